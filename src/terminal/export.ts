import { writeFileSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { openKnowledge } from '../library/open.js';
import { runCommand } from './command.js';
import { asCsv, asJson, asJsonLd, unrun } from './export-formats.js';
import { columns, rowsOf, type Row } from './export-rows.js';
import { issueLines } from './issue-lines.js';
import { optionMistake } from './option-mistake.js';
import { printable } from './printable.js';
import { openSink } from './sink.js';

const usage = `用法：npm run -s export -- --format csv|json|jsonld|xlsx [--out 文件] [--knowledge DIR]

把知识库里的事实连同出处写出来。不写 --out 就写到标准输出；xlsx 一定要写 --out。`;

const texts: Readonly<Record<string, (rows: readonly Row[]) => string>> = {
  csv: asCsv,
  json: asJson,
  jsonld: asJsonLd,
};

/** Writes the observations of a knowledge folder with their provenance. Gives the exit code. */
export async function exportFacts(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  output: Writable,
  errors: { write(text: string): unknown },
): Promise<number> {
  const wanted = wantedBy(args, env);
  if (typeof wanted === 'string') {
    if (wanted === usage) await openSink(output).write(`${usage}\n`);
    else errors.write(`${printable(wanted)}\n`);
    return wanted === usage ? 0 : 2;
  }
  const { knowledge, issues } = openKnowledge(wanted.folder);
  if (!knowledge) {
    errors.write(`${issueLines(wanted.folder, issues).map(printable).join('\n')}\n`);
    return 1;
  }
  const rows = rowsOf(knowledge);
  const text = texts[wanted.format]?.(rows);
  if (wanted.out === undefined) await openSink(output).write(text ?? '');
  else if (text === undefined) await writeSheet(rows, wanted.out);
  else writeFileSync(wanted.out, text);
  return 0;
}

async function writeSheet(rows: readonly Row[], path: string): Promise<void> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const header = columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const cells = rows.map((row) => columns.map((column) => cellOf(row[column])));
  await writeExcelFile([header, ...cells], { stickyRowsCount: 1 }).toFile(path);
}

const cellOf = (value: Row[keyof Row]) =>
  typeof value === 'number' ? { value, type: Number } : { value: String(unrun(value)), type: String };

function wantedBy(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): string | { readonly format: string; readonly out: string | undefined; readonly folder: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        format: { type: 'string', default: 'csv' },
        out: { type: 'string' },
        knowledge: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    const { format, out, help } = values;
    if (help) return usage;
    if (!Object.hasOwn(texts, format) && format !== 'xlsx')
      return '--format 后面写 csv、json、jsonld 或 xlsx';
    if (format === 'xlsx' && out === undefined) return 'xlsx 不是文本，要写 --out 文件';
    return { format, out, folder: values.knowledge ?? (env['KNOWLEDGE_DIR']?.trim() || 'knowledge') };
  } catch (error) {
    return optionMistake(error);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await runCommand(() => exportFacts(process.argv.slice(2), process.env, process.stdout, process.stderr));
