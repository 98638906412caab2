import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/model/vocabulary.js';
import { leavingNames, shortNames } from '../../src/intake/short-names.js';

describe('the shorter names of a firm', () => {
  it.each([
    ['浙江禾光智能装备制造有限公司', ['浙江禾光智能装备制造', '禾光智能装备制造', '禾光', '禾光公司']],
    ['柳溪市米川智能科技有限公司', ['柳溪市米川智能科技', '米川智能科技', '米川', '米川公司']],
    // The brand ends before the first trade, wherever two trades share a character.
    ['浙江雅光电子商务有限公司', ['浙江雅光电子商务', '雅光电子商务', '雅光', '雅光公司']],
    ['宁波(中国)禾光化工股份有限公司', ['宁波(中国)禾光化工', '禾光化工', '禾光', '禾光公司']],
    // A place, or words that any firm has, are no brand.
    ['上海电气集团股份有限公司', ['上海电气']],
    ['慈溪城市建设投资集团有限公司', ['慈溪城市建设投资']],
    ['禾光电商直播基地', []],
    ['医保窗口', []],
  ])('%s', (full, expected) => {
    expect(shortNames(full)).toEqual(expected);
  });
});

describe('short names that others go by', () => {
  const entity = (id: string, type: string, name: string, ...shorts: string[]): Entity => ({
    id,
    type,
    name,
    alternateName: shorts.map((short) => ({ name: short })),
  });
  const firm = entity('firm', 'organization', '石桥电子有限公司', '石桥电子', '石桥');

  it('are left to a place', () => {
    const left = leavingNames(firm, [firm, entity('town', 'town', '石桥镇', '石桥')]);
    expect(left.alternateName.map(({ name }) => name)).toEqual(['石桥电子']);
  });

  it('are shared with another firm, so that the bot asks', () => {
    expect(leavingNames(firm, [firm, entity('other', 'organization', '石桥服饰有限公司', '石桥')])).toEqual(
      firm,
    );
  });
});
