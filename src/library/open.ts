import { createHash } from 'node:crypto';
import type { Issue } from '../model/issue.js';
import type { Knowledge } from '../model/knowledge.js';
import { readKnowledgeFiles } from './files.js';
import { inOrder } from './issues.js';
import { readMaterial, type Material } from './material.js';
import { review } from './review.js';

export type Opened =
  | { readonly knowledge: Knowledge; readonly issues: readonly [] }
  | { readonly knowledge: undefined; readonly issues: readonly Issue[] };

/**
 * Reads and reviews a knowledge folder. With a single mistake in it nothing is served, and every mistake is named.
 * Positions are relative to the folder.
 */
export function openKnowledge(folder: string): Opened {
  const files = readKnowledgeFiles(folder);
  const { material, issues } = readMaterial(files);
  const all = [...files.issues, ...issues, ...review(material)];
  if (all.length > 0) return { knowledge: undefined, issues: inOrder(all) };
  return { knowledge: knowledgeOf(material, versionOf(files.bytes)), issues: [] };
}

function knowledgeOf({ lists, vocabulary, articles, facts }: Material, version: string): Knowledge {
  return {
    version,
    defaultPlace: lists.places.settings.get('default')?.text,
    vocabulary,
    articles: new Map(articles.map(({ value }) => [value.id, value])),
    observations: facts.map(({ observation }) => observation),
  };
}

/** The same files give the same version, wherever the folder lies. */
function versionOf(bytes: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  for (const [file, content] of bytes) hash.update(`${file}\0${content.length}\0`).update(content);
  return hash.digest('hex').slice(0, 12);
}
