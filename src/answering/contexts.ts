import type { Answer, Assertion, Caveat, NonEmpty } from '../model/answer.js';
import type { World } from './world.js';

const withoutContext = ({ type, statement, evidence, caveats, related }: Assertion): Assertion => ({
  type,
  statement,
  evidence,
  caveats,
  related,
});

/** A sentence that several answers rest on is shown once. */
export function contextsOnce(answers: NonEmpty<Answer>): NonEmpty<Answer> {
  const shown = new Set<string>();
  const once = (one: Answer): Answer => {
    if (one.type !== 'assertion' || one.context === undefined) return one;
    if (!shown.has(one.context.text)) {
      shown.add(one.context.text);
      return one;
    }
    return withoutContext(one);
  };
  const [first, ...rest] = answers;
  return [once(first), ...rest.map(once)];
}

/**
 * A single figure comes with the sentence it stands in, where that tells more than the figure; a rank does not, for beside it
 * stand the others of its list.
 */
export function inContext(one: Answer, { passages }: World): Answer {
  if (one.type !== 'assertion' || one.statement.type !== 'figures' || one.evidence.length > 1) return one;
  const [evidence] = one.evidence;
  if (evidence.type !== 'observation') return one;
  const { article, passage, quote } = evidence.observation.provenance;
  const context = passages.sentenceOf(article, passage, quote);
  return context && context.text.length > quote.length + MORE
    ? { ...one, context, caveats: one.caveats.filter((caveat) => !isHeld(caveat, context.text)) }
    : one;
}

/** A note that only says again what the sentence beside it says. */
const isHeld = (caveat: Caveat, text: string): boolean =>
  caveat.type === 'note' && text.includes(caveat.text.replace(/[。；，]$/, ''));

/** Characters beside the quote that make a sentence worth showing. */
const MORE = 6;
