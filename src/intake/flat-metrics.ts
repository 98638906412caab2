import type { FlatColumn } from './flat-columns.js';
import type { FlatOwner } from './flat-rows.js';

/** Heads that say what is measured and not of what. */
const VAGUE =
  /^(?:产量|总产量?|面积|产值|价格|单价|均价|零售价|批发价|销[量售]额?|单产|亩产|数量|人数|户数|规模|出口额?|进口额?)$/;
const ABOUT = /(?:生产|种植|养殖|经营|运行|基本|主要|完成)*(?:情况|状况)$/;
/** 主要蔬菜零售价格: of what kind the things are that the rows name. */
const KIND =
  /^(?:主要|部分|重点|各类?|几种)*(?:(?:农贸|集贸|菜|批发)市场|超市|蔬菜|水果|农产品|农作物|农副产品|经济作物|粮油|粮食作物|肉类|肉禽蛋?|水产品?|工业产品|工业品|商品|产品|品种|行业|作物)*/;
const MARKETS =
  /^(?:前[\d一二三四五六七八九十]+[大名]?|主要|部分)|(?:的?主要|前[\d一二三四五六七八九十]+[大名]?)?(?:市场|国家和地区|国家|国别|目的地|贸易伙伴|伙伴)$/g;

/** What a cell is of: the item or the market of its row, and what its column or the title says is told. */
export function flatMetric(owner: FlatOwner, { label }: Pick<FlatColumn, 'label'>, title: string): string {
  if (owner.kind === 'indicator')
    return owner.name.replace(/\([^()]{1,6}\)$/, '') + (label === '' ? '' : label);
  if (owner.kind === 'item') return owner.name + (label || title.replace(KIND, ''));
  if (owner.kind === 'partner') return `对${owner.name}${label || title.replace(MARKETS, '')}`;
  const topic = title.replace(ABOUT, '').replace(/^主要/, '');
  if (label === '' || title.endsWith(label)) return topic || label;
  return VAGUE.test(label) && topic !== title ? topic + label : label;
}
