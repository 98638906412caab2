import type { Answer, Assertion } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import { addDays, daysBetween, period, type Period } from '../model/period.js';
import { amountOf } from '../model/quantity.js';
import type { Query } from '../model/query.js';
import { assertion } from './assertion.js';
import { quantityOf, type Figures } from './figures.js';
import { askedMentions } from './mentions.js';
import { tellingOf, type Found } from './resolve.js';
import { answerValue, withFallback } from './value.js';
import type { World } from './world.js';

/** 成立多久了, 还要多久完工: days between a date of the record and the day of asking. */
export function answerDuration(query: Query, world: World): readonly Answer[] {
  const { figures, today } = world;
  const answers = query.entities.value.flatMap((entity) =>
    askedMentions(query, figures).flatMap((mention) =>
      withFallback(entity, mention, query, world).flatMap((found): Answer[] => {
        const date = tellingOf(found.observations, figures).find((o) => o.value.type === 'date');
        const answer = date && between(date, today, figures);
        return answer ? [answer] : [];
      }),
    ),
  );
  return answers.length > 0 ? answers : answerValue(query, world);
}

function between(observation: Observation, today: string, figures: Figures): Assertion | undefined {
  const { value, observationAbout: about } = observation;
  if (value.type !== 'date') return undefined;
  const ahead = value.date.from > today;
  if (observation.obsStatus === 'plan' && !ahead) {
    return assertion({ type: 'plan', observation, passed: value.date.to < today, asked: 'date' }, [observation], figures);
  }
  const day = period(today);
  const days = [daysBetween(value.date.from, today), daysBetween(value.date.to, today)].map(Math.abs).sort((a, b) => a - b) as [number, number];
  return assertion(
    { type: 'derivedDate', name: ahead ? 'untilPlan' : 'elapsed', about, from: ahead ? day : value.date, to: ahead ? value.date : day, days, operands: [observation] },
    [observation],
    figures,
  );
}

/** A start that is not printed, from the planned end and the planned duration. */
export function startBefore(found: Found, figures: Figures): Assertion | undefined {
  for (const id of found.mention.ids) {
    const lasting = figures.variable(id)?.startOf;
    const duration = lasting === undefined ? undefined : figures.of(found.entity, lasting).at(-1);
    const amount = duration && quantityOf(duration);
    const end = figures.about(found.entity).find((o) => lasting !== undefined && figures.variable(o.variableMeasured)?.endOf === lasting);
    if (end?.value.type !== 'date' || !duration || amount?.unitCode !== 'd' || amount.hedge !== 'exact') continue;
    const days = amountOf(amount).toNumber();
    return assertion(
      { type: 'derivedDate', name: 'start', about: found.entity, from: shifted(end.value.date, -days), to: end.value.date, days: [days, days], operands: [end, duration] },
      [end, duration],
      figures,
      found.caveats,
    );
  }
  return undefined;
}

const shifted = ({ from, to }: Period, days: number): Period => period(`${addDays(from, days)}/${addDays(to, days)}`);
