import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { run, type Surroundings } from '../src/main.js';
import { checkKnowledge } from '../src/terminal/check.js';
import { startEmulator, type Emulator } from './emulator/emulator.js';
import { tooMany } from './emulator/refusal.js';
import { applyEdits, qinghe, withCopy } from './library/fixture.js';

const PATIENT = { timeout: 10_000 };

/** A run inside this process, with what it wrote. */
function start(env: NodeJS.ProcessEnv, more: Partial<Surroundings> = {}) {
  const written = { output: '', errors: '' };
  const output = new PassThrough({ encoding: 'utf8' });
  output.on('data', (text: string) => (written.output += text));
  const stopping = new AbortController();
  const ended = run({
    env: { KNOWLEDGE_DIR: qinghe, ...env },
    input: Readable.from([]),
    output,
    errors: { write: (text) => (written.errors += text) },
    stopping: stopping.signal,
    ...more,
  });
  return { ended, stop: () => stopping.abort(), written };
}

async function openTelegram(): Promise<Emulator> {
  const emulator = await startEmulator();
  onTestFinished(async () => {
    await emulator.close();
    expect(emulator.violations).toEqual([]);
  });
  return emulator;
}

const telegramEnv = ({ token, apiRoot }: Emulator) => ({ BOT_TOKEN: token, TELEGRAM_API_ROOT: apiRoot });

describe('a start', () => {
  it('is refused with every wrong variable named', async () => {
    const { ended, written } = start({ TIME_ZONE: 'nowhere', BOT_TOKEN: 'no token', WEBHOOK_PORT: '-1' });
    expect(await ended).toBe(1);
    expect(written.errors.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^BOT_TOKEN：/),
      expect.stringMatching(/^TIME_ZONE：/),
      expect.stringMatching(/^WEBHOOK_PORT：/),
    ]);
    expect(written.errors).not.toContain('no token');
    expect(written.output).toBe('');
  });

  it('is refused on broken knowledge, with the lines of the check', async () => {
    const { ended, written, lines } = withCopy((folder) => {
      applyEdits(folder, { name: '', file: 'rankings.yaml', edits: [['size: 60', 'size: many']] });
      rmSync(join(folder, 'sources.yaml'));
      // All is read before the first wait.
      return { ...start({ KNOWLEDGE_DIR: folder }), lines: checkKnowledge(folder).lines };
    });
    expect(await ended).toBe(1);
    expect(lines).toHaveLength(3);
    expect(written.errors).toBe(`${lines.join('\n')}\n`);
  });

  it('is refused without knowledge', async () => {
    const { ended, written } = start({ KNOWLEDGE_DIR: join(qinghe, 'nowhere') });
    expect(await ended).toBe(1);
    expect(written.errors).toContain('missingFolder');
  });

  it('serves the folder that a crash has left aside while a version was put back', async () => {
    const root = mkdtempSync(join(tmpdir(), 'main-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    cpSync(qinghe, join(root, '.knowledge.old'), { recursive: true });
    const input = Readable.from(['柳溪镇排第几\n']);
    const { ended, written } = start({ KNOWLEDGE_DIR: join(root, 'knowledge') }, { input });
    expect(await ended).toBe(0);
    expect(written.output).toContain('12');
  });

  it('is refused when the default place is not known', async () => {
    const { ended, written } = start({ DEFAULT_PLACE: 'nowhere' });
    expect(await ended).toBe(1);
    expect(written.errors).toMatch(/^DEFAULT_PLACE：知识库里没有“nowhere” → .*places\.yaml.*\n$/);
  });
});

describe('without a token', () => {
  it('answers in the terminal, line by line, until the input ends', async () => {
    const { ended, written } = start({}, { input: Readable.from(['柳溪镇排第几\n', '那石桥呢']) });
    expect(await ended).toBe(0);
    expect(written.output).toMatch(/12[^]*57/);
    expect(written.errors).toBe('');
  });

  it('takes a question without a place to be about the default place', async () => {
    const input = () => Readable.from(['排第几\n']);
    const { ended, written } = start({ DEFAULT_PLACE: 'liuxi' }, { input: input() });
    expect(await ended).toBe(0);
    expect(written.output).toMatch('柳溪');
    const usual = start({}, { input: input() });
    await usual.ended;
    expect(usual.written.output).not.toBe(written.output);
  });

  it('ends when it is asked to, though the input goes on', async () => {
    const input = new PassThrough();
    const { ended, stop, written } = start({}, { input });
    input.write('柳溪镇排第几\n');
    await expect.poll(() => written.output, PATIENT).toMatch('12');
    stop();
    expect(await ended).toBe(0);
  });

  it('says so when it cannot write, without a stack', async () => {
    const full = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('full'), { code: 'ENOSPC' })),
    });
    const { ended, written } = start(
      {},
      { input: Readable.from(['柳溪镇排第几\n', '那石桥呢\n']), output: full },
    );
    expect(await ended).toBe(1);
    const [line = '', sentence] = written.errors.split('\n');
    expect(JSON.parse(line)).toMatchObject({ level: 'error', event: 'chatFailed', code: 'ENOSPC' });
    expect(sentence).toBe('读写出错，对话结束了。');
    expect(written.errors).not.toMatch(/柳溪|^ +at /m);
  });
});

describe('with a token', () => {
  it('answers in Telegram, and stops when it is asked to', async () => {
    const emulator = await openTelegram();
    const { ended, stop, written } = start(telegramEnv(emulator));
    const chat = emulator.privateChat(emulator.user('阿明'));
    chat.say('柳溪镇排第几');
    expect((await chat.reply()).text).toMatch('12');
    chat.say('那石桥呢');
    expect((await chat.reply()).text).toMatch('57');
    stop();
    expect(await ended).toBe(0);
    expect(emulator.unconfirmed).toBe(0);
    const events = written.errors
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { event: string }).event);
    expect(events.filter((event) => event !== 'answered')).toEqual([
      'knowledgeOpened',
      'started',
      'stopping',
      'stopped',
    ]);
    expect(events).toHaveLength(6);
    expect(written.errors).not.toMatch(/柳溪|石桥|阿明/);
    expect(written.errors).not.toContain(emulator.token.split(':')[1]);
    expect(written.output).toBe('');
  });

  it('goes without a database that is not to be reached, and logs that', async () => {
    const emulator = await openTelegram();
    const { ended, stop, written } = start({
      ...telegramEnv(emulator),
      DATABASE_URL: 'postgres://wenshu:secret@127.0.0.1:1/none',
    });
    const chat = emulator.privateChat(emulator.user('阿明'));
    chat.say('柳溪镇排第几');
    expect((await chat.reply()).text).toMatch('12');
    stop();
    expect(await ended).toBe(0);
    expect(written.errors).toContain('"event":"archiveUnavailable"');
    expect(written.errors).not.toContain('secret');
  });

  it('ends naming the variable when Telegram refuses the token', async () => {
    const emulator = await openTelegram();
    const { ended, written } = start({ ...telegramEnv(emulator), BOT_TOKEN: '1:wrong', LOG_LEVEL: 'warn' });
    expect(await ended).toBe(1);
    expect(written.errors).toMatch(/^BOT_TOKEN：Telegram 不认这个令牌 → .+\n$/);
  });

  it('stops though Telegram is not to be reached', async () => {
    const { ended, stop, written } = start({ BOT_TOKEN: '1:a', TELEGRAM_API_ROOT: 'http://127.0.0.1:9' });
    await expect.poll(() => written.errors, PATIENT).toMatch('telegramUnreachable');
    stop();
    expect(await ended).toBe(0);
  });

  it('does not begin when it was asked to stop before', async () => {
    const emulator = await openTelegram();
    const { ended } = start(telegramEnv(emulator), { stopping: AbortSignal.abort() });
    expect(await ended).toBe(0);
    expect(emulator.calls('getUpdates')).toEqual([]);
  });
});

/** A real process, in a folder of its own that holds what `.env` says. */
function spawnIn(env: Readonly<Record<string, string>> | 'a folder', options: readonly string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'main-'));
  if (env === 'a folder') mkdirSync(join(folder, '.env'));
  else
    writeFileSync(
      join(folder, '.env'),
      Object.entries(env)
        .map((pair) => `${pair.join('=')}\n`)
        .join(''),
    );
  const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), ...options, main], {
    cwd: folder,
    env: { PATH: process.env.PATH },
  });
  const written = { output: '', errors: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (written.output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (written.errors += text));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  onTestFinished(() => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  return { child, ended, written };
}

describe('the process', () => {
  it('reads .env, answers what is piped in, and ends', async () => {
    const { child, ended, written } = spawnIn({ KNOWLEDGE_DIR: qinghe, BOT_TOKEN: '' });
    child.stdin.end('柳溪镇排第几\n');
    expect(await ended).toBe(0);
    expect(written.output).toMatch('12');
    expect(written.errors).toBe('');
  });

  it('says so when .env cannot be read', async () => {
    const { ended, written } = spawnIn('a folder');
    expect(await ended).toBe(1);
    expect(written.errors).toMatch(/^\.env：.+\n$/);
  });

  it('stops at a signal once everything is answered, and at a second one at once', async () => {
    const emulator = await openTelegram();
    const { child, ended, written } = spawnIn({ KNOWLEDGE_DIR: qinghe, ...telegramEnv(emulator) });
    const chat = emulator.privateChat(emulator.user('阿明'));
    chat.say('柳溪镇排第几');
    await chat.reply();
    emulator.failNext('sendMessage', tooMany(60));
    chat.say('那石桥呢');
    await expect.poll(() => emulator.calls('sendMessage').length, PATIENT).toBe(2);
    child.kill('SIGTERM');
    await expect.poll(() => written.errors, PATIENT).toMatch('stopping');
    expect(child.exitCode).toBeNull();
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(written.errors).not.toMatch('crashed');
  });

  it('logs what nobody caught, and ends', async () => {
    const reject = 'process.on("SIGUSR2", () => void Promise.reject(new TypeError("秘密")))';
    const code = `data:text/javascript,${encodeURIComponent(reject)}`;
    const { child, ended, written } = spawnIn({ KNOWLEDGE_DIR: qinghe }, ['--import', code]);
    child.stdin.write('柳溪镇排第几\n');
    await once(child.stdout, 'data');
    child.kill('SIGUSR2');
    expect(await ended).toBe(1);
    expect(JSON.parse(written.errors)).toMatchObject({
      level: 'error',
      event: 'crashed',
      error: 'TypeError',
    });
    expect(written.errors).not.toMatch('秘密');
  });
});
