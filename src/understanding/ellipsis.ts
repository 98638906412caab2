import type { Cue } from './phrases.js';
import type { Reading } from './reading.js';

const has = (reading: Reading, cues: readonly Cue[]): boolean => cues.some((cue) => reading.cues.has(cue));

const TASKS: readonly Cue[] = [
  'rank',
  'define',
  'source',
  'verbatim',
  'help',
  'topics',
  'greeting',
  'thanks',
  'advice',
  'forecast',
  'overview',
  'best',
  'worst',
  'listed',
  'again',
  'differ',
  'abuse',
];

/** Says by itself what is wanted, so that no indicator is to be supplied. */
export const namesItsTask = (reading: Reading): boolean =>
  (has(reading, TASKS) && !(reading.cues.has('overview') && reading.cues.has('how'))) ||
  reading.quantities.some(({ role }) => role === 'ordinal') ||
  gapOfPlaces(reading) ||
  (reading.cues.has('where') && !has(reading, ['most', 'least'])) ||
  (reading.cues.has('who') &&
    reading.entities.length > 0 &&
    !has(reading, ['compare', 'gap', 'most', 'least']));

/** 甲比乙高几位: what lies between two places of a list. */
const gapOfPlaces = ({ entities, asked }: Reading): boolean =>
  entities.length > 1 &&
  asked.some(({ unit, cues }) => cues.includes('gap') && (unit?.code === '位' || unit?.code === '名'));

/** Short enough, and with nothing unexplained in it, to be a continuation; a lone filler or letter says nothing. */
export const leansOnPrevious = (reading: Reading): boolean =>
  saysSomething(reading) &&
  (reading.terms.length === 0 || has(reading, ['growth', 'decline']) || reading.periods.length > 0) &&
  (reading.unread.length === 0 || has(reading, ['pronoun', 'these']));

export const saysSomething = (reading: Reading): boolean =>
  reading.cues.size > 0 ||
  reading.entities.length > 0 ||
  reading.periods.length > 0 ||
  reading.variables.length > 0 ||
  reading.text.endsWith('呢');

/** Cues that may stand in a clause that only swaps a slot: 那石桥呢, 二季度呢, 石桥多少. */
const SLIGHT: ReadonlySet<Cue> = new Set<Cue>([
  'pronoun',
  'these',
  'here',
  'tell',
  'amount',
  'yesNo',
  'what',
  'how',
  'overview',
  'and',
  'others',
  'towns',
  'done',
  'than',
  'compare',
  'nation',
  'province',
  'which',
]);

export const isElliptical = (reading: Reading): boolean =>
  (reading.entities.length > 0 || reading.periods.length > 0 || has(reading, ['nation', 'province'])) &&
  [...reading.cues.keys()].every((cue) => SLIGHT.has(cue)) &&
  !(reading.cues.has('compare') && reading.entities.length === 1 && reading.text.includes('比')) &&
  reading.quantities.length === 0;

/** 同比呢: a term that only says in which way the topic is wanted. */
export const onlyCompares = (reading: Reading): boolean =>
  reading.variables.length === 0 &&
  reading.rankings.length === 0 &&
  (reading.cues.has('growth') || reading.cues.has('decline') || reading.periods.length > 0) &&
  !reading.cues.has('define') &&
  !reading.cues.has('differ');

/** 里面规上的几家: of what was spoken of. */
const POINTS_INSIDE = /^(?:那|这)?(?:里[面头边]|其中|当中|之中)/;

/** Asks about something that needs no entity: a term, a place on a list, a conversion, small talk. */
export const standsAlone = (reading: Reading): boolean =>
  !reading.cues.has('pronoun') &&
  !reading.cues.has('these') &&
  !POINTS_INSIDE.test(reading.text) &&
  ((reading.terms.length > 0 && reading.variables.length === 0 && !onlyCompares(reading)) ||
    (reading.rankings.length > 0 && !reading.cues.has('rank') && reading.quantities.length === 0) ||
    reading.quantities.some(
      ({ role }) =>
        role === 'ordinal' || ((role === 'top' || role === 'bottom') && reading.cues.has('which')),
    ) ||
    (reading.quantities.length === 0 && has(reading, ['greeting', 'thanks'])) ||
    (has(reading, ['nation', 'province']) && !ofOne(reading)) ||
    has(reading, ['here', 'towns', 'help', 'topics', 'best', 'worst', 'abuse', 'advice', 'forecast']));

/** 还有全国排名: the place that one holds in the nation. */
const ofOne = (reading: Reading): boolean =>
  reading.cues.has('rank') && !has(reading, ['which', 'who', 'others', 'listed', 'most', 'least']);
