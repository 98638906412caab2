import type { Stretch } from './segments.js';

/** A firm that a text has its figures from: 据甲集团统计, 从乙银行获悉. */
const SOURCE =
  /(?<=^|[。;,!?“]|记者|昨日|日前|近日|[日月])(?:据|从)([^,。;:“”]{2,24}?(?:公司|集团|银行|[支分]行|合作社|医院|中学|学院|大学|厂))(?:的?最新|方面|一?季度|年报|提供的?)*(?:统计|介绍|数据|消息|获悉|了解|得知|透露|通报|发布|公布)/gu;

/** Firms named as where the figures come from; whose the figures are they do not say. */
export const sourcesIn = (text: string): Stretch[] =>
  [...text.matchAll(SOURCE)].map(({ 0: said, index }) => ({ start: index, end: index + said.length }));

/** 全县新增就业: the clause begins with all of the place, whoever was spoken of before. */
const ALL_OF =
  /^(?:而|其中|同期|目前|如今|当前|据悉|[去今前上]年|[\d年月日至底末前上下半全季度一二三四初同期来截以\s,—-])*?[全我本]([县市区])(?!首|各|最|前|性|第|排|位|列|居|[属级])/u;

/** 全县 → 县: what kind of place a clause is of by its beginning. */
export const allOf = (words: string): string | undefined => ALL_OF.exec(words)?.[1];

const OWN_WHOLE = /^(?:如今|目前|截至\S{1,8})?全([园校院村])(?!区)/u;
const WHOLES: Readonly<Record<string, RegExp>> = {
  园: /园|基地|[一二三四五]期$/,
  校: /学校?$|[中小]学$|学院$|中$/,
  院: /院$/,
  村: /村$/,
};

/** 全园, 全村: all of what was not spoken of, so that it is nobody's that is named. */
export function isOtherWhole(words: string, current = ''): boolean {
  const kind = OWN_WHOLE.exec(words)?.[1];
  return kind !== undefined && WHOLES[kind]?.test(current) !== true;
}
