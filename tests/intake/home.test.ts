import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/intake/facts.js';
import { isOfHome, isOfOnlyCounty } from '../../src/intake/home.js';
import { unitTable } from '../../src/language/units.js';

describe('a town of the place that a text is about', () => {
  it.each([
    ['南桥镇', '我县南桥镇、北桥镇入围', true],
    ['北桥镇', '我县南桥镇、北桥镇入围', true],
    ['石浦街道', '全市的石浦街道', true],
    ['石浦镇', '邻县石浦镇也在榜上', false],
    ['石浦镇', '石浦镇也在榜上,我县没有', false],
    ['禾光公司', '我县禾光公司', false],
    ['(南桥镇', '我县(南桥镇', true],
  ])('%s in %s', (name, text, expected) => {
    expect(isOfHome(name, text)).toBe(expected);
  });
});

it.each([
  ['南桥镇', ['云泽县', '南桥镇', '北桥镇'], true],
  ['南桥镇', ['云泽县', '平山县'], false],
  ['禾光公司', ['云泽县'], false],
])('%s among figures of %s', (name, entities, expected) => {
  expect(isOfOnlyCounty(name, entities, '云泽县')).toBe(expected);
});

it('leaves what goes on after a city that is not named in doubt', () => {
  const texts = ['我市进出口186.3亿元。其中出口142.8亿元。', '南桥镇、北桥镇的企业订单多。'];
  const paragraphs = texts.map((text) => ({ text, lines: [3, 3] as const, pieces: 1 }));
  const article = { title: '外贸平稳', byline: undefined, paragraphs, tables: [] };
  const facts = factsOf(article, {
    anchor: { day: '2025-08-20', kind: 'article' },
    units: unitTable(),
    page: texts.join('\n'),
  });
  expect(facts.map(({ entity, flags }) => [entity, flags.length > 0])).toEqual([
    ['', true],
    ['', true],
  ]);
});
