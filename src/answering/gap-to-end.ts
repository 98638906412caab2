import type { Answer } from '../model/answer.js';
import type { EntityRef, Query } from '../model/query.js';
import { compareTwo } from './compare-two.js';
import { isRankQuery, notWhole, rankOf, rankPool } from './ranks.js';
import type { World } from './world.js';

/** 跟第一, 离最后一名, 最低的镇跟: the first or the last of those listed, as the other side of a difference. */
const FIRST = '第[一1]名?|头名|榜首|最前面?|最靠前|最好|最高|最强';
const LAST = '最后一?名?|倒数第[一1]名?|垫底|末位|最靠后|最差|最低|最弱';
const WITH = '(?:跟|和|与|同|离|距离?|比|较)';
const ONE = '(?:的|那个|那家|一个|镇|乡镇|街道|地方)*';
const OTHER_SIDE = new RegExp(
  `${WITH}(?:排(?:在|名)?)?(?:那个)?(?:(${FIRST})|(${LAST}))|(?:(${FIRST})|(${LAST}))${ONE}${WITH}`,
);
const NO_ONE = /^[那它他她这么离]*$/;
const ASKS_GAP = /差|多|高|低|远|落后|领先|距/;

/** 石桥跟最后一名差多少, 它离第一差几位: of those listed in the same place. */
export function gapToEnd(query: Query, world: World): readonly Answer[] | undefined {
  const { figures, previous } = world;
  const said = OTHER_SIDE.exec(query.text);
  const first = said?.[1] ?? said?.[3];
  const last = said?.[2] ?? said?.[4];
  const asks = ASKS_GAP.test(query.text) && query.aspects.includes('gap');
  if ((first ?? last) === undefined || !asks || query.aspects.includes('nation')) return undefined;
  if (!isRankQuery(query, figures)) return undefined;
  const own = query.entities.from === 'default' ? [] : query.entities.value.map(({ id }) => id);
  // 跟最后一名差多少: nothing before it, so that whoever was spoken of is meant.
  const spoken = NO_ONE.test(query.text.slice(0, said?.index)) ? (previous?.focus.subjects ?? []) : [];
  const pool = rankPool(query, world, undefined);
  const [one, ...others] = (own.length > 0 ? own : spoken).flatMap((id) =>
    pool.filter((o) => o.observationAbout === id),
  );
  if (!one || others.length > 0) return undefined;
  const place = query.within ?? figures.entity(one.observationAbout)?.containedInPlace;
  if (place === undefined || notWhole(place, figures)) return undefined;
  const listed = rankPool(query, world, place).filter(({ ranking }) => ranking === one.ranking);
  const end = first === undefined ? listed.at(-1) : listed[0];
  if (!end) return undefined;
  if (end !== one) return [compareTwo(one, end, figures)];
  const entity: EntityRef = { id: one.observationAbout, match: 'name', said: '', start: -1 };
  return [rankOf([one], entity, { ...query, figures: [], aspects: ['low'], within: place }, figures)];
}
