import type { Read, Spoken } from './carried.js';
import { isNoMetric, NO_METRIC, NO_STATUS, NO_SUBJECT } from './doubts.js';
import { timeOf, type FigureTime } from './figure-times.js';
import { indicatorOf, type Indicator } from './indicators.js';
import { isOfProject, projectAfter } from './items.js';
import type { Ground, Layout } from './layout.js';
import { figureAt, type Figure } from './placed-figures.js';
import type { Proposal, Target } from './proposal.js';
import { asPrinted, quoteOf } from './quotes.js';
import { remembering } from './remembering.js';
import { within } from './segments.js';
import { noteOf } from './times.js';

/** What one figure of a clause states, and what is spoken of after it. */
export function figureFacts(at: number, layout: Layout, ground: Ground, before: Spoken): Read {
  const figure = figureAt(at, layout, ground);
  if (!figure) return { facts: [], spoken: before };
  const indicator = indicatorOf(figure, layout, ground, before);
  const { kind, targets, project } = indicator;
  const spoken: Spoken = project === undefined ? before : { ...before, subject: project };
  const time = timeOf(figure.mention, layout, ground, spoken, indicator.isAim);
  const owner = ownerOf(at, figure, targets[0]?.metric ?? '', layout, ground, spoken);
  const stated: Stated = { figure, indicator, owner, time };
  const { unitCode } = figure.mention.quantity;
  return {
    facts: targets.map((target) => factOf(target, stated, layout, ground, spoken)),
    // What was is nothing that goes on to be told of, and what goes on is no surer of a doubtful one.
    spoken:
      figure.shift === 'was'
        ? spoken
        : indicator.isUnsure && kind !== 'growth'
          ? { ...spoken, metrics: [...spoken.metrics, ''] }
          : remembering(spoken, kind, targets, unitCode, figure.isLast),
  };
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
  { each, isJoint }: Layout,
  { normal, strange }: Ground,
  { subject }: Spoken,
): Owner {
  const entity = projectAfter(metric, normal.text.slice(mention.end)) ?? each?.[at] ?? subject;
  if (entity === undefined || isJoint) return { entity: '', isDoubted: true };
  return { entity, isDoubted: strange.some((one) => within(one)(mention)) };
}

/** What was made out of a figure. */
interface Stated {
  readonly figure: Figure;
  readonly indicator: Indicator;
  readonly owner: Owner;
  readonly time: FigureTime;
}

function factOf(
  { metric, of }: Target,
  { figure: { mention, sector }, indicator, owner, time }: Stated,
  { part, clause }: Layout,
  { normal, periods, paragraph }: Ground,
  { plan, total }: Spoken,
): Proposal {
  const { kind, isAim, isDone, isUnsure } = indicator;
  const planned = isAim || (plan !== 'none' && !isDone);
  const whole = kind === 'growth' || kind === 'share' ? undefined : total;
  const note = noteOf(normal.text, clause, time, periods);
  const isOfNothing = of !== undefined && of !== '' && metric.startsWith(of) && isNoMetric(of);
  return {
    entity: owner.entity,
    metric: asPrinted(planned ? metric.replace(/预期|计划|预计/g, '') : metric, normal),
    ...(of === undefined ? {} : { of: asPrinted(of, normal) }),
    ...(whole === undefined ? {} : { whole: asPrinted(whole, normal) }),
    quantity: mention.quantity,
    printed: mention.text.trim() + (sector === undefined ? '' : '%'),
    ...(time.period ? { period: time.period } : {}),
    cumulative: time.cumulative,
    planned,
    kind,
    quote: quoteOf(normal, part, clause),
    paragraph,
    ...(note === undefined ? {} : { note }),
    flags: [
      ...(owner.isDoubted || isOfProject(metric, owner.entity) ? [NO_SUBJECT] : []),
      ...(isUnsure || isNoMetric(metric) || isOfNothing ? [NO_METRIC] : []),
      ...time.doubts,
      ...(plan === 'unclear' ? [NO_STATUS] : []),
    ],
  };
}
