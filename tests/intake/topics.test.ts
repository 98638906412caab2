import { expect, it } from 'vitest';
import { topicIn } from '../../src/intake/topics.js';

it.each([
  ['二手房方面', '二手房'],
  ['财政收支:收入62.3亿元', '财政'],
  ['工业方面:增加值23亿元', '工业'],
  ['居民收入:城镇居民人均可支配收入35286元', undefined],
  ['主要指标如下:投资增长5%', undefined],
  ['全县晒出成绩单:进出口120亿元', undefined],
  ['同时方面', undefined],
])('%s', (said, topic) => {
  expect(topicIn(said)).toBe(topic);
});
