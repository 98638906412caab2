import type { Mark } from './mark.js';
import type { Cue } from './phrases.js';

/** Talk that stands before a question without being part of it: 听人说, 想知道. */
const LEADING: ReadonlySet<Cue> = new Set<Cue>(['claim', 'tell', 'greeting', 'overview']);

const isTopic = (mark: Mark): boolean => mark.type === 'name' || cuesOf(mark).includes('rank');
const cuesOf = (mark: Mark): readonly Cue[] =>
  mark.type === 'cue' ? mark.cues : mark.type === 'asked' ? mark.asked.cues : [];
const isAsking = (mark: Mark): boolean =>
  mark.type === 'asked' || cuesOf(mark).some((cue) => ASKING.has(cue));
const ASKING: ReadonlySet<Cue> = new Set<Cue>([
  'where',
  'which',
  'who',
  'rank',
  'growth',
  'decline',
  'share',
]);

/**
 * Whether an unread word may change what is asked (a single character hardly does): it stands between the first name and the last name or question word
 * (网店卖衣服的有多少家), or runs up to the first name with nothing between that ends a phrase (渔业产值).
 */
export function isAttached(word: Mark, marks: readonly Mark[]): boolean {
  if (PROPER.test(word.said) || isPlaceBefore(word, marks) || isIndicator(word, marks)) return true;
  if (word.said.length === 1 && !QUALIFIES.test(word.said)) return beginsName(word, marks);
  const asksHow = marks.some((mark) => mark.end + 1 === word.start && /\bhow$/.test(mark.said));
  if (asksHow) return true;
  const topics = marks.filter(isTopic);
  const [first] = topics;
  if (!first) return true;
  const last = [...topics, ...marks.filter(isAsking)].reduce((end, mark) => Math.max(end, mark.start), 0);
  if (word.start > first.start) return word.start < last || follows(word, marks);
  if (isSubject(word, marks)) return true;
  const between = marks.filter((mark) => mark.start >= word.end && mark.end <= first.start);
  return (
    between.every(
      (mark) =>
        cuesOf(mark).includes('and') ||
        mark.type === 'period' ||
        mark.said === '的' ||
        (mark.type === 'filler' && isTransparent(mark.said)),
    ) && !between.some((mark) => cuesOf(mark).some((cue) => LEADING.has(cue)))
  );
}

/** 柳溪镇, 禾光集团: the name of a place or a body is never passed over, wherever it stands. */
const PROPER =
  /^\p{Script=Han}+(?:(?<![我咱这那全本某各小社])[县镇乡]|街道|(?<![我咱这那全本某各小社地园])区|景区|风景区|公园|古镇|集团|股份|公司)$/u;

/** 柳溪那边, 柳溪占全市的: where something is, or what is a part. */
const isPlaceBefore = (word: Mark, marks: readonly Mark[]): boolean =>
  word.said.length > 1 &&
  marks.some(
    (mark) =>
      mark.start === word.end &&
      (/^[那这](?:边|儿|里)$/.test(mark.said) || (mark.said === '占' && marks[0] === word)),
  );

/** 卖地收入52亿多对吧: what a figure is said to be of. */
const isIndicator = ({ said, end }: Mark, marks: readonly Mark[]): boolean =>
  INDICATOR.test(said) &&
  marks.some(
    (mark) =>
      mark.start >= end &&
      mark.start - end < 3 &&
      mark.type === 'quantity' &&
      mark.mention.role === 'cardinal',
  );
const INDICATOR =
  /(?:[金总余差营限]?额|总值|产值|增加值|[产销总客流]量|收入|支出|利润|营收|人数|面积|[比增速利效]率)$/;

/** GDP密度: right after an indicator, with nothing that would end it. */
const follows = (word: Mark, marks: readonly Mark[]): boolean =>
  marks.some(
    (mark) =>
      (mark.end === word.start || (mark.end + 1 === word.start && /^[a-z]/.test(word.said))) &&
      mark.type === 'name' &&
      mark.mention.targets.some(({ kind }) => kind === 'variable'),
  );

/** 客单价, 外贸额: a single character right before an indicator makes another one of it. */
const beginsName = (word: Mark, marks: readonly Mark[]): boolean =>
  !COUNTS.test(word.said) &&
  marks.some(
    (mark) =>
      mark.start === word.end &&
      mark.type === 'name' &&
      mark.mention.targets.some(({ kind }) => kind === 'variable'),
  );

/** 那块产业, 几条线: what counts, and no part of a name. */
const COUNTS = /[几块个家条些批项]/;

/** The few single characters that make another figure of one: 净收入, 女员工, 贡献率. */
const QUALIFIES = /[男女净毛纯率]/;

/** 邻县有几个镇进500强: an unknown word at the head of a clause that names no entity may be the place. */
function isSubject(word: Mark, marks: readonly Mark[]): boolean {
  const named = marks.some(
    (mark) => mark.type === 'name' && mark.mention.targets.some(({ kind }) => kind === 'entity'),
  );
  const next = marks.find((mark) => mark.start >= word.end);
  return (
    !named &&
    marks[0] === word &&
    /^\p{Script=Han}{2,6}$/u.test(word.said) &&
    next !== undefined &&
    /^(?:有|的|在|排|今年|去年)/.test(next.said)
  );
}

const isTransparent = (said: string): boolean =>
  /^(?:上|里|中|那边|这边|现在|目前|当前|最近|到底|最新的?|大概|一共|(?:value|amount|number|level) of)$/.test(
    said,
  );
