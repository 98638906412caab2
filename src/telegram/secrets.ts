import { createHmac } from 'node:crypto';

/** A keyed fingerprint of a text, base64url, as long as asked for (6 bits a character). */
export type Fingerprint = (text: string, characters: number) => string;

export const createFingerprint =
  (key: string, purpose: string): Fingerprint =>
  (text, characters) =>
    createHmac('sha256', `${purpose}\0${key}`).update(text).digest('base64url').slice(0, characters);
