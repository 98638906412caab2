/** What a person has to decide of a fact. */
export const NO_SUBJECT = '没有写明是哪里、哪家的';
export const NO_METRIC = '没有写明是什么指标';
export const NO_TIME = '没有写明是什么时候的';
export const NO_UNIT = '没有写明单位';
export const NO_FIGURE = '数字可能没有印全';
export const NO_ARTICLE = '不知道接的是哪一篇、哪一段';
export const NO_STATUS = '没有写明是计划还是实绩';

/** What is no name of an indicator, however it came to stand before a figure. */
const NO_NAMES: readonly RegExp[] = [
  // What was taken for a name: 以…, 更是, a quotation that is not closed.
  /以$|更是$|之初$|^(?:分别|于|自(?=开|成立|\d)|以来|现在|近\d+个?[月年周天])|^[“"](?![^”"]+[”"])|^(?:是?一)?[家个](?=成立|开)/,
  // Places among others told twice, or of nothing; heads that say nothing alone.
  /(?:位次){2}|^(?:在全[省市县区国]的?)?位次$|^占比$|^占(?![地补用])|^(?:总?产量|规模|数量|余额|限额|总数|总量|情况|形势|态势|局面)$/,
  // What belongs to the sentence or to a comparison: 由去年同期的, 从…, 稳定在, 较…, 超进度.
  /(?<![自理])由|从(?!业|事|教|医)|本报讯|其中|分别|前年|年前(?![移进列])|[离距]全年|(?:稳定|控制)在|(?<!相当于(?:去年|上一?年|\d{4}年)?|.[比较](?:去年|上一?年|\d{4}年))同期|[的在至]$/,
  /^[较比](?!例|重)|^超(?![市级高大短算声\d])|^(?!.*[比较]).*[低高]$|(?<![较比与占]|相当于)\d{4}年|^[为是](?![民农企侨老军期])/,
  // A rise alone.
  /^(?:净?[增减]|才|回|涨|跃|下降|上升|提高|提升|增加|减少|扩大|缩小|折合)(?:增速|变动)?$|^每\S{1,2}[上下]调$/,
  // What someone did: 租借了一个, 开展谈心活动, 最终确定, 共办理.
  /(?<!为)了(?!解)|[一这那每某][个家名次位批座条件场些]?$|^开展.*活动$|^(?:刷新|荣获|获得|入选|登上|蝉联|被评|获评)/,
  /^(?:最终|已|共|一共|正式|合计|累计)?(?:确定|办理|设计|评出|评选|安排|举办|组织|开展|建设|拥有|采购|购买|租借|派出|提供|吸引|带动|覆盖|惠及|服务|处理|受理|解决|帮助|走访|检查|排查|出动|选派|聘请|签订|运送|共)$/,
  // What was done, how and when: 刚办厂时只招, 曾卖出, 陆续引进.
  /^刚(?!果|性|需)|只(?=[有招剩占卖用收够花能])|(?<!未)曾(?=[经达有获是在任卖])|竟|却|陆续|先后|纷纷|居然|仅仅/,
  // 前30天发送: of days that are not told.
  /前\d+[天日]/,
  // Whose it is, and of which part: 我家, 两县, 城市.
  /^[、和与及我此这那]|^[两双三][县市区镇乡地村省方家国](?!项)|^(?:城市|农村|城镇|乡村|城乡|男性|女性)$|^\d{1,3}[乡镇村]/,
  // Heads of sections, and what the first of a comparison leaves out.
  /(?<![第\p{Script=Han}])[一二三四五六七八九十]+、(?![一二三四五六七八九十第])|占[一二三四五六七八九十]+、(?![一二三四五六七八九十第])|^[同环]比/u,
  // How much of what, which limit, and what someone spares.
  /^完成(?:年度|全年|年初|预算|计划|目标|任务).*的比例$|(?:核定|批准|下达|规定)的\p{Script=Han}{0,4}限额$|可省|^加满|^报销比例(?:变动)?$|^单日(?:车|客)?流量?$|^收获$/u,
  // Words that lead up to an indicator, and none that names it: 首批, 上年, 以综合得分.
  /^(?:首批|辖区|[上去]年(?:同期)?|下滑|压)(?:位次|增速|变动)?$|^以(?!旧换新|工代赈)/,
  // What a budget does.
  /预算安排|^预算(?:草案|报告)|调整(?:后的?)?预算(?:增速|占比)?$/,
  // What somebody says he needs or can do: 过去一根主梁要, 一天能挣.
  /^过去|能(?:挣|赚|采|卖|收)$|^最多的?一|(?<![需纲主重必])要$|[就才]能/,
  // Who was placed with it: 某实业以营业收入.
  /(?<=\p{Script=Han}{2})(?<![可得予难足所加])以(?![上下内外来及旧工奖往后前])\p{Script=Han}/u,
  // A part of a figure: 总额13, 9.; PM2.5 is a name.
  /(?<![a-z\d.-])[\d.]*\d$|\.$/i,
  // What goes on with those that are counted, and things named one by one.
  /^(?:正在|将|被|又|已升)|^\p{Script=Han}*、.*[“、].*、|[“、].*、.*、/u,
];

/** Whether a name is no name of an indicator. */
export const isNoMetric = (metric: string): boolean =>
  metric === '' || NO_NAMES.some((one) => one.test(metric) || one.test(metric.replace(SINCE, '') || metric));

/** 规模较上年增加: of nothing, as 规模 is. */
const SINCE = /[较比](?:上一?年|去年|年初|\d{4}年).*$/;

/** What has to be decided of a figure with nothing around it. */
export const doubtsOf = (entity: string, metric: string): readonly string[] => [
  ...(entity === '' ? [NO_SUBJECT] : []),
  ...(isNoMetric(metric) ? [NO_METRIC] : []),
];
