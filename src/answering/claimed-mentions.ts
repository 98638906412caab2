import { Decimal } from 'decimal.js';
import type { Observation } from '../model/observation.js';
import { amountOf } from '../model/quantity.js';
import type { Query, StatedFigure, VariableRef } from '../model/query.js';
import { quantityOf, type Figures } from './figures.js';
import { ratesOf } from './growth.js';
import { askedMentions } from './mentions.js';
import { dimensionOf } from './sides.js';

/** A percentage is claimed of growth or a share; a bare figure of whatever the entity has in its unit. */
export function claimedMentions(claim: StatedFigure, query: Query, figures: Figures): readonly VariableRef[] {
  const dimension =
    claim.quantity.unitCode === '' && claim.quantity.unitMultiplier >= 4
      ? 'money'
      : figures.units.byCode(claim.quantity.unitCode)?.dimension;
  if (query.variables.value.length === 0 && dimension !== undefined && PEOPLE.has(dimension)) {
    const all = allPeople(query, figures);
    if (all.length > 0) return all;
  }
  const named = askedMentions(query, figures);
  if (dimension === 'percent' || dimension === 'percentagePoint' || query.aspects.includes('growth')) {
    const rates = named.flatMap((mention) => {
      const shares = mention.ids.filter((id) => figures.variable(id)?.dimension === 'percent');
      const ids = [...new Set([...shares, ...ratesOf(mention, figures)])];
      return ids.length > 0 ? [{ ...mention, ids }] : [];
    });
    if (rates.length > 0) return rates;
  }
  const fitting = named.filter(({ ids }) =>
    ids.some((id) =>
      couldBe(figures.variable(id)?.dimension, claim.quantity.unitCode === '' ? undefined : dimension),
    ),
  );
  if (fitting.length > 0) return fitting;
  const ids = query.entities.value
    .flatMap(({ id }) => [id, ...figures.partsOf(id)])
    .flatMap((id) => figures.about(id))
    .filter((o) => dimension !== undefined && dimensionOf(o, figures) === dimension);
  return ids.length > 0
    ? [{ ids: [...new Set(ids.map((o) => o.variableMeasured))], said: '', start: -1, loose: false }]
    : named;
}

/** 860人是不是网店数: what it is said to be is named, in whatever that is measured. */
export function toldMentions(claim: StatedFigure, query: Query, figures: Figures): readonly VariableRef[] {
  const told = new Set(query.variables.value.flatMap(({ ids }) => ids));
  const claimed = claimedMentions(claim, query, figures);
  return claimed.some(({ ids }) => ids.some((id) => told.has(id) || isRateOf(id, told, figures)))
    ? claimed
    : askedMentions(query, figures);
}

const isRateOf = (id: string, told: ReadonlySet<string>, figures: Figures): boolean =>
  told.has(figures.variable(id)?.growthOf ?? '');

/** 去了3万人吧: so many people, of whom nothing more is said, are all of them, and no part is more than all. */
function allPeople({ entities, text }: Query, figures: Figures): readonly VariableRef[] {
  if (!CAME.test(text)) return [];
  const counts = entities.value
    .flatMap(({ id }) => [id, ...figures.partsOf(id)])
    .flatMap((id) => figures.about(id))
    .filter((o) => PEOPLE.has(dimensionOf(o, figures) ?? ''));
  const most = counts.reduce<Observation | undefined>(
    (top, o) => (top === undefined || amount(o).gt(amount(top)) ? o : top),
    undefined,
  );
  return most ? [{ ids: [most.variableMeasured], said: '', start: -1, loose: false }] : [];
}

const CAME = /[去来到][了过]|接待|参观|游客|\b(?:visit|went|came)/;

const amount = (o: Observation): Decimal => {
  const quantity = quantityOf(o);
  return quantity ? amountOf(quantity) : new Decimal(0);
};

/** Whether a figure of one dimension may be claimed of another: 个 of anything counted, 人 of visits. */
function couldBe(own: string | undefined, claimed: string | undefined): boolean {
  if (claimed === undefined || claimed === 'number' || own === undefined || own === claimed) return true;
  if (TIMES.has(own) && TIMES.has(claimed)) return true;
  if (PEOPLE.has(own) && PEOPLE.has(claimed)) return true;
  return claimed === '个' && !MEASURED.has(own);
}
const PEOPLE: ReadonlySet<string> = new Set(['person', '人次']);
const TIMES: ReadonlySet<string> = new Set(['day', 'month']);
const MEASURED: ReadonlySet<string> = new Set(['money', 'percent', 'area', 'rank']);
