import type { Anchor } from '../language/periods.js';
import { readQuantities } from '../language/quantities.js';
import { normalize } from '../language/normalize.js';
import type { UnitTable } from '../language/units.js';
import { bodiesIn, fullName, meansBody } from './bodies.js';
import type { Carried, Spoken } from './carried.js';
import { clauseFacts } from './clauses.js';
import type { PageArticle, Paragraph } from './page.js';
import { placesIn, localNames } from './places.js';
import type { Proposal } from './proposal.js';
import { sentencesOf, type Stretch } from './segments.js';
import { speaksOfHome, subjectIn, subjectOf } from './subjects.js';
import { readTable } from './tables.js';
import { firstPeriod, periodFor, periodsIn, usualPeriods, wholeYear } from './times.js';

/** What reading needs beside the page. */
export interface Grounds {
  /** Words of time on the page count from it. */
  readonly anchor: Anchor;
  readonly units: UnitTable;
  /** The place that 全市, 我县 mean where the text names none. */
  readonly home?: string | undefined;
  /** All of the page, for names that are told elsewhere on it. */
  readonly page: string;
}

/** The facts that an article states in figures, in the order of the text. */
export function factsOf(article: PageArticle, { anchor, units, page, home }: Grounds): Proposal[] {
  const local = localNames(normalize(page).text);
  const subject = subjectOf(article, local) ?? (speaksOfHome(article) ? home : undefined);
  const usual = usualPeriods(article, anchor);
  const headed = firstPeriod(article.title ?? '', anchor);
  const bodies = bodiesIn(normalize(page).text).map(({ name }) => name);
  const told: Told = {};
  const texts = article.paragraphs.flatMap((paragraph, at) =>
    paragraphFacts(
      paragraph,
      at,
      { anchor, units, local, subject, usual: usual[at] ?? headed, headed, bodies },
      told,
    ),
  );
  const tables = article.tables.flatMap((table, at) =>
    readTable(
      table.text,
      { anchor, units, local, bodies, subject: subject ?? '', usual: usual.at(-1) ?? headed },
      article.paragraphs.length + at,
    ),
  );
  return [...texts, ...tables];
}

/** The firm, park or project that the article spoke of last. */
interface Told {
  body?: string | undefined;
}

function paragraphFacts({ text: raw }: Paragraph, at: number, carried: Carried, told: Told): Proposal[] {
  const normal = normalize(raw);
  const { text } = normal;
  const quantities = readQuantities(text, carried.units);
  const periods = periodsIn(text, carried.anchor);
  const bodies = bodiesIn(text).map((one) => ({ ...one, name: fullName(one.said, carried.bodies) }));
  const places = [
    ...bodies,
    ...placesIn(text, carried.local).filter(
      ({ start }) => !bodies.some((body) => body.start <= start && start < body.end),
    ),
  ].sort((a, b) => a.start - b.start);
  const said = [...new Set(places.flatMap((place) => [place.said, place.name]))].sort(
    (a, b) => b.length - a.length,
  );
  const facts: Proposal[] = [];
  let town = carried.subject;
  let { usual } = carried;
  /** The body whose sentences these are, until a place is spoken of. */
  let current: string | undefined;
  const inUnit = new Map<string, string>();
  for (const [order, sentence] of sentencesOf(text).entries()) {
    const begun: Spoken = {
      subject: current ?? carried.subject,
      period: usual,
      cumulative: false,
      implied: false,
      metrics: [],
      inUnit,
      parts: false,
      planned: false,
      grown: false,
    };
    let spoken = begun;
    for (const [nth, part] of sentence.parts.entries()) {
      // After a semicolon what the sentence began with holds again.
      if (nth > 0)
        spoken = { ...spoken, period: begun.period, cumulative: begun.cumulative, implied: begun.implied };
      for (const clause of part.clauses) {
        const inside = within(clause);
        const words = text.slice(clause.start, clause.end);
        const again = meansBody(words) ? told.body : undefined;
        const home = current !== undefined && HOME.test(words) ? town : undefined;
        const where = again ?? subjectIn(text, clause, places.filter(inside), town) ?? home;
        if (where !== undefined) {
          current = again ?? (bodies.some(({ name }) => name === where) ? where : undefined);
          told.body = current ?? told.body;
        }
        // 同期全国降幅: of the country, for this clause.
        const country = /^(?:同期|而)?全国(?!性|各|首)/.test(words.trim());
        const ours = spoken.subject;
        if (country) spoken.subject = '全国';
        else if (where) {
          spoken.subject = where;
          if (TOWN.test(where)) town = where;
        }
        const year = wholeYear(words, usual, carried.anchor);
        const when = year ? { period: year, cumulative: false } : periodFor(text, periods.filter(inside));
        if (when) {
          spoken.period = when.period;
          spoken.implied = year !== undefined;
          // What the text says goes before what the headline said.
          const isStock = /-12$/.test(year?.iso ?? '');
          const leads = order === 0 && nth === 0 && clause === part.clauses[0] && !isStock;
          if (
            (leads || usual === undefined || usual === carried.headed) &&
            when.period.from <= carried.anchor.day
          )
            usual = when.period;
          spoken.cumulative = when.cumulative === true;
          // A stock at the end of a month is told for its own clause.
          const lasts = !isStock && !/[末底]$/.test(periods.filter(inside).at(-1)?.text ?? '');
          if (nth === 0 && clause === part.clauses[0] && lasts)
            Object.assign(begun, {
              period: when.period,
              cumulative: spoken.cumulative,
              implied: spoken.implied,
            });
        }
        const own = quantities
          .filter(inside)
          .filter((mention) => !periods.some((one) => one.start <= mention.start && mention.end <= one.end));
        facts.push(...clauseFacts(normal, part, clause, own, spoken, at, said, periods));
        if (country) spoken.subject = ours;
      }
    }
  }
  return facts;
}

/** 全市, 我县: of the place again. */
const HOME = /[全我本][市县区镇]/;
const TOWN = /(?:镇|乡|街道)$/;

const within =
  ({ start, end }: Stretch) =>
  (one: Stretch): boolean =>
    start <= one.start && one.end <= end;
