import { Decimal } from 'decimal.js';
import { perSpan, type Span } from '../language/per-span.js';
import type { Answer, Assertion } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import { daysBetween, grainOf, type Period } from '../model/period.js';
import type { Query, VariableRef } from '../model/query.js';
import { assertion } from './assertion.js';
import { unitless } from './counting.js';
import { withFallback } from './fallback.js';
import { quantityOf, type Figures } from './figures.js';
import { derived, divide, fourDigits, intervalOf, printedOf } from './intervals.js';
import { askedMentions } from './mentions.js';
import { isFlow } from './periods.js';
import { tellingOf, type Found } from './resolve.js';
import { restOfPeriod } from './rest.js';
import { isExact } from './sides.js';
import { unknown } from './unknown.js';
import { answerValue } from './value.js';
import type { World } from './world.js';

const NAMES: Readonly<Record<Span, string>> = { year: '年', quarter: '季', month: '月', day: '天' };

/** 月均多少: a flow over the months or days of its own printed period. */
export function perTime(query: Query, world: World): readonly Answer[] | undefined {
  const unit = perSpan(query.text);
  if (unit === undefined) return undefined;
  const known: Observation[] = [];
  const answers = query.entities.value.flatMap((entity) =>
    mentionsOf(query, world.figures).flatMap((mention) =>
      withFallback(entity, mention, query, world).flatMap((found): Answer[] => {
        const { observations, caveats } = found;
        const telling = tellingOf(observations, world.figures);
        const rest = telling.length === 0 ? averagedRest(found, unit, world.figures) : undefined;
        if (rest) return [rest];
        known.push(...telling);
        const flow = telling.find((o) => isFlow(o, world.figures));
        const answer = flow && averaged(flow, unit, world.figures);
        return answer ? [{ ...answer, caveats: [...caveats, ...answer.caveats] }] : [];
      }),
    ),
  );
  if (answers.length > 0) return answers;
  if (known.length === 0 || known.every((o) => !isFlow(o, world.figures)))
    return answerValue(
      known.length === 0 && query.variables.value.length === 0 ? query : unitless(query),
      world,
    );
  const [entity] = query.entities.value;
  return [
    unknown({ type: 'workings', ...(entity ? { entity: entity.id } : {}) }, { nearest: known.slice(0, 2) }),
  ];
}

/** 网店一年卖多少: the word for what is sold may only hint at it. */
const mentionsOf = (query: Query, figures: Figures): readonly VariableRef[] => {
  const asked = askedMentions(unitless(query), figures);
  return [...asked, ...query.variables.value.filter((mention) => mention.loose && !asked.includes(mention))];
};

function averaged(flow: Observation, unit: Span, figures: Figures): Assertion | undefined {
  const quantity = quantityOf(flow);
  const { observationDate: period } = flow;
  const count = countOf(unit, period);
  if (count === 1) return assertion({ type: 'figures', observations: [flow] }, [flow], figures);
  if (!quantity || !isExact(flow) || !Number.isInteger(count) || count < 1) return undefined;
  const name = NAMES[unit];
  const exact = new Decimal(count);
  const average = divide(intervalOf(quantity, false), { mid: exact, low: exact, high: exact });
  const shown = average.mid.div(new Decimal(10).pow(quantity.unitMultiplier));
  return assertion(
    {
      type: 'derived',
      name: 'average',
      about: flow.observationAbout,
      variable: flow.variableMeasured,
      period,
      figure: derived(
        average,
        `${quantity.unit}/${name}`,
        quantity.unitMultiplier,
        fourDigits(shown, 4),
        `${printedOf(quantity)} ÷ ${count}${unit === 'day' ? '' : '个'}${name}${unit === 'quarter' ? '度' : ''}`,
      ),
      operands: [flow],
    },
    [flow],
    figures,
  );
}

/** 一二月平均每月: over a stretch that is itself worked out. */
function averagedRest(found: Found, unit: Span, figures: Figures): Assertion | undefined {
  const rest = restOfPeriod(found, figures);
  if (rest?.statement.type !== 'derived') return undefined;
  const { figure, period } = rest.statement;
  const count = countOf(unit, period);
  if (!Number.isInteger(count) || count < 2) return undefined;
  const over = (amount: Decimal): Decimal => amount.div(count).toDecimalPlaces(4);
  const { low = figure.value, high = figure.value } = figure;
  const value = over(figure.value);
  return {
    ...rest,
    statement: {
      ...rest.statement,
      name: 'average',
      figure: {
        value,
        unit: `${figure.unit}/${NAMES[unit]}`,
        decimals: value.decimalPlaces(),
        low: over(low),
        high: over(high),
        working: `(${figure.working}) ÷ ${count}${unit === 'day' ? '' : '个'}${NAMES[unit]}`,
      },
    },
  };
}

/** 每家网店一个月: how many of the spans that a question asks over a period holds, where it holds several whole ones. */
export function spansOf(
  text: string,
  period: Period,
): { count: number; name: string; printed: string } | undefined {
  const unit = perSpan(text);
  const count = unit === undefined ? 1 : countOf(unit, period);
  if (unit === undefined || !Number.isInteger(count) || count < 2) return undefined;
  const name = NAMES[unit];
  return {
    count,
    name,
    printed: `${count}${unit === 'day' ? '' : '个'}${name}${unit === 'quarter' ? '度' : ''}`,
  };
}

const MONTHS = { year: 12, quarter: 3, month: 1 } as const;

function countOf(unit: Span, { from, to, ...rest }: Period): number {
  if (unit === 'day') return daysBetween(from, to) + 1;
  const months = monthsOf({ from, to, ...rest });
  return months / MONTHS[unit];
}

/** Whole months only. */
function monthsOf(period: Period): number {
  const months = /^\d{4}-\d{2}\/\d{4}-\d{2}$/.test(period.iso);
  if (!months && !['month', 'quarter', 'half', 'year'].includes(grainOf(period))) return 0;
  const [from, to] = [period.from, period.to].map(
    (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)),
  );
  return (to ?? 0) - (from ?? 0) + 1;
}
