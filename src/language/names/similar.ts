import { distance } from 'fastest-levenshtein';
import { toneless } from '../pinyin.js';
import type { NameEntry, NameMention, Stretch } from './mention.js';

/** A way to write a name: the name itself, or its pinyin. */
export interface Surface<T> extends NameEntry<T> {
  readonly surface: string;
}

/** The name and its pinyin, each if it is long enough that one wrong character leaves it recognisable. */
export function surfacesOf<T>(entry: NameEntry<T>): Surface<T>[] {
  const { name } = entry;
  const surfaces = [{ ...entry, surface: name }];
  if (HAN.test(name)) surfaces.push({ ...entry, surface: toneless(name).join('') });
  return surfaces.filter(({ surface }) => isLongEnough(surface));
}

const HAN = /^\p{Script=Han}+$/u;
const LATIN = /^[a-z]+$/;
const SHORTEST_HAN = 3;
const SHORTEST_LATIN = 6;
/** What many names share says nothing about which is meant: 石桥镇 must not be read as 石溪镇. */
const GENERIC = /(?:街道|公司|园区|镇|乡|村|市|区|县|省|路)$/;

function isLongEnough(surface: string): boolean {
  if (LATIN.test(surface)) return surface.length >= SHORTEST_LATIN;
  return HAN.test(surface) && surface.replace(GENERIC, '').length >= SHORTEST_HAN;
}

/** Names one edit away: 禾先电子, 青禾小县, liuxia. */
export class SimilarNames<T> {
  readonly #surfaces = new Map<string, Surface<T>[]>();
  /** Surfaces by what an edit may leave as it is. */
  readonly #buckets = new Map<string, string[]>();
  /** How long a stretch of Han text one edit away from a name can be, longest first. */
  readonly #widths: readonly number[];

  constructor(surfaces: readonly Surface<T>[]) {
    const widths = new Set<number>();
    for (const entry of surfaces) {
      const { surface } = entry;
      append(this.#surfaces, surface, entry);
      if (!LATIN.test(surface)) for (const more of [-1, 0, 1]) widths.add(surface.length + more);
    }
    for (const surface of this.#surfaces.keys())
      for (const key of keysOf(surface)) append(this.#buckets, key, surface);
    this.#widths = [...widths].filter((width) => width >= SHORTEST_HAN).sort((a, b) => b - a);
  }

  find(text: string, free: readonly Stretch[]): NameMention<T>[] {
    return free.flatMap(([from, to]) =>
      [...text.slice(from, to).matchAll(RUN)].flatMap((run) => this.#inRun(run[0], from + run.index)),
    );
  }

  #inRun(run: string, from: number): NameMention<T>[] {
    if (LATIN.test(run)) return [this.#nearest(run, from)].filter((mention) => mention !== undefined);
    const mentions: NameMention<T>[] = [];
    for (let at = 0; at < run.length;) {
      const mention = this.#windowAt(run, at, from);
      if (mention) mentions.push(mention);
      at += mention?.said.length ?? 1;
    }
    return mentions;
  }

  #windowAt(run: string, at: number, from: number): NameMention<T> | undefined {
    for (const width of this.#widths) {
      const mention =
        at + width <= run.length ? this.#nearest(run.slice(at, at + width), from + at) : undefined;
      if (mention) return mention;
    }
    return undefined;
  }

  #nearest(said: string, start: number): NameMention<T> | undefined {
    const candidates = keysOf(said).flatMap((key) => this.#buckets.get(key) ?? []);
    if (candidates.length === 0) return undefined;
    const near = new Set(candidates.filter((surface) => isOneEdit(surface, said)));
    const [surface, ...others] = near;
    const [entry, ...rest] = this.#surfaces.get(surface ?? '') ?? [];
    if (!entry || others.length > 0) return undefined;
    const targets = [entry, ...rest].map(({ target }) => target);
    return { start, end: start + said.length, said, targets, match: 'similar', name: entry.name };
  }
}

const RUN = /\p{Script=Han}+|[a-z]+/gu;

const isOneEdit = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) <= 1 && distance(a, b) === 1;

/**
 * Any edit leaves the first or the last three letters. In Han text first and last character must both be right:
 * 商务科 beside 商务局 and 总经理 beside 林经理 are other names, not slips.
 */
function keysOf(surface: string): string[] {
  if (LATIN.test(surface)) return [`<${surface.slice(0, 3)}`, `${surface.slice(-3)}>`];
  return [surface.charAt(0) + surface.charAt(surface.length - 1)];
}

function append<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
