const ORDER: Readonly<Record<string, string>> = { 一: '第一产业', 二: '第二产业', 三: '第三产业' };

/** How a kind of indicator is also asked for: what its name is like, and what the parts of it make. */
interface AliasRule {
  readonly like: RegExp;
  /** The groups of the name, each empty where it has none, and the name itself. */
  readonly also: (parts: readonly string[], name: string) => readonly string[];
}

const rule = (like: RegExp, also: AliasRule['also']): AliasRule => ({ like, also });
/** Where its first group is what people ask for. */
const first = (like: RegExp): AliasRule => rule(like, ([one = '']) => [one]);
/** Where a word in it is left out or said otherwise. */
const instead = (like: RegExp, other = ''): AliasRule => rule(like, (_, name) => [name.replace(like, other)]);

/** What is done with a thing, before its name. */
const ACTED =
  /^(?:该\p{Script=Han}{1,2})?(?:举办|提供|发放|带动|达成|直接扶持|新开通|引进|建设|设置|完成|接待|出让|办理|稳岗返还惠及|惠及)(\p{Script=Han}{2,})$/u;

/** Who sells what is sold at a place. */
const VENUE = /^(?:全?(?:平台|园区|基地|市场|街区))?内?的?(?:商户|商家|企业|社会)?/;
const soldOf = (goods: string): string[] =>
  goods === '' ? ['卖', '卖了', '卖出', '卖了多少钱'] : [`${goods}卖`, `${goods}卖了`];

/** The rules, each seen alone: every one that a name is like gives its own names. */
export const RULES: readonly AliasRule[] = [
  rule(/^第?([一二三])产(?:业)?(增加值)?$/, ([nth = '', told = '']) => {
    const full = ORDER[nth] ?? '';
    return [full, full + told, `${nth}产`, `三次产业${told}`, `三大产业${told}`];
  }),
  rule(/^第([一二三])产业占比$/, ([nth = '']) => [
    `第${nth}产业比重`,
    `${nth}产占比`,
    `${nth}产比重`,
    '三次产业结构',
    '三次产业之比',
    '三次产业占比',
    '产业结构',
  ]),
  rule(/^(.{2,8}?)(?:制造业|业)?增加值$/, ([industry = '']) =>
    /工业|服务|农|产$/.test(industry) ? [] : [industry, `${industry}业`, `${industry}业增加值`],
  ),
  rule(/^(.+?)(?:贸易)?方式(出口|进口)$/, ([before = '', way = '']) => [before + way, before]),
  rule(/^对(.+?)(?:的?(?:进出口|贸易)(?:额|总值|总额)?)?$/, ([partner = '']) =>
    /[进出]口/.test(partner)
      ? []
      : [`对${partner}进出口`, `对${partner}贸易额`, `${partner}进出口`, `对${partner}`, partner],
  ),
  rule(/^(?:外贸|货物)?进出口(?:贸易)?(?:总值|总额|额)?$/, () => [
    '进出口',
    '进出口总额',
    '进出口总值',
    '贸易额',
    '外贸',
  ]),
  rule(/^(.{2,8}?)(年?产量|(?:种植|播种)?面积)$/, ([product = '', told = '']) => [
    product,
    ...(told.endsWith('产量') ? [`${product}产量`] : []),
  ]),
  rule(/^(.{2,6}?)[及和].{2,10}?((?:进出口|出口|进口|产量|产值)?)$/, ([one = '', way = '']) => [
    one,
    one + way,
  ]),
  rule(/^([^对]{3,8}?)(?:出口|进口)(?:额|总值)?$/, ([goods = '']) =>
    /方式|一般/.test(goods) ? [] : [goods],
  ),
  first(/^(.{2,6}?)产品/),
  rule(/^(?:地方)?一般(?:公共)?预算(收入|支出)$/, ([way = '']) => [
    `公共预算${way}`,
    `预算${way}`,
    // 财政收入 is a larger one.
    way === '支出' ? '财政支出' : '地方财政收入',
  ]),
  rule(/[镇乡]数$/, () => ['镇', '镇数', '上榜镇数', '入围镇数']),
  rule(/共建|国家(?=.)|产业(?=产值|增加值)|^对/, (_, name) => {
    const plainer = name.replace(/共建|国家(?=.)|产业(?=产值|增加值)/g, '');
    return [plainer, plainer.replace(/^对/, '')];
  }),
  // What a park or platform has is asked for without what is in it.
  first(/^(?:平台|园区|基地|[园街片]区|商圈)内的?(?:商户|商家|企业)?(.{2,})$/),
  instead(/企业(?=.)/),
  instead(/行业(?=.)/),
  instead(/居民(?=.)/),
  instead(/贸易(?=.)/),
  instead(/总(?=产值|额|收入|面积|投资|人口)/),
  instead(/完成(?=.)/),
  instead(/平均(?=.)/),
  instead(/登记(?=.)/),
  instead(/[区市县]本级(?=.)/),
  instead(/^全体(?=.)/),
  instead(/可支配(?=收入)/),
  instead(/职工基本(?=.)/),
  rule(/^(.+?)(?:中欧)?班列(?:进出口)?(货值|货物总值|货物|标箱)?$/, ([route = '', freight = '']) => [
    `${route}班列`,
    `${route}班列${freight}`,
  ]),
  rule(/^(.+?)完成(?:年度|全年|年初)?(目标任务|目标|任务|计划|预算)的比例$/, ([done = '', aim = '']) => [
    `${done}完成目标`,
    `${done}完成${aim}`,
    `${done}完成率`,
    `${done}完成年度目标`,
  ]),
  first(ACTED),
  rule(/^(.+?)参保$/, ([insured = '']) => [insured, `${insured}参保人数`]),
  first(/(养老金|失业率|溢价率|入住率|出租率|城镇化率|覆盖率|库存)$/),
  rule(/新建商品住宅|二手住宅/, (_, name) => [
    name.replace(/新建商品住宅/, '新房').replace(/二手住宅/, '二手房'),
  ]),
  rule(/^(.{2,})(.{2})时间$/, ([whose = '', event = '']) => [whose, whose + event]),
  first(/^(.{2,4})时间$/),
  rule(/社会消费品零售/, (_, name) => [
    name.replace(/社会消费品零售(?:总额|额)/, '社零').replace('限额以上', '限上'),
  ]),
  rule(/^(?:金融机构)?(本外币|人民币)?(?:各项)?(存款|贷款)余额$/, ([currency = '', money = '']) => [
    money,
    `${money}余额`,
    currency + money,
  ]),
  rule(/^(.{3,8}?)(?:产业|行业|工业)?(?:总产值|产值|投资|销售额|营业额)?$/, ([trade = ''], name) =>
    /工业|农业|服务|规上|固定|^全/.test(trade)
      ? []
      : [trade, name.replace(/(?:总产值|产值|投资|销售额|营业额)$/, '')],
  ),
  rule(/^(.{2,6}?)(总?产值|增加值|投资|营收|出口)$/, ([line = '', head = '']) =>
    /[业口品]$/.test(line) ? [] : [`${line}业${head}`],
  ),
  rule(/^规模以上|^限额以上/, (_, name) => [name.replace('规模以上', '规上').replace('限额以上', '限上')]),
  instead(/营收$/, '营业收入'),
  instead(/营业收入$/, '营收'),
  rule(/^(?:限上|限额以上)(?:社会消费品)?零售(?:总额|额)$/, () => [
    '限上',
    '限上社零',
    '限上零售',
    '限上消费品零售额',
  ]),
  rule(/(零售额|销售额|交易额|成交额|营业收入|销售收入)$/, ([sold = ''], name) =>
    /社会消费品|限额以上|限上/.test(name) ? [] : soldOf(name.slice(0, -sold.length).replace(VENUE, '')),
  ),
];
