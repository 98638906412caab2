import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/model/context.js';
import type { Query } from '../../src/model/query.js';
import type { Entity } from '../../src/model/vocabulary.js';
import { buildLexicon } from '../../src/understanding/lexicon.js';
import { understand } from '../../src/understanding/understand.js';
import { rows } from './corpus.js';
import { ask, here, lexicon, today, vocabulary } from './county.js';
import { spokenOf } from './made.js';
import { entitiesNote } from './notes.js';

/** A second park, so that 二期 is the name of two projects. */
const teaPark: readonly Entity[] = [
  { id: 'tea-park', name: '云雾茶园', type: 'park', containedInPlace: 'liuxi', alternateName: [] },
  {
    id: 'tea-park-2',
    name: '云雾茶园二期',
    type: 'project',
    containedInPlace: 'liuxi',
    partOf: 'tea-park',
    alternateName: [],
  },
];

const queryOf = (text: string, place: string | undefined = here): Query => {
  const [query, ...others] = understand({ text, today }, lexicon, place).queries;
  if (!query || others.length > 0) throw new Error(`not one question: ${text}`);
  return query;
};

describe('whom a question is about', () => {
  it.each(rows('refine.tsv'))('%s', (text = '', entities, within, misplaced) => {
    const query = queryOf(text);
    expect([entitiesNote(query), query.within ?? '-', query.misplaced ?? query.toldIn?.place ?? '-']).toEqual(
      [entities, within, misplaced],
    );
  });
});

describe('a name given to the wrong place', () => {
  it('is then a word that the record does not know', () => {
    expect(queryOf('柳溪数字产业园什么时候完工').unread).toMatchObject([
      { said: '数字产业园', start: 2, attached: true },
    ]);
  });

  it('is the one meant where it is a name of its own', () => {
    expect(queryOf('柳溪禾光有多少员工')).toMatchObject({
      unread: [],
      toldIn: { entity: 'heguang', place: 'liuxi' },
    });
  });
});

describe('a name that several share', () => {
  const second = buildLexicon({
    ...vocabulary,
    entities: new Map([
      ...vocabulary.entities,
      ...teaPark.map((entity): [string, Entity] => [entity.id, entity]),
    ]),
  });
  const meant = (text: string, previous?: Context): string =>
    entitiesNote(ask(text, previous ? { previous } : {}, second).queries[0] as Query);
  const BOTH = 'qinghe-digital-park-2|tea-park-2';

  it.each([
    ['二期什么时候完工', BOTH],
    ['青禾二期什么时候完工', BOTH],
    ['柳溪二期什么时候完工', 'tea-park-2'],
    ['石桥的二期什么时候完工', 'qinghe-digital-park-2'],
    ['云雾茶园第二期什么时候完工', 'tea-park-2'],
    ['两个二期什么时候完工', 'qinghe-digital-park-2 tea-park-2'],
  ])('%s', (text, expected) => {
    expect(meant(text)).toBe(expected);
  });

  it('means the one of the park last spoken of, or of the place named with it', () => {
    const previous = spokenOf({ subjects: ['qinghe-digital-park'] });
    expect(meant('二期什么时候完工', previous)).toBe('qinghe-digital-park-2');
    expect(meant('二期什么时候完工', spokenOf({ subjects: ['tea-park'] }))).toBe('tea-park-2');
    expect(meant('柳溪二期什么时候完工', previous)).toBe('tea-park-2');
  });
});

describe('the place that goes without saying', () => {
  it("is the chat's own where it has one", () => {
    const [query] = ask('GDP多少', { place: 'liuxi' }).queries;
    expect(query?.entities).toEqual({
      value: [{ id: 'liuxi', match: 'name', said: '', start: -1 }],
      from: 'default',
    });
    expect(ask('全县GDP多少', { place: 'liuxi' }).queries[0]?.entities.value).toMatchObject([
      { id: 'liuxi', start: 0 },
    ]);
  });

  it('is none where there is none', () => {
    expect(entitiesNote(understand({ text: 'GDP多少', today }, lexicon, undefined).queries[0] as Query)).toBe(
      '-',
    );
  });
});

describe('a list', () => {
  it('is of the places within the one that is named', () => {
    for (const text of ['青禾有几个镇上榜', '青禾第12位是哪个镇', '青禾的镇里哪个排名最靠前'])
      expect(queryOf(text).aspects).toContain('within');
    for (const text of ['有几个镇上榜', '青禾GDP多少', '柳溪排第几'])
      expect(queryOf(text).aspects).not.toContain('within');
  });
});
