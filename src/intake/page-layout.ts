import { blocksOf, linesOf, usualSize, type Block, type Run } from './layout-blocks.js';

/** The text of a page by where it stands: headlines and columns in the order they are read, a blank line between two. */
export function textOfLayout(runs: readonly Run[]): string {
  const usual = usualSize(runs);
  return inOrder(blocksOf(linesOf(runs)))
    .flatMap((block) => paragraphsOf(block, usual))
    .join('\n\n');
}

/** Cut apart by what is free from top to bottom, else from side to side, again and again. */
function inOrder(blocks: readonly Block[]): readonly Block[] {
  if (blocks.length < 2) return blocks;
  for (const cut of [byColumns, byRows]) {
    const parts = cut(blocks);
    if (parts.length > 1) return parts.flatMap(inOrder);
  }
  return [...blocks].sort((a, b) => a.top - b.top || a.left - b.left);
}

const byColumns = (blocks: readonly Block[]): Block[][] =>
  cutApart(blocks, (block) => [block.left, block.right]);
const byRows = (blocks: readonly Block[]): Block[][] =>
  cutApart(blocks, (block) => [block.top, block.bottom]);

/** Groups between which nothing stands. */
function cutApart(blocks: readonly Block[], extent: (block: Block) => readonly [number, number]): Block[][] {
  const groups: Block[][] = [];
  let end = -Infinity;
  for (const block of [...blocks].sort((a, b) => extent(a)[0] - extent(b)[0])) {
    const [from, to] = extent(block);
    if (from > end) groups.push([]);
    groups.at(-1)?.push(block);
    end = Math.max(end, to);
  }
  return groups;
}

const LARGE = 1.2;
/** A paragraph begins so far in, in characters. */
const INDENT = 1.2;

/** The lines of each paragraph; a headline is one. */
function paragraphsOf({ lines, left }: Block, usual: number): string[] {
  const paragraphs: string[][] = [];
  for (const line of lines) {
    const begins = line.size < usual * LARGE && line.x > left + line.size * INDENT;
    if (begins || paragraphs.length === 0) paragraphs.push([]);
    paragraphs.at(-1)?.push(line.text.trim());
  }
  return paragraphs.map((paragraph) => paragraph.join('\n'));
}
