import type { Anchor } from '../language/periods.js';
import { readQuantities } from '../language/quantities.js';
import { normalize } from '../language/normalize.js';
import type { UnitTable } from '../language/units.js';
import type { Carried, Spoken } from './carried.js';
import { clauseFacts } from './clauses.js';
import type { PageArticle, Paragraph } from './page.js';
import { placesIn, townsOf } from './places.js';
import type { Proposal } from './proposal.js';
import { sentencesOf, type Stretch } from './segments.js';
import { subjectIn, subjectOf } from './subjects.js';
import { readTable } from './tables.js';
import { firstPeriod, periodFor, periodsIn, usualPeriods } from './times.js';

/** What reading needs beside the page. */
export interface Grounds {
  /** Words of time on the page count from it. */
  readonly anchor: Anchor;
  readonly units: UnitTable;
  /** All of the page, for names that are told elsewhere on it. */
  readonly page: string;
}

/** The facts that an article states in figures, in the order of the text. */
export function factsOf(article: PageArticle, { anchor, units, page }: Grounds): Proposal[] {
  const towns = townsOf(normalize(page).text);
  const subject = subjectOf(article, towns);
  const usual = usualPeriods(article, anchor);
  const headed = firstPeriod(article.title ?? '', anchor);
  const texts = article.paragraphs.flatMap((paragraph, at) =>
    paragraphFacts(paragraph, at, { anchor, units, towns, subject, usual: usual[at] ?? headed, headed }),
  );
  const tables = article.tables.flatMap((table, at) =>
    readTable(
      table.text,
      { anchor, units, towns, subject: subject ?? '', usual: usual.at(-1) ?? headed },
      article.paragraphs.length + at,
    ),
  );
  return [...texts, ...tables];
}

function paragraphFacts({ text: raw }: Paragraph, at: number, carried: Carried): Proposal[] {
  const normal = normalize(raw);
  const { text } = normal;
  const quantities = readQuantities(text, carried.units);
  const periods = periodsIn(text, carried.anchor);
  const places = placesIn(text, carried.towns);
  const said = [...new Set(places.flatMap((place) => [place.said, place.name]))];
  const facts: Proposal[] = [];
  let town = carried.subject;
  let { usual } = carried;
  for (const sentence of sentencesOf(text)) {
    const begun: Spoken = {
      subject: carried.subject,
      period: usual,
      cumulative: false,
      metrics: [],
      parts: false,
      grown: false,
    };
    let spoken = begun;
    for (const [nth, part] of sentence.parts.entries()) {
      // After a semicolon what the sentence began with holds again.
      if (nth > 0) spoken = { ...spoken, period: begun.period, cumulative: begun.cumulative };
      for (const clause of part.clauses) {
        const inside = within(clause);
        const where = subjectIn(text, clause, places.filter(inside), town);
        if (where) {
          spoken.subject = where;
          if (TOWN.test(where)) town = where;
        }
        const when = periodFor(text, periods.filter(inside));
        if (when) {
          spoken.period = when.period;
          // What the text says goes before what the headline said.
          if ((usual === undefined || usual === carried.headed) && when.period.from <= carried.anchor.day)
            usual = when.period;
          spoken.cumulative = when.cumulative === true;
          if (nth === 0 && clause === part.clauses[0])
            Object.assign(begun, { period: when.period, cumulative: spoken.cumulative });
        }
        const own = quantities
          .filter(inside)
          .filter((mention) => !periods.some((one) => one.start <= mention.start && mention.end <= one.end));
        facts.push(...clauseFacts(normal, part, clause, own, spoken, at, said, periods));
      }
    }
  }
  return facts;
}

const TOWN = /(?:镇|乡|街道)$/;

const within =
  ({ start, end }: Stretch) =>
  (one: Stretch): boolean =>
    start <= one.start && one.end <= end;
