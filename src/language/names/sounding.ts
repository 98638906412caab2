import { syllableOf, toneless } from '../pinyin.js';
import { isWord } from '../words.js';
import { groupByName, type NameEntry, type NameMention, type Stretch } from './mention.js';
import { readSpelling, spellingsAt } from './spelling.js';

/** Names by their toneless pinyin: 柳西 for 柳溪, liuxi, shiqiao镇, lx. */
export class SoundingNames<T> {
  readonly #targets: ReadonlyMap<string, readonly T[]>;
  /** Syllables joined by blanks → names, for Han text. */
  readonly #syllables = new Map<string, Set<string>>();
  /** Syllables run together → names, for Latin text. */
  readonly #spellings = new Map<string, Set<string>>();
  readonly #initials = new Map<string, Set<string>>();
  /** For every two first syllables the lengths that names so begun have. */
  readonly #lengths = new Map<string, Set<number>>();

  readonly #identity: (target: T) => unknown;

  /** `identity` tells by what two targets are the same thing. */
  constructor(entries: readonly NameEntry<T>[], identity: (target: T) => unknown = (target) => target) {
    this.#identity = identity;
    this.#targets = groupByName(entries.filter(({ name }) => HAN_NAME.test(name)));
    for (const name of this.#targets.keys())
      for (const syllables of readings(name)) this.#add(name, syllables);
  }

  #add(name: string, syllables: readonly string[]): void {
    put(this.#syllables, syllables.join(' '), name);
    const begun = startOf(syllables, 0);
    this.#lengths.set(begun, (this.#lengths.get(begun) ?? new Set()).add(name.length));
    put(this.#spellings, syllables.join(''), name);
    const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
    if (initials.length >= SHORTEST_INITIALS) put(this.#initials, initials, name);
  }

  find(text: string, free: readonly Stretch[]): NameMention<T>[] {
    const found = free.flatMap((stretch) => [
      ...this.#homophones(text, stretch),
      ...this.#spelt(text, stretch),
    ]);
    return found.sort((a, b) => a.start - b.start);
  }

  #homophones(text: string, [from, to]: Stretch): NameMention<T>[] {
    const syllables = [...text.slice(from, to).split('')].map((char) =>
      HAN.test(char) ? syllableOf(char) : '',
    );
    const mentions: NameMention<T>[] = [];
    for (let at = from; at < to - 1; at++)
      for (const length of this.#lengths.get(startOf(syllables, at - from)) ?? []) {
        if (at + length > to) continue;
        const mention = this.#homophoneAt(text, at, syllables.slice(at - from, at - from + length));
        if (mention) mentions.push(mention);
      }
    return mentions;
  }

  #homophoneAt(text: string, at: number, syllables: readonly string[]): NameMention<T> | undefined {
    const said = text.slice(at, at + syllables.length);
    const names = this.#syllables.get(syllables.join(' ')) ?? [];
    return this.#only(
      [...names].filter((name) => name !== said && isPlausible(name, said) && !isWord(said)),
      at,
      said,
      'homophone',
    );
  }

  #spelt(text: string, stretch: Stretch): NameMention<T>[] {
    const mentions: NameMention<T>[] = [];
    for (const start of spellingsAt(text, stretch)) {
      if (start < (mentions.at(-1)?.end ?? 0)) continue;
      const mention = this.#speltAt(text, start, stretch[1]);
      if (mention) mentions.push(mention);
    }
    return mentions;
  }

  #speltAt(text: string, start: number, to: number): NameMention<T> | undefined {
    for (const { end, letters, single } of readSpelling(text, start, to)) {
      const names = this.#spellings.get(letters) ?? (single ? this.#initials.get(letters) : undefined) ?? [];
      const mention = this.#only([...names], start, text.slice(start, end), 'pinyin');
      if (mention) return mention;
    }
    return undefined;
  }

  /** One name, or several that name the same things. */
  #only(
    names: readonly string[],
    start: number,
    said: string,
    match: 'homophone' | 'pinyin',
  ): NameMention<T> | undefined {
    const [name = '', ...others] = names;
    const targets = this.#targets.get(name);
    if (!targets || others.some((other) => !this.#areSame(this.#targets.get(other), targets)))
      return undefined;
    return { start, end: start + said.length, said, targets, match, name };
  }

  #areSame(a: readonly T[] | undefined, b: readonly T[]): boolean {
    const things = (targets: readonly T[]): string => JSON.stringify(targets.map(this.#identity));
    return a !== undefined && things(a) === things(b);
  }
}

const startOf = (syllables: readonly string[], at: number): string =>
  `${syllables[at] ?? ''} ${syllables[at + 1] ?? ''}`;

const HAN = /\p{Script=Han}/u;
const HAN_NAME = /^\p{Script=Han}{2,}$/u;
const SHORTEST_INITIALS = 3;

function put(names: Map<string, Set<string>>, sound: string, name: string): void {
  const alike = names.get(sound);
  if (alike) alike.add(name);
  else names.set(sound, new Set([name]));
}

/** As a word and character by character, where the two differ. */
function readings(name: string): string[][] {
  const word = toneless(name);
  const single = [...name].map(syllableOf);
  return word.join(' ') === single.join(' ') ? [word] : [word, single];
}

/** Two characters that only sound alike are mostly other words (实敲 for 石桥): one of them must be right. */
function isPlausible(name: string, said: string): boolean {
  return name.length > 2 || name[0] === said[0] || name[1] === said[1];
}
