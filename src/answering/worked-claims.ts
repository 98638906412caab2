import type { Answer, Assertion } from '../model/answer.js';
import type { Query, QueryKind, StatedFigure } from '../model/query.js';
import { answerAverage } from './averages.js';
import { unitless } from './counting.js';
import { answerIncrement } from './base.js';
import { agrees } from './held-figures.js';
import { answerShare } from './shares.js';
import { answerTimes } from './times.js';
import { answerValue } from './value.js';
import { answerRemaining, wholeAround } from './whole.js';
import type { Answerer, World } from './world.js';
import { withFallback } from './fallback.js';
import { tellingOf } from './resolve.js';

/** What a claim may be of that is not printed but can be worked out, by the words that say so. */
const WORKINGS: readonly (readonly [RegExp, QueryKind, Answerer])[] = [
  [/多了?|增加?|少了?|比/, 'increment', answerIncrement],
  [/平均|每|均/, 'average', answerAverage],
  [/倍|番/, 'times', answerTimes],
  [/占|比重|成|%/, 'share', answerShare],
  [/剩|没打|未/, 'remaining', answerRemaining],
  [/./, 'value', answerValue],
];

/** Told with such words, a figure that comes out otherwise is denied by the working. */
const TELLING: ReadonlySet<QueryKind> = new Set<QueryKind>(['increment', 'average', 'times']);

/**
 * 比去年多6.87亿对吗: the claim as it follows from printed figures, where it does; denied by them where nothing printed
 * tells. */
export function workedClaim(
  claim: StatedFigure,
  query: Query,
  world: World,
  denies: 'any' | 'telling' | 'none',
): Assertion | undefined {
  const unit = world.figures.units.byCode(claim.quantity.unitCode);
  const asked: Query = {
    ...query,
    figures: [],
    aspects: query.aspects.filter((one) => one !== 'count'),
    ...(unit ? { unit: { code: unit.code, dimension: unit.dimension, printed: claim.quantity.unit } } : {}),
  };
  const workings = WORKINGS.filter(([words]) => words.test(query.text)).flatMap(([, kind, work]) =>
    work(kind === 'average' ? { ...asked, kind } : { ...unitless(asked), kind }, world).map((one) => ({
      kind,
      one,
    })),
  );
  const held = [...workings, ...wholes(asked, world).map((one) => ({ kind: 'value' as const, one }))].flatMap(
    ({ kind, one }) => {
      if (one.type !== 'assertion' || one.statement.type !== 'derived') return [];
      const { statement } = one;
      const confirms = agrees(statement, claim, query, world.figures);
      return confirms === undefined
        ? []
        : [{ kind, confirms, told: { ...one, statement: { ...statement, confirms } } }];
    },
  );
  const denied = held.filter(
    ({ kind }) => denies === 'any' || (denies === 'telling' && TELLING.has(kind) && !isLevel(claim, query)),
  );
  return (held.find(({ confirms }) => confirms) ?? denied[0])?.told;
}

/** 增加到60亿: so much it is, not so much more. */
const isLevel = ({ start }: StatedFigure, { text }: Query): boolean =>
  /[到达为]$/.test(text.slice(0, Math.max(0, start)));

/** 一共1000根: the wholes of which what is named is a part. */
function wholes(query: Query, world: World): Answer[] {
  const { figures } = world;
  if (!/[总共全]/.test(query.text)) return [];
  return query.entities.value.flatMap((entity) =>
    query.variables.value
      .flatMap((mention) => withFallback(entity, mention, query, world))
      .flatMap(({ observations }) => tellingOf(observations, figures))
      .flatMap((part) => wholeAround(part, figures) ?? []),
  );
}
