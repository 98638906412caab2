import { TOWNS } from '../model/places.js';
import type { EntityRef } from '../model/query.js';
import type { Vocabulary } from '../model/vocabulary.js';
import type { Reading } from './reading.js';

const BEFORE = /(?:除了?|除去|除开|去掉|不算上?|不计|刨去|刨掉|撇开|抛开|不包括)$/;
const AFTER = /^(?:镇|街道)?(?:之外|以外|除外|外|不算|不计)/;
/** 以外, 除外, 不算: told after a name alone. */
const ENOUGH = /^(?:镇|街道)?(?:之外|以外|除外|不算|不计)/;
const JOINT = /^(?:镇|街道)?[和与跟及、]$/;

/** 除了石桥, 石桥以外: those of which a list is told without, and the rest of the clause. */
export function withExcluded(reading: Reading, { entities }: Vocabulary): Reading {
  if (!/[除去刨撇抛不外]/.test(reading.text)) return reading;
  const towns = reading.entities.filter(
    ({ id, start }) => start >= 0 && TOWNS.has(entities.get(id)?.type ?? ''),
  );
  const spans = groupsOf(towns, reading.text).flatMap((group) => spanOf(group, reading.text));
  if (spans.length === 0) return reading;
  const isInside = (at: number): boolean => spans.some(({ start, end }) => at >= start && at < end);
  return {
    ...reading,
    entities: reading.entities.filter(({ start }) => !isInside(start)),
    excluded: towns.filter(({ start }) => isInside(start)).map(({ id }) => id),
    unread: reading.unread.filter(({ start }) => !isInside(start)),
    cues: new Map(
      [...reading.cues].filter(([cue, at]) => cue !== 'others' && !(cue === 'not' && isInside(at))),
    ),
  };
}

/** 除了石桥,其他几个排第几: what a clause of its own leaves out is left out of the next. */
export const excludingOn = (readings: readonly Reading[]): Reading[] =>
  readings.map((reading, at) => {
    const before = readings[at - 1];
    const left = before?.excluded ?? [];
    if (
      !before ||
      left.length === 0 ||
      before.entities.length + before.variables.length + before.asked.length > 0
    )
      return reading;
    return {
      ...reading,
      excluded: [...left, ...(reading.excluded ?? [])],
      cues: new Map([...reading.cues].filter(([cue]) => cue !== 'others')),
    };
  });

/** 甲和乙: names that stand together. */
function groupsOf(towns: readonly EntityRef[], text: string): EntityRef[][] {
  const groups: EntityRef[][] = [];
  for (const town of [...towns].sort((a, b) => a.start - b.start)) {
    const last = groups.at(-1)?.at(-1);
    if (last && JOINT.test(text.slice(last.start + last.said.length, town.start))) groups.at(-1)?.push(town);
    else groups.push([town]);
  }
  return groups;
}

function spanOf(group: readonly EntityRef[], text: string): { start: number; end: number }[] {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return [];
  const end = last.start + last.said.length;
  const before = BEFORE.exec(text.slice(0, first.start))?.[0] ?? '';
  const after = AFTER.exec(text.slice(end))?.[0] ?? '';
  return before !== '' || ENOUGH.test(after)
    ? [{ start: first.start - before.length, end: end + after.length }]
    : [];
}
