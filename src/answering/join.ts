import type { Answer, Assertion } from '../model/answer.js';
import { assertion, distinct, isNonEmpty } from './assertion.js';
import type { Figures } from './figures.js';

/** Several plain figures are said together; everything else stays an answer of its own. */
export function joinFigures(answers: readonly Answer[], figures: Figures): readonly Answer[] {
  const plain = answers.filter(
    (answer): answer is Assertion => answer.type === 'assertion' && answer.statement.type === 'figures',
  );
  const observations = distinct(
    plain.flatMap(({ statement }) => (statement.type === 'figures' ? statement.observations : [])),
  );
  if (plain.length < 2 || !isNonEmpty(observations)) return answers;
  const caveats = plain.flatMap((answer) => answer.caveats);
  const related = plain
    .flatMap((answer) => answer.related)
    .filter((one) => one.type !== 'value' || !observations.some((o) => o.variableMeasured === one.variable));
  const joined = assertion(
    { type: 'figures', observations },
    observations,
    figures,
    caveats,
    distinct(related),
  );
  const isPlain = (answer: Answer): boolean => plain.some((one) => one === answer);
  const at = answers.findIndex(isPlain);
  return [...answers.slice(0, at), joined, ...answers.slice(at).filter((answer) => !isPlain(answer))];
}
