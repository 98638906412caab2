import type { Phrases } from './cue.js';

/** Words that ask, by what they ask for. Numbers asked for (多少家, 几个亿) are read by their own recogniser. */
export const asking: Phrases = {
  which:
    '哪几块 哪几类 哪几方面 哪个镇 哪几个镇 哪些镇 哪个街道 哪些乡镇 哪个乡镇 哪些街道 哪个 哪家 哪些 哪几个 哪几家 哪几种 哪几项 哪几条 哪几 哪一个 哪一家 哪种 哪一种 哪两个 哪三个 哪四个 哪座 哪项 哪条 哪类 哪 那些 哪位 which',
  who: '有谁 哪几个人 哪些人 谁 谁家 花落谁家 哪家单位 哪个单位 哪家机构 哪个机构 什么机构 啥机构 什么单位 啥单位 哪个部门 什么人 啥人 何人 哪个人 哪一位 who whose',
  where:
    '哪疙瘩 哪个疙瘩 搁哪疙瘩 哪旮旯 哪个角落 在那里 在哪里 在哪儿 在哪 哪里 哪儿 什么地方 啥地方 何处 哪块 哪边 where',
  when: '什么时候 啥时候 什么时间 啥时间 什么时侯 啥时侯 啥辰光 什么辰光 何时 几时 多会儿 多咱 什么日子 什么年份 哪一年 是哪一年 是哪年 哪年 哪天 哪一天 哪个月 哪月 哪个季度 几几年 when what_date what_year which_year which_month what_time',
  howLong: '多久 多长时间 多长 多少时间 how_long',
  how: '什么指标 啥指标 哪些指标 哪几类指标 哪几项指标 什么标准 啥标准 哪些标准 依据什么 看哪些 怎么样 怎样 咋样 咋 怎么 如何 什么情况 啥情况 到哪一步 啥样 什么样 什么样的 什么程度 啥程度 什么水平 啥水平 how_is how_are how_do how_does how_did how',
  why: '为什么 为啥 为何 凭什么 凭啥 怎么会 咋会 什么原因 啥原因 原因 why',
  what: '什么 啥 干嘛 做啥 哪方面 哪些方面 叫什么 叫啥 叫什么名字 叫啥名字 what_is what_are what_was what_were what',
  yesNo:
    '进没进 上没上榜 进没进榜 超没超 破没破 过没过 到没到 达没达到 收不收 要不要 需不需要 用不用 要不要紧 有没有 有冇 是不是 是否 吗 么 不 了没有 了没 没有 没 对不对 对吧 对吗 是吧 是吗 没错吧 没错 是不是真的 吹牛 是不是吹牛 扯淡 瞎说 伐 能不能 可不可以 可以吗 行不行 行吗 会不会 真的假的 真的吗 真假 是真的 真的 有无 算不算 够不够 是嘛 嘛 吧 到底有没有 不成 么有 is_it_true is_it did does is_there are_there right true really isnt_it correct',
  done: '好了没 好了吗 完了吗 完了没 结束了吗 了吗 完没 了么 了没 了没有 了不 了伐 没呢 yet already',
  tell: '排一下 排下 排个序 排个队 排一排 排一遍 排下来 按顺序 按次序 依次 挨个 从前往后 从后往前 从高到低 从低到高 告诉我 告诉 报给我 报一下 报个 说一下 说下 讲一下 讲下 列一下 列下 列下来 列出 列出来 列个表 列张表 列成表 做个表 列个 列举 给我 给个 发我 求 查一下 查下 查查 查 想知道 想问 请问 问一下 问下 问问 想问问 想了解 想了解下 想了解一下 来个 来一个 多少来着 tell_me give_me show_me show list name',
};
