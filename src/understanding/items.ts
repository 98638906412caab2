import type { Mark } from './mark.js';

/**
 * 甲县网店数、一季度网零和增速、乙基地企业数: items of which more than one names whose it is are questions of their own; an
 * item without a name goes with the one before it.
 */
export function itemsOf(text: string, marks: readonly Mark[]): readonly string[] {
  const listed = partsAt(
    text,
    marks,
    [...text.matchAll(/、/g)].map(({ index }) => [index, index + 1]),
  );
  if (listed.length > 1 && listed.every(({ variable }) => variable) && owners(listed) > 1)
    return textsOf(listed);
  const joints = marks.filter(({ said }) => /^(?:和|以及|还有|跟|与|、)$/.test(said));
  const joined = partsAt(
    text,
    marks,
    joints.map(({ start, end }) => [start, end]),
  );
  const whole = joined.length > 1 && joined.every(({ entity, variable }) => entity && variable);
  return whole && !COMPARES.test(text) ? textsOf(joined) : [text];
}

/** Set against each other they are one question. */
const COMPARES = /比|哪|谁|差|倍|占|加|合计|总共|一共|平均|高|多(?!少)|减/;

interface Item {
  readonly text: string;
  readonly entity: boolean;
  readonly variable: boolean;
}

function partsAt(text: string, marks: readonly Mark[], cuts: readonly (readonly [number, number])[]): Item[] {
  const starts = [0, ...cuts.map(([, end]) => end)];
  const ends = [...cuts.map(([start]) => start), text.length];
  return starts.map((from, at) => {
    const to = ends[at] ?? text.length;
    const named = marks.flatMap((mark) =>
      mark.type === 'name' && mark.start >= from && mark.end <= to ? [mark.mention.targets] : [],
    );
    const is = (kind: 'entity' | 'variable'): boolean =>
      named.some((targets) => targets.some((one) => one.kind === kind && one.loose !== true));
    return { text: text.slice(from, to), entity: is('entity'), variable: is('variable') };
  });
}

const owners = (items: readonly Item[]): number => items.filter(({ entity }) => entity).length;
const textsOf = (items: readonly Item[]): string[] => items.map(({ text }) => text);
