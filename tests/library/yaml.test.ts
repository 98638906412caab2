import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yamlProblems } from '../../src/library/wording/yaml.js';
import { dataOf, nearestNode } from '../../src/library/yaml/node.js';
import { readYaml } from '../../src/library/yaml/read.js';

describe('what editors write', () => {
  it.each<[string, unknown]>([
    ['a: 2024', { a: '2024' }],
    ['a: 2024-05-09', { a: '2024-05-09' }],
    ['a: 012', { a: '012' }],
    ['a: 1e3', { a: '1e3' }],
    ['a: -2.3%', { a: '-2.3%' }],
    ['a: null # none', { a: 'null' }],
    ['a: yes', { a: 'yes' }],
    ['a: ~', { a: '~' }],
    ['a: 3D打印  ', { a: '3D打印' }],
    ['a: C#', { a: 'C#' }],
    ['a:\nb: x', { a: '', b: 'x' }],
    ['a: "x # y"', { a: 'x # y' }],
    ["a: 'it''s: y'", { a: "it's: y" }],
    ['a: "1\\n2"', { a: '1\n2' }],
    ['a: []', { a: [] }],
    ['a: [x y, "1, 2", {b: c, d: [e]}] # list', { a: ['x y', '1, 2', { b: 'c', d: ['e'] }] }],
    ['- a: x\n  b: y\n-   a: z', [{ a: 'x', b: 'y' }, { a: 'z' }]],
    ['a:\n- x\n- y\nb: z', { a: ['x', 'y'], b: 'z' }],
    ['# note\n\na:\n  # note\n  b: x\n', { a: { b: 'x' } }],
    ['a: 全角：冒号，逗号\u3000', { a: '全角：冒号，逗号\u3000' }],
    ['a: >-\n  x\n  y\nb: |-\n  x\n  y', { a: 'x y', b: 'x\ny' }],
    ['a: x\n  y', { a: 'x y' }],
    ['<<: x', { '<<': 'x' }],
    ['', ''],
    ['# nothing', ''],
  ])('%j stays the text that it is', (text, data) => {
    const { node, problems } = readYaml(text);
    expect(problems).toEqual([]);
    expect(node && dataOf(node)).toEqual(data);
  });

  it('is found again by its path', () => {
    const { node } = readYaml('a:\n  - b: x\n    c: "y"\n    d: >-\n      z\n    e:\n');
    if (!node) throw new Error('unread');
    expect(nearestNode(node, ['a', 0, 'b'])).toEqual({ kind: 'text', at: 10, text: 'x' });
    expect(nearestNode(node, ['a', 0, 'c'])).toMatchObject({ at: 19, text: 'y' });
    expect(nearestNode(node, ['a', 0, 'd'])).toMatchObject({ at: 39, text: 'z' });
    expect(nearestNode(node, ['a', 0, 'e'])).toMatchObject({ at: 45, text: '' });
    expect(nearestNode(node, ['a', 0, 'f', 'g'])).toMatchObject({ kind: 'map', at: 7 });
  });
});

/** `line:column code`. */
function mistakesIn(text: string): string[] {
  return readYaml(text).problems.map(({ code, at }) => {
    const lines = text.slice(0, at).split('\n');
    return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1} ${code}`;
  });
}

const mistakes: readonly (readonly [text: string, ...found: string[]])[] = [
  ['- a: x\n  b: "y\n  c: z\n', '2:6 openQuote'],
  ["- a: it's\n  b: 'it''s\n  c: z\n", '2:6 openQuote'],
  ['a: [x, "y]\nb: z\n', '1:8 openQuote'],
  ['a: "x\\"\n', '1:4 openQuote'],
  ['a: [x, {b: c}\nb: z\n', '1:4 openBracket'],
  ['a: [x, y}\nb: z\n', '1:4 openBracket'],
  ['a: [x, {b: c]\n', '1:8 openBracket'],
  ['a: [\n  x\n]\n', '3:1 badIndent'],
  ['a: [x, y: z w: v]\n', '1:14 noComma'],
  ['a: {b: "c" d}\n', '1:12 noComma'],
  ['a: [x,, y]\n', '1:7 strayComma'],
  ['a: x\n\tb: y\n', '2:1 tab'],
  ['\ta: x\n', '1:1 tab'],
  ['a:\n  b: x\n\t c: y\n', '3:1 tab'],
  ['- a: x\n  b: 青禾: 日报\n', '2:8 colonInText'],
  ['- a: x\n   b: y\n', '2:4 badIndent'],
  ['- a: x\n b: y\n', '2:2 badIndent'],
  ['  - a: x\n- a: y\n', '2:1 badIndent'],
  ['- a: x\nb: y\n', '2:1 badIndent'],
  ['a: x\nb：y\nc: z\n', '2:1 noColon'],
  ['b：y\nc: z\n', '1:1 noColon'],
  ['a: x\nb:y\n', '2:1 noColon'],
  ['- a: x\n  b # y\n', '2:3 noColon'],
  ['a: @x\n', '1:4 badStart'],
  ['a: [%x, `y, - z]\n', '1:5 badStart', '1:9 badStart', '1:13 badStart'],
  ['- @x\n', '1:3 badStart'],
  ['a: !x\nb: &y\nc: !重要\n', '3:4 badStart', '1:4 badStart', '2:4 badStart'],
  ['a: > x\nb: * y\nc: & z\n', '1:4 badStart', '2:4 badStart', '3:4 badStart'],
  ['a: *x\n', '1:4 alias'],
  ['a: "近5万"人次\n', '1:9 unexpected'],
  ['a: [x] y\n', '1:8 unexpected'],
  ['a: "\\q"\nb: "\\u12"\n', '1:5 escape', '2:5 escape'],
  ['a: \0\nb: \x01\nc: "\x02"\n', '1:4 control', '2:4 control', '3:5 control'],
  ['? [a]\n: x\n', '1:3 keyNotText'],
  ['a: x\nb: y\na: z\nb: z\n', '3:1 keyTwice', '4:1 keyTwice'],
  ['- a: x\n---\n- b: y\n', '2:1 secondDocument'],
  ['---\n- a: x\n---\n', '3:1 secondDocument'],
  ['[]\n...\n- a\n', '2:1 secondDocument'],
  ['[', '1:1 openBracket'],
  ['- '.repeat(200), '1:201 tooDeep'],
  ['%TAG\na: x\n', '2:1 unreadable'],
  ['a: b: c\nd: @e\nf: "g\nh: i\nh: j\n', '1:5 colonInText', '2:4 badStart', '3:4 openQuote', '5:1 keyTwice'],
];

describe('mistakes', () => {
  it.each(mistakes)('%j is named where it is to be mended', (text, ...found) => {
    expect(mistakesIn(text)).toEqual(found);
  });

  it('are all shown here', () => {
    const shown = mistakes.flatMap(([, ...found]) => found.map((one) => one.split(' ')[1]));
    expect(new Set(shown)).toEqual(new Set(Object.keys(yamlProblems)));
  });

  it('have a hint each', () => {
    for (const { said, hint } of Object.values(yamlProblems))
      expect([said, hint]).toEqual([
        expect.stringMatching(/\p{Script=Han}/u),
        expect.stringMatching(/\p{Script=Han}/u),
      ]);
  });

  it('that are many are cut short', () => {
    expect(readYaml('- @x\n'.repeat(1000)).problems.length).toBeLessThan(100);
  });
});

describe('any text', () => {
  const parts = [
    ...['a: ', 'b:', '- ', '\n', '\n  ', '\n- ', '[', ']', '{', '}', ', ', '"', "'", '\\', '#', ' # '],
    ...[
      '&a ',
      '*a',
      '!!int ',
      '!',
      '<<: ',
      '|\n',
      '>-\n',
      '---\n',
      '...\n',
      '%TAG',
      '\t',
      '\r',
      '? ',
      '@',
      '正',
      '\ufeff',
      '\0',
    ],
  ];
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...parts), { maxLength: 24 }).map((all) => all.join('')),
  );

  it('is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { node, problems } = readYaml(text);
        expect(node === undefined).toBe(problems.length > 0);
        for (const { at } of problems) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 3000 },
    );
  });

  const word = fc.stringMatching(/^[a-z0-9一-龥]([a-z0-9一-龥 %.-]{0,6}[a-z0-9一-龥])?$/);
  const entry = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 1, maxLength: 4 });

  it('written as a list of entries is read, each word where it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(entry, word), { minLength: 1, maxLength: 4 }), (entries) => {
        const lines = entries.map(([keys, value]) => keys.map((key) => `${key}: ${value}`).join('\n  '));
        const text = lines.map((line) => `- ${line}\n`).join('');
        const { node } = readYaml(text);
        if (!node) throw new Error('unread');
        entries.forEach(([keys, value], index) => {
          for (const key of keys) {
            const found = nearestNode(node, [index, key]);
            expect(found).toMatchObject({ kind: 'text', text: value });
            expect(text.slice(found.at - key.length - 2).startsWith(`${key}: ${value}`)).toBe(true);
          }
        });
      }),
    );
  });
});
