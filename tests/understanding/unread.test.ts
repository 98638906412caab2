import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/understanding/mark.js';
import { unreadMarks } from '../../src/understanding/unread.js';

/** Marks of a text as they are written out: `柳溪 地铁?` for a filler and an unread word. */
const read = (text: string, ...path: readonly string[]): string => {
  let from = 0;
  const marks = path.map((said): Mark => {
    const start = text.indexOf(said, from);
    from = start + said.length;
    return { type: 'filler', start, end: from, said };
  });
  return unreadMarks(text, marks, ({ said }) => said === '业')
    .map(({ said, type }) => said + (type === 'unread' ? '?' : ''))
    .join(' ');
};

describe('what no reader accounted for', () => {
  it('is marked word by word', () => {
    expect(read('柳溪有地铁', '柳溪', '有')).toBe('柳溪 有 地铁?');
    expect(read('liuxi subway lines', 'liuxi')).toBe('liuxi subway? lines?');
    expect(read('柳溪subway', '柳溪')).toBe('柳溪 subway?');
    expect(read('地铁')).toBe('地铁?');
  });

  it('is no sign, blank or digit', () => {
    expect(read('柳溪 、 7%', '柳溪')).toBe('柳溪');
    expect(read('')).toBe('');
  });

  it('takes in the single character beside it that is a part of its word', () => {
    expect(read('渔业', '业')).toBe('渔业?');
    expect(read('业渔', '业')).toBe('业渔?');
    expect(read('渔港', '港')).toBe('渔? 港');
  });

  it('takes in a word between two unread ones, unless that joins them', () => {
    expect(read('棉花公司厂', '公司')).toBe('棉花公司厂?');
    expect(read('棉花和布匹', '和')).toBe('棉花? 和 布匹?');
    expect(read('棉花的价格', '的')).toBe('棉花? 的 价格?');
  });

  it('does not take in what is read beside it', () => {
    expect(read('柳溪渔港', '柳溪')).toBe('柳溪 渔港?');
    expect(read('渔港 gdp', 'gdp')).toBe('渔港? gdp');
  });

  it('says where it stands', () => {
    const [, word] = unreadMarks(
      '柳溪地铁',
      [{ type: 'filler', start: 0, end: 2, said: '柳溪' }],
      () => false,
    );
    expect(word).toEqual({ type: 'unread', start: 2, end: 4, said: '地铁' });
  });
});
