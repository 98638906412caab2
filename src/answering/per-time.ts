import { Decimal } from 'decimal.js';
import type { Answer, Assertion } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import { daysBetween, grainOf, type Period } from '../model/period.js';
import type { Query } from '../model/query.js';
import { assertion } from './assertion.js';
import { unitless } from './counting.js';
import { withFallback } from './fallback.js';
import { quantityOf, type Figures } from './figures.js';
import { derived, divide, fourDigits, intervalOf, printedOf } from './intervals.js';
import { askedMentions } from './mentions.js';
import { isFlow } from './periods.js';
import { tellingOf } from './resolve.js';
import { isExact } from './sides.js';
import { unknown } from './unknown.js';
import type { World } from './world.js';

const MONTHLY = /月均|每个?月|平均一个?月|per month|monthly/;
const DAILY = /日均|每天|每日|平均一天|per day|daily/;

/** 月均多少: a flow over the months or days of its own printed period. */
export function perTime(query: Query, world: World): readonly Answer[] | undefined {
  const unit = MONTHLY.test(query.text) ? 'month' : DAILY.test(query.text) ? 'day' : undefined;
  if (unit === undefined) return undefined;
  const known: Observation[] = [];
  const answers = query.entities.value.flatMap((entity) =>
    askedMentions(unitless(query), world.figures).flatMap((mention) =>
      withFallback(entity, mention, query, world).flatMap(({ observations, caveats }): Answer[] => {
        const telling = tellingOf(observations, world.figures);
        known.push(...telling);
        const flow = telling.find((o) => isFlow(o, world.figures));
        const answer = flow && averaged(flow, unit, world.figures);
        return answer ? [{ ...answer, caveats: [...caveats, ...answer.caveats] }] : [];
      }),
    ),
  );
  if (answers.length > 0) return answers;
  const [entity] = query.entities.value;
  return [
    unknown({ type: 'workings', ...(entity ? { entity: entity.id } : {}) }, { nearest: known.slice(0, 2) }),
  ];
}

function averaged(flow: Observation, unit: 'month' | 'day', figures: Figures): Assertion | undefined {
  const quantity = quantityOf(flow);
  const { observationDate: period } = flow;
  const count = unit === 'month' ? monthsOf(period) : daysBetween(period.from, period.to) + 1;
  if (!quantity || !isExact(flow) || count < 2) return undefined;
  const name = unit === 'month' ? '月' : '天';
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
        `${printedOf(quantity)} ÷ ${count}${unit === 'month' ? '个月' : '天'}`,
      ),
      operands: [flow],
    },
    [flow],
    figures,
  );
}

/** Whole months only. */
function monthsOf(period: Period): number {
  if (!['month', 'quarter', 'half', 'year'].includes(grainOf(period))) return 0;
  const [from, to] = [period.from, period.to].map(
    (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)),
  );
  return (to ?? 0) - (from ?? 0) + 1;
}
