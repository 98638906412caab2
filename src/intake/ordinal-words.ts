/** 十届人大四次会议: a session has a number, and nothing is counted. */
export const isSession = (before: string, unit: string, after: string): boolean =>
  (unit === '届' && !/(?:举办|举行|办了?|连续|已|共)$/.test(before)) ||
  (unit === '次' &&
    /^(?:全体|扩大)?(?:会议|全会|代表大会|党代会|常委会)/.test(after) &&
    /[届第会]/.test(before));

/** 列全市10个县(市、区)第3位: the number of those that the rank is one of. */
export const isAmong = (before: string, after: string): boolean =>
  /(?:列|居|排|占|在|名|全[国省市县区])$/.test(before) &&
  /^[^,;。\d]{0,12}(?:中|的|里)?(?:排名?|位?列|位?居)?第\d/.test(after);
