import type { Draft } from '../intake/draft.js';
import type { Drafted } from '../library/drafts.js';
import type { VocabularyFile } from '../library/files.js';
import type { Entity } from '../model/vocabulary.js';

const PLACES: ReadonlySet<string> = new Set([
  'province',
  'city',
  'county',
  'district',
  'town',
  'township',
  'subdistrict',
]);

/** A draft as its files are written. */
export function draftedOf(draft: Draft, sources: ReadonlySet<string>): Drafted {
  const { entities, variables, rankings } = draft.terms;
  return {
    id: draft.id,
    year: draft.published.to.slice(0, 4),
    front: {
      id: draft.id,
      headline: draft.headline,
      source: draft.source,
      published: { ...draft.published },
      authors: [...draft.authors],
      ...(draft.place === undefined ? {} : { place: draft.place }),
    },
    passages: draft.passages.map((passage) => ({
      ...passage,
      facts: passage.facts.map((fact) => ({ ...fact })),
    })),
    entries: {
      'places.yaml': entities.filter(isPlace).map(entryOf),
      'entities.yaml': entities.filter((entity) => !isPlace(entity)).map(entryOf),
      'variables.yaml': variables.map(entryOf),
      'rankings.yaml': rankings.map(entryOf),
      'sources.yaml': sources.has(draft.source) ? [] : [{ id: draft.source, name: '本地报纸' }],
    },
  };
}

const isPlace = ({ type }: Entity): boolean => PLACES.has(type);

/** A new entity as it is written, and the file it belongs in. */
export const entityEntry = (entity: Entity): readonly [VocabularyFile, object] => [
  isPlace(entity) ? 'places.yaml' : 'entities.yaml',
  entryOf(entity),
];

/** An entry as an editor would write it: names bare, nothing that is empty. */
function entryOf(entry: Draft['terms']['entities' | 'variables' | 'rankings'][number]): object {
  const { alternateName, ...rest } = entry;
  const fields = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
  );
  return { ...fields, alternateName: alternateName.map((one) => (one.loose ? one : one.name)) };
}
