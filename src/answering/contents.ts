import type { Answer } from '../model/answer.js';
import { PLACES, TOWNS } from '../model/places.js';
import type { Query } from '../model/query.js';
import { isNonEmpty } from './assertion.js';
import { isInside } from './inside.js';
import type { World } from './world.js';

const MOST = 12;
const ASKS = /[哪啥]|什么|几|多少|有没有|which|what|list|\bin\b/;

/** Asks about a list that is issued, not about what there is. */
const LISTED = /榜|强|入围|入选|名单|\b(?:list(?:ed)?|rank)/;

/** 种的什么花: the noun that the names of things end with. */
const HEAD = /(?:什么|啥|哪[种些个家座条]|几[种个家座条])(\p{Script=Han}{1,4}?)[啊呀呢的吧]?$/u;

/** Words for what may lie in a place, and the types of entities they mean. */
const KINDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/公司|企业|厂家|厂商|商家|\b(?:compan|firm)/, ['company']],
  [/园区|产业园|工业园|基地|\bparks?\b/, ['park']],
  [/项目|工程|\bprojects?\b/, ['project']],
  [/品牌|\bbrands?\b/, ['brand']],
  [/机构|单位|部门|\boffices?\b/, ['office']],
  [/街道|\bsub-?districts?\b/, ['subdistrict']],
  [/乡镇|镇|\btowns?\b/, ['town', 'township']],
];

/** Types of the entities that a phrase speaks of in general. */
export const kindsIn = (text: string): readonly string[] =>
  KINDS.filter(([word]) => word.test(text)).flatMap(([, own]) => own);

/** 甲镇有哪些企业: the things of that kind that the record places there. */
export function contentsOf(query: Query, { figures }: World): readonly Answer[] {
  const [place, ...others] = query.entities.value;
  if (!place || others.length > 0 || query.entities.from === 'default' || !ASKS.test(query.text)) return [];
  if (!PLACES.has(figures.entity(place.id)?.type ?? '')) return [];
  if (LISTED.test(query.text) || query.figures.some(({ role }) => role !== 'cardinal')) return [];
  const types = kindsIn(query.text);
  if (query.aspects.includes('count') && !types.every((type) => TOWNS.has(type))) return [];
  const [, head] = types.length > 0 ? [] : (HEAD.exec(query.text) ?? []);
  if (query.unread.some(({ said }) => said !== head)) return [];
  const inside = [...figures.knowledge.vocabulary.entities.values()]
    .filter(({ type, name }) => types.includes(type) || (head !== undefined && name.endsWith(head)))
    .filter(({ id }) => isInside(id, place.id, figures))
    .map(({ id }) => id);
  if (!isNonEmpty(inside)) return [];
  return [
    {
      type: 'explanation',
      content: { type: 'contents', place: place.id, entities: inside.slice(0, MOST), of: inside.length },
      related: inside
        .filter((id) => figures.about(id).length > 0)
        .slice(0, 3)
        .map((id) => ({ type: 'overview', entity: id })),
    },
  ];
}
