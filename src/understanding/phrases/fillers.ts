/**
 * Words that carry no content in a question; whatever is left beside them must be accounted for.
 * Particles hold a sentence together and are never part of an unknown word; any other single character may be.
 */
export const particles =
  '于离的了啊呀吧呢嘛吗么哦哈是在有和跟与及或就也都还又很把被给让从对那这我你他她它们个占比不没着过哪到为之其并且将向';

/** By what they do in a sentence. A verb or noun that could be asked about has no place here. */
const han: Readonly<Record<string, string>> = {
  exclaimed:
    '哇 喽 咯 噢 哟 唉 欸 伐 嗳 吼 呦 咧 哒 诶 哎 嗯 呗 啦 嘞 哩 咩 啵 呐 昂 惹 额 呃 嗯嗯 哦哦 哈哈 哈哈哈 呵呵 嘿嘿 嘻嘻 哎呀 哎哟 哎呦 天哪 天啊 我去 我靠 卧槽 哇塞 绝了 笑死 救命 哦豁 来着 了啊 了呀 呢啊 的呢 呢吗 了呢 滴呀 好吧 好了 行吧 对了 那对了 阔以',
  addressed:
    '老师 师傅 朋友 大哥 大姐 小编 编辑 亲 亲们 同志 各位 大神 大佬 各位大佬 高人 宝 家人们 兄弟们 姐妹们 老铁 老铁们 小伙伴 小伙伴们 小助手 机器人 助手 客服 问数 咱 俺 侬 格 大家',
  asked:
    '现请 请报送 报送 呈报 上报 报下 请 想 帮 由 请教 请您 麻烦 麻烦你 麻烦您 帮我 帮忙 帮我看看 帮我查 帮我算 想要 我想 我要 我想要 想想 知道 晓得 了解 了解下 看看 看一下 看下 瞧瞧 瞅瞅 瞅一眼 查到 搜一下 搜搜 打听 打听一下 打听下 能否 可否 可以 能 会 要 用 有人 有谁知道 有谁晓得 有谁清楚 有谁了解 有没有人 知不知道 晓不晓得 晓得不 晓得伐 知道不 知道吗 辛苦 辛苦你 辛苦啦 不好意思 打扰 打扰了 打扰一下 问 问个 问个事 问个问题 问个数 求问 求助 求教 求告知 告知 急 在线等 在线等挺急的 十万火急 急用 急求 急需 科普下 一问 问一嘴 问一句 请回答 回答我 回答 答一下 发给我 直接 直接说 快 快说 赶紧 赶快 简单 简单说 简单讲 一句话 用一句话 总结 总结一下 概括 少废话 求真相 吱一声 蹲 蹲一个 插眼 码 顶 一声 一眼 看 说 讲 叫 算 算算 算一下 算下 算出来 帮算 计算 计算一下 算账 这样算 称 按 凭 以 列',
  heard:
    '听 听人 听到 听见 看到 看见 看到说 看到有 网传 都说 报上 报上说 报纸上 报纸上说 新闻 新闻里 新闻上 新闻里说 新闻说 报道 报道里 报道说 文章 文章里 文章说 据报道 朋友圈 群里 微信 网上看到 别人 邻居 隔壁 隔壁老王 同事 领导 领导要 老板 老婆 老公 孩子 小朋友 阿姨 叔叔 大爷 大妈 大伯 奶奶 爷爷 爸妈 我妈 我爸 我妈妈 我爸爸 我奶奶 我爷爷 我朋友 我同学 我同事 我老婆 我老公 我儿子 我女儿 有个朋友 上了报纸 上报纸 上了报 见报 登报 传 传的 说起 提起 说到 讲到 提到 提到的 上了个 个什么 什么全国 写 写的 写了 写着 报的 说的 讲的 的说 说法 公布 公布的 发布 发布的 统计 统计的 官方 官方的 对外 公开 正式 披露 透露 给 给的 给出 话说 话说回来 咋说 话讲 讲真 说真的 老实说 说实话 不瞒你说 讲老实话 真相',
  thought:
    '预计 记得 记不清 记不得 我记得 印象 印象中 印象里 忘了 忘记 忘记了 不知道 不晓得 不清楚 没看懂 看不懂 不懂 没搞懂 搞不懂 搞不清 据我所知 我觉得 我感觉 我猜 猜 猜猜 感觉 以为 我以为 认为 好奇 挺好奇 关心 关注 想着 打算 准备 打赌 跟人打赌 吵架 争 争论 争起来 输 请客 写作业 写报告 写论文 做作业 做功课 做ppt 作业 报告 老师布置 汇报 开会 要用 急用 用来',
  joined:
    '一起 一齐 一并 一同 一道 又 再 也 还 才 只 更 太 挺 真 好 蛮 老 最 总 已 正 刚 曾 后 前 里 内 中 上 下 时 然后 所以 因为 但是 不过 还是 或者 而且 并且 如果 如果是 要是 假如 假设 要不 哪怕 只有 只要 关于 有关 对于 按照 根据 至于 那么 那么就 那就 那就说 说的就是 就是 就是说 也就是 也就是说 同时 一边 另外 另问 首先 其次 最后问 再 再问 再问下 再问一下 再问个 再说 再来 还想问 还想知道 还有就是 还有个问题 第一个问题 第二个问题 换个问题 换一个 换个 下一个 那换成 换成 补充 顺带 顺便 顺便问 顺便问下 突然 忽然 突然想起 其实 反正 总之 究竟 到底 归根到底 究竟是 好像 似乎 应该 该 该是 可能 也许 估计 怕是 想必 兴许 指不定 敢情 愣是 真是 确实 实际上 居然 竟然 原来 难道 果然 终于 马上 一直 曾经 已经 正在 早就 老早 压根 肯定 完全',
  measured:
    '一个 一下 一点 有点 一些 点 些 种 件 每 某 另 各 大 小 高 低 多 少 大概 大致 大约 大概其 约莫 差不多 左右 左右吧 上下 上下吧 起码 起码得 至少 最多 具体 具体的 准确 准确的 精确 确切 确切地 详细 详细的 分别 各自 各是 都是 全是 一共的 总共的 主要 基本 基本上 总体 整体 总的 全部 所有 整个 一整个 整季 整季度 全季 全季度 整月 全 拢总 总归 统计下 几项 各项 好几个 仅 仅仅 光 光是 单 单单 单是 单说 只说 就说 就问 就要 只想 按计划 一次 一次性 一回 再次 同一 一样 同样 相同',
  dated:
    '最晚 最迟 最先 距离 距 隔 隔了 相隔 间隔 目前 如今 眼下 现在 现时 当前 近来 最近 最近的 近期 最新 最新的 今朝 刚才 刚刚 之前 以前 前两天 前几天 前阵子 前段时间 那天 有一天 当时 那时 那时候 当年 后来 现阶段 至今 到现在 来得及 赶得及 截至 截止 截至目前 截止目前 目前为止 这会儿 这阵子 这段时间 那会儿 那时候 那个时候 上次 这次 本次 此次 今次 这回 期间 时候 的时候 一整年 当月 单月 年 月 日 季度 上旬 下旬 期 届',
  pointed:
    '这样 那样 这么 这种 那种 什么的 之类 等等 的话 是的 那个啥 那啥 内个 这个那个 里面 里头 里边 其中 当中 之中 之间 中间 上面 下面 方面 那方面 在那边 在那里 那里 前者 后者 前头 后头 这串 那串 串 的那个 的这个 的数 的数字 的话题 那个数 这个数 啥的 本版 版 版面 这版 这一版 版上 稿子 稿件 那篇 那篇文章 那篇报道 那篇新闻 那篇稿子 这篇 这篇文章 这篇报道 这篇新闻 这篇稿子 居民 市民 村民 老百姓 本地人 外地人 我们镇 我们镇上 我们那里 我们街道 我们家 我家 咱们镇 咱镇 咱们镇上 旗下 名下 镇上 老家 家乡 我是 我在 住 住在 上班',
  figured:
    '数 值 量 额 位 次 名 元 段 人 家 经济 情况 状况 问题 事情 事 东西 内容 信息 资料 数据 数字 数值 数目 数额 数量 金额 总额 总量 总数 指标 规模 水平 程度 成绩 表现 多高 多少来着 是多 有多 有几多 个数 三个数 份 一份 表格 图 图片 名字 名称 姓啥 姓什么 叫啥名 运行 结果 答案 发布时间',
  done: '会建 要建 会造 要造 会盖 要盖 自己 去 来 来了 去了 来过 过来 过去 上来 下来 起来 进来 出来 出去 回来 下去 进来的 过来的 引来 引来的 引进 引进的 进驻的 搞 搞出 搞出来 弄 弄出 弄出来 整 整出 整出来 做 做出 做到 做成 做着 干 干出 干出来 干着 忙着 开着 进行 开展 实现 完成 完成了 完成到 推进到 进行到 进展到 取得 得到 获得 拿 拿到 拿过 拿了 拿出来 成为 变成 作为 算是 算作 称得上 能算 算上 算进 算进去 是个 是一个 得 登 登到 登的 登了 冲 搁 站 站上了 稳 落 落在 挤 走到 打到 碰 碰到 遇到 遇上 处理 办 达 达成 增长到 涨到 升到 增到 增加到 提高到 扩大到 突破了 迈上 迈入 步入 跨入 拥有 具有 含有 带有 存在 有着 属 属归 归属 隶属 隶属于 涉及 关乎 牵涉 牵扯 包含 涵盖 囊括 所含 设 设有 设了 共设 配 配了 配有 备 备有 提供 供应 享有 面向 针对 围绕 依托 利用 使用 采用 采取 运用 通过 经过 借助 为了 以便 用于 落地 落户 扎根 坐落 开在 坐在 位于 贡献 准 对 错 行 可 不要 不用 别 别说 说要 要说 来看 看来 来说 来讲 而言 怎么说 倒推 反推 按增幅 养活 靠 吃饭 是哪',
};

const english = `
  will need needs needed altogether the a an of in on at for to from by with or is are was were be been being do does did has have had can could would shall may me i my you your please pls as there then now currently latest figure figures number numbers value amount many much big large get know like want any some all also just really come its 's s year years quarter quarters expressed rmb rate wanna gimme plz people were how much_is exactly approximately roughly according paper newspaper article news report reported say says said so what_is_the value_of total_of many_people out under_the hi hello hey thank um uh well ok ah oh lol btw asap info information data currently_is one ones each_of both_of into onto did_it had_been day month months up until till since during this_year_so_far per_cent need find check see look tell let kindly sir madam bro dude ya yeah yes no not_sure wonder wondering curious anyone somebody someone guys stuff thing things get_me got good way lot lots zhen shi jiedao de ma ne le exact precise actual current recent recently most_recent whole entire than that more_info details detail local_paper`;

/** Every filler, with blanks for `_`. */
export const fillers: readonly string[] = [
  ...new Set([...particles, ...Object.values(han).flatMap(words), ...words(english)]),
];

function words(list: string): string[] {
  return list
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '));
}
