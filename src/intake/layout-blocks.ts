/** A run of text on a page: left end of its baseline, in points from the upper left corner. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of its characters. */
  readonly size: number;
}

/** Lines under each other that belong together: a headline, or a column of running text. */
export interface Block {
  readonly lines: readonly Run[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far runs of one line may stand apart, in characters; between columns there is more. */
const GUTTER = 1.2;
/** In headlines words stand apart by a character or more. */
const HEADLINE_GUTTER = 2.2;
const LARGE = 1.4;
/** Less is between characters of one word. */
const WORD_GAP = 0.3;
/** Baselines of running text are at most so far apart, in characters. */
const LEADING = 2;

/** Most of the text is in this size. */
export function usualSize(runs: readonly Run[]): number {
  const characters = new Map<number, number>();
  for (const { text, size } of runs)
    characters.set(Math.round(size), (characters.get(Math.round(size)) ?? 0) + text.length);
  const [first] = [...characters].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? 0;
}

/** Runs put together to lines: what stands on one baseline and is not apart like columns. */
export function linesOf(runs: readonly Run[]): Run[] {
  const usual = usualSize(runs);
  const sorted = [...runs].sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: Run[][] = [];
  for (const run of sorted) {
    const row = rows.findLast(
      ([first]) => first !== undefined && Math.abs(first.y - run.y) < Math.min(first.size, run.size) * 0.4,
    );
    if (row) row.push(run);
    else rows.push([run]);
  }
  return rows.flatMap((row) => {
    const lines: Run[] = [];
    for (const run of row.sort((a, b) => a.x - b.x)) {
      const last = lines.at(-1);
      const gap = last ? (run.x - last.x - last.width) / Math.max(last.size, run.size) : Infinity;
      const most = run.size > usual * LARGE ? HEADLINE_GUTTER : GUTTER;
      if (last && gap < most && alike(last, run))
        lines[lines.length - 1] = {
          ...last,
          text: last.text + (gap > WORD_GAP ? ' ' : '') + run.text,
          width: run.x + run.width - last.x,
          size: Math.max(last.size, run.size),
        };
      else lines.push(run);
    }
    return lines;
  });
}

/** Digits and letters beside Han text may be a little smaller. */
const alike = (a: Run, b: Run): boolean => Math.min(a.size, b.size) / Math.max(a.size, b.size) > 0.7;

/** Lines put together to blocks, from the top. */
export function blocksOf(lines: readonly Run[]): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const right = line.x + line.width;
    const shared = ({ left, right: end }: Block): number =>
      (Math.min(end, right) - Math.max(left, line.x)) / Math.min(end - left, line.width);
    const [best] = blocks
      .map((block, at) => ({ block, at, overlap: shared(block) }))
      .filter(({ block, overlap }) => overlap > 0.5 && follows(block, line))
      .sort((a, b) => b.overlap - a.overlap);
    const grown = best?.block ?? {
      lines: [],
      left: Infinity,
      right: -Infinity,
      top: line.y - line.size,
      bottom: 0,
    };
    const block = {
      lines: [...grown.lines, line],
      left: Math.min(grown.left, line.x),
      right: Math.max(grown.right, right),
      top: grown.top,
      bottom: line.y + line.size * 0.2,
    };
    if (best) blocks[best.at] = block;
    else blocks.push(block);
  }
  return blocks;
}

/** Of the size of the block, and right below it. */
function follows({ lines }: Block, line: Run): boolean {
  const last = lines.at(-1);
  if (!last) return false;
  const sizes = Math.min(last.size, line.size) / Math.max(last.size, line.size);
  const down = line.y - last.y;
  return sizes > 0.85 && down > 0 && down <= Math.max(last.size, line.size) * LEADING;
}
