/** A stretch of text with its place. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Sentences of a normalised text, each with its parts between semicolons, each of those with its clauses. */
export interface Sentence extends Stretch {
  readonly parts: readonly (Stretch & { readonly clauses: readonly Stretch[] })[];
}

export function sentencesOf(text: string): Sentence[] {
  return split(text, { start: 0, end: text.length }, /[。!?]/g).map((sentence) => ({
    ...sentence,
    parts: split(text, sentence, /[;]/g).map((part) => ({
      ...part,
      clauses: split(text, part, /,(?!\d{3}(?!\d))/g),
    })),
  }));
}

function split(text: string, { start, end }: Stretch, at: RegExp): Stretch[] {
  const stretches: Stretch[] = [];
  let from = start;
  at.lastIndex = start;
  for (let match = at.exec(text); match && match.index < end; match = at.exec(text)) {
    stretches.push({ start: from, end: match.index });
    from = match.index + match[0].length;
  }
  stretches.push({ start: from, end });
  return stretches.filter((stretch) => text.slice(stretch.start, stretch.end).trim() !== '');
}

/** Tells whether another stretch lies in this one. */
export const within =
  ({ start, end }: Stretch) =>
  (one: Stretch): boolean =>
    start <= one.start && one.end <= end;
