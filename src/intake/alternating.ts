import type { OwnerList } from './owner-lists.js';
import type { Named } from './places.js';
import type { Stretch } from './segments.js';

const LEADS = /^(?:[\s,、(]|其中|当中|以及|[和与及]|[今去前]年|全年|上半年|目前|其余)*$/;
const JOINS = /^[、和与及)\s]*(?:以及|其次是)?$/;
const SAYS = /^[(为达是有约近超]*$/;

/** 甲区9亿元、乙区8亿元、丙县4亿元: places that alternate with figures, each the owner of the one after it. */
export function besideIn(
  text: string,
  clause: Stretch,
  figures: readonly Stretch[],
  places: readonly Named[],
): OwnerList | undefined {
  if (figures.length < 2) return undefined;
  const owners: string[] = [];
  let rest = '';
  let from = clause.start;
  for (const [at, { start, end }] of figures.entries()) {
    const [place, ...others] = places.filter((one) => from <= one.start && one.end <= start);
    if (!place || others.length > 0) return undefined;
    const [before, after] = [text.slice(from, place.start), text.slice(place.end, start)];
    if (at === 0 ? !LEADS.test(before) : !JOINS.test(before) || !SAYS.test(after)) return undefined;
    if (at === 0) rest = after.replace(/^[(为达是有约近超]+/, '');
    owners.push(place.name);
    from = end;
  }
  return { names: owners, rest, things: undefined };
}
