import { PLACES } from '../model/places.js';
import type { Entity } from '../model/vocabulary.js';
import { divisions } from './divisions.js';
import { isOfWords } from './firms.js';

const KIND = /(?:集团)?(?:股份)?有限(?:责任)?公司$/;
/** What firms do, which ends the name that they go by: 禾光|智能装备. */
export const TRADES =
  '智能 智慧 数字 信息 网络 软件 数据 电子 电气 电器 电力 电商 科技 技术 机械 机电 机器人 装备 设备 仪器 精密 模具 自动化 工业 制造 制冷 医疗 医药 药业 生物 化工 化学 化纤 材料 新材料 新能源 能源 光伏 光电 半导体 环保 环境 生态 纺织 印染 服饰 服装 时装 制衣 鞋业 箱包 皮革 羽绒 家居 家具 家纺 建材 建设 建筑 工程 置业 地产 房地产 物业 汽车 汽配 轴承 五金 钢铁 金属 铝业 铜业 包装 塑料 塑业 橡胶 纸业 印刷 玩具 童车 车业 船舶 港务 物流 供应链 快递 运输 贸易 进出口 国际 商贸 商业 商务 超市 百货 食品 乳业 酒业 茶业 饮料 粮油 农业 农产品 农牧 牧业 渔业 水产 种业 园艺 花卉 文化 传媒 影视 旅游 酒店 餐饮 教育 体育 健康 养老 金融 投资 控股 实业 产业 发展 管理 咨询 服务 电子商务 集团 工贸 工艺 管业 线缆 电缆 阀门 泵业 水泥 玻璃 陶瓷 照明 灯饰 安防 通信 通讯 航空 航天'.split(
    ' ',
  );
const BRAND = new RegExp(`^(\\p{Script=Han}{2,4}?)(?=${TRADES.join('|')}|$)`, 'u');
const PLACE = /^\p{Script=Han}{2,3}[省市县区](?=\p{Script=Han}{4})/u;

/** The shorter names that a firm with its name in full goes by: without what it is in law, without its place, its brand alone. */
export function shortNames(full: string): string[] {
  if (!KIND.test(full)) return [];
  const whole = full.replace(KIND, '');
  const core = withoutPlace(whole);
  if (isOfWords(core)) return [whole];
  const brand = BRAND.exec(core)?.[1] ?? '';
  const isName = brand !== '' && !divisions().has(brand) && !isOfWords(brand);
  return [...new Set([whole, core, ...(isName ? [brand, `${brand}公司`] : [])])];
}

/** 东海省禾光智能 → 禾光智能, as far as something is left that could be a name. */
function withoutPlace(name: string): string {
  const rest = name.replace(/\(\p{Script=Han}+\)/gu, '').replace(PLACE, '');
  const length = [5, 4, 3, 2].find((one) => divisions().has(rest.slice(0, one)) && rest.length - one > 3);
  return length === undefined ? rest : rest.slice(length);
}

/** Leaves a short name to another that is called so, and to a place that goes by it. */
export function leavingNames(entity: Entity, all: readonly Entity[]): Entity {
  const taken = (short: string): boolean =>
    all.some(
      ({ id, type, name, alternateName }) =>
        id !== entity.id &&
        (name === short || (PLACES.has(type) && alternateName.some((one) => one.name === short))),
    );
  return { ...entity, alternateName: entity.alternateName.filter(({ name }) => !taken(name)) };
}
