import type { QuantityMention } from '../language/quantities.js';
import type { Mark } from './mark.js';

/** 两个园区, 四个镇里, 三个各是什么, 上榜的四个镇排一下: tells how many are spoken of, and claims nothing. */
export function countsGroup({ role, quantity, end }: QuantityMention, marks: readonly Mark[]): boolean {
  if (role !== 'cardinal' || (quantity.unitCode !== '个' && quantity.unitCode !== '家')) return false;
  const next = marks.find((mark) => mark.start >= end);
  const listed = marks.some(
    (mark) =>
      (mark.type === 'cue' && mark.cues.includes('listed')) ||
      (mark.type === 'name' && mark.mention.targets.some(({ kind }) => kind === 'ranking')),
  );
  const orders = marks.some(
    (mark) => mark.type === 'cue' && mark.cues.includes('rank') && mark.cues.includes('tell'),
  );
  const group =
    next?.type === 'cue' &&
    next.start === end &&
    (next.cues.includes('firms') || (next.cues.includes('towns') && (!listed || orders)));
  return (
    group || next?.said === '里' || next?.said === '当中' || (next?.start === end && EACH.test(next.said))
  );
}
const EACH = /^(?:各|分别)/;
