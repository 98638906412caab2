import * as z from 'zod';
import { vocabularyFiles } from '../files.js';

const VOCABULARY: ReadonlySet<string> = new Set(vocabularyFiles);

/** A record that was tampered with must not write elsewhere. */
const isServed = (path: string): boolean =>
  VOCABULARY.has(path) ||
  (/^articles\/.+\.md$/.test(path) && path.split('/').every((part) => part !== '' && !/^\.\.?$/.test(part)));

const did = z.discriminatedUnion('type', [
  /** Articles were taken in. */
  z.object({
    type: z.literal('published'),
    articles: z.array(z.object({ headline: z.string(), facts: z.number() })),
  }),
  /** An earlier version was put back in place of another. */
  z.object({ type: z.literal('restored'), replaced: z.string().optional() }),
  /** Found as it was, written by hand, before something else was done. */
  z.object({ type: z.literal('found') }),
]);

export const recordSchema = z.object({
  version: z.string().regex(/^[0-9a-f]{12}$/),
  /** Moment it was kept, ISO 8601. */
  at: z.iso.datetime(),
  did,
  /** What is in it; absent where it has mistakes and could not be served. */
  size: z.object({ articles: z.number(), facts: z.number() }).optional(),
  /** Path and hash of every file, in the order that the version counts them. */
  files: z.array(z.tuple([z.string().refine(isServed), z.string().regex(/^[0-9a-f]{64}$/)])),
});

/** One version as it was kept: when, why, and the contents of its files by name. */
export type VersionRecord = z.infer<typeof recordSchema>;
export type Did = VersionRecord['did'];
