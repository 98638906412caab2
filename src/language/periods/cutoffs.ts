import { pointAt } from './points.js';
import { readRelative } from './relative.js';
import { matchAt, reading, type Anchor, type Reading } from './reading.js';

const CUTOFF = /截[至止]到?于?/y;
const NOW = /(?:目前|今天|今日|现在|当前|发稿|记者发稿)(?:为止|时)?/y;

/** 截至4月底 is the day the counting ended; 截至目前 the anchor. */
export function readCutoff(text: string, at: number, anchor: Anchor): Reading | undefined {
  if (!matchAt(CUTOFF, text, at)) return undefined;
  const next = CUTOFF.lastIndex;
  if (matchAt(NOW, text, next)) {
    return reading(anchor.day, NOW.lastIndex, {
      relative: true,
      yearGiven: false,
      cumulative: true,
      latest: true,
    });
  }
  const point = pointAt(text, next, anchor) ?? readRelative(text, next, anchor);
  return (
    point?.period && {
      ...point,
      ...reading(point.period.to, point.end),
      relative: point.relative,
      yearGiven: point.yearGiven,
      cumulative: true,
    }
  );
}
