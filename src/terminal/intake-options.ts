import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Published } from '../model/article.js';
import { optionMistake } from './option-mistake.js';

export const usage = `用法：npm run intake -- 版面文件… --published 日期 [选项]

把报纸版面（文本、网页或有文字的 PDF；UTF-8、GB18030 或 Big5）拆成稿件，读出里面的数字，和原文放在一起给人看。
文件也可以是一个文件夹；写 - 就从标准输入读。

  --published DATE   见报日期，如 2025-06-10；不知道哪天写成 2025-06-01/2025-06-10
  --source ID        来源在 sources.yaml 里的 id（默认 newspaper，没有就新建）
  --place ID         稿件写的是哪里（默认按稿件里的地名）
  --knowledge DIR    知识库文件夹（默认 KNOWLEDGE_DIR，再默认 knowledge）
  --accept           没有疑问的事实直接收进知识库；整个知识库检查通过才写进去。不写就存成草稿，用 npm run review 看
  --json articles    逐行写出稿件（JSON）
  --json facts       逐行写出读到的事实（JSON）
  --help             显示这些

退出码：0 正常；1 读写失败，或者知识库检查不通过；2 选项有错。`;

export interface Wanted {
  readonly files: readonly string[];
  readonly published: Published;
  readonly source: string;
  readonly place: string | undefined;
  readonly knowledge: string;
  readonly accept: boolean;
  readonly json: string | undefined;
}

/** What the command line asks for, or what is wrong with it. */
export function wantedBy(args: readonly string[], env: NodeJS.ProcessEnv): Wanted | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        published: { type: 'string' },
        source: { type: 'string', default: 'newspaper' },
        place: { type: 'string' },
        knowledge: { type: 'string' },
        accept: { type: 'boolean', default: false },
        json: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return usage;
    if (positionals.length === 0) return '没有写版面文件；加 --help 看用法';
    const published = publishedIn(values.published);
    if (!published) return '--published 要写见报日期，如 2025-06-10，或 2025-06-01/2025-06-10';
    if (values.json !== undefined && values.json !== 'articles' && values.json !== 'facts')
      return '--json 后面写 articles 或 facts';
    const files = positionals.flatMap(filesIn);
    const missing = files.find((file) => file !== '-' && !existsSync(file));
    if (missing !== undefined) return `找不到文件 ${missing}`;
    const { source, place, accept, json } = values;
    return {
      files,
      published,
      source,
      place,
      accept,
      json,
      knowledge: values.knowledge ?? (env['KNOWLEDGE_DIR']?.trim() || 'knowledge'),
    };
  } catch (error) {
    return optionMistake(error);
  }
}

const filesIn = (path: string): string[] =>
  path !== '-' && existsSync(path) && statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => /\.(?:txt|md|html?|pdf)$/i.test(name))
        .sort()
        .map((name) => join(path, name))
    : [path];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day or a span of days, `2025-06-01/2025-06-10`, when a page came out. */
export function publishedIn(text: string | undefined): Published | undefined {
  const [from = '', to = from, ...rest] = (text ?? '').split('/');
  const real = [from, to].every((day) => DAY.test(day) && !Number.isNaN(Date.parse(day)));
  return real && rest.length === 0 && from <= to ? { from, to, basis: '收稿时写明' } : undefined;
}
