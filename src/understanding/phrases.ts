import type { NameEntry } from '../language/names.js';
import { asking } from './phrases/asking.js';
import type { Cue, Phrases } from './phrases/cue.js';
import { figures } from './phrases/figures.js';
import { fillers } from './phrases/fillers.js';
import { talk } from './phrases/talk.js';
import { topic } from './phrases/topic.js';

export type { Cue } from './phrases/cue.js';
export { particles } from './phrases/fillers.js';

/** Every turn of phrase with what it tells; words that tell nothing are fillers. */
export const phraseEntries: readonly NameEntry<Cue | 'filler'>[] = [
  ...[asking, figures, topic, talk].flatMap(entriesOf),
  ...fillers.map((name) => ({ name, target: 'filler' as const })),
];

function entriesOf(phrases: Phrases): NameEntry<Cue>[] {
  return (Object.entries(phrases) as [Cue, string][]).flatMap(([target, list]) =>
    [...new Set(list.split(/\s+/))].map((phrase) => ({ name: phrase.replaceAll('_', ' '), target })),
  );
}
