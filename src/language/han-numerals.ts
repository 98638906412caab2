import { Decimal } from 'decimal.js';

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LONGEST = 30;

/** Value of a number in Han characters; `undefined` for runs that are none, such as 五六 or 十四五. */
export function readHan(text: string): { readonly value: string; readonly multiplier: number } | undefined {
  if (text.length > LONGEST) return undefined;
  const power = /(万亿|亿|万)$/.exec(text)?.[1] ?? '';
  const multiplier = power === '万亿' ? 12 : power === '亿' ? 8 : power === '万' ? 4 : 0;
  const [whole = '', fraction] = text.slice(0, text.length - power.length).split('点');
  const value = readWhole(whole, power);
  if (value === undefined) return undefined;
  if (fraction === undefined) return { value, multiplier };
  return { value: `${value}.${[...fraction].map((digit) => DIGITS[digit]).join('')}`, multiplier };
}

/** `power` is the unit that follows: 一亿两千万 counts in 万. */
function readWhole(text: string, power: string): string | undefined {
  if (/^[〇零一二三四五六七八九]{3,}$/.test(text))
    return [...text]
      .map((digit) => DIGITS[digit])
      .join('')
      .replace(/^0+(?=\d)/, '');
  const parts = text.split(/(亿|万)/);
  let total = new Decimal(0);
  for (let i = 0; i < parts.length; i += 2) {
    const section = readSection(parts[i] ?? '', parts[i - 1]);
    if (section === undefined) return undefined;
    const unit = parts[i + 1];
    if (unit === undefined) return total.plus(section).toFixed();
    total = total.plus(section).times(unit === '亿' ? 1e8 : 1e4);
    if (power) total = total.div(unit === '亿' && power === '万' ? 1e4 : 1);
  }
  return undefined;
}

/** Up to 9999; `after` is the unit before it, so that the 五 of 一万五 counts thousands. */
function readSection(text: string, after: string | undefined): number | undefined {
  if (text === '') return after === undefined ? undefined : 0;
  let total = 0;
  let digit: number | undefined;
  let last = after === '万' ? 10_000 : after === '亿' ? 100_000_000 : Number.POSITIVE_INFINITY;
  let zero = false;
  for (const char of text.replace('廿', '二十').replace('卅', '三十')) {
    const unit = TENS[char];
    if (unit !== undefined) {
      if (unit >= last || (digit === undefined && unit !== 10) || (digit === undefined && total > 0 && !zero))
        return undefined;
      total += (digit ?? 1) * unit;
      digit = undefined;
      last = unit;
      zero = false;
    } else if (DIGITS[char] === 0) {
      if (digit !== undefined) return undefined;
      zero = true;
    } else {
      if (digit !== undefined) return undefined;
      digit = DIGITS[char];
    }
  }
  if (digit === undefined) return total;
  const shorthand = !zero && Number.isFinite(last) && last >= 100;
  return total + digit * (shorthand ? last / 10 : 1);
}
