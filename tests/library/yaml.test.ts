import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestNode } from '../../src/library/yaml/node.js';
import { readYaml } from '../../src/library/yaml/read.js';

describe('any YAML', () => {
  it('is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(fc.constantFrom(...parts())).map((all) => all.join('')),
        ),
        (text) => {
          const { node, problems } = readYaml(text);
          expect(node === undefined).toBe(problems.length > 0);
          for (const { at } of problems) expect(at).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  it('nested without end is refused', () => {
    expect(readYaml('['.repeat(100_000)).problems.length).toBeGreaterThan(0);
  });

  it('with aliases that multiply is refused', () => {
    expect(readYaml('a: &a [x]\nb: [*a, *a]').problems).toEqual([
      { code: 'ALIAS', at: 14 },
      { code: 'ALIAS', at: 18 },
    ]);
  });

  it('gives the nearest node on a path', () => {
    const { node } = readYaml('a:\n  - b: x\n');
    if (!node) throw new Error('unread');
    expect(nearestNode(node, ['a', 0, 'b'])).toEqual({ kind: 'text', at: 10, text: 'x' });
    expect(nearestNode(node, ['a', 0, 'c', 'd'])).toMatchObject({ kind: 'map', at: 7 });
  });
});

function parts(): string[] {
  return [
    'a: ',
    '- ',
    '\n',
    '  ',
    '[',
    '{',
    '"',
    '&a ',
    '*a',
    '!!int ',
    '<<: ',
    '|\n',
    '---\n',
    '...\n',
    '%TAG',
    '\t',
    '\r',
  ];
}
