import { describe, expect, it } from 'vitest';
import { belongs, signsOf } from '../../src/intake/belonging.js';

const local = ['云泽县', '青禾市', '柳溪镇'];
const county = signsOf('云泽县一季度外贸出口增长,茶叶出口增多。', local);
const city = signsOf('青禾市一季度用电量平稳,光伏发电增多。', local);
const of = (text: string): number =>
  belongs(signsOf(text, local), county, [city]) - belongs(signsOf(text, local), city, [county]);

describe('what a piece says of the article it is of', () => {
  it.each(['云泽县新增企业46家', '全县新增企业46家', '据县商务局介绍,订单充足', '茶叶订单充足'])(
    '“%s” speaks for the county',
    (text) => expect(of(text)).toBeGreaterThan(0),
  );
  it.each(['青禾市新增企业46家', '全市新增企业46家', '用电量增多'])('“%s” speaks for the city', (text) =>
    expect(of(text)).toBeLessThan(0),
  );
  it.each(['订单充足', '46.2%,比去年多。', '一季度增多'])('“%s” speaks for neither', (text) =>
    expect(of(text)).toBe(0),
  );
});
