import { readFileSync } from 'node:fs';

/** A piece of invented local news. */
export interface Passage {
  id: string;
  headline: string;
  place: string;
  published: string;
  text: string;
}

/** A resident's question and the passage, or passages, that answer it. */
export interface Asked {
  id: string;
  question: string;
  passage?: string;
  passages?: string[];
}

/** A printed figure, as retrieval sees it. */
export interface Fact {
  entity: string;
  entityAliases: string[];
  variable: string;
  scope?: string;
  period: string;
  value: string;
  unit: string;
  published: string;
}

/** A question, the fact that answers it and one that only looks as if. */
export interface Pair {
  id: string;
  question: string;
  fact: Fact;
  lookAlike: Fact;
  differs: 'variable' | 'entity' | 'period' | 'scope' | 'unit' | 'kind';
}

/** The records of a corpus, one a line. */
export function lines<T>(name: string): T[] {
  const text = readFileSync(new URL(`./${name}.jsonl`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
