import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isGarbled, printable } from '../../src/terminal/printable.js';
import { anyText } from './anything.js';

it.each([
  ['乍\u001b[31m红\u001b[0m浦', '乍红浦'],
  ['\u001b]0;title\u0007题', '题'],
  ['\u009b2J清', '清'],
  ['a\u202eb\u2066c\u200f', 'abc'],
  ['一\r\n二\u2028三', '一 \n二 三'],
  ['退\b格\u0000\u007f', '退格'],
  ['一\t二\n三', '一\t二\n三'],
  ['排第69位（500强）👍🏽é', '排第69位（500强）👍🏽é'],
])('%j shows as %j', (text, shown) => expect(printable(text)).toBe(shown));

it('lets nothing through that steers a terminal', () => {
  const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
  const piece = fc.oneof(
    anyText,
    fc.constantFrom('\u001b', '[', ']', '\u009b', '\u0007', '31m', ';', '\u001b\\'),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      expect(printable(text)).not.toMatch(steering);
      expect(printable(printable(text))).toBe(printable(text));
    }),
  );
});

it('knows text whose bytes were no UTF-8', () => {
  expect(isGarbled(Buffer.from([0xe4, 0xb9, 0x0a]).toString())).toBe(true);
  expect(isGarbled('乍浦')).toBe(false);
});
