import type { Answer, Assertion } from '../model/answer.js';
import type { PeriodRef, Query, QueryKind } from '../model/query.js';
import { accounts } from './accounts.js';
import { articlesBy } from './articles.js';
import type { Figures } from './figures.js';
import { atStart, onPeriodBefore } from './other-times.js';
import { isNonEmpty } from './assertion.js';
import { namesAlike } from './names-alike.js';
import { unknown } from './unknown.js';
import { qualifiers } from './qualifiers.js';
import { answerPassage } from './search.js';
import { sentencesFor } from './sentences.js';
import { withoutVerb } from './words-said.js';
import type { World } from './world.js';

/** Kinds whose answers show figures, so that no word of the question may be passed over. */
const GUARDED: ReadonlySet<QueryKind> = new Set<QueryKind>([
  'value',
  'growth',
  'base',
  'increment',
  'holder',
  'list',
  'superlative',
  'comparison',
  'verify',
  'share',
  'times',
  'average',
  'remaining',
  'sum',
  'difference',
  'duration',
  'planStatus',
  'trend',
  'overview',
]);

/**
 * Every word that may change what is asked is accounted for by the evidence, or the figure is not given as the answer: it
 * is named as what comes nearest, and only where the question names whom it is about.
 */
export function accountFor(answers: readonly Answer[], query: Query, world: World): readonly Answer[] {
  if (!GUARDED.has(query.kind)) return answers;
  const unread = query.unread.filter(({ attached }) => attached).map(({ said }) => said);
  const words = [
    ...unread,
    ...overlooked(query, answers, world.figures),
    ...(elsewhere(query) ?? []),
    ...onPeriodBefore(query, answers, world.figures),
    ...atStart(query, answers, world.figures),
  ];
  const narrowing = OF_ONE.has(query.kind) ? qualifiers(query, answers, world.figures) : [];
  if (words.length + narrowing.length === 0) return answers;
  const left = [
    ...narrowing,
    ...words.filter(
      (said) =>
        PART.test(said) ||
        !answers.some((answer) => answer.type === 'assertion' && accounts(answer, said, world)),
    ),
  ];
  if (left.length === 0) return answers;
  const told = answers.filter((answer): answer is Assertion => answer.type === 'assertion');
  if (told.length > 0 && told.every((answer) => inWords(answer)))
    return unread.some((said) => left.includes(said)) && isTold(query, world)
      ? answerPassage(query, world)
      : answers;
  const written = told.length === 0 ? articlesBy(query, world) : [];
  if (written.length > 0) return written;
  if (told.length === 0 && query.entities.from === 'question') return answers;
  // A sentence is looked for by the words of the clause that asks, not by those left over from another.
  const isWhole = query.unread.every(({ start }) => start >= 0);
  if (isWhole && narrowing.length === 0 && sentencesFor(query, world).length > 0)
    return answerPassage(query, world);
  const named = query.entities.from === 'question' || query.entities.from === 'previous';
  const [entity] = query.entities.value;
  const nearest = named
    ? told
        .flatMap(({ evidence }) =>
          evidence.flatMap((one) => (one.type === 'observation' ? [one.observation] : [])),
        )
        .slice(0, 4)
    : [];
  const alike = named ? [] : namesAlike(left, world.figures);
  return [
    unknown(
      {
        type: 'words',
        words: left.map((said) => asSaid(said, query)),
        ...(named && entity ? { entity: entity.id } : {}),
      },
      {
        nearest: query.misplaced === undefined ? nearest : [],
        elsewhere: query.misplaced === undefined ? [] : [query.misplaced],
        caveats: isNonEmpty(alike) ? [{ type: 'namesAlike', entities: alike }] : [],
        related: named
          ? told.flatMap(({ related }) => related).slice(0, 3)
          : alike.map((entity) => ({ type: 'overview', entity })),
      },
    ),
  ];
}

const asSaid = (said: string, { unread, text }: Query): string => {
  const word = unread.find((one) => one.said === said);
  return word ? withoutVerb(said, text.slice(word.start + said.length)) : said;
};

/**
 * 出口GDP, 平均网零: a word that names an indicator of its own, or a way to count, right before the one that was answered: it
 * narrows that one to something else.
 */
function overlooked(
  { variables, periods, kind, text }: Query,
  answers: readonly Answer[],
  figures: Figures,
): string[] {
  const told = new Set(
    answers.flatMap((answer) =>
      answer.type !== 'assertion'
        ? []
        : answer.evidence.flatMap((one) =>
            one.type === 'observation'
              ? [
                  one.observation.variableMeasured,
                  figures.variable(one.observation.variableMeasured)?.growthOf,
                ]
              : [],
          ),
    ),
  );
  if (told.size === 0) return [];
  const named = variables.value.filter(({ start }) => start >= 0).sort((a, b) => a.start - b.start);
  const narrowing = named.flatMap(({ ids, said, start }, at) => {
    const next = named[at + 1];
    const apart = next ? withoutTimes(text.slice(start + said.length, next.start), periods.value) : '。';
    const between = /^([前后]?)的?$/.exec(apart);
    const narrows = between && !next?.loose && !ASKING.test(said);
    return narrows && !ids.some((id) => told.has(id)) ? [said + (between[1] ?? '')] : [];
  });
  const counted = named.flatMap(({ start }) => COUNTED.exec(text.slice(0, start))?.[1] ?? []);
  return kind === 'value' || kind === 'growth' ? [...narrowing, ...counted] : narrowing;
}

/** 出口去年的GDP: a time between the two parts nothing. */
const withoutTimes = (between: string, periods: readonly PeriodRef[]): string =>
  periods.reduce((text, { said }) => text.replace(said, ''), between);

/** 400种款式里保温杯: a part of what was named before. */
const PART = /^(?:里面?|当中|其中|之中)\p{Script=Han}{2}/u;

/** 多大经济体量: asks for the one it stands before. */
const ASKING = /[多几哪啥谁]|什么|how|what/;
/** Ways to count that make another figure of one. */
const COUNTED = /(平均|数字|每\p{Script=Han}{1,3}|average|per \w+) ?的?$/u;

/** 石桥以外, 隔壁镇: a place told only by where it lies to another; lists are what is asked for so. */
const ELSEWHERE =
  /(?<![\d一二三四五六七八九十]月份?)(?:以外|之外|除外)|周边|附近|对面|旁边|相邻|邻近|(?<!听)隔壁(?![^，。,.]*[说讲问])|老家|\b(?:outside|near|next to|around)\b/;
const OF_ONE: ReadonlySet<QueryKind> = new Set<QueryKind>([
  'value',
  'growth',
  'base',
  'increment',
  'share',
  'times',
  'average',
  'remaining',
  'sum',
  'difference',
  'trend',
]);

const elsewhere = ({ kind, text, aspects }: Query): readonly string[] | undefined =>
  OF_ONE.has(kind) && !aspects.includes('rank') ? ELSEWHERE.exec(text)?.slice(0, 1) : undefined;

/** 首批示范点是哪个: what the facts in words do not hold, a sentence does. */
const isTold = (query: Query, world: World): boolean => sentencesFor(query, world).length > 0;

/** Shows no figure: who, where and what do not mislead for a word too many. */
const inWords = ({ evidence }: Assertion): boolean =>
  evidence.every(
    (one) =>
      one.type === 'sentence' ||
      (one.observation.value.type !== 'quantity' && one.observation.ranking === undefined),
  );
