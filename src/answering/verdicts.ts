import type { Answer, Caveat } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import { contains, overlaps, shiftYears, type Period } from '../model/period.js';
import type { EntityRef, Query, StatedFigure, VariableRef } from '../model/query.js';
import { assertion, isNonEmpty } from './assertion.js';
import { judge, type Verdict } from './claims.js';
import { isInside } from './inside.js';
import { surfacesOf } from './search.js';
import { quantityOf, type Figures } from './figures.js';
import { ratesOf } from './growth.js';
import { boundOf } from './lists.js';
import { sameFigures } from './meanings.js';
import { askedMentions } from './mentions.js';
import { rankOfObservation, rankPool } from './ranks.js';
import { relatedTo } from './related.js';
import { tellingOf } from './resolve.js';
import { dimensionOf } from './sides.js';
import { noFigure, unknown } from './unknown.js';
import { withFallback } from './fallback.js';
import { answerValue } from './value.js';
import type { World } from './world.js';

/** 破50亿了没, 独山港进前100了对吧: a verdict and the figure it rests on, never a bare yes or no. */
export function answerVerify(query: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const ids = query.variables.value.flatMap((mention) => mention.ids);
  const is = (type: string): boolean => ids.some((id) => figures.variable(id)?.statType === type);
  if (is('rank') || ids.some((id) => figures.variable(id)?.countOf !== undefined))
    return verifyRanks(query, world);
  if (is('date') && query.periods.value.length > 0 && !query.figures.some(({ role }) => role === 'cardinal'))
    return verifyDates(query, world);
  if (query.figures.length === 0) return verifyText(query, world);
  const claims = query.figures.filter(
    ({ role, start }) => role === 'cardinal' && !/(?:不是|而非|并非)$/.test(query.text.slice(0, start)),
  );
  return claims.slice(0, 2).flatMap((claim) => verifyFigure(claim, query, world));
}

function verifyRanks(query: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const ordinal = query.figures.find(({ role }) => role === 'ordinal');
  const bound = ordinal ? undefined : boundOf({ ...query, aspects: [] });
  const counted = query.figures.find(({ role, quantity }) => role === 'cardinal' && quantity.unitCode !== '');
  if (!ordinal && counted) return verifyCount(counted, query, world);
  const pool = rankPool(query, world, undefined);
  return query.entities.value.map((entity): Answer => {
    const observation = pool.find((o) => o.observationAbout === entity.id);
    const related = relatedTo(entity.id, figures, [observation?.variableMeasured ?? '']);
    if (!observation) return unlisted(entity, query, world);
    const rank = rankOfObservation(observation);
    const otherList: Caveat[] = query.aspects.includes('otherList')
      ? query.figures.slice(0, 1).map(({ said }) => ({ type: 'otherList', said }))
      : [];
    if (ordinal) {
      const meant = pool.filter(
        (o) => rankOfObservation(o) === Number(ordinal.quantity.value) && o !== observation,
      );
      const holds = rank === Number(ordinal.quantity.value);
      return assertion(
        { type: 'verdict', holds, claim: ordinal.said, how: 'rank', observation, meant, names: [] },
        [observation, ...meant],
        figures,
        [],
        related,
      );
    }
    const outside = query.aspects.includes('outside');
    const holds = bound === undefined ? !outside : outside ? rank > bound.rank : rank <= bound.rank;
    const how = bound === undefined ? 'listed' : outside ? 'beyond' : 'top';
    return assertion(
      { type: 'verdict', holds, claim: String(bound?.rank ?? ''), how, observation, meant: [], names: [] },
      [observation],
      figures,
      otherList,
      related,
    );
  });
}

/** Not among those that the article lists by number: not on the list. */
function unlisted(entity: EntityRef, query: Query, world: World): Answer {
  const { figures } = world;
  const place = figures.entity(entity.id)?.containedInPlace;
  const pool = rankPool(query, world, place);
  const counts =
    place === undefined
      ? []
      : figures
          .about(place)
          .filter((o) => figures.variable(o.variableMeasured)?.countOf === pool[0]?.variableMeasured);
  const [published] = counts;
  if (!published || !isNonEmpty(pool) || Number(quantityOf(published)?.value) !== pool.length)
    return unknown({ type: 'rank', entity: entity.id }, { related: relatedTo(entity.id, figures) });
  return assertion(
    {
      type: 'verdict',
      holds: false,
      claim: entity.id,
      how: 'listed',
      observation: published,
      meant: [],
      names: pool,
    },
    [published, ...pool],
    figures,
  );
}

function verifyCount(claim: StatedFigure, query: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const place = query.entities.value[0]?.id;
  const pool = rankPool(query, world, place);
  const [published] =
    place === undefined
      ? []
      : figures
          .about(place)
          .filter((o) => figures.variable(o.variableMeasured)?.countOf === pool[0]?.variableMeasured);
  if (!published || !isNonEmpty(pool)) return answerValue(query, world);
  const holds = Number(claim.quantity.value) === Number(quantityOf(published)?.value);
  return [
    assertion(
      {
        type: 'verdict',
        holds,
        claim: claim.said,
        how: 'count',
        observation: published,
        meant: [],
        names: pool,
      },
      [published, ...pool],
      figures,
    ),
  ];
}

function verifyDates(query: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const [asked] = query.periods.value;
  const mentions = askedMentions(query, figures).filter(({ ids }) =>
    ids.some((id) => figures.variable(id)?.statType === 'date'),
  );
  return query.entities.value.flatMap((entity) =>
    mentions.flatMap((mention) =>
      withFallback(entity, mention, query, world).map((found): Answer => {
        const observation = found.all.find((o) => o.value.type === 'date');
        if (observation?.value.type !== 'date' || !asked) return noFigure(entity, found, figures);
        const date = observation.value.date;
        const claimed = asked.yearGiven ? asked.period : inYearOf(asked.period, date);
        const holds =
          contains(claimed, date) ||
          (contains(date, claimed) ? 'unclear' : overlaps(claimed, date) ? 'unclear' : false);
        return assertion(
          { type: 'verdict', holds, claim: asked.said, how: 'date', observation, meant: [], names: [] },
          [observation],
          figures,
          found.caveats,
        );
      }),
    ),
  );
}

/** 雅凡在甲镇吗, 是跟乙合作的吧: what the record says of it, and whether that names the claimed one. */
function verifyText(query: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const named = query.variables.value
    .flatMap(({ ids }) => ids)
    .filter((id) => figures.variable(id)?.statType === 'property');
  const where =
    named.length > 0
      ? named
      : [...figures.knowledge.vocabulary.variables.values()]
          .filter(({ asks }) => asks === 'where')
          .map(({ id }) => id);
  const located = query.entities.value.filter(({ id }) =>
    where.some((variable) => figures.of(id, variable).length > 0),
  );
  return located.slice(0, 1).map((entity): Answer => {
    const [observation] = where.flatMap((variable) => figures.of(entity.id, variable));
    const claimed = query.within ?? query.entities.value.find(({ id }) => id !== entity.id)?.id ?? '';
    if (!observation) return unknown({ type: 'facts', entity: entity.id });
    const said = observation.value.type === 'text' ? observation.value.text : '';
    const inside =
      isInside(entity.id, claimed, figures) ||
      surfacesOf(claimed, figures).some((name) => said.includes(name));
    return assertion(
      { type: 'verdict', holds: inside, claim: claimed, how: 'text', observation, meant: [], names: [] },
      [observation],
      figures,
    );
  });
}

/** 7月 without a year is the July of the date it is held against. */
const inYearOf = (asked: Period, date: Period): Period =>
  shiftYears(asked, Number(date.from.slice(0, 4)) - Number(asked.from.slice(0, 4)));

function verifyFigure(claim: StatedFigure, query: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const mentions = claimedMentions(claim, query, figures);
  if (mentions.length === 0) return unclaimed(claim, query, world);
  const verdicts = query.entities.value.flatMap((entity) =>
    mentions.flatMap((mention) =>
      withFallback(entity, mention, query, world).map((found): Answer => {
        const telling = tellingOf(found.observations, figures).filter((o) => quantityOf(o) !== undefined);
        const judged = telling.map((observation) => ({
          observation,
          ...judge(claim, observation, query, figures),
        }));
        const chosen =
          judged.find(({ holds }) => holds === true) ??
          judged.find(({ comparable }) => comparable) ??
          judged[0];
        if (chosen && !chosen.comparable && COUNTED.has(claim.quantity.unitCode))
          return (
            answerValue({ ...query, kind: 'value', figures: [] }, world)[0] ??
            lackingClaim(claim, entity, found, world)
          );
        if (!chosen) return lackingClaim(claim, entity, found, world);
        return verdictOn(claim, chosen, found.caveats, figures);
      }),
    ),
  );
  const held = verdicts.filter(
    (answer) =>
      answer.type === 'assertion' && answer.statement.type === 'verdict' && answer.statement.holds === true,
  );
  const known = verdicts.filter(({ type }) => type === 'assertion');
  return held.length > 0 ? held.slice(0, 1) : known.length > 0 ? known.slice(0, 2) : verdicts.slice(0, 1);
}

/** 三个数, 四项: counts what is asked for rather than claiming anything. */
const COUNTED: ReadonlySet<string> = new Set(['个', '项', '条', '种', '样']);

function verdictOn(
  claim: StatedFigure,
  { observation, holds, how }: Verdict & { observation: Observation },
  caveats: readonly Caveat[],
  figures: Figures,
): Answer {
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

/** What the claimed figure really is: of the same entity, else of another. */
function meantBy(claim: StatedFigure, observation: Observation | undefined, figures: Figures): Observation[] {
  const same = sameFigures(claim, figures).filter((o) => o !== observation);
  const own = same.filter((o) => o.observationAbout === observation?.observationAbout);
  return (own.length > 0 ? own : same).slice(0, 2);
}

/** A percentage is claimed of growth or a share; a bare figure of whatever the entity has in its unit. */
function claimedMentions(claim: StatedFigure, query: Query, figures: Figures): readonly VariableRef[] {
  const dimension =
    claim.quantity.unitCode === '' && claim.quantity.unitMultiplier >= 4
      ? 'money'
      : figures.units.byCode(claim.quantity.unitCode)?.dimension;
  const named = askedMentions(query, figures);
  if (dimension === 'percent' || dimension === 'percentagePoint' || query.aspects.includes('growth')) {
    const rates = named.flatMap((mention) => {
      const shares = mention.ids.filter((id) => figures.variable(id)?.dimension === 'percent');
      const ids = [...new Set([...shares, ...ratesOf(mention, figures)])];
      return ids.length > 0 ? [{ ...mention, ids }] : [];
    });
    if (rates.length > 0) return rates;
  }
  if (named.length > 0) return named;
  const ids = query.entities.value
    .flatMap(({ id }) => [id, ...figures.partsOf(id)])
    .flatMap((id) => figures.about(id))
    .filter((o) => dimension !== undefined && dimensionOf(o, figures) === dimension);
  return ids.length > 0
    ? [{ ids: [...new Set(ids.map((o) => o.variableMeasured))], said: '', start: -1, loose: false }]
    : [];
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
