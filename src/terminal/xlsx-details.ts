import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';

/** What a workbook says of a cell besides its value. */
export interface CellDetail {
  readonly isNumber: boolean;
  /** Code of the number format, or the number of a built-in one; empty where there is none. */
  readonly format: string;
  /** #DIV/0! */
  readonly error?: string;
  /** A formula whose value no program has put down. */
  readonly isEmptyFormula: boolean;
}

/** Rows and columns from 0, both ends taken in. */
export interface Merged {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Details {
  /** By `row,column`. */
  readonly cells: ReadonlyMap<string, CellDetail>;
  readonly merged: readonly Merged[];
}

const MEGABYTE = 1024 * 1024;
const MOST_UNPACKED = 100 * MEGABYTE;

/** What the reader of values leaves out, by sheet: formats, errors, formulas without values, merged cells. */
export function detailsOf(bytes: Uint8Array): ReadonlyMap<string, Details> {
  let unpacked = 0;
  const files = unzipSync(bytes, {
    filter({ name, originalSize }) {
      unpacked += originalSize;
      if (unpacked > MOST_UNPACKED) throw new Error('too large');
      return /^xl\/(?:workbook\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(
        name,
      );
    },
  });
  const parsed = (path: string): Node | undefined => {
    const file = files[path];
    return file && (new DOMParser().parseFromString(strFromU8(file), 'text/xml') as unknown as Node);
  };
  const formats = formatsIn(parsed('xl/styles.xml'));
  const targets = new Map(
    all(parsed('xl/_rels/workbook.xml.rels'), 'Relationship').map((one) => [
      at(one, 'Id'),
      at(one, 'Target'),
    ]),
  );
  return new Map(
    all(parsed('xl/workbook.xml'), 'sheet').map((sheet) => {
      const target = targets.get(at(sheet, 'r:id')) ?? '';
      return [
        at(sheet, 'name'),
        detailsIn(parsed(target.startsWith('/') ? target.slice(1) : `xl/${target}`), formats),
      ];
    }),
  );
}

interface Node {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  getElementsByTagName(name: string): Iterable<Node>;
}

const all = (node: Node | undefined, name: string): Node[] =>
  node ? [...node.getElementsByTagName(name)] : [];
const at = (node: Node, name: string): string => node.getAttribute(name) ?? '';

/** The format of every style, in order. */
function formatsIn(styles: Node | undefined): string[] {
  const codes = new Map(all(styles, 'numFmt').map((one) => [at(one, 'numFmtId'), at(one, 'formatCode')]));
  const [cells] = all(styles, 'cellXfs');
  return all(cells, 'xf').map((one) => {
    const id = at(one, 'numFmtId');
    return codes.get(id) ?? (id === '0' ? '' : id);
  });
}

function detailsIn(sheet: Node | undefined, formats: readonly string[]): Details {
  const cells = all(sheet, 'c').map((cell): [string, CellDetail] => {
    const { row, column } = positionOf(at(cell, 'r'));
    const type = at(cell, 't');
    const value = all(cell, 'v')[0]?.textContent ?? '';
    return [
      `${row},${column}`,
      {
        isNumber: type === '' || type === 'n',
        format: formats[Number(at(cell, 's'))] ?? '',
        ...(type === 'e' ? { error: value } : {}),
        isEmptyFormula: all(cell, 'f').length > 0 && value === '' && type !== 'str',
      },
    ];
  });
  return {
    cells: new Map(cells),
    merged: all(sheet, 'mergeCell').map((one) => {
      const [from = '', to = from] = at(one, 'ref').split(':');
      const [start, end] = [positionOf(from), positionOf(to)];
      return { top: start.row, left: start.column, bottom: end.row, right: end.column };
    }),
  };
}

/** C5 → row 4, column 2. */
function positionOf(reference: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(reference.replaceAll('$', '')) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}
