import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Issue } from '../model/issue.js';
import { date, fields, listOf, text, truth } from './fields.js';
import type { Entry } from './shape.js';
import { decodeSource } from './source.js';
import { readVocabularyFile } from './vocabulary-file.js';

const FILE = 'questions.yaml';

const question = fields({
  /** One question, or the turns of a conversation. */
  ask: z.union([text, listOf(text)]),
  /** The day it is asked, `YYYY-MM-DD`; otherwise the last day of the newest page. */
  today: date.exactOptional(),
  /** Each stands in the last reply. */
  says: listOf(text).default([]),
  /** None of them does. */
  never: listOf(text).default([]),
  /** The reply says that the record does not have it. */
  abstain: truth.default(false),
});

/** A question of an editor, and what the reply to it must and must not hold. */
export type SetQuestion = z.infer<typeof question>;

/** The question set of a knowledge folder; empty where it has none. */
export function readQuestions(folder: string): {
  questions: readonly Entry<SetQuestion>[];
  issues: readonly Issue[];
} {
  const path = join(folder, FILE);
  if (!existsSync(path)) return { questions: [], issues: [] };
  const { source, issues } = decodeSource(FILE, readFileSync(path));
  if (!source) return { questions: [], issues };
  const list = readVocabularyFile(source, 'questions', question);
  return { questions: list.entries, issues: [...issues, ...list.issues] };
}
