import type { Vocabulary } from '../model/vocabulary.js';
import type { Reading } from './reading.js';

/** What makes something fall under a term, or how it is reckoned. */
const RECKONED =
  /标准|门槛|条件|要求|口径|(?:怎么|咋|如何|怎样)(?:来)?(?:算|统计|界定|认定|划分|定)|[才就](?:能|可以)?算|\b(?:threshold|criteria|standard)\b/;
/** 同比跟谁比, 环比是和什么时候比. */
const COMPARED =
  /[跟和与同](?:的是)?(?:谁|哪|什么|啥|何时|几时)\p{Script=Han}{0,5}比|\b(?:compared? (?:with|to) what)\b/u;

/** 规上什么标准, 同比跟谁比: how a term of the glossary is to be understood, in other words than 是什么意思. */
export function asksOfTerm(reading: Reading, { glossary }: Vocabulary): boolean {
  if (reading.terms.length === 0) return false;
  const rest = reading.terms
    .flatMap((id) => namesOf(id, glossary))
    .sort((a, b) => b.length - a.length)
    .reduce((text, name) => text.replace(name, ' '), reading.text);
  return RECKONED.test(rest) || (reading.cues.has('growth') && COMPARED.test(rest));
}

function namesOf(id: string, glossary: Vocabulary['glossary']): string[] {
  const term = glossary.get(id);
  return term
    ? [term.name, ...term.alternateName.map(({ name }) => name)].map((name) => name.toLowerCase())
    : [];
}
