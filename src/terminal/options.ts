import { parseArgs } from 'node:util';
import type { Lang } from '../model/reply.js';
import { isDay, todayIn } from './day.js';
import { namedLanguage } from './languages.js';
import { optionMistake } from './option-mistake.js';
import { isGarbled, printable } from './printable.js';

/** What the command line asks for; a mistake in it is a value, worded. */
export type Wanted =
  | { readonly kind: 'help' }
  | { readonly kind: 'mistake'; readonly message: string }
  | { readonly kind: 'batch'; readonly options: Options }
  | {
      readonly kind: 'turns';
      readonly turns: readonly string[];
      readonly trace: boolean;
      readonly options: Options;
    };

export interface Options {
  /** Folder. */
  readonly knowledge: string;
  readonly today: () => string;
  readonly lang?: Lang | undefined;
  readonly place?: string | undefined;
}

export const usage = `用法：npm run ask -- "去年GDP多少" ["那增速呢" …] [选项]
      npm run -s ask -- --batch < 问题.jsonl > 回答.jsonl

几个问题就是一场对话里的几句话，后一句可以接着前一句问。

  --knowledge DIR   知识库文件夹（默认 KNOWLEDGE_DIR，再默认 knowledge）
  --today DATE      今天是哪一天，如 2024-06-01（默认 TIME_ZONE 的今天，再默认 Asia/Shanghai）
  --lang LANG       用什么语言回答：zh-CN、zh-TW 或 en（默认跟随问题）
  --place ID        问题里没说地方时指哪里（默认 DEFAULT_PLACE，再默认知识库里写的）
  --trace           列出每一步
  --batch           从标准输入逐行读 {"id", "turns", "today"?, "lang"?, "place"?}，每行是一场对话，
                    按同样的顺序逐行写出 {"id", "replies", "ms"}
  --help            显示这些

退出码：0 正常；1 知识库有错或读写失败；2 选项有错，或者有读不懂的行。`;

export function wantedBy(args: readonly string[], env: NodeJS.ProcessEnv): Wanted {
  const parsed = parsedArgs(args);
  if (typeof parsed === 'string') return mistake(parsed);
  const { values, positionals: turns } = parsed;
  if (values.help) return { kind: 'help' };
  const options = optionsOf(values, env);
  if (typeof options === 'string') return mistake(options);
  if (values.batch) {
    if (turns.length > 0) return mistake('--batch 从标准输入读问题，后面不能再写问题');
    if (values.trace) return mistake('--trace 不能和 --batch 一起用');
    return { kind: 'batch', options };
  }
  if (turns.length === 0) return mistake('没有写问题');
  if (turns.some(isGarbled)) return mistake('问题里有认不出的字符（不是 UTF-8）');
  return { kind: 'turns', turns, trace: values.trace ?? false, options };
}

const mistake = (message: string): Wanted => ({
  kind: 'mistake',
  message: `${printable(message).replaceAll('\n', ' ')}。用法见 --help`,
});

const known = {
  knowledge: { type: 'string' },
  today: { type: 'string' },
  lang: { type: 'string' },
  place: { type: 'string' },
  trace: { type: 'boolean' },
  batch: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const parse = (args: readonly string[]) =>
  parseArgs({ args: [...args], allowPositionals: true, options: known });

type Parsed = ReturnType<typeof parse>;

function parsedArgs(args: readonly string[]): Parsed | string {
  try {
    return parse(args);
  } catch (error) {
    return optionMistake(error);
  }
}

function optionsOf(values: Parsed['values'], env: NodeJS.ProcessEnv): Options | string {
  const { today, lang } = values;
  if (today !== undefined && !isDay(today))
    return `--today 要是 1900 年到 2199 年的日期，写成 2024-06-01 这样，不能是“${today}”`;
  const chosen = lang === undefined ? undefined : namedLanguage(lang);
  if (lang !== undefined && !chosen) return `--lang 要是 zh-CN、zh-TW 或 en，不能是“${lang}”`;
  const clock = today === undefined ? clockOf(setIn(env, 'TIME_ZONE') ?? 'Asia/Shanghai') : () => today;
  if (typeof clock === 'string') return clock;
  return {
    knowledge: values.knowledge ?? setIn(env, 'KNOWLEDGE_DIR') ?? 'knowledge',
    today: clock,
    lang: chosen,
    place: values.place ?? setIn(env, 'DEFAULT_PLACE'),
  };
}

/** A variable that is blank counts as unset. */
const setIn = (env: NodeJS.ProcessEnv, name: string): string | undefined => env[name]?.trim() || undefined;

function clockOf(timeZone: string): (() => string) | string {
  try {
    return todayIn(timeZone);
  } catch {
    return `TIME_ZONE 要是 Asia/Shanghai 这样的时区，没有“${timeZone}”`;
  }
}
