/**
 * Blanks that typesetting puts around digits (2023 年, 第 69 位, 1 - 3 月) and scanning around the point of a figure amid a
 * sentence (达126. 8亿元, 达4 .2亿副), and that say nothing; 1. 8亿元 at the beginning of an item has its own. A blank before
 * three digits parts thousands (达12 345元), of an amount that nothing goes on with.
 */
const LOOSE =
  /(?<=\d) (?=[年月日号季位名强个多%~—至到-]|余(?![杭姚]))|(?<=[第前年月~—至到-]) (?=\d)|(?<=\p{Script=Han}\d{1,6}\.) (?=\d{1,3}[万亿%\p{Script=Han}])|(?<=\p{Script=Han}\d{1,6}) (?=\.\d{1,3}[万亿%\p{Script=Han}])|(?<=(?![年月日号第在排村镇县市区户家个点所处店位名])\p{Script=Han}\d{1,3}(?: \d{3})*) (?=(?:\d{3} )*\d{3}(?![位名号])\p{Script=Han})/gu;

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
