/** A span of the calendar that an amount may be told per. */
export type Span = 'year' | 'quarter' | 'month' | 'day';

/** 上一个月, 近一个月, 3月一个月 are the span itself; 网上一个月 is a month of selling. */
const ONE = '(?<![前后近下这第有月季年日]|(?<![网线])上)一';

const WORDS: Readonly<Record<Span, RegExp>> = {
  year: new RegExp(`年均|每年|平均一年|${ONE}年(?![以之来级期])|(?:per|a|each|every) year|yearly|annually`),
  quarter: new RegExp(`季均|每个?季度?|平均一个?季|${ONE}个季度|(?:per|a|each|every) quarter|quarterly`),
  month: new RegExp(`月均|每个?月|平均一个?月|${ONE}个月|(?:per|a|each|every) month|monthly`),
  day: new RegExp(`日均|每[天日]|平均一[天日]|${ONE}天|(?:per|a|each|every) day|daily`),
};

/** 月均, 一个月卖多少: what span an amount is asked for per, in normalised text. */
export const perSpan = (text: string): Span | undefined =>
  (['year', 'quarter', 'month', 'day'] as const).find((span) => WORDS[span].test(text));
