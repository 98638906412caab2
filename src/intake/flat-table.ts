import { normalize } from '../language/normalize.js';
import { isCell } from './rows.js';

/** A row of a table: what it is of, and its cells. */
export interface FlatRow {
  readonly key: string;
  readonly cells: readonly string[];
  /** As printed. */
  readonly quote: string;
}

/** A table of a page, flattened to words or row by row. */
export interface FlatTable {
  readonly title: string;
  /** 亿元 of 单位:亿元; of several kinds of columns several. */
  readonly units: readonly string[];
  /** What the first column is: 地区, 年份. */
  readonly keyHead: string;
  /** Heads of the other columns; none where the title tells all. */
  readonly labels: readonly string[];
  readonly rows: readonly FlatRow[];
  /** Rows with more or fewer cells than the others. */
  readonly odd: readonly FlatRow[];
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A run of names and the numbers after them. */
interface Run {
  readonly names: readonly Word[];
  readonly numbers: readonly Word[];
}

const TOLD = /\(?(?:计量)?单位:([^()\s]+)\)?/;
const BRACKETED = /\(([^()]{1,8})\)$/;
/** 表1, before the title of a table. */
const NUMBERED = /^附?[表图][\d一二三四五六七八九十]*:?$/;
const YEAR = /^(?:19|20)\d{2}$/;
const YEARS = /^年[份度]?$/;
const KEY =
  /^(?:地[区方]|区域|乡镇|镇街|镇名?|镇\((?:街道|乡)\)|乡镇\(街道\)|[县区]\(市、?区?\)|县\(市、区\)|街道|[区县]市?[区县]?|市县|名称|单位|企业(?:名称|简称)?|公司|品[种名]|产品|名目|商品|种类|类别|项目|指标|国[家别](?:\/?地区)?|国家和地区|市场|目的地|年[份度]?|月份|季度|时间|行业|产业|景[区点]|学校|医院|港口|园区|线路|作物)(?:名称)?$/;
const SERIAL = /^(?:序号|编号|名次|位次|排[名位])$/;
const BLANK = /^[-—–]+$/;

/** Takes a line or lines apart as a table of two rows or more; undefined where they are none. */
export function flatTableOf(raw: string): FlatTable | undefined {
  const all = wordsOf(raw);
  const words = all.slice(0, endOf(all));
  const heads = words.findIndex(({ text }) => isCell(text));
  const byYears = yearsFrom(words, heads);
  const runs = byYears ?? unnumbered(runsOf(words));
  const [first, ...rest] = runs;
  if (!first || runs.length < 2 || runs.some(({ numbers }) => numbers.length === 0)) return undefined;
  const many = usual(runs.map(({ numbers }) => numbers.length));
  const isHeaded =
    many > 1 && first.numbers.length === many && first.numbers.every(({ text }) => YEAR.test(text));
  const [above, own] = isHeaded
    ? [[...first.names, ...first.numbers], undefined]
    : [first.names.slice(0, -1), { names: first.names.slice(-1), numbers: first.numbers }];
  const rows = [...(own ? [own] : []), ...rest].map((run) => rowOf(raw, run));
  const even = rows.filter(({ cells }) => cells.length === many);
  if (even.length < 2 || rows.some(({ key }) => key === '' || key.length > LONGEST)) return undefined;
  return {
    ...headOf(
      above.map(({ text }) => text),
      many,
    ),
    rows: even,
    odd: rows.filter((row) => !even.includes(row)),
  };
}

const LONGEST = 16;
const NOTE = /^[(（]?(?:注|说明|数据来源|资料来源|来源|备注)[:：]?/;

/** Where a note below the table begins. */
function endOf(words: readonly Word[]): number {
  const at = words.findIndex(({ text }, index) => index > 0 && NOTE.test(text));
  return at < 0 ? words.length : at;
}

/** Words with their places; blanks within brackets and after 单位: part none, and a name may touch its number. */
function wordsOf(raw: string): Word[] {
  const words = [...raw.matchAll(WORD)].map(({ 0: said, index }) => wordAt(said, index));
  return words.some(({ text }) => isCell(text)) ? words : words.flatMap(apart);
}

const WORD =
  /[(（](?:计量)?单位[^()（）\n]{1,16}[)）]|(?:[(（](?!(?:计量)?单位)[^()（）\n]{0,16}[)）]|单位[:：][^\S\n]*|[^\s(（]|[(（](?!(?:计量)?单位))+/g;

const wordAt = (said: string, start: number): Word => ({
  text: normalize(said).text.replace(/\s+/g, ''),
  start,
  end: start + said.length,
});

/** 柳溪镇12.6: a name and its number. */
function apart(word: Word): Word[] {
  const [, name, number] = /^(\p{Script=Han}{2,8})(-?\d[\d.,]*%?)$/u.exec(word.text) ?? [];
  if (name === undefined || number === undefined || word.end - word.start !== word.text.length) return [word];
  const middle = word.start + name.length;
  return [
    { text: name, start: word.start, end: middle },
    { text: number, start: middle, end: word.end },
  ];
}

function runsOf(words: readonly Word[]): Run[] {
  const runs: { names: Word[]; numbers: Word[] }[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    if (isCell(word.text) || (BLANK.test(word.text) && (last?.names.length ?? 0) > 0))
      last?.numbers.push(word);
    else if (!last || last.numbers.length > 0) runs.push({ names: [word], numbers: [] });
    else last.names.push(word);
  }
  return runs;
}

/** 年份 接卸量 2019 352.6 2021 682.4: rows of years, whose names are numbers as well. */
function yearsFrom(words: readonly Word[], from: number): Run[] | undefined {
  const above = words.slice(0, Math.max(0, from));
  const head = above.findIndex(({ text }) => YEARS.test(text));
  const width = head < 0 ? 2 : above.length - head;
  const isRow = (at: number): boolean =>
    YEAR.test(words[at]?.text ?? '') &&
    words.slice(at + 1, at + width).filter(({ text }) => isCell(text) || BLANK.test(text)).length ===
      width - 1;
  if (width < 2 || !isRow(from) || !isRow(from + width)) return undefined;
  const runs: Run[] = [];
  let at = from;
  for (; isRow(at); at += width)
    runs.push({
      names: [...(runs.length === 0 ? above : []), ...words.slice(at, at + 1)],
      numbers: words.slice(at + 1, at + width),
    });
  return [...runs, ...runsOf(words.slice(at))];
}

/** 1 甲 204.7 2 乙 18.8: rows that are numbered have their number before the name. */
function unnumbered(runs: readonly Run[]): readonly Run[] {
  const [first, ...rest] = runs;
  const starts = runs.slice(0, -1).map(({ numbers }) => numbers.at(-1)?.text);
  if (!first || rest.length < 2 || first.numbers.length !== 1) return runs;
  if (!starts.every((text, at) => text === String(at + 1))) return runs;
  return rest.map(({ names, numbers }, at) => ({
    names: at === 0 ? [...first.names.filter(({ text }) => !SERIAL.test(text)), ...names] : names,
    numbers: at === rest.length - 1 ? numbers : numbers.slice(0, -1),
  }));
}

/** How many cells most rows have. */
function usual(counts: readonly number[]): number {
  const often = (count: number): number => counts.filter((one) => one === count).length;
  return [...counts].sort((a, b) => often(b) - often(a))[0] ?? 0;
}

function rowOf(raw: string, { names, numbers }: Run): FlatRow {
  const [from, to] = [names[0]?.start ?? 0, numbers.at(-1)?.end ?? 0];
  return {
    key: names.map(({ text }) => text).join(''),
    cells: numbers.map(({ text }) => text),
    quote: raw.slice(from, to),
  };
}

/** The title, the units and the heads among the words above the rows. */
function headOf(words: readonly string[], many: number): Omit<FlatTable, 'rows' | 'odd'> {
  const told = words.flatMap((word) => TOLD.exec(word)?.[1] ?? []);
  const said = words
    .map((word) => word.replace(TOLD, ''))
    .filter((word) => word !== '' && !NUMBERED.test(word));
  const key = said.findLastIndex((word) => KEY.test(word));
  const from = key >= 0 ? key + 1 : said.length > many || many > 1 ? said.length - many : said.length;
  const labels = said.slice(Math.max(0, from));
  const title = said.slice(0, Math.max(0, key >= 0 ? key : from)).join('');
  const unit = told[0] ?? BRACKETED.exec(title)?.[1];
  return {
    title: told.length > 0 ? title : title.replace(BRACKETED, ''),
    units: unit?.split(/[,，、;；]/) ?? [],
    keyHead: key >= 0 ? (said[key] ?? '') : '',
    labels: labels.length === many ? labels : [],
  };
}
