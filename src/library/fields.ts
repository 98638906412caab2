import * as z from 'zod';
import type { AlternateName } from '../model/vocabulary.js';
import type { FieldKind } from './wording/shape.js';

/**
 * Fields as editors write them. Scalars arrive as text; a schema's `error` names the kind wanted, which the wording
 * table explains.
 */
const wanted = (kind: FieldKind) => ({ error: kind });

export const text = z.string(wanted('text')).min(1, wanted('text'));
export const id = z.string(wanted('id')).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, wanted('id'));
export const date = z.iso.date({ ...wanted('date'), abort: true });
export const wholeNumber = z
  .string(wanted('wholeNumber'))
  .regex(/^\d{1,9}$/, wanted('wholeNumber'))
  .transform(Number);
export const truth = z
  .string(wanted('truth'))
  .regex(/^(?:true|false)$/, wanted('truth'))
  .transform((written) => written === 'true');

export const listOf = <T extends z.ZodType>(item: T) => z.array(item, wanted('list'));
export const fields = <T extends z.ZodRawShape>(shape: T) => z.strictObject(shape, wanted('map'));

const marked = z.strictObject({ name: text, wrong: truth.exactOptional(), loose: truth.exactOptional() });
type Marked = z.input<typeof marked>;

/** One check an item, not a union of schemas: there are more names than all other fields together. */
const alternateName = z.custom<string | Marked>(
  (written) => (typeof written === 'string' ? written !== '' : marked.safeParse(written).success),
  wanted('name'),
);

export const alternateNames = listOf(alternateName)
  .transform((names) =>
    names.map((name): AlternateName => (typeof name === 'string' ? { name } : marked.parse(name))),
  )
  .default([]);
