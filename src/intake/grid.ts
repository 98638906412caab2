import { normalize } from '../language/normalize.js';

/** A cell of a sheet, as it shows. */
export interface Cell {
  readonly text: string;
  /** Covered by a merged cell, whose text it has. */
  readonly covered?: boolean;
  /** Why what it shows cannot be relied on. */
  readonly doubt?: string;
}

/** The cells of a sheet, row by row from the first; rows may be shorter than others. */
export interface Grid {
  /** Name of the sheet, where the file has several. */
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

const NOTHING: Cell = { text: '' };
export const cellAt = ({ rows }: Grid, row: number, column: number): Cell => rows[row]?.[column] ?? NOTHING;

/** A cell's text in one form, without blanks. */
export const plainCell = (text: string): string => normalize(text).text.replace(/\s+/g, '');

/** 第5行C列, as spreadsheets count. */
export const placeOfCell = (row: number, column: number): string =>
  `第${row + 1}行${column < 0 ? '' : `${letters(column)}列`}`;

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** Dashes and the like, by which a table says that it has no figure. */
export const isBlank = (text: string): boolean => /^(?:[-—–―－]{0,3}|\/|n\/a)$/i.test(plainCell(text));

const GROUPED = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const PLAIN = /^-?\d+(?:\.\d+)?$/;

const FULL_WIDTH = /[\uff01-\uff5e]/g;
const narrow = (char: string): string => String.fromCharCode(char.charCodeAt(0) - 0xfee0);

/** The digits of a cell that is one number and nothing else, per cent or not. */
export function numberIn(text: string): { readonly digits: string; readonly percent: boolean } | undefined {
  // Only the width of characters: 12① and 12² are no 121 and no 122.
  const said = text.replace(FULL_WIDTH, narrow).trim().replace(/^[−–]/, '-');
  const digits = said.replace(/\s*%$/, '');
  return GROUPED.test(digits) || PLAIN.test(digits) ? { digits, percent: digits !== said } : undefined;
}
