/** A passage, a sentence or a fact as search sees it. Texts in normal form (`language/normalize`). */
export interface SearchDocument {
  readonly text: string;
  readonly headline?: string;
  /** The place that it is about. */
  readonly place?: string;
  /** Day it was published, `YYYY-MM-DD`: the anchor of its relative times, and what breaks ties. */
  readonly published?: string;
}
