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
  if (COMPARES.test(text)) return [text];
  const whole = joined.length > 1 && joined.every(({ entity, variable }) => entity && variable);
  return whole ? textsOf(joined) : besideRank(text, marks);
}

/** 名次和GDP, 石桥排名、柳溪财政收入: a place on a list and an indicator are asked for each by itself. */
function besideRank(text: string, marks: readonly Mark[]): readonly string[] {
  if (!marks.some(isRank)) return [text];
  const cuts = [...text.matchAll(JOINTS)].map(({ index, 0: said }): [number, number] => [
    index,
    index + said.length,
  ]);
  const parts = partsAt(text, marks, cuts);
  const kept = cuts.filter((_, at) => {
    const [a, b] = [parts[at], parts[at + 1]];
    return a && b && ((isPlace(a) && b.variable) || (a.variable && isPlace(b)));
  });
  return kept.length > 0 ? textsOf(partsAt(text, marks, kept)) : [text];
}

const JOINTS =
  /还有|以及|\band\b|[、和及与跟&]|(?<=[\p{Script=Han}])\s+(?=[a-z])|(?<=[a-z])\s+(?=\p{Script=Han})/gu;
const isPlace = ({ rank, variable }: Item): boolean => rank && !variable;
const isRank = (mark: Mark): boolean =>
  (mark.type === 'cue' && mark.cues.includes('rank')) ||
  (mark.type === 'asked' && mark.asked.cues.includes('rank'));

/** Set against each other they are one question. */
const COMPARES = /比|哪|谁|差|倍|占|加|合计|总共|一共|平均|高|多(?!少)|减/;

interface Item {
  readonly text: string;
  readonly entity: boolean;
  readonly variable: boolean;
  readonly rank: boolean;
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
    const rank = marks.some((mark) => isRank(mark) && mark.start >= from && mark.end <= to);
    return { text: text.slice(from, to), entity: is('entity'), variable: is('variable'), rank };
  });
}

const owners = (items: readonly Item[]): number => items.filter(({ entity }) => entity).length;
const textsOf = (items: readonly Item[]): string[] => items.map(({ text }) => text);
