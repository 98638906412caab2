import type { Context } from '../model/context.js';
import type { QueryKind } from '../model/query.js';
import type { Completed } from './completed.js';
import { hasTopic } from './reading.js';

const LEAD = '^(?:那么?|再?(?:问|说|看)?|就|我?(?:问|说|指|要)?的?是)?';
const TAIL = '(?:呢|啊|吧|的|多少|是?多少)*$';

/** 前面那个呢: the one before the last. */
const ONE_BEFORE = new RegExp(`${LEAD}(?:再?往?前面?的?|前头|前边|上)(?:那|这)?一?(?:个|家|座|镇)${TAIL}`);
const ONE_AFTER = new RegExp(`${LEAD}后[面头边]?的?(?:那|这)?一?(?:个|家|座|镇)${TAIL}`);
const NUMBERED = new RegExp(`${LEAD}(?:第([一二三四1-4])|头一?)(?:个|家|座)${TAIL}`);
const ORDINALS = '一二三四';

/** 前面那个呢, 后者卖多少, 第二个: one of those that were asked about, or that the last reply named. */
export function withOneOfThose(reading: Completed, previous: Context | undefined): Completed {
  const id = previous && reading.entities.length === 0 ? picked(reading, previous) : undefined;
  if (id === undefined) return reading;
  return {
    ...reading,
    entities: [{ id, match: 'name', said: '', start: 0 }],
    cues: new Map([...reading.cues].filter(([cue]) => !POINTING.has(cue))),
    quantities: [],
    unread: [],
    pointing: false,
  };
}

function picked({ text, ...reading }: Completed, { focus, queries }: Context): string | undefined {
  const { recent, entities } = focus;
  const former = text.includes('前者');
  if (former !== text.includes('后者')) return recent.length > 1 ? recent.at(former ? -2 : -1) : undefined;
  if (hasTopic({ text, ...reading }) || reading.periods.length > 0) return undefined;
  if (ONE_BEFORE.test(text)) return recent.at(-2);
  const after = ONE_AFTER.test(text);
  const [numbered, number = '一'] = NUMBERED.exec(text) ?? [];
  if ((!after && numbered === undefined) || queries.some(({ kind }) => ON_LISTS.has(kind))) return undefined;
  // Of two, the one that was not spoken of last.
  if (entities.length < 2) return recent.length === 2 ? recent[0] : undefined;
  return after ? entities.at(-1) : entities[(ORDINALS.indexOf(number) + 1 || Number(number)) - 1];
}

/** 第二个, after a list: a place on it. */
const ON_LISTS: ReadonlySet<QueryKind> = new Set(['list', 'holder', 'superlative']);

const POINTING: ReadonlySet<string> = new Set([
  'ahead',
  'behind',
  'pronoun',
  'these',
  'atLeast',
  'towns',
  'best',
]);
