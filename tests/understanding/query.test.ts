import { describe, expect, it } from 'vitest';
import type { Query } from '../../src/model/query.js';
import { ranks } from '../../src/understanding/query.js';
import { rows } from './corpus.js';
import { ask, vocabulary } from './county.js';
import { spokenOf } from './made.js';
import { periodsNote, variablesNote } from './notes.js';

function queryOf(
  text: string,
  ...more: Parameters<typeof ask> extends [string, ...infer M] ? M : never
): Query {
  const [query, ...others] = ask(text, ...more).queries;
  if (!query || others.length > 0) throw new Error(`not one question: ${text}`);
  return query;
}

describe('finer points', () => {
  it.each(rows('aspects.tsv'))('%s', (text = '', expected) => {
    expect([...queryOf(text).aspects].sort().join(' ') || '-').toBe(expected);
  });
});

describe('the unit of the answer', () => {
  const unit = (text: string): string | undefined => {
    const { unit: own } = queryOf(text);
    return own && [own.code, own.dimension, own.printed].join(' ');
  };

  it('is the one that was asked for', () => {
    expect(unit('柳溪GDP多少万元')).toBe('CNY money 万元');
    expect(unit('二期面积多少亩')).toBe('mu area 亩');
    expect(unit('柳溪有多少家民宿')).toBe('家 家 家');
    expect(unit('GDP多少万')).toBe(' number 万');
    expect(unit('GDP多少')).toBeUndefined();
  });

  it('is none where several are asked for', () => {
    expect(unit('民宿多少家和员工多少人')).toBeUndefined();
    expect(unit('GDP多少和财政收入多少亿元')).toBeUndefined();
  });
});

describe('the sides of a share', () => {
  it('part where it is said', () => {
    expect(queryOf('柳溪占全县GDP几成').pivot).toBe('柳溪'.length);
    expect(queryOf('GDP减去财政收入').pivot).toBe('gdp'.length);
    expect(queryOf('柳溪GDP是石桥的几倍').pivot).toBe('柳溪gdp是石桥的'.length);
    expect(queryOf('柳溪GDP多少').pivot).toBe(-1);
  });
});

describe('a question about places on a list', () => {
  it('is about the rank, without its being said', () => {
    for (const text of ['柳溪第几', '哪些镇上榜', '哪个镇最靠前'])
      expect(variablesNote(queryOf(text))).toBe('rank');
    expect(ranks(vocabulary, 3)).toEqual([{ ids: ['rank'], said: '', start: 3, loose: false }]);
    expect(ranks({ ...vocabulary, variables: new Map() }, 3)).toEqual([]);
  });

  it('is about the list itself where that is asked', () => {
    expect(queryOf('百强县是哪家机构搞的榜').variables.value).toEqual([]);
    expect(variablesNote(queryOf('六十强谁评的'))).toBe('issuer');
  });
});

describe('periods', () => {
  it('side by side are one where they are added up', () => {
    expect(periodsNote(queryOf('禾光1月2月加起来产值多少'))).toBe('2025-01/2025-02');
    expect(periodsNote(queryOf('禾光1月2月产值多少'))).toBe('2025-01 2025-02');
    expect(periodsNote(queryOf('禾光1月3月加起来产值多少'))).toBe('2025-01 2025-03');
  });

  it('that are compared are told by the later', () => {
    expect(periodsNote(queryOf('GDP去年比前年多了多少'))).toBe('2024');
    expect(periodsNote(queryOf('GDP 2023年比2024年少了多少'))).toBe('2024');
  });

  it('tell how firmly they were named', () => {
    expect(queryOf('去年GDP').periods.value).toMatchObject([
      { said: '去年', start: 0, relative: true, yearGiven: true, yearBefore: false },
    ]);
    expect(queryOf('2024年GDP').periods.value).toMatchObject([{ relative: false, yearGiven: true }]);
    expect(queryOf('禾光一季度产值').periods.value).toMatchObject([{ yearGiven: false }]);
  });

  it('are none where the latest is asked for', () => {
    expect(periodsNote(queryOf('最新的GDP'))).toBe('-');
    expect(periodsNote(queryOf('目前GDP'))).toBe('-');
  });
});

describe('a clause that only swaps a slot', () => {
  const previous = (text: string): { previous: ReturnType<typeof spokenOf> } => ({
    previous: spokenOf({ subjects: ['liuxi'], variables: ['gdp'] }, { queries: [queryOf(text)] }),
  });

  it('is asked as the question before', () => {
    const query = queryOf('石桥呢', previous('柳溪GDP有没有破90亿'));
    expect(query).toMatchObject({ kind: 'verify', figures: [{ said: '破90亿' }] });
    expect(query.aspects).toContain('yesNo');
    expect(queryOf('石桥呢', previous('柳溪GDP多少万元')).unit?.printed).toBe('万元');
    expect(queryOf('石桥呢', previous('柳溪GDP走势')).kind).toBe('trend');
  });

  it('is not compared because the question before did', () => {
    expect(queryOf('石桥呢', previous('柳溪和青禾GDP差多少')).kind).toBe('value');
  });
});

describe('figures and unknown words', () => {
  it('are handed on as they were said', () => {
    expect(queryOf('石桥进没进前50').figures).toMatchObject([{ said: '前50', role: 'top', start: 5 }]);
    expect(queryOf('柳溪渔业产值多少').unread).toEqual([{ said: '渔业', start: 2, attached: true }]);
    expect(queryOf('老张在柳溪排第几').person).toBe(true);
    expect(queryOf('柳溪ＧＤＰ多少？').text).toBe('柳溪gdp多少');
  });
});
