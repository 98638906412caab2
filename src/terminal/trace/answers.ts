import type { Answer, Assertion, Evidence } from '../../model/answer.js';
import type { Observation } from '../../model/observation.js';
import { aligned, padded } from '../width.js';
import { brief, fields } from './brief.js';

/** Each answer: what it states, then one line each for the evidence it rests on and the remarks it comes with. */
export function answerLines(answers: readonly Answer[]): string[] {
  return answers.flatMap((answer, at) => [
    `${answers.length > 1 ? `${at + 1} ` : ''}${headOf(answer)}`,
    ...groupsOf(answer).flatMap(({ name, rows }) =>
      aligned(rows).map((line) => `  ${padded(name, NAME)}${line}`),
    ),
  ]);
}

const NAME = 11;

function headOf(answer: Answer): string {
  switch (answer.type) {
    case 'assertion':
      return `assertion ${typed(answer.statement)}`;
    case 'unknown':
      return `unknown ${typed(answer.missing)}`;
    case 'clarification':
      return `clarification ${fields({ said: answer.said, entities: answer.entities })}`;
    case 'explanation':
      return `explanation ${typed(answer.content)}`;
    case 'conversation':
      return `conversation ${answer.topic}`;
  }
}

/** The type first, then its fields. */
const typed = (said: { readonly type: string }): string =>
  [said.type, fields(said, 'type')].filter((part) => part !== '').join('  ');

/** Lines of one kind, aligned among themselves. */
interface Group {
  readonly name: string;
  readonly rows: readonly Row[];
}
type Row = readonly string[];

function groupsOf(answer: Answer): Group[] {
  return [
    ...(answer.type === 'assertion' ? assertionGroups(answer) : []),
    ...(answer.type === 'unknown' ? unknownGroups(answer) : []),
    ...(answer.type === 'clarification' ? [{ name: 'known', rows: answer.known.map(observed) }] : []),
    ...('caveats' in answer ? [{ name: 'caveat', rows: answer.caveats.map(typedRow) }] : []),
    ...('related' in answer ? [{ name: 'related', rows: answer.related.map(typedRow) }] : []),
    ...('options' in answer ? [{ name: 'option', rows: answer.options.map(typedRow) }] : []),
  ];
}

const assertionGroups = ({ evidence, context }: Assertion): Group[] => [
  { name: 'evidence', rows: evidence.map(evidenceRow) },
  { name: 'context', rows: context ? [[brief(context), context.text]] : [] },
];

const unknownGroups = ({ nearest, why, elsewhere }: Extract<Answer, { type: 'unknown' }>): Group[] => [
  { name: 'nearest', rows: nearest.map((one, at) => [...observed(one), ...(why[at] ? [why[at]] : [])]) },
  { name: 'elsewhere', rows: elsewhere.length > 0 ? [[elsewhere.join(', ')]] : [] },
];

const typedRow = (one: { readonly type: string }): Row => [one.type, fields(one, 'type')];

const evidenceRow = (one: Evidence): Row =>
  one.type === 'observation' ? observed(one.observation) : [brief(one.sentence), `“${one.sentence.text}”`];

function observed(o: Observation): Row {
  const { article, passage, quote } = o.provenance;
  const status = o.obsStatus === 'normal' ? '' : ` (${o.obsStatus})`;
  return [
    o.id,
    o.observationAbout,
    o.variableMeasured,
    o.observationDate.iso,
    (o.value.type === 'text' ? 'text' : o.value.printed) + status,
    `“${quote}” ${article} ${passage}`,
  ];
}
