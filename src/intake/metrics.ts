/** What stands between an indicator and its figure. */
const VERB =
  /(?:连续[一二两三四五六七八九十\d]+[年季个月度]+|已经?|则|也|就|均|都|共|约|近|仅|可|首|又|还|再|总共|一共|累计|合计|分别|依次|各)*(?:达到?|为|是|至|到|有|实现|完成|做到|突破|超过?|破|增至|升至|增加到|增长到|合计|取得|录得|形成|建成|新增|计|聚集|拥有)?(?:了|着|过)?(?:约|近|逾|超|仅|共)?$/;
/** What leads up to an indicator without being part of its name. */
const LEAD =
  /^(?:其中|当中|而|同时|此外|另外|目前|如今|眼下|截至|当年|全年|同期|当地|全市|全县|全区|全镇|全省|我市|我县|我区|本市|这里|镇上|镇里|村里|还有|分\p{Script=Han}{1,4}看|从\p{Script=Han}{1,6}看|今年|去年|上半年|下半年|早在|这一数字|\d{4}年末?|\d{1,2}(?:至|-|—|~|到)?\d{0,2}月(?:份|末|底)?|前\d{1,2}个?月|[前首]?[一二三四]季度?|聚集|拥有|现有|共有|有|实现|完成|到)+[,的]?/u;
const AMID = /(?:实现|完成|达到|累计|共计)(?=\p{Script=Han}{2})/gu;
const LISTED = /[、及和]/;
const LONGEST = 24;

/** The name of the indicator that a text before a figure ends with; empty where it names none. `places` stand for themselves. */
export function metricBefore(before: string, places: readonly string[] = []): string {
  const name = nameIn(before, places);
  return name.length > LONGEST ? '' : name;
}

function nameIn(before: string, places: readonly string[]): string {
  let name = before.trim().replace(/^[、和及以,，;:：与]+/, '');
  for (let last = ''; last !== name;) {
    last = name;
    name = name.replace(LEAD, '').trim();
    for (const place of places)
      if (name.startsWith(place) && name.length > place.length) name = name.slice(place.length);
    name = name.replace(/^[的,]/, '');
  }
  return name.replace(VERB, '').replace(AMID, '').trim();
}

const CHANGE =
  /(?:同比|环比|可比|名义|累计|平均|年均|较上年同期|较上年|比上年|较去年同期|较去年)*(?:都|均|分别|依次|各)*(?:增速|增幅|涨幅|降幅|增长率|同比)?(?:增长|增加|减少|下降|多出|增收|增产|减产|上涨|上升|回落|提高|大增|增|减|降|涨|升)?(?:都|均|分别|依次|各)*(?:达到?|为|是|了)?$/;

/** What a growth is of: the name before its verb; empty where only the verb stands there. 蔬菜减产 is of 蔬菜产量. */
export function grownIn(before: string, places: readonly string[]): string {
  const name = nameIn(before.replace(/按(?:可比|不变)价格?(?:计算)?[,，]?/, ''), places);
  const of = nameIn(name.replace(CHANGE, ''), places);
  return of !== '' && /[增减]产/.test(before) ? `${of}产量` : of;
}

/** Heads of names that say nothing alone, so that what was spoken of belongs before them. */
const HEAD = /^(?:增加值|总?产值|产量|营收|营业收入|利润|存栏|出栏|规模|数量)$/;
const HEADED = /^(.+?)(?:增加值|总?产值|产量|营收|营业收入|利润|存栏|出栏|规模|数量)$/;

const TRADED =
  /^.+?((?:进出口|出口|进口|贸易)(?:额|总值|总额)?|产值|增加值|销售额|零售额|人均可支配收入|可支配收入)$/;

/**
 * 总产值…、增加值…: the second is of what the first is of; 对甲进出口…,对乙…: the same of another; 其中 a part, told in what the
 * whole is told in.
 */
export function inFull(name: string, before: string | undefined, isPart: boolean): string {
  if (before === undefined || name === '') return name;
  if (/^[比较].{1,6}(?:增加|增长|减少|下降)$/.test(name)) return before + name;
  if (HEAD.test(name)) return (HEADED.exec(before)?.[1] ?? before) + name;
  const [, head] =
    TRADED.exec(before) ?? (isPart && /^(?:进出口|出口|进口)$/.test(before) ? [before, before] : []);
  const lacks = head !== undefined && !TRADED.test(`甲${name}`);
  const alike = isPart || (/^对.{1,8}$/.test(name) && before.startsWith('对'));
  return lacks && alike ? name + head : name;
}

const SHARED =
  /^(.*?)(?:[一二两三四五六七八九十\d]+(?:个|大|项)?(?:行业|产业|领域|产品|市场|镇|地区|国家)?)?((?:增加值|总?产值|产量|营收|营业收入|利润|税收|投资|进出口额?|出口额?|进口额?|销售额|零售额|交易额|收入|人数|数量)?)$/u;

/**
 * 甲、乙、丙三个行业增加值依次为…: as many names as there are figures, each with the indicator they share; undefined where
 * the numbers differ, so that nothing is given to the wrong one.
 */
export function namesBefore(lead: string, many: number, places: readonly string[]): string[] | undefined {
  const parts = nameIn(lead, places)
    .replace(/(?:依次|分别|各自?)$/, '')
    .split(LISTED)
    .filter((part) => part !== '');
  if (parts.length !== many || many < 2) return undefined;
  const last = parts.at(-1) ?? '';
  const [, name = last, shared = ''] = SHARED.exec(last) ?? [];
  const towards = parts[0]?.startsWith('对') === true ? '对' : '';
  return parts.map((part, at) => {
    const own = at === parts.length - 1 ? name : part;
    const full = own.startsWith(towards) ? own : towards + own;
    return full.endsWith(shared) ? full : full + shared;
  });
}

const LONGEST_NOUN = 10;

/** 47个镇入围: what is counted stands after the figure. */
export function countedAfter(after: string): string {
  const noun = /^\p{Script=Han}+/u.exec(after.trim())?.[0] ?? '';
  const once = noun.replace(/(\p{Script=Han}{2,4})\1/gu, '$1');
  const [, what, listed] =
    /^((?:建制|乡)?镇|街道|乡镇|企业|项目)(入围|上榜|入选|入列|进入)$/.exec(once) ?? [];
  if (what !== undefined && listed !== undefined) return `${listed}${what}数`;
  return once.length > 0 && once.length <= LONGEST_NOUN ? `${once}数` : '';
}
