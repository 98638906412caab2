import type { StatisticalVariable } from '../model/vocabulary.js';
import type { Proposal } from './proposal.js';

const GDP = /^(?:地区|国内)?生产总值$|^GDP(?:总量)?$/;
const SECTOR = /^(?:第?[一二三])(?:产业|产)(?:增加值)?$/;
const TRADE = /^(?:外贸|货物)?进出口$/;
/** What is put before an indicator to make another one of it rather than to name a part. */
const OTHER_MEASURE = /(?:进|总|人均|户均|平均|累计|规上|规模以上|限上|限额以上|实际|合同)$/;

/** Totals by the ids of their components: 其中…, the three sectors, exports by kind of goods. */
export function componentsIn(
  proposals: readonly Proposal[],
  variableOf: (proposal: Proposal) => string,
  variables: readonly StatisticalVariable[],
): ReadonlyMap<string, string> {
  const flows = variables.filter(({ additive }) => additive === true);
  const told = new Map(
    proposals.flatMap((proposal) => {
      const whole = flows.find(({ name }) => name === proposal.whole);
      return whole ? [[variableOf(proposal), whole.id] as const] : [];
    }),
  );
  const totals = new Map<string, string>();
  for (const { id, name, dimension } of flows) {
    const total = flows.find(
      (one) =>
        one.id !== id &&
        one.dimension === dimension &&
        (one.id === told.get(id) || isComponent(plain(name), plain(one.name))) &&
        totals.get(one.id) !== id,
    );
    if (total) totals.set(id, total.id);
  }
  return totals;
}

const plain = (name: string): string => name.replace(/(?<=口)(?:总值|总额|额)$/, '');

function isComponent(part: string, total: string): boolean {
  if (SECTOR.test(part)) return GDP.test(total);
  if (/^[进出]口$/.test(part)) return TRADE.test(total);
  if (!part.endsWith(total) || total.length < 2) return false;
  return !OTHER_MEASURE.test(part.slice(0, -total.length)) && part !== total;
}
