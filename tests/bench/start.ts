import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One start of the built bot: until its first answer stands, and the memory it then holds. */
export interface Start {
  readonly ms: number;
  /** MB; undefined where the system does not tell. */
  readonly resident: number | undefined;
}

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

export const isBuilt = (): boolean => existsSync(main);

/** Starts the bot without a token and pipes it one question. */
export function start(question: string): Promise<Start> {
  return new Promise((resolve, reject) => {
    const began = process.hrtime.bigint();
    const env = { ...process.env, BOT_TOKEN: '' };
    const bot = spawn(process.execPath, [main], { cwd: root, env, stdio: ['pipe', 'pipe', 'inherit'] });
    let first: Start | undefined;
    bot.stdout.on('data', () => {
      first ??= { ms: Number(process.hrtime.bigint() - began) / 1e6, resident: residentOf(bot.pid) };
      // Only now, so that it still runs while its memory is read.
      bot.stdin.end();
    });
    bot.on('error', reject);
    bot.on('close', (code) =>
      first ? resolve(first) : reject(new Error(`no answer; the bot ended with ${code}`)),
    );
    bot.stdin.write(`${question}\n`);
  });
}

/** Milliseconds that Node by itself takes to come and go: what the machine is up to right now. */
export function bareStart(): number {
  const began = process.hrtime.bigint();
  spawnSync(process.execPath, ['-e', '']);
  return Number(process.hrtime.bigint() - began) / 1e6;
}

function residentOf(pid: number | undefined): number | undefined {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
