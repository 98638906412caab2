import { withoutHead } from './cut-figures.js';
import { BECAME, STAYED, withoutTurn } from './turns.js';

/** What stands between an indicator and its figure. */
const VERB = new RegExp(
  String.raw`(?:连续[一二两三四五六七八九十\d]+[年季个月度]+|已经?|则|也|就|(?<![日月年人户亩店床平])均|都|共|约|近|仅|只|不过|可|首|又|还|再|总共|一共|累计|合计|合起来|加起来|算下来|分别|依次|各|实际)*(?:更?是(?=达|突破|超|高))?(?:(?:达到?|为|是|至|到|有|实现|完成|做到|突破|超过?|破|定为|${BECAME}|${STAYED}|高达|低至|多达|合计|取得|录得|下辖|现辖|辖有?|形成|建成|(?<![初年末期月])新增|(?<![设统预会合累总])计|聚集|拥有)(?:了|着|过)?)?(?:约|近|逾|超|仅|共)?$`,
);
/** What leads up to an indicator without being part of its name. */
const LEAD =
  /^(?:(?:我们|该|本)?(?:公司|企业|工厂|厂子|园区|基地|学校|项目)?刚?(?:成立|创[办立业]|起步|起家|[建办][厂园校]|开[业张办园]|投产)(?:之初|[初早]期|伊始|时|那会儿|当初|的时候)|其中|当中|而|同时|(?:上榜|入围|入选)的|(?:今年|开年|年初|去年)?以来|距离?(?=全年|年度|今年|年初|\d)|离(?=全年|年度|今年|年初|\d)|(?:提前|超额|圆满|顺利|全面|如期)+(?=完成|实现|达到)|明年|拟(?=新|建|投|引|招|完|增)|将(?=培育|培养|打造|新增|新建|完成|达到|建设|建成|实现|投入|引进)|\d{1,2}(?:日|号(?![汽柴]油|线|楼|地块|院|台风|[公国省]道))|当[天日](?!时)|零时|此外|另外|目前|如今|现在|眼下|(?:近|过去|最近)(?:\d+|[一二两三四五六七八九十半])个?[月年周天](?:来|内)?|(?:合计|总计|共计)(?=\p{Script=Han}{2})|共(?![建享同青产有富治和识])(?=\p{Script=Han}{3})|该[县市区镇乡](?!域)|[县市区镇村境]内|(?:该|本|我们)?公司(?=现有|目前|去年|今年|拥有|共有|已)|(?:邻近|相邻|隔壁|附近|周边)的?|截至|当年|全年(?!龄)|(?:去年|上一?年)?同[期月季]|上一?年(?=同期)|当地|[全我本]市(?!场|民|政|值)|[全我本]县(?!域)|[全我本]区(?!域|块|间)|全镇|全省|这里|镇上|镇里|村里|还有|分\p{Script=Han}{1,4}看|从\p{Script=Han}{1,6}看|今年|去年|前年|上半年|下半年|单月|当月|上报|海关监管|主要是|控制在|预计|预期(?!寿命)|(?:预期|计划)?完成|计划(?!生育|单列|内|外)|力争|有望|[今去]年[末底]|目标|早在|这一数字|年[末底]前?|可(?=入驻|新增|实现|带动|完成|吸纳)|\d{4}年[末度]?|[“"]?十[一二三四五]五[”"]?(?:时期|期间|[末初]|以来)|\d{1,2}(?:至|-|—|~|到)?\d{0,2}月(?:份|末|底)?|前\d{1,2}个?月|[前首第]?[一二三四]季度?|聚集|拥有|现有|共有|已有|有(?![效色机线限偿轨氧关害序毒志]|组织|作为)|实现|完成|到(?![位达岗账期站港访会场货馆户手村乡企]))+[,的]?/u;
/** 收入今年底有望: what is expected of it. */
const EXPECTED = /(?<=\p{Script=Han}{2})(?:(?:今|明)?年[内底末]?)?(?:有望|预计|预期|力争)$/u;
const AMID = /(?:实现|完成|达到|累计|共计|预计)(?=\p{Script=Han}{2})/gu;
/** 企业一季度交易额: a time is no part of a name. */
const WITHIN =
  /(?<=\p{Script=Han}{2})(?<![比较])(?:今年|去年)?(?:[一二三四]季度|[上下]半年|前三季度|\d{1,2}月份?)(?=\p{Script=Han}{2})/u;
const LONGEST = 24;

/** The name of the indicator that a text before a figure ends with; empty where it names none. `places` stand for themselves. */
export function metricBefore(before: string, places: readonly string[] = []): string {
  const name = withoutTurn(nameIn(before, places));
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
  let name = withoutHead(before)
    .replace(/\([^()]*\)?/g, '')
    .trim()
    .replace(/^本报讯\s*/, '')
    // 主要目标是:生产总值: what is aimed at stands after it.
    .replace(/^.*(?:目标|任务)(?:是|为)[:,]?(?=.)/, '')
    // 交出成绩单:GDP
    .replace(/^[^:]*:(?=.{2})/, '')
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
    // 以市场采购方式出口: how it is done is a part of the name.
    name = name.replace(/^以(\p{Script=Han}{2,8})方式(?=出口|进口|销售|成交)/u, '$1');
    name = name.replace(/^(?:[的,]|是?:)/, '');
  }
  return name
    .replace(/(?<=\p{Script=Han}{2})(?:(?:目标|任务)[是为]|\d{4}年)$/u, '')
    .replace(VERB, '')
    .replace(EXPECTED, '')
    .replace(AMID, '')
    .replace(/^已(?=\p{Script=Han}{2})/u, '')
    .replace(WITHIN, '')
    .replace(/(?<=\p{Script=Han}{2})首次$/u, '')
    .trim();
}
