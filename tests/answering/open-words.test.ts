import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.js';
import type { StatisticalVariable } from '../../src/model/vocabulary.js';
import { plainText } from '../../src/model/reply.js';
import { knowledgeOf } from './record.js';

const count = (id: string, name: string, dimension: string): StatisticalVariable => ({
  id,
  name,
  statType: 'count',
  dimension,
  alternateName: [],
  differsFrom: [],
});

/** Indicators that only this record has, as intake proposes them: by one name each. */
const assistant = createAssistant(
  knowledgeOf({
    defaultPlace: 'county',
    entities: [
      { id: 'county', name: '云溪县', type: 'county', alternateName: [{ name: '云溪' }] },
      { id: 'market', name: '临河夜市', type: 'park', alternateName: [], containedInPlace: 'county' },
    ],
    variables: [
      count('stalls', '夜市摊位数', '个'),
      count('picking', '桑葚采摘园客流', '人次'),
      count('canteens', '老年食堂数量', '家'),
    ],
    facts: ['market stalls 2025-05 320个', 'county picking 2025-05 4200人次', 'county canteens 2025-05 36家'],
  }),
);

const reply = (text: string): string => plainText(assistant.answer({ text, today: '2025-06-10' }).reply);

describe('what no recogniser knows, by the name that an indicator has', () => {
  it.each([
    ['云溪桑葚采摘的客流多少人次', '4200人次'],
    ['云溪开了几家老年食堂', '36家'],
  ])('%s', (question, figure) => {
    expect(reply(question)).toContain(figure);
  });

  it.each([
    '云溪桑葚酒卖了多少瓶',
    '云溪青年食堂几家',
    '临河夜市一天多少人',
    '云溪老年大学有几家',
    '云溪2023年老年食堂几家',
  ])('no look-alike: %s', (question) => {
    const [first = ''] = reply(question).split('\n');
    expect(first).toMatch(/没有/);
    expect(first).not.toMatch(/\d+(?:人次|家|个)/);
  });
});
