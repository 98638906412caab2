import type { Draft } from '../intake/draft.js';
import type { Addition } from '../library/publish.js';
import type { Vocabulary } from '../model/vocabulary.js';

const PLACES: ReadonlySet<string> = new Set([
  'province',
  'city',
  'county',
  'district',
  'town',
  'township',
  'subdistrict',
]);

/** Drafts as what is to be written into the knowledge folder. */
export function additionsOf(
  drafts: readonly Draft[],
  source: string,
  vocabulary: Vocabulary,
  place: string | undefined,
): Addition[] {
  return drafts.map((draft, at) => {
    const { entities, variables } = draft.terms;
    const written = { ...draft.published };
    return {
      article: {
        id: draft.id,
        year: draft.published.to.slice(0, 4),
        front: {
          id: draft.id,
          headline: draft.headline,
          source: draft.source,
          published: written,
          authors: [...draft.authors],
          ...(draft.place === undefined ? {} : { place: draft.place }),
        },
        passages: draft.passages,
      },
      entries: {
        'places.yaml': entities.filter(({ type }) => PLACES.has(type)).map(entryOf),
        'entities.yaml': entities.filter(({ type }) => !PLACES.has(type)).map(entryOf),
        'variables.yaml': variables.map(entryOf),
        ...(at === 0 && !vocabulary.sources.has(source)
          ? { 'sources.yaml': [{ id: source, name: '本地报纸' }] }
          : {}),
      },
      place: place === undefined && at === 0 ? draft.place : undefined,
    };
  });
}

/** An entry as an editor would write it: names bare, nothing that is empty. */
function entryOf(entry: Draft['terms']['entities'][number] | Draft['terms']['variables'][number]): object {
  const { alternateName, ...rest } = entry;
  const fields = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
  );
  return { ...fields, alternateName: alternateName.map(({ name }) => name) };
}
