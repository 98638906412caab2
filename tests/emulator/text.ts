import type { Entity } from './parameters.js';
import { badRequest } from './refusal.js';

export interface FormattedText {
  readonly text: string;
  readonly entities: readonly Entity[];
}

/** Longest message, in UTF-16 units after the entities are taken out of the markup. */
export const LONGEST_TEXT = 4096;
const MOST_ENTITIES = 100;

/** What Telegram makes of a text with entities: checked, cleaned, trimmed, offsets following. */
export function fixText(sent: FormattedText): FormattedText {
  checkEncoding(sent.text);
  for (const entity of sent.entities) checkEntity(sent.text, entity);
  const fixed = trimmed(cleaned(sent));
  if (isBlank(fixed.text)) throw badRequest('message text is empty');
  if (fixed.text.length > LONGEST_TEXT) throw badRequest('message is too long');
  return { text: fixed.text, entities: fixed.entities.slice(0, MOST_ENTITIES) };
}

const LONE_SURROGATE = /\p{Surrogate}/u;

export function checkEncoding(text: string): void {
  if (LONE_SURROGATE.test(text)) throw badRequest('strings must be encoded in UTF-8');
}

function checkEntity(text: string, { offset, length }: Entity): void {
  if (offset < 0 || offset > 1_000_000) throw badRequest(`receive an entity with incorrect offset ${offset}`);
  if (length < 0 || length > 1_000_000) throw badRequest(`receive an entity with incorrect length ${length}`);
  if (length === 0) return;
  const end = offset + length;
  if (offset >= text.length)
    throw badRequest(`entity begins after the end of the text at UTF-16 offset ${offset}`);
  if (end > text.length)
    throw badRequest(
      `entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${end}`,
    );
  if (splitsPair(text, offset))
    throw badRequest(
      `entity begins in a middle of a UTF-16 symbol at byte offset ${bytesBefore(text, offset)}`,
    );
  if (splitsPair(text, end))
    throw badRequest(
      `entity beginning at UTF-16 offset ${offset} ends in a middle of a UTF-16 symbol at byte offset ${bytesBefore(text, end)}`,
    );
}

const splitsPair = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1)) && at > 0;
const bytesBefore = (text: string, at: number): number => Buffer.byteLength(text.slice(0, at + 1));

// Carriage returns, line and direction controls, and three combining lines vanish; other controls become spaces.
const VANISHES = /[\r\u2028-\u202e\u0333\u033f\u030a]/;
const BECOMES_SPACE = /[\u0000-\u0009\u000b\u000c\u000e-\u001f]/;

function cleaned({ text, entities }: FormattedText): FormattedText {
  const moved = [0];
  let result = '';
  for (const unit of text.split('')) {
    if (!VANISHES.test(unit)) result += BECOMES_SPACE.test(unit) ? ' ' : unit;
    moved.push(result.length);
  }
  return { text: result, entities: within(entities, (at) => moved[at] ?? result.length) };
}

function trimmed({ text, entities }: FormattedText): FormattedText {
  const start = text.length - text.replace(/^[ \n]+/, '').length;
  const kept = text.slice(start).replace(/[ \n]+$/, '');
  return { text: kept, entities: within(entities, (at) => Math.min(Math.max(at - start, 0), kept.length)) };
}

const within = (entities: readonly Entity[], move: (at: number) => number): Entity[] =>
  entities
    .map((entity) => ({
      ...entity,
      offset: move(entity.offset),
      length: move(entity.offset + entity.length) - move(entity.offset),
    }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => a.offset - b.offset || b.length - a.length);

// What Telegram counts as nothing to see.
const SPACES = /[\u1680\u180e\u2000-\u200a\u202e\u202f\u205f\u2800\u3000\ufffc\u{e0000}-\u{e007f}]/gu;
const INVISIBLE = /[ \n\u200b-\u200f\u202e\ufeff\u00a0]/g;

export const isBlank = (text: string): boolean => text.replace(SPACES, ' ').replace(INVISIBLE, '') === '';
