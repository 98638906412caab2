import * as z from 'zod';
import { alternateNames, fields, id, listOf, text, truth, wholeNumber } from './fields.js';

const en = text.exactOptional();
const note = text.exactOptional();
const reference = text.exactOptional();

/** Places and entities alike. */
export const entity = fields({
  id,
  name: text,
  en,
  type: text,
  containedInPlace: reference,
  partOf: reference,
  alternateName: alternateNames,
  note,
});

export const variable = fields({
  id,
  name: text,
  en,
  alternateName: alternateNames,
  statType: z.enum(['level', 'growthRate', 'share', 'count', 'rank', 'date', 'property']),
  dimension: text.exactOptional(),
  measurementQualifier: z.enum(['nominal', 'real']).exactOptional(),
  comparedWith: z.enum(['yearBefore', 'periodBefore']).exactOptional(),
  growthOf: reference,
  shareOf: reference,
  numerator: reference,
  countOf: reference,
  startOf: reference,
  endOf: reference,
  broader: reference,
  componentOf: reference,
  scope: text.exactOptional(),
  differsFrom: listOf(fields({ variable: text, why: text })).default([]),
  asks: z.enum(['who', 'where', 'why', 'how', 'howLong', 'when']).exactOptional(),
  lowerIsBetter: truth.exactOptional(),
  additive: truth.exactOptional(),
  note,
});

export const ranking = fields({
  id,
  name: text,
  en,
  alternateName: alternateNames,
  issuer: text.exactOptional(),
  edition: text,
  size: wholeNumber.exactOptional(),
  method: text.exactOptional(),
  scope: text,
});

export const source = fields({ id, name: text, en });

export const glossaryEntry = fields({
  id,
  name: text,
  alternateName: alternateNames,
  text,
  en,
  source: text,
});

const factor = z
  .string({ error: 'factor' })
  .regex(/^(?=.*[1-9])\d+(?:\.\d+)?(?:\/[1-9]\d*)?$/, { error: 'factor' });

export const unit = fields({ code: text, names: listOf(text), dimension: text, factor, en });
