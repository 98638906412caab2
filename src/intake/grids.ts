import { readQuantities } from '../language/quantities.js';
import { parsePeriod } from '../model/period.js';
import type { Tabled } from './carried.js';
import { doubtsOf } from './doubts.js';
import { isCount } from './figures.js';
import { placesIn } from './places.js';
import type { Proposal } from './proposal.js';
import { isNumber, wordsOf } from './rows.js';

const COLUMN = /^(.+?)[(（](?:单位[:：])?([^()（）]{1,8})[)）]$/;
const YEAR = /^((?:19|20)\d{2})年?$/;

/**
 * A table whose rows have several numbers, under as many heads of columns, each with its unit: a row is of a place, of a year
 * or of a kind of goods; a growth is of the column before it. Undefined for any other table.
 */
export function readGrid(raw: string, carried: Tabled, paragraph: number): Proposal[] | undefined {
  const lines = raw.split('\n').map((line) => ({ line, words: wordsOf(line) }));
  const [head, ...rows] = lines;
  const columns = head?.words.slice(1) ?? [];
  if (columns.length < 2 || columns.some(isNumber)) return undefined;
  if (!rows.every(({ words }) => words.length === columns.length + 1)) return undefined;
  return rows.flatMap(({ line, words }) => rowFacts(line, words, columns, carried, paragraph));
}

function rowFacts(
  line: string,
  [name = '', ...numbers]: readonly string[],
  columns: readonly string[],
  carried: Tabled,
  paragraph: number,
): Proposal[] {
  const [place] = placesIn(name, carried.local);
  const year = YEAR.exec(name)?.[1];
  const period = (year === undefined ? undefined : parsePeriod(year)) ?? carried.usual;
  const goods = place || year !== undefined ? '' : name;
  let of = '';
  return numbers.flatMap((number, at) => {
    const [, label = columns[at] ?? '', unit = ''] = COLUMN.exec(columns[at] ?? '') ?? [];
    const isGrowth = /增|降|减|同比/.test(label) && (unit === '%' || number.endsWith('%'));
    const [mention] = readQuantities(
      isGrowth ? `增长${number.replace('%', '')}%` : number + unit,
      carried.units,
    );
    if (!mention || mention.quantity.unit === '') return [];
    if (!isGrowth) of = goods + label;
    const metric = isGrowth ? `${of}增速` : of;
    const entity = place?.name ?? carried.subject;
    return [
      {
        entity,
        metric,
        ...(isGrowth ? { of } : {}),
        quantity: mention.quantity,
        printed: mention.text,
        ...(period ? { period } : {}),
        cumulative: false,
        planned: false,
        kind: isGrowth ? 'growth' : isCount(mention.quantity.unitCode, carried.units) ? 'count' : 'level',
        quote: line.trim(),
        paragraph,
        flags: doubtsOf(entity, of),
      } satisfies Proposal,
    ];
  });
}
