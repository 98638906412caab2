import { divisions } from './divisions.js';
import type { FlatTable } from './flat-table.js';
import { placesIn } from './places.js';

/** What a row of a flattened table is of. */
export type FlatOwner =
  | { readonly kind: 'entity' | 'item' | 'partner' | 'indicator' | 'growth'; readonly name: string }
  | { readonly kind: 'whole' | 'time' | 'above' };

/** What the rows of a table are, one like another. */
type Kind = 'entity' | 'item' | 'partner' | 'indicator';

const PLACES = /^(?:地[区方]|区域|乡镇|镇|街道|[区县]|市县)/;
const ENTITIES = /^(?:名称|单位|企业|公司|景[区点]|学校|医院|港口|园区)/;
const PARTNERS = /^(?:国[家别]|国家和地区|市场|目的地)/;
/** 各县(市、区), 分镇(街道): a row for each. */
export const EACH =
  /(?:各|分)(?:县\(市、?区\)|区\(?[县市]、?[县市]?\)?|县市区|市县区?|镇\(?(?:街道|乡)?\)?、?(?:街道)?|乡镇\(?(?:街道)?\)?、?(?:街道)?|街道|区县|县|市|区|地区?)/;
const TRADED = /(?:出口|进口|贸易|外贸|销售)\p{Script=Han}{0,4}(?:市场|国家|国别|目的地|伙伴|地区)$/u;
const INDICATOR =
  /(?:总值|增加值|产值|收入|支出|投资|总额|零售额|余额|用电量|人口|税收|利用外资|\([^()]{1,6}\))$/;
const TIME = /^(?:(?:19|20)\d{2}年?|(?:\d{1,2}[-—~至])?\d{1,2}月份?|[一二三四]季度|[上下]半年|全年)$/;
const WHOLE = /^(?:[全本]?[市县区镇]|合计|总计|总[和数]|[全本][市县区镇](?:合计|总计)?)$/;
const ABOVE = /^(?:全国|全省|平均|全[国省]平均|小计)$/;

/** Tells what each row is of, from the head of the first column, the title and all of its names. */
export function flatOwners(
  { keyHead, title, rows }: FlatTable,
  local: readonly string[],
  bodies: readonly string[],
): (key: string) => FlatOwner {
  const place = (key: string): string | undefined => {
    const [named] = placesIn(key, local);
    return named?.start === 0 && named.end === key.length ? named.name : undefined;
  };
  const known = rows.filter(({ key }) => place(key) !== undefined || divisions().has(key));
  const arePlaces =
    PLACES.test(keyHead) || (keyHead === '' && (EACH.test(title) || known.length * 2 > rows.length));
  const kind = kindOf();
  return (key) => {
    if (TIME.test(key)) return { kind: 'time' };
    if (WHOLE.test(key)) return { kind: kind === 'indicator' ? 'above' : 'whole' };
    if (ABOVE.test(key)) return { kind: 'above' };
    if (/[增降减]/.test(key) && rows.some((row) => TIME.test(row.key))) return { kind: 'growth', name: key };
    const entity = place(key) ?? (arePlaces ? divisions().get(key) : undefined);
    if (entity !== undefined) return { kind: 'entity', name: entity };
    return { kind: bodies.includes(key) ? 'entity' : kind, name: key };
  };

  function kindOf(): Kind {
    if (arePlaces || ENTITIES.test(keyHead)) return 'entity';
    if (PARTNERS.test(keyHead) || TRADED.test(title)) return 'partner';
    const named = rows.filter(({ key }) => INDICATOR.test(key));
    return keyHead === '指标' || (/^(?:项目)?$/.test(keyHead) && named.length * 2 > rows.length)
      ? 'indicator'
      : 'item';
  }
}
