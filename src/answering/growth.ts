import type { Answer } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import { samePeriod } from '../model/period.js';
import type { EntityRef, Query, VariableRef } from '../model/query.js';
import { Decimal } from 'decimal.js';
import { assertion, isNonEmpty } from './assertion.js';
import { isVerbal, quantityOf, statTypeOf, type Figures } from './figures.js';
import { unitless } from './counting.js';
import { askedMentions } from './mentions.js';
import { relatedTo } from './related.js';
import { tellingOf, type Found } from './resolve.js';
import { othersWith, unknown } from './unknown.js';
import { withFallback } from './fallback.js';
import { valuesOf } from './value-of.js';
import type { World } from './world.js';

/** 涨了多少: growth as published, never worked out from two levels of which one is. */
export function answerGrowth(query: Query, world: World): readonly Answer[] {
  const named = askedMentions(unitless(query), world.figures);
  const mentions = named.length > 0 ? named : ratesAbout(query, world.figures);
  const inWords = mentions.every(({ ids }) => ids.length === 0) ? directionsOf(query, world.figures) : [];
  if (isNonEmpty(inWords)) return inWords;
  const also = query.aspects.includes('also');
  const levels = named.length > 0 ? named : levelsOf(query, world.figures);
  return query.entities.value.flatMap((entity) => {
    const values = also ? levels.flatMap((mention) => valuesOf(entity, mention, query, world)) : [];
    const growths = mentions.map((mention) => growthsOf(entity, mention, query, world));
    return [...values, ...(also ? besideFigures(growths, mentions, query) : growths.flat())];
  });
}

/** 网零、增速、网店数: beside figures that are listed growth is told where it is printed, and missed where it is asked for. */
function besideFigures(
  growths: readonly (readonly Answer[])[],
  mentions: readonly VariableRef[],
  { text }: Query,
): readonly Answer[] {
  const told = (one: Answer): boolean => one.type === 'assertion';
  if (!growths.some((answers) => answers.some(told))) return growths.flat();
  const at = text.search(GROWTH);
  const asked = mentions.filter(({ start }) => start < at).at(-1);
  return growths.flatMap((answers, of) =>
    mentions[of] === asked && !answers.some(told) ? answers : answers.filter(told),
  );
}
const GROWTH = /增速|增幅|增长|涨幅|同比|growth|yoy|year.on.year/;

/** 3月、一季度、累计增幅: figures of those times, of what the growth is printed of. */
function levelsOf(query: Query, figures: Figures): VariableRef[] {
  const { entities, periods } = query;
  const asked = periods.value.filter(({ start }) => start >= 0);
  const [{ ids } = { ids: [] }] = ratesAbout(query, figures);
  const grown = ids.flatMap((id) => figures.variable(id)?.growthOf ?? []);
  const whole = grown.filter((id) =>
    asked.every(({ period }) =>
      entities.value.some((entity) =>
        figures.of(entity.id, id).some((o) => samePeriod(o.observationDate, period)),
      ),
    ),
  );
  return asked.length > 0 && whole.length > 0 ? [{ ids: whole, said: '', start: -1, loose: false }] : [];
}

/** 两个增速各多少: whatever grew. */
function ratesAbout({ entities }: Query, figures: Figures): VariableRef[] {
  const ids = entities.value
    .flatMap(({ id }) => figures.about(id))
    .map((o) => o.variableMeasured)
    .filter((id) => figures.variable(id)?.statType === 'growthRate');
  return [{ ids: [...new Set(ids)], said: '', start: -1, loose: false }];
}

/** 经济涨了没: only a direction is printed. */
const directionsOf = ({ entities }: Query, figures: Figures): Answer[] =>
  entities.value.flatMap(({ id }): Answer[] => {
    const verbal = figures.about(id).filter((o) => isVerbal(o, figures) && statTypeOf(o, figures) !== 'date');
    return isNonEmpty(verbal)
      ? [unknown({ type: 'qualitative', observations: verbal }, { related: relatedTo(id, figures) })]
      : [];
  });

const SEQUENTIAL = /环比|month.on.month|quarter.on.quarter/;

const isSequential = (id: string, figures: Figures): boolean =>
  figures.variable(id)?.comparedWith === 'periodBefore';

function growthsOf(entity: EntityRef, mention: VariableRef, query: Query, world: World): Answer[] {
  const { figures } = world;
  const sequential = SEQUENTIAL.test(query.text);
  const own = ratesOf(mention, figures).filter((id) => isSequential(id, figures) === sequential);
  // Growth by itself is on the year before, where there is such a rate.
  const rates = own.length > 0 || sequential ? own : ratesOf(mention, figures);
  return withFallback(entity, { ...mention, ids: rates }, query, world).map((found): Answer => {
    const telling = tellingOf(found.observations, figures);
    if (!isNonEmpty(telling)) return noGrowth(entity, mention, found, query, world);
    const wrongWay = query.aspects.includes('decline') && telling.every(rises);
    const related = relatedTo(
      found.entity,
      figures,
      telling.map((o) => o.variableMeasured),
    );
    if (wrongWay) {
      return assertion(
        {
          type: 'verdict',
          holds: false,
          claim: '',
          how: 'direction',
          observation: telling[0],
          meant: [],
          names: [],
        },
        telling,
        figures,
        found.caveats,
        related,
      );
    }
    return assertion({ type: 'figures', observations: telling }, telling, figures, found.caveats, related);
  });
}

/** The growth variables of what a mention names, or of a narrower scope of it. */
export function ratesOf(mention: VariableRef, figures: Figures): readonly string[] {
  const own = mention.ids.filter((id) => figures.variable(id)?.statType === 'growthRate');
  const of = mention.ids.flatMap((id) => [
    ...figures.growthOf(id),
    ...figures.narrowerThan(id).flatMap(figures.growthOf),
  ]);
  return [...new Set([...own, ...of])];
}

const rises = (o: Observation): boolean => new Decimal(quantityOf(o)?.value ?? 0).isPositive();

function noGrowth(entity: EntityRef, mention: VariableRef, found: Found, query: Query, world: World): Answer {
  const { figures } = world;
  const [any] = found.all;
  const related = relatedTo(entity.id, figures, mention.ids);
  if (any && found.asked) {
    return unknown(
      { type: 'period', entity: found.entity, variable: any.variableMeasured, period: found.asked.period },
      { nearest: found.all.slice(-1), related },
    );
  }
  const [level] = withFallback(entity, mention, query, world);
  const verbal = (level?.all ?? []).filter((o) => isVerbal(o, figures));
  if (isNonEmpty(verbal)) return unknown({ type: 'qualitative', observations: verbal }, { related });
  const variable = level?.all[0]?.variableMeasured ?? mention.ids[0] ?? '';
  const [told] = level?.observations ?? [];
  const period = told?.periodBasis === 'stated' ? told.observationDate : found.asked?.period;
  const sequential = SEQUENTIAL.test(query.text);
  const [otherwise] = sequential
    ? withFallback(entity, { ...mention, ids: ratesOf(mention, figures) }, query, world)
    : [];
  const nearest = [otherwise, level].flatMap((one) => tellingOf(one?.observations ?? [], figures));
  return unknown(
    {
      type: 'growth',
      entity: level?.entity ?? entity.id,
      variable,
      ...(sequential ? { sequential } : {}),
      ...(period ? { period } : {}),
    },
    {
      nearest: nearest.slice(0, 2),
      elsewhere: othersWith(ratesOf(mention, figures), entity.id, figures),
      related,
    },
  );
}
