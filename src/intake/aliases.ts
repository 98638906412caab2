import { RULES } from './alias-rules.js';
import { synonymsOf } from './standard-names.js';

/** Totals that are asked for without saying so: 出口总额 → 出口. */
const TOTAL = /(?<=[口资税售易款蓄润])(?:总值|总额|额)$/;

/** Other ways in which people will ask for an indicator, from the way it is printed. */
export function aliasesOf(metric: string): string[] {
  const bare = metric.replace(/[“”"「」『』]/g, '');
  // A share is asked for as one, never by the name of what has it.
  if (/占.+的比重$/.test(bare)) return sharesOf(bare);
  const names = [bare, ...synonymsOf(bare), ...byRules(bare), ...pricesOf(bare)];
  const all = new Set([...names, ...names.map((name) => name.replace(TOTAL, ''))]);
  all.delete(metric);
  return [...all].filter((name) => name.length > 1 || name === '卖');
}

const byRules = (name: string): string[] =>
  RULES.flatMap(({ like, also }) => {
    const found = like.exec(name);
    return found ? also(found.slice(1), name) : [];
  });

/** 猪肉零售均价（每公斤）: a price is asked for by its goods, and as what is priced is asked for. */
function pricesOf(metric: string): string[] {
  const [, priced = ''] = /^(.+?)（每.+）$/.exec(metric) ?? [];
  if (priced === '') return [];
  const [, goods = priced] = /^(.+?)(?:零售|批发|收购|成交|挂牌|出厂)?(?:均价|价格|价)$/.exec(priced) ?? [];
  const alone = /^(?:成交|挂牌|零售|批发|收购|平均)$/.test(goods) ? [] : [goods];
  return [priced, ...alone, `${goods}价格`, `${goods}均价`, `${goods}价`, ...aliasesOf(priced)];
}

/** Shares of a whole, also by its short name (全省), and of the part by its other names. */
function sharesOf(metric: string): string[] {
  const [, of = '', whole = ''] = /^(.+?)占(.+?)的比重$/.exec(metric) ?? [];
  if (of === '') return [];
  const wholes = [whole, whole.replace(/全[省市县国]/, ''), /全[省市县国]/.exec(whole)?.[0] ?? ''].filter(
    (one) => one !== '',
  );
  return [of, ...aliasesOf(of)].flatMap((one) => [
    `${one}占比`,
    `${one}比重`,
    ...wholes.map((other) => `${one}占${other}`),
  ]);
}
