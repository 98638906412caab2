import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Published } from '../model/article.js';
import { publishedIn } from './intake-options.js';
import { optionMistake } from './option-mistake.js';

export const usage = `用法：npm run import -- 表格.csv|表格.xlsx… [--published 日期] [选项]

把表格读成草稿，再用 npm run review 一条一条看，看过才发布。两种表：
  1. npm run export -- --format csv（或 xlsx）写出来的；
  2. 平常的表：第一列地方，其余每列一个指标，表头写明单位，如 生产总值（亿元）、增长（%）；
     表的上面写是什么时候的，如 2023年1-6月各镇主要经济指标。
CSV 用 UTF-8 或 GB18030，逗号、分号、制表符都行。

  --published DATE   见报日期，如 2025-06-10 或 2025-06-01/2025-06-10；平常的表要写
  --source ID        来源在 sources.yaml 里的 id（默认 newspaper，没有就新建）
  --place ID         表是哪里的：“全县”指它（默认按标题里的地名，再默认知识库里写的）
  --knowledge DIR    知识库文件夹（默认 KNOWLEDGE_DIR，再默认 knowledge）
  --help             显示这些

退出码：0 正常；1 表格读不了，什么也没有存；2 选项有错。`;

export interface Wanted {
  readonly files: readonly string[];
  /** Undefined where it was not written. */
  readonly published: Published | undefined;
  readonly source: string;
  readonly place: string | undefined;
  readonly knowledge: string;
}

/** What the command line asks for, or what is wrong with it. */
export function wantedBy(args: readonly string[], env: NodeJS.ProcessEnv): Wanted | string {
  try {
    const { values, positionals: files } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        published: { type: 'string' },
        source: { type: 'string', default: 'newspaper' },
        place: { type: 'string' },
        knowledge: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return usage;
    if (files.length === 0) return '没有写表格文件；加 --help 看用法';
    const missing = files.find((file) => !existsSync(file) || !statSync(file).isFile());
    if (missing !== undefined) return `找不到文件 ${missing}`;
    const published = publishedIn(values.published);
    if (values.published !== undefined && !published)
      return '--published 要写见报日期，如 2025-06-10，或 2025-06-01/2025-06-10';
    const { source, place } = values;
    const knowledge = values.knowledge ?? (env['KNOWLEDGE_DIR']?.trim() || 'knowledge');
    return { files, published, source, place, knowledge };
  } catch (error) {
    return optionMistake(error);
  }
}
