import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOfLayout } from '../../src/intake/page-layout.js';
import type { Run } from '../../src/intake/layout-blocks.js';

/** Lines of one size under each other from a place on. */
const set = (x: number, y: number, size: number, ...lines: readonly string[]): Run[] =>
  lines.map((text, at) => ({ text, x, y: y + at * size * 1.5, width: text.length * size, size }));

const shown = (...runs: readonly Run[][]): string[] => textOfLayout(runs.flat().reverse()).split('\n\n');

describe('the text of a page', () => {
  it('follows columns, not lines', () => {
    expect(
      shown(set(40, 100, 10, '左栏第一行', '左栏第二行'), set(105, 100, 10, '右栏第一行', '右栏第二行')),
    ).toEqual(['左栏第一行\n左栏第二行', '右栏第一行\n右栏第二行']);
  });

  it('has two articles side by side one after the other', () => {
    expect(
      shown(
        set(40, 80, 24, '左边的标题'),
        set(40, 110, 10, '左文'),
        set(110, 110, 10, '左文又一栏'),
        set(300, 80, 24, '右边的标题'),
        set(300, 110, 10, '右文'),
      ),
    ).toEqual(['左边的标题', '左文', '左文又一栏', '右边的标题', '右文']);
  });

  it('has an article that lies below another after all of its columns', () => {
    expect(
      shown(
        set(60, 80, 24, '上面一篇很长的标题'),
        set(40, 110, 10, '上文左栏', '上文左栏'),
        set(160, 110, 10, '上文右栏'),
        set(60, 180, 24, '下面一篇很长的标题'),
        set(40, 210, 10, '下文左栏'),
        set(160, 210, 10, '下文右栏'),
      ),
    ).toEqual([
      '上面一篇很长的标题',
      '上文左栏\n上文左栏',
      '上文右栏',
      '下面一篇很长的标题',
      '下文左栏',
      '下文右栏',
    ]);
  });

  it('begins a paragraph where a line is set in, and keeps a headline of two lines together', () => {
    expect(
      shown(
        set(80, 60, 24, '标题的第一行长些'),
        set(104, 96, 24, '第二行居中'),
        set(60, 140, 10, '第一段的开头一行'),
        set(40, 155, 10, '接着是第一段的第二行'),
        set(60, 170, 10, '第二段'),
      ),
    ).toEqual(['标题的第一行长些\n第二行居中', '第一段的开头一行\n接着是第一段的第二行', '第二段']);
  });

  it('keeps a word between digits of another size, and blanks between words of a headline', () => {
    expect(
      shown(
        set(40, 100, 10, '产值'),
        set(60, 100, 9, '45.6'),
        set(96, 100, 10, '亿元'),
        set(40, 200, 10, '正文正文正文正文'),
      ),
    ).toContain('产值45.6亿元');
    expect(
      shown(set(40, 60, 24, '实干'), set(112, 60, 24, '争先'), set(40, 200, 10, '正文正文正文正文')),
    ).toContain('实干 争先');
  });

  it('loses nothing and adds nothing, wherever runs stand', () => {
    const run = fc.record({
      text: fc.constantFrom('甲', '乙丙', '12.5', '亿元'),
      x: fc.integer({ min: 0, max: 500 }),
      y: fc.integer({ min: 0, max: 800 }),
      width: fc.integer({ min: 1, max: 200 }),
      size: fc.integer({ min: 6, max: 40 }),
    });
    const characters = (text: string): string => [...text.replace(/\s/g, '')].sort().join('');
    fc.assert(
      fc.property(fc.array(run, { maxLength: 30 }), (runs) => {
        expect(characters(textOfLayout(runs))).toBe(characters(runs.map(({ text }) => text).join('')));
      }),
    );
  });
});
