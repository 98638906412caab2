import type { Observation } from './observation.js';
import type { NameMatch } from './query.js';

/** Things said under an answer, each at most once. */
export type Caveat =
  | { readonly type: 'readAs'; readonly said: string; readonly entity: string; readonly match: NameMatch }
  /** What was taken for indicators of a longer name. */
  | { readonly type: 'telescoped'; readonly said: string; readonly variables: readonly string[] }
  | { readonly type: 'defaultPlace'; readonly entity: string }
  | { readonly type: 'onlyHolder'; readonly entity: string }
  | { readonly type: 'narrower'; readonly asked: string; readonly given: string }
  | { readonly type: 'wholeToPart'; readonly whole: string; readonly part: string }
  | { readonly type: 'partToWhole'; readonly part: string; readonly whole: string }
  /** Told to be in a place where it is not, or is not known to be; `located` is where the record places it. */
  | { readonly type: 'toldIn'; readonly entity: string; readonly place: string; readonly located?: string }
  | { readonly type: 'hedge'; readonly observation: string }
  | { readonly type: 'old'; readonly observation: string }
  | { readonly type: 'suspect'; readonly observation: Observation }
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'assumesNominal' }
  | { readonly type: 'ownRatio' }
  /** The terms of a sum are components of one total that the record does not say are apart. */
  | { readonly type: 'mayOverlap' }
  | { readonly type: 'notSameThing'; readonly first: string; readonly second: string; readonly why: string }
  | { readonly type: 'notAllListed'; readonly place: string }
  /** Of a list: those it is told without. */
  | { readonly type: 'without'; readonly entities: readonly string[] }
  | { readonly type: 'otherList'; readonly said: string }
  /** Only so many have the figure in the record. */
  | { readonly type: 'amongRecorded'; readonly count: number }
  | { readonly type: 'privatePerson' }
  /** The list is over another area than the question says. */
  | { readonly type: 'scopeOfList'; readonly scope: string }
  /** The number is right, but the question tells it as something else. */
  | { readonly type: 'otherwise'; readonly in: 'change' | 'basis' | 'time' | 'part' }
  /** Places whose names differ from the asked one in a character. */
  | { readonly type: 'namesAlike'; readonly entities: readonly string[] }
  /** Why was asked, and the record only has that it is so. */
  | { readonly type: 'noReason' }
  /** What a figure that the question claims of something else really is. */
  | { readonly type: 'meant'; readonly said: string; readonly observations: readonly Observation[] }
  | { readonly type: 'onePointOnly' }
  | { readonly type: 'lowerIsBetter' };
