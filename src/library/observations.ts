import { parsePeriodText, type Anchor } from '../language/periods.js';
import type { UnitTable } from '../language/units.js';
import type { Article, Published } from '../model/article.js';
import type { Issue } from '../model/issue.js';
import type { Observation, ObservedValue } from '../model/observation.js';
import { parsePeriod, type Period } from '../model/period.js';
import type { StatisticalVariable } from '../model/vocabulary.js';
import type { FactEntry, WrittenFact } from './article-file.js';
import { readValue } from './figures.js';
import { issue } from './issues.js';

/** A fact, the article it stands in, and what it says once it can be read. */
export interface Fact extends FactEntry {
  readonly article: Article;
  readonly variable: StatisticalVariable;
  readonly observation: Observation;
}

/** Turns a written fact into an observation, or says which part cannot be read. */
export function observe(
  entry: FactEntry,
  article: Article,
  variable: StatisticalVariable,
  units: UnitTable,
): { fact: Fact | undefined; issues: Issue[] } {
  const written = entry.value;
  const period = readWrittenPeriod(written.period, article.published);
  const value = readWrittenValue(written, article, variable, units);
  const issues: Issue[] = [];
  if (!period) issues.push(issue('unreadablePeriod', entry.at('period'), { period: written.period }));
  if (!value) {
    const code = variable.statType === 'date' ? 'unreadableDate' : 'unreadableValue';
    issues.push(issue(code, entry.at('value'), { value: written.value }));
  }
  if (!period || !value) return { fact: undefined, issues };
  return {
    fact: { ...entry, article, variable, observation: observationOf(entry, article, period, value) },
    issues,
  };
}

function observationOf(
  entry: FactEntry,
  article: Article,
  observationDate: Period,
  value: ObservedValue,
): Observation {
  const { about, variable, ranking, period, cumulative, status, note, quote } = entry.value;
  return {
    id: `${article.id}#${entry.number}`,
    variableMeasured: variable,
    observationAbout: about,
    observationDate,
    periodBasis: period === PUBLISHED ? 'page' : 'stated',
    value,
    ...(ranking === undefined ? {} : { ranking }),
    cumulative,
    obsStatus: status,
    ...(note === undefined ? {} : { note }),
    provenance: { article: article.id, passage: entry.passage.id, quote },
  };
}

const PUBLISHED = 'published';

/** `2024-Q1`, `published`, or a span that ends with the page: `2024-01-01/published`. */
function readWrittenPeriod(written: string, { from, to }: Published): Period | undefined {
  if (written === PUBLISHED) return parsePeriod(from === to ? from : `${from}/${to}`);
  return parsePeriod(written.replace(/\/published$/, `/${to}`));
}

/** Words of an article count from the last day it may have appeared on. */
export const anchorOf = (article: Article): Anchor => ({ day: article.published.to, kind: 'article' });

function readWrittenValue(
  { value, qualitative }: WrittenFact,
  article: Article,
  { statType }: StatisticalVariable,
  units: UnitTable,
): ObservedValue | undefined {
  if (statType === 'property' || qualitative) return { type: 'text', text: value };
  if (statType === 'date') {
    const date = parsePeriodText(value, anchorOf(article));
    return date && { type: 'date', date, printed: value };
  }
  const quantity = readValue(value, units);
  return quantity && { type: 'quantity', quantity, printed: value };
}
