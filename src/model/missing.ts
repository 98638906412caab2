import type { Observation } from './observation.js';
import type { Period } from './period.js';
import type { NonEmpty } from './statement.js';

/** Why the record cannot answer: which part of the question it lacks. */
export type Missing =
  | {
      readonly type: 'figure';
      readonly entity: string;
      readonly variable: string;
      readonly said: string;
      readonly period?: Period;
    }
  | { readonly type: 'period'; readonly entity: string; readonly variable: string; readonly period: Period }
  | { readonly type: 'qualitative'; readonly observations: NonEmpty<Observation> }
  | { readonly type: 'rank'; readonly entity: string; readonly ranking?: string }
  | { readonly type: 'edition'; readonly ranking: string; readonly period: Period }
  | {
      readonly type: 'scopeOfRank';
      readonly entity: string;
      readonly scope: 'province' | { readonly place: string };
      readonly ranking: string;
    }
  | { readonly type: 'rankBy'; readonly variable: string }
  | { readonly type: 'holder'; readonly ranking: string; readonly rank: string }
  | {
      readonly type: 'growth';
      readonly entity: string;
      readonly variable: string;
      readonly period?: Period;
      /** On the month or quarter before, not on the year before. */
      readonly sequential?: boolean;
    }
  | {
      readonly type: 'words';
      readonly words: readonly string[];
      readonly entity?: string;
      readonly variable?: string;
    }
  | { readonly type: 'count'; readonly entity: string; readonly unit: string }
  | { readonly type: 'list'; readonly said: string }
  /** A place of which the record lists no all: only those of `known`. */
  | { readonly type: 'members'; readonly place: string; readonly known?: string }
  | { readonly type: 'capacity'; readonly entity: string; readonly variable: string }
  | { readonly type: 'workings'; readonly entity?: string }
  | { readonly type: 'facts'; readonly entity: string }
  | { readonly type: 'meaning'; readonly said: string }
  /** Of those that have the figure none is so: 超过200亿. */
  | { readonly type: 'none'; readonly said: string }
  | { readonly type: 'claim'; readonly entity: string; readonly said: string }
  | { readonly type: 'term'; readonly said: string }
  | { readonly type: 'context' }
  | {
      readonly type: 'scope';
      readonly said: 'nation' | 'province';
      readonly variable: string;
      /** Whether there is one of a smaller place. */
      readonly local: boolean;
    };
