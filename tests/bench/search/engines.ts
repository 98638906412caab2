import flexsearch from 'flexsearch';
import Database from 'libsql';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { buildNames } from '../../../src/language/names.js';
import { documentTerms, questionTerms, type SearchNames } from '../../../src/search/analysis.js';
import { collectPostings } from '../../../src/search/collect.js';
import type { SearchDocument } from '../../../src/search/document.js';
import { searchPostings } from '../../../src/search/postings.js';
import { loadPostings, savePostings } from '../../../src/search/saved.js';
import { dayNumber, type SearchIndex } from '../../../src/search/search-index.js';
import { searchMiniSearch } from '../../../src/search/with-minisearch.js';
import { commonNameEntries } from '../../../src/understanding/common-names.js';

/** A search over documents: the numbers of the best ten. */
export type Search = (question: string) => readonly number[];

/** Something that searches. `reload` writes the index out, reads it back and searches with what it read. */
export interface Engine {
  readonly build: (documents: readonly SearchDocument[], today: string) => Search;
  readonly reload?: (documents: readonly SearchDocument[], today: string) => { save: () => () => Search };
}

const MOST = 10;

export const engines: Readonly<Record<string, Engine>> = {
  ours: {
    build: (documents, today) => {
      const names = namesOf(documents);
      return searching(searchPostings(postingsOf(documents, names)), names, today);
    },
    reload: (documents, today) => {
      const names = namesOf(documents);
      const postings = postingsOf(documents, names);
      return {
        save: () => {
          const bytes = savePostings(postings, 'bench');
          return () => {
            const loaded = loadPostings(bytes, 'bench');
            if ('unusable' in loaded) throw new Error(loaded.unusable);
            return searching(searchPostings(loaded.postings), names, today);
          };
        },
      };
    },
  },
  'ours on MiniSearch': {
    build: (documents, today) => {
      const names = namesOf(documents);
      const analysed = documents.map((document) => ({
        terms: documentTerms(document, names),
        day: dayNumber(document.published),
      }));
      return searching(searchMiniSearch(analysed), names, today);
    },
  },
  MiniSearch: { build: (documents) => miniSearch(documents) },
  'MiniSearch, pairs': { build: (documents) => miniSearch(documents, pairs) },
  'FlexSearch, pairs': {
    build: (documents) => {
      const index = new flexsearch.Index({ tokenize: 'strict', encode: pairs });
      documents.forEach((document, at) => index.add(at, wholeOf(document)));
      return (question) => index.search(question, { limit: MOST, suggest: true }) as number[];
    },
  },
  'lunr, pairs': {
    build: (documents) => {
      const index = lunr(function build() {
        this.ref('id');
        this.field('text');
        this.pipeline.reset();
        this.searchPipeline.reset();
        this.tokenizer = ((text: string) =>
          pairs(String(text)).map((pair) => new lunr.Token(pair, {}))) as typeof lunr.tokenizer;
        documents.forEach((document, id) => this.add({ id, text: wholeOf(document) }));
      });
      return (question) =>
        index
          .query((query) => pairs(question).forEach((pair) => query.term(pair, {})))
          .slice(0, MOST)
          .map(({ ref }) => Number(ref));
    },
  },
  'SQLite FTS5, pairs': {
    build: (documents) => {
      const database = new Database(':memory:');
      database.exec('create virtual table passages using fts5(text, content="")');
      const insert = database.prepare('insert into passages(rowid, text) values (?, ?)');
      database.exec('begin');
      documents.forEach((document, at) => insert.run(at + 1, spelt(wholeOf(document)).join(' ')));
      database.exec('commit');
      const find = database.prepare(
        'select rowid from passages where passages match ? order by bm25(passages) limit 10',
      );
      return (question) => {
        const terms = [...new Set(spelt(question))];
        if (terms.length === 0) return [];
        const match = terms
          .map((term) => `"${term}"`)
          .join(' or ')
          .replaceAll(' or ', ' OR ');
        return (find.all(match) as { rowid: number }[]).map(({ rowid }) => rowid - 1);
      };
    },
  },
};

const wholeOf = ({ text, headline = '', place = '' }: SearchDocument): string =>
  `${place} ${headline} ${text}`;

const searching =
  (index: SearchIndex, names: SearchNames, today: string): Search =>
  (question) =>
    index.search(questionTerms(question, today, names), MOST).map(({ document }) => document);

function postingsOf(documents: readonly SearchDocument[], names: SearchNames) {
  const collected = collectPostings();
  for (const document of documents)
    collected.add({ terms: documentTerms(document, names), day: dayNumber(document.published) });
  return collected.finish();
}

/** What every town's indicators are commonly called, and the places of the documents, with and without 县, 市, 区. */
function namesOf(documents: readonly SearchDocument[]): SearchNames {
  const places = [...new Set(documents.flatMap(({ place }) => place ?? []))];
  return {
    concepts: buildNames(commonNameEntries),
    places: buildNames(
      places.flatMap((target) =>
        [...new Set([target, target.replace(/[县市区]$/, '')])].map((name) => ({ name, target })),
      ),
    ),
  };
}

function miniSearch(documents: readonly SearchDocument[], tokenize?: (text: string) => string[]): Search {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    ...(tokenize ? { tokenize } : {}),
  });
  index.addAll(documents.map((document, id) => ({ id, text: wholeOf(document) })));
  return (question) =>
    index
      .search(question)
      .slice(0, MOST)
      .map(({ id }) => id as number);
}

/** Pairs of Han characters, Latin words and numbers, as everyone's peers index them here. */
export function pairs(text: string): string[] {
  return [...text.matchAll(/[\u3400-\u9fff]+|\d+(?:[.,]\d+)*|[a-zA-Z]+/g)].flatMap(([run]) =>
    /^[\u3400-\u9fff]{2}/.test(run)
      ? Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))
      : [run.toLowerCase()],
  );
}

/** The same in letters, since FTS5 splits at what it does not know. */
const spelt = (text: string): string[] =>
  pairs(text).map((pair) => [...pair].map((char) => char.codePointAt(0)?.toString(36) ?? '').join('x'));
