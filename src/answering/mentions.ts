import type { EntityRef, Query, VariableRef } from '../model/query.js';
import { TIMES, asksCount, isNounOf, isVague, narrowed, numbersOf } from './counting.js';
import type { Figures } from './figures.js';
import { insteadOf } from './hinted.js';
import { datesFor, impliedBy } from './implied.js';
import { isOfKindAsked } from './kind-asked.js';
import { lookUp } from './resolve.js';

/**
 * The mentions of variables that are asked for: those that can be counted in the asked unit; a noun before a verb that only
 * hints; where a vague word stands beside one that the record has figures for, the latter.
 */
export function askedMentions(query: Query, figures: Figures): readonly VariableRef[] {
  const named = query.variables.value.length > 0 ? countable(query, figures) : impliedBy(query, figures);
  const all = query.aspects.includes('when') ? datesFor(query, named, figures) : named;
  const counted = query.unit
    ? narrowed(all, query.unit.dimension, figures)
    : query.aspects.includes('count')
      ? all.map((mention) => numbersOf(mention, figures))
      : all;
  const implied = counted.length === 0 && isOpen(all, query, figures) ? impliedBy(query, figures) : [];
  if (counted.length === 0 && implied.length === 0 && isElsewhere(all, query, figures)) return [];
  const fitting = counted.length > 0 ? counted : implied.length > 0 ? implied : all;
  const firm = fitting.filter((mention) => !mention.loose || isJoined(mention, fitting, query, figures));
  const hints = fitting.filter((mention) => !isOverheard(mention, query, figures));
  const wordsOnly =
    query.aspects.includes('count') &&
    firm.every(
      (mention) =>
        isVague(mention, figures) && query.entities.value.some((entity) => has(entity, mention, figures)),
    );
  const numbers = wordsOnly ? hints.filter((mention) => !isVague(mention, figures)) : [];
  const known = insteadOf(firm, hints, query, figures);
  if (known.length > 0) return known;
  const chosen =
    numbers.length > 0 ? numbers : firm.length > 0 ? meantRather(firm, hints, query, figures) : hints;
  return withoutVague(headsOf(withoutRepeated(chosen), query, figures), query, figures);
}

/** Nothing firm is named; or 那园区多少家, after so many people: of someone else, in a unit that what was spoken of is not counted in. */
const isOpen = (
  all: readonly VariableRef[],
  { variables, entities, unit, kind }: Query,
  figures: Figures,
): boolean =>
  variables.from === 'question'
    ? all.every((mention) => mention.loose || isVague(mention, figures))
    : variables.from === 'previous' && entities.from === 'question' && unit !== undefined && kind === 'value';

/** 服装和塑料出口: a hint put beside another component of the same total is named as much as that one. */
function isJoined(
  hint: VariableRef,
  all: readonly VariableRef[],
  { text }: Query,
  figures: Figures,
): boolean {
  const whole = (mention: VariableRef): string | undefined =>
    figures.variable(mention.ids[0] ?? '')?.componentOf;
  return all.some(
    (other) =>
      !other.loose &&
      hint.start >= 0 &&
      whole(hint) !== undefined &&
      whole(hint) === whole(other) &&
      /^[和与跟加及、]$/.test(text.slice(hint.start + hint.said.length, other.start)),
  );
}

/** 起步时有多少员工: where a word only hints at a look-alike of what is named, that look-alike is meant. */
const meantRather = (
  firm: readonly VariableRef[],
  hints: readonly VariableRef[],
  { entities }: Query,
  figures: Figures,
): readonly VariableRef[] =>
  firm.map((mention) => {
    const differs = mention.ids.flatMap((id) => figures.variable(id)?.differsFrom ?? []);
    const looksAlike = (other: VariableRef): boolean =>
      other.loose &&
      other.ids.length === 1 &&
      other.ids.every(
        (id) =>
          differs.some(({ variable }) => variable === id) &&
          figures.variable(id)?.dimension === figures.variable(mention.ids[0] ?? '')?.dimension,
      ) &&
      entities.value.some((entity) => has(entity, other, figures));
    return mention.ids.length === 1 ? (hints.find(looksAlike) ?? mention) : mention;
  });

/** 一共多少个, after a fact in words: whatever of the one spoken of is counted. */
function countable(
  { variables, aspects, entities, rankings }: Query,
  figures: Figures,
): readonly VariableRef[] {
  const carried = aspects.includes('count') && variables.value.every(({ start }) => start < 0);
  const about = rankings.value.length > 0 ? rankings.value : entities.value.map(({ id }) => id);
  if (!carried || !variables.value.every((mention) => isVague(mention, figures))) return variables.value;
  const ids = about
    .flatMap(figures.about)
    .map((o) => o.variableMeasured)
    .filter((id) => figures.variable(id)?.statType === 'count');
  return ids.length > 0 ? [{ ids: [...new Set(ids)], said: '', start: -1, loose: false }] : variables.value;
}

/** 入驻了几家企业: two words for one indicator; the last is its noun. */
const withoutRepeated = (mentions: readonly VariableRef[]): readonly VariableRef[] =>
  mentions.length < 2
    ? mentions
    : mentions.filter(
        ({ ids }, at) => !mentions.slice(at + 1).some((later) => later.ids.join() === ids.join()),
      );

const NUMERIC: ReadonlySet<string> = new Set(['level', 'count', 'share', 'growthRate']);

/** GDP的利润, 入驻企业销售额: of two words for numbers run together the last is what is asked for. */
const headsOf = (
  mentions: readonly VariableRef[],
  { text }: Query,
  figures: Figures,
): readonly VariableRef[] =>
  mentions.filter(({ start, said, loose, ids }, at) => {
    const before = mentions[at - 1];
    if (before && isNounOf(before, { start, ids }, figures)) return false;
    if (before && /\bof\b/.test(text.slice(before.start + before.said.length, start))) return false;
    const next = start < 0 ? undefined : mentions.find((other) => other.start >= start + said.length);
    const runsOn = next && !loose && !next.loose && /^的?$/.test(text.slice(start + said.length, next.start));
    const numeric = [...ids, ...(next?.ids ?? [])].every((id) =>
      NUMERIC.has(figures.variable(id)?.statType ?? ''),
    );
    // 几个牌子几款产品: asked for each by itself.
    return !runsOn || !numeric || asksCount(next, figures) || next.ids.some((id) => ids.includes(id));
  });

/** 最早是从哪里: a word that only hints at a number says nothing where none is asked for. */
function isOverheard(mention: VariableRef, { aspects, unit, kind }: Query, figures: Figures): boolean {
  const inWords =
    ['which', 'who', 'where', 'why'].some((one) => aspects.includes(one as 'who')) &&
    !aspects.includes('count') &&
    unit === undefined;
  const counts = mention.ids.every((id) => ['count', 'level'].includes(figures.variable(id)?.statType ?? ''));
  return kind === 'value' && mention.loose && inWords && counts && mention.start >= 0;
}

/** 网店一年开张多少天: asked of someone who has none of what is named, in a unit that none of it is counted in. */
const isElsewhere = (
  mentions: readonly VariableRef[],
  { entities, unit, variables }: Query,
  figures: Figures,
): boolean =>
  unit !== undefined &&
  TIMES.has(unit.dimension) &&
  mentions.length > 0 &&
  variables.from === 'question' &&
  entities.from === 'question' &&
  !mentions.some((mention) => entities.value.some((entity) => has(entity, mention, figures)));

/** Of words that are not listed side by side but say one thing together, those that the record knows of the entity. */
function withoutVague(
  mentions: readonly VariableRef[],
  query: Query,
  figures: Figures,
): readonly VariableRef[] {
  if (mentions.length < 2) return mentions;
  const exact = mentions.filter(
    (mention) =>
      !mentions.some(
        (other) => other.ids.length < mention.ids.length && other.ids.every((id) => mention.ids.includes(id)),
      ),
  );
  if (exact.length < mentions.length) return withoutVague(exact, query, figures);
  const useful = mentions.filter((mention) =>
    query.entities.value.some((entity) => has(entity, mention, figures)),
  );
  if (useful.length === 0) return mentions;
  const head = mentions.at(-1);
  return mentions.filter(
    (mention) =>
      useful.includes(mention) ||
      (mention === head && !mention.loose && !isOfKindAsked(mention, useful, query)) ||
      (isListed(mention, mentions, query) && !isVague(mention, figures)),
  );
}

/** Whether 和, 、 or the like stands between a mention and the one before or after it. */
function isListed(mention: VariableRef, mentions: readonly VariableRef[], { text }: Query): boolean {
  const at = mentions.indexOf(mention);
  const joined = (a: VariableRef | undefined, b: VariableRef | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    a.start >= 0 &&
    b.start >= 0 &&
    JOINED.test(text.slice(a.start + a.said.length, b.start));
  return joined(mentions[at - 1], mention) || joined(mention, mentions[at + 1]);
}

const JOINED = /[、,和与及跟]|还有|以及|\band\b/;

export const has = (entity: EntityRef, mention: VariableRef, figures: Figures): boolean =>
  lookUp(entity.id, mention.ids, [], figures).all.length > 0;
