import { describe, expect, it } from 'vitest';
import { neighboursIn } from '../../src/intake/neighbours.js';

describe('neighboursIn', () => {
  it('knows the districts of the city of a place on the page by their bare names', () => {
    expect(neighboursIn('常州各地成绩单\n其中武进有8个,金坛有3个。', [])).toEqual(['武进区', '金坛区']);
    expect(neighboursIn('昆山市有8家,吴江有3家。', [])).toEqual(['吴江区']);
    expect(neighboursIn('武进有8个。', [], '溧阳市')).toEqual(['武进区']);
  });
  it('takes a district that sentences begin with where the page is told of a district', () => {
    expect(neighboursIn('海门对外贸易增长\n海门进出口32.6亿元,全区企业48家。', [])).toEqual(['海门区']);
    expect(neighboursIn('海门进出口32.6亿元,企业48家。', [])).toEqual([]);
  });
  it('takes no words, unless the page has them with 区', () => {
    expect(neighboursIn('常州市新增公交线路5条。钟楼修缮一新。', [])).toEqual([]);
    expect(neighboursIn('常州市新增8个,钟楼区3个。钟楼增长2%。', [])).toEqual(['钟楼区']);
    expect(neighboursIn('洛阳市改造老城区2处。', [])).toEqual([]);
  });
});
