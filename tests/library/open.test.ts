import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openKnowledge } from '../../src/library/open.js';
import type { Knowledge } from '../../src/model/knowledge.js';
import { placed, qinghe, withCopy } from './fixture.js';

function opened(folder: string): Knowledge {
  const { knowledge, issues } = openKnowledge(folder);
  expect(issues).toEqual([]);
  if (!knowledge) throw new Error('nothing opened');
  return knowledge;
}

describe('a right folder', () => {
  const knowledge = opened(qinghe);
  const observation = (id: string) => knowledge.observations.find((one) => one.id === id);

  it('holds the vocabulary', () => {
    expect(knowledge.defaultPlace).toBe('qinghe');
    expect([...knowledge.vocabulary.entities.keys()]).toEqual(
      'dongling qinghe liuxi shiqiao qinghe-digital-park qinghe-digital-park-2 heguang lin-yue'.split(' '),
    );
    expect(knowledge.vocabulary.entities.get('liuxi')).toEqual({
      id: 'liuxi',
      name: '柳溪镇',
      en: 'Liuxi',
      type: 'town',
      containedInPlace: 'qinghe',
      alternateName: [{ name: '柳溪' }, { name: '古镇' }, { name: '柳溪乡', wrong: true }],
    });
    expect(knowledge.vocabulary.variables.get('rank')).toMatchObject({
      lowerIsBetter: true,
      differsFrom: [],
    });
    expect(knowledge.vocabulary.rankings.get('town-60-2025')).toMatchObject({ size: 60, edition: '2025' });
    expect(knowledge.vocabulary.units).toMatchObject([{ code: '排', names: ['排'], factor: '1' }]);
  });

  it('holds articles as written: dates stay text', () => {
    expect(knowledge.articles.get('dongling-towns')).toMatchObject({
      headline: '东岭乡镇六十强出炉 青禾两镇上榜',
      published: { from: '2025-03-12', to: '2025-03-12', basis: '报头日期' },
      authors: [],
      passages: [{ id: 'p1' }, { id: 'p2' }],
    });
    expect(knowledge.articles.get('qinghe-year-2024')?.passages[0]).toMatchObject({ id: 'p1', lines: '1-3' });
  });

  it('reads a figure with hedge, unit and provenance', () => {
    expect(observation('qinghe-year-2024#11')).toEqual({
      id: 'qinghe-year-2024#11',
      variableMeasured: 'tourist-visits',
      observationAbout: 'qinghe',
      observationDate: { iso: '2024', from: '2024-01-01', to: '2024-12-31' },
      periodBasis: 'stated',
      value: {
        type: 'quantity',
        quantity: { value: '120', unit: '万人次', unitCode: '人次', unitMultiplier: 4, hedge: 'nearly' },
        printed: '近120万人次',
      },
      cumulative: false,
      obsStatus: 'normal',
      provenance: { article: 'qinghe-year-2024', passage: 'p3', quote: '2024年，青禾县接待游客近120万人次' },
    });
  });

  it('reads declines, dates, ranks, texts and doubts', () => {
    const quantity = { value: '-2.3', unitCode: 'P1' };
    expect(observation('qinghe-year-2024#7')?.value).toMatchObject({ quantity, printed: '下降2.3%' });
    expect(observation('qinghe-year-2024#10')?.value).toEqual({ type: 'text', text: '稳步增长' });
    expect(observation('heguang-phase-two#11')).toMatchObject({
      value: { type: 'date', date: { iso: '2026-09' }, printed: '2026年9月' },
      obsStatus: 'plan',
    });
    expect(observation('dongling-towns#4')).toMatchObject({
      ranking: 'county-100-2025',
      value: { quantity: { value: '88', unitCode: 'rank' } },
    });
    expect(observation('dongling-towns#5')).toMatchObject({
      obsStatus: 'suspect',
      note: expect.any(String) as string,
    });
  });

  it('lets the published interval stand in for a period', () => {
    expect(observation('heguang-phase-two#4')).toMatchObject({
      observationDate: { iso: '2025-04-21/2025-04-30' },
      periodBasis: 'page',
    });
    expect(observation('qinghe-year-2024#13')).toMatchObject({ observationDate: { iso: '2025-01-20' } });
  });
});

describe('version', () => {
  it('is that of the files, wherever they lie', () => {
    expect(withCopy((folder) => opened(folder).version)).toBe(opened(qinghe).version);
    expect(opened(qinghe).version).toMatch(/^[0-9a-f]{12}$/);
  });

  it('changes with a byte of a served file, and with nothing else', () => {
    const after = (file: string, text: string) =>
      withCopy((folder) => {
        mkdirSync(join(folder, 'drafts'));
        writeFileSync(join(folder, file), text);
        return opened(folder).version;
      });
    expect(after('glossary.yaml', 'glossary: []')).not.toBe(opened(qinghe).version);
    expect(after('drafts/broken.md', 'no article')).toBe(opened(qinghe).version);
    expect(after('README.md', '# 说明')).toBe(opened(qinghe).version);
    expect(after('articles/2025/.dongling-towns.md.swp', 'x')).toBe(opened(qinghe).version);
  });
});

describe('an empty folder of articles', () => {
  it('is allowed', () => {
    withCopy((folder) => {
      rmSync(join(folder, 'articles'), { recursive: true });
      mkdirSync(join(folder, 'articles'));
      expect(opened(folder).observations).toEqual([]);
    });
  });
});

describe('the shipped knowledge', () => {
  it('is right', () => {
    const folder = fileURLToPath(new URL('../../knowledge', import.meta.url));
    expect(openKnowledge(folder).issues.map(placed)).toEqual([]);
  });
});
