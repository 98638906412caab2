import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { intake } from '../../src/terminal/intake.js';
import { textOfPdf } from '../../src/terminal/page-pdf.js';
import { pdfOf, type Placed } from './pdf-file.js';

const WIDE = 16;
const SIZE = 10;
const LEADING = 16;
const GUTTER = 15;

/** Running text set in columns under each other's beginning, as a newspaper does; paragraphs begin two characters in. */
function columns(paragraphs: readonly string[], x: number, y: number, height: number): Placed[] {
  const lines = paragraphs.flatMap((paragraph) => {
    const set = `\u3000\u3000${paragraph}`;
    return Array.from({ length: Math.ceil(set.length / WIDE) }, (_, at) =>
      set.slice(at * WIDE, (at + 1) * WIDE),
    );
  });
  return lines.map((line, at) => {
    const indent = /^\u3000*/.exec(line)?.[0].length ?? 0;
    const column = Math.floor(at / height);
    return {
      text: line.slice(indent),
      x: x + column * (WIDE * SIZE + GUTTER) + indent * SIZE,
      y: y + (at % height) * LEADING,
    };
  });
}

const first = [
  '本报讯 今年上半年，柳溪镇实现工业总产值45.6亿元，同比增长6.1%；财政总收入5.2亿元，同比下降3.4%。',
  '数字产业园里，禾光电子有限公司的生产线开足马力。到6月底，园区入驻企业达到120家，比去年底增加15家。',
];
const second = [
  '本报讯 2024年，石桥镇接待游客88万人次，旅游收入12.3亿元。镇里新建了三条步道，沿途的民宿多了起来。',
];

const page: readonly Placed[] = [
  { text: '2025年7月20日 星期日 第3版', x: 40, y: 40, size: 8 },
  { text: '柳溪镇上半年工业平稳增长', x: 120, y: 80, size: 26 },
  { text: '■记者 何田', x: 250, y: 104 },
  ...columns(first, 40, 130, 3),
  { text: '石桥镇游客去年 超过八十万', x: 130, y: 230, size: 22 },
  ...columns(second, 40, 260, 2),
];

describe('a PDF', () => {
  it('is read column by column, each article under its headline', async () => {
    const text = await textOfPdf(pdfOf([page]));
    expect(text).toBe(
      [
        '2025年7月20日 星期日 第3版',
        '柳溪镇上半年工业平稳增长',
        '■记者 何田',
        '本报讯 今年上半年，柳溪镇实\n现工业总产值45.6亿元，同比增\n长6.1%；财政总收入5.2亿元',
        '，同比下降3.4%。',
        '数字产业园里，禾光电子有限公\n司的生产线开足马力。到6月底，园',
        '区入驻企业达到120家，比去年底\n增加15家。',
        '石桥镇游客去年 超过八十万',
        '本报讯 2024年，石桥镇接\n待游客88万人次，旅游收入12.',
        '3亿元。镇里新建了三条步道，沿途\n的民宿多了起来。',
      ].join('\n\n'),
    );
  });

  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  async function facts(bytes: Uint8Array): Promise<{ code: number; out: string; err: string }> {
    const file = join(folder, 'page.pdf');
    writeFileSync(file, bytes);
    const output = new PassThrough();
    const chunks: Buffer[] = [];
    output.on('data', (chunk: Buffer) => chunks.push(chunk));
    let err = '';
    const args = [file, '--published', '2025-07-20', '--json', 'facts'];
    const env = { DATA_DIR: join(folder, 'data') };
    const code = await intake(args, env, output, { write: (text) => (err += text) });
    return { code, out: Buffer.concat(chunks).toString('utf8'), err };
  }

  it('goes through intake like any page, sentences cut by columns joined', async () => {
    const { code, out } = await facts(pdfOf([page]));
    expect(code).toBe(0);
    const read = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { entity: string; metric: string; value: number; period: string });
    expect(read.map(({ entity, metric, value, period }) => [entity, metric, value, period])).toEqual(
      expect.arrayContaining([
        ['柳溪镇', '工业总产值', 4_560_000_000, '2025-H1'],
        ['柳溪镇', '财政总收入增速', -3.4, '2025-H1'],
        ['石桥镇', '旅游收入', 1_230_000_000, '2024'],
      ]),
    );
  });

  it('may have several pages, and more than one run in a line', async () => {
    const line = (text: string, x: number, y = 60, size = SIZE): Placed => ({ text, x, y, size });
    expect(
      await textOfPdf(
        pdfOf([
          [line('产值45.6', 40), line('亿元', 80.5), line('，增长', 100, 60.3)],
          [line('另一版', 40), line('右栏', 200)],
        ]),
      ),
    ).toBe('产值45.6亿元，增长\n\n另一版\n\n右栏');
  });

  const locked = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> /P -4 >> /ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>]`;
  it.each([
    ['broken', pdfOf([page]).subarray(0, 4000), '打不开'],
    ['no more than its mark', Buffer.from('%PDF-1.7 junk'), '打不开'],
    ['locked with a password', pdfOf([page], locked), '加了密码'],
    ['pictures only', pdfOf([[], []]), '只有图片'],
    ['a picture on one page', pdfOf([page, []]), '第2页没有文字'],
    ['of characters that nothing tells', pdfOf([[{ text: '\ue123\ue124\ue125', x: 40, y: 40 }]]), '认不全'],
    [
      'of a font that a table elsewhere tells the characters of',
      Buffer.from(
        pdfOf([page])
          .toString('latin1')
          .replace('/Encoding /Identity-H /ToUnicode 4 0 R', '/Encoding /UniGB-UCS2-H'),
        'latin1',
      ),
      '认不全',
    ],
    ['of codes taken for characters', pdfOf([[...page, { text: 'ĀāĂԱԲԳ', x: 40, y: 700 }]]), '认不全'],
    ['without a Chinese character', pdfOf([[{ text: 'gonaG]aN', x: 40, y: 40 }]]), '认不全'],
  ])('that is %s is refused, with the file', async (_, bytes, said) => {
    const { code, err } = await facts(bytes);
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`^${join(folder, 'page.pdf')}：PDF.*${said}`));
  });
});
