import type { QuantityMention } from '../language/quantities.js';
import { leadsToLevel } from './turns.js';

const FALL = '(?:[降跌]幅|减幅)';
/** 降幅较一季度收窄: a fall that is smaller is a rate that has risen. */
const FALL_CHANGED = new RegExp(
  `${FALL}(?:(?![增涨升]幅|增速|[降跌减]幅)[^\\d]|\\d(?=[月季年\\d-])){0,16}$`,
  'u',
);
/** 降幅收窄至, 降幅由9.6%: how much it has fallen. */
const FALL_LEVEL = new RegExp(`${FALL}[^,;增涨升占]{0,20}$`);

/** A figure with the sign of what it says of its indicator, from what stands before it in the clause. */
export function signed(mention: QuantityMention, before: string): QuantityMention {
  const { change, quantity } = mention;
  const printed = mention.text.startsWith('-');
  const isPoints = quantity.unitCode === 'PP';
  if (change !== undefined && !printed && isPoints && FALL_CHANGED.test(before)) return turned(mention);
  if (quantity.unitCode === 'P1' && !printed && FALL_LEVEL.test(before)) return fallen(mention);
  return change === undefined || printed || !leadsToLevel(before) ? mention : levelled(mention);
}

function turned(mention: QuantityMention): QuantityMention {
  const { quantity, change } = mention;
  return {
    ...mention,
    change: change === 'down' ? 'up' : 'down',
    quantity: { ...quantity, value: opposite(quantity.value) },
  };
}

const fallen = (mention: QuantityMention): QuantityMention =>
  mention.quantity.value.startsWith('-')
    ? mention
    : {
        ...mention,
        change: 'down',
        quantity: { ...mention.quantity, value: opposite(mention.quantity.value) },
      };

/** 下降为2.3%: what something has become has no direction. */
function levelled({ change: _, quantity, ...rest }: QuantityMention): QuantityMention {
  return { ...rest, quantity: { ...quantity, value: quantity.value.replace('-', '') } };
}

const opposite = (value: string): string =>
  /^0(?:\.0+)?$/.test(value) ? value : value.startsWith('-') ? value.slice(1) : `-${value}`;
