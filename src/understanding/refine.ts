import type { EntityRef, Query, QueryKind } from '../model/query.js';
import type { Question } from '../model/question.js';
import type { Vocabulary } from '../model/vocabulary.js';
import type { Completed } from './complete.js';
import type { Lexicon } from './lexicon.js';

/** Refiners in order: each takes a query and gives a better one. */
export function refine(query: Query, reading: Completed, question: Question, lexicon: Lexicon & { readonly defaultPlace?: string | undefined }): Query {
  const place = question.place ?? lexicon.defaultPlace;
  return withDefaultPlace(dropContainers(withHere(query, reading, place), lexicon.vocabulary), place);
}

const WHOLE_AND_PART: ReadonlySet<QueryKind> = new Set(['share', 'ratio', 'comparison', 'sum', 'difference']);

/** 全市, 我市: the default place, named. */
function withHere(query: Query, reading: Completed, place: string | undefined): Query {
  const start = reading.cueAt.get('here');
  if (start === undefined || place === undefined) return query;
  const named = query.entities.value;
  if (named.some((ref) => ref.id === place) || (named.length > 0 && !WHOLE_AND_PART.has(query.kind))) return query;
  const here: EntityRef = { id: place, match: 'name', said: reading.text.slice(start, start + 2), start };
  return { ...query, entities: { value: [...named, here].sort((a, b) => a.start - b.start), from: 'question' } };
}

/** 曹桥的智汇谷: the place only says where the other one is. */
function dropContainers(query: Query, vocabulary: Vocabulary): Query {
  if (WHOLE_AND_PART.has(query.kind) && query.kind !== 'sum') return query;
  const refs = query.entities.value;
  const kept = refs.filter((ref) => !refs.some((other) => other.id !== ref.id && isInside(other.id, ref.id, vocabulary)));
  if (kept.length === refs.length) return query;
  return { ...query, entities: { ...query.entities, value: kept }, aspects: [...query.aspects, 'within'] };
}

export function isInside(inner: string, outer: string, vocabulary: Vocabulary): boolean {
  const entity = vocabulary.entities.get(inner);
  return [entity?.containedInPlace, entity?.partOf].some(
    (parent) => parent !== undefined && (parent === outer || isInside(parent, outer, vocabulary)),
  );
}

const NEEDS_PLACE: ReadonlySet<QueryKind> = new Set([
  'value', 'growth', 'base', 'increment', 'share', 'ratio', 'remaining', 'sum', 'difference', 'date', 'duration', 'planStatus', 'trend', 'verify', 'rankList', 'rank', 'superlative', 'overview',
]);

function withDefaultPlace(query: Query, place: string | undefined): Query {
  if (query.entities.value.length > 0 || place === undefined || !NEEDS_PLACE.has(query.kind)) return query;
  return { ...query, entities: { value: [{ id: place, match: 'name', said: '', start: -1 }], from: 'default' } };
}
