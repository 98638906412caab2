import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.js';
import { openKnowledge } from '../../src/library/open.js';
import type { Answer } from '../../src/model/answer.js';

interface Narrowed {
  readonly figures: Readonly<Record<string, readonly string[]>>;
  /** Words that make another figure of the one they stand before; the record has none of those. */
  readonly before: readonly string[];
  readonly ways: readonly string[];
}

const {
  figures,
  before,
  ways: all,
} = JSON.parse(readFileSync(new URL('narrowed.json', import.meta.url), 'utf8')) as Narrowed;

const { knowledge } = openKnowledge(fileURLToPath(new URL('../fixtures/qinghe', import.meta.url)));
if (!knowledge) throw new Error('the invented county has mistakes');
const assistant = createAssistant(knowledge);

const answersTo = (text: string): readonly Answer[] =>
  assistant
    .answer({ text, today: '2025-06-01' })
    .trace()
    .find(({ stage }) => stage === 'answers')?.output as readonly Answer[];

const asksOf = (word: string, ways = all): string[] =>
  Object.entries(figures).flatMap(([of, named]) =>
    named.flatMap((what) =>
      ways.map((way) => way.replace('{of}', of).replace('{before}', word).replace('{what}', what)),
    ),
  );

/** A figure given as the answer; what comes nearest, or words, may be told. */
const givesFigure = (answer: Answer): boolean =>
  answer.type === 'assertion' &&
  answer.statement.type !== 'sideBySide' &&
  answer.evidence.some((one) => one.type === 'observation' && one.observation.value.type === 'quantity');

describe('a word right before an indicator narrows it', () => {
  it('which is answered where nothing narrows it', () => {
    const asks = asksOf('', all.slice(0, 2));
    expect(asks.filter((text) => !answersTo(text).some(givesFigure))).toEqual([]);
  });

  it.each(before)('%s', (word) => {
    expect(asksOf(word).filter((text) => answersTo(text).some(givesFigure))).toEqual([]);
  });
});
