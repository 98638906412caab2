import type { EntityRef, Query, VariableRef } from '../model/query.js';
import type { Figures } from './figures.js';
import { sameFigures } from './meanings.js';
import { lookUp } from './resolve.js';

/**
 * The mentions of variables that are asked for: those that can be counted in the asked unit; a noun before a verb that only
 * hints; where a vague word stands beside one that the record has figures for, the latter.
 */
export function askedMentions(query: Query, figures: Figures): readonly VariableRef[] {
  const named = query.variables.value.length > 0 ? query.variables.value : impliedBy(query, figures);
  const all = query.aspects.includes('when') ? datesFor(query, named, figures) : named;
  const counted = query.unit
    ? narrowed(all, query.unit.dimension, figures)
    : query.aspects.includes('count')
      ? all.map((mention) => numbersOf(mention, figures))
      : all;
  const implied =
    counted.length === 0 &&
    query.variables.from === 'question' &&
    all.every((mention) => mention.loose || isVague(mention, figures))
      ? impliedBy(query, figures)
      : [];
  if (counted.length === 0 && implied.length === 0 && isElsewhere(all, query, figures)) return [];
  const fitting = counted.length > 0 ? counted : implied.length > 0 ? implied : all;
  const firm = fitting.filter(({ loose }) => !loose);
  const hints = fitting.filter((mention) => !isOverheard(mention, query, figures));
  const chosen = firm.length > 0 ? firm : hints;
  return withoutVague(chosen, query, figures);
}

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

/** 办了多少异地医保: of what a word may stand for, that which can be counted. */
function numbersOf(mention: VariableRef, figures: Figures): VariableRef {
  const ids = mention.ids.filter((id) => figures.variable(id)?.statType !== 'property');
  return ids.length > 0 ? { ...mention, ids } : mention;
}

/** The same question without the unit it asks in. */
export function unitless({ unit: _, ...rest }: Query): Query {
  return rest;
}

/** Ids of each mention that have the dimension asked for. */
function narrowed(mentions: readonly VariableRef[], dimension: string, figures: Figures): VariableRef[] {
  return mentions.flatMap((mention) => {
    const ids = mention.ids.filter((id) =>
      canCount(figures.variable(id)?.dimension, figures.variable(id)?.statType, dimension),
    );
    return ids.length > 0 ? [{ ...mention, ids }] : [];
  });
}

/** 啥时候好, after a question about something else: the dates of the one spoken of. */
function datesFor(query: Query, named: readonly VariableRef[], figures: Figures): readonly VariableRef[] {
  const isDate = (id: string): boolean => ['date', 'property'].includes(figures.variable(id)?.statType ?? '');
  if (named.some(({ ids }) => ids.some(isDate))) return named;
  const ids = query.entities.value
    .flatMap(({ id }) => figures.about(id))
    .filter(({ value }) => value.type === 'date')
    .map((o) => o.variableMeasured);
  if (ids.length === 0) return named;
  const dates = { ids: [...new Set(ids)], said: '', start: -1, loose: false };
  return query.variables.from === 'previous' ? [dates] : [...named, dates];
}

/** 曹桥一季度5.03亿里三月份占多少: the figure that the question prints tells the indicator. */
function printedBy({ figures: stated, entities, kind }: Query, figures: Figures): VariableRef[] {
  if (kind === 'verify') return [];
  const ids = stated
    .filter(({ role }) => role === 'cardinal')
    .flatMap((figure) =>
      sameFigures(figure, figures)
        .filter((o) => entities.value.some(({ id }) => id === o.observationAbout))
        .map((o) => o.variableMeasured),
    );
  return ids.length > 0 ? [{ ids: [...new Set(ids)], said: '', start: -1, loose: false }] : [];
}

/** 雅凡在哪, 谁负责: the question word says which of an entity's facts is meant. */
function askedBy(query: Query, figures: Figures): VariableRef[] {
  if (query.kind !== 'value') return [];
  const ids = [...figures.knowledge.vocabulary.variables.values()]
    .filter(({ asks }) => asks !== undefined && query.aspects.includes(asks))
    .map(({ id }) => id);
  return ids.length > 0 ? [{ ids, said: '', start: -1, loose: true }] : [];
}

const PEOPLE: ReadonlySet<string> = new Set(['person', '人次']);
const TIMES: ReadonlySet<string> = new Set(['day', 'month', 'hour', 'workday']);

/** 多少人 may be asked of persons and of visits; 多少个 of anything counted; a list's 几个镇 of places. */
function canCount(dimension: string | undefined, statType: string | undefined, asked: string): boolean {
  if (dimension === asked || asked === 'number') return true;
  if (TIMES.has(asked)) return TIMES.has(dimension ?? '');
  if (PEOPLE.has(asked)) return PEOPLE.has(dimension ?? '');
  if (asked === '个' || asked === '镇') return statType === 'count' && !PEOPLE.has(dimension ?? '');
  return false;
}

const PLACES: ReadonlySet<string> = new Set([
  'town',
  'township',
  'subdistrict',
  'village',
  'city',
  'county',
  'district',
  'province',
  'prefecture',
]);

/** Units in which so many things are counted that they tell nothing of a place. */
const COMMON: ReadonlySet<string> = new Set([
  'person',
  '人次',
  '个',
  '家',
  '件',
  '项',
  '条',
  '次',
  '种',
  '场',
  'money',
  'percent',
  'number',
  'day',
  'month',
  'area',
]);

/** 米麦有多少人: nothing is named but the unit. Of a place it could be anything. */
function impliedBy(query: Query, figures: Figures): VariableRef[] {
  const { unit } = query;
  const printed = printedBy(query, figures);
  if (printed.length > 0) return printed;
  if (!unit) return askedBy(query, figures);
  const ids = query.entities.value
    .filter(
      ({ id }) =>
        query.kind === 'average' ||
        !COMMON.has(unit.dimension) ||
        !PLACES.has(figures.entity(id)?.type ?? ''),
    )
    .flatMap(({ id }) => [id, ...figures.partsOf(id)])
    .flatMap((id) =>
      figures
        .about(id)
        .map((o) => o.variableMeasured)
        .filter((variable) =>
          canCount(
            figures.variable(variable)?.dimension,
            figures.variable(variable)?.statType,
            unit.dimension,
          ),
        ),
    );
  return ids.length > 0 ? [{ ids: [...new Set(ids)], said: unit.printed, start: -1, loose: true }] : [];
}

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
      (mention === head && !mention.loose) ||
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

const has = (entity: EntityRef, mention: VariableRef, figures: Figures): boolean =>
  lookUp(entity.id, mention.ids, [], figures).all.length > 0;

const isVague = (mention: VariableRef, figures: Figures): boolean =>
  mention.ids.every((id) => ['property', 'date'].includes(figures.variable(id)?.statType ?? ''));
