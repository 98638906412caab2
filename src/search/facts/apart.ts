import { measureOf, type Fact } from './fact.js';

/**
 * What statistics keep apart, line by line: of each line only one can be meant. Words within a side say the same.
 */
const APART: readonly (readonly (readonly string[])[])[] = `
城镇 城里 市民 | 农村 农民
进口 买进 | 出口 卖到国外 外国卖
户籍 户口 | 常住
新开工 动工 开工 | 竣工 盖好 建成
计划 打算 准备 | 完成 实际 到位
公办 | 民办
规上 | 规下
限上 | 限下
市区 | 全市 全县
客运 旅客 坐 | 货运 货
批发 | 零售
申请 | 授权 批准 | 有效
存款 存 | 贷款 贷
收入 收 | 支出 花
平均 人均 户均 日均 亩均 均价 每 | 合计 总 一共 加总 全部
小学 | 初中 | 高中 | 大学
门诊 | 住院 出院
种植面积 种了 | 产量 打了
男 | 女
新增 | 累计
增加值 | 总产值 产值 | 营业收入 营收
最高 | 最低
老人 老年 | 儿童 小孩
一期 | 二期 | 三期`
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((side) => side.trim().split(' ')));

const holds = (text: string, side: readonly string[]): boolean => side.some((word) => text.includes(word));

/** Whether a question and a fact are on different sides of what is kept apart. */
export function areApart(question: string, fact: Fact): boolean {
  const measure = measureOf(fact);
  return APART.some((sides) => {
    const asked = sides.findIndex((side) => holds(question, side));
    return asked >= 0 && sides.some((side) => holds(measure, side)) && !holds(measure, sides[asked] ?? []);
  });
}

/** A scope that leaves nothing out. */
const WHOLE = /^(?:全部|全市|全县|全区|合计)$/;

/** Whether a fact that counts only a part is asked for by that part. */
export function isOfScope(question: string, { scope }: Fact): boolean {
  if (scope === undefined || WHOLE.test(scope)) return true;
  return [...scope].every((char) => question.includes(char));
}
