import type { Position } from '../../model/issue.js';

/** What our own reading found in a quote. */
interface Reading {
  readonly text: string;
  readonly change?: 'up' | 'down';
}

/** Mistakes in what a fact says. */
export const factWording = {
  unreadableValue: ({ value }: { value: string }) => ({
    message: `value“${value}”读不成一个数`,
    hint: '只写一个数，连同约数和单位，例如 近5万人次、216亿元、12.3%；只有“稳步增长”之类的话，加一行 qualitative: true；单位不认识的，加到 units.yaml',
  }),
  unreadableDate: ({ value }: { value: string }) => ({
    message: `value“${value}”读不成一个日期`,
    hint: '写成 2026年4月中旬、2023年初、2018年 这样的日期',
  }),
  unreadablePeriod: ({ period }: { period: string }) => ({
    message: `period“${period}”不是一个期间`,
    hint: '写成 2024、2024-S1、2024-Q1、2024-03、2024-05-08、2024-01/2024-05、published 或 2024-01-01/published',
  }),
  wrongUnit: ({ unit, variable, dimension }: { unit: string; variable: string; dimension: string }) => ({
    message: `单位“${unit}”量不了“${variable}”（它的 dimension 是 ${dimension}）`,
    hint: '检查 variable 有没有选错、value 有没有写全单位；人和人次、百分数和百分点不能混用',
  }),
  quoteNotFound: ({ passage }: { passage: string }) => ({
    message: `段落 ${passage} 里没有这句引文`,
    hint: '从上面的段落里原样复制一截，标点也要一样',
  }),
  valueNotInQuote: ({ value, read }: { value: string; read: readonly Reading[] }) => ({
    message: `从引文里读不出“${value}”，${readAs(read)}`,
    hint: '让 value 与引文一致（数、单位、“近、约、余、超”都要一样）；引文不全的补全；下降的写成 -2.3% 或 下降2.3%',
  }),
  periodNotInQuote: ({ period, read }: { period: string; read: readonly Reading[] }) => ({
    message: `period“${period}”与引文对不上，${readAs(read)}`,
    hint: '把 period 改成引文说的时间；引文里的时间说的是别的事，就把引文截短',
  }),
  periodNotCarried: ({ period, said }: { period: string; said: string }) => ({
    message: `period“${period}”与前文对不上：引文没写时间，前面最近写的是“${said}”`,
    hint: '在段落里把时间写明；有理由按别的时间理解的，在 note 里说明',
  }),
  periodUnnamed: ({ period }: { period: string }) => ({
    message: `稿件里没有写“${period}”这个时间`,
    hint: '在段落里把时间写明；按上下文推定的，在 note 里说明；说的是见报时的样子就写 published',
  }),
  rankWithoutRanking: () => ({
    message: '名次没有写是哪张榜',
    hint: '加一行 ranking: 榜单 id（见 rankings.yaml）',
  }),
  rankingWithoutRank: () => ({
    message: '不是名次，不用写 ranking',
    hint: '删掉这一行；说的是榜单本身，就把榜单 id 写在 about',
  }),
  rankNotOrdinal: ({ value }: { value: string }) => ({
    message: `“${value}”不是名次`,
    hint: '名次写成 第12位；“前200强”只说了范围，不能当名次',
  }),
  rankBeyondSize: ({ rank, ranking, size }: { rank: string; ranking: string; size: number }) => ({
    message: `“${rank}”不在“${ranking}”的 ${size} 名之内`,
    hint: '核对名次；榜单大小写错的改 rankings.yaml 里的 size',
  }),
  suspectWithoutNote: () => ({
    message: '存疑没有写理由',
    hint: '加一行 note:，写清矛盾在哪里',
  }),
  contradiction: ({ value, other, where }: { value: string; other: string; where: Position }) => ({
    message: `“${value}”与 ${where.file} 第 ${where.line} 行的“${other}”说的是同一件事，数却不同`,
    hint: '核对原文；期间或口径不同的写清楚；原文确有出入的，给其中一条写 status: suspect（初步数写 provisional）和 note',
  }),
};

const readAs = (read: readonly Reading[]): string =>
  read.length === 0 ? '引文里没有' : `引文里有：${read.map(readingOf).join('')}`;

const readingOf = ({ text, change }: Reading): string => (change === 'down' ? `“下降${text}”` : `“${text}”`);
