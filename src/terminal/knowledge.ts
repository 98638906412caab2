import type { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { KeepingFailed, type Keeping } from '../library/versions/keep.js';
import { readRecords } from '../library/versions/records.js';
import { contentsOf, restore } from '../library/versions/restore.js';
import { stateOf } from '../library/versions/state.js';
import { wholePath } from '../library/versions/swap.js';
import { runCommand } from './command.js';
import { clockIn } from './day.js';
import { keepingFor } from './keeping.js';
import { historyLines, restoredLines } from './knowledge-lines.js';
import { optionMistake } from './option-mistake.js';
import { openTelling } from './telling.js';

const usage = `用法：npm run knowledge -- history [--knowledge DIR]
      npm run knowledge -- rollback 版本 [--knowledge DIR]

每次发布，知识库原来的样子和发布以后的样子都存在 DATA_DIR 里，存最近的 KEEP_VERSIONS 版。
history 列出存下的版本，新的在前；rollback 把整个知识库换回其中一版，版本写开头几位就行。
换下来的那一版也存着，可以再换回去。草稿、问题集和说明不动。

退出码：0 正常；1 读写失败，或者换不成；2 选项有错。`;

/** Lists the versions of a knowledge folder, or puts one back. Gives the exit code. */
export async function knowledge(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  output: Writable,
  errors: { write(text: string): unknown },
): Promise<number> {
  const { say, fail } = openTelling(output, errors);
  const wanted = wantedBy(args, env);
  if (typeof wanted === 'string') return wanted === usage ? say([usage]) : fail([wanted], 2);
  const time = clockIn(env);
  if (!time) return fail(['TIME_ZONE 要是 Asia/Shanghai 这样的时区'], 2);
  const keeping = keepingFor(wanted.folder, env);
  if (typeof keeping === 'string') return fail([keeping], 2);
  if (wanted.version === undefined) return say(history(wanted.folder, keeping, time));
  const { lines, done } = rolledBack(wanted.folder, wanted.version, keeping);
  return done ? say(lines) : fail(lines, 1);
}

function history(folder: string, { store }: Keeping, time: (moment: string) => string): string[] {
  const { records, damaged } = readRecords(store);
  const versions = new Set(records.map(({ version }) => version));
  const spoilt = [...versions].filter((one) => !(contentsOf(store, one, records) instanceof Map));
  return historyLines({ records, damaged, spoilt: new Set(spoilt), state: stateOf(folder), store, time });
}

function rolledBack(folder: string, named: string, keeping: Keeping) {
  try {
    return restoredLines(restore(wholePath(folder), named, keeping), named, folder);
  } catch (error) {
    if (error instanceof KeepingFailed) return { lines: [error.message], done: false };
    const { code, message, path } = error as NodeJS.ErrnoException;
    const why = code === undefined ? message : `读写出错（${REASONS[code] ?? code}）：${path ?? message}`;
    return { lines: [`没有换。${why}`], done: false };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘满了',
  EROFS: '只读',
  EACCES: '没有权限',
  EPERM: '没有权限',
  EBUSY: '文件夹是挂载点，或者正被占用，不能整个换',
  EXDEV: '文件夹是挂载点，不能整个换',
};

function wantedBy(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): string | { readonly folder: string; readonly version: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { knowledge: { type: 'string' }, help: { type: 'boolean', default: false } },
    });
    const [command, version, ...rest] = positionals;
    if (values.help) return usage;
    const folder = values.knowledge ?? (env['KNOWLEDGE_DIR']?.trim() || 'knowledge');
    if (command === 'history' && version === undefined) return { folder, version };
    if (command !== 'rollback') return '写 history 或 rollback 版本；加 --help 看用法';
    if (version === undefined || rest.length > 0) return 'rollback 后面写一个版本；用 history 看有哪些';
    if (!/^[0-9a-f]{4,12}$/i.test(version)) return `“${version}”不是版本 → 要写 4 到 12 位 0-9、a-f`;
    return { folder, version: version.toLowerCase() };
  } catch (error) {
    return optionMistake(error);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await runCommand(() => knowledge(process.argv.slice(2), process.env, process.stdout, process.stderr));
