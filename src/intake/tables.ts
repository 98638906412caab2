import { readQuantities } from '../language/quantities.js';
import { normalize } from '../language/normalize.js';
import type { UnitTable } from '../language/units.js';
import { parsePeriod, type Period } from '../model/period.js';
import type { Carried } from './carried.js';
import { placesIn } from './places.js';
import type { Proposal } from './proposal.js';

/** (单位:个), 出口额(亿元): what the bare numbers of a table are counted in. */
const UNIT = /(?:单位[:：])?\(?(?:单位[:：])?([^()\s\d:：]{1,6})\)/;
const YEAR = /^(?:19|20)\d{2}年?$/;

/** A table flattened to a line: a title, perhaps heads of columns, then names or years, each with its number. */
export function readTable(
  raw: string,
  carried: Carried & { readonly subject: string },
  paragraph: number,
): Proposal[] {
  const { text } = normalize(raw);
  const unit = UNIT.exec(text)?.[1] ?? '';
  const words = text.split(/\s+/).filter((word) => word !== '');
  const firstNumber = words.findIndex((word, at) => at > 0 && isNumber(word) && !/[)）]/.test(word));
  if (firstNumber < 1) return [];
  const title = words
    .slice(0, 1)
    .join('')
    .replace(/\(.*\)$/, '');
  const undated = title.replace(/^(?:19|20)\d{2}年?/, '').replace(/^各(?:乡镇|街道|镇|区县|县|市|区)/, '');
  const [named] = placesIn(undated, carried.local);
  const metric = named?.start === 0 ? undated.slice(named.end) : undated;
  const facts: Proposal[] = [];
  for (let at = 1; at + 1 < words.length; at++) {
    const [name = '', number = ''] = [words[at], words[at + 1]];
    if (!isNumber(number) || (isNumber(name) && !YEAR.test(name))) continue;
    // A head of a column before the first year.
    if (YEAR.test(number) && isNumber(words[at + 2] ?? '')) continue;
    const printed = /[%％]$/.test(number) ? number : number + unit;
    const growth = /增|降|减/.test(name) || /[%％]$/.test(printed);
    const [place] = placesIn(name, carried.local);
    const period = YEAR.test(name)
      ? parsePeriod(name.replace('年', ''))
      : parsePeriod(/^(?:19|20)\d{2}/.exec(title)?.[0] ?? '');
    const years = words.filter((word) => YEAR.test(word)).map((word) => word.replace('年', ''));
    const span =
      growth && years.length > 1 ? parsePeriod(`${years[0] ?? ''}/${years.at(-1) ?? ''}`) : undefined;
    const fact = cellFact(
      {
        entity: place?.name ?? carried.subject,
        metric,
        growth,
        number: printed,
        period: span ?? period ?? carried.usual,
        cumulative: false,
        kind: growth ? 'growth' : unit === '个' ? 'count' : 'level',
        quote: quoteIn(raw, name, number),
        paragraph,
        note: span && '两年之间的增长。',
      },
      carried.units,
    );
    if (!fact) continue;
    facts.push(fact);
    at++;
  }
  return facts;
}

/** A cell of a table, and what its row and its column say of it. */
export interface TableCell extends Pick<
  Proposal,
  'entity' | 'metric' | 'cumulative' | 'kind' | 'quote' | 'paragraph'
> {
  /** Whether it tells how much the metric grew, not how much it is. */
  readonly growth: boolean;
  /** Of an indicator's own kind: 环比增速. */
  readonly growthName?: string | undefined;
  /** The figure with its unit. */
  readonly number: string;
  readonly period: Period | undefined;
  readonly note?: string | undefined;
}

/** The fact that a cell states; undefined where its figure cannot be read. */
export function cellFact(cell: TableCell, units: UnitTable): Proposal | undefined {
  const { entity, metric, growth, growthName = `${metric}增速`, number, period, note, ...rest } = cell;
  const [mention] = readQuantities(growth ? `增长${number}` : number, units);
  return (
    mention && {
      ...rest,
      entity,
      metric: growth ? growthName : metric,
      ...(growth ? { of: metric } : {}),
      quantity: mention.quantity,
      printed: mention.text,
      ...(period ? { period } : {}),
      planned: false,
      ...(note === undefined ? {} : { note }),
      flags: [],
    }
  );
}

const isNumber = (word: string): boolean => /^-?\d+(?:\.\d+)?%?$/.test(word);

/** The name and its number as the table prints them. */
function quoteIn(raw: string, name: string, number: string): string {
  const words = raw.split(/(\s+)/);
  for (let at = 0; at + 2 < words.length; at += 2)
    if (normalize(words[at] ?? '').text === name && normalize(words[at + 2] ?? '').text === number)
      return words.slice(at, at + 3).join('');
  return raw;
}
