import { emitKeypressEvents, createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { entityFor } from '../intake/entries.js';
import { slugOf } from '../intake/slug.js';
import { readDrafts, removeDraft, saveDraft, type Drafted } from '../library/drafts.js';
import { openKnowledge } from '../library/open.js';
import { publish } from '../library/publish.js';
import type { Keeping } from '../library/versions/keep.js';
import { EMPTY_VOCABULARY } from '../model/vocabulary.js';
import { runCommand } from './command.js';
import { entityEntry } from './intake-additions.js';
import { namingOf } from './intake-lines.js';
import { keepingFor } from './keeping.js';
import { issueLines } from './issue-lines.js';
import { linesOf } from './lines.js';
import { optionMistake } from './option-mistake.js';
import { paintFor, type Output } from './paint.js';
import { printable } from './printable.js';
import { openSink } from './sink.js';
import type { Desk } from './review-desk.js';
import { openReview, type Review } from './review-session.js';

const usage = `用法：npm run review [-- --knowledge DIR]

一条一条看草稿里的事实，有疑问的在前。每按一个键就存一次，退出了下次接着看。
键：a 收，c 改，r 不要，s 跳过，u 撤销，A 没有疑问的全收，p 发布，q 退出。`;

type Input = Readable & { readonly isTTY?: boolean; setRawMode?: (raw: boolean) => unknown };

/** Reviews the drafts of a knowledge folder. Gives the exit code. */
export async function review(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  input: Input,
  output: Output,
  errors: { write(text: string): unknown },
): Promise<number> {
  const folder = folderIn(args, env);
  if (typeof folder !== 'string') {
    (folder.code === 0 ? output : errors).write(`${folder.text}\n`);
    return folder.code;
  }
  const keeping = keepingFor(folder, env);
  if (typeof keeping === 'string') {
    errors.write(`${printable(keeping)}\n`);
    return 2;
  }
  const { drafts, issues } = readDrafts(folder);
  for (const line of issues.length > 0 ? issueLines(folder, issues) : [])
    errors.write(`${printable(line)}\n`);
  if (drafts.length === 0) {
    output.write('没有草稿。先用 npm run intake 收一个版面。\n');
    return issues.length > 0 ? 1 : 0;
  }
  const session = openReview(drafts, deskOf(folder, drafts, keeping), paintFor(output, env));
  const sink = openSink(output);
  const say = async (text: string): Promise<void> => void (await sink.write(`${printable(text)}\n`));
  await say(session.show());
  await (input.isTTY === true
    ? byKeys(session, input, output, say)
    : byLines(session, input, say, sink.gone));
  return issues.length > 0 ? 1 : 0;
}

function deskOf(folder: string, drafts: readonly Drafted[], keeping: Keeping): Desk {
  const vocabulary = openKnowledge(folder).knowledge?.vocabulary ?? EMPTY_VOCABULARY;
  const taken = (id: string): boolean =>
    vocabulary.entities.has(id) ||
    drafts.some(({ entries }) =>
      Object.values(entries)
        .flat()
        .some((one) => 'id' in one && one.id === id),
    );
  return {
    save: (draft) => saveDraft(folder, draft),
    publish(draft, addition) {
      const { knowledge } = openKnowledge(folder);
      const place = draft.front['place'];
      const first = knowledge?.defaultPlace === undefined && typeof place === 'string' ? { place } : {};
      const found = publish(folder, [{ ...addition, ...first }], keeping);
      if (found.length === 0) removeDraft(folder, draft.id);
      return found;
    },
    withEntity(draft, name) {
      const id = slugOf(name, taken);
      const [file, entry] = entityEntry(entityFor(name, id));
      const entries = { ...draft.entries, [file]: [...(draft.entries[file] ?? []), entry] };
      return [{ ...draft, entries }, id];
    },
    naming: (current) => namingOf(vocabulary, current),
    idOf(said, kind) {
      const own = drafts.flatMap(({ entries }) =>
        kind === 'entity'
          ? [...(entries['places.yaml'] ?? []), ...(entries['entities.yaml'] ?? [])]
          : (entries['variables.yaml'] ?? []),
      ) as readonly { readonly id: string; readonly name: string }[];
      const known = kind === 'entity' ? vocabulary.entities : vocabulary.variables;
      return [...known.values(), ...own].find(({ id, name }) => id === said || name === said)?.id;
    },
  };
}

type Say = (text: string) => Promise<void>;

/** One key at a time; a line where one is wanted. */
async function byKeys(session: Review, input: Input, output: Output, say: Say): Promise<void> {
  emitKeypressEvents(input);
  while (!session.done()) {
    const typed = session.wantsLine() ? await lineFrom(input, output) : await keyFrom(input);
    await say(session.take(typed));
  }
  input.pause();
}

const keyFrom = (input: Input): Promise<string> =>
  new Promise((resolve) => {
    input.setRawMode?.(true);
    input.resume();
    input.once(
      'keypress',
      (text: string | undefined, key: { readonly ctrl?: boolean; readonly name?: string }) => {
        input.setRawMode?.(false);
        resolve(key.ctrl === true && (key.name === 'c' || key.name === 'd') ? 'q' : (text ?? ''));
      },
    );
  });

const lineFrom = (input: Input, output: Output): Promise<string> =>
  new Promise((resolve) => {
    const lines = createInterface({ input, output });
    lines.question('› ', (answer) => {
      lines.close();
      resolve(answer);
    });
    lines.once('close', () => resolve(''));
  });

async function byLines(session: Review, input: Readable, say: Say, gone: AbortSignal): Promise<void> {
  for await (const { text = '' } of linesOf(input, gone)) {
    await say(session.take(text));
    if (session.done()) break;
  }
}

function folderIn(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): string | { readonly code: number; readonly text: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { knowledge: { type: 'string' }, help: { type: 'boolean', default: false } },
    });
    if (values.help) return { code: 0, text: usage };
    return values.knowledge ?? (env['KNOWLEDGE_DIR']?.trim() || 'knowledge');
  } catch (error) {
    return { code: 2, text: optionMistake(error) };
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await runCommand(() =>
    review(process.argv.slice(2), process.env, process.stdin, process.stdout, process.stderr),
  );
