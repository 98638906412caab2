import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.js';
import { openKnowledge } from '../../src/library/open.js';
import type { Assistant, Outcome } from '../../src/model/question.js';
import { plainText } from '../../src/model/reply.js';
import { intake } from '../../src/terminal/intake.js';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const rows = readFileSync(here('questions.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

/** The day a page was printed, as the file beside it tells. */
const dayOf = (page: string): string =>
  /^# published (\S+)$/m.exec(readFileSync(here(`pages/${page}.tsv`), 'utf8'))?.[1] ?? '';

describe.each([...new Set(rows.map(([page = '']) => page))])(
  'a page of %s, accepted as it is read',
  (page) => {
    const root = mkdtempSync(join(tmpdir(), 'intake-'));
    const folder = join(root, 'knowledge');
    const today = dayOf(page);
    let assistant: Assistant;

    beforeAll(async () => {
      const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
      const args = [here(`pages/${page}.txt`), '--published', today, '--knowledge', folder, '--accept'];
      expect(await intake(args, { DATA_DIR: join(root, 'data') }, silent, silent)).toBe(0);
      const { knowledge } = openKnowledge(folder);
      if (!knowledge) throw new Error(`what was accepted of ${page} does not open`);
      assistant = createAssistant(knowledge);
    });
    afterAll(() => rmSync(root, { recursive: true, force: true }));

    it.each(rows.filter(([own]) => own === page).map(([, ...rest]) => rest))(
      '%s',
      (turns = '', held = '', not = '') => {
        let last: Outcome | undefined;
        for (const text of turns.split('→'))
          last = assistant.answer({ text, today, ...(last && { previous: last.context }) });
        const reply = last ? plainText(last.reply) : '';
        for (const wanted of held.split('；')) expect(reply).toContain(wanted);
        for (const unwanted of not.split('；').filter((one) => one !== ''))
          expect(answerOf(reply)).not.toContain(unwanted);
      },
    );
  },
);

/** Without what is quoted or retold. */
const answerOf = (reply: string): string => reply.replace(/“[^”]*”|报道大意：.*/g, '');
