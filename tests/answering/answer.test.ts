import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answering/answer.js';
import { answersTo, worldOf } from './asking.js';
import { notesOf } from './notes.js';
import { queryOf, rows } from './queries.js';

/** What each answerer is asked of the invented county, and what it answers, one file each. */
const files = readdirSync(new URL('asked/', import.meta.url)).sort();

describe.each(files)('%s', (file) => {
  it.each(rows(`asked/${file}`))('%s', (asked = '', expected) => {
    expect(notesOf(answersTo(asked))).toBe(expected);
  });
});

describe('every question is answered', () => {
  it('several with each its own, the same said once', () => {
    const queries = ['value yunxi gdp', 'value shangping rank', 'value yunxi gdp'].map((asked) =>
      queryOf(asked),
    );
    expect(notesOf(answer(queries, worldOf()))).toBe(
      'yunxi.gdp@2024=300.5亿元 ; rank shangping.rank@towns-2025=第12位',
    );
  });

  it('plain figures together', () => {
    const queries = ['value yunxi gdp', 'value yunxi retail'].map((asked) => queryOf(asked));
    expect(notesOf(answer(queries, worldOf()))).toBe(
      'yunxi.gdp@2024=300.5亿元, yunxi.retail@2025-Q1=50.64亿元',
    );
  });

  it.each(['greeting', 'thanks', 'help', 'declined', 'private', 'notUnderstood', 'empty', 'tooLong'])(
    'talk: %s',
    (kind) => {
      expect(notesOf(answersTo(kind))).toBe(`talk ${kind}`);
    },
  );

  it('and where nothing comes of it, that is said', () => {
    expect(notesOf(answersTo('holder rank'))).toBe('talk notUnderstood');
  });
});

describe('said under an answer', () => {
  it('how a name was read that is not written so', () => {
    const query = queryOf('value yunxi gdp');
    const value = query.entities.value.map((one) => ({ ...one, match: 'homophone' as const, said: '云西' }));
    const { answers } = answer([{ ...query, entities: { value, from: 'question' } }], worldOf());
    expect(answers[0]).toMatchObject({
      caveats: [{ type: 'readAs', said: '云西', entity: 'yunxi', match: 'homophone' }],
    });
  });

  it.each([
    ['value yunxi gdp +why', 'yunxi.gdp@2024=300.5亿元 ~noReason'],
    ['value shangping rank +why', 'rank shangping.rank@towns-2025=第12位 ~noReason'],
    ['value mill business +why', 'mill.business@page=特种纸的研发和生产'],
    ['value yunxi gdp +person', 'yunxi.gdp@2024=300.5亿元 ~privatePerson'],
  ])('%s', (asked, expected) => {
    expect(notesOf(answersTo(asked))).toBe(expected);
  });
});
