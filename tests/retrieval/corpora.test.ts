import { describe, expect, it } from 'vitest';
import { lines, type Asked, type Fact, type Pair, type Passage } from './corpora.js';

const passages = lines<Passage>('passages');
const tune = lines<Asked>('tune');
const report = lines<Asked>('report');
const pairsToTune = lines<Pair>('look-alikes');
const pairsToReport = lines<Pair>('look-alikes-report');
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

describe.each([
  ['look-alikes', pairsToTune, { all: 320, variable: 130, entity: 60, period: 60, scope: 35 }],
  ['look-alikes-report', pairsToReport, { all: 170, variable: 75, entity: 20, period: 20, scope: 15 }],
])('the %s', (_, pairs, least) => {
  it('are enough of every kind, each with an id and a question of its own', () => {
    const count = (kind: Pair['differs']) => pairs.filter(({ differs }) => differs === kind).length;
    expect(pairs.length).toBeGreaterThanOrEqual(least.all);
    expect(count('variable')).toBeGreaterThanOrEqual(least.variable);
    expect(count('entity')).toBeGreaterThanOrEqual(least.entity);
    expect(count('period')).toBeGreaterThanOrEqual(least.period);
    expect(count('scope')).toBeGreaterThanOrEqual(least.scope);
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

describe('the look-alikes to tune by and to report on', () => {
  const [tuned, reported] = [new Set(pairsToTune.flatMap(known)), new Set(pairsToReport.flatMap(known))];

  it('share no id, name, indicator or question', () => {
    expect([...tuned].filter((word) => reported.has(word))).toEqual([]);
  });

  it('ask about different places and firms', () => {
    const names = pairsToTune.flatMap(({ fact, lookAlike }) => [...named(fact), ...named(lookAlike)]);
    const asking = pairsToReport.filter(({ question }) => names.some((name) => question.includes(name)));
    expect(asking).toEqual([]);
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

/** What would make two pairs dependent on each other if they had it in common. */
function known({ id, question, fact, lookAlike }: Pair): string[] {
  return [id, question, ...[fact, lookAlike].flatMap((of) => [...named(of), of.variable])];
}

function named({ entity, entityAliases }: Fact): string[] {
  return [entity, ...entityAliases];
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
