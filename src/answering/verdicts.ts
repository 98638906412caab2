import type { Answer, Assertion } from '../model/answer.js';
import { assertion, isNonEmpty } from './assertion.js';
import type { Query } from '../model/query.js';
import type { World } from './world.js';
import { claimedGap } from './claimed-gaps.js';
import { datePairings, pairings } from './pairings.js';
import { answerSum } from './sums.js';
import { verifyDates } from './verify-dates.js';
import { verifyFigure } from './verify-figures.js';
import { verifyRanks } from './verify-ranks.js';
import { verifyText } from './verify-words.js';
import { answerTalk } from './talk.js';

/** 破50亿了没, 柳溪进前100了对吧: a verdict and the figure it rests on, never a bare yes or no. */
export function answerVerify(query: Query, world: World): readonly Answer[] {
  const answers = verdictsOn(query, world);
  if (!FORECAST.test(query.text)) return answers;
  const ahead = answers.every(({ type }) => type === 'unknown');
  const short = answers.flatMap((one) => (isShort(one) ? one.evidence : []));
  const told = short.flatMap((one) => (one.type === 'observation' ? [one.observation] : []));
  if (ahead || told.length > 0)
    return [
      ...answerTalk({ ...query, kind: 'declined' }, world),
      ...(isNonEmpty(told) ? [assertion({ type: 'figures', observations: told }, told, world.figures)] : []),
    ];
  return answers;
}

/** Not reached by the figure that is printed, which says nothing of what is to come. */
const isShort = (one: Answer): one is Assertion =>
  one.type === 'assertion' && one.statement.type === 'verdict' && one.statement.holds === false;

const MOST_CLAIMS = 4;

/** 年底能破200亿不: of what is not printed yet nothing is foretold. */
const FORECAST =
  /(?<!多|只|才)(?:能|会)(?:不能|不会|够)?(?:突?破|超过?|达到?|到|过|冲|涨|有|[挤排]?进)(?!了)/;

function verdictsOn(query: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const ids = query.variables.value.flatMap((mention) => mention.ids);
  const is = (type: string): boolean => ids.some((id) => figures.variable(id)?.statType === type);
  if (is('rank') || ids.some((id) => figures.variable(id)?.countOf !== undefined))
    return verifyRanks(query, world);
  if (is('date') && query.periods.value.length > 0 && !query.figures.some(({ role }) => role === 'cardinal'))
    return datePairings(query).flatMap((own) => verifyDates(own, world));
  if (query.figures.length === 0) return verifyText(query, world);
  // 两样加起来有一万没: a figure said of the sum is not said of its parts.
  if (
    query.aspects.includes('sum') &&
    Math.max(query.variables.value.length, query.entities.value.length) > 1
  )
    return answerSum({ ...query, kind: 'sum', figures: [] }, world);
  const stated = query.figures.filter(({ role }) => role === 'cardinal');
  // 不是3000是2480: what is denied is not claimed; alone (不是2480家吗) it is what is asked.
  const meant = stated.filter(({ start }) => !/(?:不是|而非|并非)$/.test(query.text.slice(0, start)));
  const claims = meant.length > 0 ? meant : stated;
  return pairings(query, claims.slice(0, MOST_CLAIMS)).flatMap((own) =>
    own.figures.flatMap((claim) => claimedGap(claim, own, world) ?? verifyFigure(claim, own, world)),
  );
}
