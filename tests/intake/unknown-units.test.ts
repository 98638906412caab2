import { describe, expect, it } from 'vitest';
import { withUnknownUnits } from '../../src/intake/unknown-units.js';
import { readQuantities } from '../../src/language/quantities.js';
import { unitTable } from '../../src/language/units.js';

const units = (text: string): string[] =>
  withUnknownUnits(text, readQuantities(text, unitTable())).map(({ quantity }) => quantity.unit);

describe('a figure in 万 or 亿', () => {
  it.each([
    ['黄酒产量达4.2亿樽,增长3.4%', ['亿樽', '%']],
    ['陶瓷产量36万钵。', ['万钵']],
    ['黄酒4.2亿樽和陶瓷36万钵', ['亿樽', '万钵']],
  ])('“%s” has the word after it as its unit', (text, expected) => expect(units(text)).toEqual(expected));

  it.each(['游客超100万左右,', '游客突破100万大关,', '人口120万的,', '产值达34.72亿元,', '游客100万,'])(
    '“%s” has no other unit than it had',
    (text) =>
      expect(units(text)).toEqual(readQuantities(text, unitTable()).map(({ quantity }) => quantity.unit)),
  );
});
