import type { Answer, Assertion } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import { daysBetween, period } from '../model/period.js';
import type { Query } from '../model/query.js';
import { assertion, isNonEmpty } from './assertion.js';
import { betweenDates } from './between-dates.js';
import { withFallback } from './fallback.js';
import type { Figures } from './figures.js';
import { unitless } from './counting.js';
import { askedMentions } from './mentions.js';
import { planOf } from './planned.js';
import { tellingOf, type Found } from './resolve.js';
import { unknown } from './unknown.js';
import { answerValue } from './value.js';
import type { World } from './world.js';

/** 成立多久了, 还要多久完工: days between a date of the record and the day of asking. */
export function answerDuration(query: Query, world: World): readonly Answer[] {
  const { figures, today } = world;
  if (THEN.test(query.text)) return answerValue({ ...query, variables: withoutDates(query, figures) }, world);
  const apart =
    (APART.test(query.text) ? betweenDates(query, world) : undefined) ??
    untilPlan(query, world) ??
    afterWhich(query, world);
  if (apart) return apart;
  const answers = query.entities.value.flatMap((entity) =>
    askedMentions(unitless(query), figures).flatMap((mention) =>
      withFallback(entity, mention, query, world).flatMap((found): Answer[] => {
        const whole = LEFT.test(query.text) ? [] : printedLength(found, figures);
        if (isNonEmpty(whole)) return [assertion({ type: 'figures', observations: whole }, whole, figures)];
        const date = tellingOf(found.observations, figures).find((o) => o.value.type === 'date');
        const answer = date && between(date, today, figures);
        return answer ? [answer] : [];
      }),
    ),
  );
  return answers.length > 0 ? answers : answerValue(query, world);
}

const APART = /[从自].+[到至]|隔|之间|相距|后.{0,3}多久|\bbetween\b|\bfrom\b.+\bto\b/;

/** 成立后多久搬的: until something that the record gives no date for. */
function afterWhich(query: Query, { figures }: World): readonly Answer[] | undefined {
  if (!/[后].{0,2}多久[^,]*[^了的啊呀呢吗]/.test(query.text)) return undefined;
  const known = query.entities.value.flatMap(({ id }) =>
    query.variables.value.flatMap(({ ids }) => ids.flatMap((one) => figures.of(id, one))),
  );
  const [entity] = query.entities.value;
  return [
    unknown(
      { type: 'workings', ...(entity ? { entity: entity.id } : {}) },
      { nearest: known.filter(({ value }) => value.type === 'date').slice(0, 2) },
    ),
  ];
}

/** 几时完工,工期多长,离现在还有多久: no date is named, and the entity has just one still to come. */
function untilPlan(query: Query, { figures, today }: World): readonly Answer[] | undefined {
  const dated = query.variables.value.some(({ ids }) =>
    ids.some((id) => figures.variable(id)?.statType === 'date'),
  );
  if (dated || !LEFT.test(query.text)) return undefined;
  const coming = query.entities.value
    .flatMap(({ id }) => figures.about(id))
    .filter(({ value }) => value.type === 'date' && value.date.from > today);
  const [only, ...others] = coming.flatMap((o) => between(o, today, figures) ?? []);
  return only && others.length === 0 ? [only] : undefined;
}

/** Counted from or up to the day of asking. */
const LEFT =
  /还[要有得需剩差]|离|距|剩|之后|以后|已经?|了|\b(?:left|until|till|remain|to go|from now|ago|has|have|since)\b/;

/** 计划多少天建成: the time from beginning to end, where it is printed. */
const printedLength = ({ entity, mention }: Found, figures: Figures): readonly Observation[] =>
  mention.ids.flatMap((id) => {
    const { startOf, endOf } = figures.variable(id) ?? {};
    return [startOf, endOf].flatMap((whole) => (whole === undefined ? [] : figures.of(entity, whole)));
  });

/** 成立多久订单就起来了: how long until something else, which is asked for. */
const THEN = /多久.{0,8}[就才]|多久后|how (?:soon|long after)/;
function withoutDates({ variables }: Query, figures: Figures): Query['variables'] {
  const others = variables.value.filter(({ ids }) =>
    ids.every((id) => figures.variable(id)?.statType !== 'date'),
  );
  return others.length > 0 ? { ...variables, value: others } : variables;
}

/** The time between a date of the record and the day of asking. */
export function between(observation: Observation, today: string, figures: Figures): Assertion | undefined {
  const { value, observationAbout: about } = observation;
  if (value.type !== 'date') return undefined;
  const ahead = value.date.from > today;
  if (observation.obsStatus === 'plan' && !ahead) {
    const plan = planOf(observation, today, 'date');
    return plan && assertion(plan, [observation], figures);
  }
  const day = period(today);
  const days = [daysBetween(value.date.from, today), daysBetween(value.date.to, today)]
    .map(Math.abs)
    .sort((a, b) => a - b) as [number, number];
  return assertion(
    {
      type: 'derivedDate',
      name: ahead ? 'untilPlan' : 'elapsed',
      about,
      from: ahead ? day : value.date,
      to: ahead ? value.date : day,
      days,
      operands: [observation],
    },
    [observation],
    figures,
  );
}
