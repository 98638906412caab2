import type { Query, VariableRef } from '../model/query.js';

/** 哪些领域企业: the noun of which the kind is asked for. */
export const isOfKindAsked = (
  { start }: VariableRef,
  useful: readonly VariableRef[],
  { text, aspects }: Query,
): boolean =>
  !aspects.includes('count') &&
  useful.some(
    (one) =>
      one.start >= 0 &&
      /^(?:[哪啥]|什么)/.test(one.said) &&
      /^的?$/.test(text.slice(one.start + one.said.length, start)),
  );
