import { describe, expect, it } from 'vitest';
import { lines, type Asked, type Fact, type Pair, type Passage } from './corpora.js';

const passages = lines<Passage>('passages');
const tune = lines<Asked>('tune');
const report = lines<Asked>('report');
const pairs = lines<Pair>('look-alikes');
const byId = new Map(passages.map((passage) => [passage.id, passage]));

describe('the passages', () => {
  it('are enough, each with an id and a text of its own', () => {
    expect(passages.length).toBeGreaterThanOrEqual(220);
    expect(repeated(passages.map(({ id }) => id))).toEqual([]);
    expect(repeated(passages.map(({ text }) => text))).toEqual([]);
  });

  it('are of a length that a newspaper prints in one piece, on a day', () => {
    expect(passages.filter(({ text }) => text.length < 60 || text.length > 260)).toEqual([]);
    expect(passages.filter(({ published }) => !isDay(published))).toEqual([]);
  });
});

describe('the questions', () => {
  const questions = [...tune, ...report];

  it('are enough, each with an id and a wording of its own', () => {
    expect(questions.length).toBeGreaterThanOrEqual(440);
    expect(repeated(questions.map(({ id }) => id))).toEqual([]);
    expect(repeated(questions.map(({ question }) => question))).toEqual([]);
  });

  it('are answered by passages that exist', () => {
    expect(questions.filter((asked) => answers(asked).length === 0)).toEqual([]);
    expect(questions.flatMap(answers).filter((id) => !byId.has(id))).toEqual([]);
  });

  it('to tune by and to report on ask about different places', () => {
    const [tuned, reported] = [places(tune), places(report)];
    expect([...tuned].filter((place) => reported.has(place))).toEqual([]);
    expect(naming(tune, reported)).toEqual([]);
    expect(naming(report, tuned)).toEqual([]);
  });

  it('seldom repeat five characters of their passage', () => {
    const echoes = questions.filter(echoesItsPassage).length;
    expect(echoes / questions.length).toBeLessThanOrEqual(1 / 3);
  });

  it('leave the place unsaid now and then', () => {
    const all = new Set(passages.map(({ place }) => place));
    expect(questions.length - naming(questions, all).length).toBeGreaterThanOrEqual(40);
  });
});

describe('the look-alikes', () => {
  it('are enough of every kind, each with an id and a question of its own', () => {
    const count = (kind: Pair['differs']) => pairs.filter(({ differs }) => differs === kind).length;
    expect(pairs.length).toBeGreaterThanOrEqual(320);
    expect(count('variable')).toBeGreaterThanOrEqual(130);
    expect(count('entity')).toBeGreaterThanOrEqual(60);
    expect(count('period')).toBeGreaterThanOrEqual(60);
    expect(count('scope')).toBeGreaterThanOrEqual(35);
    expect(repeated(pairs.map(({ id }) => id))).toEqual([]);
    expect(repeated(pairs.map(({ question }) => question))).toEqual([]);
  });

  it('differ from their facts in the field named and in no other by which a fact is found', () => {
    expect(pairs.filter((pair) => differences(pair).join() !== expected(pair.differs).join())).toEqual([]);
  });

  it('tell another figure', () => {
    const figure = (fact: Fact) => `${fact.value} ${fact.unit}`;
    expect(pairs.filter(({ fact, lookAlike }) => figure(fact) === figure(lookAlike))).toEqual([]);
  });
});

/** The values that occur more than once. */
function repeated(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

function answers({ passage, passages }: Asked): string[] {
  return passages ?? (passage === undefined ? [] : [passage]);
}

function places(questions: Asked[]): Set<string> {
  return new Set(questions.flatMap(answers).map((id) => byId.get(id)?.place ?? id));
}

/** The questions that name one of the places, with or without its last character (市, 县, 区). */
function naming(questions: Asked[], named: Set<string>): Asked[] {
  return questions.filter(({ question }) =>
    [...named].some((place) => question.includes(place.slice(0, -1))),
  );
}

/** Whether a question shares five characters in a row with its passage, names of places apart. */
function echoesItsPassage(asked: Asked): boolean {
  const names = [...new Set(passages.flatMap(({ place }) => [place, place.slice(0, -1)]))];
  const own = names.reduce((rest, name) => rest.replaceAll(name, '\n'), asked.question);
  const told = answers(asked).map((id) => `${byId.get(id)?.headline}\t${byId.get(id)?.text}`);
  const runs = Array.from({ length: Math.max(own.length - 4, 0) }, (_, start) => own.slice(start, start + 5));
  return runs.some((run) => !run.includes('\n') && told.some((text) => text.includes(run)));
}

/** The fields by which a fact is found that differ between the two. */
function differences({ fact, lookAlike }: Pair): string[] {
  const fields = ['entity', 'variable', 'scope', 'period', 'unit'] as const;
  const found = fields.filter((field) => fact[field] !== lookAlike[field]);
  // What is measured brings its own unit.
  return found.includes('variable') ? found.filter((field) => field !== 'unit') : found;
}

/** A level beside its growth, rank or share is another variable. */
function expected(differs: Pair['differs']): string[] {
  return [differs === 'kind' ? 'variable' : differs];
}
