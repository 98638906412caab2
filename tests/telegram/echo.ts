import { EMPTY_VOCABULARY } from '../../src/model/vocabulary.js';
import type { Knowledge } from '../../src/model/knowledge.js';
import type { Context } from '../../src/model/context.js';
import type { Assistant, Question } from '../../src/model/question.js';
import type { Lang, Reply } from '../../src/model/reply.js';

/** An assistant that says what it was asked, and after what. */
export interface Echo extends Assistant {
  readonly asked: readonly Question[];
  /** Replies to one text with something else; an error is thrown. */
  script(text: string, reply: Partial<Reply> | Error): void;
}

const knowledge: Knowledge = {
  version: '0',
  defaultPlace: undefined,
  vocabulary: EMPTY_VOCABULARY,
  articles: new Map(),
  observations: [],
};

export function createEcho(): Echo {
  const scripts = new Map<string, Partial<Reply> | Error>();
  const asked: Question[] = [];
  return {
    knowledge,
    asked,
    script: (text, reply) => void scripts.set(text, reply),
    answer(question) {
      asked.push(question);
      const script = scripts.get(question.text);
      if (script instanceof Error) throw script;
      const lang = question.lang ?? languageOf(question.text);
      const reply: Reply = { ...echo(question, lang), ...script };
      return { reply, context: contextOf(question, lang), trace: () => [] };
    },
  };
}

function echo({ text, command, previous }: Question, lang: Lang): Reply {
  const said = `${lang} ${command ? `/${command} ` : ''}${text}`;
  const before = previous ? [[{ text: `after ${previous.evidence.join(' ')}` }]] : [];
  return { lang, lines: [[{ text: said }], ...before], buttons: [], clarifying: false, notUnderstood: false };
}

/** The texts asked so far stand for what a conversation has come to; the door reads the language only. */
const contextOf = ({ text, previous }: Question, lang: Lang): Context =>
  ({ evidence: [...(previous?.evidence ?? []), text], lang }) as unknown as Context;

const languageOf = (text: string): Lang =>
  /[a-z]/i.test(text) && !/\p{Script=Han}/u.test(text) ? 'en' : 'zh-CN';
