import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/model/reply.js';
import { split } from '../../src/telegram/split.js';
import { format, isBlank } from '../../src/telegram/text.js';

const visible = (text: string): string => text.replace(/\s/gu, '');

describe('a text cut into parts', () => {
  it('is cut at the last line end that fits', () => {
    const parts = split({ text: 'aaa\nbbb\nccc', entities: [] }, 7);
    expect(parts.map(({ text }) => text)).toEqual(['aaa\nbbb', 'ccc']);
  });

  it('is cut between characters as people see them', () => {
    const family = '👨‍👩‍👧‍👦';
    const parts = split({ text: `ab${family.repeat(3)}`, entities: [] }, 20);
    expect(parts.map(({ text }) => text)).toEqual([`ab${family}`, family, family]);
    expect(split({ text: `e${'\u0301'.repeat(9)}`, entities: [] }, 5)).toHaveLength(2);
  });

  it('has no part of blanks only', () => {
    expect(split({ text: `a${'\n'.repeat(30)}b`, entities: [] }, 5).map(({ text }) => text)).toEqual([
      'a',
      'b',
    ]);
    expect(split({ text: ' \n ', entities: [] }, 5)).toEqual([]);
  });

  const runs = fc.array(
    fc.array(
      fc.record<Run>(
        {
          text: fc
            .array(fc.constantFrom('a', '镇', '😀', ' ', '\n', 'e\u0301'), { maxLength: 12 })
            .map((parts) => parts.join('')),
          mark: fc.constantFrom('bold', 'quote', 'code'),
        },
        { requiredKeys: ['text'] },
      ),
      { maxLength: 4 },
    ),
    { maxLength: 6 },
  );

  it('keeps every visible character, whole and with its marks', () => {
    fc.assert(
      fc.property(runs, fc.integer({ min: 2, max: 20 }), (lines, longest) => {
        const whole = format(lines);
        const parts = split(whole, longest);
        expect(visible(parts.map(({ text }) => text).join(''))).toBe(visible(whole.text));
        const marked = (type: string) => (of: typeof whole) =>
          of.entities
            .filter((entity) => entity.type === type)
            .map(({ offset, length }) => of.text.slice(offset, offset + length))
            .join('');
        for (const type of ['bold', 'blockquote', 'code'])
          expect(visible(parts.map(marked(type)).join(''))).toBe(visible(marked(type)(whole)));
        for (const { text, entities } of parts) {
          expect(text.length).toBeLessThanOrEqual(longest);
          expect(text).not.toMatch(/\p{Surrogate}/u);
          expect(text).toBe(text.trim());
          for (const { offset, length } of entities) {
            expect(offset).toBeGreaterThanOrEqual(0);
            expect(offset + length).toBeLessThanOrEqual(text.length);
            expect(text.slice(offset, offset + length)).not.toMatch(/\p{Surrogate}/u);
          }
        }
      }),
    );
  });
});

it.each(['', ' \n', '\u200b\u200d', '\u3000\u00a0', '\u2800', '\ufeff', '\u{e0041}'])(
  '%j is nothing to see',
  (text) => {
    expect(isBlank(text)).toBe(true);
  },
);

it.each(['。', '0', '镇', '😀', '…', '-'])('%j is something to see', (text) => {
  expect(isBlank(text)).toBe(false);
});
