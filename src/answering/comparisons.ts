import type { Answer } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import { amountOf } from '../model/quantity.js';
import type { EntityRef, Query, VariableRef } from '../model/query.js';
import { assertion, isNonEmpty } from './assertion.js';
import { agrees } from './held-figures.js';
import { betweenDates } from './between-dates.js';
import { quantityOf, type Figures } from './figures.js';
import { askedMentions } from './mentions.js';
import { areAlike, compareTwo } from './compare-two.js';
import { answerGrowth, ratesOf } from './growth.js';
import { rankPool, rankVariables } from './ranks.js';
import { resolve, tellingOf } from './resolve.js';
import { sidesOf } from './sides.js';
import { noFigure } from './unknown.js';
import { joinFigures } from './join.js';
import { withHolder } from './sums.js';
import { answerValue } from './value.js';
import { valuesOf } from './value-of.js';
import type { World } from './world.js';

/** 谁高, 差多少: every two of the named on one indicator; who lacks it is said first. */
export function answerComparison(query: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const apart = query.aspects.includes('howLong') ? betweenDates(query, world) : undefined;
  if (apart) return apart;
  const both = query.variables.value.length === 2 && query.entities.value.length < 2;
  const named = both ? query.variables.value : askedMentions(query, figures);
  const held = withHolder(query, figures);
  const [only, ...others] = held.entities.value;
  if (only && others.length === 0 && named.length === 2) return twoOfOne(only, named, held, world);
  if (named.length === 0) {
    const sellers = sellersOf(query, world);
    if (sellers) return [compareTwo(...sellers, figures)];
  }
  const mentions = named.length > 0 ? named : rankVariables(figures);
  const asked =
    query.entities.from === 'default' || query.entities.value.length < 2
      ? { ...query, entities: pairOfPool(query, mentions, world) }
      : query;
  return oneEach(mentions, asked, world) ?? mentions.flatMap((mention) => compareOn(mention, asked, world));
}

/** 甲园区和乙园区哪个大: two that stand on no list are compared by what they sell. */
function sellersOf(query: Query, world: World): readonly [Observation, Observation] | undefined {
  const { figures } = world;
  if (query.entities.value.length !== 2 || query.aspects.includes('rank')) return undefined;
  const listed = query.entities.value.some(({ id }) =>
    figures.about(id).some(({ ranking }) => ranking !== undefined),
  );
  const { first, second } = sidesOf(query, world);
  return !listed && first[0] && second[0] ? [first[0], second[0]] : undefined;
}

/** 甲的交易额、乙的零售额，哪个大: two things of which each has another of two indicators. */
function oneEach(
  mentions: readonly VariableRef[],
  query: Query,
  { figures, today }: World,
): readonly Answer[] | undefined {
  if (mentions.length !== 2 || query.entities.value.length !== 2) return undefined;
  const known = query.entities.value.map((entity) =>
    mentions.flatMap((mention) =>
      resolve(entity, mention, query, figures, today).flatMap(
        ({ observations }) => tellingOf(observations, figures)[0] ?? [],
      ),
    ),
  );
  const [[first, ...more] = [], [second, ...others] = []] = known;
  return first &&
    second &&
    more.length + others.length === 0 &&
    first.variableMeasured !== second.variableMeasured
    ? [compareTwo(first, second, figures)]
    : undefined;
}

/** 二产和三产哪个大, 服装和家具谁增得快: two indicators of one entity, where they may be set against each other. */
function twoOfOne(
  entity: EntityRef,
  mentions: readonly VariableRef[],
  query: Query,
  world: World,
): readonly Answer[] {
  const { figures, today } = world;
  const growing = query.aspects.includes('growth');
  const [[first, ...more] = [], [second, ...rest] = []] = mentions.map((mention) =>
    resolve(
      entity,
      growing ? { ...mention, ids: ratesOf(mention, figures) } : mention,
      query,
      figures,
      today,
    ).flatMap(({ observations }) => tellingOf(observations, figures)),
  );
  if (first && second && more.length + rest.length === 0 && areAlike(first, second, figures))
    return [compareTwo(first, second, figures)];
  return growing ? answerGrowth(query, world) : answerValue({ ...query, kind: 'value' }, world);
}

/** 两个镇差几位: with nobody named, the two that a list has below the place, if there are just two. */
function pairOfPool(query: Query, mentions: readonly VariableRef[], world: World): Query['entities'] {
  const ranked = mentions.some(({ ids }) =>
    ids.some((id) => world.figures.variable(id)?.statType === 'rank'),
  );
  const place = query.entities.value[0]?.id;
  const pool = ranked ? rankPool(query, world, place).filter((o) => o.observationAbout !== place) : [];
  const lists = [...new Set(pool.map(({ ranking }) => ranking))].map((ranking) =>
    pool.filter((o) => o.ranking === ranking),
  );
  const two = lists.find((list) => list.length === 2);
  return two
    ? {
        value: two.map((o) => ({ id: o.observationAbout, match: 'name', said: '', start: -1 })),
        from: 'inferred',
      }
    : query.entities;
}

function compareOn(mention: VariableRef, query: Query, world: World): readonly Answer[] {
  const { figures, today } = world;
  const sides = query.entities.value.map((entity) => ({
    entity,
    found: resolve(entity, mention, query, figures, today)[0],
  }));
  const known = sides.flatMap(({ entity, found }) => {
    const [observation] = tellingOf(found?.observations ?? [], figures);
    return observation ? [{ entity, observation }] : [];
  });
  const lacking = sides.flatMap(({ entity, found }) =>
    found && tellingOf(found.observations, figures).length === 0 ? [noFigure(entity, found, figures)] : [],
  );
  const [a, b, ...rest] = known;
  if (lacking.length > 0 || !a || !b) {
    const figuresOf = known.flatMap(({ entity }: { entity: EntityRef }) =>
      valuesOf(entity, mention, query, world),
    );
    return [...lacking, ...joinFigures(figuresOf, figures)];
  }
  if (rest.length > 0)
    return [
      manyOf(
        known.map(({ observation }) => observation),
        figures,
      ),
    ];
  return [claimed(withOpenGap(compareTwo(a.observation, b.observation, figures), query), query, figures)];
}

/** 多几家, of 800余家 and 90余家: which is more is certain, by how much is not. */
const withOpenGap = (answer: Answer, { aspects, unit }: Query): Answer =>
  answer.type === 'assertion' &&
  answer.statement.type === 'comparison' &&
  !answer.statement.gap &&
  (aspects.includes('gap') || (unit !== undefined && aspects.includes('count')))
    ? { ...answer, statement: { ...answer.statement, gapOpen: true } }
    : answer;

/** 有人说甲排在乙前面, 甲跟乙差30来名吧: which of the two is said to be ahead, and by how much. */
function claimed(answer: Answer, query: Query, figures: Figures): Answer {
  const { text } = query;
  if (answer.type !== 'assertion' || answer.statement.type !== 'comparison' || ASKS.test(text)) return answer;
  const { gap } = answer.statement;
  const stated = query.figures.find(({ role }) => role === 'cardinal' || role === 'ordinal');
  const said = text.replace(HOW_FAR, '');
  const ahead = /不如/.test(said) || !AHEAD.test(said) ? (BEHIND.test(said) ? 'second' : undefined) : 'first';
  const gapHolds =
    gap && stated ? agrees({ figure: gap, name: 'difference' }, stated, query, figures) : undefined;
  // So much is said of a gap that is not worked out: that one is ahead is not all that is claimed.
  if (stated && gapHolds === undefined) return answer;
  return {
    ...answer,
    statement: {
      ...answer.statement,
      ...(ahead ? { claimed: ahead } : {}),
      ...(gapHolds === undefined ? {} : { gapHolds }),
    },
  };
}

const ASKS =
  /[谁哪]|多少|几(?![名位个家人千百万亿十])|(?<![\d一二两三四五六七八九十百千万])几[名位个家人][^吧对]*$|还是/;
/** 低很多, 高不少, 两百多名: by how much, not which way. */
const HOW_FAR = /[很好不得太挺][多少]|多[名位个家人]|大概|强镇/g;
const AHEAD = /前面|靠前|之前|高|多|大|强|快|领先|超过|胜|好/;
const BEHIND = /后面|靠后|之后|低|少|小|弱|慢|落后|不如|比.+差/;

/** Three or more: the highest first. */
function manyOf(observations: readonly Observation[], figures: Figures): Answer {
  const lower = figures.variable(observations[0]?.variableMeasured ?? '')?.lowerIsBetter === true;
  const sorted = [...observations].sort((a, b) => {
    const [x, y] = [quantityOf(a), quantityOf(b)];
    return x && y ? amountOf(y).comparedTo(amountOf(x)) * (lower ? -1 : 1) : 0;
  });
  if (!isNonEmpty(sorted)) throw new RangeError('nothing to compare');
  return assertion({ type: 'best', observations: [sorted[0]], high: true, pool: sorted }, sorted, figures);
}
