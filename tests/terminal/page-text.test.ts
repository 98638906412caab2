import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodePage } from '../../src/terminal/page-text.js';

const text = readFileSync(new URL('../intake/pages/port.txt', import.meta.url), 'utf8');
const [headline = '', first = '', second = ''] = text
  .split('\n\n')
  .slice(1, 5)
  .filter((part) => !part.startsWith('□'));
const table = '<table><tr><th>各镇出口额(亿元)</th></tr><tr><td>东塘镇</td><td>21.3</td></tr></table>';
const bytes = (html: string): Uint8Array => new TextEncoder().encode(html);

/** A page as a site prints it, with what stands around the text. */
const site = (
  body: string,
  head = '',
): string => `<!DOCTYPE html><html><head>${head}<title>${headline} - 临川新闻网</title></head>
<body><nav><a>首页</a><a>专题</a></nav>${body}<footer>版权所有 电话 0571-12345678</footer></body></html>`;
const prose = `<p>\u3000\u3000${first}</p><p>${second}</p>`;

describe('a page in HTML', () => {
  it.each([
    ['where a site puts it', `<h1>${headline}</h1><div class="TRS_Editor">${prose}</div>`],
    ['in an e-paper', `<h1>${headline}</h1><founder-content>${prose}</founder-content>`],
    ['anywhere', `<h1>${headline}</h1><div class="xyz"><div>${prose.repeat(2)}</div></div>`],
  ])('is its headline and its paragraphs: %s', (_, body) => {
    const read = decodePage(bytes(site(body)));
    expect(read).toMatch(new RegExp(`^${headline}\n\n`));
    expect(read).toContain(first);
    expect(read).not.toMatch(/首页|版权/);
  });

  it('has tables in one line', () => {
    const read = decodePage(bytes(site(`<h1>${headline}</h1><div id="zoom">${prose}${table}</div>`)));
    expect(read).toContain('各镇出口额(亿元) 东塘镇 21.3');
  });

  it('is read in the encoding that it names', () => {
    const html = site(
      `<div id="zoom"><p>${'a'.repeat(80)}</p><p>\u00e9</p></div>`,
      '<meta charset="latin1">',
    );
    expect(decodePage(Uint8Array.from(Buffer.from(html.replace(/[^\x00-\xff]/g, 'x'), 'latin1')))).toContain(
      '\u00e9',
    );
  });

  it('without an article is told so', () => {
    expect(decodePage(bytes(site('<p>没有</p>')))).toEqual({ mistake: '网页里没有找到稿件的正文' });
  });
});

describe('a page in plain text', () => {
  it.each([
    ['nothing', new Uint8Array(), '文件是空的'],
    ['no text', Uint8Array.from([0, 1, 2]), '不是文本文件'],
    ['blanks', bytes(' \n\n'), '文件里没有字'],
  ])('%s is told so', (_, given, mistake) => expect(decodePage(given)).toEqual({ mistake }));

  it('may be GB18030', () => {
    expect(decodePage(Uint8Array.from([0xc6, 0xbd, 0xba, 0xfe]))).toBe('平湖');
  });
});
