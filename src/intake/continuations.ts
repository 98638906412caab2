import { normalize } from '../language/normalize.js';
import { belongs, signsOf, type Signs } from './belonging.js';
import { joinScore } from './joins.js';
import { jointScore, NEVER, SURE } from './joints.js';

/** A piece of running text as it stands on the page. */
export interface Piece {
  readonly text: string;
  /** Whether it may go on with what was cut elsewhere. */
  readonly mayGoOn: boolean;
  /** What stands above the first piece of an article. */
  readonly title: string | undefined;
}

/** What a piece goes on with. */
export interface Continuation {
  /** Number of the piece that was cut. */
  readonly of: number;
  /** Whether it may as well go on with another. */
  readonly isDoubtful: boolean;
}

const ENDED = /[。！？!?…；;：:”"』」）)]$|[■●]?(?:摄影|摄|图)[^。]{0,24}$/;
/** Whether a piece ends without an end of a sentence. */
export const isOpen = (text: string): boolean => !ENDED.test(text);

/** From which score on a piece is taken to continue what stands elsewhere: a run of three characters that is often met. */
const LIKELY = 12;
/** What it speaks for a piece that it stands next after the cut: more than a common word across the joint. */
const NEXT = 16;
/** What it speaks against a piece that it begins like a paragraph. */
const AFRESH = -16;
/** What runs that stand elsewhere may count for: as much as a word across the joint. */
const ELSEWHERE = 45;
/** Two that are no further apart are as good. */
const CLOSE = 16;
/** A page with more pieces that do not end is no page with cut columns. */
const MOST_OPEN = 12;

interface Pair {
  readonly end: number;
  readonly start: number;
  readonly joint: number;
  /** What speaks for it but for what the pieces are about. */
  readonly base: number;
}
type Scored = Pair & { readonly score: number };

/** Which pieces go on with which, the surest first; `words` are names that help to tell, `local` places of the page. */
export function continuationsOf(
  pieces: readonly Piece[],
  page: string,
  words: readonly string[],
  local: readonly string[],
): ReadonlyMap<number, Continuation> {
  const texts = pieces.map(({ text }) => normalize(text).text.trim());
  const ends = pieces.flatMap(({ text }, at) => (isOpen(text.trim()) ? [at] : []));
  const pairs = ends.flatMap((end) =>
    pieces.flatMap(({ mayGoOn }, start) => (mayGoOn && start > end ? [pairOf(end, start)] : [])),
  );
  const open = pairs.filter(({ base }) => base > NEVER);
  const signs = ends.length < 2 || ends.length > MOST_OPEN ? [] : texts.map((text) => signsOf(text, local));
  const found = new Map<number, Pair>();
  for (let best = bestOf(); best; best = bestOf()) found.set(best.start, best);
  const scored = scoredAll();
  return new Map(
    [...found].map(([start, { end }]) => [start, { of: end, isDoubtful: isDoubtful(end, start) }]),
  );

  function pairOf(end: number, start: number): Pair {
    const [before, after] = [texts[end] ?? '', texts[start] ?? ''];
    const joint = jointScore(before, after);
    const afresh = beginsAfresh(after, joint) && !/[,、;:到在至从自于较比与是由]$/.test(before) ? AFRESH : 0;
    const next = start === end + 1 ? NEXT : 0;
    const elsewhere = joint === NEVER ? 0 : Math.min(ELSEWHERE, joinScore(before, after, page, words));
    return { end, start, joint, base: joint + afresh + next + elsewhere };
  }

  function bestOf(): Pair | undefined {
    const taken = new Set([...found.values()].map(({ end }) => end));
    const [best] = scoredAll()
      // What the pieces are about alone joins nothing.
      .filter(
        ({ end, start, base, score }) => base > 0 && score >= LIKELY && !taken.has(end) && !found.has(start),
      )
      .sort((a, b) => b.score - a.score || b.end - a.end);
    return best;
  }

  function scoredAll(): Scored[] {
    if (signs.length === 0) return open.map((pair) => ({ ...pair, score: pair.base }));
    const articles = new Map(ends.map((end) => [end, articleAt(end)]));
    return open.map((pair) => {
      const [piece, own] = [signs[pair.start], articles.get(pair.end)];
      const others = [...articles].filter(([end]) => end !== pair.end).map(([, article]) => article);
      return { ...pair, score: pair.base + (piece && own ? belongs(piece, own, others) : 0) };
    });
  }

  /** What is known of the article that a piece is of, from its title on. */
  function articleAt(at: number): Signs {
    const chain = chainTo(at);
    const [first = at] = chain;
    return signsOf([pieces[first]?.title ?? '', ...chain.map((one) => texts[one] ?? '')].join('。'), local);
  }

  function chainTo(at: number): number[] {
    const before = found.get(at)?.end ?? (pieces[at]?.title === undefined ? at - 1 : -1);
    return before < 0 ? [at] : [...chainTo(before), at];
  }

  /** Whether another way to join is about as good: another end, another piece, or two that change places. */
  function isDoubtful(end: number, start: number): boolean {
    const scoreOf = (from: number, to: number): number =>
      scored.find((one) => one.end === from && one.start === to)?.score ?? NEVER;
    const own = scored.find((one) => one.end === end && one.start === start);
    if (!own) return false;
    const isSure = own.joint >= SURE;
    return scored.some((rival) => {
      if (rival.base <= 0 || (rival.end === end) === (rival.start === start)) return false;
      if ((isSure && rival.joint < SURE) || rival.score < own.score - CLOSE) return false;
      if (rival.end === end) {
        if (beginsAfresh(texts[rival.start] ?? '', rival.joint)) return false;
        const taken = found.get(rival.start)?.end;
        if (taken === undefined) return rival.score >= LIKELY;
        return rival.score + scoreOf(taken, start) >= own.score + scoreOf(taken, rival.start) - CLOSE;
      }
      const [taken] = [...found].find(([, one]) => one.end === rival.end) ?? [];
      if (taken === undefined) return true;
      return rival.score + scoreOf(end, taken) >= own.score + scoreOf(rival.end, taken) - CLOSE;
    });
  }
}

/** 今年1至9月, 从市场看, 据统计: how paragraphs begin. */
const AFRESH_WORDS =
  /^(?:今年|去年|近年来?|当前|目前|截至|截止|据|从\p{Script=Han}{1,8}看|此外|同时|另外|与此同时|其中,|记者|近日|日前|昨[日天]|[全我本][市县区镇](?!场|级)|(?:19|20)\d{2}年|\d{1,2}月|\d{1,2}[-—至]\d{1,2}月|[上下]半年|[一二三四]季度|前[\d一二三四五六七八九十]+个?(?:季度|月))/u;
/** 研发是底气。去年…: a sentence of few words leads up to a paragraph, where no word goes across the joint. */
const TOPIC = /^\p{Script=Han}{4,9}。./u;
const beginsAfresh = (text: string, joint: number): boolean =>
  AFRESH_WORDS.test(text) || (joint < NEXT && TOPIC.test(text));
