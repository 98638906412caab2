import type { Mark } from './mark.js';

const WORD = /\p{Script=Han}+|[a-z][a-z0-9'-]*/gu;

/** The marks of a path with what lies between them; `joins` tells which marks belong to the unread word beside them. */
export function unreadMarks(text: string, path: readonly Mark[], joins: (mark: Mark) => boolean): Mark[] {
  const marks = [...path, ...gapsOf(text, path)].sort((a, b) => a.start - b.start);
  const merged: Mark[] = [];
  for (const [at, mark] of marks.entries()) {
    const last = merged.at(-1);
    const joinsNext = marks[at + 1]?.type === 'unread' && joins(mark) && marks[at + 1]?.start === mark.end;
    const inside =
      mark.type === 'filler' &&
      mark.said.length <= 2 &&
      marks[at + 1]?.type === 'unread' &&
      marks[at + 1]?.start === mark.end;
    const belongs =
      mark.type === 'unread' || joinsNext || joins(mark) || (inside && !PARTICLE.test(mark.said));
    if (last?.type === 'unread' && last.end === mark.start && belongs && isHan(last.said + mark.said)) {
      merged[merged.length - 1] = unread(text, last.start, mark.end);
    } else if (joinsNext && isHan(mark.said)) merged.push(unread(text, mark.start, mark.end));
    else merged.push(mark);
  }
  return merged;
}

/** 国家统计局: a word amid unread ones is a part of theirs, unless it joins them. */
const PARTICLE = /[的了和与跟在是有]/;

const isHan = (said: string): boolean => /^\p{Script=Han}+$/u.test(said);

const unread = (text: string, start: number, end: number): Mark => ({
  type: 'unread',
  start,
  end,
  said: text.slice(start, end),
});

function gapsOf(text: string, path: readonly Mark[]): Mark[] {
  const edges = [0, ...path.flatMap(({ start, end }) => [start, end]), text.length];
  const gaps: Mark[] = [];
  for (let i = 0; i < edges.length; i += 2) {
    const from = edges[i] ?? 0;
    for (const match of text.slice(from, edges[i + 1] ?? from).matchAll(WORD)) {
      const start = from + match.index;
      gaps.push(unread(text, start, start + match[0].length));
    }
  }
  return gaps;
}
