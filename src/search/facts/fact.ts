import type { Period } from '../../model/period.js';

/** A published figure as it is found: names in normal form. */
export interface Fact {
  /** Whom it is about, by every name. */
  readonly entity: readonly string[];
  /** What it measures, by every name; the first is the proper one. */
  readonly variable: readonly string[];
  /** The part of the whole that is counted: 规上, 公办. */
  readonly scope?: string;
  /** As printed: 万人次, 亿元, %. */
  readonly unit: string;
  readonly period: Period;
}

/** What a fact measures, with its scope, as one text. */
export const measureOf = ({ variable, scope = '' }: Fact): string => scope + (variable[0] ?? '');
