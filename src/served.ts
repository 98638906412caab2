import { join } from 'node:path';
import { createAssistant } from './assistant.js';
import { noSuchPlace, problemLine, type Config } from './config.js';
import { openShelf } from './library/index-shelf.js';
import { openKnowledge } from './library/open.js';
import type { Knowledge } from './model/knowledge.js';
import type { Log } from './model/log.js';
import type { Answering, Assistant } from './model/question.js';
import type { IndexShelf } from './search/build.js';
import { indexLines } from './terminal/index-lines.js';
import { issueLines } from './terminal/issue-lines.js';

/** Lines that tell why something is not served. */
export interface Refused {
  readonly refusal: readonly string[];
}

interface Errors {
  readonly errors: { write(text: string): unknown };
}

interface Serving extends Errors {
  readonly stopping: AbortSignal;
}

/** The knowledge as it lies there, or the lines that tell why it is not served. */
export function openPlaced(config: Config): Knowledge | Refused {
  const { knowledge, issues } = openKnowledge(config.knowledgeDir);
  if (!knowledge) return { refusal: issueLines(config.knowledgeDir, issues) };
  const placed = withDefaultPlace(knowledge, config.defaultPlace);
  return placed ?? { refusal: [problemLine(noSuchPlace(config, knowledge.vocabulary.entities.keys()))] };
}

/** Undefined when the knowledge has no such place. */
function withDefaultPlace(knowledge: Knowledge, place: string | undefined): Knowledge | undefined {
  if (place === undefined) return knowledge;
  return knowledge.vocabulary.entities.has(place) ? { ...knowledge, defaultPlace: place } : undefined;
}

const shelfOf = ({ version }: Knowledge, { dataDir }: Config, { errors }: Errors): IndexShelf =>
  openShelf(join(dataDir, 'index'), version, indexLines(errors));

/** An assistant that searches in this process. */
export const serveInProcess = (knowledge: Knowledge, config: Config, around: Errors): Assistant =>
  createAssistant(knowledge, { shelf: shelfOf(knowledge, config, around) });

/**
 * Serves versions one after the other, their sentences found by an archive where a database is named. One that cannot be reached
 * is tried again and again, while this process searches, until the next version is served. Throws when it is to stop.
 */
export function archiveServer(
  config: Config,
  around: Serving,
  log: Log,
): (knowledge: Knowledge) => Promise<Answering> {
  const { databaseUrl: url, databaseReplicaUrls: replicas } = config;
  let superseded = new AbortController();
  return async (knowledge) => {
    if (url === undefined) return serveInProcess(knowledge, config, around);
    superseded.abort();
    superseded = new AbortController();
    const [{ openArchivedSoon }, { errorFields }] = await Promise.all([
      import('./archived.js'),
      import('./log.js'),
    ]);
    return openArchivedSoon(knowledge, {
      url,
      replicas,
      shelf: shelfOf(knowledge, config, around),
      signal: AbortSignal.any([around.stopping, superseded.signal]),
      progress: indexLines(around.errors).progress,
      unavailable: (error) => log.warn('archiveUnavailable', errorFields(error)),
      meanwhile: () => serveInProcess(knowledge, config, around),
      opened: () => log.info('archiveOpened', { version: knowledge.version }),
    });
  };
}
