import type { QuantityMention } from '../language/quantities.js';
import type { Read, Spoken } from './carried.js';
import { isNoMetric, NO_METRIC, NO_STATUS, NO_SUBJECT } from './doubts.js';
import { kindOf } from './figures.js';
import type { Ground, Layout } from './layout.js';
import { grownIn, metricBefore, projectIn } from './metrics.js';
import { isAim, isDoneOf } from './openings.js';
import type { Proposal, ProposalKind, Target } from './proposal.js';
import { asPrinted, quoteOf } from './quotes.js';
import { remembering } from './remembering.js';
import { sectorOf } from './sectors.js';
import { within } from './segments.js';
import { nameInShift } from './shifts.js';
import { nameOf, targetsOf } from './targets.js';
import { noteOf } from './times.js';
import { timeOf } from './figure-times.js';

/** What one figure of a clause states. */
export function figureFacts(at: number, layout: Layout, ground: Ground, before: Spoken): Read {
  const mention = layout.figures[at];
  const told = mention && toldBy(at, mention, layout, ground, before);
  if (!told) return { facts: [], spoken: before };
  const { kind, targets, isSector } = told;
  const spoken: Spoken = told.project === undefined ? before : { ...before, subject: told.project };
  const time = timeOf(mention, layout, ground, spoken, told.isAim);
  const entity = layout.each?.[at] ?? spoken.subject;
  const isNobodys =
    entity === undefined || layout.isJoint || ground.strange.some((one) => within(one)(mention));
  const planned = told.isAim || (spoken.plan !== 'none' && !told.isDone);
  const whole = kind === 'growth' || kind === 'share' ? undefined : spoken.total;
  const note = noteOf(ground.normal.text, layout.clause, time, ground.periods);
  const facts = targets.map(({ metric, of }): Proposal => ({
    entity: layout.isJoint ? '' : (entity ?? ''),
    metric: asPrinted(planned ? metric.replace(/预期|计划/g, '') : metric, ground.normal),
    ...(of === undefined ? {} : { of: asPrinted(of, ground.normal) }),
    ...(whole === undefined ? {} : { whole: asPrinted(whole, ground.normal) }),
    quantity: mention.quantity,
    printed: mention.text.trim() + (isSector ? '%' : ''),
    ...(time.period ? { period: time.period } : {}),
    cumulative: time.cumulative,
    planned,
    kind,
    quote: quoteOf(ground.normal, layout.part, layout.clause),
    paragraph: ground.paragraph,
    ...(note === undefined ? {} : { note }),
    flags: [
      ...(isNobodys ? [NO_SUBJECT] : []),
      ...(told.isUnsure ||
      isNoMetric(metric) ||
      (of !== undefined && of !== '' && metric.startsWith(of) && isNoMetric(of))
        ? [NO_METRIC]
        : []),
      ...time.doubts,
      ...(spoken.plan === 'unclear' ? [NO_STATUS] : []),
    ],
  }));
  const last = at === layout.figures.length - 1;
  const isFormer = layout.shift?.former.some(({ start }) => start === mention.start) === true;
  return {
    facts,
    spoken: isFormer ? spoken : remembering(spoken, kind, targets, mention.quantity.unitCode, last),
  };
}

interface ToldBy {
  readonly kind: ProposalKind;
  readonly targets: readonly Target[];
  readonly isSector: boolean;
  readonly isAim: boolean;
  /** Told as done beside what was planned. */
  readonly isDone: boolean;
  /** What it is of is taken from a clause before, where something else was told in that unit. */
  readonly isUnsure: boolean;
  readonly project: string | undefined;
}

/** What kind of figure it is and what it is of; undefined where it is of nothing. */
function toldBy(
  at: number,
  mention: QuantityMention,
  layout: Layout,
  { normal: { text }, names, units, periods }: Ground,
  spoken: Spoken,
): ToldBy | undefined {
  const { figures, said, clause, lead, shift, listed } = layout;
  const sector = sectorOf(said, figures, at, shift !== undefined);
  if (sector === '') return undefined;
  const many = figures.length;
  const after = text.slice(mention.end, clause.end);
  const inShift = shift && [...shift.former, ...shift.present].some(({ start }) => start === mention.start);
  const from = figures[at - 1]?.end ?? clause.start;
  const shifted = inShift ? nameInShift(text, clause, shift, figures, periods) : undefined;
  const before = shifted ?? (at === 0 || layout.each ? lead : text.slice(from, mention.start));
  const isRate = /增速|[增涨降跌]幅|增长率/.test(before);
  const kind: ProposalKind = sector
    ? 'share'
    : inShift && mention.quantity.unitCode === 'P1'
      ? isRate
        ? 'growth'
        : 'share'
      : kindOf(mention, inShift ? '' : before, inShift || many === 1 ? '' : lead, units);
  const isPlanned = isAim(before, after);
  const named =
    sector ??
    listed?.[at] ??
    (kind === 'growth'
      ? grownIn(before, names)
      : isPlanned
        ? metricBefore(
            before.replace(/(?:年度|全年|既定)(?:目标|任务|计划)(?:任务)?$|^(?:为|是|占|达到?)/g, ''),
            names,
          )
        : nameOf(mention, before, after, spoken, names, units));
  const project = projectIn(metricBefore(before, names));
  const dimension = units.byCode(mention.quantity.unitCode)?.dimension;
  const sameUnit = spoken.inUnit.get(mention.quantity.unitCode);
  const isAmount =
    !sector && (kind === 'level' || kind === 'count' || (inShift === true && kind === 'share'));
  const targets: readonly Target[] = sector
    ? [{ metric: `${sector}占比`, of: `${sector}增加值` }]
    : isPlanned && named === ''
      ? [{ metric: sameUnit ?? '' }]
      : targetsOf(
          {
            kind,
            before,
            lead: inShift ? before : lead,
            named: project?.[1] ?? named,
            listed,
            each: /都|均/.test(lead.slice(-6)) && many === 1,
            at: inShift ? 0 : at,
            many: inShift ? 1 : many,
            points: dimension === 'percentagePoint',
            times: dimension === 'times',
            printed: mention.text,
            names,
          },
          spoken,
        );
  return {
    kind,
    targets,
    isSector: sector !== undefined,
    isAim: isPlanned,
    isDone: at > 0 && isDoneOf(lead, before),
    isUnsure:
      (layout.isScattered &&
        (isAmount || (kind === 'growth' && named !== '') || spoken.metrics.length < many)) ||
      (isAmount && named === '' && dimension !== 'times' && isToldOtherwise(mention, spoken)),
    project: project?.[0],
  };
}

/** Whether what was told last was told in another unit, so that a figure without a name is hardly of it. */
function isToldOtherwise({ quantity }: QuantityMention, { metrics, inUnit }: Spoken): boolean {
  const last = metrics.at(-1);
  return (
    inUnit.get(quantity.unitCode) !== last &&
    [...inUnit].some(([code, name]) => code !== quantity.unitCode && name === last)
  );
}
