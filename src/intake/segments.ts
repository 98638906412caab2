import { BULLETS, ITEM_COLON } from './item-marks.js';
import { goesOnAsOne } from './turns.js';

/** 有两家上榜:禾光集团以…, 3个镇有名:柳溪镇第186位: those that were counted are told one by one. */
const NAMED_COLON =
  '(?<=[家个户名位][^,;:。\\d]{0,6}):(?=[^,;:。\\d]{2,12}(?:集团|公司|实业|股份|控股|镇|乡|街道|[县市区村])(?:[以列居排位为]|\\d|第))';
const CLAUSES = new RegExp(String.raw`(?<!\d),|,(?!\d{3}(?!\d))|${ITEM_COLON}|${NAMED_COLON}`, 'gu');

/** A stretch of text with its place. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Sentences of a normalised text, each with its parts between semicolons, each of those with its clauses. */
export interface Sentence extends Stretch {
  readonly parts: readonly (Stretch & { readonly clauses: readonly Stretch[] })[];
}

export function sentencesOf(text: string): Sentence[] {
  return split(text, { start: 0, end: text.length }, /[。!?]/g).map((sentence) => ({
    ...sentence,
    parts: split(text, sentence, /[;]/g).map((part) => ({
      ...part,
      clauses: whole(text, split(text, part, CLAUSES)),
    })),
  }));
}

/** Clauses that a comma parts in the midst of what they say are one. */
function whole(text: string, clauses: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const clause of clauses) {
    const last = joined.at(-1);
    const goesOn =
      last && goesOnAsOne(text.slice(last.start, last.end), text.slice(clause.start, clause.end));
    if (goesOn) joined[joined.length - 1] = { start: last.start, end: clause.end };
    else joined.push(clause);
  }
  return joined;
}

function split(text: string, { start, end }: Stretch, at: RegExp): Stretch[] {
  const stretches: Stretch[] = [];
  let from = start;
  at.lastIndex = start;
  for (let match = at.exec(text); match && match.index < end; match = at.exec(text)) {
    stretches.push({ start: from, end: match.index });
    from = match.index + match[0].length;
  }
  stretches.push({ start: from, end });
  return stretches
    .map((stretch) => unmarked(text, stretch))
    .filter((stretch) => text.slice(stretch.start, stretch.end).trim() !== '');
}

/** ● 甲镇: the mark is no part of what is told. */
function unmarked(text: string, { start, end }: Stretch): Stretch {
  BULLETS.lastIndex = start;
  return { start: BULLETS.test(text) ? Math.min(BULLETS.lastIndex, end) : start, end };
}

/** Tells whether another stretch lies in this one. */
export const within =
  ({ start, end }: Stretch) =>
  (one: Stretch): boolean =>
    start <= one.start && one.end <= end;
