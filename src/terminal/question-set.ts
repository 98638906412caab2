import type { Assistant, Outcome } from '../model/question.js';
import type { Answer } from '../model/answer.js';
import { plainText } from '../model/reply.js';

/** A question and what the last reply to it must and must not hold. */
export interface Expected {
  readonly ask: string | readonly string[];
  readonly today?: string;
  readonly says: readonly string[];
  readonly never: readonly string[];
  readonly abstain: boolean;
}

/** What is wrong with the reply to a question of a set; empty where nothing is. */
export function failuresOf(assistant: Assistant, { ask, today, says, never, abstain }: Expected): string[] {
  const turns = typeof ask === 'string' ? [ask] : ask;
  const asked = today ?? newest(assistant);
  let last: Outcome | undefined;
  for (const text of turns)
    last = assistant.answer({ text, today: asked, ...(last && { previous: last.context }) });
  if (!last) return ['没有写问题'];
  const reply = plainText(last.reply);
  const answers = last.trace().find(({ stage }) => stage === 'answers')?.output as readonly Answer[];
  const told = answers.some(({ type }) => type === 'assertion' || type === 'explanation');
  return [
    ...says.filter((one) => !reply.includes(one)).map((one) => `回答里没有“${one}”`),
    ...never.filter((one) => reply.includes(one)).map((one) => `回答里不该有“${one}”`),
    ...(abstain && told ? ['应当说记录里没有'] : []),
    ...(!abstain && says.length === 0 && never.length === 0 && !told ? ['没有答上来'] : []),
  ].map((why) => `${turns.at(-1) ?? ''}：${why}；答的是“${reply.split('\n')[0] ?? ''}”`);
}

/** The last day of the newest page. */
const newest = ({ knowledge }: Assistant): string =>
  [...knowledge.articles.values()]
    .map(({ published }) => published.to)
    .sort()
    .at(-1) ?? '2000-01-01';
