import type { Issue } from '../model/issue.js';
import type { Knowledge } from '../model/knowledge.js';
import { readKnowledgeFiles, type KnowledgeFiles } from './files.js';
import { inOrder } from './issues.js';
import { readMaterial, type Material } from './material.js';
import { review } from './review.js';
import { versionOf } from './version.js';

export type Opened =
  | { readonly knowledge: Knowledge; readonly issues: readonly [] }
  | { readonly knowledge: undefined; readonly issues: readonly Issue[] };

/**
 * Reads and reviews a knowledge folder. With a single mistake in it nothing is served, and every mistake is named.
 * Positions are relative to the folder.
 */
export const openKnowledge = (folder: string): Opened => openFiles(readKnowledgeFiles(folder));

/** The same of files already read. */
export function openFiles(files: KnowledgeFiles): Opened {
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
