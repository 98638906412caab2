import { Decimal } from 'decimal.js';
import type { Answer, Statement } from '../model/answer.js';
import { amountOf, factorOf, roundingOf } from '../model/quantity.js';
import type { Query, StatedFigure } from '../model/query.js';
import { judge } from './claims.js';
import { holdsOf, meaningOf } from './claim-meaning.js';
import type { Figures } from './figures.js';
import type { World } from './world.js';

type DerivedStatement = Extract<Statement, { type: 'derived' }>;

/** 占一半吧, 加起来超15亿吧: what was worked out, held against the figure that the question states of it. */
export function heldFigures(answers: readonly Answer[], query: Query, { figures }: World): readonly Answer[] {
  const [claim, ...others] = query.figures.filter(({ role }) => role === 'cardinal');
  if (
    !claim ||
    others.length > 0 ||
    ASKS.test(query.text) ||
    !SUPPOSES.some((one) => query.aspects.includes(one))
  )
    return answers;
  return answers.map((one): Answer => {
    if (one.type !== 'assertion') return one;
    const { statement } = one;
    if (statement.type === 'derived' && !statement.bound) {
      const confirms = statement.confirms ?? agrees(statement, claim, query, figures);
      return confirms === undefined ? one : { ...one, statement: { ...statement, confirms } };
    }
    if (statement.type !== 'figures' || !RATIOS.has(query.kind)) return one;
    const [observation, ...more] = statement.observations;
    if (more.length > 0) return one;
    const { holds, how, comparable } = judge(claim, observation, query, figures);
    return comparable
      ? {
          ...one,
          statement: { type: 'verdict', holds, how, claim: claim.said, observation, meant: [], names: [] },
        }
      : one;
  });
}

const ASKS = /[谁哪]|多少|几|还是|什么|啥|which|how/;
const SUPPOSES = ['yesNo', 'claim'] as const;
/** What may be printed as it is asked for. */
const RATIOS: ReadonlySet<Query['kind']> = new Set<Query['kind']>(['share', 'times', 'average']);

/** Whether a worked-out figure is what is claimed; nothing where the two do not measure the same. */
export function agrees(
  { figure, name }: Pick<DerivedStatement, 'figure' | 'name'>,
  claim: StatedFigure,
  query: Query,
  figures: Figures,
): boolean | undefined {
  const unit = figures.units.byCode(claim.quantity.unitCode);
  if (name === 'conversion') return undefined;
  if (!measuresSame(figure.unit, claim, unit?.dimension)) return undefined;
  const power = new Decimal(10).pow(powerOf(figure.unit));
  const factor =
    unit?.dimension === 'percent' || unit?.dimension === 'times' ? factorOf(unit) : new Decimal(1);
  const { value, low = value, high = value } = figure;
  const [from, actual, to] = [low, value, high].map((one) => one.times(power).abs()) as [
    Decimal,
    Decimal,
    Decimal,
  ];
  const claimed = amountOf(claim.quantity)
    .abs()
    .times(factor)
    .plus(addedTo(figure.unit, claim, query.text));
  if (name === 'increment' && isLess(claim, query.text) !== figure.value.isNegative()) return false;
  const meaning = meaningOf(claim, query);
  const held = holdsOf(meaning, actual, 'exact', claimed);
  if (held !== undefined) return held === 'unclear' ? undefined : held;
  const near = actual.minus(claimed).abs();
  const same =
    (claimed.gte(from) && claimed.lte(to)) ||
    near.lte(roundingOf(claim.quantity).times(factor)) ||
    ((claim.quantity.hedge === 'about' || ROUGH.test(claim.said)) && near.lte(claimed.times(0.05)));
  return same !== (meaning === 'not');
}

/** 少了7亿, of what grew by so much. */
const isLess = ({ quantity, start }: StatedFigure, text: string): boolean =>
  quantity.value.startsWith('-') ||
  /(?:少|降|跌|减|缩水)[了去掉]?(?:约|近|将近|差不多)?$/.test(text.slice(0, Math.max(0, start)));

/** 一半, 四分之一 are told roughly. */
const ROUGH = /半|分之/;

/** 多一倍 is twice as much. */
const addedTo = (unit: string, { quantity, start }: StatedFigure, text: string): number =>
  unit === '倍' && quantity.unitCode === 'times' && MORE.test(text.slice(0, Math.max(0, start))) ? 1 : 0;
const MORE = /(?:多|高|大|快|强|增长?|增加|上?涨|翻)[了出]?(?:约|近|将近|差不多)?$/;

function measuresSame(unit: string, { quantity }: StatedFigure, dimension: string | undefined): boolean {
  if (unit === '%') return dimension === 'percent';
  if (unit === '倍') return dimension === 'times';
  if (dimension === 'percent' || dimension === 'times' || dimension === 'percentagePoint')
    return unit === '个百分点' && dimension !== 'times';
  if (quantity.unitCode === '' || unit === '位') return true;
  const [base = ''] = bare(unit).split('/');
  const said = bare(quantity.unit);
  return said === '' || said === '个' || base === said || (PEOPLE.has(base) && PEOPLE.has(said));
}

const PEOPLE: ReadonlySet<string> = new Set(['人', '名', '位']);
const bare = (unit: string): string =>
  unit
    .replace(/^[十百千万亿]+(?=.)/, '')
    .replace(/^[万亿]+$/, '元')
    .replace(/^个(?=.)/, '');
const powerOf = (unit: string): number =>
  /^万亿/.test(unit) ? 12 : /^亿/.test(unit) ? 8 : /^万/.test(unit) ? 4 : 0;
