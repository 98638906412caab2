import type { Answer } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import { samePeriod } from '../model/period.js';
import type { Query } from '../model/query.js';
import { assertion } from './assertion.js';
import { quantityOf, type Figures } from './figures.js';
import { decimalsOf, derived, printedOf, subtract } from './intervals.js';
import { askedPeriods, choosePeriod } from './periods.js';
import { precise } from './ratios.js';
import { isExact } from './sides.js';
import { unknown } from './unknown.js';
import type { World } from './world.js';

const ASKED = /(?:贸易|外贸|进出口)?(?:顺差|逆差|出超|(?<![收投进导输])入超|差额)(?:还是(?:顺差|逆差))?/;
/** 出口, 对德出口额, 外贸出口总值: what is sold and to whom; no goods, and no way of trade. */
const EXPORTS = /^(?:(?:外贸|货物|外贸货物)|(对.+?)的?)?出口(?:总额|总值|额|值)?$/;
const IMPORTS = /^(?:(?:外贸|货物|外贸货物)|(对.+?|自.+?|从.+?)的?)?进口(?:总额|总值|额|值)?$/;

/** 顺差还是逆差: exports less imports, with the same partner and of the same period; no other amount stands for it. */
export function balanceOf(query: Query, world: World): readonly Answer[] | undefined {
  const said = ASKED.exec(query.text)?.[0];
  const [entity] = query.entities.value;
  const { figures } = world;
  if (said === undefined || !entity || query.kind === 'definition') return undefined;
  // A balance that the record prints is a variable of its own.
  if (query.variables.value.some((one) => ASKED.test(one.said))) return undefined;
  for (const a of sold(query, entity.id, EXPORTS, world))
    for (const b of sold(query, entity.id, IMPORTS, world))
      if (samePeriod(a.observationDate, b.observationDate) && sameUnit(a, b) && isExact(a) && isExact(b))
        return [balance(a, b, figures)];
  return [unknown({ type: 'words', words: [said], entity: entity.id })];
}

const sameUnit = (a: Observation, b: Observation): boolean =>
  quantityOf(a)?.unitCode === quantityOf(b)?.unitCode;

/** What one sells or buys in the time asked for, of the partner that the question names, or of all. */
function sold(query: Query, entity: string, kind: RegExp, { figures, today }: World): readonly Observation[] {
  const own = figures.about(entity).filter((o) => {
    const { name = '', statType } = figures.variable(o.variableMeasured) ?? {};
    const found = kind.exec(name);
    const partner = found?.[1]?.slice(1);
    return (
      found !== null &&
      statType === 'level' &&
      (partner === undefined ? !PARTNER.test(query.text) : query.text.includes(partner))
    );
  });
  return choosePeriod(own, askedPeriods(query, undefined, today)[0], figures);
}

/** 对德国, 和东盟的: somebody traded with. */
const PARTNER = /对(?!外|不|吗|吧)\p{Script=Han}|[和跟与]\p{Script=Han}{2,4}的?(?:贸易|顺差|逆差)/u;

function balance(a: Observation, b: Observation, figures: Figures): Answer {
  const [x, y] = [precise(a, figures), precise(b, figures)];
  const surplus = x.mid.gte(y.mid);
  const [more, less] = surplus ? [a, b] : [b, a];
  const [p, q] = [quantityOf(more), quantityOf(less)];
  if (!p || !q) throw new RangeError('a balance of what is no amount');
  const figure = derived(
    surplus ? subtract(x, y) : subtract(y, x),
    p.unit,
    p.unitMultiplier,
    Math.max(decimalsOf(p), decimalsOf(q)),
    `${printedOf(p)} − ${printedOf(q)}`,
  );
  return assertion(
    {
      type: 'derived',
      name: surplus ? 'surplus' : 'deficit',
      about: a.observationAbout,
      variable: a.variableMeasured,
      period: a.observationDate,
      figure,
      operands: [more, less],
    },
    [more, less],
    figures,
  );
}
