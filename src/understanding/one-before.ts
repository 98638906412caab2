import type { Context } from '../model/context.js';
import type { Completed } from './completed.js';
import { hasTopic } from './reading.js';

const ONE_BEFORE =
  /^(?:那么?|再?(?:问|说|看)?)?(?:再?往?前面?的?|前头|前边|上)(?:那|这)?一?(?:个|家|座|镇)(?:呢|啊|的|多少|是?多少)*$/;

/** 前面那个呢: of the one that was asked about before the last one. */
export function withOneBefore(reading: Completed, previous: Context | undefined): Completed {
  const recent = previous?.focus.recent ?? [];
  const before = recent.at(-2);
  const named = hasTopic(reading) || reading.entities.length + reading.periods.length > 0;
  if (before === undefined || named || !ONE_BEFORE.test(reading.text)) return reading;
  return {
    ...reading,
    entities: [{ id: before, match: 'name', said: '', start: 0 }],
    cues: new Map([...reading.cues].filter(([cue]) => !POINTING.has(cue))),
    quantities: [],
    unread: [],
    pointing: false,
  };
}

const POINTING: ReadonlySet<string> = new Set(['ahead', 'pronoun', 'these', 'atLeast', 'towns']);
