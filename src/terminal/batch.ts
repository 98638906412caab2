import { performance } from 'node:perf_hooks';
import type { Readable, Writable } from 'node:stream';
import { readAsked, type Asked } from './asked.js';
import { said, startConversation, type Setting } from './conversation.js';
import { taggedLanguage } from './languages.js';
import { linesOf } from './lines.js';
import { openSink } from './sink.js';
import { wording } from './wording.js';

export interface BatchOptions extends Setting {
  readonly input: Readable;
  readonly output: Writable;
  /** Told about each line that could not be answered, by its number. */
  readonly complain: (message: string) => void;
}

/**
 * Holds conversations, one JSON object a line, and writes their replies in the same order. False when a line could not
 * be answered. Rejects when reading or writing fails for another reason than that the reader went away.
 */
export async function answerBatch({ input, output, complain, ...setting }: BatchOptions): Promise<boolean> {
  const sink = openSink(output);
  let clean = true;
  for await (const { number, text } of linesOf(input, sink.gone)) {
    if (text?.trim() === '') continue;
    const wrong = (what: string): void => {
      clean = false;
      complain(`第 ${number} 行：${what}`);
    };
    const asked = readAsked(text, setting.assistant.knowledge);
    if (typeof asked === 'string') wrong(asked);
    else await sink.write(`${JSON.stringify(answered(asked, setting, wrong))}\n`);
    if (sink.gone.aborted) break;
  }
  const failure = sink.failure();
  if (failure) throw failure;
  return clean;
}

interface Answered {
  readonly id: string | number;
  /** One a turn, as plain text. */
  readonly replies: readonly string[];
  /** Milliseconds that the whole conversation took. */
  readonly ms: number;
}

function answered(asked: Asked, usual: Setting, wrong: (what: string) => void): Answered {
  const { today, lang, place } = asked;
  const conversation = startConversation({
    assistant: usual.assistant,
    today: today == null ? usual.today : () => today,
    lang: (lang == null ? undefined : taggedLanguage(lang)) ?? usual.lang,
    place: place ?? usual.place,
  });
  const start = performance.now();
  const replies = asked.turns.map((turn) => {
    try {
      return said(conversation.say(turn).reply);
    } catch (error) {
      wrong(`回答时出错（${error instanceof Error ? error.message : String(error)}）`);
      return wording['zh-CN'].wentWrong;
    }
  });
  return { id: asked.id, replies, ms: Math.round((performance.now() - start) * 1000) / 1000 };
}
