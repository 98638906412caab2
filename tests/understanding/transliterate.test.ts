import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/language/normalize.js';
import { markClause } from '../../src/understanding/marks.js';
import { transliterate } from '../../src/understanding/transliterate.js';
import { rows } from './corpus.js';
import { ask, lexicon, today } from './county.js';
import { entitiesNote, periodsNote, traceOf, variablesNote } from './notes.js';

/** The clause in characters, its blanks as one. */
function inHan(original: string): string {
  const { text } = normalize(original);
  const read = transliterate(text, markClause(text, today, lexicon), lexicon);
  return read.replace(/ +/g, ' ').trim();
}

describe('words by their sound', () => {
  it.each(rows('transliterate.tsv'))('%s', (text = '', expected) => {
    expect(inHan(text)).toBe(expected);
  });
});

describe('a question in pinyin', () => {
  it.each(rows('pinyin.tsv'))('%s', (text = '', expected) => {
    const understood = ask(text);
    const told = understood.queries.map((query) =>
      [query.kind, entitiesNote(query), variablesNote(query), periodsNote(query)].join(' ; '),
    );
    expect(told, traceOf(understood)).toEqual([expected]);
  });
});
