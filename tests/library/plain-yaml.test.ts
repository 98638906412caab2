import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFullYaml } from '../../src/library/yaml/full.js';
import { dataOf } from '../../src/library/yaml/node.js';
import { readPlainYaml } from '../../src/library/yaml/plain.js';
import { qinghe } from './fixture.js';

/** The quick reader refuses, or reads what the full one reads, down to each position. */
function expectAgreement(text: string): void {
  const quick = readPlainYaml(text);
  if (quick) expect(readFullYaml(text)).toEqual({ node: quick, problems: [] });
}

describe('the quick reader', () => {
  it.each(readdirSync(qinghe).filter((file) => file.endsWith('.yaml')))(
    'reads %s as the full one does',
    (file) => {
      const text = readFileSync(join(qinghe, file), 'utf8');
      expect(readPlainYaml(text)).toEqual(readFullYaml(text).node);
    },
  );

  it.each([
    ['a: 2024', { a: '2024' }],
    ['a: 2024-05-09', { a: '2024-05-09' }],
    ['a: 012', { a: '012' }],
    ['a: -2.3%', { a: '-2.3%' }],
    ['a: null # none', { a: 'null' }],
    ['a: 3D打印  ', { a: '3D打印' }],
    ['a: C#', { a: 'C#' }],
    ['a:\nb: x', { a: '', b: 'x' }],
    ['a: "x # y"', { a: 'x # y' }],
    ["a: 'x: y'", { a: 'x: y' }],
    ['a: []', { a: [] }],
    ['a: [x y, "1, 2", {b: c, d: [e]}] # list', { a: ['x y', '1, 2', { b: 'c', d: ['e'] }] }],
    ['- a: x\n  b: y\n-   a: z', [{ a: 'x', b: 'y' }, { a: 'z' }]],
    ['a:\n- x\n- y\nb: z', { a: ['x', 'y'], b: 'z' }],
    ['- - x\n  - y\n- z', [['x', 'y'], 'z']],
    ['# note\n\na:\n  # note\n  b: x\n', { a: { b: 'x' } }],
    ['a: 全角:冒号,逗号\u3000', { a: '全角:冒号,逗号\u3000' }],
  ])('reads %j', (text, data) => {
    const node = readPlainYaml(text);
    expect(node && dataOf(node)).toEqual(data);
    expectAgreement(text);
  });

  it.each([
    'a: x: y',
    'a: |\n  x',
    'a: x\n  y',
    'a: x\na: y',
    'a:\tx',
    'a: *x',
    'a: "x\\n"',
    'a: [x,',
    '? a',
    'x',
    '',
    'a: [x, ]',
    '- a\nb: c',
    '%a',
    'a: "x" y',
    'a: @x',
    '{a: b}',
    '---\na: b',
  ])('leaves %j to the full one', (text) => expect(readPlainYaml(text)).toBeUndefined());

  const parts = [
    'a',
    'b: ',
    'c:',
    ' ',
    '  ',
    '\n',
    '\n',
    '- ',
    '-',
    '[',
    ']',
    '{',
    '}',
    ', ',
    ':',
    '#',
    ' #',
    '"',
    "'",
    '\u3000',
    '正',
    '%',
    '*',
    '&',
    '!',
    '|',
    '>',
    '?',
    '1',
  ];

  it('agrees with the full one on anything it reads', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 24 }), (text) =>
        expectAgreement(text.join('')),
      ),
      { numRuns: 5000 },
    );
  });

  const written = `default: q
places:
  - id: a-1
    name: 青禾县 # x
    alternateName: [青禾, "Q, C", {name: 旧, wrong: true}]
  - id: b
    note:
    list:
    - x
    - {from: 1, to: 2}
`;
  const slip = fc.tuple(fc.nat(written.length), fc.nat(3), fc.constantFrom('', ...parts));

  it('agrees with the full one on what slips of the pen make', () => {
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
        const cut = (text: string, [at, gone, put]: (typeof slips)[number]) =>
          text.slice(0, at) + put + text.slice(at + gone);
        expectAgreement(slips.reduce(cut, written));
      }),
      { numRuns: 5000 },
    );
  });

  const scalar = fc.stringMatching(/^[a-z0-9一-龥][a-z0-9一-龥 %.-]{0,6}[a-z0-9一-龥]$/);
  const key = fc.stringMatching(/^[a-z]{1,4}$/);
  const flow = fc.array(scalar, { maxLength: 3 }).map((items) => `[${items.join(', ')}]`);
  const block = fc
    .uniqueArray(fc.tuple(key, fc.oneof(scalar, flow)), {
      selector: ([name]) => name,
      minLength: 1,
      maxLength: 4,
    })
    .map((entries) => entries.map(([name, value]) => `${name}: ${value}`));
  const list = fc
    .array(block, { minLength: 1, maxLength: 4 })
    .map((blocks) =>
      [
        'items:',
        ...blocks.flatMap((lines) => lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`)),
      ].join('\n'),
    );

  it('reads every list of entries', () => {
    fc.assert(
      fc.property(list, (text) => {
        expect(readPlainYaml(text)).toBeDefined();
        expectAgreement(text);
      }),
    );
  });
});
