import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { judge, loadCorpus, type CorpusLine } from './check.js';

const line = (changes: Partial<CorpusLine>): CorpusLine => ({
  id: 'x',
  type: 'lookup',
  turns: ['独山港镇2023年GDP多少'],
  today: '2024-06-01',
  expect: 'answer',
  includes: [['154亿', '15.4 billion']],
  excludes: [],
  why: 'for this test',
  ...changes,
});

const verdict = (changes: Partial<CorpusLine>, ...replies: string[]): string[] =>
  judge(line(changes), replies);

describe('judge', () => {
  it('passes a right answer however it is written', () => {
    expect(verdict({}, '独山港镇2023年生产总值154亿元')).toEqual([]);
    expect(verdict({}, '獨山港鎮 2023 年生產總值 154 億元')).toEqual([]);
    expect(verdict({}, 'Dushangang: CNY 15.4 Billion in 2023')).toEqual([]);
    expect(verdict({ includes: [['36273']] }, '36,273人')).toEqual([]);
  });

  it('fails an answer without the figure, or next to words that deny it', () => {
    expect(verdict({}, '独山港镇2023年生产总值670.4亿元')).toHaveLength(1);
    expect(verdict({}, '库里没有独山港镇GDP的记录,最近的是154亿元')).toHaveLength(1);
    expect(verdict({}, 'There is no record of it; the nearest is 15.4 billion')).toHaveLength(1);
  });

  it('lets an answer say that nothing followed a plan, and mention the digital economy', () => {
    expect(verdict({ includes: [['7月']] }, '计划7月开工,没有后续记录')).toEqual([]);
    expect(verdict({ includes: [['5.03亿']] }, '没有分月的数字经济产值,一季度5.03亿元')).toEqual([]);
  });

  it('wants every group of alternatives', () => {
    expect(verdict({ includes: [['乍浦'], ['新仓']] }, '乍浦镇')).toEqual(['lacks 新仓']);
  });

  it('fails on a forbidden wording, over the normal form and line by line', () => {
    expect(verdict({ excludes: ['gdp[^。\\n]{0,4}670'] }, '154亿元。GDP 是 670.4亿元')).toHaveLength(1);
    expect(verdict({ excludes: ['gdp[^。\\n]{0,4}670'] }, '154亿元是GDP\n670.4亿元是产值')).toEqual([]);
    expect(verdict({ excludes: ['^是的'] }, '154亿元\n是的')).toHaveLength(1);
  });

  it('wants an abstention in plain words', () => {
    expect(verdict({ expect: 'abstain', includes: [], excludes: ['\\d亿'] }, '库里没有这个数字。')).toEqual(
      [],
    );
    expect(
      verdict({ expect: 'abstain', includes: [], excludes: ['x'] }, 'The record has no such figure.'),
    ).toEqual([]);
    expect(verdict({ expect: 'abstain', includes: [], excludes: ['x'] }, '報上沒有寫這項數字')).toEqual([]);
    expect(verdict({ expect: 'abstain', includes: [], excludes: ['x'] }, '新仓镇第478位')).toHaveLength(1);
    expect(
      verdict({ expect: 'abstain', includes: [], excludes: ['\\d亿'] }, '没有记录,大概154亿元'),
    ).toHaveLength(1);
  });

  it('wants a false premise denied, not only the figure', () => {
    expect(verdict({ expect: 'correct' }, '不对,是154亿元')).toEqual([]);
    expect(verdict({ expect: 'correct' }, 'No: it was 15.4 billion yuan')).toEqual([]);
    expect(verdict({ expect: 'correct' }, '独山港镇生产总值154亿元')).toHaveLength(1);
    expect(verdict({ expect: 'correct' }, '不对')).toHaveLength(1);
  });

  it('wants a clarification to ask, or to name the readings', () => {
    expect(verdict({ expect: 'clarify', includes: [] }, '您指的是哪一个?')).toEqual([]);
    expect(verdict({ expect: 'clarify', includes: [] }, '乍浦镇第69位')).toHaveLength(1);
    expect(verdict({ expect: 'clarify', includes: [['乍浦'], ['独山港']] }, '乍浦镇第69位')).toHaveLength(1);
  });

  it('wants a refusal to refuse', () => {
    expect(verdict({ expect: 'decline', includes: [] }, '我不预测,也不给买房建议。')).toEqual([]);
    expect(verdict({ expect: 'decline', includes: [] }, '乍浦镇最值得买')).toHaveLength(1);
  });

  it('counts distinct figures, leaving out years and the figures of the question', () => {
    const asked = { turns: ['161位是谁'], includes: [['独山港']], maxNumbers: 1 };
    expect(verdict(asked, '独山港镇第161位,2023年生产总值154亿元,154亿元')).toEqual([]);
    expect(verdict(asked, '独山港镇第161位,154亿元,19.22亿元')).toHaveLength(1);
  });

  it('fails silence and a missing reply on any turn', () => {
    expect(verdict({ expect: 'chat', includes: [] }, ' ')).toEqual(['reply 1 is empty']);
    expect(verdict({ turns: ['乍浦', '新仓'] }, '154亿')).toEqual(['1 replies to 2 turns']);
    expect(verdict({ turns: ['乍浦', '新仓'] }, '', '154亿')).toEqual(['reply 1 is empty']);
  });
});

describe('loadCorpus', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  const file = join(folder, 'lines.jsonl');
  afterAll(() => rmSync(folder, { recursive: true }));
  const load = (...lines: unknown[]): readonly CorpusLine[] => {
    writeFileSync(file, lines.map((each) => JSON.stringify(each)).join('\n'));
    return loadCorpus(file);
  };

  it('reads lines as they stand', () => {
    expect(load(line({}))).toEqual([line({})]);
  });

  it('refuses what would prove nothing', () => {
    expect(() => load(line({}), line({}))).toThrow('stands twice');
    expect(() => load(line({ includes: [] }))).toThrow('told by something');
    expect(() => load(line({ expect: 'abstain', includes: [] }))).toThrow('must not appear');
    expect(() => load(line({ excludes: ['('] }))).toThrow('regular expression');
    expect(() => load(line({ today: '2024-06-31' }))).toThrow('today');
    expect(() => load({ ...line({}), expects: 'answer' })).toThrow(':1');
  });
});
