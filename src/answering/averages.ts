import { Decimal } from 'decimal.js';
import type { Answer } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import { PLACES } from '../model/places.js';
import type { EntityRef, Query, VariableRef } from '../model/query.js';
import { assertion } from './assertion.js';
import { isVerbal, quantityOf, type Figures } from './figures.js';
import { derived, divide, fourDigits, printedOf, scale, type Interval } from './intervals.js';
import { askedMentions } from './mentions.js';
import { perTime, spansOf } from './per-time.js';
import { askedPeriods, choosePeriod } from './periods.js';
import { relatedTo } from './related.js';
import { lookUp, resolve } from './resolve.js';
import { precise, ratio } from './ratios.js';
import { noFigure, unknown } from './unknown.js';
import { answerValue } from './value.js';
import type { World } from './world.js';

/** 平均每家网店几个人: one indicator over another that is counted, both of one entity. */
export function answerAverage(query: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const divisor = divisorOf(query, figures);
  const each = divisor !== undefined && PER.some(([word]) => word.test(query.text));
  const overTime = each ? undefined : perTime(query, world);
  if (overTime) return overTime;
  const dividend = dividendOf(query, divisor, figures);
  if (!divisor || !dividend || sameIds(divisor, dividend)) return lacking(query, world);
  return query.entities.value.map((entity): Answer => {
    const [a, b] = [latest(entity, dividend, query, world), latest(entity, divisor, query, world)];
    if (!a || !b) return missing(entity, a ? divisor : dividend, [a, b], query, world);
    const [over, under] = [quantityOf(a), quantityOf(b)];
    if (over?.hedge !== 'exact' || under?.hedge !== 'exact')
      return assertion({ type: 'sideBySide', reason: 'hedged', observations: [a, b] }, [a, b], figures);
    const spans = spansOf(query.text, a.observationDate);
    const each = divide(precise(a, figures), precise(b, figures));
    const quotient = spans ? scale(each, new Decimal(1).div(spans.count)) : each;
    const { unit, multiplier } = shownIn(quotient, over.unit, over.unitMultiplier);
    const per = under.unit.replace(/^[万亿]+/, '');
    const figure = derived(
      quotient,
      `${unit}/${per}${spans ? `·${spans.name}` : ''}`,
      multiplier,
      fourDigits(quotient.mid.div(new Decimal(10).pow(multiplier)), 2),
      `${printedOf(over)} ÷ ${printedOf(under)}${spans ? ` ÷ ${spans.printed}` : ''}`,
    );
    return ratio('average', [a, b], figure, figures, [{ type: 'ownRatio' }]);
  });
}

const sameIds = (a: VariableRef, b: VariableRef): boolean => a.ids.every((id) => b.ids.includes(id));

/** 店均, 人均: what the word itself divides by. */
const PER: readonly (readonly [RegExp, string])[] = [
  [/店均|单店|每店|[每一]家|[每一]个店/, '家'],
  [/[每一]条/, '条'],
  [/户均|[每一]户/, '户'],
  [/人均|每人|一个人|人头/, 'person'],
];

function impliedOf(
  dimension: string,
  entities: readonly EntityRef[],
  besides: readonly VariableRef[],
  figures: Figures,
): VariableRef | undefined {
  const taken = besides.flatMap(({ ids }) => ids);
  const ids = entities
    .flatMap(({ id }) => figures.about(id))
    .filter(
      (o) =>
        dimension !== 'person' ||
        !PLACES.has(figures.entity(o.observationAbout)?.type ?? '') ||
        countsResidents(o.variableMeasured, figures),
    )
    .map((o) => o.variableMeasured)
    .filter((id) => figures.variable(id)?.dimension === dimension && !taken.includes(id));
  return ids.length > 0 ? { ids: [...new Set(ids)], said: '', start: -1, loose: false } : undefined;
}

/** 人均 of a place is by its residents, whoever else is counted there; of a firm, by those who work in it. */
function countsResidents(id: string, figures: Figures): boolean {
  const variable = figures.variable(id);
  return [variable?.name ?? '', ...(variable?.alternateName ?? []).map(({ name }) => name)].some((name) =>
    /人口|population/.test(name),
  );
}

function divisorOf({ variables, text, entities }: Query, figures: Figures): VariableRef | undefined {
  const counted = variables.value.filter(({ ids }) =>
    ids.some((id) => figures.variable(id)?.statType === 'count'),
  );
  const per = PER.map(([word, dimension]) => (word.test(text) ? dimension : undefined)).find(
    (dimension) => dimension !== undefined,
  );
  const own = counted.filter(({ ids }) => ids.some((id) => figures.variable(id)?.dimension === per));
  if (counted.length > 1 && own.length === 1) return own[0];
  const implied =
    per === undefined || counted.length > 1 ? undefined : impliedOf(per, entities.value, counted, figures);
  if (implied) return implied;
  // 平均呢, after two figures: persons are shared out over what is no person.
  const things = counted.filter(({ ids }) => ids.every((id) => figures.variable(id)?.dimension !== 'person'));
  if (variables.from === 'previous' && counted.length > 1 && things.length === 1) return things[0];
  const after = counted.find(({ start }) => EACH.test(text.slice(0, Math.max(0, start))));
  return after ?? (counted.length > 1 ? counted.at(-1) : counted[0]);
}

const EACH = /(?:除以|每|平均)(?:一?(?:个|家|名|位|人|户|条|所|座|间)|一)?$|(?:per|each|average) $/;

function dividendOf(
  query: Query,
  divisor: VariableRef | undefined,
  figures: Figures,
): VariableRef | undefined {
  const others = query.variables.value.filter((mention) => mention !== divisor);
  const named = askedMentions({ ...query, variables: { ...query.variables, value: others } }, figures);
  return named.find((mention) => mention !== divisor);
}

function latest(
  entity: EntityRef,
  mention: VariableRef,
  query: Query,
  { figures, today }: World,
): Observation | undefined {
  const all = lookUp(entity.id, mention.ids, [], figures).all.filter(
    (o) => !isVerbal(o, figures) && quantityOf(o) !== undefined,
  );
  const [asked] = askedPeriods(query, mention, today);
  return (
    choosePeriod(all, asked, figures)[0] ??
    (figures.variable(all[0]?.variableMeasured ?? '')?.additive === true ? undefined : all.at(-1))
  );
}

/** 0.0155亿元 reads better as 154.5万元. */
function shownIn(ratio: Interval, unit: string, multiplier: number): { unit: string; multiplier: number } {
  const base = unit.replace(/^(?:万亿|亿|万)/, '');
  const digits = ratio.mid.abs().log(10).floor().toNumber();
  if (multiplier === 0 && digits < 5) return { unit, multiplier };
  if (digits >= 8) return { unit: `亿${base}`, multiplier: 8 };
  return digits >= 4 ? { unit: `万${base}`, multiplier: 4 } : { unit: base, multiplier: 0 };
}

/** One of the two is not in the record, or not of the asked period: says which, and what there is of either. */
function missing(
  entity: EntityRef,
  mention: VariableRef,
  known: readonly (Observation | undefined)[],
  query: Query,
  { figures, today }: World,
): Answer {
  const [found] = resolve(entity, mention, query, figures, today);
  const lacking = found
    ? noFigure(entity, found, figures)
    : unknown({ type: 'figure', entity: entity.id, variable: mention.ids[0] ?? '', said: mention.said });
  return { ...lacking, nearest: [...lacking.nearest, ...known.flatMap((o) => o ?? [])] };
}

/** Only one of the two is named, or none is counted: say what there is. */
function lacking(query: Query, world: World): readonly Answer[] {
  const [entity] = query.entities.value;
  const known = answerValue(query, world).flatMap((answer) =>
    answer.type === 'assertion' && answer.statement.type === 'figures' ? answer.statement.observations : [],
  );
  return [
    unknown(
      { type: 'workings', ...(entity ? { entity: entity.id } : {}) },
      { nearest: known.slice(0, 2), related: entity ? relatedTo(entity.id, world.figures) : [] },
    ),
  ];
}
