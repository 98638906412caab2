import { period, type Period } from '../model/period.js';

type Wider = (of: Period) => string;

const year = ({ to }: Period): string => to.slice(0, 4);
const month = ({ to }: Period): number => Number(to.slice(5, 7));
const quarter = (of: Period): number => Math.ceil(month(of) / 3);

/** A word for a length of time with no number before it, and the stretch of that length around a day. */
const WIDER: readonly (readonly [RegExp, Wider])[] = [
  [/(?<![一二三四1-4两几每哪上下前后首末]个?)季度?(?!军|节|均)/, (of) => `${year(of)}-Q${quarter(of)}`],
  [/半年(?!报)/, (of) => `${year(of)}-S${month(of) > 6 ? 2 : 1}`],
  [/全年|一?整年|整一?年/, year],
  [/(?:累计|截[至止](?:当时|那时)?)/, (of) => `${year(of)}-01/${of.to.slice(0, 7)}`],
];

/** 整个季度呢, 全年呢, 累计呢, after a month: the quarter or year around the period spoken of, or the year up to it. */
export function widerPeriod(text: string, told: Period): Period | undefined {
  const [, wider] = WIDER.find(([said]) => said.test(text)) ?? [];
  return wider && told.from.slice(0, 4) === told.to.slice(0, 4) ? period(wider(told)) : undefined;
}

/** 全年呢: asks about a longer time by itself. */
export const namesWider = (text: string): boolean => WIDER.some(([said]) => said.test(text));
