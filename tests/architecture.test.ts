import { describe, expect, it } from 'vitest';
import { circles } from './architecture/circles.js';
import { forbiddenImports, type Layers } from './architecture/layers.js';
import { knownNames, namings } from './architecture/names.js';
import { outsideReads } from './architecture/outside.js';
import { shapeless } from './architecture/shape.js';
import { readSources } from './architecture/sources.js';

/** The layers of the house; of several rows that fit a file, the longest holds. */
const layers: Layers = {
  'model/': { packages: ['decimal.js'] },
  'language/': {
    rows: ['model/'],
    packages: ['decimal.js', 'opencc-js', 'pinyin-pro', 'fastest-levenshtein'],
    node: ['module'],
  },
  'understanding/': { rows: ['model/', 'language/'] },
  'search/': { rows: ['model/', 'language/'], packages: ['minisearch'] },
  'archive/': {
    rows: ['model/', 'language/', 'search/'],
    packages: ['pg', 'pg-copy-streams'],
    node: ['crypto', 'stream', 'stream/promises', 'timers/promises'],
  },
  'answering/': { rows: ['model/', 'language/', 'search/'], packages: ['decimal.js'] },
  'rendering/': { rows: ['model/', 'language/'], packages: ['decimal.js'] },
  'library/': {
    rows: ['model/', 'language/', 'search/'],
    packages: ['decimal.js', 'js-yaml', 'zod'],
    node: ['fs', 'crypto', 'path', 'path/posix'],
  },
  'intake/': { rows: ['model/', 'language/'], packages: ['element-china-area-data'] },
  'assistant.ts': { rows: ['model/', 'understanding/', 'answering/', 'rendering/', 'search/'] },
  'terminal/': {
    rows: ['model/', 'assistant.ts'],
    packages: ['zod'],
    node: ['events', 'path', 'perf_hooks', 'readline', 'stream', 'util'],
  },
  // Commands of their own, which open the knowledge themselves.
  'terminal/ask.ts': {
    rows: ['model/', 'assistant.ts', 'library/', 'terminal/'],
    node: ['stream', 'url', 'util'],
  },
  'terminal/check.ts': { rows: ['model/', 'assistant.ts', 'library/', 'terminal/'], node: ['url', 'util'] },
  'terminal/intake.ts': {
    rows: [
      'model/',
      'language/',
      'library/',
      'intake/',
      'terminal/',
      'understanding/',
      'terminal/intake-options.ts',
      'terminal/intake-lines.ts',
      'terminal/intake-accept.ts',
      'terminal/intake-drafts.ts',
      'terminal/keeping.ts',
      'terminal/page-text.ts',
      'terminal/page-pdf.ts',
      'terminal/intake-additions.ts',
    ],
    node: ['fs', 'path', 'stream', 'url'],
  },
  'terminal/page-text.ts': { rows: ['terminal/page-html.ts'] },
  'terminal/page-pdf.ts': { rows: ['intake/'], packages: ['unpdf'] },
  'terminal/page-html.ts': { packages: ['@mozilla/readability', 'linkedom'] },
  'terminal/intake-accept.ts': { rows: ['model/', 'library/', 'intake/', 'terminal/intake-lines.ts'] },
  'terminal/keeping.ts': { rows: ['library/', 'config.ts'], node: ['path'] },
  'terminal/knowledge.ts': {
    rows: ['library/', 'terminal/', 'terminal/keeping.ts', 'terminal/knowledge-lines.ts'],
    node: ['stream', 'url', 'util'],
  },
  'terminal/knowledge-lines.ts': { rows: ['library/', 'terminal/'] },
  'terminal/export.ts': {
    rows: ['model/', 'library/', 'terminal/', 'terminal/export-formats.ts', 'terminal/export-rows.ts'],
    packages: ['write-excel-file'],
    node: ['fs', 'stream', 'url', 'util'],
  },
  'terminal/export-rows.ts': { rows: ['model/'] },
  'terminal/export-formats.ts': { rows: ['terminal/export-rows.ts'], packages: ['csv-stringify'] },
  'terminal/review.ts': {
    rows: [
      'model/',
      'library/',
      'intake/',
      'terminal/',
      'terminal/intake-lines.ts',
      'terminal/intake-additions.ts',
      'terminal/keeping.ts',
      'terminal/review-desk.ts',
      'terminal/review-session.ts',
    ],
    node: ['readline', 'stream', 'url', 'util'],
  },
  'terminal/review-session.ts': {
    rows: ['library/', 'terminal/', 'terminal/review-desk.ts', 'terminal/review-items.ts'],
  },
  'terminal/review-items.ts': { rows: ['library/', 'terminal/', 'terminal/intake-lines.ts'] },
  'terminal/review-desk.ts': { rows: ['model/', 'library/', 'terminal/intake-lines.ts'] },
  'terminal/import.ts': {
    rows: [
      'model/',
      'language/',
      'library/',
      'intake/',
      'terminal/',
      'terminal/import-options.ts',
      'terminal/import-csv.ts',
      'terminal/import-xlsx.ts',
      'terminal/import-rows.ts',
      'terminal/import-exported.ts',
      'terminal/import-tables.ts',
      'terminal/intake-additions.ts',
      'terminal/intake-drafts.ts',
      'terminal/intake-lines.ts',
      'terminal/keeping.ts',
    ],
    node: ['fs', 'path', 'stream', 'url'],
  },
  'terminal/import-options.ts': {
    rows: ['model/', 'terminal/', 'terminal/intake-options.ts'],
    node: ['fs', 'util'],
  },
  'terminal/import-csv.ts': { rows: ['intake/', 'terminal/page-text.ts'], packages: ['csv-parse'] },
  'terminal/import-xlsx.ts': {
    rows: ['intake/', 'terminal/xlsx-details.ts', 'terminal/xlsx-numbers.ts'],
    packages: ['read-excel-file'],
  },
  'terminal/xlsx-details.ts': { packages: ['fflate', 'linkedom'] },
  'terminal/xlsx-numbers.ts': { rows: ['intake/'], packages: ['decimal.js'] },
  'terminal/import-tables.ts': { rows: ['model/', 'intake/', 'understanding/'] },
  'terminal/import-rows.ts': {
    rows: ['model/', 'language/', 'library/', 'intake/', 'terminal/export-rows.ts'],
  },
  'terminal/import-terms.ts': {
    rows: [
      'model/',
      'language/',
      'library/',
      'intake/',
      'terminal/import-rows.ts',
      'terminal/intake-additions.ts',
    ],
  },
  'terminal/import-exported.ts': {
    rows: [
      'model/',
      'language/',
      'library/',
      'intake/',
      'terminal/import-rows.ts',
      'terminal/import-terms.ts',
    ],
  },
  'terminal/intake-drafts.ts': { rows: ['library/'] },
  'terminal/intake-options.ts': { rows: ['model/', 'terminal/'], node: ['fs', 'path', 'util'] },
  'terminal/intake-lines.ts': { rows: ['model/', 'library/', 'intake/'], packages: ['decimal.js'] },
  'terminal/intake-additions.ts': { rows: ['model/', 'library/', 'intake/'] },
  'telegram/': {
    rows: ['model/', 'assistant.ts'],
    packages: ['telegraf'],
    node: ['crypto', 'events', 'timers/promises'],
  },
  'archived.ts': {
    rows: ['model/', 'language/', 'answering/', 'search/', 'archive/', 'assistant.ts'],
    node: ['timers/promises'],
  },
  'served.ts': {
    rows: [
      'model/',
      'assistant.ts',
      'search/',
      'library/',
      'terminal/',
      'config.ts',
      'log.ts',
      'archived.ts',
    ],
    node: ['path'],
  },
  'config.ts': { packages: ['zod'] },
  'log.ts': { rows: ['model/', 'config.ts'], packages: ['pino'] },
  'live.ts': { rows: ['model/'], packages: ['chokidar'], node: ['fs', 'path'] },
  'main.ts': {
    rows: ['model/', 'library/', 'terminal/', 'telegram/', 'config.ts', 'log.ts', 'live.ts', 'served.ts'],
    node: ['module', 'os', 'url'],
  },
};

/** Where clock, environment, console and network may be used. */
const doors = ['archive/', 'archived.ts', 'terminal/', 'telegram/', 'log.ts', 'live.ts', 'main.ts'];

describe('src', () => {
  const sources = readSources();

  it('is read whole', () => {
    expect([...sources.keys()]).toEqual(
      expect.arrayContaining(['main.ts', 'model/period.ts', 'rendering/zh/caveats.ts']),
    );
  });

  it('imports only what the row of each file allows', () => {
    expect(forbiddenImports(sources, layers)).toEqual([]);
  });

  it('has no circles of imports', () => {
    expect(circles(sources)).toEqual([]);
  });

  it('reads no clock, chance, environment, console and network below the doors', () => {
    expect(outsideReads(sources, doors)).toEqual([]);
  });

  it('has no drawers, no barrels, no long files', () => {
    expect(shapeless(sources)).toEqual([]);
  });

  it('names nobody of whom the knowledge knows', () => {
    expect(namings(sources, knownNames())).toEqual([]);
  });
});
