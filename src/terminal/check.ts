import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { loadEnvFile } from './env-file.js';
import { createAssistant } from '../assistant.js';
import { draftIssues } from '../library/draft-additions.js';
import { readDrafts } from '../library/drafts.js';
import { openKnowledge } from '../library/open.js';
import { readQuestions, type SetQuestion } from '../library/questions.js';
import type { Entry } from '../library/shape.js';
import type { Issue } from '../model/issue.js';
import type { Knowledge } from '../model/knowledge.js';
import { failuresOf } from './question-set.js';
import { issueLines } from './issue-lines.js';
import { optionMistake } from './option-mistake.js';
import { printable } from './printable.js';
import { openSink } from './sink.js';

/** What a check found: lines to print, and whether the folder may be served. */
export interface CheckReport {
  readonly lines: readonly string[];
  readonly clean: boolean;
}

/** Checks a knowledge folder: every mistake on a line of its own, or what is in it. */
export function checkKnowledge(folder: string): CheckReport {
  const { knowledge, issues } = openKnowledge(folder);
  if (!knowledge) return { lines: issueLines(folder, issues), clean: false };
  const { drafts, issues: unreadable } = readDrafts(folder);
  const set = readQuestions(folder);
  const wrong = [
    ...unreadable,
    ...drafts.flatMap((draft) => draftIssues(folder, draft, drafts)),
    ...set.issues,
    ...wronglyAnswered(knowledge, set.questions),
  ];
  const waiting = drafts.length > 0 ? [`草稿 ${drafts.length} 篇，用 npm run review 看。`] : [];
  const asked = set.questions.length > 0 ? [`问题集 ${set.questions.length} 问。`] : [];
  const clean = wrong.length === 0;
  return {
    lines: [summaryOf(knowledge), ...waiting, ...asked, ...(clean ? [] : issueLines(folder, wrong))],
    clean,
  };
}

/** Questions of the editor's set that the knowledge no longer answers as they should be. */
function wronglyAnswered(knowledge: Knowledge, questions: readonly Entry<SetQuestion>[]): Issue[] {
  if (questions.length === 0) return [];
  const assistant = createAssistant(knowledge);
  return questions.flatMap(({ value, at }) =>
    failuresOf(assistant, value).map((message) => ({
      code: 'wrongAnswer',
      at: at('ask'),
      message,
      hint: '看看是哪篇稿件、哪个词改的；问题本身过时了就改这一问',
    })),
  );
}

function summaryOf({ version, articles, observations, vocabulary }: Knowledge): string {
  const passages = [...articles.values()].reduce((sum, article) => sum + article.passages.length, 0);
  const counts = [
    `稿件 ${articles.size} 篇`,
    `段落 ${passages} 个`,
    `事实 ${observations.length} 条`,
    `地方和实体 ${vocabulary.entities.size} 个`,
    `指标 ${vocabulary.variables.size} 个`,
    `榜单 ${vocabulary.rankings.size} 个`,
  ];
  return `没有错误。${counts.join('，')}。版本 ${version}`;
}

/** The folder that the command line names, or what is wrong with it. */
function folderIn(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): { readonly folder: string } | { readonly mistake: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { knowledge: { type: 'string' } },
    });
    return { folder: values.knowledge ?? positionals[0] ?? (env['KNOWLEDGE_DIR']?.trim() || 'knowledge') };
  } catch (error) {
    return { mistake: optionMistake(error) };
  }
}

async function main(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const unread = loadEnvFile();
  const asked = unread === undefined ? folderIn(args, env) : { mistake: unread };
  if ('mistake' in asked) {
    process.stderr.write(`${printable(asked.mistake)}\n`);
    return 2;
  }
  const { lines, clean } = checkKnowledge(asked.folder);
  await openSink(process.stdout).write(lines.map((line) => `${printable(line)}\n`).join(''));
  return clean ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = await main(process.argv.slice(2), process.env);
