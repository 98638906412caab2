/** Columns that a text takes on a terminal: Han characters and full-width signs take two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += INVISIBLE.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return width;
}

const INVISIBLE = /[\p{Mn}\p{Me}\p{Cf}]/u;
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

/** Rows under each other, every column but the last as wide as its widest cell. */
export function aligned(rows: readonly (readonly string[])[], gap = 2): string[] {
  const widths = rows.reduce<number[]>((most, row) => row.slice(0, -1).reduce(widen, most), []);
  return rows.map((row) =>
    row
      .map((cell, at) => (at === row.length - 1 ? cell : padded(cell, (widths[at] ?? 0) + gap)))
      .join('')
      .trimEnd(),
  );
}

function widen(widths: number[], cell: string, at: number): number[] {
  widths[at] = Math.max(widths[at] ?? 0, widthOf(cell));
  return widths;
}

export const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)));
