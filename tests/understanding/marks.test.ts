import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/language/normalize.js';
import { isAttached } from '../../src/understanding/attached.js';
import type { Mark } from '../../src/understanding/mark.js';
import { buildLexicon } from '../../src/understanding/lexicon.js';
import { markClause } from '../../src/understanding/marks.js';
import { phraseEntries } from '../../src/understanding/phrases.js';
import { rows } from './corpus.js';
import { lexicon, today, vocabulary } from './county.js';
import { vocabularyOf } from './made.js';
import { markNote, notes } from './notes.js';

const mark = (original: string): Mark[] => markClause(normalize(original).text, today, lexicon);

describe('marks of a clause', () => {
  it.each(rows('marks.tsv'))('%s', (text = '', expected) => {
    expect(notes(mark(text), markNote)).toBe(expected);
  });

  it('keep every entity of a shared name', () => {
    const [first] = mark('古镇');
    expect(first?.type === 'name' && first.mention.targets.map(({ id }) => id)).toEqual(['liuxi', 'shiqiao']);
  });

  it('count the days from the day of asking', () => {
    const year = (day: string): string[] =>
      markClause('去年', day, lexicon).flatMap((one) =>
        one.type === 'period' ? [one.mention.period.iso] : [],
      );
    expect([year('2025-06-01'), year('2031-01-01')]).toEqual([['2024'], ['2030']]);
  });
});

it('leaves a word of time whole, whatever a name sounds like', () => {
  const district = { id: 'liunan', name: '柳南区', type: 'district', alternateName: [] } as const;
  const marks = markClause('柳南去年', today, buildLexicon(vocabularyOf({ entities: [district] })));
  expect(marks.map(({ said, type }) => `${said} ${type}`)).toEqual(['柳南 unread', '去年 period']);
});

describe('words that may change what is asked', () => {
  it.each(rows('attached.tsv'))('%s', (text = '', expected) => {
    const marks = mark(text);
    const unread = marks.filter(({ type }) => type === 'unread');
    const note = notes(unread, (word) => word.said + (isAttached(word, marks) ? '!' : ''), ' ');
    expect(note).toBe(expected);
  });
});

describe('marks of any clause', () => {
  it('lie side by side, say what stands there and leave no word out', () => {
    fc.assert(
      fc.property(clauses(), (original) => {
        const { text } = normalize(original);
        const marks = markClause(text, today, lexicon);
        let last = 0;
        for (const { start, end, said } of marks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(said).toBe(text.slice(start, end));
          expect(text.slice(last, start)).not.toMatch(WORD);
          last = end;
        }
        expect(text.slice(last)).not.toMatch(WORD);
      }),
      { numRuns: 200 },
    );
  });

  it('are the same each time', () => {
    fc.assert(
      fc.property(clauses(), (text) => {
        expect(mark(text)).toEqual(mark(text));
      }),
      { numRuns: 30 },
    );
  });
});

const WORD = /[\p{Script=Han}a-z]/u;

/** Names, turns of phrase and figures among words that nobody knows. */
function clauses(): fc.Arbitrary<string> {
  const names = [...vocabulary.entities.values(), ...vocabulary.variables.values()].map(({ name }) => name);
  const known = fc.constantFrom(...names, ...phraseEntries.map(({ name }) => name));
  const figure = fc.constantFrom(
    '去年',
    '2024年',
    '一季度',
    '前200',
    '96.4亿',
    '几家',
    '第12位',
    '5%',
    '百强',
  );
  const han = fc
    .array(fc.integer({ min: 0x4e00, max: 0x9fff }), { minLength: 1, maxLength: 3 })
    .map((codes) => String.fromCharCode(...codes));
  const latin = fc.stringMatching(/^[a-zA-Z]{1,8}$/).map((said) => ` ${said} `);
  const sign = fc.constantFrom(' ', '、', '-', '7', '%', "'", 'x');
  return fc
    .array(fc.oneof(known, known, figure, han, latin, sign), { maxLength: 10 })
    .map((parts) => parts.join(''));
}
