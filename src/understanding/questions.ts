import { hasTopic, merge, type Reading } from './reading.js';
import type { Cue } from './phrases.js';
import { namesWider } from './wider-period.js';

/** Cues that make a clause a question. */
const ASKING: readonly Cue[] = [
  'amount',
  'which',
  'who',
  'where',
  'when',
  'howLong',
  'how',
  'why',
  'what',
  'yesNo',
  'done',
  'rank',
  'gap',
  'percent',
  'times',
  'overview',
  'define',
  'differ',
  'source',
  'verbatim',
  'forecast',
  'advice',
  'convert',
  'remaining',
  'trend',
  'most',
  'least',
  'best',
  'worst',
  'growth',
  'decline',
  'help',
  'machine',
  'topics',
  'share',
  'again',
  'compare',
  'sum',
  'others',
];

/** Nothing but manners: 想问一下, 你好. */
const MANNERS: ReadonlySet<Cue> = new Set<Cue>([
  'tell',
  'thanks',
  'greeting',
  'here',
  'claim',
  'pronoun',
  'and',
  'abuse',
  'overview',
  'how',
  'yesNo',
  'more',
]);

/**
 * The clauses of a message that are questions. Those that only lead up to them lend them their names; a message that
 * asks nothing is taken as one question.
 */
export function questionsAmong(readings: readonly Reading[]): readonly Reading[] {
  const spoken = readings.filter((reading) => !isManners(reading));
  const asked = spoken.filter(
    (reading) =>
      asks(reading) ||
      states(reading) ||
      isBareTopic(reading) ||
      (reading.entities.length + reading.periods.length > 0 && reading.text.endsWith('呢')) ||
      asksWider(reading),
  );
  if (asked.length > 0) return asked.reduce(withWhichOnes, []);
  return readings.length > 0 ? [merge(spoken.length > 0 ? spoken : readings)] : [];
}

/** 有几个镇上榜,都是哪几个: what only asks which they are goes with the question before it. */
function withWhichOnes(asked: readonly Reading[], reading: Reading): readonly Reading[] {
  const last = asked.at(-1);
  return last && asksOnlyWhich(reading)
    ? [...asked.slice(0, -1), merge([last, reading])]
    : [...asked, reading];
}

const asksOnlyWhich = (reading: Reading): boolean =>
  !isNamed(reading) &&
  reading.variables.length + reading.periods.length + reading.quantities.length + reading.unread.length ===
    0 &&
  reading.cues.size > 0 &&
  [...reading.cues.keys()].every((cue) => cue === 'which' || cue === 'tell');

/** A clause that names nothing and is full of unknown words only tells how the question came up. */
const asks = (reading: Reading): boolean =>
  !statesShare(reading) &&
  ASKING.some(
    (cue) => reading.cues.has(cue) && (isNamed(reading) || reading.unread.length < (WEAK.has(cue) ? 1 : 2)),
  );
/** 120根占了16%: both are told, and none is asked. */
const statesShare = ({ cues, quantities }: Reading): boolean =>
  cues.has('share') && cues.size === 1 && quantities.length > 1;
const WEAK: ReadonlySet<Cue> = new Set<Cue>(['yesNo', 'done', 'how', 'what', 'overview']);
const isNamed = (reading: Reading): boolean =>
  reading.entities.length + reading.rankings.length + reading.terms.length > 0 ||
  reading.variables.some(({ loose }) => !loose);

/** States a figure about something: worth checking even when nothing is asked. */
const states = (reading: Reading): boolean =>
  reading.quantities.length > 0 && (hasTopic(reading) || reading.entities.length > 0);

/** Names an indicator and nothing that is not understood: 财政收入, 还有工业产值. */
const isBareTopic = (reading: Reading): boolean =>
  reading.variables.some(({ loose }) => !loose) &&
  reading.unread.length === 0 &&
  !/^(?:按|照|以).+算$/.test(reading.text);

/** 全年呢: a longer time than was spoken of. */
const asksWider = ({ text }: Reading): boolean => text.endsWith('呢') && namesWider(text);

const isManners = (reading: Reading): boolean =>
  !asksWider(reading) &&
  !hasTopic(reading) &&
  reading.entities.length === 0 &&
  reading.quantities.length === 0 &&
  reading.periods.length === 0 &&
  reading.unread.length === 0 &&
  [...reading.cues.keys()].every((cue) => MANNERS.has(cue));
