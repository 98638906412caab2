import type { Drafted } from '../library/drafts.js';
import type { Addition } from '../library/publish.js';
import type { Issue } from '../model/issue.js';
import type { Naming } from './intake-lines.js';

/** Where drafts are kept and published; every decision is written before the next is asked for. */
export interface Desk {
  readonly save: (draft: Drafted) => void;
  /** Publishes and removes the draft, or gives what stands in the way. */
  readonly publish: (draft: Drafted, addition: Addition) => readonly Issue[];
  /** Names in place of ids, those of the drafts too. */
  readonly naming: (drafts: readonly Drafted[]) => Naming;
  /** The id that a name or an id stands for. */
  readonly idOf: (said: string, kind: 'entity' | 'variable') => string | undefined;
  /** The draft with a new place or body of that name, and its id. */
  readonly withEntity: (draft: Drafted, name: string) => readonly [Drafted, string];
}
