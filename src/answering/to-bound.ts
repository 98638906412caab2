import type { Answer } from '../model/answer.js';
import type { Query, QueryKind, StatedFigure } from '../model/query.js';
import { assertion } from './assertion.js';
import { unitless } from './counting.js';
import { withFallback } from './fallback.js';
import { quantityOf, statTypeOf } from './figures.js';
import { decimalsOf, derived, intervalOf, printedOf, subtract } from './intervals.js';
import { askedMentions } from './mentions.js';
import { precise } from './ratios.js';
import { tellingOf } from './resolve.js';
import { isExact } from './sides.js';
import type { World } from './world.js';

const SHORT =
  /还?差[了得]?(?:几|多少|多远)|超[了过出]?(?:几|多少)|多出(?:几|多少)|[离距到].{0,12}(?:还[有要差需]|差|缺)|缺(?:几|多少)|\bhow far\b|\bshort of\b/;

/** Kinds that a question about what is still missing may be taken for. */
const TAKEN_FOR: ReadonlySet<QueryKind> = new Set<QueryKind>([
  'value',
  'remaining',
  'difference',
  'comparison',
  'increment',
  'sum',
  'duration',
]);

/** 离200亿还差多少: the bound less the published figure; undefined where no bound is stated in the figure's unit. */
export function answerToBound(query: Query, world: World): readonly Answer[] | undefined {
  const [bound, ...others] = query.figures.filter(({ role }) => role === 'cardinal' || role === 'range-end');
  if (
    !bound ||
    others.length > 0 ||
    !TAKEN_FOR.has(query.kind) ||
    !SHORT.test(query.text) ||
    query.entities.value.length !== 1
  )
    return undefined;
  const answers = query.entities.value.flatMap((entity) =>
    askedMentions(unitless(query), world.figures).flatMap((mention) =>
      withFallback(entity, mention, query, world).flatMap(({ observations, caveats }) =>
        tellingOf(observations, world.figures)
          .flatMap((o) => shortOf(bound, o, world) ?? [])
          .map((one) => ({
            ...one,
            caveats: [...caveats, ...one.caveats],
          })),
      ),
    ),
  );
  return answers.length > 0 ? answers : undefined;
}

function shortOf(
  { quantity, said }: StatedFigure,
  observation: Parameters<typeof quantityOf>[0],
  { figures }: World,
): Extract<Answer, { type: 'assertion' }> | undefined {
  const own = quantityOf(observation);
  const unit = quantity.unitCode === '' ? { ...quantity, unitCode: own?.unitCode ?? '' } : quantity;
  const comparable =
    own !== undefined &&
    own.unitCode === unit.unitCode &&
    statTypeOf(observation, figures) !== 'rank' &&
    (quantity.unitCode !== '' || quantity.unitMultiplier > 0);
  if (!own || !comparable) return undefined;
  if (!isExact(observation))
    return assertion(
      { type: 'sideBySide', reason: 'hedged', observations: [observation] },
      [observation],
      figures,
    );
  const gap = subtract(intervalOf(unit, true), precise(observation, figures));
  const printed = `${quantity.value}${own.unit}`;
  const bound = unit.unitMultiplier === own.unitMultiplier ? printed : said;
  const over = gap.mid.isNegative();
  const shown = over ? { mid: gap.mid.neg(), low: gap.high.neg(), high: gap.low.neg() } : gap;
  return assertion(
    {
      type: 'derived',
      name: 'difference',
      about: observation.observationAbout,
      variable: observation.variableMeasured,
      period: observation.observationDate,
      figure: derived(
        shown,
        own.unit,
        own.unitMultiplier,
        decimalsOf(own),
        over ? `${printedOf(own)} − ${bound}` : `${bound} − ${printedOf(own)}`,
      ),
      bound: { said: bound, over },
      operands: [observation],
    },
    [observation],
    figures,
  );
}

/** 过60亿了吗,还差多少: the bound, and what it is held against, were named just before. */
export function withBound(queries: readonly Query[], { previous }: World): readonly Query[] {
  return queries.map((query, at) => {
    const before = queries[at - 1] ?? previous?.queries.at(-1);
    const stated = before?.figures.some(({ role }) => role === 'cardinal' || role === 'top');
    const names = query.variables.value.some(({ start }) => start >= 0);
    if (!before || !stated || query.figures.length > 0 || names || !SHORT.test(query.text)) return query;
    const own = query.entities.from === 'question' && query.entities.value.some(({ start }) => start >= 0);
    return {
      ...query,
      kind: 'value',
      entities: own ? query.entities : before.entities,
      variables: before.variables,
      rankings: before.rankings,
      periods: query.periods.value.length > 0 ? query.periods : before.periods,
      figures: before.figures,
    };
  });
}
