import type { Anchor } from '../language/periods.js';
import { normalize } from '../language/normalize.js';
import type { UnitTable } from '../language/units.js';
import { bodiesIn } from './bodies.js';
import { firmOf, firmsIn } from './firms.js';
import { NO_ARTICLE } from './doubts.js';
import type { PageArticle, Paragraph } from './page.js';
import { paragraphFacts } from './paragraph.js';
import { localNames } from './local-names.js';
import { neighboursIn } from './neighbours.js';
import { personsIn } from './persons.js';
import { placesIn } from './places.js';
import type { Proposal } from './proposal.js';
import { speaksOfHome, subjectOf } from './article-places.js';
import type { Told } from './subjects.js';
import { readTable } from './tables.js';
import { villagesIn } from './villages.js';
import { firstPeriod, onlyPeriod, periodsIn, usualPeriods } from './times.js';

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
  // Line by line: a name may begin where a line does.
  const whole = page
    .split('\n')
    .map((line) => normalize(line).text)
    .join('\n');
  const printed = localNames(whole);
  const around = [...printed, ...neighboursIn(whole, printed, home)];
  const local = [...around, ...villagesIn(whole, around)].sort((a, b) => b.length - a.length);
  const bodies = bodiesIn(whole, periodsIn(whole, anchor)).map(({ name }) => name);
  const subject = subjectOf(article, local) ?? (speaksOfHome(article) ? home : undefined);
  const usual = usualPeriods(article, anchor);
  const headed = firstPeriod(article.title ?? '', anchor);
  const firms = firmsIn(whole, local);
  const firm = firmOf(normalize(article.title ?? '').text, firms);
  const persons = personsIn(whole);
  const told: Told = { body: firm };
  const grounds = { anchor, units, local, subject, home, headed, bodies, firms, firm, persons };
  const texts = article.paragraphs.flatMap((paragraph, at) =>
    paragraphFacts(paragraph, at, { ...grounds, usual: usual[at] ?? headed }, told).map((fact) =>
      inDoubt(fact, paragraph, local),
    ),
  );
  const tables = article.tables.flatMap((table, at) =>
    readTable(
      table.text,
      {
        ...{ anchor, units, local, bodies, subject: subject ?? '' },
        usual: headed ?? onlyPeriod(article, anchor),
        title: article.paragraphs.length === 0 ? article.title : undefined,
      },
      article.paragraphs.length + at,
    ),
  );
  return [...texts, ...tables];
}

/** What stands after a doubtful joint may be of another article, unless it names there whom it is of. */
function inDoubt(fact: Proposal, { text, doubtFrom }: Paragraph, local: readonly string[]): Proposal {
  if (doubtFrom === undefined || text.indexOf(fact.quote) + fact.quote.length <= doubtFrom) return fact;
  const after = normalize(text.slice(doubtFrom)).text;
  const isNamed =
    after.includes(fact.entity) || placesIn(after, local).some(({ name }) => name === fact.entity);
  return fact.entity !== '' && isNamed ? fact : { ...fact, flags: [...fact.flags, NO_ARTICLE] };
}
