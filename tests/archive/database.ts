import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

const USUAL = 'postgres://postgres@127.0.0.1:5432/test';

/** A PostgreSQL to test against; `stop` ends it if it was started for that. */
export interface Database {
  readonly url: string;
  readonly stop: () => void;
}

/**
 * The server that `DATABASE_URL` names or the usual one on this machine; where none answers, one of its own in a folder
 * that goes with it. Fails where PostgreSQL is not installed: what cannot be tested is not taken for tested.
 */
export async function startDatabase(): Promise<Database> {
  const url = process.env['DATABASE_URL'] ?? USUAL;
  if (await answers(url)) return { url, stop: () => undefined };
  const programs = programsOf();
  if (!programs)
    throw new Error(
      'these tests need PostgreSQL: apt-get install postgresql, or set DATABASE_URL to a server',
    );
  return startOwn(programs);
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

function programsOf(): string | undefined {
  const root = '/usr/lib/postgresql';
  try {
    const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a));
    return versions[0] === undefined ? undefined : join(root, versions[0], 'bin');
  } catch {
    return undefined;
  }
}

function startOwn(programs: string): Database {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  const port = String(20_000 + (process.pid % 20_000));
  // The server refuses to run as root.
  const asRoot = process.getuid?.() === 0;
  if (asRoot) {
    chmodSync(folder, 0o777);
    run('chown', ['postgres', folder]);
  }
  const by = (program: string, options: readonly string[]): void =>
    asRoot
      ? run('runuser', ['-u', 'postgres', '--', join(programs, program), ...options])
      : run(join(programs, program), options);
  const data = join(folder, 'data');
  by('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale']);
  by('pg_ctl', [
    '-D',
    data,
    '-w',
    '-l',
    join(folder, 'log'),
    '-o',
    `-p ${port} -k ${folder} -h 127.0.0.1`,
    'start',
  ]);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop: () => {
      by('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function run(program: string, options: readonly string[]): void {
  const { status, stderr, error } = spawnSync(program, options, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw error ?? new Error(`${program} ${options.join(' ')}: ${stderr}`);
}
