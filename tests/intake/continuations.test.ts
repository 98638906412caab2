import { describe, expect, it } from 'vitest';
import { continuationsOf, type Piece } from '../../src/intake/continuations.js';

/** What goes on with what, by their numbers; doubtful ones with a mark. Pieces that stand under a title are `title/text`. */
function joinsOf(...written: readonly string[]): string[] {
  const pieces = written.map((one): Piece => {
    const [text = '', title] = one.split('/').reverse();
    return { text, title, mayGoOn: title === undefined };
  });
  const local = ['云泽县', '青禾市', '柳溪镇'];
  return [...continuationsOf(pieces, written.join('\n\n'), [], local)]
    .map(([start, { of, isDoubtful }]) => `${of}-${start}${isDoubtful ? '?' : ''}`)
    .sort();
}

describe('what goes on with what', () => {
  it('is told by the two halves of a word or of a figure, wherever they stand', () => {
    expect(
      joinsOf('云泽县外贸/云泽县进出口增', '青禾市用电/青禾市用电占全省的二', '成。', '长3.4%。'),
    ).toEqual(['0-3', '1-2']);
    expect(
      joinsOf('云泽县外贸/云泽县进出口34.', '青禾市用电/青禾市用电同比增', '长3.4%。', '72亿元,增长1.2%。'),
    ).toEqual(['0-3', '1-2']);
  });

  it('is the piece next after the cut where nothing else tells', () => {
    expect(joinsOf('云泽县外贸/云泽县企业负责人说', '他们有订单。')).toEqual(['0-1']);
  });

  it('is not told by what the pieces are about alone', () => {
    expect(
      joinsOf(
        '园区转型/园区里公司、网店、产品、员工、部门都多了。近年来,园区紧盯低效企业、开',
        '用电增长/云泽县用电量同比',
        '网店兴旺/从茶壶到水杯,款式很多。',
        '走进公司,网店员工正在忙碌,产品不愁卖,各部门都忙。',
      ),
    ).toEqual([]);
  });

  it('is in doubt where two are as good', () => {
    expect(joinsOf('外贸增长/一季度出口同比增', '用电增长/一季度用电同比增', '长3.4%。', '长5.6%。')).toEqual(
      ['0-3?', '1-2?'],
    );
  });

  it('is told by its place where two words fit', () => {
    expect(
      joinsOf(
        '云泽县外贸/云泽县一季度出口同比增',
        '青禾市用电/青禾市一季度用电同比增',
        '长3.4%,占全县的六成。',
        '长5.6%,全市用电位居前列。',
      ),
    ).toContain('1-3');
  });

  it('is nothing for a paragraph that begins anew', () => {
    expect(
      joinsOf('云泽县外贸/云泽县进出口增', '青禾市用电/青禾市用电平稳。', '今年以来,全市用电平稳。'),
    ).toEqual([]);
  });
});
