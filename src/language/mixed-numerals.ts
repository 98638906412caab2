/** A number written in digits and powers in turn. */
export interface Mixed {
  readonly end: number;
  readonly value: string;
  readonly multiplier: number;
}

const PART = /(\d+)(万亿|千万|百万|亿|万|千(?![瓦米克伏焦卡赫])|百(?![强货分]))(?!亿)/y;
const POWERS: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8, 万亿: 12 };
/** 3万6, 13亿7: a last digit of the next lower place, as one says it, before what ends a figure. */
const LAST = /(\d)(?=$|[,，。;；!！?？吧吗嘛么呢了对是的啊呀多出左没不元块人名家])/y;
/** Powers of this kind are a unit's own: 12500万. */
const IN_POWER = 4;

/** 1亿2000万, 3万5千, 1亿2千5百万, 3万6: in the power of its last part. */
export function mixedAt(text: string, at: number): Mixed | undefined {
  const parts: { digits: string; power: number }[] = [];
  let end = at;
  for (let part = partAt(text, end); part; part = partAt(text, end)) {
    parts.push(part);
    ({ end } = part);
  }
  const powers = parts.map(({ power }, n) =>
    parts.slice(n + 1).some((later) => later.power > power) ? power + 4 : power,
  );
  const fits = parts.every(
    ({ digits }, n) => n === 0 || digits.length + (powers[n] ?? 0) <= (powers[n - 1] ?? 0),
  );
  const last = powers.at(-1);
  if (last === undefined || !fits) return undefined;
  LAST.lastIndex = end;
  const short = last >= IN_POWER ? LAST.exec(text)?.[1] : undefined;
  if (parts.length < 2 && short === undefined) return undefined;
  const whole = parts.reduce(
    (sum, { digits }, n) => sum + BigInt(digits) * 10n ** BigInt(powers[n] ?? 0),
    0n,
  );
  const multiplier = last >= 8 ? 8 : last >= IN_POWER ? IN_POWER : 0;
  const value = (whole / 10n ** BigInt(multiplier)).toString();
  if (short === undefined) return { end, value, multiplier };
  return last === multiplier
    ? { end: end + 1, value: `${value}.${short}`, multiplier }
    : {
        end: end + 1,
        value: (BigInt(value) + BigInt(short) * 10n ** BigInt(last - multiplier - 1)).toString(),
        multiplier,
      };
}

function partAt(text: string, at: number): { digits: string; power: number; end: number } | undefined {
  PART.lastIndex = at;
  const [, digits, word = ''] = PART.exec(text) ?? [];
  return digits === undefined ? undefined : { digits, power: POWERS[word] ?? 0, end: PART.lastIndex };
}
