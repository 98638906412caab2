import type { UnitTable } from '../language/units.js';
import type { Spoken } from './carried.js';
import { withoutBudget, isBudgeted } from './budgets.js';
import { kindOf } from './figures.js';
import type { Ground, Layout } from './layout.js';
import { projectIn } from './counted-names.js';
import { grownIn, isChange } from './growth-names.js';
import { metricBefore } from './metrics.js';
import { isPassing } from './ordinal-words.js';
import { isAim, isDoneOf, withoutAim } from './openings.js';
import type { Figure } from './placed-figures.js';
import type { ProposalKind, Target } from './proposal.js';
import { rankingIn } from './rankings.js';
import { nameOf, targetsOf } from './targets.js';
import { PLANNED } from './times.js';

/** What a figure is of, and how it is told. */
export interface Indicator {
  readonly kind: ProposalKind;
  readonly targets: readonly Target[];
  /** Told as what is to be reached, in whatever clause. */
  readonly isAim: boolean;
  /** Told as what a budget sets. */
  readonly isBudget: boolean;
  /** Told as done beside what was planned. */
  readonly isDone: boolean;
  /** Taken from what was told of something else, or of one of several that are not told. */
  readonly isUnsure: boolean;
  /** The project that the figure is of. */
  readonly project: string | undefined;
}

/** What a figure of a clause is of: named beside it, or told before it. */
export function indicatorOf(figure: Figure, layout: Layout, ground: Ground, spoken: Spoken): Indicator {
  const { before, after, lead, at, sector } = figure;
  const kind = kindIn(figure, ground.units, spoken);
  const aimed = isAim(before, after);
  const isBudget = isBudgeted(before, figure.mention.quantity.unitCode);
  const named = sector ?? layout.listed?.[at] ?? nameFor(figure, kind, aimed, ground, spoken);
  const [project, told] = projectIn(metricBefore(before, ground.names)) ?? [];
  return {
    kind,
    targets: targetsFor(figure, kind, told ?? named, aimed, layout, ground, spoken),
    isAim: aimed,
    isBudget,
    isDone:
      (at > 0 && isDoneOf(lead, before)) || (figure.many > 1 && !PLANNED.test(lead) && PLANNED.test(after)),
    isUnsure:
      isPassing(after) ||
      (sector === undefined && isUnsure(figure, kind, named, layout, ground.units, spoken)),
    project,
  };
}

const GROWING = /增速|[增涨降跌]幅|增长率/;

/** What something was and has become is a level, but for rates of growth. */
function kindIn(
  { mention, before, lead, many, shift, sector }: Figure,
  units: UnitTable,
  { isRate }: Spoken,
): ProposalKind {
  if (sector !== undefined) return 'share';
  if (!shift) {
    const kind = kindOf(mention, before, many === 1 ? '' : lead, units);
    return kind === 'share' && isRate === true && /^(?:为|达到?|是)?$/.test(before) ? 'growth' : kind;
  }
  if (mention.quantity.unitCode === 'P1')
    return mention.change !== undefined || GROWING.test(before) ? 'growth' : 'share';
  return kindOf(mention, '', '', units);
}

function nameFor(
  { mention, before, lead, after }: Figure,
  kind: ProposalKind,
  aimed: boolean,
  { names, units }: Ground,
  spoken: Spoken,
): string {
  if (kind === 'growth') return grownIn(before, names);
  return aimed
    ? metricBefore(withoutAim(before), names)
    : nameOf(mention, withoutBudget(before), after, lead, spoken, names, units);
}

function targetsFor(
  figure: Figure,
  kind: ProposalKind,
  named: string,
  aimed: boolean,
  { part, each: owners }: Layout,
  { normal, names, units }: Ground,
  spoken: Spoken,
): readonly Target[] {
  const { mention, sector, lead, many } = figure;
  if (sector !== undefined) return [{ metric: `${sector}占比`, of: `${sector}增加值` }];
  const { unitCode } = mention.quantity;
  if (aimed && named === '') return [{ metric: spoken.inUnit.get(unitCode) ?? '' }];
  const dimension = units.byCode(unitCode)?.dimension;
  const each = /都|均/.test(lead.slice(-6)) && many === 1;
  const points = dimension === 'percentagePoint';
  const times = dimension === 'times';
  const ranking = kind === 'rank' ? rankingIn(normal.text.slice(part.start, mention.start)) : undefined;
  const told = {
    ...figure,
    kind,
    named,
    each,
    points,
    times,
    printed: mention.text,
    ranking,
    names,
    isOfEach: owners !== undefined,
  };
  return targetsOf(told, spoken);
}

/** Without a name of its own after something told in another unit, or one of several with 分别 and no list. */
function isUnsure(
  { mention, many, shift }: Figure,
  kind: ProposalKind,
  named: string,
  { isScattered }: Layout,
  units: UnitTable,
  spoken: Spoken,
): boolean {
  const { unitCode } = mention.quantity;
  const isAmount = kind === 'level' || kind === 'count' || (shift !== undefined && kind === 'share');
  if (
    isScattered &&
    (isAmount || kind === 'rank' || (kind === 'growth' && named !== '') || spoken.metrics.length < many)
  )
    return true;
  const isTimes = units.byCode(unitCode)?.dimension === 'times';
  const isOfRank = spoken.share !== undefined && named.startsWith(spoken.share) && unitCode === 'places';
  return (
    isAmount &&
    !isOfRank &&
    (named === '' || isChange(named)) &&
    !isTimes &&
    isToldOtherwise(unitCode, spoken)
  );
}

/** Whether what was told last was told in another unit, so that a figure without a name is hardly of it. */
function isToldOtherwise(unitCode: string, { metrics, inUnit }: Spoken): boolean {
  const last = metrics.at(-1);
  return (
    inUnit.get(unitCode) !== last && [...inUnit].some(([code, name]) => code !== unitCode && name === last)
  );
}
