import { describe, expect, it } from 'vitest';
import { period } from '../../src/model/period.js';
import type { Context } from '../../src/model/context.js';
import type { Query } from '../../src/model/query.js';
import { completeReadings } from '../../src/understanding/complete.js';
import type { Completed } from '../../src/understanding/completed.js';
import {
  isElliptical,
  leansOnPrevious,
  namesItsTask,
  standsAlone,
} from '../../src/understanding/ellipsis.js';
import { askLast } from './conversation.js';
import { rows } from './corpus.js';
import { ask, readingsOf } from './county.js';
import { spokenOf } from './made.js';
import { entitiesNote, kindsNote, notes, periodsNote, traceOf, variablesNote } from './notes.js';

/** What a message says when its gaps are filled. */
const complete = (message: string, previous?: Context): Completed[] =>
  completeReadings(readingsOf(message), previous);
const entitiesOf = (completed: readonly Completed[]): string[][] =>
  completed.map(({ entities }) => entities.map(({ id }) => id));

describe('turns of a conversation', () => {
  it.each(rows('conversations.tsv'))('%s', (turns = '', kind, entities, variables, periods) => {
    const understood = askLast(turns.split(' / '));
    const told = [
      kindsNote(understood),
      notes(understood.queries, entitiesNote, ' ; '),
      notes(understood.queries, variablesNote, ' ; '),
      notes(understood.queries, periodsNote, ' ; '),
    ];
    expect(told, traceOf(understood)).toEqual([kind, entities, variables, periods]);
  });
});

describe('clauses of one message', () => {
  it.each(rows('messages.tsv'))('%s', (message = '', ...expected) => {
    const understood = ask(message);
    const told = understood.queries.map(
      (query) => `${query.kind} ${entitiesNote(query)} ; ${variablesNote(query)} ; ${periodsNote(query)}`,
    );
    expect(told, traceOf(understood)).toEqual(expected);
  });

  it('of which only the lead-in names someone ask about that one', () => {
    expect(entitiesOf(complete('我家在柳溪，GDP多少'))).toEqual([['liuxi']]);
  });

  it('that name someone are not about another one', () => {
    expect(entitiesOf(complete('柳溪GDP多少，石桥财政收入多少'))).toEqual([['liuxi'], ['shiqiao']]);
  });
});

describe('what the turn before lends', () => {
  const gdp = first('柳溪GDP多少');
  const liuxi = spokenOf(
    { subjects: ['liuxi'], entities: ['liuxi'], recent: ['shiqiao', 'liuxi'], variables: ['gdp'] },
    { queries: [gdp] },
  );

  it('is nothing to a question that says all itself', () => {
    const [reading] = complete('石桥去年财政收入多少', liuxi);
    expect(reading).toMatchObject({
      entitiesFrom: 'question',
      variablesFrom: 'question',
      periodsFrom: 'question',
      pointing: false,
    });
    expect(reading?.elliptical).toBeUndefined();
  });

  it('is the subject, known as such where 它 points to it', () => {
    expect(complete('财政收入多少', liuxi)).toMatchObject([
      { entities: [{ id: 'liuxi', said: '', start: -1 }], entitiesFrom: 'inferred', pointing: false },
    ]);
    expect(complete('它的财政收入多少', liuxi)).toMatchObject([
      { entities: [{ id: 'liuxi' }], entitiesFrom: 'previous', pointing: true },
    ]);
  });

  it('is everyone named, to 这几个', () => {
    const both = spokenOf({ subjects: ['qinghe'], entities: ['liuxi', 'shiqiao', 'qinghe'] });
    expect(entitiesOf(complete('这几个GDP多少', both))).toEqual([['liuxi', 'shiqiao', 'qinghe']]);
    expect(entitiesOf(complete('GDP多少', both))).toEqual([['qinghe']]);
  });

  it('is the last two subjects, to a difference', () => {
    expect(entitiesOf(complete('差多少', liuxi))).toEqual([['shiqiao', 'liuxi']]);
    expect(entitiesOf(complete('跟青禾差多少', liuxi))).toEqual([['liuxi', 'qinghe']]);
  });

  it('is no subject to what stands alone', () => {
    for (const message of ['第12位是谁', '六十强有哪些镇', '你好', '全国GDP多少', '哪个镇GDP最高'])
      expect(entitiesOf(complete(message, liuxi))).toEqual([[]]);
  });

  it('is no subject to what may be about someone unknown', () => {
    expect(entitiesOf(complete('白河GDP多少', liuxi))).toEqual([[]]);
  });

  it('is its question, to a clause that only swaps a slot', () => {
    expect(complete('石桥呢', liuxi)[0]?.elliptical).toBe(gdp);
    expect(complete('石桥财政收入呢', liuxi)[0]?.elliptical).toBeUndefined();
  });

  it('is the indicator as settled of the same subject, and as asked of another one', () => {
    const output = spokenOf(
      { subjects: ['heguang'], variables: ['enterprise-output'] },
      { queries: [first('禾光产值多少')] },
    );
    const ids = (message: string): (readonly string[])[] =>
      complete(message, output).flatMap(({ variables }) => variables.map((one) => one.ids));
    expect(ids('去年呢')).toEqual([['enterprise-output']]);
    expect(ids('石桥呢')).toEqual([['industrial-output', 'enterprise-output']]);
  });

  it('is the part, to the share in a whole', () => {
    const [share] = complete('占财政收入多少', liuxi);
    expect(share?.variables.map(({ ids }) => ids)).toEqual([['gdp'], ['fiscal-revenue']]);
  });

  it('is the period that was told, to the year before it', () => {
    const told = spokenOf(
      { subjects: ['heguang'], variables: ['enterprise-output'], period: period('2025-Q1') },
      { queries: [first('禾光产值多少')] },
    );
    expect(complete('去年同期多少', told)[0]?.periods.map((one) => one.period.iso)).toEqual([
      '2025-Q1',
      '2024',
    ]);
  });

  it('is no place in this text', () => {
    for (const { variables, entities } of complete('增速呢', liuxi))
      for (const { start, said } of [...variables, ...entities]) expect([start, said]).toEqual([-1, '']);
  });
});

const judgements = { isElliptical, leansOnPrevious, namesItsTask, standsAlone };

describe('what a clause owes to the turn before', () => {
  it.each(rows('ellipsis.tsv'))('%s', (text = '', expected) => {
    const readings = readingsOf(text);
    const holds = Object.entries(judgements).filter(([, judge]) => readings.some(judge));
    expect(readings).toHaveLength(1);
    expect(notes(holds, ([name]) => name, ' ')).toBe(expected);
  });
});

function first(message: string): Query {
  const [query] = ask(message).queries;
  if (!query) throw new Error(`no question: ${message}`);
  return query;
}
