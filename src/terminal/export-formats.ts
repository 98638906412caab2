import { stringify } from 'csv-stringify/sync';
import { columns, type Row } from './export-rows.js';

/** Comma-separated, with the mark by which spreadsheets know UTF-8, and no cell that they would run as a formula. */
export const asCsv = (rows: readonly Row[]): string =>
  stringify(
    rows.map((row) => columns.map((column) => unrun(row[column]))),
    { header: true, columns: [...columns], bom: true, cast: { boolean: String } },
  );

/** A text that begins like a formula is told to be text; a figure below zero is none. */
export const unrun = (cell: Row[keyof Row]): string | number | boolean =>
  typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) && !FIGURE.test(cell) ? `'${cell}` : cell;

const FIGURE = /^[+-]\d[\d.]*[%‰\p{Script=Han}]*$/u;

export const asJson = (rows: readonly Row[]): string => `${JSON.stringify(rows, null, 1)}\n`;

/** Observations in the words of schema.org and Data Commons, each based on the article that printed it. */
export function asJsonLd(rows: readonly Row[]): string {
  const context = { '@vocab': 'https://schema.org/', dcs: 'https://datacommons.org/browser/' };
  return `${JSON.stringify({ '@context': context, '@graph': rows.map(nodeOf) }, null, 1)}\n`;
}

function nodeOf(row: Row): object {
  return {
    '@type': ['Observation', 'dcs:StatVarObservation'],
    '@id': `#${row.id}`,
    observationAbout: { '@id': `#${row.entity}`, name: row.entityName },
    variableMeasured: { '@type': 'StatisticalVariable', '@id': `#${row.variable}`, name: row.variableName },
    observationDate: row.period,
    observationPeriod: `${row.from}/${row.to}`,
    value: row.value === '' ? row.printed : row.value,
    ...(row.unit === '' ? {} : { unitText: row.unit }),
    ...(row.note === '' ? {} : { description: row.note }),
    creditText: row.printed,
    isBasedOn: {
      '@type': 'NewsArticle',
      '@id': `#${row.article}`,
      headline: row.headline,
      ...(row.authors === '' ? {} : { author: row.authors }),
      publisher: row.source,
      datePublished:
        row.publishedFrom === row.publishedTo ? row.publishedFrom : `${row.publishedFrom}/${row.publishedTo}`,
      text: row.quote,
    },
  };
}
