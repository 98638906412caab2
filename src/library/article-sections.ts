import type { Issue } from '../model/issue.js';
import { issue } from './issues.js';
import type { Source } from './source.js';

/** One `## p1 12-14` of an article: its text and the facts block after it, offsets as in the file. */
export interface Section {
  readonly id: string;
  readonly lines?: string;
  readonly at: number;
  readonly text: string;
  readonly facts?: Block;
}

export interface Block {
  readonly at: number;
  readonly text: string;
}

interface Draft {
  readonly id: string;
  readonly lines: string | undefined;
  readonly at: number;
  readonly text: string[];
  facts: Block | undefined;
}

const HEADING = /^## +([a-z0-9-]+)(?: +(\d+(?:-\d+)?))? *$/;
const FENCE = /^ {0,3}(?:```+|~~~+) *(\S*)/;

/** Splits what follows the front matter into its passages. */
export function readSections(source: Source, start: number): { sections: Section[]; issues: Issue[] } {
  const sections: Draft[] = [];
  const issues: Issue[] = [];
  const report = (code: 'badHeading' | 'textOutsidePassage' | 'unknownBlock' | 'openBlock', at: number) =>
    issues.push(issue(code, source.positionAt(at)));

  let at = start;
  while (at < source.text.length) {
    const line = lineAt(source.text, at);
    const fence = FENCE.exec(line.text);
    if (fence) at = readFence(fence[1] ?? '', at, line.next);
    else {
      if (line.text.startsWith('#')) readHeading(line.text, at);
      else readText(line.text, at);
      at = line.next;
    }
  }
  for (const section of sections) if (isEmpty(section)) issues.push(emptyPassage(source, section));
  return { sections: sections.map(finished), issues };

  function readHeading(line: string, at: number): void {
    const [whole, id = '', lines] = HEADING.exec(line) ?? [];
    if (whole === undefined) report('badHeading', at);
    sections.push({ id, lines, at, text: [], facts: undefined });
  }

  function readText(line: string, at: number): void {
    const text = line.trim();
    const section = sections.at(-1);
    if (text !== '' && !section) report('textOutsidePassage', at);
    if (text !== '' && section?.facts) issues.push(issue('textAfterFacts', source.positionAt(at)));
    if (!section?.facts) section?.text.push(text);
  }

  /** Returns where the text goes on after the block. */
  function readFence(label: string, at: number, content: number): number {
    const end = /^ {0,3}(?:```+|~~~+) *$/m.exec(source.text.slice(content));
    if (!end) report('openBlock', at);
    const block: Block = {
      at: content,
      text: source.text.slice(content, end ? content + end.index : undefined),
    };
    const section = sections.at(-1);
    if (label !== 'facts') report('unknownBlock', at);
    else if (!section) report('textOutsidePassage', at);
    else if (section.facts) issues.push(issue('secondFacts', source.positionAt(at)));
    else section.facts = block;
    return end ? lineAt(source.text, content + end.index).next : source.text.length;
  }
}

function lineAt(text: string, at: number): { text: string; next: number } {
  const newline = text.indexOf('\n', at);
  const end = newline < 0 ? text.length : newline;
  return { text: text.slice(at, end), next: end + 1 };
}

const isEmpty = (section: Draft): boolean => section.text.every((line) => line === '');

const emptyPassage = (source: Source, section: Draft): Issue =>
  issue('emptyPassage', source.positionAt(section.at), { passage: section.id });

const finished = ({ id, lines, at, text, facts }: Draft): Section => ({
  id,
  at,
  text: unwrapped(text),
  ...(lines === undefined ? {} : { lines }),
  ...(facts ? { facts } : {}),
});

/** Lines of one paragraph run on; Latin words keep a blank between them. */
function unwrapped(lines: readonly string[]): string {
  return lines
    .join('\n')
    .trim()
    .replaceAll(/(?<=[\x21-\x7e])\n(?=[\x21-\x7e])/g, ' ')
    .replaceAll(/(?<!\n)\n(?!\n)/g, '')
    .replaceAll(/\n+/g, '\n');
}
