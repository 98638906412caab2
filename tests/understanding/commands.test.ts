import { describe, expect, it } from 'vitest';
import { commandNames } from '../../src/model/question.js';
import { rows } from './corpus.js';
import { ask } from './county.js';
import { entitiesNote, kindsNote, notes, traceOf, variablesNote } from './notes.js';

describe('commands', () => {
  it.each(rows('commands.tsv'))('%s', (text = '', kind, entities, indicators) => {
    const understood = ask(text);
    const told = [
      kindsNote(understood),
      notes(understood.queries, entitiesNote),
      notes(understood.queries, variablesNote),
    ];
    expect(told, traceOf(understood)).toEqual([kind, entities, indicators]);
  });

  it('are all in the table', () => {
    const shown = new Set(rows('commands.tsv').map(([text = '']) => text.slice(1).split(' ')[0]));
    expect(commandNames.filter((name) => !shown.has(name))).toEqual([]);
  });

  it('say what is wanted, and give the question as it would be understood without them', () => {
    const text = '柳溪和石桥差几位';
    expect(ask(text, { command: 'ask' }).queries).toEqual(ask(text).queries);
  });
});

describe('a term to be defined', () => {
  it('is the one that the record knows', () => {
    const [query] = ask('/define 同比').queries;
    expect(query).toMatchObject({ terms: ['year-on-year'], unread: [] });
  });

  it('is otherwise a word that it does not know', () => {
    const [query] = ask('/define 环比').queries;
    expect(query).toMatchObject({ terms: [], unread: [{ said: '环比', attached: true }] });
  });
});

describe('a list', () => {
  it('is the one that is named', () => {
    expect(ask('/rank 六十强').queries[0]?.rankings.value).toEqual(['town-60-2025']);
  });

  it('is narrowed by a figure', () => {
    expect(ask('/rank 前50').queries[0]?.figures).toMatchObject([{ role: 'top', quantity: { value: '50' } }]);
  });
});
