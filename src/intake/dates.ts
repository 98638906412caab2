import type { Spoken } from './carried.js';
import { isNoMetric, NO_METRIC, NO_SUBJECT } from './doubts.js';
import { eventIn } from './events.js';
import { isOfProject } from './items.js';
import type { Ground, Layout } from './layout.js';
import { metricBefore } from './metrics.js';
import type { Proposal } from './proposal.js';
import { asPrinted, quoteOf } from './quotes.js';
import { within } from './segments.js';

/** 公司自, 是一家, 我们公司是, 于: of the one spoken of, and no part of the name of what happened. */
const ITSELF = /^[“"]?(?:(?:我们|该|本)?(?:公司|企业|园区|基地|项目|工程))?(?:自|于|是(?:一[家个])?)?$/;

/** The day or month at which something happens that a clause without figures tells of. */
export function eventFacts(
  { part, clause }: Layout,
  { normal, periods, names, paragraph }: Ground,
  { subject, plan }: Spoken,
): Proposal[] {
  const event = eventIn(normal.text, clause, periods.filter(within(clause)));
  if (!event) return [];
  const { mention } = event;
  const named = metricBefore(normal.text.slice(clause.start, event.start), names).replace(ITSELF, '');
  const metric = named + event.metric;
  return [
    {
      entity: subject ?? '',
      metric: asPrinted(metric, normal),
      quantity: {
        value: mention.period.iso,
        unit: '',
        unitCode: 'date',
        unitMultiplier: 0,
        hedge: 'exact',
      },
      printed: mention.text,
      period: mention.period,
      cumulative: false,
      planned: plan !== 'none',
      kind: 'date',
      quote: quoteOf(normal, part, clause),
      paragraph,
      flags: [
        ...(subject === undefined || isOfProject(metric, subject) ? [NO_SUBJECT] : []),
        ...(isNoMetric(event.metric) ? [NO_METRIC] : []),
      ],
    },
  ];
}
