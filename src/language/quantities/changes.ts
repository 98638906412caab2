const UP =
  '增长 增加 上升 提高 提升 上涨 上浮 回升 加快 提速 扩大 增幅 涨幅 增速 增产 增收 多出 多了 增 涨 升';
const DOWN =
  '负增长 下降 减少 降低 下跌 回落 放缓 减缓 趋缓 下滑 收窄 缩小 下调 萎缩 缩减 压减 倒退 降幅 跌幅 减产 减收 少了 减 降 跌';
const alternatives = (words: string): string => words.split(' ').join('|');

// 下降到 and 增至 lead to a level, so 到 and 至 are no glue; 达到 is, after 增幅 and 降幅.
const CHANGE = new RegExp(
  `(?:(${alternatives(DOWN)})|(${alternatives(UP)}))(?:幅度?|率)?(?:分别|依次|各)?(?:了|约|为|达到?|是|-| )?$`,
);
/** 审减率9.6%: how much is cut is a rate by itself, and says of nothing that it fell. */
const CUT_RATE = /(?:[审核压缩]减|减免)率(?:分别|依次|各)?(?:约|为|达到?|是)?$/;
const ENGLISH = /\b(?:(down|fell|fall|dropped|declined|decreased)|(up|rose|grew|increased|rise))(?: by)? $/;
const NEAR = 12;

/** Direction of the change that the words right before a number state. */
export function changeBefore(text: string, end: number): 'up' | 'down' | undefined {
  const near = text.slice(Math.max(0, end - NEAR), end);
  if (CUT_RATE.test(near)) return undefined;
  const match = CHANGE.exec(near) ?? (near.endsWith(' ') ? ENGLISH.exec(near) : null);
  if (!match) return undefined;
  return match[1] ? 'down' : 'up';
}
