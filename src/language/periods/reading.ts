import { parsePeriod, type Period } from '../../model/period.js';

/** The day that relative words count from: the day of asking, or the last day an article may have appeared. */
export interface Anchor {
  readonly day: string;
  readonly kind: 'asking' | 'article';
}

/** A period in a text. */
export interface PeriodMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly period: Period;
  /** Resolved with the anchor. */
  readonly relative: boolean;
  /** False when the year itself had to be supplied (一季度, 3月). */
  readonly yearGiven: boolean;
  /** Accumulated from its first day on: 1-3月, 前8个月, 截至. */
  readonly cumulative?: boolean;
  /** 去年同期: the same span a year before a period that the caller knows. */
  readonly yearBefore?: boolean;
  /** 目前, 现在, 近日: as of now, without a date of its own. */
  readonly latest?: boolean;
  /** 每年五六月. */
  readonly recurring?: boolean;
}

/** What a reader found at a place. Without a period: a date that does not exist, to be passed over. */
export interface Reading {
  readonly end: number;
  readonly period?: Period;
  readonly relative: boolean;
  readonly yearGiven: boolean;
  readonly cumulative?: boolean;
  readonly yearBefore?: boolean;
  readonly latest?: boolean;
  readonly recurring?: boolean;
}

export const anchorYear = (anchor: Anchor): number => Number(anchor.day.slice(0, 4));
export const anchorMonth = (anchor: Anchor): number => Number(anchor.day.slice(5, 7));

/** A reading of ISO text, which may name a day that does not exist. */
export function reading(iso: string, end: number, rest: Partial<Reading> = {}): Reading {
  const period = parsePeriod(iso);
  return { end, relative: false, yearGiven: true, ...rest, ...(period ? { period } : {}) };
}

export const two = (n: number): string => String(n).padStart(2, '0');

/** Matches a sticky pattern at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
