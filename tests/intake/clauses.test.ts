import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/intake/facts.js';
import { unitTable } from '../../src/language/units.js';

/** Texts (T, with the day they were printed) and, below each, the facts they state (F) and those left in doubt (?). */
const rows = readFileSync(new URL('clauses.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const cases = rows.flatMap((row, at) => {
  const [mark, day = '', text = ''] = row.split('\t');
  if (mark !== 'T') return [];
  const after = rows.slice(at + 1);
  const next = after.findIndex((one) => one.startsWith('T\t'));
  return [{ day, text, expected: after.slice(0, next < 0 ? after.length : next) }];
});

/** The facts of a text that stands alone under a headline that says where it is of. */
function factsIn(text: string, day: string): string[] {
  const title = '云泽县经济';
  const facts = factsOf(
    { title, byline: undefined, paragraphs: [{ text, lines: [3, 3], pieces: 1 }], tables: [] },
    { anchor: { day, kind: 'article' }, units: unitTable(), page: `${title}\n\n${text}` },
  );
  return facts.map(({ metric, quantity, period, planned, kind, entity, flags }) => {
    const { value, unit } = quantity;
    const told = [metric, value, unit, period?.iso ?? '-', planned ? 'plan' : '-', kind, entity];
    return (flags.length > 0 ? ['?', value, unit] : ['F', ...told]).join('\t');
  });
}

describe('a clause', () => {
  it.each(cases)('$text', ({ day, text, expected }) => {
    expect(factsIn(text, day)).toEqual(expected);
  });
});
