/** Blanks that typesetting puts around digits (2023 年, 第 69 位, 1 - 3 月) and that say nothing. */
const LOOSE = /(?<=\d) (?=[年月日号季位名强个多%~—至到-]|余(?![杭姚]))|(?<=[第前年月~—至到-]) (?=\d)/g;

/** Takes such blanks out of a text. `offsets` has one entry a character and one more for the end. */
export function closeUp(
  text: string,
  offsets: readonly number[],
): { text: string; offsets: readonly number[] } {
  if (!text.includes(' ')) return { text, offsets };
  const blanks = new Set([...text.matchAll(LOOSE)].map(({ index }) => index));
  if (blanks.size === 0) return { text, offsets };
  return { text: text.replace(LOOSE, ''), offsets: offsets.filter((_, i) => !blanks.has(i)) };
}
