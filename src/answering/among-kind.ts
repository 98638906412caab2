import type { Query } from '../model/query.js';
import type { Figures } from './figures.js';
import { isInside } from './inside.js';

/** Kinds of places, and the types of entities they mean. */
const KINDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/哪一?个(?:地级|设区)?(?:城市|市)/, ['city', 'prefecture']],
  [/哪一?个(?:县|县市)/, ['county', 'city']],
  [/哪一?个区/, ['district']],
  [/哪一?个(?:镇|街道|乡镇)/, ['town', 'subdistrict', 'township']],
];
/** Fewer than these are no choice. */
const FEWEST = 3;

/** 江苏哪个市最少: no indicator is named, but there is just one that the places of that kind have. */
export function amongKind(query: Query, figures: Figures): Query {
  const { kind, variables, aspects, text, entities } = query;
  if (kind !== 'passage' || variables.value.length > 0) return query;
  if (!aspects.includes('high') && !aspects.includes('low')) return query;
  const [word, types] = KINDS.find(([one]) => one.test(text)) ?? [];
  const said = word?.exec(text)?.[0] ?? '';
  if (!types || query.unread.some((one) => !said.endsWith(one.said))) return query;
  const [around] = entities.value;
  const members = [...figures.knowledge.vocabulary.entities.values()].filter(
    ({ id, type }) =>
      types.includes(type) && id !== around?.id && (!around || mayLieIn(id, around.id, figures)),
  );
  const held = members.flatMap(({ id }) => [
    ...new Set(
      figures
        .about(id)
        .filter((o) => o.value.type === 'quantity')
        .map((o) => o.variableMeasured),
    ),
  ]);
  const shared = [...new Set(held)].filter((id) => held.filter((one) => one === id).length >= FEWEST);
  const [only, ...others] = shared;
  if (only === undefined || others.length > 0) return query;
  return {
    ...query,
    kind: 'superlative',
    variables: { value: [{ ids: [only], said: '', start: -1, loose: false }], from: 'inferred' },
    unread: [],
  };
}

/** Where the record does not say in what a place lies, it may lie there. */
const mayLieIn = (id: string, around: string, figures: Figures): boolean =>
  figures.entity(id)?.containedInPlace === undefined || isInside(id, around, figures);
