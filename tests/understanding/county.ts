import { normalize } from '../../src/language/normalize.js';
import { openKnowledge } from '../../src/library/open.js';
import { commandNames, type Question } from '../../src/model/question.js';
import { splitClauses } from '../../src/understanding/clauses.js';
import { buildLexicon, type Lexicon } from '../../src/understanding/lexicon.js';
import { markClause } from '../../src/understanding/marks.js';
import { readClause, type Reading } from '../../src/understanding/reading.js';
import { understand, type Understood } from '../../src/understanding/understand.js';
import { qinghe } from '../library/fixture.js';

/** The day on which the invented county is asked about; its papers are of early 2025. */
export const today = '2025-06-01';
export const here = 'qinghe';

const opened = openKnowledge(qinghe);
if (!opened.knowledge) throw new Error(opened.issues.map(({ message }) => message).join('\n'));
export const { knowledge } = opened;
export const { vocabulary } = knowledge;
export const lexicon = buildLexicon(vocabulary);

/** What is asked of the county. */
export const ask = (text: string, more: Partial<Question> = {}, words: Lexicon = lexicon): Understood =>
  understand({ ...spoken(text), today, ...more }, words, here);

/** A door takes the slash off a command before it is understood. */
export function spoken(turn: string): Pick<Question, 'text' | 'command'> {
  const [, name, rest = ''] = /^\/(\w+)\s*(.*)$/s.exec(turn) ?? [];
  const command = commandNames.find((known) => known === name);
  return command ? { text: rest, command } : { text: turn };
}

/** The clauses of a message, each read by itself. */
export const readingsOf = (message: string): Reading[] =>
  splitClauses(normalize(message).text).map((text) => readClause(text, markClause(text, today, lexicon)));
