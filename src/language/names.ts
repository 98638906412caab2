import { lazily } from './lazily.js';
import { normalize } from './normalize.js';
import { ExactNames } from './names/exact.js';
import { PartialNames } from './names/partial.js';
import { SimilarNames, surfacesOf } from './names/similar.js';
import { SoundingNames } from './names/sounding.js';
import type { NameEntry, NameMention, Stretch } from './names/mention.js';

export type { NameEntry, NameMention } from './names/mention.js';

/** Finds names in normalised text: as written, as they sound, as they look. */
export interface NameIndex<T> {
  /** Leftmost, longest; Latin names on word boundaries only. */
  find(text: string): NameMention<T>[];
  /** Every name at every place, overlapping ones included. */
  findAll(text: string): NameMention<T>[];
  /** Homophones, overlapping ones included, and pinyin inside the stretches that nothing else accounts for. */
  findSounding(text: string, free: readonly Stretch[]): NameMention<T>[];
  /** Names one character off inside those stretches, where only one name is that near. */
  findSimilar(text: string, free: readonly Stretch[]): NameMention<T>[];
  /** Names of which those stretches hold the pieces, in order. */
  findPartial(text: string, free: readonly Stretch[]): NameMention<T>[];
}

/** Built with the first look-up. `sounding` picks the names worth looking for by sound and by look, all of them unless given; `telescoped` those that may be told by pieces; `identity` tells by what two targets are one. */
export function buildNames<T>(
  entries: readonly NameEntry<T>[] | (() => readonly NameEntry<T>[]),
  sounding: (entry: NameEntry<T>) => boolean = () => true,
  telescoped: (entry: NameEntry<T>) => boolean = () => false,
  identity?: (target: T) => unknown,
): NameIndex<T> {
  const normal = lazily(() =>
    (typeof entries === 'function' ? entries() : entries)
      .map((entry) => ({ ...entry, name: normalize(entry.name).text.trim() }))
      .filter(({ name }) => name !== ''),
  );
  const exact = lazily(() => new ExactNames(normal()));
  const inexact = lazily(() => normal().filter(sounding));
  const sounds = lazily(() => new SoundingNames(inexact(), identity));
  const pieces = lazily(() => new PartialNames(normal().filter(telescoped)));
  const looks = lazily(() => new SimilarNames(inexact().flatMap(surfacesOf)));
  return {
    find: (text) => exact().find(text),
    findAll: (text) => exact().findAll(text),
    findSounding: (text, free) => (holdsWords(text, free) ? sounds().find(text, free) : []),
    findSimilar: (text, free) => (holdsWords(text, free) ? looks().find(text, free) : []),
    findPartial: (text, free) => (holdsWords(text, free) ? pieces().find(text, free) : []),
  };
}

/** The tables of sounds are built only for a text that they can say something about. */
const holdsWords = (text: string, free: readonly Stretch[]): boolean =>
  free.some(([from, to]) => WORD.test(text.slice(from, to)));
const WORD = /\p{Script=Han}{2}|[a-z]{2}[ '-]?[a-z]/u;
