import type { PeriodMention } from '../language/periods.js';
import type { QuantityMention } from '../language/quantities.js';
import type { EntityRef, UnreadWord, VariableRef } from '../model/query.js';
import type { Asked } from './asked.js';
import type { Target } from './lexicon.js';
import { countsGroup } from './group-sizes.js';
import type { Mark } from './mark.js';
import type { Cue } from './phrases.js';
import { findPerson, withoutPerson } from './persons.js';
import { isAttached } from './attached.js';

/** What one clause says, slot by slot, before anything is taken from elsewhere or decided. */
export interface Reading {
  readonly text: string;
  readonly entities: readonly EntityRef[];
  readonly variables: readonly VariableRef[];
  readonly rankings: readonly string[];
  readonly terms: readonly string[];
  readonly periods: readonly PeriodMention[];
  readonly quantities: readonly QuantityMention[];
  readonly asked: readonly Asked[];
  /** Where each cue first stands. */
  readonly cues: ReadonlyMap<Cue, number>;
  readonly unread: readonly UnreadWord[];
  /** Someone private is spoken of (老张, 李阿姨). */
  readonly person: boolean;
  /** Places that a list is told without. */
  readonly excluded?: readonly string[];
  /** An item of a list that says itself whose it is: times of the others are not its own. */
  readonly apart?: boolean;
}

export function readClause(text: string, marks: readonly Mark[]): Reading {
  const names = marks.filter((mark) => mark.type === 'name');
  const unread = marks.filter((mark) => mark.type === 'unread');
  return {
    text,
    entities: distinct(names.flatMap(({ mention }) => entityOf(mention))),
    variables: names.flatMap(({ mention }) => variableOf(mention)),
    rankings: [...new Set(names.flatMap(({ mention }) => idsOf(mention.targets, 'ranking')))],
    terms: names.flatMap(({ mention }) => idsOf(mention.targets, 'term')),
    periods: marks.flatMap((mark) =>
      mark.type === 'period' && !isWhenHeard(mark, text) ? [mark.mention] : [],
    ),
    quantities: placesIn(
      marks.flatMap((mark) => (mark.type === 'quantity' ? [mark.mention] : [])),
      marks,
    ),
    asked: marks.flatMap((mark) => (mark.type === 'asked' ? [mark.asked] : [])),
    cues: cuesOf(marks),
    unread: unread.flatMap((mark) => {
      const said = withoutPerson(mark.said);
      return said ? [{ said, start: mark.start, attached: isAttached(mark, marks) }] : [];
    }),
    person: unread.some(({ said }) => findPerson(said)),
  };
}

/** 昨天报纸上看到, 今天群里在争: when it was heard of, not what time is asked about. */
const isWhenHeard = ({ said, end }: Mark, text: string): boolean =>
  /[天晚早]$/.test(said) &&
  /^(?:在|的)?(?:报|新闻|听|看[到见]|群|有人|刷|朋友|同事|邻居)/.test(text.slice(end));

/** 57名是谁, 柳溪12名没错吧: so many places are one place where nothing is named that could be counted. */
function placesIn(
  quantities: readonly QuantityMention[],
  marks: readonly Mark[],
): readonly QuantityMention[] {
  if (quantities.length === 0) return quantities;
  const own = quantities.filter((mention) => !countsGroup(mention, marks));
  const counted = marks.some(
    (mark) =>
      mark.type === 'name' &&
      mark.mention.targets.some(({ kind, loose }) => kind === 'variable' && loose !== true) &&
      !ASKING.test(mark.said),
  );
  const asks =
    marks.some((mark) => mark.type === 'cue' && mark.cues.some((cue) => PLACED.has(cue))) ||
    marks.some(({ said }) => ASKING.test(said));
  if (counted || !asks) return own;
  return own.map((mention) =>
    mention.role === 'cardinal' &&
    /^[位名]$/.test(mention.quantity.unit) &&
    mention.quantity.hedge === 'exact'
      ? { ...mention, role: 'ordinal', quantity: { ...mention.quantity, unitCode: 'rank' } }
      : mention,
  );
}

const PLACED: ReadonlySet<Cue> = new Set<Cue>([
  'yesNo',
  'claim',
  'not',
  'who',
  'which',
  'where',
  'define',
  'what',
]);
const ASKING = /[谁哪]/;

function cuesOf(marks: readonly Mark[]): Map<Cue, number> {
  const cues = new Map<Cue, number>();
  for (const [at, mark] of marks.entries()) {
    const said = mark.type === 'asked' ? mark.asked.cues : 'cues' in mark ? (mark.cues ?? []) : [];
    const adds =
      at === 0 &&
      /^(?:还有|另外|其他)$/.test(mark.said) &&
      marks.some((other) => other.type === 'name' || ('cues' in other && other.cues?.includes('rank')));
    const inside = TAGS.has(mark.said) && marks.slice(at + 1).some(({ type }) => type !== 'filler');
    for (const cue of said)
      if (!cues.has(cue) && !(inside && cue === 'yesNo') && !(adds && cue === 'others'))
        cues.set(cue, mark.start);
  }
  return cues;
}

/** 不, 没 and the like ask only at the end. */
const TAGS: ReadonlySet<string> = new Set(['不', '没', '吧', '嘛', '么', '伐', '吗']);

type Mention = Extract<Mark, { type: 'name' }>['mention'];

function entityOf(mention: Mention): EntityRef[] {
  const targets = mention.targets.filter((target) => target.kind === 'entity');
  const [id, ...others] = [...new Set(targets.map((target) => target.id))];
  if (id === undefined) return [];
  const match =
    mention.match === 'name' && targets.every((target) => target.wrong) ? 'wrongName' : mention.match;
  return [{ id, match, said: mention.said, start: mention.start, ...(others.length > 0 ? { others } : {}) }];
}

function variableOf(mention: Mention): VariableRef[] {
  const targets = mention.targets.filter(({ kind }) => kind === 'variable');
  const ids = idsOf(targets, 'variable');
  const loose = targets.every((target) => target.loose ?? LOOSE.test(mention.name));
  return ids.length > 0
    ? [
        {
          ids,
          said: mention.said,
          start: mention.start,
          loose,
          ...(mention.match === 'partial' ? { partial: true } : {}),
        },
      ]
    : [];
}

/** One character, or a verb with its ending: 卖, 打了, 去过, 卖出, 开的. */
const LOOSE = /^.$|^[^谁哪啥什评]{1,2}[了过的出到]$/u;

const idsOf = (targets: readonly Target[], kind: Target['kind']): string[] => [
  ...new Set(targets.filter((target) => target.kind === kind).map((target) => target.id)),
];

const distinct = (refs: readonly EntityRef[]): EntityRef[] =>
  refs.filter((ref, at) => refs.findIndex((other) => other.id === ref.id) === at);

/** Whether the clause names something a question can be about. */
export const hasTopic = (reading: Reading): boolean =>
  reading.variables.length > 0 || reading.rankings.length > 0 || reading.terms.length > 0;

/** Several clauses as one. */
export function merge(readings: readonly Reading[]): Reading {
  const cues = new Map<Cue, number>();
  for (const reading of readings) for (const [cue, at] of reading.cues) if (!cues.has(cue)) cues.set(cue, at);
  return {
    text: readings.map(({ text }) => text).join(','),
    entities: distinct(readings.flatMap(({ entities }) => entities)),
    variables: readings.flatMap(({ variables }) => variables),
    rankings: [...new Set(readings.flatMap(({ rankings }) => rankings))],
    terms: readings.flatMap(({ terms }) => terms),
    periods: readings.flatMap(({ periods }) => periods),
    quantities: readings.flatMap(({ quantities }) => quantities),
    asked: readings.flatMap(({ asked }) => asked),
    cues,
    unread: readings.flatMap(({ unread }) => unread),
    person: readings.some(({ person }) => person),
    excluded: readings.flatMap(({ excluded = [] }) => excluded),
  };
}
