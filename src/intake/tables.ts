import { readQuantities } from '../language/quantities.js';
import { normalize } from '../language/normalize.js';
import { parsePeriod } from '../model/period.js';
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
    const [mention] = readQuantities(/[%％]$/.test(number) ? `增长${number}` : number + unit, carried.units);
    if (!mention) continue;
    const growth = /增|降|减/.test(name) || mention.quantity.unitCode === 'P1';
    const [place] = placesIn(name, carried.local);
    const period = YEAR.test(name)
      ? parsePeriod(name.replace('年', ''))
      : parsePeriod(/^(?:19|20)\d{2}/.exec(title)?.[0] ?? '');
    const years = words.filter((word) => YEAR.test(word)).map((word) => word.replace('年', ''));
    const span =
      growth && years.length > 1 ? parsePeriod(`${years[0] ?? ''}/${years.at(-1) ?? ''}`) : undefined;
    facts.push({
      entity: place?.name ?? carried.subject,
      metric: growth ? `${metric}增速` : metric,
      ...(growth ? { of: metric } : {}),
      quantity: mention.quantity,
      printed: mention.text,
      ...((span ?? period ?? carried.usual) ? { period: span ?? period ?? carried.usual } : {}),
      cumulative: false,
      planned: false,
      kind: growth ? 'growth' : unit === '个' ? 'count' : 'level',
      quote: quoteIn(raw, name, number),
      paragraph,
      ...(span ? { note: '两年之间的增长。' } : {}),
      flags: [],
    } as Proposal);
    at++;
  }
  return facts;
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
