import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNames } from '../../src/language/names.js';
import { languageOf, normalize } from '../../src/language/normalize.js';
import { readNumerals } from '../../src/language/numerals.js';
import { readPeriods } from '../../src/language/periods.js';
import { parseQuantity, readQuantities } from '../../src/language/quantities.js';
import { questionTokens, tokens } from '../../src/language/tokens.js';
import { unitTable } from '../../src/language/units.js';

const table = unitTable();
const anchors = [
  { day: '2024-02-29', kind: 'asking' },
  { day: '2024-05-31', kind: 'article' },
] as const;
const names = buildNames(
  ['独山港镇', '独山港', '新埭镇', '转角湾', 'zhapu town'].map((name) => ({ name, target: name })),
);
interface Found {
  readonly start: number;
  readonly end: number;
}

const readers: Readonly<Record<string, (text: string) => readonly Found[]>> = {
  numerals: readNumerals,
  quantities: (text) => readQuantities(text, table),
  asked: (text) => readPeriods(text, anchors[0]),
  printed: (text) => readPeriods(text, anchors[1]),
  names: (text) => names.find(text),
  sounding: (text) => names.findSounding(text, [[0, text.length]]),
  similar: (text) => names.findSimilar(text, [[0, text.length]]),
  alone: (text) => (parseQuantity(text, table) ? [{ start: 0, end: text.length }] : []),
  terms: (text) => (tokens(text).length < questionTokens(text).length ? [{ start: -1, end: -1 }] : []),
  language: (text) => (['zh-CN', 'zh-TW', 'en'].includes(languageOf(text)) ? [] : [{ start: -1, end: -1 }]),
};

/** What a reader found lies inside the text, in order and without overlaps. */
function readAll(original: string): void {
  const { text } = normalize(original);
  for (const [name, read] of Object.entries(readers)) {
    let last = 0;
    for (const { start, end } of read(text)) {
      if (start < last || end <= start || end > text.length)
        expect.fail(`${name} at ${start}–${end} of ${JSON.stringify(text)}`);
      last = end;
    }
  }
}

const pieces =
  '平湖 独山港 一 二 十 百 万 亿 半 点 3 2024 99 0 . , - / : % 年 月 日 季度 第 前 近 约 余 多 来 左右 以上 个 名 位 元 到 至 去年 今年 同期 截至 目前 上 下 半年 q1 first may billion 分之 成 倍 番 鎮 \ud800 👍 ⑥'.split(
    ' ',
  );

describe('every reader', () => {
  it('takes any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), readAll));
  });

  it('takes any mixture of what it looks for', () => {
    const mixtures = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(fc.property(mixtures, readAll), { numRuns: 2000 });
  });

  const repeated = [
    ...pieces,
    '1月',
    '1-',
    '1到',
    '约1个',
    '2024年',
    '1,000',
    '5.',
    'a ',
    'zha pu ',
    '第1',
    '百分之',
    '(',
    ' ',
    '\u200b',
    'e\u0301',
    '<b>',
    "' OR 1=1 --",
  ];
  const classes = repeated.map((piece): [string, string] => [
    piece,
    piece.repeat(Math.ceil(4096 / piece.length)).slice(0, 4096),
  ]);

  it.each([...classes, ['ten thousand digits', '7'.repeat(10_000)]] as [string, string][])(
    'reads 4,096 characters of %j',
    (_, text) => {
      expect(() => readAll(text)).not.toThrow();
    },
  );
});
