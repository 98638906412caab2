const TOWN = /(?:镇|乡|街道)$/;
/** 我市甲镇、…: what stands before a town that is told with its county. */
const TOLD_WITH = /[我全本][市县区旗]的?(?:\p{Script=Han}{1,6}(?:镇|乡|街道)[、和与及])*$/u;

/** 我市甲镇、乙镇: a town that a text tells to be of the place that it is about. */
export const isOfHome = (name: string, text: string): boolean =>
  TOWN.test(name) &&
  text
    .split(name)
    .slice(0, -1)
    .some((before) => TOLD_WITH.test(before));

/** A town of an article that tells figures of no county but the one it is told of. */
export const isOfOnlyCounty = (name: string, entities: readonly string[], home: string): boolean =>
  TOWN.test(name) && entities.every((one) => one === home || !/[市县区旗]$/.test(one));
