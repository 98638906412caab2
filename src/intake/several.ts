import type { Named } from './places.js';
import type { Stretch } from './segments.js';

/** Several places that a clause is about: 甲镇、乙镇. */
export interface Several extends Stretch {
  readonly names: readonly string[];
}

const JOINT = /^(?:、|和|与|及|以及)(?:(?:相邻|邻近)的)?$/;
/** 对甲市、乙市, 从甲镇: no subjects. */
const OBJECT = /[对向从比与较自由占]$/;

/** The places named one after the other before the first figure of a clause, if they are more than one. */
export function severalIn(
  text: string,
  clause: Stretch,
  until: number,
  places: readonly Named[],
): Several | undefined {
  const own = places.filter(({ start, end }) => clause.start <= start && end <= until);
  const [first, ...rest] = own;
  if (!first || OBJECT.test(text.slice(clause.start, first.start))) return undefined;
  const names = [first.name];
  let { end } = first;
  for (const place of rest) {
    if (!JOINT.test(text.slice(end, place.start))) break;
    names.push(place.name);
    ({ end } = place);
  }
  return names.length > 1 ? { start: first.start, end, names } : undefined;
}

/** 甲县、乙县均增长8%: told of one as of the other. */
export const isAlike = (after: string): boolean =>
  /[均各都]|并列/.test(after) && !/^等|平均|人均|户均|日均|均价/.test(after);

const EACH = /分别|依次|各/;

/** Whether so many figures are each of one of them, in their order. */
export const isEach = ({ names }: Several, after: string, many: number): boolean =>
  names.length === many && EACH.test(after) && !/^等/.test(after);
