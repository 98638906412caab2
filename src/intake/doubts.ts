/** What a person has to decide of a fact. */
export const NO_SUBJECT = '没有写明是哪里、哪家的';
export const NO_METRIC = '没有写明是什么指标';
export const NO_TIME = '没有写明是什么时候的';
export const NO_STATUS = '没有写明是计划还是实绩';

/** What was taken for the name of an indicator and is none. */
const UNNAMED =
  /以$|更是$|^(?:分别|于|自(?=开|成立|\d)|以来|现在|近\d+个?[月年周天])|^[“"](?![^”"]+[”"])|^(?:是?一)?[家个](?=成立|开)|(?:位次){2}|^(?:在全[省市县区国]的?)?位次$|^(?:总?产量|规模|数量|余额|限额)$/;

/** What belongs to the sentence, a comparison or a rise, and to the name of no indicator: 由去年同期的, 从…, 稳定在, 减. */
const UNFINISHED =
  /(?<![自理])由|从(?!业|事|教|医)|本报讯|其中|分别|前年|年前|[离距]全年|(?:稳定|控制)在|(?<!相当于(?:去年|上年)?)同期|[的在至]$|^(?:净?[增减]|才|回|涨|跃|下降|上升|提高|提升|增加|减少|扩大|缩小|折合)(?:增速|变动)?$/;

/** What someone did, told as a deed: 租借了一个, 开展谈心活动. */
const DEED =
  /(?<!为)了(?!解)|[一这那每某][个家名次位批座条件场些]?$|^开展.*活动$|^[、和与及我此这那]|^[较比](?!例|重)|^每\S{1,2}[上下]调$|^[为是](?![民农企侨老军期])/;

/** Whether a name is no name of an indicator. */
export const isNoMetric = (metric: string): boolean =>
  metric === '' || UNNAMED.test(metric) || UNFINISHED.test(metric) || DEED.test(metric);

/** What has to be decided of a figure with nothing around it. */
export const doubtsOf = (entity: string, metric: string): readonly string[] => [
  ...(entity === '' ? [NO_SUBJECT] : []),
  ...(isNoMetric(metric) ? [NO_METRIC] : []),
];
