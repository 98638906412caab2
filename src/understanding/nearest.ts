const NEAREST =
  /(?:距离?|[离跟和与])(全国)?第?([\d零一二两三四五六七八九十百]+[名位])(?:的?名次)?(?:离得?)?(?:最近|最靠近)的?/g;

/** 离第12名最近的是谁: the same as 最接近第12名的是谁; 最近 by itself is a time. */
export const nearestFirst = (text: string): string => text.replace(NEAREST, '最接近$1第$2的');
