import type { Mark } from './mark.js';

const SEPARATOR = '、';

/**
 * 甲县网店数、一季度网零和增速、乙基地企业数: items of which more than one names whose it is are questions of their own; an
 * item without a name goes with the one before it.
 */
export function itemsOf(text: string, marks: readonly Mark[]): readonly string[] {
  const cuts = [...text.matchAll(/、/g)].map(({ index }) => index);
  if (cuts.length === 0) return [text];
  const bounds = [-1, ...cuts, text.length];
  const items = bounds
    .slice(0, -1)
    .map((start, at) => ({ from: start + 1, to: bounds[at + 1] ?? text.length }));
  const named = items.map(({ from, to }) => {
    const inside = marks.filter((mark) => mark.start >= from && mark.end <= to && mark.type === 'name');
    const is = (kind: 'entity' | 'variable'): boolean =>
      inside.some((mark) => mark.type === 'name' && mark.mention.targets.some((one) => one.kind === kind));
    return { entity: is('entity'), variable: is('variable') };
  });
  const each = named.every(({ variable }) => variable) && named.filter(({ entity }) => entity).length > 1;
  return each ? text.split(SEPARATOR) : [text];
}
