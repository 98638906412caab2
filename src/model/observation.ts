import type { Period } from './period.js';
import type { Quantity } from './quantity.js';

/** What was observed. `printed` is the figure exactly as the passage has it (近5万人次). */
export type ObservedValue =
  | { readonly type: 'quantity'; readonly quantity: Quantity; readonly printed: string }
  | { readonly type: 'date'; readonly date: Period; readonly printed: string }
  | { readonly type: 'text'; readonly text: string };

export interface Provenance {
  readonly article: string;
  readonly passage: string;
  /** A run of the passage that states the figure. */
  readonly quote: string;
}

/** SDMX-like status. `plan` covers forecasts and announced dates; `suspect` carries its reason in `note`. */
export type ObservationStatus = 'normal' | 'provisional' | 'plan' | 'suspect';

/** One published fact (Data Commons StatVarObservation; text-valued for facts without a figure). */
export interface Observation {
  /** `article#n`, stable while the article file is. */
  readonly id: string;
  readonly variableMeasured: string;
  readonly observationAbout: string;
  readonly observationDate: Period;
  /** `page`: the article gives no period and the page's own date stands in (截至见报). */
  readonly periodBasis: 'stated' | 'page';
  readonly value: ObservedValue;
  /** Set on ranks: the list. */
  readonly ranking?: string;
  /** Accumulated over the period (累计), as against a single month's figure. */
  readonly cumulative: boolean;
  readonly obsStatus: ObservationStatus;
  readonly note?: string;
  readonly provenance: Provenance;
}
