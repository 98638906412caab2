const LONGEST_NOUN = 10;
/** What is counted ends where it is told what it does: 景区|接待游客, 早稻|陆续开镰. */
const DONE =
  /^([a-z\d]{0,3}\p{Script=Han}{2,8}?)(?:接待|实现|完成|累计|集中|正(?=同时|满负荷|有序|全力)|开工|签约|陆续|日前|进入|上市|全部|已经?|(?<![直送抵传表转])达到?|参与|参加|发放|总?投资|总?产值|营收|营业收入|纳税|用工|正在|预计|将|体验|走进|来到|前来|观看|受益|获得|报名|到场|齐聚|加入|通过|户均|人均|亩均)/u;
/** 56家民宿上半年营收: a time is no part of what is counted. */
const TIMED = /(?:今年|去年)?(?:[上下]半年|前?[一二三四]季度)$/;
/** What is done with the things counted after it: 新开通航线5条. */
const ACTED =
  /^(?:[该其]\p{Script=Han}{1,3})?(?:(?:已|共|累计)*新?(?:建设|建成|建|增|设计|推出|打造|开发|引进|签约|落户|开通|开工|培育)|评出|表彰|组织|举办|开展|发放|带动|吸引|惠及|覆盖|服务)了?$|的$/u;

/** 建设2个泊位, 纳入监测的12家景区, 租用了一间200平方米的库房: what is done with what is counted. */
export const actedOn = (own: string, counted: string): string =>
  counted !== '' && ACTED.test(own) ? own.replace(/^(?:已|共|一共|累计)+|[的了]$/gu, '') + counted : '';

/** 吸引了项目12个: what was done, as a name has it. */
export const withoutDone = (own: string): string =>
  own
    .replace(/^(?:已|共|累计)*(\p{Script=Han}{2})了(?=\p{Script=Han}{2})/u, '$1')
    .replace(/^(?:已|共|累计)*开展(?=(?!各类|系列|主题|相关)\p{Script=Han}{2,}活动$)/u, '');

/** 为花农发放贷款贴息: what was done for whom, as a name has it. */
export const doneFor = (own: string): string =>
  own.replace(/^为(\p{Script=Han}{2,8}?)(发放|提供|减免|节约|节省|降低|办理)(?=\p{Script=Han}{2})/u, '$2$1');

/** 其中产值超百亿元的4家: what those counted have in common, before what they are. */
export const commonTo = (own: string, whole: string | undefined): string =>
  /[元亩人吨]的$/.test(own) && whole !== undefined ? own + whole : '';

const ROOM = /^的?(\p{Script=Han}{2,6}?)(?=用于|用来|用作|作为|[,。;、和里内]|$)/u;
/** 租用了一间200平方米的库房: the room that has the area. */
export const areaAfter = (own: string, after: string): string => {
  const room = /(?:^|[一这那该][个座栋间幢处块片])$/u.test(own) ? ROOM.exec(after)?.[1] : undefined;
  return room === undefined ? '' : `${room}面积`;
};

/** 47个镇入围: what is counted stands after the figure. */
export function countedAfter(after: string): string {
  const noun =
    /^[a-z\d]{0,3}\p{Script=Han}+/u.exec(after.trim().replace(/^[\d.]+\p{Script=Han}{1,3}级/u, ''))?.[0] ??
    '';
  if (/^(?:和|及|与|以及)/.test(noun)) return '';
  const once = noun
    .replace(/^不同\p{Script=Han}{0,4}?的(?=\p{Script=Han}{2})/u, '')
    .replace(/(?:之?中|里)有?$/, '')
    .replace(/(\p{Script=Han}{2,4})\1/gu, '$1');
  const [, what, listed] =
    /^((?:建制|乡)?镇|街道|乡镇|企业|项目)(入围|上榜|入选|入列|进入|跻身|榜上有名)/.exec(once) ?? [];
  if (what !== undefined && listed !== undefined)
    return `${listed === '榜上有名' ? '上榜' : listed}${what}数`;
  // 36家企业产值翻番: only those that did so.
  const [, firms, did] =
    /^(\p{Script=Han}{2,6}?)((?:产值|营收|收入|利润|税收|销售)(?:实现)?翻番)$/u.exec(once) ?? [];
  if (firms !== undefined && did !== undefined) return `${firms}数（${did}）`;
  const bare = (DONE.exec(once)?.[1] ?? once).replace(TIMED, '');
  return bare.length > 0 && bare.length <= LONGEST_NOUN ? `${bare}数` : '';
}

/** 19个行业中有14个实现正增长: some of those counted, as what they do tells. */
export function someOf(own: string, after: string): string {
  const [, whole] = /^(.{2,})中$/.exec(own) ?? [];
  const does = /^\p{Script=Han}{2,12}$/u.exec(after.trim())?.[0];
  return whole === undefined || does === undefined ? '' : `${whole}（${does}）`;
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
