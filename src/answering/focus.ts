import type { Answer, Evidence } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import type { Focus, Query } from '../model/query.js';

/** What the answers were about, for 它, 这几个 and questions that leave their subject out. */
export function focusOf(
  answers: readonly Answer[],
  queries: readonly Query[],
  previous: Focus | undefined,
): Focus {
  const asserted = answers.flatMap((answer) => (answer.type === 'assertion' ? [answer] : []));
  const observations = asserted.flatMap(({ evidence }) => evidence.flatMap(observed));
  const named = queries.flatMap(({ entities }) =>
    entities.from === 'default' ? [] : entities.value.map(({ id }) => id),
  );
  const subjects = [...new Set(asserted.flatMap((answer) => subjectsOf(answer, named)))];
  const listed = asserted.flatMap(({ statement }) =>
    statement.type === 'members' ? statement.observations : [],
  );
  const entities = [...new Set((listed.length > 0 ? listed : observations).map((o) => o.observationAbout))];
  const known = queries.flatMap(({ variables }) => variables.value.flatMap(({ ids }) => ids));
  const last = observations.at(-1);
  if (answers.every(({ type }) => type === 'conversation' || type === 'explanation') && previous)
    return previous;
  return {
    subjects: subjects.length > 0 ? subjects : [...new Set(named)],
    entities: entities.length > 0 ? entities : [...new Set(named)],
    recent: [...new Set([...(previous?.recent ?? []), ...(subjects.length > 0 ? subjects : named)].reverse())]
      .reverse()
      .slice(-RECENT),
    variables: [...new Set(observations.length > 0 ? observations.map((o) => o.variableMeasured) : known)],
    rankings: [...new Set(observations.flatMap(({ ranking }) => ranking ?? []))],
    ...(last ? { period: last.observationDate } : {}),
  };
}

const RECENT = 6;

const observed = (evidence: Evidence): Observation[] =>
  evidence.type === 'observation' ? [evidence.observation] : [];

/** A question that finds someone goes on about whom it found; any other about whom it named. */
function subjectsOf(
  answer: Extract<Answer, { type: 'assertion' }>,
  named: readonly string[],
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
      return named.length > 0 ? named : answer.evidence.flatMap(observed).map((o) => o.observationAbout);
  }
}
