import type { NameMention } from '../language/names.js';
import type { PeriodMention } from '../language/periods.js';
import type { QuantityMention } from '../language/quantities.js';
import type { Asked } from './asked.js';
import type { Target } from './lexicon.js';
import type { Cue } from './phrases.js';

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly said: string;
}

/** One recognised stretch of a clause. Marks never overlap. */
export type Mark = Span &
  (
    | {
        readonly type: 'name';
        readonly mention: NameMention<Target>;
        /** What the word tells besides, as a turn of phrase: 同比. */ readonly cues?: readonly Cue[];
      }
    | { readonly type: 'period'; readonly mention: PeriodMention }
    | { readonly type: 'quantity'; readonly mention: QuantityMention }
    | { readonly type: 'asked'; readonly asked: Asked }
    | { readonly type: 'cue'; readonly cues: readonly Cue[] }
    | { readonly type: 'filler' }
    | { readonly type: 'unread' }
  );
