import { BECAME, STAYED } from './turns.js';

/** What stands between an indicator and its figure. */
const VERB = new RegExp(
  String.raw`(?:连续[一二两三四五六七八九十\d]+[年季个月度]+|已经?|则|也|就|(?<![日月年人户亩店床平])均|都|共|约|近|仅|只|可|首|又|还|再|总共|一共|累计|合计|分别|依次|各|实际)*(?:更?是(?=达|突破|超|高))?(?:(?:达到?|为|是|至|到|有|实现|完成|做到|突破|超过?|破|定为|${BECAME}|${STAYED}|高达|低至|多达|合计|取得|录得|形成|建成|(?<![初年末期月])新增|(?<![设统预会合累总])计|聚集|拥有)(?:了|着|过)?)?(?:约|近|逾|超|仅|共)?$`,
);
/** What leads up to an indicator without being part of its name. */
const LEAD =
  /^(?:其中|当中|而|同时|(?:今年|开年|年初|去年)?以来|距离?(?=全年|年度|今年|年初|\d)|离(?=全年|年度|今年|年初|\d)|(?:提前|超额|圆满|顺利|全面|如期)+(?=完成|实现|达到)|明年|拟(?=新|建|投|引|招|完|增)|将(?=新增|新建|完成|达到|建设|建成|实现|投入|引进)|\d{1,2}[日号]|当[天日](?!时)|零时|此外|另外|目前|如今|现在|眼下|(?:近|过去|最近)(?:\d+|[一二两三四五六七八九十半])个?[月年周天](?:来|内)?|(?:合计|总计|共计)(?=\p{Script=Han}{2})|共(?![建享同青产有富治和识])(?=\p{Script=Han}{3})|该[县市区镇乡](?!域)|[县市区镇村境]内|截至|当年|全年(?!龄)|(?:去年|上一?年)?同[期月季]|上一?年(?=同期)|当地|[全我本]市(?!场|民|政|值)|[全我本]县(?!域)|[全我本]区(?!域|块|间)|全镇|全省|这里|镇上|镇里|村里|还有|分\p{Script=Han}{1,4}看|从\p{Script=Han}{1,6}看|今年|去年|前年|上半年|下半年|单月|当月|上报|海关监管|主要是|控制在|预计|预期(?!寿命)|(?:预期|计划)?完成|计划(?!生育|单列|内|外)|力争|目标|早在|这一数字|年[末底]|\d{4}年末?|\d{1,2}(?:至|-|—|~|到)?\d{0,2}月(?:份|末|底)?|前\d{1,2}个?月|[前首]?[一二三四]季度?|聚集|拥有|现有|共有|有(?![效色机线限偿轨氧关害序毒志]|组织|作为)|实现|完成|到(?![位达岗账期站港访会场货馆户手村乡企]))+[,的]?/u;
const AMID = /(?:实现|完成|达到|累计|共计)(?=\p{Script=Han}{2})/gu;
/** 企业一季度交易额: a time is no part of a name. */
const WITHIN =
  /(?<=\p{Script=Han}{2})(?<![比较])(?:今年|去年)?(?:[一二三四]季度|[上下]半年|前三季度|\d{1,2}月份?)(?=\p{Script=Han}{2})/u;
const LONGEST = 24;

/** The name of the indicator that a text before a figure ends with; empty where it names none. `places` stand for themselves. */
export function metricBefore(before: string, places: readonly string[] = []): string {
  const name = nameIn(before, places);
  return name.length > LONGEST ? '' : name;
}

/** 每百斤146元: what a price is for. */
const PER = /(?:定为|为|是)?(每(?:(?![上下提降涨增减补])\p{Script=Han}){1,3})$/u;

/** A name without what leads up to it and what ends it. */
export function nameIn(before: string, places: readonly string[]): string {
  const [, per] = PER.exec(before) ?? [];
  if (per !== undefined) {
    const priced = nameIn(before.replace(PER, ''), places);
    return priced === '' ? '' : `${priced}（${per}）`;
  }
  let name = before
    .replace(/\([^()]*\)?/g, '')
    .trim()
    .replace(/^本报讯\s*/, '')
    // 主要目标是:生产总值: what is aimed at stands after it.
    .replace(/^.*(?:目标|任务)(?:是|为)[:,]?/, '')
    // 县长说:“去年…: what is said begins after the mark.
    .replace(/^[^“]*“(?=[^”]*$)/, '')
    .replace(/^[、和及以,，;:：与]+/, '');
  for (let last = ''; last !== name;) {
    last = name;
    // 南桥镇 is no 镇 of 南桥.
    if (places.includes(name)) break;
    for (const place of places)
      if (name.startsWith(place) && name.length > place.length) name = name.slice(place.length);
    name = name.replace(LEAD, '').trim();
    name = name.replace(/^(?:[的,]|是?:)/, '');
  }
  return name
    .replace(VERB, '')
    .replace(AMID, '')
    .replace(/^已(?=\p{Script=Han}{2})/u, '')
    .replace(WITHIN, '')
    .trim();
}

/** 比上年, 较去年同期, 比2019年同期: what a change is told against. */
const AGAINST =
  '(?:同比|环比|(?:比|较|同|与|和)(?:上年|去年|前年|上月|上季度?|[前首]?[一二三四]季度|[上下]半年|年初|节前|疫情前|前\\d{1,2}个?月|(?:\\d{1,2}[-至到])?\\d{1,2}月|\\d{4}年)(?:同期|同月|全年|(?:国庆|春节|端午|中秋|清明|元旦)?(?:假期|假日|黄金周|期间)|[前首]?[一二三四]季度|[上下]半年|\\d{1,2}月|水平|末|底)*(?:相[比较])?)';
/** 与2019年一季度相比: no part of what has changed. */
const COMPARED = new RegExp(`${AGAINST.replace('同比|环比|', '')}(?=[增减降涨升跌下上提回加放收扩缩]|相)`);
const CHANGE = new RegExp(
  `(?:可比|名义|累计|[两三]年平均|平均|年均|${AGAINST})*(?:都|均|分别|依次|各)*(?:增速|增幅|涨幅|降幅|增长率|同比)?(?:[微略大猛激骤剧]|小幅|大幅|稳步|平均)?(?:增长|增加|减少|下降|下跌|下滑|下调|上调|下浮|上浮|降低|升高|多出|增收|增产|减产|上涨|上升|攀升|回落|提高|提升|收窄|扩大|回升|加快|放缓|增|减|降|涨|升|跌)?(?:都|均|分别|依次|各)*(?:达到?|为|是|了)?$`,
);
const BY =
  '新增|净?增加?|增长|提高|提升|上涨|上升|减少|下降|降低|下滑|回落|缩短|缩小|扩大|[增减多少]收|[增减]产|[增减]支|[多少]缴|多|少';
/** A rise or fall in the thing itself: 比上年净增18家. */
const DIFFERENCE = new RegExp(`^${AGAINST}(?:${BY})?了?$`);

/** Tells how much more or less something was, and is nothing that grows itself. */
export const isChange = (name: string): boolean => new RegExp(`${AGAINST}(?:${BY})了?$`).test(name);

/** 比2019年同期: a year that is not the one before is told with the growth. */
export const yearAgainst = (before: string): string =>
  /[两三]年平均|年均/.exec(before)?.[0] ??
  /[比较与同和](\d{4}年)(?:同期)?/.exec(before)?.[1]?.replace(/^/, '较') ??
  '';

/** What a growth is of: the name before its verb; empty where only the verb stands there. 蔬菜减产 is of 蔬菜产量. */
export function grownIn(before: string, places: readonly string[]): string {
  const alone = before.replace(/按(?:可比|不变)价格?(?:计算)?[,，]?/, '').replace(COMPARED, '');
  const name = nameIn(alone, places);
  const of = nameIn(name.replace(CHANGE, ''), places);
  return of !== '' && /[增减]产/.test(before) ? `${of}产量` : of;
}

/** Heads of names that say nothing alone, so that what was spoken of belongs before them. */
const HEAD =
  /^(?:增加值|总?产值|产量|营收|营业收入|利润|存栏|出栏|规模|数量|限额|余额|总产量?|总投资|投资额)$/;
const HEADED =
  /^(.+?)(?:(?:平均)?[亩单]产|(?:种植|播种)?面积|增加值|总?产值|产量|营收|营业收入|利润|存栏|出栏|规模|数量|限额|余额)$/;

/** 总建筑面积…,总投资: what only measures, and has nothing else. */
const INVESTED = /(?:项目|工程|企业|园区?|线|[一二三四五]期|区|数)$/;
const NO_WHOLE = /^(?:平均|总|总?建筑|占地|用地)$/;

const TRADED =
  /^.+?((?:进出口|出口|进口|贸易)(?:额|总值|总额)?|产值|增加值|销售额|零售额|人均可支配收入|可支配收入)$/;

/**
 * 总产值…、增加值…: the second is of what the first is of; 对甲进出口…,对乙…: the same of another; 其中 a part, told in what the
 * whole is told in.
 */
export function inFull(name: string, before: string | undefined, isPart: boolean): string {
  if (before === undefined || name === '') return name;
  if (DIFFERENCE.test(name) || /^[低高]于/.test(name)) return before + name;
  if (/^[日月年人户]均$/.test(name)) return name + before;
  const [, kind] = /级(\p{Script=Han}{2,6})$/u.exec(before) ?? [];
  if (kind !== undefined && /^\p{Script=Han}{1,3}级$/u.test(name)) return name + kind;
  const [, base = '', act = ''] = /^(.+?)(成交|销售|出让|发放)$/.exec(before) ?? [];
  if (act !== '' && name.startsWith(act) && name !== act) return base + name;
  if (HEAD.test(name)) {
    const headed = HEADED.exec(before)?.[1];
    // Only things and bodies are invested in.
    if (headed === undefined && (HEAD.test(before) || (/投资/.test(name) && !INVESTED.test(before))))
      return name;
    const whole = (headed ?? before.replace(/数$/, '')).replace(/^年产/, '');
    return NO_WHOLE.test(whole) ? name : whole + name;
  }
  const [, head] =
    TRADED.exec(before) ?? (isPart && /^(?:进出口|出口|进口)$/.test(before) ? [before, before] : []);
  const lacks = head !== undefined && !TRADED.test(`甲${name}`);
  const alike = isPart || (/^对.{1,8}$/.test(name) && before.startsWith('对'));
  return lacks && alike ? name + head : name;
}

const LONGEST_NOUN = 10;
/** What is counted ends where it is told what it does: 景区|接待游客, 早稻|陆续开镰. */
const DONE =
  /^([a-z\d]{0,3}\p{Script=Han}{2,8}?)(?:接待|实现|完成|累计|集中|开工|签约|陆续|日前|进入|上市|全部|已经?|(?<![直送抵传表转])达到?|参与|参加|正在|预计|将|体验|走进|来到|前来|观看|受益|获得|报名|到场|齐聚|加入|通过)/u;
/** What is done with the things counted after it: 新开通航线5条. */
const ACTED =
  /^(?:[该其]\p{Script=Han}{1,3})?(?:新?(?:建设|建成|建|增|引进|签约|落户|开通|开工|培育)|评出|表彰|组织|举办|开展|发放|带动|吸引|惠及|覆盖|服务)了?$|的$/u;

/** 建设2个泊位, 纳入监测的12家景区: what is done with what is counted. */
export const actedOn = (own: string, counted: string): string =>
  counted !== '' && ACTED.test(own) ? own.replace(/[的了]$/, '') + counted : '';

/** 47个镇入围: what is counted stands after the figure. */
export function countedAfter(after: string): string {
  const noun =
    /^[a-z\d]{0,3}\p{Script=Han}+/u.exec(after.trim().replace(/^[\d.]+\p{Script=Han}{1,3}级/u, ''))?.[0] ??
    '';
  const once = noun.replace(/(?:之?中|里)$/, '').replace(/(\p{Script=Han}{2,4})\1/gu, '$1');
  const [, what, listed] =
    /^((?:建制|乡)?镇|街道|乡镇|企业|项目)(入围|上榜|入选|入列|进入|跻身)/.exec(once) ?? [];
  if (what !== undefined && listed !== undefined) return `${listed}${what}数`;
  const bare = DONE.exec(once)?.[1] ?? once;
  return bare.length > 0 && bare.length <= LONGEST_NOUN ? `${bare}数` : '';
}

/** What so many of are told for each of several: 接待游客 of 古城景区接待游客. */
export const headOf = (metric: string): string =>
  /(?:接待(?:游客|旅客)|客流|吞吐|销售|零售|出口|进口|交易)?(?:接待游客|接待旅客|量|数|额|产值|出口|进口|人次)$/.exec(
    metric,
  )?.[0] ?? '';

const PROJECT =
  /^(\p{Script=Han}{2,12}(?:工程|项目|产业园|[一二三四五]期))((?:计划)?(?:总投资|投资|总建筑面积|建筑面积|总用地|用地|占地|总占地|总长|全长|建设工期|工期)(?:面积|额)?)$/u;

/** 临港二期工程总投资: a project and what is told of it. */
export const projectIn = (metric: string): readonly [string, string] | undefined => {
  const [, project, told] = PROJECT.exec(metric) ?? [];
  return project === undefined || told === undefined ? undefined : [project, told];
};
