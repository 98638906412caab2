import { groupByName, type NameEntry, type NameMention } from './mention.js';

/** Names by their text, and for every two first characters how long a name can get. */
export class ExactNames<T> {
  readonly #names: ReadonlyMap<string, readonly T[]>;
  readonly #longest = new Map<string, number>();

  constructor(entries: readonly NameEntry<T>[]) {
    this.#names = groupByName(entries);
    for (const name of this.#names.keys()) {
      const prefix = name.slice(0, 2);
      this.#longest.set(prefix, Math.max(this.#longest.get(prefix) ?? 0, name.length));
    }
  }

  find(text: string): NameMention<T>[] {
    const mentions: NameMention<T>[] = [];
    for (let at = 0; at < text.length;) {
      const mention = this.#at(text, at);
      if (mention) mentions.push(mention);
      at = mention?.end ?? at + 1;
    }
    return mentions;
  }

  /** Every name at every place, overlapping ones included: a reader with more context chooses. */
  findAll(text: string): NameMention<T>[] {
    const mentions: NameMention<T>[] = [];
    for (let at = 0; at < text.length; at++) mentions.push(...this.#startingAt(text, at));
    return mentions;
  }

  #at(text: string, start: number): NameMention<T> | undefined {
    for (const mention of this.#startingAt(text, start)) return mention;
    return undefined;
  }

  /** Longest first. */
  *#startingAt(text: string, start: number): Generator<NameMention<T>> {
    const longest = this.#longest.get(text.slice(start, start + 2)) ?? 1;
    for (let length = Math.min(longest, text.length - start); length > 0; length--) {
      const name = text.slice(start, start + length);
      const targets = this.#names.get(name);
      if (targets && standsAlone(text, start, start + length)) {
        yield { start, end: start + length, said: name, targets, match: 'name', name };
      }
    }
  }
}

/** A Latin name is a whole word, though a figure may follow it (gdp154亿); 5g inside 15g is not a name. */
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
