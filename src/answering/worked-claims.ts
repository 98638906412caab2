import { Decimal } from 'decimal.js';
import type { Answer, Assertion, Derived } from '../model/answer.js';
import { amountOf, roundingOf, type Quantity } from '../model/quantity.js';
import type { Query, QueryKind, StatedFigure } from '../model/query.js';
import { answerAverage } from './averages.js';
import { unitless } from './counting.js';
import { answerIncrement } from './base.js';
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
  [/倍/, 'times', answerTimes],
  [/占|比重|成|%/, 'share', answerShare],
  [/剩|没打|未/, 'remaining', answerRemaining],
  [/./, 'value', answerValue],
];

/** 比去年多6.87亿对吗: the claim as it follows from printed figures, where it does. */
export function workedClaim(claim: StatedFigure, query: Query, world: World): Assertion | undefined {
  const unit = world.figures.units.byCode(claim.quantity.unitCode);
  const asked: Query = {
    ...query,
    figures: [],
    aspects: query.aspects.filter((one) => one !== 'count'),
    ...(unit ? { unit: { code: unit.code, dimension: unit.dimension, printed: claim.quantity.unit } } : {}),
  };
  const workings = WORKINGS.filter(([words]) => words.test(query.text)).flatMap(([, kind, work]) =>
    work(kind === 'average' ? { ...asked, kind } : { ...unitless(asked), kind }, world),
  );
  return [...workings, ...wholes(asked, world)].find((one) => confirms(one, claim.quantity)) as
    Assertion | undefined;
}

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

function confirms(one: Answer, claim: Quantity): boolean {
  if (one.type !== 'assertion') return false;
  const { statement } = one;
  return statement.type === 'derived' && statement.name !== 'conversion' && agrees(statement.figure, claim);
}

/** Whether the claim lies in the interval, or is the figure rounded. */
function agrees({ value, unit, low = value, high = value }: Derived, claim: Quantity): boolean {
  const power = new Decimal(10).pow(/^(万亿|亿|万)/.exec(unit)?.[1] === undefined ? 0 : powerOf(unit));
  const claimed = amountOf(claim).abs();
  const [from, to] = [low.times(power), high.times(power)];
  return (
    (claimed.gte(from) && claimed.lte(to)) || value.times(power).minus(claimed).abs().lte(roundingOf(claim))
  );
}

const powerOf = (unit: string): number => (unit.startsWith('万亿') ? 12 : unit.startsWith('亿') ? 8 : 4);
