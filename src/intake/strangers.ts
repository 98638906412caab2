import { isGeneric, type Body } from './bodies.js';
import type { Stretch } from './segments.js';

/** A firm, school or bank that is told of in the midst of a clause. */
const ORGANISATION =
  /(\p{Script=Han}{2,10}?)(?:集团|(?:有限)?公司|合作社|[织造机钢药纸糖酒水材电械工鞋帽服泥油肥车茶瓷染革具板]厂|农场|医院|中学|小学|大学|学院|银行|酒店|超市)(?=实现|完成|累计|共|已|产|营|销|出口|进口|接待|年|去年|今年|投|纳税|用工|员工|现有|拥有)/gu;
const QUOTED = /“[^”]*”?/g;
const FIRST_PERSON = /我们|我(?![市县区省国镇乡村])|咱|俺/;

/** Stretches whose figures are of someone the text does not take as its subject: an organisation amid a clause, a speaker. */
export function strangeIn(text: string, bodies: readonly Body[]): Stretch[] {
  const organisations = [...text.matchAll(ORGANISATION)].flatMap(({ 0: said, 1: lead = '', index }) => {
    const known = bodies.some(({ start, end }) => start < index + said.length && index < end);
    return known || isGeneric(lead + said.slice(lead.length)) ? [] : [untilClauseEnd(text, index)];
  });
  const spoken = [...text.matchAll(QUOTED)].flatMap(({ 0: said, index }) =>
    FIRST_PERSON.test(said) && said.length > SHORTEST ? [{ start: index, end: index + said.length }] : [],
  );
  return [...organisations, ...spoken];
}

/** Shortest run in quotation marks that is speech. */
const SHORTEST = 8;

function untilClauseEnd(text: string, start: number): Stretch {
  const length = text.slice(start).search(/[,。;!?]/);
  return { start, end: length < 0 ? text.length : start + length };
}
