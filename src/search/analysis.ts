import { lazily } from '../language/lazily.js';
import type { NameIndex } from '../language/names.js';
import { withoutQuestionWords } from '../language/tokens.js';
import type { SearchDocument } from './document.js';
import { WEIGHTS } from './scoring.js';
import { documentTimes, questionTimes } from './times.js';

/** A term of a question, and how much it counts beside the others. */
export interface QuestionTerm {
  readonly key: string;
  readonly weight: number;
}

/** How often each term stands in a document. */
export type TermCounts = ReadonlyMap<string, number>;

/** Names, each with the id of what it stands for: variants of one name share a term. */
export interface SearchNames {
  readonly concepts?: NameIndex<string>;
  /** Places that documents are about. */
  readonly places?: NameIndex<string>;
}

/**
 * What a document is found by: pairs of Han characters, single ones, Latin words, numbers as printed, what its names stand
 * for, the place it is about, and the times it speaks of, resolved against its day of publication.
 */
export function documentTerms(document: SearchDocument, { concepts, places }: SearchNames = {}): TermCounts {
  const { text, headline = '', place = '' } = document;
  const whole = `${place} ${headline}。${text}`;
  const times = documentTimes(whole, document);
  const counts = new Map<string, number>();
  const add = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [run] of without(whole, times.digits).matchAll(RUN)) {
    if (!HAN.test(run)) add(run.toLowerCase());
    else
      for (let at = 0; at < run.length; at++) {
        add(run.charAt(at));
        if (at > 0) add(run.slice(at - 1, at + 1));
      }
  }
  for (const id of idsIn(whole, concepts)) add(`#${id}`);
  for (const id of idsIn(place, places)) add(`%${id}`);
  for (const [key] of times.terms) add(key);
  return counts;
}

/** The terms of a question without its question words; a pair inside a word counts more than one across two. */
export function questionTerms(
  question: string,
  today: string,
  { concepts, places }: SearchNames = {},
): readonly QuestionTerm[] {
  const weights = new Map<string, number>();
  const add = (key: string, weight: number): void =>
    void weights.set(key, Math.max(weights.get(key) ?? 0, weight));
  const times = questionTimes(question, today);
  for (const [run] of withoutQuestionWords(without(question, times.digits)).matchAll(RUN)) {
    if (HAN.test(run)) addHan(run, add);
    else add(run.toLowerCase(), WEIGHTS.token);
  }
  for (const id of idsIn(question, concepts)) add(`#${id}`, WEIGHTS.concept);
  for (const id of idsIn(question, places)) add(`%${id}`, WEIGHTS.place);
  for (const [key, weight] of times.terms) add(key, weight);
  return [...weights].map(([key, weight]) => ({ key, weight }));
}

const RUN = /[\u3400-\u9fff]+|\d+(?:[.,]\d+)*|[a-zA-Z]+/g;
const HAN = /^[\u3400-\u9fff]/;

const words = lazily(() => new Intl.Segmenter('zh', { granularity: 'word' }));

function addHan(run: string, add: (key: string, weight: number) => void): void {
  const starts = new Set([...words().segment(run)].map(({ index }) => index));
  for (let at = 0; at < run.length; at++) {
    const alone = starts.has(at) && (at + 1 === run.length || starts.has(at + 1));
    add(run.charAt(at), WEIGHTS.char + (alone ? WEIGHTS.alone : 0));
    if (at > 0) add(run.slice(at - 1, at + 1), WEIGHTS.pair + (starts.has(at) ? 0 : WEIGHTS.inWord));
  }
}

const idsIn = (text: string, names: NameIndex<string> | undefined): ReadonlySet<string> =>
  new Set(names?.find(text).flatMap(({ targets }) => targets) ?? []);

/** A text with blanks for some of its stretches. */
const without = (text: string, stretches: readonly (readonly [number, number])[]): string =>
  stretches.reduce((left, [from, to]) => left.slice(0, from) + ' '.repeat(to - from) + left.slice(to), text);
