import type { Phrases } from './cue.js';

/** Talk about the talk: what kind of reply is wanted, and small talk. */
export const talk: Phrases = {
  claim:
    '听说 据说 听讲 我听 有人说 都说 不是说 传说 听人说 听人讲 听隔壁说 有人讲 都讲 他们说 说是 网上说 群里说 i_heard i_hear they_say people_say',
  overview:
    '什么情况 啥情况 情况咋样 说说 介绍一下 介绍下 介绍 讲讲 聊聊 概况 概览 总览 简介 主要经济指标 主要指标 经济指标 总体情况 运行情况 咋回事 怎么回事 说一说 谈谈 科普 科普一下 情况 基本情况 情况怎么样 怎么样 咋样 有什么消息 有啥消息 有什么新闻 有什么 有啥 有哪些事 overview tell_me_about about what_about introduce',
  define:
    '是个啥 是个什么 什么意思 啥意思 是什么意思 是啥意思 什么是 啥是 啥叫 什么叫 何为 何谓 定义 指什么 指啥 指的是什么 指的什么 指的是 怎么理解 含义 什么概念 啥概念 解释一下 解释下 解释 咋理解 说的是什么 说的什么 说的是啥 说的啥 是什么数 是啥数 是什么数字 代表什么 代表啥 什么东西 啥东西 是什么 是啥 是个啥 是个什么 意思 啥玩意 名词解释 mean means meaning definition define stand_for what_does explain',
  differ:
    '区别 有什么区别 差在哪 差在哪里 不同 差别 不一样 一样吗 是一回事吗 一回事 是不是一回事 有啥区别 有啥不同 怎么区分 一样不 difference_between differ different',
  source:
    '报纸是哪天出的 哪天出的报 哪天出的报纸 什么时候出的报 报纸什么时候出的 什么时候的报纸 多久更新 多久更新一次 什么时候更新 啥时候更新 更新时间 更新到哪天 更新到什么时候 更新到哪一天 最新的是哪天 最新是哪天 最新的是哪一天 最新的数据是哪天的 最新数据是哪天的 最新的数据是什么时候的 最新数据是什么时候的 最新一期是哪天 数据截止到什么时候 数据到哪天 是谁写的 是谁报道的 是谁拍的 where_is_this_data_from where_does_this_come_from when_was_this_published 报纸是哪天的 报纸是哪一天的 哪天的报 这个版叫什么 这版叫什么 什么版面 数据是哪年的 数据是什么时候的 who_wrote_this 题目 标题 什么题目 什么标题 哪篇稿子 那篇稿子 哪篇稿 那篇报道 那篇文章 稿子叫什么 谁拍的 谁拍 谁摄 谁摄影 摄影师 摄影师是谁 谁拍摄 哪来的 哪里来的 从哪来 从哪儿来 从哪里来 出处 来源 依据 哪篇 哪一篇 哪篇报道 哪篇文章 哪里看到 哪看到 哪儿看到 哪里看的 哪看的 哪儿来的 谁写的 谁采访的 是谁采访的 谁采写的 是谁采写的 谁报道的 哪个记者 哪位记者 记者是谁 哪个记者写的 作者 作者是谁 可靠吗 靠谱吗 靠谱不 准不准 准吗 准确吗 真实吗 确定吗 确定 保真吗 哪天的报纸 哪天登的 什么时候登的 什么时候的报道 哪天的报道 哪天的新闻 什么报 什么报纸 哪份报纸 哪家报纸 哪张报纸 报纸叫什么 谁说的 哪说的 哪里说的 有依据吗 有根据吗 根据什么 根据呢 凭据 证据 有出处吗 数据来源 哪里查的 source where_did_you_get where_is_this_from who_wrote who_reported says_who are_you_sure is_that_reliable which_article',
  verbatim:
    '原文怎么说 原文怎么写 原文怎么说的 原文 原话 怎么写的 怎么说的 原句 报上怎么写 报上怎么说 报上怎么写的 报纸怎么说 报纸怎么写的 quote original_text exact_words',
  forecast:
    '按这个进度 按这个速度 按这速度 按这进度 照这个速度 照这速度 照这个进度 照这进度 照这样下去 按这样下去 at_this_rate at_this_pace 能破 能到多少 会不会 以后能 将来 以后会 以后 未来 预测 预计会 会不会进 能进前 能不能进 明年能 明年会 还会涨 会涨 会跌 会升 会降 前景 有没有希望 有希望 有望 今后 下一步会 会继续 会超过 能超过 能不能超过 后年 下半年会 估计会 能冲进 能冲到 会上涨 会下降 能不能 会破 能破 会不会破 能达到多少 预估 会达到 will_it_be_able will_rise will_fall forecast predict in_the_future going_to next_year',
  advice:
    '该把 该去 该选 选哪个 选哪家 去哪个好 花钱买 花钱买的 有水分 水分 造假 黑幕 内幕 公平吗 公不公平 真实水平 适合 值得 值不值得 该不该 推荐 建议 划算 能买吗 买房 买房子 房子买 炒股 投资 好不好 应该去 要不要买 要不要去 要不要投 要不要入手 要不要选 哪个好 哪里好 去哪里好 去哪好 宜居 好玩 好玩吗 觉得 你觉得 你认为 你怎么看 怎么看 评价 评价一下 有前途 前途 有钱途 靠不靠谱 好找工作 有意思吗 should recommend worth invest advice do_you_think opinion better_to',
  machine:
    '真人 活人 还是机器人 是不是机器人 人还是机器 还是机器 机器还是人 你是机器人 你是机器人吗 你是机器吗 你是人吗 你是真人吗 你是不是人 你是不是真人 你是ai吗 你是人工智能吗 你是程序吗 人工客服 转人工 大模型 聊天机器人 chatgpt are_you_a_bot are_you_a_robot are_you_human are_you_a_human are_you_real are_you_an_ai are_you_ai',
  help: '都会些啥 你都会些啥 你会些啥 会些什么 会些啥 怎么用 你会什么 能问什么 可以问什么 你能干什么 你能干嘛 你能做什么 你能做啥 你是谁 你叫什么 你叫啥 使用说明 帮助 有什么用 会干嘛 你会啥 能干啥 能问啥 问些什么 怎么问 你是干嘛的 你是干什么的 你是做什么的 你懂什么 help what_can_you_do who_are_you how_to_use',
  topics:
    '几篇文章 几篇报道 几篇稿子 几篇新闻 几条新闻 多少篇文章 多少篇报道 多少篇稿子 多少篇新闻 多少条新闻 你都知道什么 你都知道啥 都知道什么 都知道啥 知道什么 知道啥 讲了什么 讲了些什么 讲了啥 写了什么 写了些什么 写了啥 讲的什么 都讲了什么 什么新闻 有什么新闻 最近有什么新闻 有哪些数据 有什么数据 有啥数据 有哪些主题 收录了什么 收录了哪些 都收录 知道哪些 知道些什么 你知道什么 有哪些内容 哪些文章 有什么内容 有哪些报道 有哪些新闻 有哪些文章 有什么文章 topics what_data what_do_you_know',
  greeting:
    '你好 您好 你好呀 你好啊 早上好 下午好 晚上好 中午好 早安 晚安 早 哈喽 嗨 在吗 在么 在不在 有人吗 有人不 大家好 hello hi hey good_morning good_afternoon good_evening 哈啰 哈罗 侬好',
  thanks:
    '帮大忙了 帮了大忙 帮了我大忙 帮大忙 太感谢了 太感谢 感谢了 谢谢 多谢 感谢 谢了 谢啦 谢谢你 谢谢啦 谢谢您 辛苦了 再见 拜拜 好的 知道了 明白了 收到 不错 厉害 真厉害 太好了 好嘞 了解了 懂了 行 嗯 哦 噢 好滴 ok的 thanks thank_you thx bye ok okay great cool nice got_it',
  private:
    '什么病 得的什么病 啥病 得了什么病 几岁 多大年纪 多大岁数 什么年纪 身份证 身份证号 家庭住址 住哪栋 住几楼 私人电话 离婚 结婚了吗 老婆是谁 老公是谁 收入多少钱一个月',
  again:
    '再说一遍 再说一次 再说一下 再讲一遍 再讲一次 再报一遍 再报一次 再发一遍 再发一次 再来一遍 重复一遍 重复一下 重新说一遍 没听清 没看清 没听清楚 没看清楚 again repeat say_that_again',
  abuse: '傻 傻逼 笨蛋 垃圾 滚 骗子 废物 脑残 有病 白痴 去死 智障 没用 stupid idiot dumb useless fuck shit',
  and: '和 与 跟 及 以及 还有 、 & and',
};
