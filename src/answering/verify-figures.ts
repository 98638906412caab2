import type { Answer, Assertion, Caveat } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import type { EntityRef, Query, StatedFigure, VariableRef } from '../model/query.js';
import { assertion } from './assertion.js';
import { judge } from './claims.js';
import { claimedMentions, toldMentions } from './claimed-mentions.js';
import { elapsedClaim } from './elapsed-claims.js';
import { quantityOf, type Figures } from './figures.js';
import { meantBy, sameFigures } from './meanings.js';
import { relatedTo } from './related.js';
import { tellingOf } from './resolve.js';
import { noFigure, unknown } from './unknown.js';
import { withFallback } from './fallback.js';
import { amountOf } from '../model/quantity.js';
import { wholeAround } from './whole.js';
import { telling, type Judged } from './telling-figure.js';
import { asToldOf, isOfMore, untoldIn } from './told-as.js';
import { toldOtherwise } from './told-otherwise.js';
import { workedClaim } from './worked-claims.js';
import { answerValue } from './value.js';
import type { World } from './world.js';

/** 破50亿了没: a stated figure held against the printed ones. */
export function verifyFigure(claim: StatedFigure, said: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const query = asToldOf(claim, said);
  const mentions =
    ofAll(claim, query) ??
    (query === said ? claimedMentions(claim, query, figures) : toldMentions(claim, query, figures));
  if (mentions.length === 0) return unclaimed(claim, query, world);
  const verdicts = whoseClaim(claim, mentions, query, figures).flatMap((entity) =>
    mentions.flatMap((mention) =>
      withFallback(entity, mention, query, world).map((found): Answer => {
        const told = tellingOf(found.observations, figures).filter((o) => quantityOf(o) !== undefined);
        const judged = told.map((observation) => ({
          observation,
          ...judge(claim, observation, query, figures),
        }));
        const chosen = telling(judged);
        if (chosen && !chosen.comparable && COUNTED.has(claim.quantity.unitCode))
          return (
            answerValue({ ...query, kind: 'value', figures: [] }, world)[0] ??
            lackingClaim(claim, entity, found, world)
          );
        if (chosen && !chosen.comparable && isRelative(claim, figures))
          return unknown(
            { type: 'claim', entity: entity.id, said: claim.said },
            { nearest: [chosen.observation] },
          );
        if (!chosen)
          return elapsedClaim(claim, found, query, world) ?? lackingClaim(claim, entity, found, world);
        const whole =
          chosen.holds === false ? wholeMeant(claim, chosen.observation, query, figures) : undefined;
        if (whole) return whole;
        const otherwise =
          chosen.holds === true ? toldOtherwise(claim, chosen.observation, query, figures) : undefined;
        return otherwise
          ? verdictOn(
              claim,
              { ...chosen, holds: false, how: 'equal' },
              [otherwise, ...found.caveats],
              figures,
            )
          : agreed(claim, chosen, found.caveats, query, world);
      }),
    ),
  );
  const held = verdicts.filter(
    (answer) =>
      answer.type === 'assertion' && answer.statement.type === 'verdict' && answer.statement.holds === true,
  );
  if (held.length > 0) return held.slice(0, 1);
  const known = verdicts.filter(({ type }) => type === 'assertion');
  const worked = workedClaim(
    claim,
    query,
    world,
    known.some(isOtherwise) ? 'none' : known.length > 0 ? 'telling' : 'any',
  );
  if (worked) return [worked];
  return known.length > 0 ? known.slice(0, 2) : verdicts.slice(0, 1);
}

const isOtherwise = (one: Answer): boolean =>
  'caveats' in one && one.caveats.some(({ type }) => type === 'otherwise');

/** 12个项目都升规了吧: so many is claimed of what all of them are said to be. */
function ofAll(
  { start, said }: StatedFigure,
  { text, variables }: Query,
): readonly VariableRef[] | undefined {
  const all = /都(?!是)|全(?!国|省|市|县|区|镇|年)/.exec(text.slice(start + said.length));
  const at = all ? start + said.length + all.index : Infinity;
  const after = variables.value.filter((mention) => mention.start > at);
  return after.length > 0 && variables.value.some((mention) => mention.start > start && mention.start < at)
    ? after
    : undefined;
}

/** 12个项目都是企业吗: with nobody named, the only one of whom the record prints that very figure. */
function whoseClaim(
  claim: StatedFigure,
  mentions: readonly VariableRef[],
  { entities }: Query,
  figures: Figures,
): readonly EntityRef[] {
  if (entities.from !== 'default') return entities.value;
  const ids = mentions.flatMap((mention) => mention.ids);
  const printed = sameFigures(claim, figures).filter((o) => ids.includes(o.variableMeasured));
  const [only, ...others] = [...new Set(printed.map((o) => o.observationAbout))];
  return only !== undefined && others.length === 0
    ? [{ id: only, match: 'name', said: '', start: -1 }]
    : entities.value;
}

/** 增长5%, 翻十倍: of an amount nothing of the kind is printed, which makes it no less true. */
const isRelative = ({ quantity }: StatedFigure, figures: Figures): boolean =>
  RELATIVE.has(figures.units.byCode(quantity.unitCode)?.dimension ?? '');
const RELATIVE: ReadonlySet<string> = new Set(['percent', 'percentagePoint', 'times']);

/** 三个数, 四项: counts what is asked for rather than claiming anything. */
const COUNTED: ReadonlySet<string> = new Set(['个', '项', '条', '种', '样']);

/** What agrees with a figure of less, or of something else than the words tell, agrees in part. */
function agreed(
  claim: StatedFigure,
  judged: Judged,
  caveats: readonly Caveat[],
  query: Query,
  world: World,
): Assertion {
  const { figures } = world;
  const answer = verdictOn(claim, judged, caveats, figures);
  const inPart =
    judged.holds === true &&
    (isOfMore(judged.observation, query, figures) || untoldIn(claim, query, answer, world));
  return inPart ? verdictOn(claim, { ...judged, holds: 'unclear', how: 'equal' }, caveats, figures) : answer;
}

function verdictOn(
  claim: StatedFigure,
  { observation, holds, how }: Judged,
  caveats: readonly Caveat[],
  figures: Figures,
): Assertion {
  const meant = holds === true || how !== 'equal' ? [] : meantBy(claim, observation, figures);
  const related = relatedTo(observation.observationAbout, figures, [observation.variableMeasured]);
  return assertion(
    { type: 'verdict', holds, claim: claim.said, how, observation, meant, names: [] },
    [observation, ...meant],
    figures,
    caveats,
    related,
  );
}

/** 总共多少根, 是正好1000吗: the whole that was worked out before is meant, where the figure may be it. */
function wholeMeant(
  { quantity }: StatedFigure,
  part: Observation,
  { variables }: Query,
  figures: Figures,
): Answer | undefined {
  const whole = variables.from === 'previous' ? wholeAround(part, figures) : undefined;
  if (whole?.type !== 'assertion' || whole.statement.type !== 'derived') return undefined;
  const { value, low = value, high = value } = whole.statement.figure;
  const claimed = amountOf(quantity);
  return claimed.gte(low) && claimed.lte(high) ? whole : undefined;
}

/** The record has no such indicator for the entity; if it prints the figure elsewhere, that is said. */
function lackingClaim(
  claim: StatedFigure,
  entity: EntityRef,
  found: Parameters<typeof noFigure>[1],
  world: World,
): Answer {
  const missing = noFigure(entity, found, world.figures);
  const meant = meantBy(claim, undefined, world.figures);
  return meant.length > 0
    ? { ...missing, caveats: [...missing.caveats, { type: 'meant', said: claim.said, observations: meant }] }
    : missing;
}

function unclaimed(claim: StatedFigure, query: Query, world: World): readonly Answer[] {
  const [entity] = query.entities.value;
  const meant = meantBy(claim, undefined, world.figures);
  const caveats: Caveat[] =
    meant.length > 0 ? [{ type: 'meant', said: claim.said, observations: meant }] : [];
  if (!entity) return [unknown({ type: 'meaning', said: claim.said }, { caveats })];
  return [
    unknown(
      { type: 'claim', entity: entity.id, said: claim.said },
      { caveats, related: relatedTo(entity.id, world.figures) },
    ),
  ];
}
