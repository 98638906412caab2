import type { Decision, Drafted, DraftedFact } from '../library/drafts.js';
import { shownFact, type Naming } from './intake-lines.js';
import type { Paint } from './paint.js';

/** A fact and where in its draft it stands. */
export interface Place {
  readonly passage: Drafted['passages'][number];
  readonly at: number;
  readonly fact: DraftedFact;
}

/** The facts of a draft in its order. */
export const placesIn = ({ passages }: Drafted): Place[] =>
  passages.flatMap((passage) => passage.facts.map((fact, at) => ({ passage, at, fact })));

/** Tells one fact of all drafts from the others. */
export const keyOf = (id: string, { passage, at }: Place): string => `${id} ${passage.id} ${at}`;

/** The draft with its facts put through `change`. */
export const withFacts = (draft: Drafted, change: (fact: DraftedFact) => DraftedFact): Drafted => ({
  ...draft,
  passages: draft.passages.map((passage) => ({ ...passage, facts: passage.facts.map(change) })),
});

/** A fact with its decision taken back. */
export function unreviewed(fact: DraftedFact): DraftedFact {
  const { value, period, quote } = fact;
  return { ...without(fact, 'review'), value, period, quote };
}

/** A fact that is now told whom or what it is of, and no longer in doubt for that. */
export function settled(fact: DraftedFact, field: 'about' | 'variable', id: string): DraftedFact {
  const { value, period, quote } = fact;
  const lacks = field === 'about' ? '没有写明是哪里' : '没有写明是什么';
  const doubt = fact.doubt?.filter((why) => !why.startsWith(lacks)) ?? [];
  return {
    ...without(fact, 'doubt'),
    value,
    period,
    quote,
    [field]: id,
    ...(doubt.length > 0 ? { doubt } : {}),
  };
}

/** Tells nobody it is of, and is of whoever a fact of that passage is of: a row of a table speaks for itself only. */
export const isOfTheSame = (fact: DraftedFact, { facts }: Place['passage']): boolean =>
  fact.about === undefined &&
  fact.review === undefined &&
  (facts.includes(fact) || fact.doubt?.some((why) => why.startsWith('没有写明是哪里：')) !== true);

const without = (fact: DraftedFact, field: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fact).filter(([own]) => own !== field));

export const headlineOf = ({ front }: Drafted): string => String(front['headline']);
export const countOf = (draft: Drafted, review: Decision): number =>
  placesIn(draft).filter(({ fact }) => fact.review === review).length;

/** The passage with the quote in it set off. */
function highlighted(text: string, quote: string, paint: Paint): string {
  const at = text.indexOf(quote);
  if (at < 0) return text;
  const end = at + quote.length;
  return `${text.slice(0, at)}${paint('prompt', `【${quote}】`)}${text.slice(end)}`;
}

export const HELP = 'a 收  c 改  r 不要  s 跳过  u 撤销  A 没有疑问的全收  p 发布  q 退出';

/** What is to be decided: the passage with the quote set off, the fact in words, what is in doubt; or that all is. */
export function shownPlace(draft: Drafted, place: Place | undefined, named: Naming, paint: Paint): string {
  const undecided = placesIn(draft).filter(({ fact }) => fact.review === undefined).length;
  const headline = `《${headlineOf(draft)}》`;
  if (!place)
    return undecided > 0
      ? `${headline}还有${undecided}条跳过了没看：s 看下一篇；q 退出，下次再看。`
      : `${headline}看完了：${countOf(draft, 'accepted')}条收，${countOf(draft, 'rejected')}条不要。p 发布，s 看下一篇，u 撤销，q 退出。`;
  const { passage, fact } = place;
  return [
    paint('dim', `${headline}${passage.id}，还有${undecided}条`),
    highlighted(passage.text, fact.quote, paint),
    paint('bold', shownFact(fact, named)),
    ...(fact.doubt ?? []).map((why) => `⚠ ${why}`),
    paint('dim', HELP),
  ].join('\n');
}
