import type { NameMention } from '../language/names.js';
import { readPeriods, type PeriodMention } from '../language/periods.js';
import { readQuantities, type QuantityMention } from '../language/quantities.js';
import { readAsked, type Asked } from './asked.js';
import { cheapestPath } from './lattice.js';
import type { Lexicon, Target } from './lexicon.js';
import { readBeyond, readPlaces, readStrong } from './lists.js';
import type { Mark, Span } from './mark.js';
import { particles, type Cue } from './phrases.js';
import { unreadMarks } from './unread.js';

/** A reading of a stretch, still competing with others. */
type Candidate = Mark & { readonly cost: number };

/**
 * Every recogniser proposes what it sees, at every place; the cheapest way through the clause is taken. Where something
 * stays unread, names that only sound or look like it compete too.
 */
export function markClause(text: string, today: string, lexicon: Lexicon): Mark[] {
  const candidates = [
    ...lexicon.names.findAll(text).map((mention) => nameCandidate(mention, lexicon)),
    ...readPeriods(text, { day: today, kind: 'asking' }).map(periodCandidate),
    ...readQuantities(text, lexicon.units).map((mention) => quantityCandidate(mention, COST.quantity)),
    ...[...readStrong(text), ...readBeyond(text), ...readPlaces(text)].map((mention) =>
      quantityCandidate(mention, COST.list),
    ),
    ...readAsked(text, lexicon.units).map(askedCandidate),
    ...lexicon.phrases.findAll(text).map(phraseCandidate),
  ];
  const read = withUnread(text, cheapestPath(text, candidates));
  const alike = namesAlike(text, read, lexicon);
  return alike.length > 0 ? withUnread(text, cheapestPath(text, [...candidates, ...alike])) : read;
}

/** Words of like length compete by kind: what names something before what only joins words. */
const COST = {
  name: 4,
  period: 4.1,
  asked: 4.2,
  list: 4.25,
  quantity: 4.3,
  cue: 4.6,
  filler: 4.9,
  alike: 6.5,
} as const;

/** One character is weak evidence for a name or a figure. */
const LONE = 2;

const lone = ({ start, end }: { start: number; end: number }): number => (end - start === 1 ? LONE : 0);

function nameCandidate(mention: NameMention<Target>, lexicon: Lexicon): Candidate {
  const [phrase] = mention.targets.every(({ kind }) => kind === 'term')
    ? lexicon.phrases.find(mention.said)
    : [];
  const cues =
    phrase?.said === mention.said
      ? phrase.targets.filter((target): target is Cue => target !== 'filler')
      : [];
  return {
    ...spanOf(mention, mention.said),
    type: 'name',
    mention,
    ...(cues.length > 0 ? { cues } : {}),
    cost: (mention.match === 'name' ? COST.name : COST.alike) + lone(mention),
  };
}

const periodCandidate = (mention: PeriodMention): Candidate => ({
  ...spanOf(mention, mention.text),
  type: 'period',
  mention,
  cost: COST.period,
});

const quantityCandidate = (mention: QuantityMention, cost: number): Candidate => ({
  ...spanOf(mention, mention.text),
  type: 'quantity',
  mention,
  cost,
});

const askedCandidate = (asked: Asked): Candidate => ({
  ...spanOf(asked, asked.said),
  type: 'asked',
  asked,
  cost: COST.asked,
});

function phraseCandidate(mention: NameMention<Cue | 'filler'>): Candidate {
  const cues = mention.targets.filter((target): target is Cue => target !== 'filler');
  const span = spanOf(mention, mention.said);
  return cues.length > 0
    ? { ...span, type: 'cue', cues, cost: COST.cue }
    : { ...span, type: 'filler', cost: COST.filler };
}

const spanOf = ({ start, end }: { start: number; end: number }, said: string): Span => ({ start, end, said });

/** How far beside an unread stretch a misspelt name may reach. */
const REACH = 4;

/** An indicator of so few characters is not recognised with one of them wrong. */
const SHORT = 3;

function namesAlike(text: string, marks: readonly Mark[], lexicon: Lexicon): Candidate[] {
  const unread = marks.filter((mark) => mark.type === 'unread');
  const near = unread.map(({ start, end }): [number, number] => [
    Math.max(0, start - REACH),
    Math.min(text.length, end + REACH),
  ]);
  const stretches = near.filter(([from], at) => at === 0 || from >= (near[at - 1]?.[1] ?? 0));
  return [...lexicon.names.findSounding(text, stretches), ...lexicon.names.findSimilar(text, stretches)]
    .filter(
      ({ match, name, targets }) =>
        match !== 'similar' || name.length > SHORT || targets.every(({ kind }) => kind === 'entity'),
    )
    .filter(({ start, end }) => unread.some((mark) => start < mark.end && mark.start < end))
    .map((mention) => nameCandidate(mention, lexicon));
}

function withUnread(text: string, path: readonly Mark[]): Mark[] {
  return unreadMarks(text, path, isPartOfWord);
}

/** A single character beside an unread one is rather a part of the unread word, unless it is a particle. */
const isPartOfWord = (mark: Mark): boolean =>
  mark.end - mark.start === 1 && mark.type !== 'quantity' && !particles.includes(mark.said);
