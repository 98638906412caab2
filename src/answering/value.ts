import type { Answer, Caveat, Related } from '../model/answer.js';
import type { EntityRef, Query, VariableRef } from '../model/query.js';
import { assertion, isNonEmpty } from './assertion.js';
import { workedBack } from './base.js';
import { entityOf, variableOf, type Figures } from './figures.js';
import { planned } from './plans.js';
import { holdersOf, resolve, type Found } from './resolve.js';
import { restOfPeriod } from './sums.js';
import { noFigure, relatedTo } from './unknown.js';
import { wholeFromShare } from './shares.js';

/** A published value for each entity and each variable named; what the record lacks is said for each. */
export function answerValue(query: Query, figures: Figures, today: string): Answer[] {
  const mentions = narrowMentions(query.variables.value, query, figures);
  const answers = query.entities.value.flatMap((entity) => mentions.map((mention) => valueOf(entity, mention, query, figures, today)));
  return joinFigures(answers, figures);
}

/** When one mention is a plain part of another (销售额 beside 零售额) both stay; mentions that name nothing for any entity go if another does. */
function narrowMentions(mentions: readonly VariableRef[], query: Query, figures: Figures): readonly VariableRef[] {
  const useful = mentions.filter((mention) => query.entities.value.some((entity) => resolve(entity, mention, query, figures).all.length > 0));
  const vague = (mention: VariableRef): boolean => mention.ids.every((id) => ['property', 'date'].includes(variableOf(figures, id)?.statType ?? ''));
  if (useful.length > 0 && useful.length < mentions.length) return mentions.filter((mention) => useful.includes(mention) || !vague(mention));
  return mentions;
}

export function valueOf(entity: EntityRef, mention: VariableRef, query: Query, figures: Figures, today: string): Answer {
  const found = withFallback(entity, mention, query, figures);
  const worked = found.observations.length === 0 ? (restOfPeriod(found, query, figures) ?? workedBack(found, query, figures) ?? wholeFromShare(entity, mention, figures)) : undefined;
  if (worked) return worked;
  const numeric = found.observations.filter((o) => o.value.type !== 'text' || variableOf(figures, o.variableMeasured)?.statType === 'property');
  if (!isNonEmpty(numeric)) return noFigure(entity, mention, found, query, figures);
  const single = numeric.length === 1 ? planned(numeric[0], query, today) : undefined;
  const caveats = [...inferredCaveats(entity, found, query), ...found.caveats];
  return assertion(single ?? { type: 'figures', observations: numeric }, numeric, figures, caveats, relatedTo(found.entity, found.variable, figures));
}

/** Nobody was named and the default has no such figure: the only holder in the record may speak, by name. */
function withFallback(entity: EntityRef, mention: VariableRef, query: Query, figures: Figures): Found {
  const found = resolve(entity, mention, query, figures);
  if (found.all.length > 0 || query.entities.from !== 'default') return found;
  const holders = holdersOf(mention.ids, figures);
  const only = holders.length === 1 ? holders[0] : undefined;
  return only === undefined ? found : resolve({ ...entity, id: only }, mention, query, figures);
}

function inferredCaveats(entity: EntityRef, found: Found, query: Query): Caveat[] {
  if (query.entities.from !== 'default') return [];
  return found.entity === entity.id ? [] : [{ type: 'onlyHolder', entity: found.entity }];
}

/** Several plain figures are said together; everything else stays an answer of its own. */
function joinFigures(answers: readonly Answer[], figures: Figures): Answer[] {
  const plain = answers.flatMap((a) => (a.type === 'assertion' && a.statement.type === 'figures' ? [a] : []));
  const [first] = plain;
  if (plain.length < 2 || !first) return [...answers];
  const observations = [...new Set(plain.flatMap((a) => (a.statement.type === 'figures' ? [...a.statement.observations] : [])))];
  if (!isNonEmpty(observations)) return [...answers];
  const related: readonly Related[] = first.related;
  const joined = assertion({ type: 'figures', observations }, observations, figures, plain.flatMap((a) => [...a.caveats]), related);
  return [joined, ...answers.filter((a) => !plain.some((p) => p === a))];
}

export const placeName = (id: string, figures: Figures): string => entityOf(figures, id)?.name ?? id;
