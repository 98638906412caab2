import type { Facts } from '../facts.js';

/** Nothing that the record could know is named; what was spoken of before does not count. */
export const namesNothing = ({ reading }: Facts): boolean =>
  (reading.entitiesFrom !== 'question' || reading.entities.length === 0) &&
  (reading.variablesFrom !== 'question' || reading.variables.length === 0) &&
  reading.terms.length === 0;

/** 今天几号, 现在是几月: the day itself is asked for. */
export const asksToday = (f: Facts): boolean =>
  f.reading.quantities.length === 0 &&
  /^(?:请问|那|那么)?(?:你知道)?(?:今天|今日|今儿个?|今朝|现在|眼下)(?:到底|究竟)?(?:是|的日期)*(?:(?:几月)?几[号日]|几月份?(?:几[号日])?|多少号|(?:星期|礼拜|周)几|哪一?[天年月]|哪一?年?哪?一?月?哪一?[天日]|什么(?:日子|日期)|啥日子|日期)(?:是(?:多少|几号|哪天))?(?:了|啊|呀|呢|来着)*$|what(?:'s| is)? (?:the )?(?:date|day)(?: is it)?(?: today| now)?$|today'?s date/.test(
    f.reading.text,
  );
