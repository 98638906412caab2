import type { Issue } from '../model/issue.js';
import { draftFile, placeOf, type Drafted, type DraftedFact } from './drafts.js';
import { vocabularyFiles, type VocabularyFile } from './files.js';
import { factsAt, lineInFact, tryOut, type Addition } from './publish.js';

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
  const needed = new Set<unknown>([
    front['place'],
    ...facts.flatMap(({ about, variable, ranking }) => [about, variable, ranking]),
  ]);
  const entriesOf = (file: VocabularyFile): readonly Entry[] =>
    drafts.flatMap(({ entries }) => (entries[file] ?? []) as readonly Entry[]);
  const all = vocabularyFiles.flatMap(entriesOf);
  for (let size = -1; size !== needed.size;) {
    size = needed.size;
    for (const entry of all)
      if (needed.has(entry['id'])) for (const field of REFERENCES) needed.add(entry[field]);
  }
  return Object.fromEntries(
    vocabularyFiles.map((file) => [
      file,
      file === 'sources.yaml' ? (own[file] ?? []) : entriesOf(file).filter(({ id }) => needed.has(id)),
    ]),
  );
}

type Entry = Readonly<Record<string, unknown>>;

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
  const faults = factsAt(additions, issues);
  return (
    faults &&
    new Map(
      [...faults].flatMap(([written, one]) => {
        const fact = origins.get(written);
        return fact ? [[fact, one] as const] : [];
      }),
    )
  );
}

/** What would stand in the way of publishing what is accepted or not in doubt, with the lines of the draft. */
export function draftIssues(folder: string, draft: Drafted, drafts: readonly Drafted[]): readonly Issue[] {
  const addition = additionOf(draft, drafts, isPublishable);
  return tryOut(folder, [addition]).map((one) => {
    const [fact] = [...(refusedIn([addition], [one])?.keys() ?? [])];
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
