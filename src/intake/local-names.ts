import { COMMON, divisions, endsWithPlace } from './divisions.js';

const LONGEST = 12;
/** 城镇居民, 城镇登记失业率: a word, where it is no name. */
const TOWN =
  /(?:街道|(?<![城撤改并])镇|(?<=城)镇(?!化|居民|登记|调查|职工|人口|常住|户籍|非?私营|单位|老旧|住户|低保|失业|从业|集体|[、和与]农村|和乡村)|(?<![城下返回家故他异同思还老撤改并])乡)(?!域|上|里|级|村|街道)/g;
/** 禾光朝鲜族乡: a township of a people has it in its name. */
const OF_A_PEOPLE =
  /(?:满|回|壮|苗|瑶|侗|畲|彝|白|傣|黎|藏|土家|朝鲜|蒙古|布依|哈尼|仡佬|锡伯|达斡尔|鄂温克|傈僳|拉祜|哈萨克|维吾尔)族[乡镇]/g;
const COUNTY =
  /新[城区]|(?:经济)?(?:开发|高新|度假|示范)区|[县市区](?![域级内上里场民城]|外(?![贸资商汇]))|港(?![口区务航币股澳币资通])/g;
/** No name of a place has these, nor a comparison, nor the number of several: 四镇; before one anything may stand that ends a word. */
const NOT_IN_NAMES =
  /[是的在和与及了到各全推动深化为该本直完促从向对由把被使让以其之个有我而最榜杆强市县区省、,。这那每两同将已某年月日份占较比据以末初底]|[高低快慢多少大小优强好早晚]于|[二三四五六七八九十两几元]$|^(?:新增|部分|其他|重点|中心|新型|周边)城/;
const ENDS_WORD =
  /(?:其中|当中)$|[是的在和与及了到于对从由向、,。;:【《[●■◆▲□○★▶◇△“”"'()市县区省年月日份\d]$/;
/**
 * Names of places on a page that no register has: towns, two or three characters and the ending, where what stands before
 * ends a word or names a place; counties, cities, districts and ports that the page names in its first lines or twice.
 */
export function localNames(page: string): string[] {
  const names = new Set<string>();
  const take = (index: number, ending: string, fits: (name: string) => boolean): void => {
    for (const length of [3, 2]) {
      const name = page.slice(index - length, index);
      const before = page.slice(Math.max(0, index - length - LONGEST), index - length);
      // 占义乌+市: the city is known without what stands before it.
      if (length === 3 && divisions().has(name.slice(1) + ending)) continue;
      if (name.length < length || !/^\p{Script=Han}+$/u.test(name) || NOT_IN_NAMES.test(name)) continue;
      if (beginsAfter(before) && fits(name + ending)) names.add(name + ending);
    }
  };
  for (const { 0: ending, index } of page.matchAll(TOWN)) take(index, ending, () => true);
  for (const { 0: ending, index } of page.matchAll(COUNTY))
    take(index, ending, (name) => !COMMON.test(name) && isProminent(name, page));
  for (const { 0: ending, index } of page.matchAll(OF_A_PEOPLE))
    for (const length of [3, 2]) {
      const name = page.slice(index - length, index);
      const before = page.slice(Math.max(0, index - length - LONGEST), index - length);
      if (/^\p{Script=Han}{2,3}$/u.test(name) && !NOT_IN_NAMES.test(name) && beginsAfter(before))
        names.add(name + ending);
    }
  return [...names].sort((a, b) => b.length - a.length);
}

/** Whether a name may begin after a text. */
const beginsAfter = (before: string): boolean =>
  /(?:^|\n)\s*$/.test(before) || ENDS_WORD.test(before.trimEnd()) || endsWithPlace(before);

/** In the first lines, or more than once. */
const isProminent = (name: string, page: string): boolean =>
  page.indexOf(name) < FIRST_LINES || page.indexOf(name) !== page.lastIndexOf(name);
const FIRST_LINES = 60;
