import type { Draft, DraftFact } from '../intake/draft.js';
import { factsAt, publish, type Addition } from '../library/publish.js';
import type { Issue } from '../model/issue.js';
import { shownDraftFact } from './intake-lines.js';

export interface Accepted {
  readonly accepted: readonly Draft[];
  /** Facts that the check of the knowledge refuses, each with the reason. */
  readonly refused: readonly string[];
  /** What is wrong besides, so that nothing was written. */
  readonly issues: readonly Issue[];
}

/** Publishes drafts; what the check refuses of their facts is left out, and the rest is tried again. */
export function accept(
  drafts: readonly Draft[],
  folder: string,
  additionsOf: (some: readonly Draft[]) => readonly Addition[],
): Accepted {
  const refused: string[] = [];
  for (let accepted = drafts; ;) {
    const additions = additionsOf(accepted);
    const issues = publish(folder, additions);
    const faults = factsAt(additions, issues);
    if (issues.length === 0 || !faults) return { accepted, refused, issues };
    for (const [fact, { message }] of faults)
      refused.push(`${shownDraftFact(fact as DraftFact)}：${message}`);
    accepted = accepted.map((draft) => ({
      ...draft,
      passages: draft.passages.map((passage) => ({
        ...passage,
        facts: passage.facts.filter((fact) => !faults.has(fact)),
      })),
    }));
  }
}
