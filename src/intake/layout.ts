import type { Normalized } from '../language/normalize.js';
import type { PeriodMention } from '../language/periods.js';
import type { QuantityMention } from '../language/quantities.js';
import type { UnitTable } from '../language/units.js';
import type { Spoken } from './carried.js';
import { tells } from './figures.js';
import { DIFFERENCE } from './growth-names.js';
import { namesBefore } from './listed.js';
import { countsOwners, isCounting, ownersIn } from './owner-lists.js';
import { besideIn } from './alternating.js';
import type { Named } from './places.js';
import { within, type Stretch } from './segments.js';
import { isAlike, isEach, severalIn } from './several.js';
import { shiftIn, type Shift } from './shifts.js';
import { signed } from './signs.js';

/** The text of a paragraph and what was found in it before its clauses are read. */
export interface Ground {
  readonly normal: Normalized;
  readonly periods: readonly PeriodMention[];
  readonly places: readonly Named[];
  /** Names that stand for themselves and belong to no indicator. */
  readonly names: readonly string[];
  /** Stretches whose figures are nobody's that is named. */
  readonly strange: readonly Stretch[];
  readonly units: UnitTable;
  /** The day the page came out. */
  readonly day: string;
  readonly paragraph: number;
}

/** How a clause is laid out: its figures, and what they share. */
export interface Layout {
  readonly part: Stretch;
  readonly clause: Stretch;
  readonly said: string;
  readonly figures: readonly QuantityMention[];
  /** What stands before the first figure. */
  readonly lead: string;
  readonly shift: Shift | undefined;
  /** Whose each figure is. */
  readonly each: readonly string[] | undefined;
  /** Places that a clause without figures tells of, one after the other. */
  readonly several: readonly string[] | undefined;
  /** Those that one figure is told of alike. */
  readonly alike: readonly string[] | undefined;
  /** Several are named, and what is told is of none of them alone. */
  readonly isJoint: boolean;
  /** 分别, and of what is not told. */
  readonly isScattered: boolean;
  /** What each figure is of. */
  readonly listed: readonly string[] | undefined;
}

export function layoutOf(
  part: Stretch,
  clause: Stretch,
  quantities: readonly QuantityMention[],
  { normal: { text }, places, names, units }: Ground,
  spoken: Spoken,
): Layout {
  const said = text.slice(clause.start, clause.end).trim();
  const figures = quantities
    .filter((one, at) => tells(text, one, clause, units) && !(at === 0 && isCounting(text.slice(one.end))))
    .map((one) => signed(one, text.slice(clause.start, one.start)));
  const until = figures[0]?.start ?? clause.start;
  const before = text.slice(clause.start, until);
  const here = places.filter(within(clause));
  const owners = ownersIn(before, figures.length, here) ?? besideIn(text, clause, figures, here);
  const several = severalIn(text, clause, figures.length === 0 ? clause.end : until, places);
  const told = text.slice(several?.end ?? clause.start, until);
  const goesOn = isToldOfEach(said, here, figures.length, spoken);
  const each =
    owners?.names ??
    (several && isEach(several, told, figures.length)
      ? several.names
      : goesOn && several === undefined
        ? whoseEach(spoken, figures.length)
        : undefined);
  const alike =
    each || figures.length !== 1
      ? undefined
      : several && isAlike(told)
        ? several.names
        : several || here.length > 0
          ? undefined
          : spoken.alike;
  const whole = owners?.rest ?? (several && each ? told : before);
  const lead =
    figures.length === 0
      ? ''
      : each
        ? whole.replace(/分别|依次|各自?|分(?=[列居获])/, '')
        : several
          ? told.replace(/[均都各并]/, '')
          : whole;
  const listed = owners?.things
    ? namesBefore(owners.things, figures.length, names)
    : each || countsOwners(before)
      ? undefined
      : listedIn(lead, goesOn, figures, names, spoken);
  return {
    part,
    clause,
    said,
    figures,
    lead,
    shift: shiftIn(text, clause, quantities),
    each,
    several: each || figures.length > 1 ? undefined : several?.names,
    alike,
    isJoint: several !== undefined && !each && !alike,
    listed,
    isScattered: /分别|依次/.test(lead) && figures.length > 1 && !each && !listed,
  };
}

/** 同比分别增长, 同比增长: how each of those told has changed. */
const CHANGED_EACH =
  /^(?:同比|环比|[比较](?:上年|去年)(?:同期)?)*(?:分别|依次)?(?:同比|环比)?(?:增长|下降|增加|减少|提高|上升)$/;

/** Those named together, or those whose figures were told one after the other: 甲3万,乙2万,分别增长. */
function whoseEach({ each, owners = [] }: Spoken, many: number): readonly string[] | undefined {
  if (each?.length === many) return each;
  const last = owners.slice(-many);
  return many > 1 && last.length === many && !last.includes('') && new Set(last).size > 1 ? last : undefined;
}

/** 地区生产总值分别为…, after those it is told of were named; one that names places is of those. */
function isToldOfEach(said: string, here: readonly unknown[], many: number, { each }: Spoken): boolean {
  if (/^(?:分别|依次)/.test(said) || /^(?:同比|环比|[比较](?:上年|去年)(?:同期)?)+(?:分别|依次)/.test(said))
    return true;
  if (here.length > 0 || many < 2 || each?.length !== many) return false;
  const [lead = ''] = said.split(/第?\d/);
  return CHANGED_EACH.test(lead) || (/分别|依次/.test(lead) && !/[、和]/.test(lead));
}

/** 甲、乙、丙分别为; told in the clause before, where this one begins with 分别. */
function listedIn(
  lead: string,
  goesOn: boolean,
  figures: readonly QuantityMention[],
  names: readonly string[],
  { pending, metrics }: Spoken,
): readonly string[] | undefined {
  const many = figures.length;
  if (many < 2) return undefined;
  const areAmounts = !figures.some(
    ({ quantity: { unitCode, unit } }) => /^P[1P]$/.test(unitCode) || unit === '成',
  );
  // 分别比6月末上涨1.6元和0.9元: how much each of those told has changed.
  const change = lead.replace(/分别|依次|各/, '');
  if (goesOn && areAmounts && DIFFERENCE.test(change))
    return metrics.length < many ? undefined : metrics.slice(-many).map((one) => one + change);
  return (
    namesBefore(lead, many, names) ??
    (goesOn && pending !== undefined ? namesBefore(pending + lead, many, names) : undefined)
  );
}
