import type { MessageEntity } from 'telegraf/types';
import type { Reply, Run } from '../model/reply.js';

/** Text with its marks as Telegram wants them; offsets and lengths count UTF-16 units. */
export interface Formatted {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

type Marked = 'bold' | 'italic' | 'blockquote' | 'code';
const types: Readonly<Record<NonNullable<Run['mark']>, Marked>> = {
  bold: 'bold',
  italic: 'italic',
  quote: 'blockquote',
  code: 'code',
};

interface Stretch {
  readonly type: Marked;
  readonly from: number;
  readonly to: number;
}

/** Turns the lines of a reply into text and entities. */
export function format(lines: Reply['lines']): Formatted {
  const stretches: Stretch[] = [];
  let text = '';
  lines.forEach((line, number) => {
    if (number > 0) text += '\n';
    for (const run of line) {
      const said = printable(run.text);
      if (run.mark && said !== '')
        stretches.push({ type: types[run.mark], from: text.length, to: text.length + said.length });
      text += said;
    }
  });
  return {
    text,
    entities: joined(stretches, text).map(({ type, from, to }) => ({
      type,
      offset: from,
      length: to - from,
    })),
  };
}

/** Quoted lines that follow one another are one quotation, and equal marks side by side are one mark. */
function joined(stretches: readonly Stretch[], text: string): Stretch[] {
  const result: Stretch[] = [];
  for (const next of stretches) {
    const last = result.at(-1);
    const between = last && text.slice(last.to, next.from);
    const touches = between === '' || (between === '\n' && next.type === 'blockquote');
    if (last?.type === next.type && touches) result[result.length - 1] = { ...last, to: next.to };
    else result.push(next);
  }
  return result;
}

/**
 * What Telegram would drop or refuse is taken out beforehand, so that offsets stay ours: halves of surrogate pairs,
 * control characters but the newline, and characters that turn the direction of everything after them.
 */
export const printable = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028-\u202e\u2066-\u2069\u0333\u033f\u030a]/g, '')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ');

/** Whether there is nothing to see in a text; Telegram refuses such messages. */
export const isBlank = (text: string): boolean =>
  !/[^\s\p{C}\p{Z}\u115f\u1160\u2800\u3164\uffa0\ufffc]/u.test(text);
