import type { Spoken } from './carried.js';
import { STATES } from './full-names.js';

const GROWN = new RegExp(
  `^(\\p{Script=Han}{2,8}?)(?:(?:平均)?[亩单]产|${STATES}?面积|年?总?产量)(?:占.*|增速|变动)?$`,
  'u',
);
const BARE = new RegExp(`^(?:${STATES.replace('|总', '')}面积|年?总?产量)$`);
/** What is built or sold is not grown. */
const NO_PRODUCT = /房|住宅|建筑|占地|用地|办公|营业|[土耕林草]地|绿地|湿地|工业|^(?:平均|总|新)/;

/** 杨梅种植面积: what is grown, which an article tells of on and on. */
export function productIn(metric: string): string | undefined {
  const name = GROWN.exec(metric)?.[1];
  return name === undefined || NO_PRODUCT.test(metric) || BARE.test(metric) ? undefined : name;
}

/** 种植面积5.1万亩, in a sentence that does not say of what: of what the article told of last. */
export const ofProduct = (name: string, { product }: Spoken): string =>
  product !== undefined && BARE.test(name) ? product + name : name;
