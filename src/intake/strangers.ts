import { isGeneric, meansBody, type Body } from './bodies.js';
import { actsOf, isOfSomebody, OWN, type Person } from './persons.js';
import type { Stretch } from './segments.js';

/** A firm, school or bank that is told of in the midst of a clause. */
const ORGANISATION =
  /\p{Script=Han}{2,10}?(?:集团|(?:有限)?公司|合作社|[织造机钢药纸糖酒水材电械工鞋帽服泥油肥车茶瓷染革具板]厂|农场|医院|中学|小学|大学|学院|银行|酒店|超市)(?=\p{Script=Han})(?!\p{Script=Han}{0,8}(?:项目|工程)|获悉|了解|介绍|消息|数据|统计|发布|公布|表示|负责人|董事长|总经理|相关|等|总?数|个|及|和|与|贷|存|债|法|化)/gu;
const QUOTED = /“[^”]*”?/g;
const FIRST_PERSON = /我们|我(?![市县区省国镇乡村])|咱|俺/;

/** Stretches whose figures are of someone the text does not take as its subject: an organisation amid a clause, a speaker. */
export function strangeIn(
  text: string,
  bodies: readonly Body[],
  places: readonly Stretch[],
  persons: readonly Person[] = [],
): Stretch[] {
  const organisations = [...text.matchAll(ORGANISATION)].flatMap(({ 0: said, index }) => {
    const known = bodies.some(({ start, end }) => start < index + said.length && index < end);
    return known || isGeneric(said) ? [] : [untilOther(text, index, [...bodies, ...places])];
  });
  const spoken = [...text.matchAll(QUOTED)].flatMap(({ 0: said, index }) =>
    (FIRST_PERSON.test(said) || isOfSomebody(text, index, index + said.length, persons)) &&
    said.length > SHORTEST
      ? [{ start: index, end: index + said.length }]
      : [],
  );
  const told = [PERSON, OWN].flatMap((one) => [...text.matchAll(one)]);
  const inBusiness = persons.filter((one) => one.inBusiness);
  const acts = [
    ...told,
    ...actsOf(
      text,
      persons.filter((one) => !one.inBusiness),
    ),
  ].map(({ index }) => ({
    start: index,
    end: untilNamed(text, index, [...bodies, ...places]),
  }));
  // 负责人某某说,去年窗口办理…: who speaks for a body does nothing himself.
  const done = actsOf(text, inBusiness).filter(
    ({ index }) => !SPEAKS.test(text.slice(index, index + SHORTEST).split(/[,。;“]/)[0] ?? ''),
  );
  const passing = [...text.matchAll(TOGETHER), ...done].map(({ index }) => ({
    start: index,
    end: endOf(text, index),
  }));
  return [...organisations, ...spoken, ...acts, ...passing];
}

/** 种植户老周, 村民某某: what is told of them is of no place. */
const PERSON =
  /(?<=^|[。,;“!?])(?:[^。,;“!?]{0,8}的)?(?:村民|农户|种植户|养殖户|种粮大户|店主|老板|市民|居民|果农|茶农|菜农|渔民|农民)?(?:老|小|大)[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗](?=\p{Script=Han}|,)|(?<=^|[。,;“!?])(?:村民|种植户|养殖户|种粮大户|店主|果农|茶农|菜农)\p{Script=Han}{2,3}(?=[,说告今去种养卖承])/gu;

/** 两地共建: of both, and of neither alone. */
const TOGETHER = /(?<=^|[。,;])(?:两[地县市镇区](?!项)|双方|三地)/gu;

/** Shortest run in quotation marks that is speech. */
const SHORTEST = 8;

const SPEAKS = /[说讲]|告诉|介绍|表示|坦言|认为|指出|算账/;
const OF_ALL = /[全我本各][省市县区镇乡村]|当地/;

/** What somebody does goes on in the sentences after it, until they name whom they are of; what he says does not. */
function untilNamed(text: string, start: number, named: readonly Stretch[]): number {
  let end = endOf(text, start);
  if (SPEAKS.test(text.slice(start, end))) return end;
  while (end < text.length) {
    const next = endOf(text, end + 1);
    const said = text.slice(end + 1, next);
    const isOther = OF_ALL.test(said) || said.split(',').some(meansBody);
    if (isOther || named.some((one) => end < one.start && one.start < next)) return end;
    end = next;
  }
  return end;
}

const endOf = (text: string, start: number): number =>
  start + Math.max(1, text.slice(start).search(/[。!?]|$/));

/** What goes on is of the same, until the sentence ends or somebody else is spoken of. */
function untilOther(text: string, start: number, named: readonly Stretch[]): Stretch {
  const length = text.slice(start).search(/[。!?]|[,;](?=[全我本][市县区镇])/);
  const end = length < 0 ? text.length : start + length;
  const clauseEnd = start + text.slice(start).search(/[,。;!?]|$/);
  const other = named.filter((one) => one.start > clauseEnd).map((one) => one.start);
  return { start, end: Math.min(end, ...other) };
}
