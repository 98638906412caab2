import { normalize } from '../language/normalize.js';

/** Longest text without an end of a sentence that is still a headline. */
export const LONGEST_TITLE = 45;
/** A line with more characters than a column holds is a paragraph, not a part of one. */
const LONGEST_LINE = 60;
/** Most lines of a headline with what stands above and below it. */
const MOST_LINES = 3;

const ENDED = /[。！？!?；;：:”"』」）)]$/;
/** What runs on in the next line, so that it is no headline. */
const RUNS_ON = /[,，、。；;：:]|[的和与及从据在对向为是将把被由至到]$/;
const LEAD =
  /^(?:本[报刊](?:讯|记者)|[（(■●◆▲□○](?:本报|见习|实习|首席|全?融?媒体?)?(?:记者|通讯员)|[^,，。]{1,10}讯(?=[(（:：])|[^,，。]{1,12}\d{1,2}月\d{1,2}日电)/;
/** 一、综合: a section, in a line of its own; 一、二产业 is none. */
const SECTION =
  /^(?:[一二三四五六七八九十]+[、.．](?![一二三])|[（(][一二三四五六七八九十]+[)）])\s*(?:\d{4}年)?[^\s,，。；;：:\d]{1,16}$/;
const SUBTITLE = /^[—-]{2}/;
const ITEM = /^(?:[●■◆▲□○★]|\d{1,2}[.、．](?!\d))\s*\S/;
/** Below a headline, the body that issues the text. */
const ISSUER = /^\p{Script=Han}{2,14}(?:统计局|调查队|财政局|委员会|办公室)$/u;
/** 县财政局局长 某某: who reports. */
const SPEAKER = /^\p{Script=Han}{1,12}(?:长|主任|主席)\s+\p{Script=Han}{2,4}$/u;

/** Whether a line is the head of a section. */
export const isSectionHead = (line: string): boolean => SECTION.test(line.trim());

/** Whether a line below a headline says whose the text is. */
export const isIssuer = (line: string): boolean => ISSUER.test(line.replace(/\s/g, '')) || isSpeaker(line);

const isSpeaker = (line: string): boolean => SPEAKER.test(line.trim());

/**
 * Lines that begin something new although no blank line stands before them: the beginning of an article and the headline
 * above it, heads of sections and what follows them, items of a list, paragraphs that are a line each.
 */
export function breaksAmong(lines: readonly string[]): ReadonlySet<number> {
  const texts = lines.map((line) => line.trim());
  const breaks = new Set<number>();
  for (const [at, text] of texts.entries()) {
    const before = texts[at - 1] ?? '';
    // What begins an article goes on with nothing.
    if (isLead(text)) breaks.add(at).add(headOf(texts, at));
    const isAfresh = before === '' || ENDED.test(before) || isHeadline(before);
    if (!isAfresh || text === '') continue;
    if (SECTION.test(text)) breaks.add(at).add(at + 1);
    if (SECTION.test(text) && isIssuer(before)) breaks.add(at - 1);
    if (isSpeaker(text)) breaks.add(at).add(at + 1);
    if (SUBTITLE.test(text)) breaks.add(at);
    const isList = ENDED.test(before) && ITEM.test(text);
    const isParagraph = ENDED.test(before) && Math.max(before.length, text.length) > LONGEST_LINE;
    if (isList || isParagraph) breaks.add(at);
  }
  return breaks;
}

const isLead = (text: string): boolean => LEAD.test(normalize(text).text.replace(/\s+/g, ''));

const isHeadline = (text: string): boolean => text.length <= LONGEST_TITLE && !RUNS_ON.test(text);

/** First line of the headline right above an article's beginning; the beginning itself where none is. */
function headOf(texts: readonly string[], at: number): number {
  let head = at;
  while (head > 0 && isTitleLine(texts[head - 1] ?? '', head < at)) head--;
  return at - head > MOST_LINES ? at : head;
}

/** A headline may ask: 何时改造完？; further lines of one have no comma. */
const isTitleLine = (text: string, isFurther: boolean): boolean =>
  text !== '' &&
  text.length <= LONGEST_TITLE &&
  !/[,，、。；;：:”』」]$|。/.test(text) &&
  !(isFurther && /[,，]/.test(text));
