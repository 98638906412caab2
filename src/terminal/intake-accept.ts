import { additionOf, refusedIn } from '../library/draft-additions.js';
import type { Drafted, DraftedFact } from '../library/drafts.js';
import { publish } from '../library/publish.js';
import type { Keeping } from '../library/versions/keep.js';
import type { Issue } from '../model/issue.js';

export interface Accepted {
  /** How many facts were taken in. */
  readonly facts: number;
  /** Facts that were not, each with the reason. */
  readonly left: ReadonlyMap<DraftedFact, string>;
  /** What is wrong besides, so that nothing was written. */
  readonly issues: readonly Issue[];
}

/**
 * Publishes drafts in one step or not at all: facts that do not fit or that the check refuses are left out, and the rest is
 * taken in. The first draft's place is the one that questions without a place are about, where the folder has none.
 */
export function accept(
  folder: string,
  drafts: readonly Drafted[],
  hasPlace: boolean,
  fits: (fact: DraftedFact) => boolean,
  keeping: Keeping,
): Accepted {
  const left = new Map<DraftedFact, string>();
  const all = drafts.flatMap(({ passages }) => passages.flatMap(({ facts }) => facts));
  for (const fact of all.filter((one) => !fits(one))) left.set(fact, (fact.doubt ?? ['不要']).join('；'));
  const [first] = drafts;
  const place = hasPlace ? undefined : first?.front['place'];
  for (;;) {
    const additions = drafts.map((draft, at) =>
      additionOf(
        draft,
        drafts,
        (fact) => !left.has(fact),
        at === 0 && typeof place === 'string' ? place : undefined,
      ),
    );
    const issues = publish(folder, additions, keeping);
    const faults = refusedIn(additions, issues);
    if (issues.length === 0 || !faults || faults.size === 0)
      return { facts: all.length - left.size, left, issues };
    for (const [fact, { message }] of faults) left.set(fact, message);
  }
}
