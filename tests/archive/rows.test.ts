import { expect, it } from 'vitest';
import { copyRow } from '../../src/archive/rows.js';

it.each([
  [[1, 'a', true], '1\ta\ttrue\n'],
  [[undefined, ''], '\\N\t\n'],
  [['\\N', 'a\tb\nc\rd\0e'], '\\\\N\ta\\tb\\nc\\rde\n'],
  [[['', 'a,b', '"', '\\', '茶']], '{"","a,b","\\\\"","\\\\\\\\","茶"}\n'],
  [[[]], '{}\n'],
])('writes %j as COPY reads it', (fields, line) => {
  expect(copyRow(fields)).toBe(line);
});
