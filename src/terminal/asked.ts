import * as z from 'zod';
import type { Knowledge } from '../model/knowledge.js';
import { isDay } from './day.js';

/** One line of a batch: a conversation to hold. */
export type Asked = z.infer<typeof askedSchema>;

const askedSchema = z.object({
  id: z.union([z.string(), z.number()]),
  turns: z.array(z.string()).min(1),
  today: z.string().refine(isDay).nullish(),
  /** IETF tag. */
  lang: z.string().nullish(),
  /** Entity id. */
  place: z.string().nullish(),
});

const expected: Readonly<Record<string, string>> = {
  id: 'id 要是文字或数字',
  turns: 'turns 要是文字的列表，至少一句',
  today: 'today 要是 2024-06-01 这样的日期',
  lang: 'lang 要是 zh-CN 这样的语言代码',
  place: 'place 要是文字',
};

/** Reads a line, or says in words what is wrong with it. */
export function readAsked(text: string | undefined, { vocabulary }: Knowledge): Asked | string {
  if (text === undefined) return '不是 UTF-8 文字';
  const json = parsed(text);
  if (json === undefined) return '不是 JSON';
  const { data, error } = askedSchema.safeParse(json);
  if (error) {
    const wrong = new Set(error.issues.map(({ path }) => expected[String(path[0])] ?? '要是一个 JSON 对象'));
    return [...wrong].join('；');
  }
  if (data.place != null && !vocabulary.entities.has(data.place))
    return `知识库里没有“${data.place}”这个地方`;
  return data;
}

/** Undefined when the text is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
