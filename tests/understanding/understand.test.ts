import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phraseEntries } from '../../src/understanding/phrases.js';
import { ask, vocabulary } from './county.js';
import { spokenOf } from './made.js';
import { entitiesNote, kindsNote, variablesNote } from './notes.js';

const LONGEST = 600;

describe('a message', () => {
  it.each(['', '   ', '\n', '\u200b'])('of nothing is empty: %j', (text) => {
    expect(kindsNote(ask(text))).toBe('empty');
  });

  it('of nothing but signs is not understood', () => {
    for (const text of ['。', '?!', '……', '👍']) expect(kindsNote(ask(text))).toBe('notUnderstood');
  });

  it('of six hundred characters is still a question', () => {
    const question = '柳溪GDP多少'.padEnd(LONGEST, '呀');
    expect(kindsNote(ask(question))).toBe('value');
    expect(kindsNote(ask(`${question}呀`))).toBe('tooLong');
  });

  it('that is too long is not read to its end', () => {
    const understood = ask('柳溪GDP多少。'.repeat(10_000));
    expect(kindsNote(understood)).toBe('tooLong');
    expect(understood.normalised.length).toBeLessThanOrEqual(LONGEST);
    expect(understood.queries[0]).toMatchObject({ text: '', entities: { value: [] } });
  });
});

describe('several questions', () => {
  it('are each understood, in order', () => {
    const { queries } = ask('柳溪GDP多少？石桥排第几？禾光有多少员工？');
    expect(queries.map((query) => [query.kind, entitiesNote(query), variablesNote(query)])).toEqual([
      ['value', 'liuxi', 'gdp'],
      ['value', 'shiqiao', 'rank'],
      ['value', 'heguang', 'employees'],
    ]);
  });

  it('keep each its own text', () => {
    expect(ask('柳溪GDP多少？石桥排第几？').queries.map(({ text }) => text)).toEqual([
      '柳溪gdp多少',
      '石桥排第几',
    ]);
  });

  it('are answered up to a handful', () => {
    const all = ['生产总值', '财政收入', '旅游收入', '游客', '民宿', '员工', '面积', '总投资'];
    const { queries } = ask(all.map((name) => `${name}多少？`).join(''));
    expect(queries.map(variablesNote)).toEqual([
      'gdp',
      'fiscal-revenue',
      'tourism-income',
      'tourist-visits',
      'guesthouses',
    ]);
  });

  it('are not made of the talk around them', () => {
    for (const text of [
      '你好，柳溪排第几，谢谢',
      '柳溪挺好的，排第几',
      '我是柳溪的，想问排第几',
      '说说柳溪，它排第几',
    ])
      expect(kindsNote(ask(text))).toBe('value');
  });
});

describe('the language', () => {
  it.each([
    ['柳溪排第几', 'zh-CN'],
    ['石橋鎮排第幾', 'zh-TW'],
    ['Where does Liuxi rank?', 'en'],
  ])('of %s is %s', (text, expected) => {
    expect(ask(text).lang).toBe(expected);
  });

  it("is the chat's own where it has chosen one", () => {
    expect(ask('柳溪排第几', { lang: 'en' }).lang).toBe('en');
  });
});

describe('a list that is not named', () => {
  it('is the one of its size', () => {
    expect(ask('百强里有谁').queries[0]?.rankings.value).toEqual(['county-100-2025']);
    expect(ask('60强有哪些镇').queries[0]?.rankings.value).toEqual(['town-60-2025']);
  });

  it('is any list there is', () => {
    expect(ask('这份榜单有哪些镇').queries[0]?.rankings.value).toEqual([...vocabulary.rankings.keys()]);
  });

  it('is none where its size is that of none', () => {
    const [query] = ask('五百强里有哪些镇').queries;
    expect(query?.rankings.value).toEqual([]);
    expect(query?.figures).toMatchObject([{ role: 'top', quantity: { value: '500' } }]);
  });
});

describe('any message', () => {
  const known = [
    ...[...vocabulary.entities.values(), ...vocabulary.variables.values()].map(({ name }) => name),
    ...[...vocabulary.rankings.values()].map(({ name }) => name),
    ...phraseEntries.map(({ name }) => name),
  ];
  const figures = [
    '去年',
    '去年同期',
    '2024年',
    '一季度',
    '前200',
    '96.4亿',
    '5%',
    '第12位',
    '几家',
    '？',
    '，',
  ];
  const words = fc.oneof(fc.constantFrom(...known), fc.constantFrom(...figures), fc.string({ maxLength: 3 }));
  const messages = fc.array(words, { maxLength: 12 }).map((said) => said.join(''));
  const spoken = spokenOf(
    {
      subjects: ['liuxi'],
      entities: ['liuxi', 'shiqiao'],
      recent: ['shiqiao', 'liuxi'],
      variables: ['gdp'],
    },
    { queries: ask('柳溪去年GDP多少').queries },
  );

  it('is a handful of questions about what there is', () => {
    fc.assert(
      fc.property(messages, fc.boolean(), (text, later) => {
        const { queries } = ask(text, later ? { previous: spoken } : {});
        expect(queries.length).toBeGreaterThan(0);
        expect(queries.length).toBeLessThan(10);
        for (const { entities, variables, rankings } of queries) {
          for (const { id } of entities.value) expect(vocabulary.entities.has(id)).toBe(true);
          for (const { ids } of variables.value)
            for (const id of ids) expect(vocabulary.variables.has(id)).toBe(true);
          for (const id of rankings.value) expect(vocabulary.rankings.has(id)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('names each entity once', () => {
    fc.assert(
      fc.property(messages, (text) => {
        for (const { entities } of ask(text).queries) {
          const ids = entities.value.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is understood the same from plain JSON', () => {
    fc.assert(
      fc.property(messages, (text) => {
        const { queries } = ask(text, { previous: spoken });
        expect(JSON.parse(JSON.stringify(queries))).toEqual(queries);
      }),
      { numRuns: 60 },
    );
  });
});
