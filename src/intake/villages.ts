const VILLAGE =
  /(?:社区|村)(?!庄|镇级|级|道|史|企|办|超|晚|容|貌|务|规民约|[里上民口委居]|集体|合作|股份|经济|寨|落|小学|中学|卫生)/gu;
const BEGINS_AFTER =
  /(?:走进|来到|走访|位于|镇|乡|街道|[县市区旗])$|(?:^|[^\p{Script=Han}])$|[的在和与及到从于是年月日]$/u;
/** Kinds of villages, and words that end so. */
const KINDS =
  /[农乡山渔牧郊]$|^[镇乡道]|^(?:全|本|该|我|每|各|同|外|出|进|回|下|驻|到)|行政|自然|中心|新建|改造|扩建|整治|拆迁|示范|试点|先进|薄弱|贫困|脱贫|美丽|特色|专业|文明|重点|传统|空[壳心]|淘宝|电商|富裕|小康|样板|精品|景区|旅游|度假|民俗|红色|生态|数字|智慧|未来|和美|最美|产业|工业|农业|明星|移民|搬迁|安置|城中|沿[江海线湖]|[养种]|亿元|万元|百万|十强|百强|[强穷新老大小邻名古]$|周边|附近|其[他余]|所在|所有|部分|[是的在和与及了有这那哪几数某另为把让使被从向对个]|[一二三四五六七八九十百千两多]$/u;

/**
 * Names of villages and communities on a page that no register has: two or three characters and the ending, told after
 * the town that they lie in, with those who lead them, or more than once.
 */
export function villagesIn(page: string, towns: readonly string[]): string[] {
  const names = new Set<string>();
  for (const { 0: ending, index } of page.matchAll(VILLAGE))
    for (const length of [4, 3, 2]) {
      const stem = page.slice(Math.max(0, index - length), index);
      const before = page.slice(Math.max(0, index - length - LONGEST), index - length);
      if (!/^\p{Script=Han}+$/u.test(stem) || stem.length < length || KINDS.test(stem)) continue;
      const name = stem + ending;
      const isInTown = towns.some((town) => before.endsWith(town));
      if (isInTown || (length < 4 && BEGINS_AFTER.test(before) && isTold(name, page))) names.add(name);
    }
  return [...names];
}
const LONGEST = 8;

const isTold = (name: string, page: string): boolean => {
  const [, next = '', more] = page.split(name);
  return more !== undefined || /^(?:村?党|村?支书|书记|主任|两委)/.test(next);
};

/** Whether a name is that of a village or of a part of a town. */
export const isVillage = (name: string): boolean => /(?:村|社区)$/.test(name);
