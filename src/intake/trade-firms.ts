import type { Body } from './bodies.js';
import { divisions } from './divisions.js';
import { TRADES } from './short-names.js';

/** What a firm has; an industry has some of it. */
const HAS = '(?=开票|产值|营收|营业收入|销售(?:收入|额)|利润|纳税|实现|完成|累计|以[营\\d产])';
const OF_FIRM = /^(?:开票|营收|营业收入|利润|纳税|以[营\d])/;
const TRADE = `(?:${TRADES.join('|')})`;
/** What no industry is called by. */
const SURE = '(?:实业|重工|股份|控股|[药乳酒泵铝铜纸车]业)';
const ENDS_SURE = new RegExp(`${SURE}$`);
const WORDS =
  /^(?:高端|先进|智能|数字|绿色|低碳|现代|新型|传统|核心|战略|特色|重点|优势|主导|支柱|民营|国有|海洋|船舶|全[省市县区]|规上|上市|龙头|大型|中小|[本该我]\p{Script=Han}|这家|两家|[三四五六七八九十]家|部分|其他|地方|县属|市属|区属|农业|工业|商业|建筑|汽车|电子|食品|中药|医药|文旅|交通|城投)$/u;
const NAME = new RegExp(
  `(?<=^|[,。;:!?“]\\s*|其中)(?!其中)(\\p{Script=Han}{2,3})?(\\p{Script=Han}{2})(?:${SURE}|${TRADE})${HAS}`,
  'gu',
);

/** 东海禾光泵业开票销售: a firm told by what it does, without 公司, after a place that it is of or with a name that no industry has. */
export const tradeFirmsIn = (text: string): Body[] =>
  [...text.matchAll(NAME)].flatMap(({ 0: said, 1: place = '', 2: brand = '', index: start }) => {
    const isPlaced = divisions().has(place);
    const isSure = ENDS_SURE.test(said);
    const has = OF_FIRM.test(text.slice(start + said.length));
    const isNamed =
      !WORDS.test(brand) && !TRADES.includes(brand) && (isPlaced ? isSure || has : place === '' && isSure);
    return isNamed ? [{ start, end: start + said.length, said, name: said, lead: '' }] : [];
  });
