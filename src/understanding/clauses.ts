/** A stretch of a message that can hold a question of its own. */
const BOUNDARY =
  /[。?!;~\n\r]+|(?:,(?!\d{3}(?!\d))|…)+|(?<=[\p{Script=Han}%])\s+(?=\p{Script=Han})|顺便|另外|还有就是/u;
const MOST_CLAUSES = 12;

/** Splits normalised text at sentence and clause ends; an enumeration (、) stays together. */
export function splitClauses(text: string): string[] {
  return text
    .split(BOUNDARY)
    .map((clause) => clause.trim())
    .filter((clause) => clause.length > 0)
    .slice(0, MOST_CLAUSES);
}
