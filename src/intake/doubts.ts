/** What a person has to decide of a fact. */
export const NO_SUBJECT = '没有写明是哪里、哪家的';
export const NO_METRIC = '没有写明是什么指标';
export const NO_TIME = '没有写明是什么时候的';
export const NO_STATUS = '没有写明是计划还是实绩';

/** What was taken for the name of an indicator and is none. */
const UNNAMED =
  /以$|更是$|^(?:分别|于|自(?=开|成立|\d)|以来|现在|近\d+个?[月年周天])|^[“"](?![^”"]+[”"])|^(?:是?一)?[家个](?=成立|开)|(?:位次){2}|^(?:在全[省市县区国]的?)?位次$|^(?:总?产量|规模|数量|余额|限额|总数|总量)$/;

/** What belongs to the sentence, a comparison or a rise, and to the name of no indicator: 由去年同期的, 从…, 稳定在, 减. */
const UNFINISHED =
  /(?<![自理])由|从(?!业|事|教|医)|本报讯|其中|分别|前年|年前|[离距]全年|(?:稳定|控制)在|(?<!相当于(?:去年|上年)?)同期|[的在至]$|^(?:净?[增减]|才|回|涨|跃|下降|上升|提高|提升|增加|减少|扩大|缩小|折合)(?:增速|变动)?$/;

/** What someone did, told as a deed: 租借了一个, 开展谈心活动. */
const DEED =
  /(?<!为)了(?!解)|[一这那每某][个家名次位批座条件场些]?$|^开展.*活动$|^[、和与及我此这那]|^[两双三][县市区镇乡地村省方家国](?!项)|^超(?![市级高大短算声\d])|^占比$|^占(?![地补用])|^[较比](?!例|重)|^每\S{1,2}[上下]调$|^[为是](?![民农企侨老军期])/;

/** What is done, without what it is done to: 最终确定, 共办理. */
const BARE_DEED =
  /^(?:最终|已|共|一共|正式|合计|累计)?(?:确定|办理|设计|评出|评选|安排|举办|组织|开展|建设|拥有|采购|购买|租借|派出|提供|吸引|带动|覆盖|惠及|服务|处理|受理|解决|帮助|走访|检查|排查|出动|选派|聘请|签订|运送|共)$/;
/** What goes on with those that are counted, and things named one by one. */
const TOLD =
  /^\d+[乡镇村]|^(?!.*[比较]).*[低高]$|^(?:刷新|荣获|获得|入选|登上|蝉联|被评|获评)|^(?:城市|农村|城镇|乡村|城乡|男性|女性)$|(?<![较比与])\d{4}年|^(?:正在|将|被|又|已升)|之初$|^\p{Script=Han}*、.*[“、].*、|[“、].*、.*、/u;

/** Whether a name is no name of an indicator. */
export const isNoMetric = (metric: string): boolean =>
  metric === '' ||
  UNNAMED.test(metric) ||
  UNFINISHED.test(metric) ||
  DEED.test(metric) ||
  BARE_DEED.test(metric) ||
  TOLD.test(metric);

/** What has to be decided of a figure with nothing around it. */
export const doubtsOf = (entity: string, metric: string): readonly string[] => [
  ...(entity === '' ? [NO_SUBJECT] : []),
  ...(isNoMetric(metric) ? [NO_METRIC] : []),
];
