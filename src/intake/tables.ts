import { normalize } from '../language/normalize.js';
import { parsePeriod, type Period } from '../model/period.js';
import type { Tabled } from './carried.js';
import { cellFact } from './cells.js';
import { doubtsOf } from './doubts.js';
import { readGrid } from './grids.js';
import { placesIn } from './places.js';
import type { Proposal } from './proposal.js';
import { isNumber, wordsOf } from './rows.js';

/** (单位:个), 出口额(亿元): what the bare numbers of a table are counted in. */
const UNIT = /(?:单位[:：])?\(?(?:单位[:：])?([^()\s\d:：]{1,6})\)/;
const YEAR = /^(?:19|20)\d{2}年?$/;

/** A table flattened to a line: a title, perhaps heads of columns, then names or years, each with its number. */
export function readTable(raw: string, carried: Tabled, paragraph: number): Proposal[] {
  const grid = readGrid(raw, carried, paragraph);
  if (grid) return grid;
  const { text } = normalize(raw);
  const unit = UNIT.exec(text)?.[1] ?? '';
  const words = wordsOf(raw);
  const firstNumber = words.findIndex((word, at) => at > 0 && isNumber(word) && !/[)）]/.test(word));
  if (firstNumber < 1) return [];
  const title = (words[0] ?? '').replace(/\(.*\)$/, '');
  const metric = metricOf(title, carried.local);
  const facts: Proposal[] = [];
  for (let at = 1; at + 1 < words.length; at++) {
    const [name = '', number = ''] = [words[at], words[at + 1]];
    if (!isNumber(number) || (isNumber(name) && !YEAR.test(name))) continue;
    // A head of a column before the first year.
    if (YEAR.test(number) && isNumber(words[at + 2] ?? '')) continue;
    const printed = /[%％]$/.test(number) ? number : number + unit;
    const growth = /增|降|减/.test(name) || /[%％]$/.test(printed);
    const [place] = placesIn(name, carried.local);
    const span = growth ? yearsOf(words) : undefined;
    const entity = place?.name ?? carried.subject;
    const fact = cellFact(
      {
        entity,
        metric,
        growth,
        number: printed,
        period:
          span ?? parsePeriod(YEAR.test(name) ? name.replace('年', '') : yearIn(title)) ?? carried.usual,
        cumulative: false,
        kind: growth ? 'growth' : unit === '个' ? 'count' : 'level',
        quote: quoteIn(raw, name, number),
        paragraph,
        note: span && '两年之间的增长。',
      },
      carried.units,
    );
    // A number without a unit may be anything: a telephone, a place in a list.
    if (!fact || fact.quantity.unit === '') continue;
    facts.push({ ...fact, flags: doubtsOf(entity, metric) });
    at++;
  }
  return facts;
}

/** What a title names: 云泽县2024年各乡镇工业产值 → 工业产值. */
function metricOf(title: string, local: readonly string[]): string {
  const [place] = placesIn(title, local);
  const told = place?.start === 0 ? title.slice(place.end) : title;
  const undated = told.replace(/^(?:19|20)\d{2}年?/, '').replace(/^各(?:乡镇|街道|镇|区县|县|市|区)/, '');
  const [named] = placesIn(undated, local);
  return named?.start === 0 ? undated.slice(named.end) : undated;
}

/** From the first year of a table to its last. */
function yearsOf(words: readonly string[]): Period | undefined {
  const years = words.filter((word) => YEAR.test(word)).map((word) => word.replace('年', ''));
  return years.length > 1 ? parsePeriod(`${years[0] ?? ''}/${years.at(-1) ?? ''}`) : undefined;
}

const yearIn = (title: string): string => /(?:19|20)\d{2}(?=年)|^(?:19|20)\d{2}/.exec(title)?.[0] ?? '';

/** The name and its number as the table prints them. */
function quoteIn(raw: string, name: string, number: string): string {
  const words = raw.split(/(\s+)/);
  for (let at = 0; at + 2 < words.length; at += 2)
    if (normalize(words[at] ?? '').text === name && normalize(words[at + 2] ?? '').text === number)
      return words.slice(at, at + 3).join('');
  return raw;
}
