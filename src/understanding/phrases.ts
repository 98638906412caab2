import type { NameEntry } from '../language/names.js';
import { asking } from './phrases/asking.js';
import type { Cue, Phrases } from './phrases/cue.js';
import { figures } from './phrases/figures.js';
import { fillers } from './phrases/fillers.js';
import { talk } from './phrases/talk.js';
import { topic } from './phrases/topic.js';

export type { Cue } from './phrases/cue.js';
export { particles } from './phrases/fillers.js';

/** Every turn of phrase with what it tells, which is nothing for a filler. */
export const phraseEntries: readonly NameEntry<readonly Cue[]>[] = merged([
  ...[asking, figures, topic, talk].flatMap(entriesOf),
  ...fillers.map((name): [string, Cue | undefined] => [name, undefined]),
]);

function entriesOf(phrases: Phrases): [string, Cue][] {
  return (Object.entries(phrases) as [Cue, string][]).flatMap(([cue, list]) =>
    [...new Set(list.split(/\s+/))].map((phrase): [string, Cue] => [phrase.replaceAll('_', ' '), cue]),
  );
}

function merged(pairs: readonly [string, Cue | undefined][]): NameEntry<readonly Cue[]>[] {
  const cues = new Map<string, Cue[]>();
  for (const [name, cue] of pairs) {
    const known = cues.get(name) ?? [];
    cues.set(name, cue === undefined || known.includes(cue) ? known : [...known, cue]);
  }
  return [...cues].map(([name, target]) => ({ name, target }));
}
