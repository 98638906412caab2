import { describe, expect, it } from 'vitest';
import type { QueryKind } from '../../src/model/query.js';
import { rows } from './corpus.js';
import { ask } from './county.js';
import { kindsNote, traceOf } from './notes.js';

const table = rows('intents.tsv');

describe('what is wanted', () => {
  it.each(table)('%s', (question = '', kind) => {
    const understood = ask(question);
    expect(kindsNote(understood), traceOf(understood)).toBe(kind);
  });

  it('is shown for every kind there is', () => {
    const shown = new Set(table.map(([, kind]) => kind));
    expect(Object.keys(kinds).filter((kind) => !shown.has(kind))).toEqual(['empty', 'tooLong']);
  });

  it('is the same in Traditional characters, full width and capitals', () => {
    for (const [one, other] of [
      ['柳溪镇去年生产总值多少', '柳溪鎮去年生產總值多少'],
      ['禾光员工多少', '禾光員工多少'],
      ['柳溪gdp', '柳溪ＧＤＰ'],
      ['tell me about liuxi', 'TELL ME ABOUT LIUXI'],
    ] as const)
      expect(kindsNote(ask(other))).toBe(kindsNote(ask(one)));
  });
});

/** Named one by one, so that a new kind asks for its rows. */
const kinds: Readonly<Record<QueryKind, true>> = {
  value: true,
  growth: true,
  base: true,
  increment: true,
  holder: true,
  list: true,
  superlative: true,
  comparison: true,
  verify: true,
  share: true,
  times: true,
  average: true,
  remaining: true,
  sum: true,
  difference: true,
  conversion: true,
  quotient: true,
  duration: true,
  planStatus: true,
  trend: true,
  definition: true,
  overview: true,
  provenance: true,
  meaning: true,
  passage: true,
  rankings: true,
  start: true,
  greeting: true,
  thanks: true,
  help: true,
  topics: true,
  declined: true,
  abuse: true,
  again: true,
  private: true,
  notUnderstood: true,
  empty: true,
  tooLong: true,
  machine: true,
  today: true,
};
