import type { Writable } from 'node:stream';
import { styleText } from 'node:util';
import type { Run } from '../model/reply.js';

export type Style = NonNullable<Run['mark']> | 'dim' | 'prompt';

/** Gives text its colour, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/** A stream that may be a terminal. */
export type Output = Writable & {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly hasColors?: () => boolean;
};

/** Colours only on a terminal that has them and whose owner wants them. */
export function paintFor(output: Output, { NO_COLOR }: NodeJS.ProcessEnv): Paint {
  const wanted = output.isTTY === true && !NO_COLOR && output.hasColors?.() !== false;
  return wanted ? coloured : plain;
}

export const plain: Paint = (_, text) => text;

const formats = {
  bold: ['bold'],
  italic: ['dim'],
  quote: ['italic'],
  code: ['cyan'],
  dim: ['dim'],
  prompt: ['bold', 'cyan'],
} as const;

const coloured: Paint = (style, text) =>
  // Whether the stream shows colours is settled above.
  text === '' ? '' : styleText([...formats[style]], text, { validateStream: false });
