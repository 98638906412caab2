const ORDER: Readonly<Record<string, string>> = { 一: '第一产业', 二: '第二产业', 三: '第三产业' };

/** Words in the name of an indicator that people leave out. */
const PASSED_OVER: readonly RegExp[] = [
  /企业(?=.)/,
  /行业(?=.)/,
  /居民(?=.)/,
  /贸易(?=.)/,
  /总(?=产值|额|收入|面积|投资|人口)/,
  /完成(?=.)/,
  /平均(?=.)/,
  /登记(?=.)/,
  /[区市县]本级(?=.)/,
  /^全体(?=.)/,
  /可支配(?=收入)/,
  /职工基本(?=.)/,
];

/** What is done with a thing, before its name. */
const ACTED =
  /^(?:该\p{Script=Han}{1,2})?(?:举办|提供|发放|带动|达成|直接扶持|新开通|引进|建设|设置|完成|接待|出让|办理|稳岗返还惠及|惠及)(\p{Script=Han}{2,})$/u;

/** Nouns by which people ask for what has a longer name. */
const TAILS = /(?:养老金|失业率|溢价率|入住率|出租率|城镇化率|覆盖率|库存|参保)$/;

/** Other ways in which people will ask for an indicator, from the way it is printed. */
export function aliasesOf(metric: string): string[] {
  const names = new Set<string>();
  const bare = metric.replace(/[“”"「」『』]/g, '');
  names.add(bare);
  // A share is asked for as one, never by the name of what has it.
  if (/占.+的比重$/.test(bare)) return sharesOf(bare);
  const [, sector, told = ''] = /^第?([一二三])产(?:业)?(增加值)?$/.exec(bare) ?? [];
  const full = sector === undefined ? undefined : ORDER[sector];
  if (full !== undefined)
    [full, full + told, `${sector ?? ''}产`, `三次产业${told}`, `三大产业${told}`].forEach((name) =>
      names.add(name),
    );
  const [, nth] = /^第([一二三])产业占比$/.exec(bare) ?? [];
  if (nth !== undefined)
    [
      `第${nth}产业比重`,
      `${nth}产占比`,
      `${nth}产比重`,
      '三次产业结构',
      '三次产业之比',
      '三次产业占比',
      '产业结构',
    ].forEach((name) => names.add(name));
  const [, industry = ''] = /^(.{2,8}?)(?:制造业|业)?增加值$/.exec(bare) ?? [];
  if (industry !== '' && !/工业|服务|农|产$/.test(industry))
    [industry, `${industry}业`, `${industry}业增加值`].forEach((name) => names.add(name));
  const [, before = '', way = ''] = /^(.+?)(?:贸易)?方式(出口|进口)$/.exec(bare) ?? [];
  if (before !== '') [`${before}${way}`, before].forEach((name) => names.add(name));
  const [, partner = ''] = /^对(.+?)(?:的?(?:进出口|贸易)(?:额|总值|总额)?)?$/.exec(bare) ?? [];
  if (partner !== '' && !/[进出]口/.test(partner))
    [`对${partner}进出口`, `对${partner}贸易额`, `${partner}进出口`, `对${partner}`, partner].forEach(
      (name) => names.add(name),
    );
  if (/^(?:外贸|货物)?进出口(?:贸易)?(?:总值|总额|额)?$/.test(bare))
    ['进出口', '进出口总额', '进出口总值', '贸易额', '外贸'].forEach((name) => names.add(name));
  const [, product = ''] = /^(.{2,8}?)(?:年?产量|(?:种植|播种)?面积)$/.exec(bare) ?? [];
  if (product !== '') names.add(product);
  if (product !== '' && bare.endsWith('产量')) names.add(`${product}产量`);
  const [, first = '', way2 = ''] =
    /^(.{2,6}?)[及和].{2,10}?((?:进出口|出口|进口|产量|产值)?)$/.exec(bare) ?? [];
  if (first !== '') [first, first + way2].forEach((name) => names.add(name));
  const [, goods = ''] = /^([^对]{3,8}?)(?:出口|进口)(?:额|总值)?$/.exec(bare) ?? [];
  if (goods !== '' && !/方式|一般/.test(goods)) names.add(goods);
  const [, kind = ''] = /^(.{2,6}?)产品/.exec(bare) ?? [];
  if (kind !== '') names.add(kind);
  if (/[镇乡]数$/.test(bare)) ['镇', '镇数', '上榜镇数', '入围镇数'].forEach((name) => names.add(name));
  const plainer = bare.replace(/共建|国家(?=.)|产业(?=产值|增加值)/g, '');
  [plainer, plainer.replace(/^对/, '')].forEach((name) => names.add(name));
  for (const word of PASSED_OVER) names.add(bare.replace(word, ''));
  const [, route = '', freight = ''] =
    /^(.+?)(?:中欧)?班列(?:进出口)?(货值|货物总值|货物|标箱)?$/.exec(bare) ?? [];
  if (route !== '') [`${route}班列`, `${route}班列${freight}`].forEach((name) => names.add(name));
  const [, priced = ''] = /^(.+?)（每.+）$/.exec(bare) ?? [];
  if (priced !== '') {
    const [, goods = priced] = /^(.+?)(?:零售|批发|收购|成交|挂牌|出厂)?(?:均价|价格|价)$/.exec(priced) ?? [];
    [
      priced,
      ...(/^(?:成交|挂牌|零售|批发|收购|平均)$/.test(goods) ? [] : [goods]),
      `${goods}价格`,
      `${goods}均价`,
      `${goods}价`,
      ...aliasesOf(priced),
    ].forEach((name) => names.add(name));
  }
  const [, done = '', aim = ''] =
    /^(.+?)完成(?:年度|全年|年初)?(目标任务|目标|任务|计划|预算)的比例$/.exec(bare) ?? [];
  if (done !== '')
    [`${done}完成目标`, `${done}完成${aim}`, `${done}完成率`, `${done}完成年度目标`].forEach((name) =>
      names.add(name),
    );
  const [, acted = ''] = ACTED.exec(bare) ?? [];
  if (acted !== '') names.add(acted);
  const [, insured = ''] = /^(.+?)参保$/.exec(bare) ?? [];
  if (insured !== '') [insured, `${insured}参保人数`].forEach((name) => names.add(name));
  const tail = TAILS.exec(bare)?.[0] ?? '';
  if (tail !== '' && tail !== '参保') names.add(tail);
  names.add(bare.replace(/新建商品住宅/, '新房').replace(/二手住宅/, '二手房'));
  const [, whose = '', event = ''] = /^(.{2,})(.{2})时间$/.exec(bare) ?? [];
  if (/^.{2,4}时间$/.test(bare)) names.add(bare.slice(0, -2));
  if (event !== '') [whose, whose + event].forEach((name) => names.add(name));
  if (bare.includes('社会消费品零售'))
    names.add(bare.replace(/社会消费品零售(?:总额|额)/, '社零').replace('限额以上', '限上'));
  const [, currency = '', money = ''] =
    /^(?:金融机构)?(本外币|人民币)?(?:各项)?(存款|贷款)余额$/.exec(bare) ?? [];
  if (money !== '') [money, `${money}余额`, `${currency}${money}`].forEach((name) => names.add(name));
  const [, trade = ''] = /^(.{3,8}?)(?:产业|行业|工业)?(?:总产值|产值|投资|销售额|营业额)?$/.exec(bare) ?? [];
  if (trade !== '' && !/工业|农业|服务|规上|固定|^全/.test(trade))
    [trade, bare.replace(/(?:总产值|产值|投资|销售额|营业额)$/, '')].forEach((name) => names.add(name));
  const [, line = '', head = ''] = /^(.{2,6}?)(总?产值|增加值|投资|营收|出口)$/.exec(bare) ?? [];
  if (line !== '' && !/[业口品]$/.test(line)) names.add(`${line}业${head}`);
  if (/^规模以上|^限额以上/.test(bare))
    names.add(bare.replace('规模以上', '规上').replace('限额以上', '限上'));
  if (bare.endsWith('营收')) names.add(bare.replace(/营收$/, '营业收入'));
  for (const name of [...names]) names.add(name.replace(/(?<=[口资税售易款蓄润])(?:总值|总额|额)$/, ''));
  names.delete(metric);
  return [...names].filter((name) => name.length > 1);
}

/** Shares of a whole, also by its short name (全省), and of the part by its other names. */
function sharesOf(metric: string): string[] {
  const [, of = '', whole = ''] = /^(.+?)占(.+?)的比重$/.exec(metric) ?? [];
  if (of === '') return [];
  const wholes = [whole, whole.replace(/全[省市县国]/, ''), /全[省市县国]/.exec(whole)?.[0] ?? ''].filter(
    (one) => one !== '',
  );
  return [of, ...aliasesOf(of)].flatMap((one) => [
    `${one}占比`,
    `${one}比重`,
    ...wholes.map((other) => `${one}占${other}`),
  ]);
}
