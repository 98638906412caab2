import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.js';
import { toTraditional } from '../../src/language/normalize.js';
import { openKnowledge } from '../../src/library/open.js';
import type { Lang } from '../../src/model/reply.js';
import { said, startConversation } from '../../src/terminal/conversation.js';
import { qinghe } from '../library/fixture.js';

interface Golden {
  readonly name: string;
  readonly turns: readonly string[];
  /** The last reply, line by line. */
  readonly reply: readonly string[];
}

const goldens = readFileSync(new URL('replies.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Golden);

const { knowledge } = openKnowledge(qinghe);
if (!knowledge) throw new Error('the invented county has mistakes');
const assistant = createAssistant(knowledge);

function lastReply(turns: readonly string[], lang?: Lang): string {
  const conversation = startConversation({ assistant, today: () => '2025-06-01', lang });
  return turns.map((turn) => said(conversation.say(turn).reply)).at(-1) ?? '';
}

describe('a reply, word for word', () => {
  it.each(goldens)('$name: $turns', ({ turns, reply }) => {
    expect(lastReply(turns).split('\n')).toEqual(reply);
  });
});

describe('in another language', () => {
  it.each(goldens.filter(({ name }) => !/english|traditional|conversion/.test(name)))(
    '$name',
    ({ turns, reply }) => {
      expect(lastReply(turns, 'zh-TW')).toBe(toTraditional(reply.join('\n')));
      const english = lastReply(turns, 'en');
      // What is not named or quoted from the record is English; a figure as printed stands in brackets.
      const own = english.replace(/“[^”]*”|\([^)]*\)|[：:] .*|by .*|= .*/gu, '');
      expect(own).not.toMatch(/(?:的|是|记录|没有|报道|来源|推算)/u);
      for (const figure of reply[0]?.match(/\d+\.\d+/g) ?? []) expect(english).toContain(figure);
    },
  );
});
