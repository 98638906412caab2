import type { Answer, Answers, Derived, Missing, Statement } from '../../src/model/answer.js';
import type { Observation } from '../../src/model/observation.js';

type Of<T extends Statement['type']> = Extract<Statement, { type: T }>;

/**
 * Answers in one line each, joined by ` ; `: what is said, from which figures, `~` its caveats. How it is worded, who else has
 * such a figure and how far a derived one may be off are left to tests of their own.
 */
export const notesOf = ({ answers }: Answers): string => answers.map(noteOf).join(' ; ');

export function noteOf(answer: Answer): string {
  switch (answer.type) {
    case 'assertion':
      return [statementNote(answer.statement), ...caveats(answer)].join(' ');
    case 'unknown': {
      const { missing, nearest, why } = answer;
      return [
        missingNote(missing),
        ...(nearest.length > 0 ? [`nearest ${listNote(nearest)}`] : []),
        ...why.map((reason) => `because ${reason}`),
        ...caveats(answer),
      ].join(' ');
    }
    case 'clarification':
      return `which ${answer.said}: ${answer.entities.join(',')} known ${listNote(answer.known)}`;
    case 'explanation':
      return answer.content.type === 'conversion'
        ? `conversion ${derivedNote(answer.content.to)}`
        : `explains ${Object.values(answer.content).map(String).join(' ')}`;
    case 'conversation':
      return `talk ${answer.topic}`;
  }
}

const caveats = (answer: Extract<Answer, { type: 'assertion' | 'unknown' }>): string[] =>
  answer.caveats.map(({ type }) => `~${type}`);

/** `mill.sales@2025-Q1=5.03亿元` */
export function observationNote(o: Observation): string {
  const value = o.value.type === 'text' ? o.value.text : o.value.printed;
  const when = o.ranking ?? (o.periodBasis === 'page' ? 'page' : o.observationDate.iso);
  return `${o.observationAbout}.${o.variableMeasured}@${when}=${value}`;
}

export const listNote = (observations: readonly Observation[]): string =>
  observations.map(observationNote).join(', ') || '-';

/** `43.77亿元 = 50.64亿元 ÷ (1 + 15.7%)` */
export const derivedNote = ({ value, unit, working }: Derived): string =>
  `${value.toFixed()}${unit} = ${working}`;

/** `no period yunxi gdp 2022` */
function missingNote({ type, ...what }: Missing): string {
  const parts = Object.entries(what).flatMap(([key, value]) => {
    if (key === 'said' && 'variable' in what) return [];
    if (Array.isArray(value))
      return value.map((one) => (typeof one === 'string' ? one : observationNote(one as Observation)));
    return typeof value === 'string' ? [value] : [(value as { iso?: string }).iso ?? JSON.stringify(value)];
  });
  return ['no', type, ...parts.filter((part) => part !== '')].join(' ');
}

const statementNote = (statement: Statement): string => {
  const note = notes[statement.type] as (said: Statement) => string;
  return note(statement);
};

const notes: { readonly [T in Statement['type']]: (said: Of<T>) => string } = {
  figures: ({ observations }) => listNote(observations),
  rank: ({ observation, among }) =>
    `rank ${observationNote(observation)}${among ? ` among ${among.place} ${among.position}/${among.of}` : ''}`,
  plan: ({ observation, passed, asked }) =>
    `plan ${asked}${passed ? ' passed' : ''} ${observationNote(observation)}`,
  holder: ({ observation, position }) =>
    `holder ${observationNote(observation)}${position ? ` ${position.number} in ${position.place}` : ''}`,
  sideOfList: ({ observation, side, others, whole }) =>
    `${side} of ${observationNote(observation)}: ${listNote(others)}${whole ? ` whole ${whole.value.toString()}` : ''}`,
  members: ({ observations, place, ranking, bound, asked }) =>
    [
      `${asked} ${listNote(observations)}`,
      ...(ranking === undefined ? [] : [`on ${ranking}`]),
      ...(place === undefined ? [] : [`in ${place}`]),
      ...(bound
        ? [
            `${bound.outside ? 'past' : 'within'} ${bound.from === undefined ? '' : `${bound.from}–`}${bound.rank}`,
          ]
        : []),
    ].join(' '),
  best: ({ observations, high, pool, place }) =>
    `${high ? 'highest' : 'lowest'} ${listNote(observations)} of ${pool.map((o) => o.observationAbout).join(',')}${place === undefined ? '' : ` in ${place}`}`,
  unlisted: ({ entities, listed, place }) =>
    `unlisted ${entities.join(',')} in ${place} beside ${listNote(listed)}`,
  earlier: ({ first, second }) => `earlier ${listNote([first, second])}`,
  comparison: ({ first, second, order, gap, claimed }) =>
    [
      `${order}: ${listNote([first, second])}`,
      ...(gap ? [`gap ${derivedNote(gap)}`] : []),
      ...(claimed ? [`claimed ${claimed}`] : []),
    ].join(' '),
  verdict: ({ holds, claim, how, observation, meant, names }) =>
    [
      `${holds === 'unclear' ? holds : holds ? 'holds' : 'fails'} ${how}${claim === '' ? '' : ` “${claim}”`}: ${observationNote(observation)}`,
      ...(meant.length > 0 ? [`meant ${listNote(meant)}`] : []),
      ...(names.length > 0 ? [`names ${names.map((o) => o.observationAbout).join(',')}`] : []),
    ].join(' '),
  derived: ({ name, about, variable, other, period, figure, operands }) => {
    const when = operands.some((o) => o.periodBasis === 'page' && o.observationDate.iso === period.iso);
    const what = other === undefined || other === variable ? variable : `${variable}/${other}`;
    return `${name} ${about}.${what}@${when ? 'page' : period.iso} ${derivedNote(figure)}`;
  },
  derivedDate: ({ name, about, from, to, days }) =>
    `${name} ${about} ${from.iso}→${to.iso} ${days.join('–')}`,
  sideBySide: ({ reason, observations }) => `apart ${reason}: ${listNote(observations)}`,
  overview: ({ entity, observations, inside }) =>
    `overview ${entity}: ${listNote(observations)}${inside.length > 0 ? ` inside ${inside.join(',')}` : ''}`,
  passages: ({ sentences }) => `sentences ${sentences.map(({ text }) => text).join(' ')}`,
  meaning: ({ said, observations }) => `meaning ${said}: ${listNote(observations)}`,
  provenance: ({ show, evidence }) =>
    `${show} ${evidence.map((one) => (one.type === 'observation' ? observationNote(one.observation) : one.sentence.text)).join(', ')}`,
};
