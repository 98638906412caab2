import { addDays, span } from '../model/period.js';
import type { Aspect, PeriodRef, Query, QueryKind, VariableRef } from '../model/query.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { asksWhichArticle } from './articles.js';
import type { Completed } from './completed.js';
import { asksAboutList } from './intents/conditions.js';
import type { Facts } from './facts.js';
import type { Cue } from './phrases.js';
import { sideAsked } from './side-of-list.js';
import { asksCriteria, asksMaker } from './the-list.js';

/** Puts the slots of a reading together with what is wanted of them. */
export function queryOf(kind: QueryKind, facts: Facts, vocabulary: Vocabulary): Query {
  const { reading } = facts;
  const measured = reading.asked.filter(({ unit: own }) => own && own.code !== '');
  const units = new Set(measured.map(({ unit: own }) => own?.dimension));
  const mixed =
    units.size > 1 ||
    (reading.variables.length > 1 &&
      measured.length > 0 &&
      reading.asked.some((asked) => asked.unit === undefined && asked.cues.includes('amount')));
  const unit = mixed ? undefined : (measured[0] ?? reading.asked.find((asked) => asked.unit));
  const carried = reading.elliptical;
  return {
    kind: carried && CARRIED.has(carried.kind) ? carriedKind(carried.kind, facts) : kind,
    entities: { value: reading.entities, from: reading.entitiesFrom },
    variables: { value: variablesOf(facts, vocabulary), from: reading.variablesFrom },
    rankings: { value: reading.rankings, from: reading.rankingsFrom },
    periods: { value: spoken(periodsOf(reading), kind, facts), from: reading.periodsFrom },
    figures:
      reading.quantities.length > 0
        ? reading.quantities.map(({ quantity, role, text, start }) => ({ quantity, role, said: text, start }))
        : (carried?.figures ?? []),
    terms: reading.terms,
    excluded: reading.excluded ?? [],
    aspects: [...new Set([...(carried?.aspects ?? []), ...aspectsOf(facts)])],
    pivot:
      reading.cues.get('share') ??
      reading.cues.get('minus') ??
      reading.cues.get('times') ??
      reading.cues.get('percent') ??
      -1,
    unread: reading.unread,
    person: reading.person,
    text: reading.text,
    unit: unit?.unit
      ? { code: unit.unit.code, dimension: unit.unit.dimension, printed: unit.printed ?? '' }
      : carried?.unit,
  };
}

/** 去年同期多少, then 今年呢; 比去年呢 by how much: another time is asked about, not worked back from. */
function carriedKind(kind: QueryKind, { yearBefore, numeric, has, reading }: Facts): QueryKind {
  if (yearBefore) return numeric && has('compare') ? 'increment' : 'base';
  const ownTime = reading.periodsFrom === 'question' && reading.periods.length > 0;
  return kind === 'base' && ownTime ? 'value' : kind;
}

/** Kinds that hold on when the next question only swaps a name; comparing and choosing among many does not. */
const CARRIED: ReadonlySet<QueryKind> = new Set([
  'value',
  'growth',
  'base',
  'increment',
  'verify',
  'remaining',
  'duration',
  'planStatus',
  'trend',
  'overview',
]);

/** A question about places on a list that names no indicator is about the rank. */
function variablesOf(facts: Facts, vocabulary: Vocabulary): readonly VariableRef[] {
  const { reading, ranked, towns, has } = facts;
  if (
    ranked &&
    towns === 0 &&
    reading.rankings.length > 0 &&
    reading.variables.length === 0 &&
    asksAboutList(facts)
  )
    return [];
  if (!ranked && has('rank') && has('and') && reading.variables.length > 0)
    return [...ranks(vocabulary, reading.cues.get('rank') ?? -1), ...reading.variables];
  if (!ranked || reading.variables.some(({ loose }) => !loose)) return reading.variables;
  return ranks(vocabulary, reading.cues.get('rank') ?? -1);
}

/** Every variable that is a place on a list. */
export function ranks(vocabulary: Vocabulary, start: number): readonly VariableRef[] {
  const ids = [...vocabulary.variables.values()]
    .filter(({ statType }) => statType === 'rank')
    .map(({ id }) => id);
  return ids.length > 0 ? [{ ids, said: '', start, loose: false }] : [];
}

/** 1月2月加起来 is one stretch of time; of two years that are compared the later is spoken of. */
function spoken(
  periods: readonly PeriodRef[],
  kind: QueryKind,
  { has, yearApart }: Facts,
): readonly PeriodRef[] {
  const [a, b] = [...periods].sort((x, y) => (x.period.from < y.period.from ? -1 : 1));
  if (kind === 'increment' && yearApart && b) return [b];
  if (a && b && periods.length === 2 && has('sum') && addDays(a.period.to, 1) === b.period.from)
    return [{ ...a, period: span(a.period, b.period) }];
  return periods;
}

const periodsOf = (reading: Completed): PeriodRef[] =>
  reading.periods
    .filter((mention) => !mention.latest && !mention.recurring)
    .map(({ period, text, start, relative, yearGiven, yearBefore }) => ({
      period,
      said: text,
      start,
      relative,
      yearGiven,
      yearBefore: yearBefore ?? false,
    }));

const ASPECTS: readonly (readonly [Aspect, readonly Cue[]])[] = [
  ['growth', ['growth', 'decline']],
  ['decline', ['decline']],
  ['count', ['amount', 'sum']],
  ['which', ['which', 'who', 'tell']],
  ['high', ['most', 'best']],
  ['low', ['least', 'worst']],
  ['when', ['when']],
  ['done', ['done']],
  ['yesNo', ['yesNo', 'done']],
  ['claim', ['claim']],
  ['reach', ['atLeast']],
  ['under', ['under']],
  ['outside', ['not']],
  ['percent', ['percent']],
  ['average', ['average']],
  ['nation', ['nation']],
  ['rank', ['rank']],
  ['verbatim', ['verbatim']],
  ['others', ['others']],
  ['gap', ['gap']],
  ['sum', ['sum']],
  ['capacity', ['capacity']],
  ['howLong', ['howLong']],
  ['who', ['who']],
  ['where', ['where']],
  ['why', ['why']],
  ['how', ['how', 'what']],
];

function aspectsOf(facts: Facts): Aspect[] {
  const { reading, towns } = facts;
  const side = sideAsked(facts);
  const said = ASPECTS.filter(([, cues]) => cues.some((cue) => reading.cues.has(cue))).map(
    ([aspect]) => aspect,
  );
  return [
    ...said,
    ...(side ? [side] : []),
    ...(asksMaker(reading) ? (['who'] as const) : []),
    ...(asksCriteria(reading) ? (['how'] as const) : []),
    ...(towns > 0 && /哪一?个(?:镇|街道|乡镇)/.test(reading.text) ? (['where'] as const) : []),
    ...(reading.cues.has('province') && !reading.cues.has('nation') ? (['province'] as const) : []),
    ...(asksWhichArticle(reading) || (reading.cues.has('source') && HEADLINE.test(reading.text))
      ? (['headline'] as const)
      : []),
    ...(ALSO.test(reading.text) ? (['also'] as const) : []),
    ...(NUMBER.test(reading.text) ? (['count'] as const) : []),
    ...(PLURAL.test(reading.text) ? (['plural'] as const) : []),
    ...(reading.quantities.some(({ role, text }) => role === 'top' && /[外后]/.test(text))
      ? (['outside'] as const)
      : []),
    ...(reading.quantities.some(({ role, text }) => role === 'top' && OTHER_LIST.test(text))
      ? (['otherList'] as const)
      : []),
  ];
}

/** 那篇稿子叫什么题目, 谁写的: which article and by whom, not where a figure stands. */
const HEADLINE = /题目|标题|稿|[哪那这]一?篇|记者|作者|谁(?:写|报道)的|which article|headline|title/;
/** 销售额和增速: both are wanted. */
const ALSO =
  /(?:和|及|与|跟|、|以及|还有|and|&|加)\s*(?:同比|累计|其)?的?(?:增速|增幅|增长|涨幅|同比|growth|yoy|year.on.year)/;
/** 分别, 各自, 都: more than one is meant. */
const PLURAL = /分别|各自|各是|都是|都有|\bboth\b/;
/** 窗口电话: a number is wanted, whether or not it is asked how many. */
const NUMBER = /(?:电话|号码|热线|联系方式)$/;
/** 百强镇: as it stands, another list. */
const OTHER_LIST = /强[镇县市区榜]|强企业/;
