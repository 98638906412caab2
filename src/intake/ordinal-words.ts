/** 十届人大四次会议: a session has a number, and nothing is counted. */
export const isSession = (before: string, unit: string, after: string): boolean =>
  (unit === '届' && !/(?:举办|举行|办了?|连续|已|共)$/.test(before)) ||
  (unit === '次' &&
    /^(?:全体|扩大)?(?:会议|全会|代表大会|党代会|常委会)/.test(after) &&
    /[届第会]/.test(before));

/** 列全市10个县(市、区)第3位, 居五个重点镇首位: the number of those that the rank is one of. */
export const isAmong = (before: string, after: string): boolean =>
  /(?:[列居排占在名]\p{Script=Han}{0,6}|全[国省市县区镇乡])$/u.test(before) &&
  /^[^,;:。\d]{0,12}(?:中|的|里)?(?:排名?|位?列|位?居)?(?:第[\d一二三四五六七八九十]|首位|榜首|末位)/.test(
    after,
  );

/** 另外三个是甲市、乙市和丙市: counts those that are named after it. */
export const isIntroducing = (before: string, after: string): boolean =>
  /(?:另外?|其[他余]|分别有?|[这那])的?$/.test(before) &&
  /^\p{Script=Han}{0,4}[是为][^,]*[、和与]/u.test(after);

const PLACED_AMONG =
  /(?:位[列居]|名列|排名|排在?|列|居(?![民住家委室]))在?\p{Script=Han}{0,3}(?:全[国省市县区镇州]|各)[^,;:。\d]{0,8}$/u;

/** 总量居全省县级第一, 列各县(市)第二: a rank without a word for it, after those it is one of. */
export const isPlaced = (before: string, after: string): boolean =>
  PLACED_AMONG.test(before) && /^$|^[,;。]/.test(after);

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

/** 产值超百亿元的4家, 50万元以上的村有41个: what those counted have in common. */
export const isClassOf = (before: string, printed: string, after: string): boolean =>
  (/^(?:超|过|突破)|以[上下]$/.test(printed) || PASSED.test(before) || /^以[上下]/.test(after)) &&
  /^(?:以[上下])?的\p{Script=Han}{0,6}?(?:共?有|达到?|为)?\d+[家个户名村镇项]/u.test(after);

/** 一亩能采, 一斤卖: of how much what follows is told. */
export const isBase = (printed: string, after: string): boolean =>
  /^一\p{Script=Han}{1,2}$/u.test(printed) &&
  /^(?:地|田|山|塘|园)?(?:就|才|只|大约|平均)?[能可要需卖]/.test(after);

const TURNED = /\d+[家个户]\p{Script=Han}{0,6}(?:产值|营收|收入|利润|税收|销售)(?:实现)?$/u;

/** 36家企业产值翻番: what those counted have done, and no figure of all. */
export const isDoneByCounted = (before: string, printed: string): boolean =>
  printed.startsWith('翻') && TURNED.test(before);

/** Whether what is counted is only what passes a threshold. */
export const isPassing = (after: string): boolean => PASSING.test(after);
