import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.js';
import { openKnowledge } from '../../src/library/open.js';
import type { Answer } from '../../src/model/answer.js';

interface Narrowed {
  /** What the record has a figure of, by whom. */
  readonly figures: Readonly<Record<string, readonly string[]>>;
  /** Words that make another figure of the one they stand before or after; the record has none of those. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Words that a plan answers, and whose plans are on record. */
  readonly planned: Readonly<Record<string, string>>;
  /** Places of which the record has nothing, told by themselves or by where they lie. */
  readonly elsewhere: readonly string[];
  readonly ways: Readonly<Record<'narrowed' | 'after' | 'elsewhere', readonly string[]>>;
}

const { figures, before, after, elsewhere, planned, ways } = JSON.parse(
  readFileSync(new URL('narrowed.json', import.meta.url), 'utf8'),
) as Narrowed;

const { knowledge } = openKnowledge(fileURLToPath(new URL('../fixtures/qinghe', import.meta.url)));
if (!knowledge) throw new Error('the invented county has mistakes');
const assistant = createAssistant(knowledge);

const answersTo = (text: string): readonly Answer[] =>
  assistant
    .answer({ text, today: '2025-06-01' })
    .trace()
    .find(({ stage }) => stage === 'answers')?.output as readonly Answer[];

/** The ways to ask, filled in for every figure. */
const asksOf = (forms: readonly string[], words: Readonly<Record<string, string>>): string[] =>
  Object.entries(figures).flatMap(([of, named]) =>
    named.flatMap((what) =>
      forms.map((form) =>
        Object.entries({ ...words, of, what }).reduce(
          (text, [slot, word]) => text.replaceAll(`{${slot}}`, word),
          form,
        ),
      ),
    ),
  );

/** A figure given as the answer; what comes nearest, or words, may be told. */
const givesFigure = (answer: Answer): boolean =>
  answer.type === 'assertion' &&
  answer.statement.type !== 'sideBySide' &&
  answer.evidence.some((one) => one.type === 'observation' && one.observation.value.type === 'quantity');

const answered = (texts: readonly string[]): string[] =>
  texts.filter((text) => answersTo(text).some(givesFigure));

it('a figure is given where nothing narrows it', () => {
  const asks = asksOf(ways.narrowed.slice(0, 2), { before: '' });
  expect(answered(asks)).toEqual(asks);
});

describe('not where a word before it narrows it', () => {
  it.each(before)('%s', (word) => {
    const asks = asksOf(ways.narrowed, { before: word });
    const whose = planned[word];
    expect(answered(asks).filter((text) => whose === undefined || !text.startsWith(whose))).toEqual([]);
  });
});

describe('not where it is of something else', () => {
  it.each(after)('%s', (word) => expect(answered(asksOf(ways.after, { after: word }))).toEqual([]));
});

describe('not where it is asked of elsewhere', () => {
  it.each(elsewhere)('%s', (place) => {
    const forms = ways.elsewhere.map((form) => form.replace('{place}', place));
    expect(answered(asksOf(forms, {}))).toEqual([]);
  });
});
