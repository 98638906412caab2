import type { Anchor } from '../language/periods.js';
import type { UnitTable } from '../language/units.js';
import type { Period } from '../model/period.js';

/** What the article hands to each of its paragraphs and tables. */
export interface Carried {
  readonly anchor: Anchor;
  readonly units: UnitTable;
  readonly local: readonly string[];
  /** Names of firms, parks and projects on the page. */
  readonly bodies: readonly string[];
  readonly subject: string | undefined;
  readonly usual: Period | undefined;
  /** The time of the headline. */
  readonly headed?: Period | undefined;
}

/** What is spoken of at a place of a paragraph. */
export interface Spoken {
  subject: string | undefined;
  period: Period | undefined;
  cumulative: boolean;
  /** The year of the period is not told with it: 全年. */
  implied: boolean;
  /** Indicators told last, that a growth, a share or a list of figures is of. */
  metrics: string[];
  /** Whether what is told are parts of it: 其中甲…,乙…. */
  parts: boolean;
  /** Whether what is told is to come. */
  planned: boolean;
  /** What they are parts of. */
  total?: string | undefined;
  /** The indicator told last in each unit. */
  readonly inUnit: Map<string, string>;
  /** What the sentence is about, told before anything else: 二手房方面. */
  topic?: string | undefined;
  /** A clause without figures just before, which may list what the next ones are of. */
  pending?: string | undefined;
  /** Who comes next, told in a clause of its own: 其次是甲景区. */
  next?: string | undefined;
  /** Whether a growth has been told of them. */
  grown: boolean;
}
