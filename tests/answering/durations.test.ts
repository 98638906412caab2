import { describe, expect, it } from 'vitest';
import { answersTo, worldOf } from './asking.js';
import { knowledge } from './county.js';
import { notesOf } from './notes.js';
import { rows } from './queries.js';

describe('days between a date and the day of asking', () => {
  it.each(rows('durations.tsv'))('on %s: %s', (today = '', asked = '', expected) => {
    expect(notesOf(answersTo(asked, worldOf(knowledge, today)))).toBe(expected);
  });
});
