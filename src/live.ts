import { watch, type FSWatcher } from 'chokidar';
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Knowledge } from './model/knowledge.js';
import type { Answering, Outcome } from './model/question.js';

/** How long a folder is left alone before it is read: an editor saves several files in a row. */
const QUIET_MS = 300;
/** Drafts are never served; editors and systems leave files behind. */
const UNSERVED = /^(?:drafts|\.git|node_modules)$|^[.#]|~$|\.(?:swp|tmp|bak|new)$/;

/** What came of a change: another version is served, or the old one still is. */
export type Change<Refusal> =
  | { readonly type: 'swapped'; readonly assistant: Answering }
  | { readonly type: 'kept'; readonly refusal: Refusal };

export interface LiveOptions<Refusal, Answered extends Outcome | Promise<Outcome>> {
  readonly folder: string;
  readonly first: Answering<Answered>;
  /** Reads the folder whole; tells why it may not be served. */
  readonly reopen: () => Knowledge | { readonly refusal: Refusal };
  readonly serve: (knowledge: Knowledge) => Answering<Answered> | Promise<Answering<Answered>>;
  readonly told: (change: Change<Refusal>) => void;
}

/** An assistant that answers from the newest whole version of a knowledge folder. */
export interface LiveAssistant<Answered extends Outcome | Promise<Outcome>> extends Answering<Answered> {
  /** Resolves once changes are noticed. */
  readonly ready: Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Watches a knowledge folder. A changed folder is read whole: without a mistake it is swapped in between two answers, with
 * one the old version stays. An answer is the work of one assistant, so that it rests on one version.
 */
export function openLive<Refusal, Answered extends Outcome | Promise<Outcome>>({
  folder,
  first,
  reopen,
  serve,
  told,
}: LiveOptions<Refusal, Answered>): LiveAssistant<Answered> {
  let current = first;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let watched = identityOf(folder);
  let watcher = watching();
  let reading: Promise<void> = Promise.resolve();
  let closed = false;

  return {
    get knowledge() {
      return current.knowledge;
    },
    answer: (question) => current.answer(question),
    ready: new Promise((resolve) => watcher.once('ready', resolve)),
    async close() {
      closed = true;
      clearTimeout(waiting);
      await watcher.close();
      await reading;
    },
  };

  function watching(): FSWatcher {
    return watch(folder, {
      ignoreInitial: true,
      ignored: (path) => path !== folder && UNSERVED.test(basename(path)),
    }).on('all', readSoon);
  }

  function readSoon(): void {
    clearTimeout(waiting);
    // One after another: what is read last is served.
    waiting = setTimeout(() => {
      reading = reading.then(read).catch((error: unknown) => {
        if (!closed) throw error;
      });
    }, QUIET_MS);
  }

  /** A folder put in the place of the one that is watched has to be watched anew, and read again once it is. */
  function watchAnew(): void {
    const found = identityOf(folder);
    if (found === undefined || found === watched) return;
    watched = found;
    void watcher.close();
    watcher = watching().once('ready', readSoon);
  }

  async function read(): Promise<void> {
    watchAnew();
    const opened = reopen();
    if ('refusal' in opened) return told({ type: 'kept', refusal: opened.refusal });
    if (opened.version === current.knowledge.version) return;
    current = await serve(opened);
    told({ type: 'swapped', assistant: current });
  }
}

/** Another folder of the same name has another. */
const identityOf = (folder: string): string | undefined => {
  const stats = statSync(folder, { bigint: true, throwIfNoEntry: false });
  return stats && `${stats.dev} ${stats.ino} ${stats.birthtimeNs}`;
};
