import type { Answer, Answers, Caveat } from '../model/answer.js';
import type { Query, QueryKind } from '../model/query.js';
import { distinct, isNonEmpty } from './assertion.js';
import { amongKind } from './among-kind.js';
import { writtenBy } from './articles.js';
import { answerAverage } from './averages.js';
import { answerBase, answerIncrement } from './base.js';
import { heldMembers } from './claimed-members.js';
import { clarify } from './clarify.js';
import { answerComparison } from './comparisons.js';
import { contextsOnce, inContext } from './contexts.js';
import { answerConversion } from './conversions.js';
import { answerDefinition } from './definitions.js';
import { answerDuration } from './durations.js';
import { focusOf } from './focus.js';
import { answerGrowth } from './growth.js';
import { withGroup } from './groups.js';
import { heldFigures } from './held-figures.js';
import { answerHolder } from './holders.js';
import { joinFigures } from './join.js';
import { answerList } from './lists.js';
import { mentionedIn } from './mentioned.js';
import { answerMeaning } from './meanings.js';
import { openWords } from './open-words.js';
import { gapToEnd } from './gap-to-end.js';
import { withoutRankedNoun } from './of-kind.js';
import { answerOverview } from './overviews.js';
import { answerPlanStatus } from './plans.js';
import { withPresent } from './present.js';
import { answerProvenance } from './provenance.js';
import { inWords } from './in-words.js';
import { answerPassage } from './search.js';
import { answerQuotient } from './quotient.js';
import { reversed } from './reversed.js';
import { answerShare } from './shares.js';
import { answerTimes } from './times.js';
import { answerDifference, answerIncrease, answerSum } from './sums.js';
import { withRest, withStated } from './stated.js';
import { answerSince } from './since.js';
import { standingOf } from './standings.js';
import { answerSuperlative } from './superlatives.js';
import { answerRankings, answerTalk, answerToday, answerTopics } from './talk.js';
import { answerTrend } from './trends.js';
import { balanceOf } from './trade-balance.js';
import { answerToBound, withBound } from './to-bound.js';
import { accountFor } from './unread.js';
import { answerValue } from './value.js';
import { answerVerify } from './verdicts.js';
import { verifyRole } from './verify-role.js';
import { answerRemaining } from './whole.js';
import { judgeWords } from './worded.js';
import type { Answerer, World } from './world.js';
import { whereabouts } from './whereabouts.js';

/** One answerer for each kind of question. */
const answerers: Readonly<Record<QueryKind, Answerer>> = {
  value: answerValue,
  growth: answerGrowth,
  base: answerBase,
  increment: (query, world) => answerIncrease(query, world) ?? answerIncrement(query, world),
  holder: answerHolder,
  list: answerList,
  superlative: answerSuperlative,
  comparison: answerComparison,
  verify: answerVerify,
  share: answerShare,
  times: answerTimes,
  average: answerAverage,
  remaining: answerRemaining,
  sum: answerSum,
  difference: answerDifference,
  conversion: answerConversion,
  quotient: answerQuotient,
  duration: answerDuration,
  planStatus: answerPlanStatus,
  trend: answerTrend,
  definition: answerDefinition,
  overview: answerOverview,
  provenance: answerProvenance,
  meaning: answerMeaning,
  passage: answerPassage,
  topics: answerTopics,
  rankings: answerRankings,
  start: answerTalk,
  greeting: answerTalk,
  thanks: answerTalk,
  help: answerTalk,
  machine: answerTalk,
  today: answerToday,
  declined: answerTalk,
  abuse: answerTalk,
  again: answerTalk,
  private: answerTalk,
  notUnderstood: answerTalk,
  empty: answerTalk,
  tooLong: answerTalk,
};

/** Queries → answers: each kind by its answerer, ambiguous names asked back, every word accounted for. */
export function answer(asked: readonly Query[], world: World): Answers {
  const queries = withRest(withBound(withStated(asked, world.figures), world), world.previous);
  const answers = joinFigures(
    distinct(
      queries.flatMap((query) => answerOne(query, world)),
      toldBy,
    ),
    world.figures,
  );
  const all = isNonEmpty(answers)
    ? answers
    : answerTalk({ ...(queries[0] as Query), kind: 'notUnderstood' }, world);
  if (!isNonEmpty(all)) throw new RangeError('no answer to a query');
  return { answers: contextsOnce(all), focus: focusOf(all, queries, world.previous?.focus) };
}

const toldBy = (one: Answer): unknown =>
  one.type === 'assertion' ? one.statement : one.type === 'unknown' ? one.missing : one;

function answerOne(said: Query, world: World): readonly Answer[] {
  const named = withoutRankedNoun(amongKind(withGroup(said, world.figures), world.figures));
  const query = withPresent(named, world.figures);
  const asked = clarify(query, world);
  if (asked) return [asked];
  const written = writtenBy(query, world);
  if (written.length > 0) return written;
  const found = reversed(query, world) ?? balanceOf(query, world);
  if (found) return found;
  const standing =
    standingOf(query, world) ??
    verifyRole(query, world) ??
    answerSince(query, world) ??
    gapToEnd(query, world);
  if (standing) return standing;
  const accounted = accountFor(
    answerToBound(query, world) ?? answerers[query.kind](query, world),
    query,
    world,
  );
  const given = openWords(accounted, query, world);
  const worded = judgeWords(inWords(given, query, world), query, world);
  const held = heldFigures(heldMembers(worded, query, world), query, world);
  const answers = mentionedIn(held, query, world).map((one) => inContext(one, world));
  const reason =
    query.aspects.includes('why') && answers.some(showsFigure) ? [{ type: 'noReason' } as const] : [];
  if (query.person && (query.kind === 'notUnderstood' || answers.every(({ type }) => type === 'unknown')))
    return answerTalk({ ...query, kind: 'private' }, world);
  const caveats = [...readings(query), ...whereabouts(query, world.figures), ...reason];
  return caveats.length === 0
    ? answers
    : answers.map((one, at) =>
        at === 0 && 'caveats' in one ? { ...one, caveats: [...caveats, ...one.caveats] } : one,
      );
}

/** Rests on figures alone, which tell that and not why. */
const showsFigure = (one: Answer): boolean =>
  one.type === 'assertion' &&
  one.evidence.every(
    (evidence) => evidence.type === 'observation' && evidence.observation.value.type !== 'text',
  );

/** How names were read that are not written as they are. */
const readings = ({ entities, variables, person, excluded }: Query): Caveat[] => [
  ...(isNonEmpty(excluded) ? [{ type: 'without', entities: excluded } as const] : []),
  ...entities.value
    .filter(({ match, said }) => match !== 'name' && said !== '')
    .map(({ said, id, match }): Caveat => ({ type: 'readAs', said, entity: id, match })),
  ...variables.value
    .filter(({ partial }) => partial)
    .map(({ said, ids }): Caveat => ({ type: 'telescoped', said, variables: ids })),
  ...(person ? [{ type: 'privatePerson' } as const] : []),
];
