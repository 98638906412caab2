import type { Named } from './places.js';

const PARTS = /^\s*(?:其中|当中)/;
/** What is told of an indicator that was named before: 总量, 增速. */
const ASPECT = '(?:经济)?(?:总量|总额|增速|增幅|增量|规模|降幅)';
const TOPIC = new RegExp(`^\\s*(?:从|就|按)?${ASPECT}(?:上|来)*(?:看|说|方面)`);
const TOLD = new RegExp(
  `^(?:则|也|以|同比|均|都|分别)*(?:${ASPECT}|增长|下降|回升|回落|(?<=以)约?\\d|(?<=增长|下降)\\d)`,
);
/** The same clause as what it is told of: 增速方面 is no topic that indicators are named after. */
export const isAspect = (topic: string): boolean => WHOLE.test(topic);
const WHOLE = new RegExp(`^${ASPECT}$`);

/** Whether a sentence goes on with the indicator told last in the one before: its parts, another place's, its growth. */
export function goesOnWith(sentence: string, start: number, places: readonly Named[]): boolean {
  if (PARTS.test(sentence) || isOnAspect(sentence)) return true;
  let at = sentence.length - sentence.trimStart().length;
  let isOfPlace = false;
  for (
    let place = places.find((one) => one.start === start + at);
    place !== undefined;
    place = places.find((one) => one.start === start + at)
  ) {
    isOfPlace = true;
    at = place.end - start;
    at += /^[、和与及]/.test(sentence.slice(at)) ? 1 : 0;
  }
  return isOfPlace && TOLD.test(sentence.slice(at));
}

/** Whether a sentence that goes on so tells of growth alone, and ranks are by it. */
export const isOnRate = (sentence: string): boolean =>
  /^\s*(?:从|就|按)?(?:增速|增幅|降幅)/.test(sentence) ||
  /^[^,\d]*(?:增速|增长|下降|增幅|降幅)/.test(sentence);

/** 从增速看: of what the paragraph before was told of as well. */
export const isOnAspect = (sentence: string): boolean => TOPIC.test(sentence);
