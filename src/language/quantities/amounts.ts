import { Decimal } from 'decimal.js';
import type { Hedge, Unit } from '../../model/quantity.js';
import { powerAt, type Numeral } from '../numerals.js';
import type { UnitTable } from '../units.js';
import { hedgeAfter, hedgeInside } from './hedges.js';

/** A number with its unit, as it runs on from the number's first digit. */
export interface Amount {
  readonly value: string;
  readonly multiplier: number;
  /** As printed, with its power of ten: 万人次. */
  readonly printedUnit: string;
  readonly unit: Unit | undefined;
  readonly hedge: Hedge | undefined;
  readonly end: number;
}

/** Reads hedge, power of ten and unit after a number. */
export function amountAt(text: string, numeral: Numeral, table: UnitTable): Amount {
  const halved = halfCounted(text, numeral, table);
  if (halved) return halved;
  const inside = hedgedPower(text, numeral, table);
  const unit = unitAt(text, inside.end, table);
  const half = unit && halfAfter(text, unit.end, unit.unit);
  const value = half ? new Decimal(numeral.value).plus(0.5).toFixed() : numeral.value;
  const unitEnd = half ?? unit?.end ?? inside.end;
  const after = hedgeAfter(text, unitEnd);
  return {
    value,
    multiplier: numeral.multiplier + inside.multiplier,
    printedUnit: joined(inside.power, unit?.printed ?? ''),
    unit: unit?.unit,
    hedge: inside.hedge ?? after?.hedge,
    end: after?.at ?? unitEnd,
  };
}

const HALF_COUNTED = /个半(月|小时|钟头|星期|礼拜|季度)/y;

/** 一个半月, 两个半小时: the half stands inside the unit. */
function halfCounted(text: string, numeral: Numeral, table: UnitTable): Amount | undefined {
  HALF_COUNTED.lastIndex = numeral.end;
  const noun = HALF_COUNTED.exec(text)?.[1];
  const unit = noun && (table.find(`个${noun}`) ?? table.find(noun));
  if (!unit) return undefined;
  const value = new Decimal(numeral.value).plus(0.5).toFixed();
  return {
    value,
    multiplier: numeral.multiplier,
    printedUnit: `个${noun}`,
    unit,
    hedge: undefined,
    end: HALF_COUNTED.lastIndex,
  };
}

/** Words take a blank between them: billion yuan. */
const joined = (power: string, unit: string): string =>
  /[a-z]$/.test(power) && unit ? `${power} ${unit}` : power + unit;

interface Inside {
  readonly power: string;
  readonly multiplier: number;
  readonly hedge?: Hedge;
  readonly end: number;
}

/** 10余万: the hedge stands between number and power; 3万余: after both. */
function hedgedPower(text: string, numeral: Numeral, table: UnitTable): Inside {
  const plain: Inside = { power: powerWord(numeral), multiplier: 0, end: numeral.end };
  const big = countedPower(text, numeral);
  if (big) return big;
  const hedge = hedgeInside(text, numeral.end);
  if (!hedge) return plain;
  const power = numeral.multiplier === 0 ? powerAt(text, hedge.at) : { multiplier: 0, end: hedge.at };
  const needsUnit = hedge.hedge === 'about';
  if (needsUnit && power.multiplier === 0 && !unitAt(text, hedge.at, table)) return plain;
  return {
    power: plain.power + text.slice(hedge.at, power.end).trim(),
    multiplier: power.multiplier,
    hedge: hedge.hedge,
    end: power.end,
  };
}

const COUNTED_POWER = /个(多)?(万亿|亿)/y;

/** 两个亿, 一个多亿, as people say it. */
function countedPower(text: string, numeral: Numeral): Inside | undefined {
  COUNTED_POWER.lastIndex = numeral.end;
  const [, more, power] = COUNTED_POWER.exec(text) ?? [];
  if (!power || numeral.multiplier > 0) return undefined;
  const multiplier = power === '亿' ? 8 : 12;
  return { power, multiplier, end: COUNTED_POWER.lastIndex, ...(more ? { hedge: 'over' as const } : {}) };
}

const AFTER_DIGITS = /^[\d,\uff0c.]+ ?(\D*)$/;
const POWER_WORDS: Readonly<Record<number, string>> = { 4: '万', 8: '亿', 12: '万亿' };

function powerWord(numeral: Numeral): string {
  return AFTER_DIGITS.exec(numeral.text)?.[1] ?? POWER_WORDS[numeral.multiplier] ?? '';
}

function unitAt(
  text: string,
  at: number,
  table: UnitTable,
): { unit: Unit; printed: string; end: number } | undefined {
  const start = text[at] === ' ' ? at + 1 : at;
  const match = table.matchAt(text, start);
  if (!match) return undefined;
  const end = start + match.length;
  return { unit: match.unit, printed: text.slice(start, end), end };
}

/** 三年半, 两成半. */
function halfAfter(text: string, at: number, unit: Unit): number | undefined {
  return text[at] === '半' && HALVED.has(unit.code) && text[at + 1] !== '年' ? at + 1 : undefined;
}

const HALVED = new Set(['a', 'd', 'h', '成', 'times', 'mu', '斤']);
