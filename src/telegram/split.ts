import type { Formatted } from './text.js';
import { isBlank } from './text.js';

/** Longest message that Telegram takes, in UTF-16 units. */
const LONGEST = 4096;

/** Cuts a text into messages that Telegram takes, at line ends where there are any, marks following. */
export function split(whole: Formatted, longest = LONGEST): readonly Formatted[] {
  const parts: Formatted[] = [];
  for (let from = 0; from < whole.text.length;) {
    const to = endOf(whole.text, from, longest);
    const part = cut(whole, from, to);
    if (!isBlank(part.text)) parts.push(part);
    from = to;
  }
  return parts;
}

function endOf(text: string, from: number, longest: number): number {
  const limit = from + longest;
  if (text.length <= limit) return text.length;
  const lineEnd = text.lastIndexOf('\n', limit);
  if (lineEnd > from) return lineEnd;
  return characterAt(text, from, limit) ?? (splitsPair(text, limit) ? limit - 1 : limit);
}

const characters = new Intl.Segmenter();
/** UTF-16 units; families and flags stay under it. */
const LONGEST_CHARACTER = 64;

/** Where the character begins that `limit` would cut, as people see characters; nothing when it fills the part alone. */
function characterAt(text: string, from: number, limit: number): number | undefined {
  const found = characters.segment(text.slice(from, limit + LONGEST_CHARACTER)).containing(limit - from);
  return found && found.index > 0 ? from + found.index : undefined;
}

const splitsPair = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));

/** The part from `from` to `to` without the blanks around it, which Telegram would take away too. */
function cut({ text, entities }: Formatted, from: number, to: number): Formatted {
  const piece = text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  const end = Math.max(start, to - (piece.length - piece.trimEnd().length));
  return {
    text: text.slice(start, end),
    entities: entities.flatMap((entity) => {
      const first = Math.max(entity.offset, start);
      const last = Math.min(entity.offset + entity.length, end);
      return last > first ? [{ ...entity, offset: first - start, length: last - first }] : [];
    }),
  };
}
