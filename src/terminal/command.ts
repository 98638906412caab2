import { loadEnvFile } from './env-file.js';
import { printable } from './printable.js';

/** Runs a command with the environment file read; what the outside world refuses is told in one line, never as a stack. */
export async function runCommand(run: () => Promise<number>): Promise<void> {
  try {
    const mistake = loadEnvFile();
    if (mistake) throw new Error(mistake);
    process.exitCode = await run();
  } catch (error) {
    process.stderr.write(`${printable(failureLine(error))}\n`);
    process.exitCode = 1;
  }
}

/** What the system said, with the path it said it of. */
function failureLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  return code === undefined ? error.message : `读写出错（${code}）：${path ?? error.message}`;
}
