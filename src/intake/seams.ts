import { normalize } from '../language/normalize.js';
import type { Paragraph } from './page.js';
import type { Proposal } from './proposal.js';

/** A stretch of an article that may be shown by itself, with what it states. */
export interface Piece {
  readonly text: string;
  readonly facts: readonly Proposal[];
}

const MORE = '……';

/** A paragraph; one with a doubtful joint is two, so that nothing is shown across it. */
export function apartAtSeam(
  { text, doubtFrom = 0 }: Paragraph,
  facts: readonly Proposal[],
): readonly Piece[] {
  if (doubtFrom === 0) return [{ text, facts }];
  const before = text.slice(0, doubtFrom);
  const after = text.slice(doubtFrom);
  const [left, right]: [Proposal[], Proposal[]] = [[], []];
  for (const fact of facts) {
    const at = text.indexOf(fact.quote);
    const end = at + fact.quote.length;
    if (end <= doubtFrom) left.push(fact);
    else if (at >= doubtFrom) right.push(fact);
    else if (holds(text.slice(doubtFrom, end), fact))
      right.push({ ...fact, quote: text.slice(doubtFrom, end).replace(/^[,，、。;；\s]+/, '') });
    else if (holds(text.slice(at, doubtFrom), fact))
      left.push({ ...fact, quote: text.slice(at, doubtFrom).trimEnd() });
    // The figure itself is cut apart.
    else return [{ text, facts }];
  }
  return [
    { text: before + MORE, facts: left },
    { text: MORE + after, facts: right },
  ];
}

const holds = (said: string, { printed }: Proposal): boolean =>
  normalize(said).text.includes(normalize(printed).text);
