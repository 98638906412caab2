import { groupByName, type NameEntry, type NameMention } from './mention.js';

/** Names by their text, and for every two first characters the lengths that names so begun have. */
export class ExactNames<T> {
  readonly #names: ReadonlyMap<string, readonly T[]>;
  /** Longest first, of one character apart; keyed by number, because nearly every look-up finds nothing. */
  readonly #lengths = new Map<number, number[]>();
  /** One byte for many pairs, which tells nearly every one that begins no name without a look-up. */
  readonly #begins = new Uint8Array(BYTES);
  readonly #single = new Set<number>();

  constructor(entries: readonly NameEntry<T>[]) {
    this.#names = groupByName(entries);
    for (const name of this.#names.keys()) {
      if (name.length === 1) {
        this.#single.add(name.charCodeAt(0));
        continue;
      }
      const lengths = this.#lengths.get(pairAt(name, 0)) ?? [];
      if (!lengths.includes(name.length)) lengths.push(name.length);
      this.#lengths.set(pairAt(name, 0), lengths);
      this.#begins[byteOf(pairAt(name, 0))] = 1;
    }
    for (const lengths of this.#lengths.values()) lengths.sort((a, b) => b - a);
  }

  find(text: string): NameMention<T>[] {
    const mentions: NameMention<T>[] = [];
    for (let at = 0; at < text.length;) {
      const [mention] = this.#startingAt(text, at);
      if (mention) mentions.push(mention);
      at = mention?.end ?? at + 1;
    }
    return mentions;
  }

  /** Every name at every place, overlapping ones included: a reader with more context chooses. */
  findAll(text: string): NameMention<T>[] {
    const mentions: NameMention<T>[] = [];
    for (let at = 0; at < text.length; at++) this.#startingAt(text, at, mentions);
    return mentions;
  }

  /** Longest first, added to those found before. */
  #startingAt(text: string, start: number, found: NameMention<T>[] = []): NameMention<T>[] {
    const pair = pairAt(text, start);
    const lengths = this.#begins[byteOf(pair)] === 1 ? this.#lengths.get(pair) : undefined;
    if (lengths) for (const length of lengths) this.#add(text, start, length, found);
    if (this.#single.has(text.charCodeAt(start))) this.#add(text, start, 1, found);
    return found;
  }

  #add(text: string, start: number, length: number, found: NameMention<T>[]): void {
    const end = start + length;
    if (end > text.length) return;
    const name = text.slice(start, end);
    const targets = this.#names.get(name);
    if (targets && standsAlone(text, start, end))
      found.push({ start, end, said: name, targets, match: 'name', name });
  }
}

/** Two characters as one 32-bit integer, which maps find fastest; of the last character alone, one that no two make. */
const pairAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

const BYTES = 0x10000;
const byteOf = (pair: number): number => (Math.imul(pair, 0x9e3779b1) >>> 16) & (BYTES - 1);

/** A Latin name is a whole word, though a figure may follow it (gdp57亿); 5g inside 15g is not a name. */
export function standsAlone(text: string, start: number, end: number): boolean {
  return !runsOn(text, start - 1, start) && !runsOn(text, end - 1, end);
}

/** Whether two neighbours are both letters or both digits. */
function runsOn(text: string, at: number, next: number): boolean {
  const [a, b] = [kindAt(text, at), kindAt(text, next)];
  return a !== undefined && a === b;
}

function kindAt(text: string, at: number): 'letter' | 'digit' | undefined {
  const code = text.charCodeAt(at);
  if (code >= 0x61 && code <= 0x7a) return 'letter';
  return code >= 0x30 && code <= 0x39 ? 'digit' : undefined;
}
