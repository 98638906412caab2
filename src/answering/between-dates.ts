import type { Answer } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import { daysBetween, type Period } from '../model/period.js';
import type { Query } from '../model/query.js';
import { assertion } from './assertion.js';
import { unitless } from './counting.js';
import { withFallback } from './fallback.js';
import type { Figures } from './figures.js';
import { askedMentions } from './mentions.js';
import { noFigure } from './unknown.js';
import type { World } from './world.js';

/** 从入驻到开业隔了多久, 甲比乙早成立几年: between two dates; says so where the record has only one of them. */
export function betweenDates(query: Query, world: World): readonly Answer[] | undefined {
  const { figures } = world;
  const sides = query.entities.value.flatMap((entity) =>
    datesNamed(query, figures).map((mention) => ({ entity, mention })),
  );
  const [one, other, ...others] = sides;
  if (!one || !other || others.length > 0) return undefined;
  const found = [one, other].flatMap(({ entity, mention }) =>
    withFallback(entity, mention, query, world)
      .slice(0, 1)
      .map((side) => ({ entity, side, date: side.observations.find(({ value }) => value.type === 'date') })),
  );
  const [a, b] = found.map(({ date }) => date);
  if (!a || !b)
    return found
      .filter(({ side }) => side.observations.length === 0)
      .map(({ entity, side }) => noFigure(entity, side, figures));
  const [first, second] = dateOf(a).from < dateOf(b).from ? [a, b] : [b, a];
  const [from, to] = [dateOf(first), dateOf(second)];
  const days = [Math.max(0, daysBetween(from.to, to.from)), daysBetween(from.from, to.to)] as const;
  const about = first.observationAbout;
  return [
    assertion(
      { type: 'derivedDate', name: 'between', about, from, to, days, operands: [first, second] },
      [first, second],
      figures,
    ),
  ];
}

function datesNamed(query: Query, figures: Figures): ReturnType<typeof askedMentions> {
  const isDate = (id: string): boolean => figures.variable(id)?.statType === 'date';
  return askedMentions(unitless(query), figures)
    .map((mention) => ({ ...mention, ids: mention.ids.filter(isDate) }))
    .filter(({ ids }) => ids.length > 0);
}

const dateOf = ({ value, observationDate }: Observation): Period =>
  value.type === 'date' ? value.date : observationDate;
