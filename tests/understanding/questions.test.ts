import { describe, expect, it } from 'vitest';
import { questionsAmong } from '../../src/understanding/questions.js';
import { rows } from './corpus.js';
import { readingsOf } from './county.js';
import { notes } from './notes.js';

describe('clauses that ask', () => {
  it.each(rows('questions.tsv'))('%s', (message = '', expected) => {
    const asked = questionsAmong(readingsOf(message));
    expect(notes(asked, ({ text }) => text, ' | ')).toBe(expected);
  });

  it('are none in an empty message', () => {
    expect(questionsAmong([])).toEqual([]);
  });

  it('that are taken as one keep what each of them names', () => {
    const [whole] = questionsAmong(readingsOf('柳溪，去年，石桥'));
    expect(whole?.entities.map(({ id }) => id)).toEqual(['liuxi', 'shiqiao']);
    expect(whole?.periods.map(({ period }) => period.iso)).toEqual(['2024']);
  });
});
