import type { Reading } from './reading.js';

const NOUN = '(?:报道|新闻|文章|稿子?|稿件)';
const ABOUT = new RegExp(
  `(?:关于|有关|讲|写|说|提到?|涉及|报道)(?:过|了|到)?\\S{1,12}?的${NOUN}(?:有?[吗么没]|没有|有没有|有几篇|有哪些|是?哪[一几]?篇)?[啊呀呢]*$`,
);

/** 有没有关于电商的报道: which articles speak of what is named. */
export const asksWhichArticle = ({ text, entities, variables, unread }: Reading): boolean =>
  entities.length + variables.length > 0 && unread.length === 0 && ABOUT.test(text);
