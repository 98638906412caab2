import { describe, expect, it } from 'vitest';
import { beginsAmid, jointScore, NEVER, SURE } from '../../src/intake/joints.js';

const score = (cut: string): number => {
  const [before = '', after = ''] = cut.split('|');
  return jointScore(before, after);
};

describe('the joint of two pieces', () => {
  it.each([
    '通信设备和其|他电子设备制造业下降2.3%。',
    '产值达9.8亿元,同比增|长7.5%。',
    '产量约占全国的四|成。全镇有企业46家',
    '一般贸易进出|口34.2亿元,增长3.3%。',
    '全年财政收|入18.6亿元。',
    '粮食种植面|积3.8万亩',
    '农村居民人均可支|配收入3.4万元',
    '外贸依存|度达到',
    '完成进出口总额34.|72亿元,下降3.5%。',
    '同比增长1|2.5%。',
    '全镇有茶园12|万亩。',
    '零售额增长8.6|%,高于全省。',
    '占全国零售额的|46.2%,比去年提高1.2个百分点。',
    '技改投资占工业投资的62|.3%。',
  ])('“%s” is sure', (cut) => expect(score(cut)).toBeGreaterThanOrEqual(SURE));

  it.each([
    '营业收入利润|率为6.1%,同比回落0.3个百分点。',
    '实现工业增加|值34.7亿元',
    '森林覆盖|率达到72%。',
    '产值达到|9.8亿元。',
    '负责人说,下一步将|推出三条线路。',
  ])('“%s” is likely', (cut) => expect(score(cut)).toBeGreaterThan(0));

  it.each([
    '进出口总额34.|全镇有企业46家。',
    '进出口总额34.|长8.1%,其中',
    '柳溪镇 301 298|石桥镇去年完成产值34.7亿元。',
    '约占全国零售额的|率为6.1%。',
    '产值9.8亿元,同比增|率为6.1%。',
    '约占全国的四|长7.5%。',
    '营业收入利润|成。全镇有企业46家。',
    '产值达到9.8|。全镇',
  ])('“%s” can never be', (cut) => expect(score(cut)).toBe(NEVER));

  it.each([
    '产值9.8亿元,增|他电子设备制造业下降2.3%。',
    '约占全国的四|他电子设备制造业下降2.3%。',
    '规模以上|工业企业46家。',
    '全镇有企业46家|去年完成产值9.8亿元。',
  ])('“%s” tells nothing', (cut) => expect(score(cut)).toBe(0));

  it('tells a rate from an amount', () => {
    expect(score('出口下降1.|2%。')).toBeGreaterThan(score('出口下降1.|2亿元。'));
    expect(score('出口总额341.|2亿元。')).toBeGreaterThan(score('出口总额341.|2%。'));
  });
});

describe('a piece', () => {
  it.each(['长7.5%。', '率为6.1%,比', '成。全镇有', '46.2%,比去年', '4亿元,下降3.5%', '值34.7亿元'])(
    '“%s” begins amid a sentence',
    (text) => expect(beginsAmid(text)).toBe(true),
  );
  it.each([
    '长江镇工业',
    '成立三年来',
    '率先完成',
    '值得一提的是',
    '5万名游客',
    '46家企业',
    '度假区',
    '额外支出',
  ])('“%s” may begin one', (text) => expect(beginsAmid(text)).toBe(false));
});
