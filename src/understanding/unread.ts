import type { Mark } from './mark.js';

/** The marks of a path with what lies between them; `joins` tells which marks belong to the unread word beside them. */
export function unreadMarks(text: string, path: readonly Mark[], joins: (mark: Mark) => boolean): Mark[] {
  const marks = withGaps(text, path);
  if (marks.length === path.length) return marks;
  const merged: Mark[] = [];
  for (const [at, mark] of marks.entries()) {
    const last = merged.at(-1);
    const next = marks[at + 1];
    const beforeUnread = next?.type === 'unread' && next.start === mark.end;
    const joinsNext = beforeUnread && joins(mark);
    const belongs =
      mark.type === 'unread' ||
      joins(mark) ||
      PLACE.test(mark.said) ||
      (beforeUnread && mark.type === 'filler' && isShortWord(mark.said));
    if (last?.type === 'unread' && last.end === mark.start && belongs && isHan(last.said + mark.said)) {
      merged[merged.length - 1] = unread(text, last.start, mark.end);
    } else if (joinsNext && isHan(mark.said)) merged.push(unread(text, mark.start, mark.end));
    else merged.push(mark);
  }
  return merged;
}

/** 柳溪街道: with the unread word before it the name of a place. */
const PLACE = /^(?:街道|[镇乡县市区村])$/;

/** 国家统计局: a word amid unread ones is a part of theirs, unless it joins them. */
const isShortWord = (said: string): boolean => said.length <= 2 && !PARTICLE.test(said);
const PARTICLE = /[的了和与跟在是有]/;

const isHan = (said: string): boolean => /^\p{Script=Han}+$/u.test(said);

const unread = (text: string, start: number, end: number): Mark => ({
  type: 'unread',
  start,
  end,
  said: text.slice(start, end),
});

/** What no mark covers, word by word. */
function withGaps(text: string, path: readonly Mark[]): Mark[] {
  const marks: Mark[] = [];
  let from = 0;
  for (const mark of path) {
    if (mark.start > from) marks.push(...wordsIn(text, from, mark.start));
    marks.push(mark);
    from = mark.end;
  }
  if (from < text.length) marks.push(...wordsIn(text, from, text.length));
  return marks;
}

const wordsIn = (text: string, from: number, to: number): Mark[] =>
  [...text.slice(from, to).matchAll(WORD)].map(({ 0: word, index }) =>
    unread(text, from + index, from + index + word.length),
  );

const WORD = /\d+[a-z]+\p{Script=Han}+|\p{Script=Han}+|[a-z][a-z0-9'-]*/gu;
