import type { Phrases } from './cue.js';

/** What is to be done with figures. */
export const figures: Phrases = {
  rank: '排一下 排下 排个序 排个队 排一排 排一遍 排下来 排名 排行 排位 名次 位次 位列 名列 座次 位置 排在 排到 排 排列 排序 列 榜上排 rank ranked ranks ranking place placed position standing',
  growth:
    '升了 回升 反弹 升没升 提高 提高了 提升 提升了 环比 环比增长 增幅多大 涨幅多大 增速多大 增长多大 幅度多大 增幅多高 涨幅多高 增长 增长率 增速 增幅 涨幅 涨 涨了 同比 同比增长 增了 增加率 上升 升幅 增加 快慢 增得 涨得 增减 变动 变化幅度 长了 年增率 年增 成长率 成长 growth grow grew growth_rate increase increased increasing year_on_year year-on-year yoy rise rose up',
  decline:
    '退了 掉没掉 降没降 下降 降了 跌了 跌 降 降幅 跌幅 回落 下滑 减少 减少了 少了 缩水 负增长 掉了 滑坡 下跌 decline declined fell fall drop dropped decrease decreased down',
  more: '多了 多出 多出来 净增 增量 增加额 增加了 增长了 涨了 more',
  less: '少了 fewer',
  compare:
    '比 相比 对比 比较 比一比 比起来 比比 pk versus vs compared compare 高低 谁前谁后 哪个更 谁更 higher lower bigger better',
  than: '不如 赶得上 赶上 追上 追得上 赶超 高于 低于 多于 少于 领先 落后 落后于 领先于 比得过 超过 胜过 赢 输给 than beat ahead_of behind',
  gap: '差得 挨得最近 挨得最紧 排得最近 名次最近 最接近 咬得最紧 往前挪 往上爬 往前进 差距 之差 差额 相差 差别 差了 差 差多远 difference gap how_far closest',
  share: '占比 占到 占了 占 占据 比例 比重 份额 百分比 share proportion percentage ratio_of',
  percent:
    '多大比重 多大比例 多大份额 多少比重 多少比例 多大一块 多大一部分 多大一块儿 百分之几 百分之多少 百分之多 百分之 几成 几分之几 多少百分比 what_percent what_percentage what_share percent',
  times: '几倍 多少倍 倍数 倍 times',
  average:
    '一家店 一个店 每家店 每个店 一个人 按人头 人头 摊 分摊 摊下来 一年 年均 每年 一个月 一个季度 一天 季均 每季 每季度 月均 日均 每月 每个月 每个季度 平均每月 平均每天 平均一个月 平均一天 每天 每日 除以 摊到 均摊到 平均 均 户均 每家 每个 每人 每户 每名 每位 单店 店均 均摊 人均 一家 一个 平均每家 平均一家 平均每个 平均每人 平均每户 average per each on_average',
  sum: '加到一块儿 加到一起 加一块儿 加一块 合一块 凑一起 一块儿 总数 总量 一共 总共 合计 加总 汇总 加起来 总和 总计 加一起 加在一起 共计 相加 合起来 合在一起 加上 加 共 拢共 通共 统共 合并 total altogether sum combined together in_total',
  minus: '减去 减 刨去 扣掉 扣除 除去 刨掉 minus without excluding',
  most: '最高 最多 最大 最快 最强 最厉害 最牛 最好 最贵 最长 最猛 最旺 最火 头名 榜首 老大 龙头 数一数二 冠军 最赚钱 第一大 highest most largest biggest best fastest strongest',
  least:
    '挨得最近 挨得近 挨得最紧 排得最近 名次最近 最接近 咬得最紧 最低 最少 最小 最慢 最弱 最差 最短 lowest least closest smallest worst slowest weakest',
  best: '数字最小 名次数字最小 yyds 最顶 最靓 扛把子 一哥 最靠前 排最前 排得最前 最前面 最前 排第一 领头 打头 排头 排名最高 排名最好 名次最好 名次最高 第一名 第一 最好名次 排得最高 排得最好 top number_one no.1 highest_ranked',
  worst:
    '数字最大 名次数字最大 拉胯 最拉胯 最拉 最菜 最次 最差劲 垫底 倒数第一 最靠后 排最后 最后一名 最后面 最后 吊车尾 末尾 末位 倒数 排名最低 排名最差 名次最差 名次最低 排得最低 排得最后 排得最差 最末 尾巴 last lowest_ranked bottom',
  atLeast:
    '进没进 超没超 破没破 过没过 到没到 达没达到 打进 打进了 稳在 站进 冲到 破 破了 突破 过 过了 超 超过 到 到了 达 达到 达到了 够 上 上了 进 进了 进入 进到 进过 挤进 挤进了 冲进 冲进了 杀进 迈过 站上 高达 多达 超出 满 排进 排进了 入围 跻身 跨进 over above pass passed passes surpass surpassed cross crossed top topped break broke reach reached exceed exceeded exceeds hit more_than in_the_top made make at_least',
  under: '不到 低于 跌破 不足 少于 没到 没过 没破 没超过 未到 跌出 掉出 below under less_than fewer_than',
  not: '不是 并非 不在 没进 不在 没上 没有进 未进 没入围 未上榜 未入围 落榜 没达到 没能 没挤进 没上榜 没进榜 没有上榜 没有进榜 没有入围 不是说 除了 以外 之外 not',
  remaining:
    '还要打 还得打 还需打 还有多少要打 还要建 还得建 还要做 remain remains to_be_driven yet_to 还剩 还差多少  剩下 剩 还剩下 剩余 还差 剩多少 没打 没打的 没打完 没完成 没完成的 尚未 余下 remaining left',
  capacity:
    '能进 能容纳 可容纳 可以容纳 容纳 能装 能住 能招 能放 满打满算 装得下 容得下 坐得下 能容 能承载 capacity hold accommodate',
  convert:
    '折 折合 换算 换算成 等于 相当于 换成 合 约合 折成 转成 折算 折算成 convert equals in_terms_of converted',
  trend:
    '往上走 往下走 走高 走低 上行 下行 涨跌 走势 趋势 这几年 历年 近几年 这些年 变化 逐年 前几年 往年 进步 退步 上升了 进步了 退步了 几年来 有进步 trend over_the_years over_time changed change',
  ahead: '前面 前头 前边 靠前 更靠前 在前 前一名 前一位 上一名 上一位 ahead ahead_of above',
  behind: '后面 后头 后边 靠后 更靠后 身后 后一名 后一位 下一名 下一位 behind below',
  listed:
    '都是谁 都有谁 都是哪几个 都是哪些 强镇 强镇榜 没上榜 没进榜 没入围 没有上榜 没有进榜 没有入围 未上榜 未入围 落榜 上没上榜 进没进榜 上榜 上了榜 入围 入选 进榜 进了榜 榜上 在榜 跻身 名单 榜单 榜 榜上有名 上过榜 进名单 评上 评上了 选上 入列 on_the_list made_the_list listed make_the_list in_the_list',
};
