import { hasDraft, saveDraft, type Drafted } from '../library/drafts.js';

/** Saves the drafts that are not there yet, and tells what is to be done next. */
export function savedDrafts(folder: string, drafted: readonly Drafted[]): string[] {
  const unsaved = drafted.filter(({ id }) => hasDraft(folder, id));
  const saved = drafted.filter((draft) => !unsaved.includes(draft));
  for (const draft of saved) saveDraft(folder, draft);
  return [
    ...unsaved.map(({ front }) => `已经有草稿：《${String(front['headline'])}》`),
    ...(saved.length > 0 ? [`存了${saved.length}篇草稿，用 npm run review 一条一条看。`] : []),
  ];
}
