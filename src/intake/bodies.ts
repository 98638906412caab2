import { divisions } from './divisions.js';
import type { Named } from './places.js';
import type { Stretch } from './segments.js';

/** Places that people go to, where it is told what they do there; markets and towns of a trade. */
const VENUE = [
  String.raw`(?<=\p{Script=Han}{2})(?:公园|景点|岛|草原|影视城|古镇|古城|乐园|海洋馆|动物园|植物园|滑雪场|度假村|湿地)(?=(?:[今去]年|今春|假期|期间|单日|当[天日]|共|累计|日均|夜间)*(?:接待|迎来|吸引游客|入园|游客|客流|购票))`,
  String.raw`(?<=\p{Script=Han}{2})(?:服装|家纺|纺织|轻纺|皮革|商品|建材|家居|影视|袜业|珍珠|五金|水产|茶叶|汽配|商贸|花木|箱包|家具|灯具|电子)城(?=[,\d已共累合实现入总计建今去前截拥以将交年])`,
  String.raw`(?<=\p{Script=Han}{2}[^城])小镇(?=集聚|现有|共有|拥有|入驻|已|[去今]年|\d|引进|实现|累计)`,
].join('|');
/** How names of bodies end; some only where a figure or a time comes next. */
const ENDING = `(?:${[
  String.raw`集团|合作社|基地|窗口|口岸`,
  String.raw`(?:有限)?公司`,
  String.raw`(?:产业|科技|创业|物流)?园(?:区)?(?=[一二三四五]期|[已共累合实现入总计占吸引建一今去前截\d\s])`,
  String.raw`[一二三四五]期`,
  String.raw`(?:综合?)?保税区`,
  String.raw`(?<=\p{Script=Han}{2})(?:经济|高新)开发区(?=[\d\s])`,
  String.raw`(?<=\p{Script=Han}{2})综保区`,
  VENUE,
  String.raw`[新老东西南北]校区`,
  String.raw`(?<=\p{Script=Han}{2})幼儿园(?=[\p{Script=Han},\s])`,
  String.raw`景区(?=[\d\s单日接累共今去游门购入全夜])`,
  String.raw`(?<=\p{Script=Han}{2})(?:火车|高铁|动车|汽车|客运)站(?=[累共发日今去])`,
  String.raw`(?<=\p{Script=Han}{2})港区(?=[\d\s今去前上下已共累完实]|货物|集装箱)`,
  String.raw`(?<=\p{Script=Han}{2})(?:邮轮)?母港(?=[\d\s,今去前上下共累接]|同样)`,
  String.raw`(?:[织造机钢药纸糖酒水材电械工鞋帽服泥油肥车茶瓷染革具板]厂|农场|中学|小学|医院|大学|学院)(?!\p{Script=Han}{0,8}(?:项目|工程|院区|校区|集团|公司|园区))`,
  String.raw`(?<=\p{Script=Han}{2})[一二三四五六七八九十]中(?:[新老东西南北]校区)?(?=\p{Script=Han})(?![心年期旬国央等间学小全])`,
  String.raw`(?:大桥|隧道|公路|快速路|水库|水厂|处理厂|电站|机场|码头|图书馆|体育馆|博物馆|文化馆|综合体)(?=全长|总长|总投资|总建筑|占地|概算|设计|日均)`,
].join('|')})`;
/** What a clause may open with before it says of whom. */
const LEAD = String.raw`(?:(?:目前|如今|截至[^,。;]{1,12}|今年以来|其中|位于[^,。;]{2,8}的|据悉|据了解|据|(?:走进|来到|走访)(?:[^,。;]{2,12}的)?|[^,。;:]{1,20}的)[,:\s]?)?(?:\p{Script=Han}{0,6}企业(?=\p{Script=Han}))?`;
const BODY = new RegExp(
  String.raw`(?<=^|[,。;:!?\s”])(${LEAD})((?:《[^》]{2,16}》(?=\p{Script=Han}{0,2}演出|上演|票房|观众)|“[^”]{2,10}”\p{Script=Han}{0,8}?(?:项目|工程|${ENDING}))|(?:\p{Script=Han}{2,18}?${ENDING}(?:[一二三四五]期)?(?:工程|项目)?))(?!(?!(?<=园区|景区)\d+(?:天|[个家]\p{Script=Han}{2}))[\d等和与及、内外债法化]|建设|经济|企业[等和])`,
  'gu',
);
/** Words of kinds of bodies, or of all of them: no name of one. */
const GENERIC =
  /^(?:目前|如今|现在|当时|此时|村(?:级|集体|股份)|[一二三四五]期工?厂|[各多这该本此其几数每两另新从在为对由向与和等把被让是有以]|全[市县区省国]|我[市县区们]|一[家个批]|省级|市级|国家级|重[点大]|龙头|上市|农村|城乡|城区|乡镇|基层|县域|[二三]级|公办|普通|义务|九年|高等|职业|中等|中小|幼儿|本地|地方|项目|工程|企业|国有|民营|外资|合资|股份|商业|公立|民办|县级|新[增设签]|物业|子|分|总|母|工业|产业|农民|农业|专业|众多|所有|部分|不少|许多|推[进动])|[的是为了在对向把被让将与和及]/u;
const ITS_OWN =
  /^(?:如今|目前|现在|去年|“|投资[\d.]+[万亿]?元的)?(?:(?:该|本|我们)(?:公司|集团|园区|基地|合作社|项目|产业园)|公司|厂子|厂里|工厂(?=[刚最成创建开投现有])|店里|集团|园区|基地|合作社|产业园|[一二三四五]期(?:工厂|厂房)|(?:大桥|隧道|水库|电站)(?=建成|全长|通车|日均|设计|总投资|竣工)|社区(?=现?有|共有|集体|居民|户籍|常住)|(?:学校|医院|窗口)(?=[就便也已又现共])|项目(?!数|签|储备|建设|推进|投资完成|[企入共个\d]))(?!债)/;

/** A firm, park or project; `said` may have what leads up to its name. */
export interface Body extends Named {
  readonly lead: string;
}

/** Firms, parks, projects and the like that clauses of a normalised text begin with, in order; a time may go before. */
export function bodiesIn(text: string, times: readonly Stretch[] = []): Body[] {
  const untimed = times.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
  return [...untimed.matchAll(BODY)].flatMap(({ 0: all, 1: lead = '', 2: said = '', index }) => {
    const start = index + lead.length;
    return GENERIC.test(said) ? [] : [{ start, end: index + all.length, said, name: said, lead }];
  });
}

/** 名次上升最快的是禾光集团,由…: whom the figures after it are of. */
export const foremostIn = (text: string): Body[] =>
  [FOREMOST, WITH, WITH_NAMED]
    .flatMap((one) => [...text.matchAll(one)])
    .flatMap(({ 0: all, 1: said = '', index }) => {
      const start = index + all.indexOf(said);
      return divisions().has(said) || GENERIC.test(said) || /(?:[县市区镇乡]|街道)$/.test(said)
        ? []
        : [{ start, end: start + said.length, said, name: said, lead: '' }];
    });
const FOREMOST = /(?:名次|排名|位次)[^,。;\d]{0,8}最[^,。;\d]{1,2}的[是为](\p{Script=Han}{2,10})(?=,)/gu;
/** 禾光化纤以88亿元的营业收入居第310位 */
const WITH =
  /(?<=^|[,。;:]|其中|榜单中)(?!其中)(\p{Script=Han}{2,10}?)(?=以[\d.]+[万亿]{0,2}(?:元|美元)的\p{Script=Han}{2,8}?(?:位居|位列|名列|列|居|排名?)(?:\p{Script=Han}{0,8})第)/gu;
/** 禾光化纤以营业收入88亿元居第310位 */
const WITH_NAMED =
  /(?<=^|[,。;:]|其中)(?!其中)(\p{Script=Han}{2,10}?)(?=以(?:营业收入|营收|销售收入|产值|品牌价值)[\d.]+[万亿]{0,2}(?:元|美元)(?:位居|位列|名列|列|居|排名?)第)/gu;

/** Whether a name is that of a kind of bodies. */
export const isGeneric = (name: string): boolean => GENERIC.test(name);

/** 该公司, 园区: the body spoken of before. */
export const meansBody = (clause: string): boolean => ITS_OWN.test(clause.trim());

/** 车站, 港区: the body spoken of before, where that is one. */
export const meansSuch = (clause: string, body = ''): boolean => {
  const [kind] = /^(?:车站|景区|港区|园区|母港|古镇|古城)(?=[预共累现已日全有实完接发])/.exec(clause) ?? [];
  return kind !== undefined && body.endsWith(kind.replace(/^车/, ''));
};

const AROUND = /(?:[省市县区镇乡村]|街道|园区|基地)$/;

/** 禾光公司 is 东河禾光电子有限公司, where the page has one such name; 柳溪镇工业园区禾光二期 is 禾光二期. */
export function fullName(said: string, names: readonly string[]): string {
  const alone = names.find(
    (one) => one.length < said.length && said.endsWith(one) && AROUND.test(said.slice(0, -one.length)),
  );
  if (alone !== undefined) return alone;
  const core = said.replace(/公司$/, '');
  if (core === said || core.length > 4) return said;
  const full = new Set(names.filter((one) => one.endsWith('有限公司') && one.includes(core)));
  const [only] = full;
  return only !== undefined && full.size === 1 ? only : said;
}
