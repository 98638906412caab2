import type { Answer, Evidence } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import type { Focus, Told } from '../model/context.js';
import type { Query } from '../model/query.js';

/** What the answers were about, for 它, 这几个 and questions that leave their subject out. */
export function focusOf(
  answers: readonly Answer[],
  queries: readonly Query[],
  previous: Focus | undefined,
): Focus {
  const asserted = answers.flatMap((answer) => (answer.type === 'assertion' ? [answer] : []));
  const observations = asserted.flatMap(shownBy);
  // 港区: whichever of those it may be.
  const askedBack = answers.some(({ type }) => type === 'clarification');
  const named = queries.flatMap(({ entities }) =>
    entities.from === 'default'
      ? []
      : entities.value
          .flatMap(({ id, others = [] }) => (askedBack ? [id, ...others] : [id]))
          .map((id): Named => ({ id, carried: entities.from === 'inferred' })),
  );
  const namedIds = [...new Set(named.map(({ id }) => id))];
  const subjects = [...new Set(asserted.flatMap((answer) => subjectsOf(answer, named)))];
  const listed = asserted.flatMap(({ statement }) =>
    statement.type === 'members' ? statement.observations : [],
  );
  const entities = [...new Set((listed.length > 0 ? listed : observations).map((o) => o.observationAbout))];
  const known = queries.flatMap(({ variables }) => variables.value.flatMap(({ ids }) => ids));
  const last = observations.at(-1);
  // What was asked for last is not there: figures told before it are not those that are spoken of.
  const refused = answers.some(({ type }) => type === 'unknown');
  if (answers.every(({ type }) => type === 'conversation' || type === 'explanation') && previous)
    return previous;
  return {
    subjects: subjects.length > 0 ? subjects : namedIds,
    entities: entities.length > 0 ? entities : namedIds,
    recent: [
      ...new Set([...(previous?.recent ?? []), ...(subjects.length > 0 ? subjects : namedIds)].reverse()),
    ]
      .reverse()
      .slice(-RECENT),
    variables: [...new Set(observations.length > 0 ? asserted.flatMap(measuredBy) : known)],
    rankings: [...new Set(observations.flatMap(({ ranking }) => ranking ?? []))],
    trail: [...(refused ? [] : (previous?.trail ?? [])), ...asserted.flatMap(toldBy)].slice(-RECENT),
    ...(last ? { period: last.observationDate } : {}),
  };
}

const RECENT = 6;

/** What an answer tells of; the rate that a figure was worked back with is none of it. */
function measuredBy(answer: Extract<Answer, { type: 'assertion' }>): readonly string[] {
  const { statement } = answer;
  const workedBack =
    statement.type === 'derived' && (statement.name === 'base' || statement.name === 'increment');
  return workedBack ? [statement.variable] : shownBy(answer).map((o) => o.variableMeasured);
}

function toldBy({ statement }: Extract<Answer, { type: 'assertion' }>): Told[] {
  switch (statement.type) {
    case 'figures':
      return statement.observations.flatMap(told);
    case 'rank':
    case 'holder':
    case 'verdict':
    case 'plan':
    case 'sideOfList':
      return told(statement.observation);
    case 'derived':
      return [{ entity: statement.about, variable: statement.variable, period: statement.period }];
    default:
      return [];
  }
}

const told = (o: Observation): Told[] =>
  o.value.type === 'quantity'
    ? [
        {
          entity: o.observationAbout,
          variable: o.variableMeasured,
          period: o.observationDate,
          ...(o.value.quantity.unit === '%' ? { percent: true } : {}),
        },
      ]
    : [];

/** What an answer shows of what is asked about; whose a wrongly claimed figure really is was not asked. */
function shownBy({ statement, evidence }: Extract<Answer, { type: 'assertion' }>): readonly Observation[] {
  const others = statement.type === 'verdict' && statement.how !== 'rank' ? statement.meant : [];
  return evidence.flatMap(observed).filter((o) => !others.includes(o));
}

const observed = (evidence: Evidence): Observation[] =>
  evidence.type === 'observation' ? [evidence.observation] : [];

/** Whom the question named; where the answer is about none of them and they were only carried on, whom it is about. */
function spokenOf(
  answer: Extract<Answer, { type: 'assertion' }>,
  named: readonly Named[],
): readonly string[] {
  const told = shownBy(answer).map((o) => o.observationAbout);
  const meant = named.filter(({ id, carried }) => !carried || told.length === 0 || told.includes(id));
  return meant.length > 0 ? meant.map(({ id }) => id) : told;
}

interface Named {
  readonly id: string;
  /** Not in the question itself. */
  readonly carried: boolean;
}

/** A question that finds someone goes on about whom it found; any other about whom it named. */
function subjectsOf(
  answer: Extract<Answer, { type: 'assertion' }>,
  named: readonly Named[],
): readonly string[] {
  const { statement } = answer;
  switch (statement.type) {
    case 'holder':
      return [statement.observation.observationAbout];
    case 'best':
      return statement.observations.map((o) => o.observationAbout);
    case 'meaning':
      return statement.observations.map((o) => o.observationAbout);
    case 'overview':
      return [statement.entity];
    case 'members':
      return statement.place === undefined ? [] : [statement.place];
    default:
      return spokenOf(answer, named);
  }
}
