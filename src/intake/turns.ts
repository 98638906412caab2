/** Verbs of becoming more, less or other. */
const CHANGED =
  '(?:增加|增长|增产|增|上升|升高|升格|升|提高|提升|提速|(?<!前)提|上涨|涨|攀升|跃升|跃居|跃|扩大|扩充|扩展|拓展|拓宽|扩|发展|壮大|下降|降低|降|减少|减|下跌|跌|回落|下滑|滑落|滑|缩短|缩小|缩减|缩|压缩|压减|收窄|调整|上调|下调|调|变更|变|转|优化|转变|改善|恢复|晋升|进位|前移|前进|上移|后移|后退|延长|延伸)';

/** 增加到, 降至, 调整为: what follows is what something has become, and no change. */
export const BECAME = `${CHANGED}了?(?:至|到|为|成)`;
/** 稳定在, 保持在: what follows is a level. */
export const STAYED = '(?:稳定|保持|维持|控制)在';

const BECOMES = new RegExp(`(?:${BECAME}|${STAYED})(?:了|近|约|超|逾)?$`);

/** Whether what stands before a figure says that it is what something has become or stayed. */
export const leadsToLevel = (before: string): boolean => BECOMES.test(before);

/** Words that tell by themselves how something has turned. */
const TURN =
  /(?:同比|环比)?(?:由\p{Script=Han}{1,2}[转变]为?\p{Script=Han}{1,2}|[扭转]亏为盈|扭亏增盈|止[跌降滑]\p{Script=Han}{2}|触底反弹|企稳回升)$/u;

/** 零售额由负转正, 保有量由少变多, 利润扭亏为盈: the name without how it has turned. */
export const withoutTurn = (name: string): string => name.replace(TURN, '');

/** 由, 从 before what something was; not 自由, 由于, 从业. */
export const FROM = /(?<![自理缘经])由(?!于|此|其)|从(?![业事教医严而中])/g;

const LEFT = /(?:(?<![自理缘经])由(?!于|此|其)|从(?![业事教医严而中]))[^,]*\d[^,]*$/;
const RIGHT = new RegExp(
  `^\\s*(?:逐步|逐年|稳步|迅速|快速|一举|一路|一跃|大幅|持续|连续)*(?:${BECAME}|到(?=如今|现在|目前|\\d))`,
);
const TURNED = new RegExp(`\\d[^,]*?(?:${BECAME})`);

/** 由去年的12万件 | 增加到15.6万件: one clause in spite of the comma. */
export const goesOnAsOne = (left: string, right: string): boolean =>
  LEFT.test(left) && !TURNED.test(LEFT.exec(left)?.[0] ?? '') && RIGHT.test(right);
