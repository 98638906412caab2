import { setTimeout as wait } from 'node:timers/promises';
import { documentsOf, findInProcess, MOST_HITS, namesOf, type Find } from './answering/passages.js';
import { factsOf } from './archive/facts.js';
import { openArchiveVersion } from './archive/versions.js';
import { createAssistant } from './assistant.js';
import { lazily } from './language/lazily.js';
import type { Knowledge } from './model/knowledge.js';
import type { Answering, Outcome } from './model/question.js';
import type { IndexShelf } from './search/build.js';

export interface ArchivedOptions {
  readonly url: string;
  /** Copies of that database, which searches are spread over. */
  readonly replicas?: readonly string[];
  readonly shelf?: IndexShelf;
  readonly progress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
  /** Told when the archive does not answer and this process searches instead. */
  readonly unavailable: (error: unknown) => void;
}

export interface RetryOptions extends ArchivedOptions {
  /** Who answers until the archive opens. */
  readonly meanwhile: () => Answering;
  /** Told when it opened after all. */
  readonly opened?: () => void;
  /** Milliseconds between two tries. */
  readonly pause?: number;
}

type Found = ReturnType<Find>;

/** Milliseconds that an archive which did not answer is left alone. */
const PAUSE = 30_000;

/**
 * As {@link openArchived}; where the archive does not open, another answers while it is tried again and again. Throws when the
 * signal fires before anybody answers, and ends its tries when it fires later.
 */
export async function openArchivedSoon(
  knowledge: Knowledge,
  { meanwhile, opened, pause = PAUSE, ...options }: RetryOptions,
): Promise<Answering> {
  const { signal, unavailable } = options;
  try {
    return await openArchived(knowledge, options);
  } catch (error) {
    signal?.throwIfAborted();
    unavailable(error);
  }
  let current = meanwhile();
  void retry();
  return { knowledge, answer: (question) => current.answer(question) };

  async function retry(): Promise<void> {
    while (!signal?.aborted) {
      try {
        await wait(pause, undefined, { ref: false, ...(signal ? { signal } : {}) });
        current = await openArchived(knowledge, options);
        return opened?.();
      } catch {
        // Told once; it is tried again.
      }
    }
  }
}

/**
 * An assistant whose sentences an archive finds; while that does not answer, this process does. An answer is worked out
 * in one step from what was found so far, and again with what it asked for beyond that, until nothing is missing. Its trace
 * names candidates where they were asked for.
 */
export async function openArchived(
  knowledge: Knowledge,
  { url, replicas, shelf, progress, signal, unavailable }: ArchivedOptions,
): Promise<Answering<Promise<Outcome>>> {
  const archive = await openArchiveVersion({
    url,
    version: knowledge.version,
    documents: documentsOf(knowledge),
    facts: factsOf(knowledge),
    names: namesOf(knowledge),
    ...(replicas ? { replicas } : {}),
    ...(progress ? { progress } : {}),
    ...(signal ? { signal } : {}),
  });
  const inProcess = lazily(() => findInProcess(knowledge, shelf));
  let found = new Map<string, Found>();
  let missing = new Set<string>();
  let goneUntil = 0;
  const assistant = createAssistant(knowledge, {
    find(text) {
      const hits = found.get(text);
      if (!hits) missing.add(text);
      return hits ?? [];
    },
  });

  async function find(text: string, today: string): Promise<Found> {
    if (Date.now() < goneUntil) return inProcess()(text, today);
    try {
      const hits = await archive.search({ text, today, most: MOST_HITS });
      return hits.map(({ id, score }) => ({ document: id, score }));
    } catch (error) {
      if (Date.now() >= goneUntil) unavailable(error);
      goneUntil = Date.now() + PAUSE;
      return inProcess()(text, today);
    }
  }

  return {
    knowledge,
    async answer(question) {
      const own = new Map<string, Found>();
      for (;;) {
        [found, missing] = [own, new Set()];
        const outcome = assistant.answer(question);
        const wanted = [...missing];
        if (wanted.length === 0) return { ...outcome, trace: () => ((found = own), outcome.trace()) };
        await Promise.all(wanted.map(async (text) => own.set(text, await find(text, question.today))));
      }
    },
  };
}
