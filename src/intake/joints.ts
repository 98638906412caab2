import { lastWord, wordAcross } from '../language/words.js';
import { unitTable } from '../language/units.js';
import { lazily } from '../language/lazily.js';

/** From which score on a joint is sure: two halves of one word or of one figure. */
export const SURE = 40;
/** What the joint of two pieces that never stood together has. */
export const NEVER = -Infinity;
/** A word across the joint; each of its characters counts as well. */
const WORD = 20;
const CHARACTER = 10;
const SUFFIXED = 24;
const EXPECTED = 20;
const GOES_ON = 12;
/** A comparison that tells nothing. */
const UNLIKELY = -20;

const units = lazily(() => unitTable());

/**
 * What the joint itself says of whether `after` goes on where `before` was cut, whatever they are about: a figure has its
 * digits and its unit, a word both its halves, an ending what it ends.
 */
export function jointScore(before: string, after: string): number {
  if (/\d$/.test(before) || /\d[.,]$/.test(before)) return figureScore(before, after);
  if (/^\d/.test(after)) return leadScore(before, after);
  if (/^[%‰]/.test(after)) return NEVER;
  const numeral = NUMERAL.test(before) && MEASURE.test(after);
  if (numeral) return SURE + CHARACTER;
  const word = /^\p{Script=Han}/u.test(after) ? wordAcross(before, after) : undefined;
  if (word !== undefined) return WORD + word.length * CHARACTER;
  if (HALF.test(after)) return NEVER;
  if (SUFFIX.test(after)) return isCompound(before) ? SUFFIXED : NEVER;
  if (COMPARING.test(before)) return COMPARED.test(after) ? EXPECTED : UNLIKELY;
  if (/^[)”」》]/.test(after)) return isOpen(before) ? EXPECTED : 0;
  if (!/^\p{Script=Han}/u.test(after)) return 0;
  return (AUXILIARY.test(before) ? GOES_ON : 0) + (SUBJECTLESS.test(after) ? EXPECTED : 0);
}

/** 下一步将|推出: words that nothing ends with. */
const AUXILIARY = /(?:[将要会可拟须并继正]|继续|计划|预计|力争|进一步|着力|全力|能够)$/;
/** 只有23名员工: told of somebody named before it. */
const SUBJECTLESS = /^(?:[只仅][^能]|[才便却均](?!料))/;
/** 比去年最高|负荷高出: what is compared with, and how it compares. */
const COMPARING = /(?<![同环对占])[比较](?![例重为])[^,;。\d]{1,8}$/u;
const COMPARED = /^[^,;。]{0,10}?(?:[高低多少]|[增减]|提|升|降|[快慢]|扩|缩|回落|下滑|[上下][涨跌浮调])/u;

/** Whether a text begins with what nothing begins with: the rest of a figure or of a word. */
export const beginsAmid = (text: string): boolean =>
  SUFFIX.test(text) ||
  HALF.test(text) ||
  /^(?:[\d.]+(?:%|[万亿]?(?:元|美元|吨|亩|千瓦时)[,。;、])|[%‰])/.test(text);

/** 712.|4亿元, 增长1|2.5%, 120|万元. */
function figureScore(before: string, after: string): number {
  const isPoint = /[.,]$/.test(before);
  if (/^\d/.test(after)) return SURE + (isPoint ? CHARACTER : 0) + (isRate(before, after) ? CHARACTER : 0);
  if (isPoint) return NEVER;
  if (/^[.%‰万亿千百]/.test(after) || /^[年月日时]/.test(after)) return SURE;
  return /^[余多几]/.test(after) || units().matchAt(after, 0) ? SURE : NEVER;
}

/** 下降1.|2%, 总额712.|4亿元: what changes does so in per cent, and what is told of itself is an amount. */
const isRate = (before: string, after: string): boolean =>
  /(?:[增降涨跌升减长落占]|比重为?|比例为?)[约近超了为达]*[\d.]+$/.test(before) ===
  /^[\d.]+(?:%|个?百分点)/.test(after);

/** 占全国的|46.2%, 产值达|9.8亿元: a figure after what leads up to one. */
function leadScore(before: string, after: string): number {
  if (/占[^,;。]{0,24}的?$/.test(before)) return /^[\d.]+%/.test(after) ? SURE : 0;
  return LEADS.test(before) ? EXPECTED : 0;
}

const LEADS =
  /(?:[为达至约近超过到]|达到|超过|增加|减少|增长|下降|上升|提高|同比增|同比降|[额值量数入资额]|[（(])$/;

/** 约占全国的四|成, 三分之|一. */
const NUMERAL = /(?:^|[^\p{Script=Han}]|[的约近超过占降增涨升长到为])[一二两三四五六七八九十百千万几]+$/u;
const MEASURE = /^(?:成|倍|个|家|项|万|亿|千|百|分之)/;

/** 率为6.1%, 值达: an ending that stands for nothing alone. */
const SUFFIX = /^[率值额量幅度](?=[为达是由从的较比超增下、,。\d])/;
/** 长7.5%, 成。: the half of a word. */
const HALF = /^(?:长(?=\d)|成[。,;、])/;

/** What an ending may end: a word of its own, no 的 and no figure. */
const isCompound = (before: string): boolean =>
  /\p{Script=Han}{2}$/u.test(before) &&
  !/[的了是为和与及在约达到占]$/.test(before) &&
  lastWord(before).length > 1;

const isOpen = (before: string): boolean =>
  Math.max(before.lastIndexOf('“'), before.lastIndexOf('('), before.lastIndexOf('《')) >
  Math.max(before.lastIndexOf('”'), before.lastIndexOf(')'), before.lastIndexOf('》'));
