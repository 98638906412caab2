import type { Completed } from './completed.js';

/** 100到200名的镇, 进前500没进前400: the places on a list between two that are told. */
export const withRankRange = (reading: Completed): Completed => fromTo(betweenBounds(reading));

/** 100到200名的镇, 前100到前200: two places on a list between which others stand. */
function fromTo(reading: Completed): Completed {
  const [from, to, ...others] = reading.quantities;
  if (!from || !to || others.length > 0) return reading;
  const between = reading.text.slice(from.start + from.text.length, to.start);
  const ranged =
    to.role === 'range-end'
      ? from.role !== 'cardinal'
      : to.role === 'top' && (from.role === 'top' || from.role === 'range-start');
  const placed = [from, to].every(({ quantity }) => PLACED.has(quantity.unitCode));
  const about =
    (['towns', 'listed', 'rank', 'who', 'which'] as const).some((cue) => reading.cues.has(cue)) ||
    from.role === 'ordinal' ||
    standsBetween(reading, from.start) ||
    /是[谁哪]/.test(reading.text);
  if (!ranged || !placed || !(about || reading.rankings.length > 0) || !/^(?:[到至~-]|to| )?$/.test(between))
    return reading;
  const ranked = { unit: '', unitCode: 'rank' };
  return {
    ...reading,
    quantities: [
      { ...from, role: 'range-start', quantity: { ...from.quantity, ...ranked } },
      { ...to, role: 'range-end', quantity: { ...to.quantity, ...ranked } },
    ],
  };
}

/** 石桥在100到200名之间吗: nothing is named that could be so many. */
const standsBetween = ({ text, variables, entities }: Completed, start: number): boolean =>
  variables.length === 0 && entities.length > 0 && /[在到于]$/.test(text.slice(0, start));

const PLACED: ReadonlySet<string> = new Set(['rank', '名', '位', 'places', '']);

const PAST_IT = /(?:没有?|未|不)(?:能|在|曾)?(?:排|挤|跻)?[进入上到]?(?:了|过)?$/;

/** 进前500但没进前400, 前100以外前200以内: within one bound and past the other. */
function betweenBounds(reading: Completed): Completed {
  const tops = reading.quantities.filter(({ role }) => role === 'top');
  if (tops.length !== 2 || tops.length < reading.quantities.length) return reading;
  const isPast = ({ start, text }: (typeof tops)[number]): boolean =>
    PAST_IT.test(reading.text.slice(0, start)) ||
    /^(?:名|位)?(?:以外|之外|开外|以后|之后|往后|外)/.test(reading.text.slice(start + text.length)) ||
    /[外后]/.test(text);
  const [past, ...others] = tops.filter(isPast);
  const within = tops.find((one) => one !== past);
  if (!past || !within || others.length > 0) return reading;
  const first = Number(past.quantity.value) + 1;
  if (first > Number(within.quantity.value)) return reading;
  return {
    ...reading,
    quantities: [
      {
        ...past,
        role: 'range-start',
        quantity: { ...past.quantity, value: String(first), unitCode: 'rank' },
      },
      { ...within, role: 'range-end', quantity: { ...within.quantity, unitCode: 'rank' } },
    ],
  };
}
