import { aligned } from '../width.js';
import { brief, fields } from './brief.js';

/** A clause with what was recognised in it, in the order of the text. */
export interface Clause {
  readonly text: string;
  readonly marks: readonly Mark[];
}

interface Mark {
  readonly said: string;
  readonly type: string;
  /** What it was read as. */
  readonly as?: unknown;
  /** How a name was matched. */
  readonly match?: string;
}

/** One line a mark: what it says, what it was recognised as, what it was read as. */
export function markLines(clauses: readonly Clause[]): string[] {
  if (clauses.every(({ marks }) => marks.length === 0)) return ['–'];
  return aligned(
    clauses.flatMap(({ marks }, at) =>
      marks.map((mark, index) => [
        ...(clauses.length > 1 ? [index === 0 ? String(at + 1) : ''] : []),
        mark.said,
        mark.type,
        readAs(mark),
      ]),
    ),
  );
}

const readAs = ({ as, match, ...mark }: Mark): string =>
  [
    ...(as === undefined ? [] : [brief(as)]),
    ...(match === undefined || match === 'name' ? [] : [`(${match})`]),
    fields(mark, 'said', 'type'),
  ]
    .filter((part) => part !== '')
    .join('  ');
