import type { NameMention } from '../language/names.js';
import { readPeriods } from '../language/periods.js';
import { readQuantities } from '../language/quantities.js';
import { readAsked } from './asked.js';
import { COST, nameCandidate, phraseCandidate, quantityCandidate, type Candidate } from './candidates.js';
import { cheapestPath } from './lattice.js';
import type { Lexicon, Target } from './lexicon.js';
import { readListPlaces } from './lists.js';
import type { Mark } from './mark.js';
import { particles, type Cue } from './phrases.js';
import { unreadMarks } from './unread.js';

/**
 * Every recogniser proposes what it sees, at every place; the cheapest way through the clause is taken. Where something
 * stays unread, names that only sound or look like it compete too.
 */
export function markClause(text: string, today: string, lexicon: Lexicon): Mark[] {
  const candidates: Candidate[] = [];
  for (const mention of lexicon.names.findAll(text))
    if (!isRankWord(mention, lexicon)) candidates.push(nameCandidate(mention));
  for (const mention of readPeriods(text, { day: today, kind: 'asking' }))
    candidates.push({ type: 'period', start: mention.start, end: mention.end, cost: COST.period, mention });
  for (const mention of readQuantities(text, lexicon.units))
    candidates.push(quantityCandidate(mention, COST.quantity));
  for (const mention of readListPlaces(text)) candidates.push(quantityCandidate(mention, COST.list));
  for (const mention of readAsked(text, lexicon.units))
    candidates.push({ type: 'asked', start: mention.start, end: mention.end, cost: COST.asked, mention });
  for (const mention of lexicon.phrases.findAll(text))
    if (!runsIntoName(mention, candidates)) candidates.push(phraseCandidate(mention));
  const read = pathThrough(text, candidates, lexicon);
  const alike = namesAlike(text, read, lexicon);
  const marks = alike.length > 0 ? pathThrough(text, [...candidates, ...alike], lexicon) : read;
  const partial = namesWithin(text, marks, lexicon);
  return partial.length > 0 ? pathThrough(text, [...candidates, ...alike, ...partial], lexicon) : marks;
}

const pathThrough = (text: string, candidates: readonly Candidate[], lexicon: Lexicon): Mark[] =>
  unreadMarks(
    text,
    cheapestPath(text, candidates).map((candidate) => markOf(candidate, lexicon)),
    isPartOfWord,
  );

function markOf(candidate: Candidate, lexicon: Lexicon): Mark {
  const { start, end } = candidate;
  switch (candidate.type) {
    case 'name':
      return nameMark(candidate.mention, lexicon);
    case 'phrase':
      return phraseMark(candidate.mention);
    case 'period':
      return { type: 'period', start, end, said: candidate.mention.text, mention: candidate.mention };
    case 'quantity':
      return { type: 'quantity', start, end, said: candidate.mention.text, mention: candidate.mention };
    case 'asked':
      return { type: 'asked', start, end, said: candidate.mention.said, asked: candidate.mention };
  }
}

function nameMark(mention: NameMention<Target>, lexicon: Lexicon): Mark {
  const { start, end, said, targets } = mention;
  const cues = targets.every(({ kind }) => kind === 'term') ? cuesOf(said, lexicon) : [];
  return cues.length > 0
    ? { type: 'name', start, end, said, mention, cues }
    : { type: 'name', start, end, said, mention };
}

/** 排名, where an editor made it a name for places on a list: the turn of phrase that it is in any town. */
const isRankWord = ({ said, targets }: NameMention<Target>, lexicon: Lexicon): boolean =>
  targets.every(({ id }) => lexicon.vocabulary.variables.get(id)?.statType === 'rank') &&
  cuesOf(said, lexicon).includes('rank');

/** 有啥|企业, where 啥企业 names an indicator: a name begins within the phrase and goes on past it. */
const runsIntoName = (
  { start, end, targets }: NameMention<readonly Cue[]>,
  candidates: readonly Candidate[],
): boolean =>
  targets.some((cues) => cues.includes('overview')) &&
  candidates.some(
    (one) =>
      one.type === 'name' &&
      one.mention.match === 'name' &&
      one.start > start &&
      one.start < end &&
      one.end > end,
  );

/** What a word tells as a turn of phrase. */
function cuesOf(said: string, { phrases }: Lexicon): readonly Cue[] {
  const [phrase] = phrases.find(said);
  return phrase?.said === said ? phrase.targets.flat() : [];
}

function phraseMark({ start, end, said, targets }: NameMention<readonly Cue[]>): Mark {
  const cues = targets[0] ?? [];
  // What narrows a figure is never passed over: the evidence has to hold it.
  if (cues.includes('scope')) return { type: 'unread', start, end, said };
  return cues.length > 0 ? { type: 'cue', start, end, said, cues } : { type: 'filler', start, end, said };
}

/** How far beside an unread stretch a misspelt name may reach. */
const REACH = 4;

/** An indicator of so few characters is not recognised with one of them wrong. */
const SHORT = 3;

/** Indicators whose names hold the pieces of what stays unread, or of an indicator and the words that narrow it. */
function namesWithin(text: string, marks: readonly Mark[], lexicon: Lexicon): Candidate[] {
  const unread = marks.filter(
    (mark, at) => mark.type === 'unread' || isNarrowing(mark, marks[at + 1], lexicon),
  );
  if (unread.length === 0) return [];
  return lexicon.names
    .findPartial(text, stretchesOf(text, unread))
    .filter(({ start, end }) => unread.some((mark) => start < mark.end && mark.start < end))
    .map(nameCandidate);
}

/** 数字经济产值: a word that elsewhere says nothing, right before an indicator. */
const isNarrowing = (mark: Mark, next: Mark | undefined, lexicon: Lexicon): boolean =>
  mark.type === 'filler' &&
  mark.end - mark.start > 1 &&
  next?.type === 'name' &&
  next.start === mark.end &&
  next.mention.targets.some((one) => isMeasured(one, lexicon));

function stretchesOf(text: string, unread: readonly Mark[]): [number, number][] {
  const near = unread.map(({ start, end }): [number, number] => [
    Math.max(0, start - REACH),
    Math.min(text.length, end + REACH),
  ]);
  return near.filter(([from], at) => at === 0 || from >= (near[at - 1]?.[1] ?? 0));
}

function namesAlike(text: string, marks: readonly Mark[], lexicon: Lexicon): Candidate[] {
  const unread = marks.filter((mark) => mark.type === 'unread');
  const stretches = stretchesOf(text, unread);
  return (
    [...lexicon.names.findSounding(text, stretches), ...lexicon.names.findSimilar(text, stretches)]
      // 禾光一期 is no slip for 禾光二期.
      .filter(({ match, name, said }) => match !== 'similar' || numbersIn(name) === numbersIn(said))
      .filter(
        ({ match, name, said, targets }) =>
          match !== 'similar' ||
          targets.every(({ kind }) => kind === 'entity') ||
          // 对法国进出口 is no slip for 对德国进出口: in an indicator another character is another one.
          (name.length > SHORT &&
            (said.length !== name.length || !targets.some((one) => isMeasured(one, lexicon)))),
      )
      .filter(({ start, end }) => unread.some((mark) => start < mark.end && mark.start < end))
      .filter((mention) => !marks.some((mark) => isNamedWithin(mark, mention) || cutsTime(mark, mention)))
      .map(nameCandidate)
  );
}

const NUMBERS = /[\d〇零一二三四五六七八九十]/g;
const numbersIn = (name: string): string => (name.match(NUMBERS) ?? []).join('');

/** 禾光局局长, 禾光外地: the name stands there as it is, and what is beside it is another word. */
const isNamedWithin = (mark: Mark, { start, end, name, targets }: NameMention<Target>): boolean =>
  mark.type === 'name' &&
  (end - start !== name.length || end - start - (mark.end - mark.start) > 1) &&
  mark.mention.match === 'name' &&
  mark.start >= start &&
  mark.end <= end &&
  mark.mention.targets.some(({ id }) => targets.some((other) => other.id === id));

/** 石浦去年: no slip for 石浦区, which would leave half a word of time. */
const cutsTime = ({ type, start, end }: Mark, name: NameMention<Target>): boolean =>
  type === 'period' && ((start < name.end && name.end < end) || (start < name.start && name.start < end));

/** A single character beside an unread one is rather a part of the unread word, unless it is a particle. */
const isPartOfWord = (mark: Mark): boolean =>
  mark.end - mark.start === 1 && mark.type !== 'quantity' && !particles.includes(mark.said);

const isMeasured = ({ kind, id }: Target, { vocabulary }: Lexicon): boolean =>
  kind === 'variable' && !['property', 'date'].includes(vocabulary.variables.get(id)?.statType ?? '');
