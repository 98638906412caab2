import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.js';
import { openKnowledge } from '../../src/library/open.js';
import type { Answer } from '../../src/model/answer.js';

interface Claimed {
  readonly claims: readonly {
    readonly of: string;
    readonly right: string;
    readonly wrong: readonly string[];
  }[];
  readonly ways: readonly string[];
}

const { claims, ways } = JSON.parse(
  readFileSync(new URL('claimed.json', import.meta.url), 'utf8'),
) as Claimed;

const { knowledge } = openKnowledge(fileURLToPath(new URL('../fixtures/qinghe', import.meta.url)));
if (!knowledge) throw new Error('the invented county has mistakes');
const assistant = createAssistant(knowledge);

/** What is said of a claim: whether it holds, or that the record has no such figure. */
function verdictsOn(text: string): readonly (boolean | 'unclear' | 'unknown')[] {
  const { output } =
    assistant
      .answer({ text, today: '2025-06-01' })
      .trace()
      .find(({ stage }) => stage === 'answers') ?? {};
  return (output as readonly Answer[]).map((answer) => {
    if (answer.type === 'unknown') return 'unknown';
    if (answer.type === 'assertion' && answer.statement.type === 'verdict') return answer.statement.holds;
    throw new RangeError(`no verdict on ${text}`);
  });
}

const asked = (of: string, value: string): string[] =>
  ways.map((way) => way.replace('{of}', of).replace('{value}', value));

describe('a claim', () => {
  it.each(claims)('$of: $right holds', ({ of, right }) => {
    for (const text of asked(of, right)) expect([text, verdictsOn(text)]).toEqual([text, [true]]);
  });

  it.each(claims.flatMap(({ of, wrong }) => wrong.map((value) => ({ of, value }))))(
    '$of: $value does not',
    ({ of, value }) => {
      for (const text of asked(of, value)) expect([text, verdictsOn(text)]).not.toContainEqual([true]);
    },
  );
});
