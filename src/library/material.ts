import type * as z from 'zod';
import { unitTable, type UnitTable } from '../language/units.js';
import type { Issue } from '../model/issue.js';
import type { Unit } from '../model/quantity.js';
import type {
  Entity,
  GlossaryEntry,
  Ranking,
  Source as NewsSource,
  StatisticalVariable,
  Vocabulary,
} from '../model/vocabulary.js';
import { readArticleFile, type ArticleEntry, type FactEntry } from './article-file.js';
import type { KnowledgeFiles, VocabularyFile } from './files.js';
import { observe, type Fact } from './observations.js';
import type { Source } from './source.js';
import { readVocabularyFile, unreadList, type VocabularyList } from './vocabulary-file.js';
import * as schemas from './vocabulary-schemas.js';

/** The vocabulary, file by file. */
export type Lists = {
  readonly places: VocabularyList<Entity>;
  readonly entities: VocabularyList<Entity>;
  readonly variables: VocabularyList<StatisticalVariable>;
  readonly rankings: VocabularyList<Ranking>;
  readonly sources: VocabularyList<NewsSource>;
  readonly glossary: VocabularyList<GlossaryEntry>;
  readonly units: VocabularyList<Unit>;
};

/** All that could be read, right or wrong: what the review looks at. */
export interface Material {
  readonly lists: Lists;
  readonly vocabulary: Vocabulary;
  readonly units: UnitTable;
  readonly articles: readonly ArticleEntry[];
  /** Facts as written; those in `facts` could be read. */
  readonly written: readonly FactEntry[];
  readonly facts: readonly Fact[];
}

/** Reads the files into material; what cannot be read is named and left out. */
export function readMaterial(files: KnowledgeFiles): { material: Material; issues: readonly Issue[] } {
  const lists = readLists(files.vocabulary);
  const vocabulary = vocabularyOf(lists);
  const units = unitTable(vocabulary.units);
  const read = files.articles.map(readArticleFile);
  const observed = read.flatMap(({ article, facts }) =>
    facts.flatMap((entry) => {
      const variable = vocabulary.variables.get(entry.value.variable);
      return article && variable ? [observe(entry, article.value, variable, units)] : [];
    }),
  );
  return {
    material: {
      lists,
      vocabulary,
      units,
      articles: read.flatMap(({ article }) => article ?? []),
      written: read.flatMap(({ facts }) => facts),
      facts: observed.flatMap(({ fact }) => fact ?? []),
    },
    issues: [...Object.values(lists), ...read, ...observed].flatMap(({ issues }) => issues),
  };
}

function readLists(files: ReadonlyMap<VocabularyFile, Source>): Lists {
  const list = <T extends object>(
    name: keyof Lists,
    schema: z.ZodType<T>,
    settings: readonly string[] = [],
  ) => {
    const source = files.get(`${name}.yaml`);
    return source ? readVocabularyFile(source, name, schema, settings) : unreadList;
  };
  return {
    places: list('places', schemas.entity, ['default']),
    entities: list('entities', schemas.entity),
    variables: list('variables', schemas.variable),
    rankings: list('rankings', schemas.ranking),
    sources: list('sources', schemas.source),
    glossary: list('glossary', schemas.glossaryEntry),
    units: list('units', schemas.unit),
  };
}

function vocabularyOf(lists: Lists): Vocabulary {
  return {
    entities: byId(lists.places, lists.entities),
    variables: byId(lists.variables),
    rankings: byId(lists.rankings),
    sources: byId(lists.sources),
    glossary: byId(lists.glossary),
    units: lists.units.entries.map(({ value }) => value),
  };
}

const byId = <T extends { readonly id: string }>(...lists: readonly VocabularyList<T>[]): Map<string, T> =>
  new Map(lists.flatMap(({ entries }) => entries.map(({ value }) => [value.id, value] as const)));
