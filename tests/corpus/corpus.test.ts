import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { createAssistant } from '../../src/assistant.js';
import { openKnowledge } from '../../src/library/open.js';
import { commandNames, type Assistant, type Outcome, type Question } from '../../src/model/question.js';
import { plainText, type Reply } from '../../src/model/reply.js';
import { judge, loadCorpus, type CorpusLine } from './check.js';
import guards from './guards.json' with { type: 'json' };
import known from './shortfalls.json' with { type: 'json' };

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const neverSaid = z.array(z.object({ pattern: z.string(), why: z.string() })).parse(guards);

const shortfalls = z.array(z.strictObject({ id: z.string(), why: z.string().min(1) })).parse(known);

const corpora = {
  examples: '../../knowledge',
  residents: '../../knowledge',
  negatives: '../../knowledge',
  'second-town': '../fixtures/qinghe',
};

it.each(Object.entries(corpora))('%s: every conversation ends as it should', (name, folder) => {
  const { knowledge, issues } = openKnowledge(here(folder));
  if (!knowledge)
    throw new Error(issues.map(({ at, message }) => `${at.file}:${at.line} ${message}`).join('\n'));
  const assistant = createAssistant(knowledge);
  const lines = loadCorpus(here(`${name}.jsonl`));
  const failures = lines.map((line) => ({ id: line.id, reasons: failuresOf(assistant, line) }));
  const failed = failures.filter(({ reasons }) => reasons.length > 0);
  const expected = shortfalls.map(({ id }) => id).filter((id) => lines.some((line) => line.id === id));
  const told = failed.filter(({ id }) => !expected.includes(id)).flatMap(({ reasons }) => reasons);
  expect(told, told.join('\n')).toEqual([]);
  expect(
    failed.map(({ id }) => id),
    'a known shortfall that is mended leaves the list',
  ).toEqual(expected);
});

/** `id | last turn | reason | reply`, one for each thing wrong. */
function failuresOf(assistant: Assistant, line: CorpusLine): string[] {
  const replies = converse(assistant, line);
  const excludes = [...line.excludes, ...neverSaid.map(({ pattern }) => pattern)];
  const shown = (replies.at(-1) ?? '').replaceAll('\n', ' ⏎ ').slice(0, 120);
  return judge({ ...line, excludes }, replies).map(
    (reason) => `${line.id} | ${line.turns.at(-1)} | ${reason} | ${shown}`,
  );
}

function converse(assistant: Assistant, { turns, today }: CorpusLine): string[] {
  let last: Outcome | undefined;
  return turns.map((turn) => {
    last = assistant.answer({ ...spoken(turn), today, ...(last && { previous: last.context }) });
    return said(last.reply);
  });
}

/** A door takes the slash off a command before the assistant sees it. */
function spoken(turn: string): Pick<Question, 'text' | 'command'> {
  const [, name, rest = ''] = /^\/(\w+)\s*(.*)$/s.exec(turn) ?? [];
  const command = commandNames.find((known) => known === name);
  return command ? { text: rest, command } : { text: turn };
}

/** A clarifying reply asks with its buttons too. */
const said = (reply: Reply): string =>
  [plainText(reply), ...(reply.clarifying ? reply.buttons.map(({ label }) => label) : [])].join('\n');
