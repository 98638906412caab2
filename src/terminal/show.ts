import type { Button, Reply } from '../model/reply.js';
import type { Paint } from './paint.js';
import { printable } from './printable.js';
import { widthOf } from './width.js';

/** A reply's lines, its marks as colours. */
export const shown = ({ lines }: Reply, paint: Paint): string =>
  lines
    .map((line) =>
      line.map(({ text, mark }) => (mark ? paint(mark, printable(text)) : printable(text))).join(''),
    )
    .join('\n');

/** `1 …  2 …` on one line where it fits, else one under the other. */
export function menu(buttons: readonly Button[], paint: Paint, columns = 80): string {
  const labels = buttons.map(({ label }) => printable(label));
  const gaps = '1 '.length * labels.length + '  '.length * (labels.length - 1);
  const fits = widthOf(labels.join('')) + gaps <= columns;
  return labels
    .map((label, at) => `${paint('code', String(at + 1))} ${paint('dim', label)}`)
    .join(fits ? '  ' : '\n');
}
