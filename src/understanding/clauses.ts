/** A stretch of a message that can hold a question of its own. */
const BOUNDARY =
  /[。?!;~\n\r]+|(?:,(?!\d{3}(?!\d))|…)+|(?<=[\p{Script=Han}%])\s+(?=\p{Script=Han})|顺便|另外|还有就是|(?<=\p{Script=Han}):(?=\p{Script=Han})/u;
/** 第一个…第二个…: questions counted off in one breath. */
const COUNTED_OFF = /第[一二三四五](?:个|是)?/g;
/** 1、… 2、…: a number that begins an item, and counts nothing. */
const NUMBERED =
  /(?<=^|[\s:,;、])[1-9](?:[、.)]\s*|(?=\p{Script=Han})(?![年月日号季度个家亿万千百十条位名批场所人元镇期届种项]))/gu;
/** …, in yuan, …: put in between, no clause of its own. */
const PUT_IN = /, (in [a-z]{2,12}(?: [a-z]{2,12})?),/g;
/** 不是问GDP,我问财政收入; 我问的不是柳溪,是石桥. */
const DENIED =
  /^(?:我)?(?:(?:不是|没有?|不)(?:问|说|要|想知道)|(?:问|说|要|指)的?不是)[^,。?!;]{1,16}[,。?!; ]+(?=我?(?:问|说|要|想知道|指|是|而是))/u;

/** 顺差还是逆差,多少: a clause of its own only by its mark. */
const HOW_MUCH = /(还是\p{Script=Han}{1,6}),((?:是|有|大概)?多少)(?=[?。]?$)/u;

/** 小学生问:…, 网友说:… */
const ATTRIBUTED = /^\p{Script=Han}{1,6}[问说讲道]:/u;
const MOST_CLAUSES = 12;

/** Splits normalised text at sentence and clause ends; an enumeration (、) stays together. */
export function splitClauses(text: string): string[] {
  return countedOff(text)
    .replace(PUT_IN, ' $1')
    .replace(ATTRIBUTED, '')
    .replace(DENIED, '')
    .replace(HOW_MUCH, '$1$2')
    .split(BOUNDARY)
    .flatMap(askedOneByOne)
    .map((clause) => clause.trim())
    .filter((clause) => clause.length > 0)
    .slice(0, MOST_CLAUSES);
}

function countedOff(text: string): string {
  if (/第一个.+第二个/.test(text)) return text.replace(COUNTED_OFF, '。');
  const numbers = [...text.matchAll(NUMBERED)].map(([item]) => item.charAt(0));
  return numbers.length > 1 && numbers.every((number, at) => number === String(at + 1))
    ? text.replace(NUMBERED, '。')
    : text;
}

const ASKS = /谁|什么|啥|几|多少|哪|吗$|怎么|咋/;

/** 谁评的、按什么评、一共多少个: parts that ask each by itself; an enumeration is one question. */
function askedOneByOne(clause: string): string[] {
  const parts = clause.split('、');
  return parts.length > 1 && parts.every((part) => ASKS.test(part)) ? parts : [clause];
}
