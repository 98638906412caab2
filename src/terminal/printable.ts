import { stripVTControlCharacters } from 'node:util';

/** Text that cannot steer a terminal: without escape sequences, control and bidirectional characters. */
export const printable = (text: string): string =>
  stripVTControlCharacters(text).replace(BREAKS, ' ').replace(STEERING, '');

const BREAKS = /[\r\v\f\u0085\u2028\u2029]+/g;
const STEERING = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A character that stands for bytes that are no UTF-8: what was meant is anybody's guess, figures included. */
export const isGarbled = (text: string): boolean => text.includes('\ufffd');
