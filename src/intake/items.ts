import { isGeneric, type Body } from './bodies.js';
import { ITEM_MARK as MARK } from './item-marks.js';
import type { Stretch } from './segments.js';

const THING =
  '(?:项目|工程|[院校园厂]区|[一二三四五]期|产业园|工厂|[水电]厂|处理厂|中心|基地|公路|大桥|隧道|铁路|车站|码头|泊位|枢纽|医院|学校|中学|小学|幼儿园|小区|广场|学院|公园|水库|电站|[场馆]|生产线)';
const HEAD = new RegExp(
  String.raw`(?<=^|[。;:!?]\s*)(${MARK}\s*)([^。;:,!?]{2,40}?${THING})(?=[。:,;])`,
  'gu',
);

/** An item of a list: its head names the project that all of it is of. */
export interface Item extends Stretch {
  readonly head: Body;
}

/** Items of a list that each begin with the name of a project: ●甲项目。总投资…; 1.甲项目:总投资…. */
export function itemsIn(text: string): Item[] {
  const heads = [...text.matchAll(HEAD)];
  return heads.map(({ 0: all, 1: mark = '', 2: said = '', index }, at) => {
    const start = index + mark.length;
    // The text is in small letters; a road has a large one.
    const name = said.replace(/^[a-z]\d+/, (code) => code.toUpperCase());
    return {
      start: index,
      end: heads[at + 1]?.index ?? text.length,
      head: { start, end: index + all.length, said, name, lead: mark },
    };
  });
}

/** Told of a project and of no place: 总投资, 全长, 建设工期. */
const OF_PROJECT =
  /^(?:(?:项目|工程|计划|预计|概算|估算|[一二三]期)*(?:总投资|占地(?:面积)?|全长|总长度?|(?:建设|计划)?(?:总)?工期|总?建筑面积|总用地(?:面积)?)额?|(?:投产|竣工|开工|完工|动工|通车|封顶|投用|投入使用|建成)时间|达产后.*)(?:增速|变动)?$/;

const NAMED = new RegExp(
  String.raw`^的([^,。;:的\d]{2,18}?${THING}(?:[一二三四五]期)?(?:项目|工程)?)(?!\d|[等和与及、])`,
  'u',
);

/** 总投资12亿元的某产业园: the project that stands right after what is told of it. */
export function projectAfter(metric: string, rest: string): string | undefined {
  const [, name] = OF_PROJECT.test(metric) || /投资$/.test(metric) ? (NAMED.exec(rest) ?? []) : [];
  return name === undefined || isGeneric(name) ? undefined : name;
}

/** Whether an indicator is told of a project, which no county or town is. */
export const isOfProject = (metric: string, entity: string): boolean =>
  OF_PROJECT.test(metric) && /(?:[省市县镇乡]|街道|(?<![院园校厂小社景])区)$/.test(entity);
