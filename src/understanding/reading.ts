import type { PeriodMention } from '../language/periods.js';
import type { QuantityMention } from '../language/quantities.js';
import type { EntityRef } from '../model/query.js';
import { asking, type Cue } from './cues.js';
import type { Target } from './lexicon.js';
import type { Mark } from './marks.js';

/** A mention of one or, where the word is vague, several variables. */
export interface VariableMention {
  readonly ids: readonly string[];
  readonly said: string;
  readonly start: number;
}

/** What one clause says, slot by slot, before anything is inherited or decided. */
export interface Reading {
  readonly text: string;
  readonly entities: readonly EntityRef[];
  readonly variables: readonly VariableMention[];
  readonly rankings: readonly string[];
  readonly terms: readonly string[];
  readonly periods: readonly PeriodMention[];
  readonly quantities: readonly QuantityMention[];
  readonly cues: ReadonlySet<Cue>;
  /** Where each cue first stands. */
  readonly cueAt: ReadonlyMap<Cue, number>;
  readonly residual: readonly string[];
  /** Someone private is spoken of (老张, 李阿姨). */
  readonly person: boolean;
}

export function readClause(text: string, marks: readonly Mark[]): Reading {
  const names = marks.filter((mark) => mark.type === 'name');
  const cueAt = new Map<Cue, number>();
  for (const mark of marks) if (mark.type === 'cue') for (const cue of mark.cues) if (!cueAt.has(cue)) cueAt.set(cue, mark.start);
  const residual = marks.filter((mark) => mark.type === 'residual').map((mark) => mark.said);
  return {
    text,
    entities: distinct(names.flatMap(({ mention }) => entityOf(mention))),
    variables: names.flatMap(({ mention }) => variableOf(mention)),
    rankings: [...new Set(names.flatMap(({ mention }) => idsOf(mention.targets, 'ranking')))],
    terms: names.flatMap(({ mention }) => idsOf(mention.targets, 'term')),
    periods: marks.flatMap((mark) => (mark.type === 'period' ? [mark.mention] : [])),
    quantities: marks.flatMap((mark) => (mark.type === 'quantity' ? [mark.mention] : [])),
    cues: new Set(cueAt.keys()),
    cueAt,
    residual: residual.map((word) => word.replace(PERSON, '')).filter((word) => word.length > 0),
    person: residual.some((word) => PERSON.test(word)),
  };
}

type Mention = Extract<Mark, { type: 'name' }>['mention'];

function entityOf(mention: Mention): EntityRef[] {
  const targets = mention.targets.filter((target) => target.kind === 'entity');
  const [first, ...others] = targets.map((target) => target.id);
  if (first === undefined) return [];
  const match = mention.match === 'name' && targets.every((target) => target.wrong) ? 'wrongName' : mention.match;
  return [{ id: first, match, said: mention.said, start: mention.start, ...(others.length > 0 ? { others } : {}) }];
}

function variableOf(mention: Mention): VariableMention[] {
  const ids = idsOf(mention.targets, 'variable');
  return ids.length > 0 ? [{ ids, said: mention.said, start: mention.start }] : [];
}

const idsOf = (targets: readonly Target[], kind: Target['kind']): string[] =>
  targets.filter((target) => target.kind === kind).map((target) => target.id);

const distinct = (refs: readonly EntityRef[]): EntityRef[] =>
  refs.filter((ref, at) => refs.findIndex((other) => other.id === ref.id) === at);

const SURNAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤施';
/** A neighbourly way to speak of someone: 老张, 小李家, 王阿姨, 陈先生. */
const PERSON = new RegExp(`[老小阿][${SURNAMES}](?:家里?|头)?|[${SURNAMES}](?:先生|女士|阿姨|师傅|大爷|大妈|奶奶|爷爷|伯伯|某)(?:家里?)?`, 'u');

/** Whether the clause asks something by itself. */
export const asks = (reading: Reading): boolean => [...reading.cues].some((cue) => asking.has(cue));

/** Whether the clause names something a question can be about. */
export const hasTopic = (reading: Reading): boolean =>
  reading.variables.length > 0 || reading.rankings.length > 0 || reading.terms.length > 0;
