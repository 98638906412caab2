import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { summed, timed } from '../measure.js';
import { engines, type Search } from './engines.js';
import { enlarged, jsonlSet, squadSet, type SearchSet } from './sets.js';

/** What one engine does on one set. */
interface Measured {
  readonly r1: number;
  readonly r5: number;
  readonly mrr: number;
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds; load only where the engine writes its index out. */
  readonly build: number;
  readonly load?: number;
  /** Megabytes held by the index. */
  readonly memory: number;
  /** Whether the index that was read back answers the same. */
  readonly same?: boolean;
}

const HELP = `npm run bench:search -- [--squad FILE]… [--jsonl DOCUMENTS QUESTIONS]… [--size N] [--engine NAME]…

  --squad FILE                 a set in the format of SQuAD: each context is a document
  --jsonl DOCUMENTS QUESTIONS  lines {id, text, headline?, place?, published?} and {question, passage | passages}
  --size N                     with variations of the documents added until there are N
  --engine NAME                only this one: ${Object.keys(engines).join(' · ')}

Without a set: the questions of tests/retrieval, those that weights were set by and those that were kept apart.`;

/** The day on which questions with relative times are taken to be asked. */
const TODAY = '2025-06-01';
/** Questions timed, so that slow peers end. */
const MOST_TIMED = 1000;

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Each engine in a process of its own, so that none warms or crowds another. */
function compare(given: readonly string[]): void {
  const { sets, only } = optionsOf(given);
  for (const spec of sets) {
    const { name, documents, questions } = setOf(spec);
    console.log(`\n${name}: ${documents.length} documents, ${questions.length} questions`);
    console.log(row(['', 'R@1', 'R@5', 'MRR@10', 'p50 ms', 'p99 ms', 'MB', 'build ms', 'load ms']));
    for (const engine of Object.keys(engines).filter((one) => only.length === 0 || only.includes(one))) {
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        [...process.execArgv, here('run.ts'), '--measure', engine, ...spec],
        { encoding: 'utf8', maxBuffer: 1 << 26 },
      );
      if (status === 0) console.log(shown(engine, JSON.parse(stdout) as Measured));
      else console.log(`${engine.padEnd(WIDTH)}failed: ${stderr.trim().split('\n').at(-1) ?? status}`);
    }
  }
}

function optionsOf(given: readonly string[]): { sets: string[][]; only: string[] } {
  const [sets, only, sizes]: [string[][], string[], string[]] = [[], [], []];
  for (let at = 0; at < given.length; at++) {
    const option = given[at];
    if (option === '--squad') sets.push(['--squad', given[++at] ?? '']);
    else if (option === '--jsonl') sets.push(['--jsonl', given[++at] ?? '', given[++at] ?? '']);
    else if (option === '--size') sizes.push('--size', given[++at] ?? '');
    else if (option === '--engine') only.push(given[++at] ?? '');
    else throw new Error(`unknown option ${option}\n\n${HELP}`);
  }
  const own = ['tune', 'report'].map((part) => [
    '--jsonl',
    here('../../retrieval/passages.jsonl'),
    here(`../../retrieval/${part}.jsonl`),
  ]);
  return { sets: (sets.length > 0 ? sets : own).map((set) => [...set, ...sizes]), only };
}

function setOf(spec: readonly string[]): SearchSet {
  const [kind, first = '', second = ''] = spec;
  const set = kind === '--squad' ? squadSet(first) : jsonlSet(first, second);
  const size = spec.indexOf('--size');
  return size < 0 ? set : enlarged(set, Number(spec[size + 1]));
}

function measure(name: string, { documents, questions }: SearchSet): Measured {
  const engine = engines[name];
  if (!engine) throw new Error(`no engine ${name}`);
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const { micros: build, result: search } = timed(() => engine.build(documents, TODAY));
  globalThis.gc?.();
  const memory = (process.memoryUsage().rss - before) / 2 ** 20;
  const found = questions.map(({ text, answers }) => ({ ranks: search(text), answers }));
  const places = found.map(({ ranks, answers }) => ranks.findIndex((one) => answers.includes(one)) + 1);
  const share = (most: number): number =>
    places.filter((place) => place > 0 && place <= most).length / places.length;
  const { p50, p99 } = summed(
    questions.slice(0, MOST_TIMED).map(({ text }) => timed(() => search(text)).micros / 1000),
  );
  return {
    r1: share(1),
    r5: share(5),
    mrr: places.reduce((sum, place) => sum + (place > 0 ? 1 / place : 0), 0) / places.length,
    p50,
    p99,
    build: build / 1000,
    memory,
    ...reloaded(
      name,
      { documents, questions },
      found.map(({ ranks }) => ranks),
    ),
  };
}

function reloaded(
  name: string,
  { documents, questions }: Pick<SearchSet, 'documents' | 'questions'>,
  ranks: readonly (readonly number[])[],
): { load: number; same: boolean } | undefined {
  const load = engines[name]?.reload?.(documents, TODAY).save();
  if (!load) return undefined;
  const { micros, result: search } = timed<Search>(load);
  return {
    load: micros / 1000,
    same: questions.every(({ text }, at) => search(text).join() === ranks[at]?.join()),
  };
}

const WIDTH = 20;
const row = ([first = '', ...cells]: readonly string[]): string =>
  first.padEnd(WIDTH) + cells.map((cell) => cell.padStart(9)).join('');

const shown = (name: string, { r1, r5, mrr, p50, p99, memory, build, load, same }: Measured): string =>
  row([
    name,
    ...[r1, r5, mrr].map((share) => share.toFixed(3)),
    ...[p50, p99].map((ms) => ms.toFixed(2)),
    ...[memory, build].map((amount) => amount.toFixed(0)),
    load === undefined ? '–' : load.toFixed(0),
  ]) + (same === false ? '  the index read back answers otherwise' : '');

const arguments_ = process.argv.slice(2);
if (arguments_.includes('--help')) console.log(HELP);
else if (arguments_[0] === '--measure')
  console.log(JSON.stringify(measure(arguments_[1] ?? '', setOf(arguments_.slice(2)))));
else compare(arguments_);
