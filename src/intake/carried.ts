import type { Anchor } from '../language/periods.js';
import type { UnitTable } from '../language/units.js';
import type { Period } from '../model/period.js';

/** What the article hands to each of its paragraphs and tables. */
export interface Carried {
  readonly anchor: Anchor;
  readonly units: UnitTable;
  readonly towns: readonly string[];
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
  /** Indicators told last, that a growth, a share or a list of figures is of. */
  metrics: string[];
  /** Whether what is told are parts of it: 其中甲…,乙…. */
  parts: boolean;
  /** Whether a growth has been told of them. */
  grown: boolean;
}
