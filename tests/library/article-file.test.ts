import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticleFile } from '../../src/library/article-file.js';
import { decodeSource, sourceOf } from '../../src/library/source.js';
import { placed } from './fixture.js';

const head = `---
id: page-one
headline: 012
source: paper
published: { from: 2024-05-09, to: 2024-05-31, basis: 2024 }
page: 1e3
---
`;
const read = (text: string) => readArticleFile(sourceOf('articles/page-one.md', text));
const fact = (lines: string) =>
  read(`${head}## p1\n正文。\n\`\`\`facts\n- about: a\n  variable: b\n  quote: 正文\n${lines}\n\`\`\`\n`);

describe('front matter', () => {
  it('keeps numbers and dates as they were written', () => {
    expect(read(`${head}## p1\n正文。`).article?.value).toMatchObject({
      headline: '012',
      published: { from: '2024-05-09', to: '2024-05-31', basis: '2024' },
      page: '1e3',
      authors: [],
    });
  });

  it('may be written with the full range of YAML', () => {
    const folded = head.replace('headline: 012', 'headline: >-\n  两行\n  标题');
    expect(read(`${folded}## p1\n正文。`).article?.value.headline).toBe('两行 标题');
  });
});

describe('passages', () => {
  it('run on over line ends, with a blank between Latin words only', () => {
    const { article } = read(`${head}\n## p1 12-14\n\n第一行,\n第二行。\nTop\n500\n\n另起一段。\n`);
    expect(article?.value.passages).toEqual([
      {
        id: 'p1',
        lines: '12-14',
        text: '第一行,第二行。Top 500\n另起一段。',
      },
    ]);
    expect(article?.passagesAt).toEqual([{ file: 'articles/page-one.md', line: 9, column: 1 }]);
  });
});

describe('facts', () => {
  it('keep what was written, and what was left out has its default', () => {
    expect(fact('  value: 012\n  period: 2024').facts[0]?.value).toEqual({
      about: 'a',
      variable: 'b',
      quote: '正文',
      value: '012',
      period: '2024',
      qualitative: false,
      cumulative: false,
      status: 'normal',
    });
    expect(fact('  value: -2.3%\n  period: 2024-05-09\n  cumulative: true').facts[0]?.value).toMatchObject({
      value: '-2.3%',
      period: '2024-05-09',
      cumulative: true,
    });
  });

  it('know where each field stands', () => {
    const entry = fact('  value: 1\n  period: 2024').facts[0];
    expect(entry?.at()).toMatchObject({ line: 11, column: 3 });
    expect(entry?.at('period')).toMatchObject({ line: 15, column: 11 });
    expect(entry?.at('note')).toMatchObject({ line: 11, column: 3 });
  });

  it('are numbered over the file, broken ones counted', () => {
    const block = (value: string) =>
      `\`\`\`facts\n- {about: a, variable: b, value: ${value}, period: 2024, quote: 正文}\n\`\`\`\n`;
    const { facts, issues } = read(
      `${head}## p1\n正文。\n${block('1')}## p2\n正文。\n${block('""')}## p3\n正文。\n${block('3')}`,
    );
    expect(facts.map(({ number, passage }) => [number, passage.id])).toEqual([
      [1, 'p1'],
      [3, 'p3'],
    ]);
    expect(issues.map(placed)).toEqual(['articles/page-one.md:16:34 emptyField']);
  });
});

describe('whatever is in the file', () => {
  const fragments = fc.constantFrom(
    '---\n',
    '## p1\n',
    '```facts\n',
    '```\n',
    '- ',
    'about: ',
    'quote: "',
    '[',
    '{',
    '\n',
    '&a *a',
    '!!x',
    ': ',
    '正文',
  );

  it('reading never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(fragments).map((parts) => parts.join('')),
        ),
        (text) => {
          for (const whole of [text, `${head}${text}`, `${head}## p1\n正文。\n\`\`\`facts\n${text}`]) {
            const { issues } = read(whole);
            for (const { at } of issues) expect(at.line).toBeLessThanOrEqual(whole.split('\n').length);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('decoding never throws, and every file is text or an issue', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { source, issues } = decodeSource('any.md', bytes);
        expect(source !== undefined || issues.length > 0).toBe(true);
        if (source) readArticleFile(source);
      }),
    );
  });

  it('large and deep files are read or refused in time', { timeout: 15_000 }, () => {
    for (const text of ['\n', '[', '- ', '```\n', '## p1\n', 'a: ', '- "'].map((part) =>
      part.repeat(200_000),
    )) {
      read(text);
      const { issues } = read(`${head}## p1\n正文。\n\`\`\`facts\n${text.slice(0, 100_000)}`);
      expect(issues.length).toBeGreaterThan(0);
    }
  });
});
