import type { Context } from '../model/context.js';
import type { Query } from '../model/query.js';
import { hasTopic, type Reading } from './reading.js';

/** 再说一遍, 没听清: the last questions once more; undefined where anything else is asked as well. */
export function saidAgain(
  readings: readonly Reading[],
  previous: Context | undefined,
): readonly Query[] | undefined {
  const asksAgain = readings.some(({ cues }) => cues.has('again')) && readings.every(saysNothingElse);
  return asksAgain && previous && previous.queries.length > 0 ? previous.queries : undefined;
}

const saysNothingElse = (reading: Reading): boolean =>
  !hasTopic(reading) &&
  reading.entities.length + reading.quantities.length + reading.periods.length === 0 &&
  (reading.unread.length === 0 || reading.cues.has('again'));
