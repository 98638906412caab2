import type { Body } from './bodies.js';
import type { Stretch } from './segments.js';

/** A firm that the page names in full, and the shorter names it goes by. */
export interface Firm {
  readonly name: string;
  readonly cores: readonly string[];
}

const FULL =
  /(?:(?!有限|公司)[\p{Script=Han}()]){3,20}(?:集团)?(?:股份)?有限(?:责任)?公司(?!等|\p{Script=Han}{0,8}(?:项目|工程))/gu;
/** What leads up to a name, up to its last. */
const LEADS =
  /^.*(?:走进|来到|走访|探访|位于|企业|记者|[的在由与和对向从是为到及给让被、]|(?<=镇|乡|街道|园区?|村))(?=\p{Script=Han}{3,}公司)/u;
const KIND = /(?:集团)?(?:股份)?有限(?:责任)?公司$/;
const PLACE = /^\p{Script=Han}{2,4}?(?:[省县区]|(?<!城)市)(?=\p{Script=Han}{3})/u;
/** 城市建设投资: words that any text has, and no name. */
const WORDS =
  /^(?:城市|城乡|农村|农业|工业|交通|文化|旅游|水务|国有|资产|资本|建设|投资|开发|发展|经营|运营|管理|控股|产业|科技|建筑|工程|房地产|置业|贸易|供水|自来水|燃气|天然气|公交|公共|环保|生态|能源|新能源|电力|热力|公路|港口|物流|园区|粮食|食品|新材料|汽车|电子|机械|服务)+$/;

/** Whether a name is none: 城市建设投资. */
export const isOfWords = (name: string): boolean => WORDS.test(name);

/** Firms with their names in full on a page; `local` are names of places. */
export function firmsIn(page: string, local: readonly string[]): Firm[] {
  const names = new Set([...page.matchAll(FULL)].map(([said]) => said.replace(LEADS, '')));
  return [...names].flatMap((name) => {
    const core = name.replace(KIND, '').replace(PLACE, '');
    const place = local
      .map((one) => one.replace(/[市县区]$/, ''))
      .find((one) => one.length > 1 && core.startsWith(one) && core.length > one.length + 2);
    // 东河米川轴承, and 米川轴承 by itself elsewhere.
    const rest = core.slice(2);
    const isAlone = rest.length > 3 && page.replaceAll(core, '').includes(rest);
    const short = place === undefined ? (isAlone ? rest : undefined) : core.slice(place.length);
    const cores = short === undefined ? [core] : [core, short];
    const isName = !cores.some(isOfWords);
    return isName && core.length > 2 && core.length < 11 ? [{ name, cores }] : [];
  });
}

/** The firm that a headline begins with, goes to see, or names alone. */
export function firmOf(title: string, firms: readonly Firm[]): string | undefined {
  const named = firms.filter(({ cores }) => cores.some((core) => title.includes(core)));
  const [only] = named;
  if (!only || named.length > 1) return undefined;
  const at = Math.min(...only.cores.map((core) => title.indexOf(core)).filter((one) => one >= 0));
  const isOneOfSeveral = only.cores.some((core) =>
    new RegExp(`${core}(?:公司)?(?:等|[、和与及])`).test(title),
  );
  return VISITED.test(title.slice(0, at)) && !isOneOfSeveral ? only.name : undefined;
}
const VISITED = /(?:^|[:：|\s“]|走进|探访|走访|对话|[—-]记?)(?:\p{Script=Han}{2,6}[省市县区镇乡])*$/u;

/** 带动甲公司, 与甲公司签约: no subject. */
const OBJECT = /(?:对|占|向|从|比|与|和|同|较|给|为|让|被|由|带动|引进|引入|支持|助力|服务|签约|[、及])$/;

/** Where a text names a firm by its short name or amid a clause; `bodies` are those found already. */
export const mentionsOf = (text: string, firms: readonly Firm[], bodies: readonly Stretch[]): Body[] =>
  firms.flatMap(({ name, cores: [core = '', short] }) =>
    [...text.matchAll(new RegExp(short === undefined ? core : `${core}|${short}`, 'gu'))].flatMap(
      ({ 0: said, index: start }) => {
        const kind =
          /^(?:集团)?(?:股份)?(?:有限(?:责任)?)?公司/.exec(text.slice(start + said.length))?.[0] ?? '';
        const end = start + said.length + kind.length;
        const isKnown = bodies.some((one) => one.start < end && start < one.end);
        return isKnown || OBJECT.test(text.slice(0, start))
          ? []
          : [{ start, end, said: said + kind, name, lead: '' }];
      },
    ),
  );
