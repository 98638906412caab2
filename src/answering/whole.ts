import { Decimal } from 'decimal.js';
import type { Answer } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import { samePeriod } from '../model/period.js';
import type { EntityRef, Query } from '../model/query.js';
import { assertion } from './assertion.js';
import { quantityOf, type Figures } from './figures.js';
import { derived, divide, intervalOf, percentOf, printedOf, subtract, type Interval } from './intervals.js';
import { lookUp, type Found } from './resolve.js';
import { unknown } from './unknown.js';
import { relatedTo } from './related.js';
import type { World } from './world.js';

/** A part, and the share of its whole that it makes up. */
interface PartOfWhole {
  readonly part: Observation;
  readonly share: Observation;
  /** The variable that the share is of. */
  readonly variable: string;
}

/** 一共要打多少根: a whole that is not printed, from a part and its share. */
export function wholeOf(_entity: EntityRef, found: Found, figures: Figures): Answer | undefined {
  const known =
    partsOf(found.entity, figures).find(({ variable }) => found.mention.ids.includes(variable)) ??
    insideOf(found, figures);
  return known && fromShare(known, 'whole', figures);
}

/** 那总数呢, after the part: the whole that it is a part of. */
export function wholeAround(part: Observation, figures: Figures): Answer | undefined {
  const known = partsOf(part.observationAbout, figures).find(
    (one) => one.part === part || one.share === part,
  );
  return known && fromShare(known, 'whole', figures);
}

/** 还剩几根: the whole less the part. */
export function answerRemaining(query: Query, { figures }: World): readonly Answer[] {
  const named = query.variables.value
    .filter(({ loose }) => !loose)
    .flatMap(({ ids }) => ids)
    .filter((id) => NUMBERS.has(figures.variable(id)?.statType ?? ''));
  const isAbout = ({ part, share, variable }: PartOfWhole): boolean =>
    named.length === 0 ||
    [part.variableMeasured, share.variableMeasured, variable].some((id) => named.includes(id));
  return query.entities.value.map((entity): Answer => {
    const known = [entity.id, ...figures.partsOf(entity.id), ...figures.inside(entity.id)]
      .flatMap((id) => partsOf(id, figures))
      .find(isAbout);
    if (known && query.aspects.includes('percent')) return restOfShare(known, figures);
    if (known) return fromShare(known, 'remaining', figures);
    const mentioned = query.variables.value.flatMap(({ ids }) => ids);
    const { all } = lookUp(entity.id, mentioned, [], figures);
    return unknown(
      { type: 'workings', entity: entity.id },
      { nearest: all.slice(-2), related: relatedTo(entity.id, figures) },
    );
  });
}

const NUMBERS: ReadonlySet<string> = new Set(['level', 'count', 'share', 'growthRate']);

const insideOf = (found: Found, figures: Figures): PartOfWhole | undefined =>
  figures
    .partsOf(found.entity)
    .flatMap((id) => partsOf(id, figures))
    .find(({ variable }) => found.mention.ids.includes(variable));

function partsOf(entity: string, figures: Figures): PartOfWhole[] {
  const own = figures.about(entity);
  return own.flatMap((share) => {
    const variable = figures.variable(share.variableMeasured)?.shareOf;
    const dimension = variable === undefined ? undefined : figures.variable(variable)?.dimension;
    const part = own.find(
      (o) =>
        o !== share &&
        isPart(o, share, figures) &&
        figures.variable(o.variableMeasured)?.dimension === dimension,
    );
    return variable !== undefined && part ? [{ part, share, variable }] : [];
  });
}

const isPart = (o: Observation, share: Observation, figures: Figures): boolean =>
  samePeriod(o.observationDate, share.observationDate) &&
  figures.variable(o.variableMeasured)?.statType === 'count';

function fromShare(
  { part, share, variable }: PartOfWhole,
  name: 'whole' | 'remaining',
  figures: Figures,
): Answer {
  const [count, percent] = [quantityOf(part), quantityOf(share)];
  if (count?.hedge !== 'exact' || percent?.hedge !== 'exact') {
    return assertion(
      { type: 'sideBySide', reason: 'hedged', observations: [part, share] },
      [part, share],
      figures,
    );
  }
  const exact = intervalOf(count, true);
  const whole = divide(exact, percentOf(intervalOf({ ...percent, unitMultiplier: 0 }, false)));
  const shown = wholeNumbers(name === 'whole' ? whole : subtract(whole, exact));
  const quotient = `${printedOf(count)} ÷ ${percent.value}%`;
  const working = name === 'whole' ? quotient : `${quotient} − ${printedOf(count)}`;
  return assertion(
    {
      type: 'derived',
      name,
      about: part.observationAbout,
      variable,
      period: part.observationDate,
      figure: derived(shown, count.unit, 0, 0, working),
      operands: [part, share],
    },
    [part, share],
    figures,
  );
}

/** 还差百分之几: what the share leaves of a hundred. */
function restOfShare({ share, variable }: Omit<PartOfWhole, 'part'>, figures: Figures): Answer {
  const percent = quantityOf(share);
  if (percent?.hedge !== 'exact')
    return assertion({ type: 'sideBySide', reason: 'hedged', observations: [share] }, [share], figures);
  const left = new Decimal(100).minus(percent.value);
  const figure = {
    value: left,
    unit: '%',
    decimals: left.decimalPlaces(),
    working: `100% − ${percent.value}%`,
  };
  return assertion(
    {
      type: 'derived',
      name: 'remaining',
      about: share.observationAbout,
      variable,
      period: share.observationDate,
      figure,
      operands: [share],
    },
    [share],
    figures,
  );
}

/** 还有多少空着: what a printed rate leaves of a hundred. */
export function restOfRate(
  observations: readonly Observation[],
  { text }: Query,
  figures: Figures,
): Answer | undefined {
  const [share, ...others] = observations;
  const isRate =
    share !== undefined &&
    others.length === 0 &&
    figures.variable(share.variableMeasured)?.statType === 'share' &&
    UNTAKEN.test(text);
  return isRate ? restOfShare({ share, variable: share.variableMeasured }, figures) : undefined;
}

const UNTAKEN =
  /空着|空置|空余|空[了的]|[没未](?:有)?(?:租|住|入驻|招|用|完成|打)|闲置|剩下?[多几]|\b(?:empty|vacant|vacancy)\b/;

/** Of things that are counted only whole numbers inside the interval are possible. */
const wholeNumbers = ({ mid, low, high }: Interval): Interval => ({
  mid: mid.toDecimalPlaces(0, Decimal.ROUND_HALF_UP),
  low: low.ceil(),
  high: high.floor(),
});
