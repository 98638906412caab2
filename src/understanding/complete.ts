import type { Context } from '../model/context.js';
import type { EntityRef, UnreadWord } from '../model/query.js';
import { fillPeriods, fromPrevious } from './carried.js';
import { detached, uncompleted, type Completed } from './completed.js';
import { ARTICLE, leaning, withBasis, withPart } from './leaning.js';
import { isElliptical, leansOnPrevious, namesItsTask, onlyCompares, standsAlone } from './ellipsis.js';
import { fromTrail } from './trail.js';
import { questionsAmong } from './questions.js';
import { hasTopic, type Reading } from './reading.js';
import { asksCriteria, asksMaker } from './the-list.js';

/** Clauses that ask, each with what the clauses around it and the previous turn say. */
export function completeReadings(readings: readonly Reading[], previous: Context | undefined): Completed[] {
  const completed: Completed[] = [];
  for (const reading of questionsAmong(readings))
    completed.push(complete(reading, readings, completed, previous));
  return completed;
}

function complete(
  reading: Reading,
  all: readonly Reading[],
  before: readonly Completed[],
  spoken: Context | undefined,
): Completed {
  const previous = asksAnotherFigure(reading, spoken) ? undefined : spoken;
  const at = all.indexOf(reading);
  const earlier = all.slice(0, Math.max(at, 0)).reverse();
  const nearby = [...earlier, ...all.slice(at + 1)];
  const own = leaning(uncompleted(reading), earlier, before, previous);
  const combined = fromTrail(own, nearby, previous);
  if (combined) return combined;
  const backOnly = counts(reading) && (earlier.length > 0 || reading.entities.length > 0);
  const topic = fillTopic(own, backOnly ? earlier : nearby, earlier, before, previous);
  const withTopic = withBasis(topic, earlier);
  const alone =
    standsAlone(own) || ARTICLE.test(own.text) || (withTopic.rankings.length > 0 && asksCriteria(own));
  const withEntities = fillEntities(
    withTopic,
    alone && !OURS.test(reading.text)
      ? []
      : [...[...before].reverse(), ...(own.pointing && previous ? earlier : nearby)],
    alone ? undefined : previous,
  );
  return fillPeriods(withEntities, nearby, previous);
}

/** 8.1%是什么, then 6.4%呢: what another figure is, whatever the first one was of. */
const asksAnotherFigure = (
  { quantities, entities, variables, periods, unread, text }: Reading,
  previous: Context | undefined,
): boolean =>
  previous?.queries.at(-1)?.kind === 'meaning' &&
  quantities.length > 0 &&
  entities.length + variables.length + periods.length + unread.length === 0 &&
  text.endsWith('呢');

/** 现在多少人: asks for what is counted by itself, whatever is said after it. */
const counts = ({ asked }: Reading): boolean =>
  asked.some(({ unit }) => unit !== undefined && unit.code !== '');

/** 我是石桥的,我们镇排多少: the town named before. */
const OURS = /(?:我们?|咱们?|俺们?|阿拉)(?:这个?)?(?:镇|街道)/;

function fillTopic(
  reading: Completed,
  nearby: readonly Reading[],
  earlier: readonly Reading[],
  before: readonly Completed[],
  previous: Context | undefined,
): Completed {
  if (DOING.test(reading.text) || countsUnknown(reading)) return reading;
  if ((hasTopic(reading) && !onlyCompares(reading)) || namesItsTask(reading))
    return withPart(withRankings(reading, nearby, previous), before, previous);
  const source =
    nearby.find((other) => other.rankings.length > 0 || other.variables.some(({ loose }) => !loose)) ??
    (reading.asked.some(({ unit }) => unit) ? undefined : nearby.find((other) => other.variables.length > 0));
  if (source) {
    const listed = source.rankings.length > 0 ? source : nearby.find(({ rankings }) => rankings.length > 0);
    const isOwn = before.every(({ text }) => text !== source.text);
    return {
      ...reading,
      variables: detached(source.variables),
      rankings: listed?.rankings ?? [],
      unread: [...reading.unread, ...(isOwn && earlier.includes(source) ? leftIn(source) : [])],
    };
  }
  const last = previous?.queries.at(-1);
  if (!previous || !last || !leansOnPrevious(reading)) return reading;
  const settled = previous.focus.variables.map((id) => ({ ids: [id], said: '', start: -1, loose: false }));
  // Of someone else the word is looked up anew; of the same subject it has been settled what it means.
  const variables =
    settled.length === 0 || reading.entities.length > 0 ? detached(last.variables.value) : settled;
  const rankings = last.rankings.value.length > 0 ? last.rankings.value : previous.focus.rankings;
  if (isElliptical(reading)) return { ...reading, variables, rankings, ...BEFORE, elliptical: last };
  return { ...reading, variables, rankings, ...BEFORE };
}

/** 某某厂的网零,多少啊: a clause that asks nothing itself leaves its words to the one that asks. */
const leftIn = ({ unread }: Reading): UnreadWord[] =>
  unread.filter(({ attached }) => attached).map((word) => ({ ...word, start: -word.said.length }));

const BEFORE = { variablesFrom: 'previous', rankingsFrom: 'previous' } as const;

/** 门票多少: what is asked for has a name, though not a known one; it is nothing that was spoken of. */
const countsUnknown = ({ unread, asked, variables }: Reading): boolean =>
  variables.length === 0 &&
  unread.some(
    ({ said, start, attached }) => attached && asked.some((one) => one.start === start + said.length),
  );

/** 现在在干嘛: asks what goes on there, whatever was spoken of. */
const DOING = /在(?:干[嘛啥]|干什么|做什么|做啥|忙什么|忙啥)/;

/** 按啥评的, after a question about a list: the list goes without saying. */
function withRankings(
  reading: Completed,
  nearby: readonly Reading[],
  previous: Context | undefined,
): Completed {
  if (reading.rankings.length > 0 || reading.entities.length > 0) return reading;
  const spoken = previous?.focus.rankings ?? [];
  const list =
    spoken.length === 0 && (asksCriteria(reading) || asksMaker(reading))
      ? (previous?.queries.at(-1)?.rankings.value ?? [])
      : spoken;
  const named = nearby.find((other) => other.rankings.length > 0)?.rankings;
  return named ? { ...reading, rankings: named } : { ...reading, rankings: list, rankingsFrom: 'previous' };
}

function fillEntities(
  reading: Completed,
  nearby: readonly Reading[],
  previous: Context | undefined,
): Completed {
  const partner = wantsPartner(reading);
  const beside = reading.pointing && (reading.cues.has('ahead') || reading.cues.has('behind'));
  if (reading.entities.length > 0 && !partner && !beside && !reading.cues.has('these')) return reading;
  const source = nearby.find(({ entities }) => entities.length > 0);
  const given = source
    ? detached(
        choosesAmongAll(reading)
          ? allOf(nearby)
          : wantsTwo(reading)
            ? bothOf(nearby, source)
            : source.entities,
      )
    : fromPrevious(reading, previous);
  const besides = given.filter(({ id }) => !reading.entities.some((own) => own.id === id));
  const carriedOn = previous?.queries.at(-1)?.entities.value.find(({ start }) => start < 0);
  const others =
    partner && !source && besides.length > 1 ? besides.filter(({ id }) => id === carriedOn?.id) : besides;
  if (others.length === 0 || (partner && others.length !== 1)) return reading;
  const from = source ? 'question' : reading.pointing ? 'previous' : 'inferred';
  return {
    ...reading,
    entities: [...others, ...reading.entities],
    entitiesFrom: reading.entities.length > 0 ? 'question' : from,
  };
}

/** 甲排第几,乙排第几,差几位: of the two asked about before. */
const wantsTwo = (reading: Reading): boolean =>
  reading.entities.length === 0 &&
  (reading.cues.has('gap') || reading.cues.has('compare')) &&
  !reading.periods.some(({ yearBefore }) => yearBefore);

/** 甲排第几,乙和丙呢,哪个最高: of all that were asked about before. */
const choosesAmongAll = (reading: Reading): boolean =>
  /^那?(?:哪一?[个家]|谁)/.test(reading.text) &&
  ['most', 'least', 'best', 'worst'].some((cue) => reading.cues.has(cue as 'most'));

const allOf = (nearby: readonly Reading[]): readonly EntityRef[] => {
  const all = nearby.flatMap(({ entities }) => entities);
  return all.filter(({ id }, at) => all.findIndex((one) => one.id === id) === at);
};

function bothOf(nearby: readonly Reading[], source: Reading): readonly EntityRef[] {
  const other = nearby.find(
    ({ entities }) => entities.length === 1 && entities[0]?.id !== source.entities[0]?.id,
  );
  return source.entities.length === 1 && other ? [...other.entities, ...source.entities] : source.entities;
}

/** 跟石桥差多少: the other side of the comparison was named before. */
const wantsPartner = (reading: Completed): boolean =>
  reading.entities.length === 1 &&
  ['gap', 'compare', 'than'].some((cue) => reading.cues.has(cue as 'gap')) &&
  (reading.pointing ||
    reading.variablesFrom === 'previous' ||
    /^(?:那|跟|和|与|比|同|还是|离|较)/.test(reading.text) ||
    reading.variables.length === 0);
