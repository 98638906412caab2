import type { QuantityMention } from '../language/quantities.js';
import type { Read, Spoken } from './carried.js';
import { isCut } from './cut-figures.js';
import { isNoMetric, NO_FIGURE, NO_METRIC, NO_STATUS, NO_TIME, NO_SUBJECT, NO_UNIT } from './doubts.js';
import { timeOf, type FigureTime } from './figure-times.js';
import { indicatorOf, type Indicator } from './indicators.js';
import { isOfProject, projectAfter } from './items.js';
import type { Ground, Layout } from './layout.js';
import { figureAt, type Figure } from './placed-figures.js';
import type { Proposal, Target } from './proposal.js';
import { asPrinted, quoteOf } from './quotes.js';
import { remembering } from './remembering.js';
import { isOfNoPlace } from './sections.js';
import { within, type Stretch } from './segments.js';
import { noteOf } from './times.js';

/** What one figure of a clause states, and what is spoken of after it. */
export function figureFacts(at: number, layout: Layout, ground: Ground, before: Spoken): Read {
  const figure = figureAt(at, layout, ground);
  if (!figure) return { facts: [], spoken: before };
  const indicator = indicatorOf(figure, layout, ground, before);
  const { kind, targets, project } = indicator;
  const { unitCode } = figure.mention.quantity;
  const amount = kind === 'level' || kind === 'count';
  const spoken: Spoken = {
    ...before,
    ...(project === undefined ? {} : { subject: project }),
    ...(amount ? { total: wholeIn(unitCode, before) } : {}),
  };
  const time = timeOf(figure.mention, layout, ground, spoken, indicator);
  // What goes on with what a budget sets is of its year.
  const dated: Spoken = indicator.isBudget ? { ...spoken, period: time.period } : spoken;
  const owners = (layout.alike ?? [undefined]).map((one) =>
    ownerOf(at, figure, targets[0]?.metric ?? '', layout, ground, {
      ...spoken,
      subject: one ?? spoken.subject,
    }),
  );
  const later: Spoken = amount
    ? { ...dated, owners: [...(before.owners ?? []), owners[0]?.entity ?? ''] }
    : dated;
  return {
    facts: owners.flatMap((owner) =>
      targets.map((target) => factOf(target, { figure, indicator, owner, time }, layout, ground, spoken)),
    ),
    // What was is nothing that goes on to be told of, and what goes on is no surer of a doubtful one.
    spoken:
      figure.shift === 'was'
        ? later
        : indicator.isUnsure && kind !== 'growth'
          ? { ...later, metrics: [...later.metrics, ''] }
          : remembering(later, kind, targets, unitCode, figure.isLast),
  };
}

/** What a part is of was told in its unit, as far as it was told in any. */
function wholeIn(unitCode: string, { total, inUnit }: Spoken): string | undefined {
  const codes = [...inUnit].filter(([, name]) => name === total).map(([code]) => code);
  return codes.length === 0 || codes.includes(unitCode) ? total : inUnit.get(unitCode);
}

interface Owner {
  readonly entity: string;
  readonly isDoubted: boolean;
}

/** Whose a figure is; of several together, of somebody amid the clause or of a speaker it is nobody's that is named. */
function ownerOf(
  at: number,
  { mention }: Figure,
  metric: string,
  { each, isJoint, clause }: Layout,
  { normal, strange }: Ground,
  { subject }: Spoken,
): Owner {
  const entity = projectAfter(metric, normal.text.slice(mention.end)) ?? each?.[at] ?? subject;
  if (entity === undefined || isJoint) return { entity: '', isDoubted: true };
  // Owners that are named one by one are no strangers.
  const isNamed = (one: Stretch): boolean =>
    each !== undefined && (clause.start <= one.start || normal.text[one.start] !== '“');
  return { entity, isDoubted: strange.some((one) => within(one)(mention) && !isNamed(one)) };
}

/** What was made out of a figure. */
interface Stated {
  readonly figure: Figure;
  readonly indicator: Indicator;
  readonly owner: Owner;
  readonly time: FigureTime;
}

function factOf(
  { metric, of, ranking }: Target,
  { figure: { mention, sector }, indicator, owner, time }: Stated,
  { part, clause }: Layout,
  { normal, periods, paragraph, units }: Ground,
  { plan, total }: Spoken,
): Proposal {
  const { kind, isAim, isBudget, isDone, isUnsure } = indicator;
  const planned = isAim || isBudget || (plan !== 'none' && !isDone);
  const whole = kind === 'growth' || kind === 'share' ? undefined : total;
  const note = noteOf(normal.text, clause, time, periods);
  const isOfNothing =
    of === '' ||
    (of !== undefined && metric.startsWith(of) && TOLD_OF.test(metric.slice(of.length)) && isNoMetric(of));
  return {
    entity: owner.entity,
    metric: asPrinted(planned ? metric.replace(/预期|计划|预计|力争/g, '') : metric, normal),
    ...(of === undefined ? {} : { of: asPrinted(of, normal) }),
    ...(ranking === undefined ? {} : { ranking: asPrinted(ranking, normal) }),
    ...(whole === undefined ? {} : { whole: asPrinted(whole, normal) }),
    quantity: mention.quantity,
    printed: printedOf(mention) + (sector === undefined ? '' : '%'),
    ...(time.period ? { period: time.period } : {}),
    cumulative: time.cumulative,
    planned,
    kind,
    quote: quoteOf(normal, part, clause),
    paragraph,
    ...(note === undefined ? {} : { note }),
    flags: [
      ...(owner.isDoubted || isOfProject(metric, owner.entity) ? [NO_SUBJECT] : []),
      ...(isUnsure ||
      isNoMetric(metric) ||
      isOfNoPlace(metric, owner.entity) ||
      isOfNothing ||
      isOfClass(normal.text.slice(clause.start, mention.start), metric)
        ? [NO_METRIC]
        : []),
      ...time.doubts,
      ...(lacksTime(metric, time, normal.text.slice(part.start, mention.start)) ? [NO_TIME] : []),
      ...(isCut(normal.text, mention.start) ? [NO_FIGURE] : []),
      ...(units.byCode(mention.quantity.unitCode) ? [] : [NO_UNIT]),
      ...(plan === 'unclear' ? [NO_STATUS] : []),
    ],
  };
}

/** 第211、368和427位: as it would be printed alone. */
const printedOf = ({ text, role, quantity: { value } }: QuantityMention): string =>
  role === 'ordinal' && /^\d+[位名]?$/.test(text.trim()) ? `第${value}位` : text.trim();

/** What is told of an indicator, unlike 收获进度 of 收获. */
const TOLD_OF = /^(?:环比|同比|较|[两三]年|年均|实际|增速|变动|增长倍数|占|完成|相当)/;

/** What happens in a length of time, so that it says nothing without one. */
const HAPPENS = /^接待|收入|产值|销售额|零售额|营业额|进出口|出口|进口|成交|吞吐量|客流|支出|利润|税收|增速/;
const NOW = /目前|如今|现在|眼下|现有|位次/;

/** Without any time, though it does not tell how things stand. */
const lacksTime = (metric: string, { period, doubts }: FigureTime, before: string): boolean =>
  period === undefined && doubts.length === 0 && HAPPENS.test(metric) && !NOW.test(before + metric);

/** 90平方米以下户型: of some of a kind only, which a name without them does not say. */
const CLASS =
  /\d[\d.]*(?:平方米|亩|岁|分|元|万元|亿元|公里|吨)(?:以[上下]|及以[上下])的?(\p{Script=Han}{2})/u;

const isOfClass = (before: string, metric: string): boolean => {
  const [, kind] = CLASS.exec(before) ?? [];
  return kind !== undefined && metric.startsWith(kind);
};
