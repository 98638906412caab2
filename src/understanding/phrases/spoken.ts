/** Ways to ask that are read by pattern rather than looked up. */
export const patternsSpoken: readonly string[] =
  '排第几 第几 第几名 排几 多少 多少钱 多少人 多少家 几个 几家 几个镇 几名 差多少 高多少 几月 几号 一季度 二季度 三季度 四季度 上半年 下半年 今年 去年 前年 全年 几倍 百分之几'.split(
    ' ',
  );
