import type { QuantityMention } from '../language/quantities.js';

const LIST = /第\d+(?:[、和与及]\d+)+(?=[位名])/g;
const IN_TURN = /(?:分别|依次)[^,。;]{0,6}$/;

/** 分列第211、368和427位, 依次列第四至第六位: each of the places of a list or a run of them. */
export function withRankRuns(text: string, mentions: readonly QuantityMention[]): QuantityMention[] {
  const lists = [...text.matchAll(LIST)];
  const told = mentions.map((one) => {
    const inside = lists.find(({ 0: said, index }) => index <= one.start && one.start < index + said.length);
    return inside ? placed(one, one.quantity.value, one.start, one.end) : one;
  });
  return told.flatMap((one, at) => {
    const last = told[at + 1];
    if (one.role === 'range-end' && isRun(text, told[at - 1], one)) return [];
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
