import type { Issue } from '../../model/issue.js';
import type { Knowledge } from '../../model/knowledge.js';
import { readKnowledgeFiles } from '../files.js';
import { openFiles } from '../open.js';
import { versionOf } from '../version.js';

/** A knowledge folder as it lies there. */
export interface FolderState {
  readonly version: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Undefined where it has mistakes. */
  readonly knowledge: Knowledge | undefined;
  readonly issues: readonly Issue[];
  /** Files that are there and could not be read. */
  readonly unread: readonly Issue[];
}

/** Undefined where there is nothing of a knowledge yet. */
export function stateOf(folder: string): FolderState | undefined {
  const read = readKnowledgeFiles(folder);
  const unread = read.issues.filter(({ code }) => UNREAD.has(code));
  if (read.bytes.size === 0 && unread.length === 0) return undefined;
  const { knowledge, issues } = openFiles(read);
  return { version: versionOf(read.bytes), files: read.bytes, knowledge, issues, unread };
}

const UNREAD: ReadonlySet<string> = new Set(['tooLarge', 'unreadableFile', 'notAFile']);
