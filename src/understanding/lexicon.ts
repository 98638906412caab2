import { buildNames, type NameEntry, type NameIndex } from '../language/names.js';
import { unitTable, type UnitTable } from '../language/units.js';
import type { AlternateName, Vocabulary } from '../model/vocabulary.js';
import { withCommonNames } from './common-names.js';
import { withPhases, withSizes } from './derived-names.js';
import { phraseEntries, type Cue } from './phrases.js';
import { patternsSpoken } from './phrases/spoken.js';

/** What a name in a question stands for. */
export interface Target {
  readonly kind: 'entity' | 'variable' | 'ranking' | 'term';
  readonly id: string;
  readonly wrong: boolean;
  /** As the editor marked it; otherwise its form decides. */
  readonly loose: boolean | undefined;
}

/** Every name and turn of phrase the recognisers look up, built once per version of the knowledge. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly names: NameIndex<Target>;
  /** A turn of phrase tells of itself what its cues say; fillers have none. */
  readonly phrases: NameIndex<readonly Cue[]>;
  readonly units: UnitTable;
  /** Indicators, lists and turns of phrase by their sound, for questions typed in pinyin. */
  readonly spoken: NameIndex<true>;
}

export function buildLexicon(vocabulary: Vocabulary): Lexicon {
  return {
    vocabulary,
    names: buildNames(
      () => nameEntries(vocabulary),
      isSounded,
      (entry) => isTelescoped(entry, vocabulary),
      // A misspelling that the editor wrote down names the same as the name that sounds like it.
      ({ kind, id }) => [kind, id],
    ),
    phrases: buildNames(() => [...phraseEntries, ...sourceEntries(vocabulary)]),
    units: unitTable(vocabulary.units),
    spoken: buildNames(() => spokenEntries(vocabulary)),
  };
}

/** Worth looking for by sound: names, and indicators long enough not to sound like other words (零受额). */
const isSounded = ({ name, target }: NameEntry<Target>): boolean =>
  target.kind === 'entity' || (target.kind === 'variable' && /^\p{Script=Han}{3,}$/u.test(name));

/** Long enough to be told by some of its pieces: 星级酒店平均出租率, 蓝鲸新能源电池项目. */
function isTelescoped({ name, target }: NameEntry<Target>, { variables }: Vocabulary): boolean {
  if (target.kind === 'entity') return /^\p{Script=Han}{6,}$/u.test(name);
  const statType = target.kind === 'variable' ? variables.get(target.id)?.statType : undefined;
  return /^\p{Script=Han}{5,}$/u.test(name) && !['property', 'date', undefined].includes(statType);
}

/** Names of newspapers say where something was read, not what is asked. */
const sourceEntries = ({ sources }: Vocabulary): NameEntry<readonly Cue[]>[] =>
  [...sources.values()]
    .flatMap(({ name }) => [name, `${name}上`, `${name}说`])
    .map((name) => ({ name, target: [] }));

const WORD = /^\p{Script=Han}{2,}$/u;

function spokenEntries(vocabulary: Vocabulary): NameEntry<true>[] {
  const names = nameEntries(vocabulary).filter(({ target }) => target.kind !== 'entity');
  const words = [...names, ...phraseEntries].map(({ name }) => name);
  return [...new Set([...patternsSpoken, ...words])]
    .filter((name) => WORD.test(name))
    .map((name) => ({ name, target: true }));
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly en?: string;
  readonly alternateName: readonly AlternateName[];
}

function nameEntries(vocabulary: Vocabulary): NameEntry<Target>[] {
  return [
    ...entriesOf('entity', withPhases(vocabulary)),
    ...entriesOf('variable', withCommonNames(vocabulary)),
    ...entriesOf('ranking', [...vocabulary.rankings.values()].map(withSizes)),
    ...entriesOf(
      'term',
      [...vocabulary.glossary.values()].map(({ id, name, alternateName }) => ({ id, name, alternateName })),
    ),
  ];
}

function entriesOf(kind: Target['kind'], things: Iterable<Named>): NameEntry<Target>[] {
  return [...things].flatMap((thing) =>
    surfacesOf(thing).map(({ name, wrong, loose }) => ({
      name,
      target: { kind, id: thing.id, wrong: wrong ?? false, loose },
    })),
  );
}

const surfacesOf = (thing: Named): AlternateName[] => [
  { name: thing.name },
  ...(thing.en ? [{ name: thing.en }] : []),
  ...thing.alternateName,
];
