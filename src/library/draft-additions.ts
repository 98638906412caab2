import type { Issue } from '../model/issue.js';
import { draftFile, placeOf, type Drafted, type DraftedFact } from './drafts.js';
import { vocabularyFiles, type VocabularyFile } from './files.js';
import { factAt, lineInFact, tryOut, type Addition } from './publish.js';

/**
 * What of a draft is to be published: the facts that `fits` picks, and the vocabulary that they need, whichever of the drafts
 * proposes it.
 */
export function additionOf(
  draft: Drafted,
  drafts: readonly Drafted[],
  fits: (fact: DraftedFact) => boolean,
  place?: string,
): Addition {
  const passages = draft.passages.map((passage) => ({
    ...passage,
    facts: passage.facts.filter(fits).map((fact) => {
      const written = Object.fromEntries(Object.entries(fact).filter(([field]) => !OWN.has(field)));
      origins.set(written, fact);
      return written;
    }),
  }));
  const facts = draft.passages.flatMap((passage) => passage.facts.filter(fits));
  return { article: { ...draft, passages }, entries: neededBy(facts, draft, drafts), place };
}

/** Fields that only drafts have. */
const OWN: ReadonlySet<string> = new Set(['doubt', 'review']);

/** The fact of a draft that a fact as it is published was made of. */
const origins = new WeakMap<object, DraftedFact>();

/** Entries that the facts name, and those that such entries name. */
function neededBy(
  facts: readonly DraftedFact[],
  { entries: own, front }: Drafted,
  drafts: readonly Drafted[],
): Addition['entries'] {
  const entriesOf = (file: VocabularyFile): readonly Entry[] =>
    drafts.flatMap(({ entries }) => (entries[file] ?? []) as readonly Entry[]);
  const needed = neededFrom([front['place'], ...facts.flatMap(namedIn)], vocabularyFiles.flatMap(entriesOf));
  return Object.fromEntries(
    vocabularyFiles.map((file) => [
      file,
      file === 'sources.yaml' ? (own[file] ?? []) : entriesOf(file).filter(({ id }) => needed.has(id)),
    ]),
  );
}

type Entry = Readonly<Record<string, unknown>>;

const namedIn = ({ about, variable, ranking }: Entry): readonly unknown[] => [about, variable, ranking];

/** Ids, with those that the entries of them name, and so on. */
function neededFrom(ids: readonly unknown[], entries: readonly Entry[]): ReadonlySet<unknown> {
  const needed = new Set(ids);
  for (let size = -1; size !== needed.size;) {
    size = needed.size;
    for (const entry of entries)
      if (needed.has(entry['id'])) for (const field of REFERENCES) needed.add(entry[field]);
  }
  return needed;
}

const REFERENCES = [
  'growthOf',
  'shareOf',
  'numerator',
  'broader',
  'componentOf',
  'containedInPlace',
  'partOf',
  'countOf',
];

/** Facts that are in the way of publishing, with what the check says of each; undefined where something else is. */
export function refusedIn(
  additions: readonly Addition[],
  issues: readonly Issue[],
): ReadonlyMap<DraftedFact, Issue> | undefined {
  const refused = new Map<DraftedFact, Issue>();
  for (const issue of issues) {
    const written = factAt(additions, issue);
    const faulty = written ? [written] : needing(issue.entry, additions);
    if (faulty.length === 0) return undefined;
    for (const one of faulty) {
      const fact = origins.get(one);
      if (fact) refused.set(fact, issue);
    }
  }
  return refused;
}

/** Facts, as they are written, that a vocabulary entry is proposed for. */
function needing(entry: string | undefined, additions: readonly Addition[]): readonly object[] {
  const entries = additions.flatMap((one) => Object.values(one.entries).flat() as readonly Entry[]);
  if (!entries.some(({ id }) => id === entry)) return [];
  return additions
    .flatMap(({ article }) => article.passages.flatMap(({ facts }) => facts))
    .filter((fact) => neededFrom(namedIn(fact as Entry), entries).has(entry));
}

/** What would stand in the way of publishing what is accepted or not in doubt, with the lines of the draft. */
export function draftIssues(folder: string, draft: Drafted, drafts: readonly Drafted[]): readonly Issue[] {
  const addition = additionOf(draft, drafts, isPublishable);
  return tryOut(folder, [addition]).map((one) => {
    const written = factAt([addition], one);
    const fact = written && origins.get(written);
    const at = fact && placeOf(fact);
    const line = lineInFact(addition, one);
    return at
      ? { ...one, at: { ...at, line: at.line + line, column: one.at.column } }
      : { ...one, at: { ...one.at, file: draftFile(draft.id) } };
  });
}

/** Accepted, or not decided yet and without a doubt. */
export const isPublishable = ({ doubt, review }: DraftedFact): boolean =>
  review === 'accepted' || (review === undefined && doubt === undefined);
