import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { simplify } from '../../src/language/traditional.js';

const lineSchema = z
  .strictObject({
    id: z.string().min(1),
    type: z.string().min(1),
    turns: z.array(z.string()).min(1),
    today: z.iso.date(),
    expect: z.enum(['answer', 'abstain', 'correct', 'clarify', 'chat', 'decline']),
    /** Each group: at least one of its alternatives stands in the last reply. */
    includes: z.array(z.array(z.string().min(1)).min(1)),
    /** Regular expressions over the normal form: half-width, lower case, Simplified, no blanks within a line. */
    excludes: z.array(z.string().refine(compiles, 'not a regular expression')),
    /** Most distinct figures the reply may hold, not counting those of the question. */
    maxNumbers: z.number().int().nonnegative().optional(),
    why: z.string().min(1),
  })
  .refine(
    (line) => line.expect !== 'answer' || line.includes.length > 0,
    'an answer must be told by something',
  )
  .refine(
    (line) => line.expect !== 'abstain' || line.excludes.length > 0,
    'say which figure must not appear',
  );

/** One conversation and what its last reply must and must not hold. */
export type CorpusLine = z.infer<typeof lineSchema>;

/** Reads a corpus; throws naming file and line, since a broken corpus proves nothing. */
export function loadCorpus(file: string): readonly CorpusLine[] {
  const seen = new Set<string>();
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((text, index) => (text.trim() === '' ? [] : [readLine(text, `${file}:${index + 1}`, seen)]));
}

function readLine(text: string, where: string, seen: Set<string>): CorpusLine {
  const parsed = lineSchema.safeParse(JSON.parse(text));
  if (!parsed.success) throw new Error(`${where}: ${z.prettifyError(parsed.error)}`);
  if (seen.has(parsed.data.id)) throw new Error(`${where}: ${parsed.data.id} stands twice`);
  seen.add(parsed.data.id);
  return parsed.data;
}

/** What is wrong with the last of `replies`; empty when nothing is. */
export function judge(line: CorpusLine, replies: readonly string[]): string[] {
  if (replies.length !== line.turns.length)
    return [`${replies.length} replies to ${line.turns.length} turns`];
  const silent = replies.findIndex((reply) => reply.trim() === '');
  if (silent >= 0) return [`reply ${silent + 1} is empty`];
  const reply = normal(replies.at(-1) ?? '');
  return [
    ...missing(line.includes, reply),
    ...forbidden(line.excludes, reply),
    ...manner[line.expect](reply, line),
    ...tooMany(line, reply),
  ];
}

const missing = (groups: CorpusLine['includes'], reply: string): string[] =>
  groups
    .filter((group) => !group.some((wording) => reply.includes(normal(wording))))
    .map((group) => `lacks ${group.slice(0, 3).join(' | ')}`);

const forbidden = (patterns: readonly string[], reply: string): string[] =>
  patterns.flatMap((pattern) => {
    const hit = expression(pattern).exec(reply);
    return hit ? [`must not say “${hit[0]}”`] : [];
  });

/** How a reply of each kind must sound, whatever its words. */
const manner: Record<CorpusLine['expect'], (reply: string, line: CorpusLine) => string[]> = {
  answer: (reply) => (lacks.test(firstLine(reply)) ? ['says that the record lacks it'] : []),
  abstain: (reply) => (abstains.test(reply) ? [] : ['does not say that the record lacks it']),
  correct: (reply) => (denies.test(reply) ? [] : ['does not deny the premise']),
  clarify: (reply, line) => (line.includes.length > 0 || asks.test(reply) ? [] : ['does not ask back']),
  decline: (reply) => (declines.test(reply) || abstains.test(reply) ? [] : ['does not decline']),
  chat: () => [],
};

function tooMany(line: CorpusLine, reply: string): string[] {
  if (line.maxNumbers === undefined) return [];
  const asked = new Set(normal(line.turns.join('\n')).match(/\d+(?:\.\d+)?/g));
  const told = [...reply.matchAll(figure)]
    .map((match) => match[1] ?? '')
    .filter((number) => !asked.has(number));
  const count = new Set(told).size;
  return count > line.maxNumbers ? [`holds ${count} figures, at most ${line.maxNumbers} wanted`] : [];
}

// The record's lack of a figure; its lack of news about a plan (没有后续) is not that.
const lacks =
  /没有(?![^,。;:\n]{0,8}(?:后续|进展|更新))[^,。;:\n]{0,12}(?:记录|数字(?!经济|化)|数据)|(?:记录|库)里?[^,。;:\n]{0,6}没有(?!后续)|notintherecord|no(?:such)?(?:record|figure)|recordhasno/;
const abstains = new RegExp(
  [
    lacks.source,
    '(?:没有?|未|无|查不到|找不到|尚无)[^。;\\n]{0,14}(?:记录|数字(?!经济|化)|数据|资料|名次|报道|提到|写|给出|说明|刊载|收录|单列|后续|相关)',
    '(?:记录|库|资料|版面|本版|报道|报纸|文章|原文)[^。;\\n]{0,10}(?:没|未|无|查不到|找不到|不含)',
    '只有[^。;\\n]{0,12}一(?:期|年|届|个|次|点)|看不出|查不到|找不到|无法(?:回答|确定|得知|推算|判断)|不知道|答不(?:了|上)',
    "no(?:data|information|mention)|not?(?:found|mentioned|given|printed|available|recorded|published|stated)|(?:does|do|did)(?:n't|not)(?:have|give|say|mention|include|print|state|name|record)|nothing|onlyone",
  ].join('|'),
);
const denies =
  /不对|不是|不属|不止|不到|不准|不符|不成立|并非|并没|没有|没到|没进|没超|未|有误|应[是为该]|实际|其实|而是|只有|搞错|弄混|错|not(?![aeh])|n't|(?:^|\n)no\b|actually|wrong/;
const declines =
  /不(?:预测|评|提供|回答|作|做|能|给|了解|在|谈|讨论|清楚|便|替|推荐|建议|判断|发表|涉|会|懂|予)|无法|没法|只(?:能|回答|答|提供|讲|懂|管|会|知道|报)|超出|范围|答不|帮不|抱歉|没看懂|没听懂|没明白|can't|cannot|donot|don't|only|outside|sorry|notable/;
const asks = /[??]|哪|which|指的|是指|还是/;
const figure =
  /(\d+(?:\.\d+)?)(?:余|多|来)?(?:亿|万|千|元|%|位|名|家|个|人|件|根|平方米|亩|批|场|条|种|天|倍|项|percent|billion|million|yuan)/g;

/** Half-width, lower case, Simplified, no blanks within a line, no separators within a number. */
function normal(text: string): string {
  return simplify(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^\S\n]+/g, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
}

const firstLine = (reply: string): string => reply.split('\n').find((line) => line !== '') ?? '';

const expression = (pattern: string): RegExp => new RegExp(pattern, 'im');

function compiles(pattern: string): boolean {
  try {
    return expression(pattern) instanceof RegExp;
  } catch {
    return false;
  }
}
