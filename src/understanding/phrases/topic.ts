import type { Phrases } from './cue.js';

/** What a question points at without naming it. */
export const topic: Phrases = {
  towns:
    '两镇 三镇 四镇 五镇 2镇 3镇 4镇 5镇 镇 各镇 各个镇 镇街道 哪个镇 哪几个镇 哪些镇 几个镇 多少个镇 多少镇 的镇 镇里 乡镇 镇子 街道 镇街 哪个街道 哪些乡镇 几个乡镇 多少个乡镇 各镇街道 每个镇 towns town',
  firms:
    '产业园 工业园 厂商 商户 公司 企业 单位 厂 厂子 工厂 园区 商家 项目 基地 company companies firm firms',
  scope:
    '市长 县长 区长 镇长 副市长 副县长 书记 局长 增加值 总产值 国有 私有 公有 自有 民营 私营 外资 外商 合资 独资 个体 集体 股份制 农业 林业 牧业 渔业 采矿业 建筑业 房地产业 服务业 餐饮业 零售业 批发业 住宿业 物流业 一产 二产 三产 第一产业 第二产业 第三产业 男性 女性 老年 老年人 青年 儿童 境外 境内 海外 省外 市外 县外 线下 网上 村级 镇级 县级 城镇 城市 农村 乡村 夜间 周末 节假日 税前 税后 预算 决算 能耗',
  these:
    '这几个镇 那几个镇 这几个 那几个 这些 那些 这四个 那四个 这两个 那两个 这两样 那两样 两样 这俩 那俩 它俩 他们几个 它们几个 上面几个 这里面 这里头 几个里头 这当中 these those them both',
  others: '其他 其它 其余 别的 另外 剩下的 还有 还有谁 还有哪些 还有呢 others other_ones rest else',
  pronoun:
    '这家企业 那家企业 这家公司 那家公司 这个公司 这个企业 它们 它 他们 她 他 该镇 该公司 该园区 该项目 那个镇 这个镇 这家 那家 这个 那个 那儿 那边 那里 此 该 这公司 那公司 这镇 它家 他家 他们家 人家 it its they their that_one this that',
  here: '县里 区里 咱县 咱区 我们这边儿 我们市 我市 咱们市 咱市 本市 全市 我们这儿 我们这里 我们这边 我们这 咱们这 咱这 咱这儿 咱们这儿 这儿 当地 本地 市里 全县 我县 我区 我们县 咱们县 本县 全区 咱们 我们 咱 阿拉 伲 我们那 our_city our_county our_town here local we our citywide',
  nation: '全国 全中国 国内 整个中国 national nationwide in_the_country in_china china',
  province: '全省 省里 省内 我省 province provincial',
};
