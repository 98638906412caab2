/** Digits that a blank, a point or a comma keeps apart from those that follow them. */
const HEAD = /\d(?:[.,] *| +)$/;
const LEFT_OVER = /(?<=\p{Script=Han}) ?\d[\d.,]*(?:[.,] *| +)$/u;

/** 13 6.8亿, 9. 4%: a figure that is only the tail of what was printed. */
export const isCut = (text: string, start: number): boolean =>
  /\d/.test(text.charAt(start)) && HEAD.test(text.slice(Math.max(0, start - 4), start));

/** What stands before a cut figure, without its other half. */
export const withoutHead = (before: string): string => before.replace(LEFT_OVER, '');
