import { describe, expect, it } from 'vitest';
import { circles } from './circles.js';
import { forbiddenImports, type Layers } from './layers.js';
import { knownNames, namings } from './names.js';
import { outsideReads } from './outside.js';
import { shapeless } from './shape.js';
import { sourcesOf } from './sources.js';

const layers: Layers = {
  'model/': { packages: ['decimal.js'] },
  'language/': { rows: ['model/'], packages: ['opencc-js'], node: ['module'] },
  'answering/': { rows: ['model/', 'language/'] },
  'terminal/': { rows: ['model/'], node: ['util'] },
  'terminal/ask.ts': { rows: ['answering/', 'terminal/'] },
  'telegram/': { rows: ['model/'], packages: ['telegraf'] },
  'main.ts': { rows: ['terminal/', 'telegram/'] },
};
const doors = ['terminal/', 'main.ts'];

describe('a house that keeps the rules', () => {
  const house = sourcesOf({
    'model/period.ts': `import { Decimal } from 'decimal.js';`,
    'language/tables.ts': `
      import { createRequire } from 'node:module';
      const require = createRequire(import.meta.url);
      export const table = () => require('opencc-js/t2cn');
      export const days = (day: string) => [new Date(day), new Date(0), { process: 1 }.process];`,
    'answering/answer.ts': `
      import type { Period } from '../model/period.js';
      export { table } from '../language/tables.js';
      export const own = 1;`,
    'terminal/chat.ts': `export const now = () => [new Date(), process.env, Math.random()];`,
    'terminal/ask.ts': `import './chat.js'; import '../answering/answer.js';`,
    'main.ts': `const chat = await import('./terminal/chat.js');`,
  });

  it('has nothing said against it', () => {
    expect(forbiddenImports(house, layers)).toEqual([]);
    expect(circles(house)).toEqual([]);
    expect(outsideReads(house, doors)).toEqual([]);
    expect(shapeless(house)).toEqual([]);
    expect(namings(house, knownNames())).toEqual([]);
  });
});

describe('an import that breaks the table is named', () => {
  it.each([
    ['model/a.ts', `import { b } from '../answering/b.js';`, 'answering/b.ts'],
    ['model/a.ts', `import type { B } from '../answering/b.js';`, 'answering/b.ts'],
    ['model/a.ts', `export { b } from '../answering/b.js';`, 'answering/b.ts'],
    ['model/a.ts', `export * from '../answering/b.js';`, 'answering/b.ts'],
    ['model/a.ts', `const b = await import('../answering/b.js');`, 'answering/b.ts'],
    ['model/a.ts', `let b: import('../answering/b.js').B;`, 'answering/b.ts'],
    ['terminal/a.ts', `import '../telegram/b.js';`, 'telegram/b.ts'],
    ['telegram/a.ts', `import '../terminal/b.js';`, 'terminal/b.ts'],
    ['terminal/a.ts', `import '../answering/b.js';`, 'answering/b.ts'],
    ['language/a.ts', `import './nowhere.js';`, 'language/nowhere.ts'],
    ['language/a.ts', `import { readFileSync } from 'node:fs';`, 'node:fs'],
    ['language/a.ts', `import { readFileSync } from 'fs';`, 'fs'],
    ['terminal/a.ts', `import { Telegraf } from 'telegraf';`, 'telegraf'],
    ['answering/a.ts', `import { x } from '@scope/name/deep';`, '@scope/name'],
    ['answering/a.ts', `import z = require('zod');`, 'zod'],
    ['language/a.ts', `const load = createRequire(import.meta.url); load('zod/mini');`, 'zod'],
    ['language/a.ts', `createRequire(import.meta.url)('zod');`, 'zod'],
    ['language/a.ts', `await import(name);`, '(computed)'],
  ])('%s: %s', (path, text, target) => {
    const house = sourcesOf({ 'answering/b.ts': '', 'terminal/b.ts': '', 'telegram/b.ts': '', [path]: text });
    expect(forbiddenImports(house, layers)).toEqual([`${path} → ${target}`]);
  });

  it('and so is a file that has no row', () => {
    expect(forbiddenImports(sourcesOf({ 'cellar/a.ts': '' }), layers)).toEqual([
      'cellar/a.ts is in no row of the table',
    ]);
  });
});

describe('a circle is told once, from its first file', () => {
  it.each<[Record<string, string>, string]>([
    [{ a: 'a' }, 'a.ts → a.ts'],
    [{ a: 'b', b: 'a' }, 'a.ts → b.ts → a.ts'],
    [{ c: 'a', a: 'b', b: 'c' }, 'a.ts → b.ts → c.ts → a.ts'],
  ])('%j', (imports, circle) => {
    for (const form of ['import', 'import type { X } from', 'export * from']) {
      const texts = Object.entries({ ...imports, d: 'a' }).map(([from, to]) => [
        `${from}.ts`,
        `${form} './${to}.js';`,
      ]);
      expect(circles(sourcesOf(Object.fromEntries(texts) as Record<string, string>))).toEqual([circle]);
    }
  });
});

describe('what reads the world outside is named', () => {
  it.each([
    'Date.now()',
    'new Date()',
    'new Date',
    'Date()',
    'Math.random()',
    'process.env',
    "process['argv']",
    'globalThis.process',
    "fetch('https://example.org')",
    'console.log(1)',
    'performance.now()',
    'setTimeout(() => 1, 1)',
  ])('%s', (code) => {
    const text = `export const a = ${code};`;
    expect(outsideReads(sourcesOf({ 'answering/a.ts': text }), doors)).toHaveLength(1);
    expect(outsideReads(sourcesOf({ 'terminal/a.ts': text }), doors)).toEqual([]);
  });
});

describe('a file out of shape is named', () => {
  it.each([
    ['language/utils/a.ts', '', 'is a drawer'],
    ['helpers.ts', '', 'is a drawer'],
    ['model/types.ts', '', 'is a drawer'],
    ['model/index.ts', '', 'is a barrel'],
    ['model/a.ts', `export * from './b.js';\nexport const c = 1;`, 'is a barrel'],
    ['model/a.ts', `export { b } from './b.js';\nexport type { C } from './c.js';`, 'is a barrel'],
    ['model/a.ts', `import { b } from './b.js';\nexport { b };`, 'is a barrel'],
    ['model/a.ts', 'x;\n'.repeat(201), 'has 201 lines'],
  ])('%s', (path, text, said) => {
    expect(shapeless(sourcesOf({ [path]: text }))).toEqual([`${path} ${said}`]);
  });
});

describe('a name that the knowledge knows is found', () => {
  it.each([
    ['\n// 独山港排第几', 'a.ts:2 独山港'],
    [`const town = '新埭';`, 'a.ts:1 新埭'],
    ['// zhapu镇, ZHAPU', 'a.ts:1 zhapu ZHAPU'],
    [`const id = 'Yafan';`, 'a.ts:1 Yafan'],
  ])('%s', (text, said) => {
    expect(namings(sourcesOf({ 'a.ts': text }), new Set(['独山港', '新埭', 'zhapu', 'yafan']))).toEqual([
      said,
    ]);
  });

  it('but not in the name of a time zone, nor inside a word', () => {
    expect(namings(sourcesOf({ 'a.ts': `'Asia/Shanghai', unjinshan` }), knownNames())).toEqual([]);
  });

  it('be it of a place, a firm or a person', () => {
    expect([...knownNames()]).toEqual(
      expect.arrayContaining(['平湖', 'pinghu', '雅凡', '龚华锋', '智汇谷二期', '幸福医保']),
    );
  });

  it.each(['医保窗口', '直播基地', '市商务局', '绣球花'])('but not %s, which anybody may say', (word) => {
    expect(knownNames().has(word)).toBe(false);
  });
});
