import { readPeriods, type PeriodMention } from '../language/periods.js';
import { readQuantities, type QuantityMention } from '../language/quantities.js';
import type { NameMention } from '../language/names.js';
import type { Cue } from './cues.js';
import type { Lexicon, Target } from './lexicon.js';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly said: string;
}

/** One recognised stretch of a clause. Marks never overlap. */
export type Mark = Span &
  (
    | { readonly type: 'name'; readonly mention: NameMention<Target> }
    | { readonly type: 'period'; readonly mention: PeriodMention }
    | { readonly type: 'quantity'; readonly mention: QuantityMention }
    | { readonly type: 'cue'; readonly cues: readonly Cue[] }
    | { readonly type: 'filler' }
    | { readonly type: 'residual' }
  );

type Stretch = readonly [number, number];

/** Recognisers in order: names, periods and figures; then phrases; then names that only sound or look right; the rest is residual. */
export function markClause(text: string, today: string, lexicon: Lexicon): Mark[] {
  const firm = chooseLongest([
    ...lexicon.names.find(text).map((mention): Mark => ({ ...spanOf(mention), type: 'name', mention })),
    ...readPeriods(text, { day: today, kind: 'asking' }).map((mention): Mark => ({ ...periodSpan(mention), type: 'period', mention })),
    ...readQuantities(text, lexicon.units).map((mention): Mark => ({ ...quantitySpan(mention), type: 'quantity', mention })),
  ]);
  const withSounds = [...firm, ...soundMarks(text, freeOf(text, firm), lexicon)].sort(byStart);
  const phrased = [...withSounds, ...phraseMarks(text, freeOf(text, withSounds), lexicon)].sort(byStart);
  return [...phrased, ...residualMarks(text, freeOf(text, phrased))].sort(byStart);
}

const byStart = (a: Span, b: Span): number => a.start - b.start;
const spanOf = (m: { start: number; end: number; said: string }): Span => ({ start: m.start, end: m.end, said: m.said });
const periodSpan = (m: PeriodMention): Span => ({ start: m.start, end: m.end, said: m.text });
const quantitySpan = (m: QuantityMention): Span => ({ start: m.start, end: m.end, said: m.text });

/** Leftmost, then longest; at a tie the earlier recogniser. */
function chooseLongest(candidates: readonly Mark[]): Mark[] {
  const ordered = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end);
  const chosen: Mark[] = [];
  for (const mark of ordered) {
    const last = chosen.at(-1);
    if (!last || mark.start >= last.end) chosen.push(mark);
    else if (mark.end - mark.start > last.end - last.start) chosen[chosen.length - 1] = mark;
  }
  return chosen;
}

function freeOf(text: string, marks: readonly Span[]): Stretch[] {
  const free: Stretch[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.start > at) free.push([at, mark.start]);
    at = Math.max(at, mark.end);
  }
  if (at < text.length) free.push([at, text.length]);
  return free;
}

/** Names by sound or by look, only in stretches that hold something no phrase explains. */
function soundMarks(text: string, free: readonly Stretch[], lexicon: Lexicon): Mark[] {
  const unexplained = free.filter((stretch) => hasResidue(text, stretch, lexicon));
  if (unexplained.length === 0) return [];
  const sounding = lexicon.names.findSounding(text, unexplained);
  const similar = lexicon.names.findSimilar(text, unexplained);
  return chooseLongest([...sounding, ...similar].map((mention): Mark => ({ ...spanOf(mention), type: 'name', mention })));
}

function hasResidue(text: string, stretch: Stretch, lexicon: Lexicon): boolean {
  const phrased = phraseMarks(text, [stretch], lexicon);
  const outside = [...phrased, { start: stretch[1], end: text.length }];
  return freeOf(text, [{ start: 0, end: stretch[0], said: '' }, ...(outside as Span[])].sort(byStart)).some(([from, to]) =>
    WORD.test(text.slice(from, to)),
  );
}

const WORD = /[\p{Script=Han}a-z]/u;

function phraseMarks(text: string, free: readonly Stretch[], lexicon: Lexicon): Mark[] {
  return free.flatMap(([from, to]) =>
    lexicon.phrases.find(text.slice(from, to)).map((mention): Mark => {
      const span = { start: from + mention.start, end: from + mention.end, said: mention.said };
      const cues = mention.targets.filter((target): target is Cue => target !== 'filler');
      return cues.length > 0 ? { ...span, type: 'cue', cues } : { ...span, type: 'filler' };
    }),
  );
}

const RESIDUE = /[\p{Script=Han}]+|[a-z][a-z0-9'-]*/gu;

function residualMarks(text: string, free: readonly Stretch[]): Mark[] {
  return free.flatMap(([from, to]) =>
    [...text.slice(from, to).matchAll(RESIDUE)].map((match): Mark => {
      const start = from + match.index;
      return { start, end: start + match[0].length, said: match[0], type: 'residual' };
    }),
  );
}
