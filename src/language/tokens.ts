/** Search terms of a text: Han characters in pairs, Latin words, numbers as printed. The same for documents and questions. */
export function tokens(text: string): string[] {
  const terms: string[] = [];
  for (const [run] of text.matchAll(RUN)) {
    if (HAN.test(run)) pairs(run, terms);
    else terms.push(run.toLowerCase());
  }
  return terms;
}

/** The terms of a question without its question words and fillers. */
export function questionTokens(text: string): string[] {
  return tokens(withoutQuestionWords(text));
}

/** A question without the words that only ask. */
export const withoutQuestionWords = (text: string): string => text.replace(FILLERS, ' ');

const HAN = /^[\u3400-\u9fff]/;
const RUN = /[\u3400-\u9fff]+|\d+(?:[.,]\d+)*|[a-zA-Z]+/g;

function pairs(run: string, terms: string[]): void {
  if (run.length === 1) terms.push(spell(run));
  for (let i = 0; i + 1 < run.length; i++) terms.push(spell(run.slice(i, i + 2)));
}

/** Search trees load nine times faster over few letters than over thousands of characters; x keeps terms apart from words. */
function spell(han: string): string {
  let term = 'x';
  for (let i = 0; i < han.length; i++) term += han.charCodeAt(i).toString(16);
  return term;
}

/** The Han text of a term, for traces. */
export function readTerm(term: string): string {
  return /^x(?:[3-9][0-9a-f]{3}){1,2}$/.test(term)
    ? (term.slice(1).match(/.{4}/g) ?? []).map((hex) => String.fromCharCode(parseInt(hex, 16))).join('')
    : term;
}

const FILLERS =
  /请问|麻烦|帮我|告诉我|想知道|想问问?|问一下|是不是|有没有|能不能|可不可以|是多少|有多少|多少|什么|啥|哪些|哪里|哪儿|哪个|哪家|哪几个|哪|怎么样|怎么|咋样|咋|为什么|为啥|几个|几家|第几|几|谁|吗|呢|啊|呀|吧|嘛|哦|了|的|是|咱们|我们|你们|咱|一下|到底|究竟|大概|现在|\b(?:what|which|who|when|where|why|how|many|much|is|are|was|were|the|a|an|of|in|do|does|did|please|tell|me)\b/g;
