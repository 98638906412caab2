import type { Spoken } from './carried.js';
import { isNoMetric, NO_METRIC, NO_SUBJECT } from './doubts.js';
import { eventAfter, eventIn } from './events.js';
import { isOfProject } from './items.js';
import type { Ground, Layout } from './layout.js';
import { metricBefore } from './metrics.js';
import type { Proposal } from './proposal.js';
import { asPrinted, quoteOf } from './quotes.js';
import { within } from './segments.js';

/** 公司自, 是一家, 我们公司是, 于: of the one spoken of, and no part of the name of what happened. */
const ITSELF =
  /^[“"]?(?:(?:我们|该|本|[一二三四五六]期)?(?:公司|企业|园区|基地|项目|工程)|[一二三四五六]期)?(?:自|于|是(?:一[家个])?)?$/;

/** The day or month at which something happens that a clause without figures tells of. */
export function eventFacts(
  { part, clause }: Layout,
  { normal, periods, names, paragraph, day }: Ground,
  { subject, plan }: Spoken,
): Proposal[] {
  const event =
    eventIn(normal.text, clause, periods.filter(within(clause))) ??
    eventAfter(normal.text, clause, periods, names);
  if (!event) return [];
  const { mention } = event;
  const named = metricBefore(normal.text.slice(clause.start, event.start), names)
    .replace(/将(?:于|在)?$/, '')
    .replace(ITSELF, '');
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
      printed: dated(mention.text, mention.period.from),
      period: mention.period,
      cumulative: false,
      planned: plan !== 'none' || mention.period.from > day,
      kind: 'date',
      quote: quoteOf(normal, part, { start: Math.min(clause.start, mention.start), end: clause.end }),
      paragraph,
      flags: [
        ...(subject === undefined || isOfProject(metric, subject) ? [NO_SUBJECT] : []),
        ...(isNoMetric(event.metric) ? [NO_METRIC] : []),
      ],
    },
  ];
}

/** 今年8月底: the year is told, since what is read in another year is not of that one. */
const dated = (said: string, from: string): string =>
  said.replace(/^(?:今年|本年|明年|去年|前年)/, `${from.slice(0, 4)}年`);
