import { amountOf } from '../model/quantity.js';
import type { Proposal } from './proposal.js';

/** Each once; the same of the same for the same time told differently is a doubt: someone has to say which holds. */
export function withoutRepeats(proposals: readonly Proposal[]): Proposal[] {
  const seen = new Map<string, Proposal>();
  return proposals
    .filter((one) => !proposals.some((other) => isSurpassed(one, other)))
    .flatMap((proposal) => {
      const first = seen.get(keyOf(proposal));
      if (!first) {
        seen.set(keyOf(proposal), proposal);
        return [proposal];
      }
      const same = isInOneUnit(first, proposal) && first.quantity.value === proposal.quantity.value;
      return same
        ? []
        : [{ ...proposal, flags: [...proposal.flags, `同一项还有另一个数：${first.printed}`] }];
    });
}

/** 突破10亿元,达10.24亿元: the exact figure says what the rough one does. */
const isSurpassed = (rough: Proposal, exact: Proposal): boolean =>
  /over|atLeast/.test(rough.quantity.hedge) &&
  exact.quantity.hedge === 'exact' &&
  exact.paragraph === rough.paragraph &&
  keyOf(exact) === keyOf(rough) &&
  isInOneUnit(exact, rough) &&
  amountOf(exact.quantity).gte(amountOf(rough.quantity));

const isInOneUnit = (a: Proposal, b: Proposal): boolean => a.quantity.unitCode === b.quantity.unitCode;

const keyOf = ({ entity, metric, period, planned }: Proposal): string =>
  [entity, metric, period?.iso ?? '', planned].join(' ');
