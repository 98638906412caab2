import { normalize } from '../language/normalize.js';
import { flatTableOf } from './flat-table.js';
import { beginsAmid } from './joints.js';
import { breaksAmong, isIssuer, isSectionHead, LONGEST_TITLE } from './line-breaks.js';
import { tablesAmong } from './rows.js';

/** What a stretch of a page is. */
export type UnitKind = 'title' | 'byline' | 'prose' | 'table' | 'heading' | 'furniture';

/** Lines of a page that belong together, and what they are. */
export interface Unit {
  readonly kind: UnitKind;
  readonly text: string;
  readonly lines: readonly [number, number];
}

/** A page, line by line, as titles, bylines, running text, tables and what is left out. */
export function unitsOf(page: string): Unit[] {
  const stretches = stretchesOf(page.split(/\r?\n/)).flatMap(withTitle);
  const kinds = stretches.map(({ text }) => kindOf(text));
  return stretches.map((stretch, at) => ({
    ...stretch,
    kind: headed(kinds, at, stretch.text, stretches[at + 1]?.text ?? ''),
  }));
}

interface Stretch {
  readonly text: string;
  readonly lines: readonly [number, number];
}

/** Lines with nothing between them are one stretch, but for bylines, which stand by themselves, and what begins anew. */
function stretchesOf(lines: readonly string[]): Stretch[] {
  const stretches: Stretch[] = [];
  const tables = tablesAmong(lines);
  const breaks = breaksAmong(lines);
  let open = false;
  for (const [at, line] of lines.entries()) {
    const text = line.trim();
    const table = tables[at];
    if (text === '') {
      open &&= table !== undefined;
      continue;
    }
    const last = stretches.at(-1);
    if (table !== tables[at - 1] || (table === undefined && breaks.has(at))) open = false;
    // Rows of a table keep to their lines.
    if (open && last && table !== undefined)
      stretches[stretches.length - 1] = {
        text: `${last.text}\n${text}`,
        lines: [last.lines[0], at + 1],
      };
    else if (open && last && !BYLINE.test(plain(text)) && !BYLINE.test(plain(last.text)))
      stretches[stretches.length - 1] = { text: joined(last.text, text), lines: [last.lines[0], at + 1] };
    else stretches.push({ text, lines: [at + 1, at + 1] });
    open = true;
  }
  return stretches;
}

/** 【标题】正文: an item that has its title in the same line. */
function withTitle(stretch: Stretch): Stretch[] {
  const [, title, text] = /^【([^】]{4,40})】\s*(.{20,})$/s.exec(stretch.text) ?? [];
  return title === undefined || text === undefined
    ? [stretch]
    : [
        { ...stretch, text: title },
        { ...stretch, text },
      ];
}

/** Latin words keep the blank between them; Han text has none. */
export const joined = (before: string, after: string): string =>
  /[a-z]$/i.test(before) && /^[a-z]/i.test(after) ? `${before} ${after}` : before + after;

const plain = (text: string): string => normalize(text).text.replace(/\s+/g, '');

const BYLINE =
  /^[■●◆▲□○]?(?:本报|\p{Script=Han}{1,3}报|特约|见习|实习|首席|融媒体?|全媒体?)*(?:记者|评论员|通讯员|撰稿|文字|作者|摄影记者?)(?![。,，])[^。；;，,!?]{1,40}$/u;
const ENDS = /[。！？!?;；]/;
const FURNITURE =
  /^(?:第?\d+版|责任?编辑|责编|版面|校对|美编|电话|热线|新闻热线|投稿|本版|广告|.{0,6}\d{4}年\d{1,2}月\d{1,2}日星期.?)/;
/** 综合·要闻 责任编辑 某某: who made the page, wherever in the line. */
const MAKERS =
  /^[^,，、:：]{0,16}(?:责任编辑|责编|(?:本版|版面|美术|值班|电子)编辑|美编|校对|组版|版式(?:设计)?)[:：]?\s*\p{Script=Han}{2,4}(?:\s|$)/u;
/** 观察 JINGJI: a name of a page or a section, in letters beside it. */
const SECTION = /[A-Z]{4,}/;

function kindOf(text: string): UnitKind {
  if (text.includes('\n')) return 'table';
  const said = plain(text);
  if (BYLINE.test(said)) return 'byline';
  if (!ENDS.test(said)) {
    if (flatTableOf(text)) return 'table';
    if (isLead(text) || isRunning(said)) return 'prose';
    if (FURNITURE.test(said) || MAKERS.test(text) || SECTION.test(text) || isSlogan(text)) return 'furniture';
    if (said.length <= LONGEST_TITLE && !/[,，:：]$/.test(said)) return 'title';
  }
  return 'prose';
}

/** 实干争先 创新攻坚 项目突破: so many words of four characters. */
const isSlogan = (text: string): boolean => {
  const words = text.split(/\s+/);
  return words.length > 2 && words.every((word) => /^\p{Script=Han}{4}$/u.test(word));
};

/** 小县城如何留住人？: a headline may ask, where a byline or a beginning follows. */
const isQuestion = (text: string): boolean =>
  /^[^“”。；;]+[？?！!]$/.test(text.trim()) && text.length <= LONGEST_TITLE;

const LONGEST_HEADING = 4;

const LEAD =
  /^(?:本报(?:讯|记者)|[^,，。]{1,10}讯(?=[(（:：])|新华社|中新社|[^,，。]{1,8}\d{1,2}月\d{1,2}日电)/;

/** 本报讯…: what only the beginning of an article begins with. */
export const isLead = (text: string): boolean => LEAD.test(plain(text));

/** 产值34.7亿元,增长5.1%,其: figures between commas are no headline. */
const isRunning = (said: string): boolean => /\d/.test(said) && /[,、;].*[,;]/.test(said);

/** A short title amid running text is a heading inside the article; one with a comma that nothing begins after is cut text. */
function headed(kinds: readonly UnitKind[], at: number, text: string, next: string): UnitKind {
  const kind = kinds[at] ?? 'prose';
  if (kind === 'prose' && isQuestion(text) && (kinds[at + 1] === 'byline' || isLead(next))) return 'title';
  if (kind === 'title' && /[,，]/.test(text) && kinds[at + 1] === 'prose' && !isLead(next)) return 'prose';
  // What nothing begins with, and what stands below a byline, was cut off there.
  const isCut = beginsAmid(plain(text)) || (kinds[at - 1] === 'byline' && /[,，]/.test(text));
  if (kind === 'title' && isCut && kinds[at + 1] !== 'byline' && !isLead(next)) return 'prose';
  const amid = kinds[at + 1] === 'prose' && kinds.slice(0, at).includes('prose');
  if (kind === 'title' && isSectionHead(text) && kinds.slice(0, at).includes('title')) return 'heading';
  if (kind === 'title' && isIssuer(text) && kinds[at - 1] === 'title') return 'byline';
  return kind === 'title' && amid && text.length <= LONGEST_HEADING && /^\p{Script=Han}+$/u.test(text)
    ? 'heading'
    : kind;
}
