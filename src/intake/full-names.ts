import { DIFFERENCE } from './growth-names.js';

/** How far what is grown or built has come, or what is done on its area. */
export const STATES =
  '(?:种植|播种|栽种|栽培|养殖|投产|采摘|可采|挂果|收获|收割|施工|新开工|开工|竣工|改造|复垦|套种|移栽|总)';
/** Heads of names that say nothing alone, so that what was spoken of belongs before them. */
const HEAD =
  /^(?:增加值|年?总?产值|年?总?产量|营收|营业收入|利润|存栏|出栏|规模|数量|限额|余额|总产|总投资|投资额)$/;
const HEADED = new RegExp(
  `^(.+?)(?:(?:平均)?[亩单]产|${STATES}?面积|增加值|年?总?产值|年?总?产量|营收|营业收入|利润|存栏|出栏|规模|数量|限额|余额)$`,
);
/** 投产面积, after 杨梅种植面积. */
const STATE = new RegExp(`^${STATES}面积$`);
/** 青菜（每公斤）, after 猪肉零售均价（每公斤）. */
const PRICED = /^((?!.*价)\p{Script=Han}{2,8})（每.+）$/u;
const PRICE = /((?:零售|批发|收购|成交|出厂|挂牌)?(?:平均)?(?:均价|单价|价格|价))（每.+）$/;

/** What is invested in. */
const INVESTED = /(?:项目|工程|企业|园区?|线|[一二三四五]期|区|数|项目（.+）)$/;
/** 总建筑面积…,总投资: what only measures, and has nothing else. */
const NO_WHOLE = new RegExp(`^(?:平均|总|总?建筑|占地|用地|面积|${STATES})$`);

/** Indicators of their own, and no parts of what is traded. */
const OTHER = /(?:税收|税金|利润|收入|投资|就业|人数|率)$/;
const TRADED =
  /^.+?((?:进出口|出口|进口|贸易)(?:额|总值|总额)?|产值|增加值|销售额|零售额|人均可支配收入|可支配收入|(?:(?:集装箱|货物|旅客)?吞吐量|(?:销售|成交|施工|竣工)面积|下线))$/;

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
  const [, base = '', act = ''] = /^(.+?)(成交|销售|出让|发放)(?:面积|套数|量)?$/.exec(before) ?? [];
  if (act !== '' && name.startsWith(act) && name !== act) return base + name;
  const price = PRICED.test(name) ? PRICE.exec(before)?.[1] : undefined;
  if (price !== undefined) return name.replace('（', `${price}（`);
  if (HEAD.test(name) || STATE.test(name)) {
    const headed = HEADED.exec(before)?.[1];
    if (STATE.test(name)) return headed === undefined || !/面积$/.test(before) ? name : headed + name;
    // Only things and bodies are invested in.
    if (headed === undefined && (HEAD.test(before) || (/投资/.test(name) && !INVESTED.test(before))))
      return name;
    const whole = (headed ?? before.replace(/数$/, '')).replace(/^年产/, '');
    return NO_WHOLE.test(whole) ? name : whole + name;
  }
  const [, head] =
    TRADED.exec(before) ?? (isPart && /^(?:进出口|出口|进口)$/.test(before) ? [before, before] : []);
  const lacks = head !== undefined && !TRADED.test(`甲${name}`) && !OTHER.test(name);
  const alike = isPart || (/^对.{1,8}$/.test(name) && before.startsWith('对'));
  return lacks && alike ? name + head : name;
}
