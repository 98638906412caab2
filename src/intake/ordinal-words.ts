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

/** 在全市9个县(市、区)中: those that something is one of. */
export const isOneOf = (before: string, after: string): boolean =>
  /在(?:全[国省市县区])?$/.test(before) && /^[^,;。\d]{0,12}[中里]$/.test(after);

const MEASURED = '(?:产值|营收|营业收入|收入|销售额?|总?投资额?|纳税|税收|利润|产量|面积|规模|增速)';
const PASSES = '(?:超过?|突破|过|高于|低于|不足)';
const THRESHOLD = new RegExp(`\\d[万多余]*[个家户镇村名]\\p{Script=Han}{1,8}?${MEASURED}${PASSES}?$`, 'u');
const PASSING = new RegExp(`^\\p{Script=Han}{1,8}?${MEASURED}${PASSES}(?:\\d|[百千亿])`, 'u');

const PASSED = new RegExp(`${PASSES}$`);

/** 5个乡镇产值超20亿元: the amount that makes those counted what they are. */
export const isThreshold = (before: string, printed: string): boolean =>
  THRESHOLD.test(before) && (PASSED.test(before) || /^(?:超|过|突破)/.test(printed));

/** Whether what is counted is only what passes a threshold. */
export const isPassing = (after: string): boolean => PASSING.test(after);
