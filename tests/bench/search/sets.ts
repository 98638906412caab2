import { readFileSync } from 'node:fs';
import { normalize } from '../../../src/language/normalize.js';
import type { SearchDocument } from '../../../src/search/document.js';

/** Documents, and questions with the numbers of the documents that answer them. */
export interface SearchSet {
  readonly name: string;
  readonly documents: readonly SearchDocument[];
  readonly questions: readonly { readonly text: string; readonly answers: readonly number[] }[];
}

interface Squad {
  readonly data: readonly {
    readonly title?: string;
    readonly paragraphs: readonly {
      readonly context: string;
      readonly qas: readonly { readonly question: string }[];
    }[];
  }[];
}

/** A set in the format of SQuAD: each context is a document, each question is answered by its own. */
export function squadSet(file: string): SearchSet {
  const numbers = new Map<string, number>();
  const documents: SearchDocument[] = [];
  const questions: SearchSet['questions'][number][] = [];
  for (const { title = '', paragraphs } of (JSON.parse(readFileSync(file, 'utf8')) as Squad).data)
    for (const { context, qas } of paragraphs) {
      const known = numbers.get(context);
      const number = known ?? documents.push({ text: plain(context), headline: plain(title) }) - 1;
      numbers.set(context, number);
      for (const { question } of qas) questions.push({ text: plain(question), answers: [number] });
    }
  return { name: file, documents, questions };
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly headline?: string;
  readonly place?: string;
  readonly published?: string;
}

interface Asked {
  readonly question: string;
  readonly passage?: string;
  readonly passages?: readonly string[];
}

/** Documents and questions a line each, as in `tests/retrieval`; a line that is none is told with its number. */
export function jsonlSet(documentsFile: string, questionsFile: string): SearchSet {
  const lines = linesOf<Line>(documentsFile);
  const numbers = new Map(lines.map(({ id }, at) => [id, at]));
  const documents = lines.map(({ text, headline, place, published }): SearchDocument => ({
    text: plain(text),
    ...(headline === undefined ? {} : { headline: plain(headline) }),
    ...(place === undefined ? {} : { place: plain(place) }),
    ...(published === undefined ? {} : { published }),
  }));
  const questions = linesOf<Asked>(questionsFile).map(
    ({ question, passage, passages = [passage ?? ''] }) => ({
      text: plain(question),
      answers: passages.flatMap((id) => numbers.get(id) ?? []),
    }),
  );
  return { name: questionsFile, documents, questions };
}

const plain = (text: string): string => normalize(text).text;

function linesOf<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as T];
      } catch (error) {
        throw new Error(`${file}:${at + 1} is not JSON`, { cause: error });
      }
    });
}

/**
 * With made-up documents added until there are `size`: each goes from pair to pair of characters as the real ones do, so
 * that it has their words and lengths, and answers nothing. The same every time.
 */
export function enlarged(set: SearchSet, size: number): SearchSet {
  const texts = set.documents.map(({ text }) => text).filter((text) => text.length > 2);
  const next = new Map<string, string[]>();
  for (const text of texts)
    for (let at = 0; at + 2 < text.length; at++) {
      const pair = text.slice(at, at + 2);
      const known = next.get(pair);
      if (known) known.push(text.charAt(at + 2));
      else next.set(pair, [text.charAt(at + 2)]);
    }
  const chance = chances();
  const one = <T>(of: readonly T[]): T => of[Math.floor(chance() * of.length)] as T;
  const made = Array.from({ length: Math.max(0, size - set.documents.length) }, () => {
    const like = one(set.documents);
    let text = one(texts).slice(0, 2);
    while (text.length < like.text.length) text += one(next.get(text.slice(-2)) ?? [one(texts).slice(0, 2)]);
    return { ...like, text };
  });
  return { ...set, documents: [...set.documents, ...made] };
}

/** A row of numbers between 0 and 1 that is the same each time (Park and Miller 1988). */
function chances(): () => number {
  let state = 20_240_601;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
