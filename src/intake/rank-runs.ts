import type { QuantityMention } from '../language/quantities.js';

const IN_TURN = /(?:分别|依次)[^,。;]{0,6}$/;

/** 依次列第四至第六位: each of the places of a run of them. */
export function withRankRuns(text: string, mentions: readonly QuantityMention[]): QuantityMention[] {
  return mentions.flatMap((one, at) => {
    const last = mentions[at + 1];
    if (one.role === 'range-end' && isRun(text, mentions[at - 1], one)) return [];
    if (last === undefined || !isRun(text, one, last)) return [one];
    const from = Number(one.quantity.value);
    const many = Number(last.quantity.value) - from + 1;
    return many > 1 && many <= last.end - one.start
      ? Array.from({ length: many }, (_, nth) =>
          placed(
            one,
            String(from + nth),
            nth === 0 ? one.start : one.end + nth - 1,
            nth === many - 1 ? last.end : one.end + nth,
          ),
        )
      : [];
  });
}

const isRun = (text: string, from: QuantityMention | undefined, to: QuantityMention): boolean =>
  from?.role === 'range-start' &&
  to.role === 'range-end' &&
  from.quantity.unitCode === 'rank' &&
  IN_TURN.test(text.slice(0, from.start));

/** 第368位, however it is printed. */
const placed = (of: QuantityMention, value: string, start: number, end: number): QuantityMention => ({
  ...of,
  start,
  end,
  text: `第${value}位`,
  role: 'ordinal',
  quantity: { ...of.quantity, value, unit: '位', unitCode: 'rank' },
});
