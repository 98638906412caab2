import { isCompared } from '../language/compared-times.js';
import { readPeriods } from '../language/periods.js';
import type { Answer, Unknown } from '../model/answer.js';
import { samePeriod } from '../model/period.js';
import type { Query, QueryKind } from '../model/query.js';
import type { Sentence } from '../model/statement.js';
import type { Hit } from './passages.js';
import { asksFor, speaksOf, surfacesOf } from './sentences.js';
import type { World } from './world.js';

/**
 * Words of the question that no figure of the record has, but a sentence of it: the sentence itself, where it has all that
 * is asked; else it is named beside what is missing.
 */
export function mentionedIn(answers: readonly Answer[], query: Query, world: World): readonly Answer[] {
  const [only, ...others] = answers;
  if (only?.type !== 'unknown' || only.missing.type !== 'words' || others.length > 0) return answers;
  const words = only.missing.words.filter((word) => CONTENT.test(word));
  if (query.person || query.misplaced !== undefined || words.length === 0) return answers;
  // 甲类和乙类项目12个: the figure was seen, and is of more than what is asked.
  if (only.nearest.some(({ provenance }) => words.some((word) => has(provenance.quote, word))))
    return answers;
  const { passages } = world;
  const hits = passages
    .search(query.text, world.today)
    .filter(({ sentence }) => isOfThose(sentence, query, world));
  const reads = hits.map((hit) => {
    const { text } = passages.reading(hit.sentence);
    return { ...hit, text, held: words.filter((word) => has(text, word)) };
  });
  const telling = reads.find(
    ({ text, sentence, held }) => held.length === words.length && isWhatIsAsked(text, sentence, query, world),
  );
  if (telling && !CLAIMED.has(query.kind) && !query.aspects.includes('yesNo'))
    return [tellingOf(telling.sentence)];
  // Whose sentence it is comes first: 柳溪的示范社 is in none of 石桥.
  const at = (word: string): number => query.text.indexOf(word);
  const [name = ''] = words.filter((word) => !ENDED.test(word)).sort((a, b) => at(a) - at(b));
  const [nearest] = reads.filter(({ held }) => held.includes(name)).sort(byHeld);
  return nearest ? [besides(only, nearest.sentence, nearest.held)] : answers;
}

/** Two characters or more, or a number: a single one stands anywhere. */
const CONTENT = /\p{Script=Han}{2}|[a-z\d]{2}/u;
const CLAIMED: ReadonlySet<QueryKind> = new Set<QueryKind>(['verify', 'comparison', 'superlative', 'list']);

/** 寄出, 接到: what is done, and no name of what is asked about. */
const ENDED = /[出到过完好]$/;

type Read = Hit & { readonly held: readonly string[] };
const lengthOf = ({ held }: Read): number => held.join('').length;
const byHeld = (a: Read, b: Read): number => lengthOf(b) - lengthOf(a) || b.score - a.score;

/**
 * Speaks of whom the question names, or stands in an article about the place; where it names nobody, in any but one that
 * tells of the whole of another place without its name.
 */
function isOfThose(sentence: Sentence, { entities }: Query, world: World): boolean {
  const isNamed = entities.from === 'question' || entities.from === 'previous';
  const { text } = world.passages.reading(sentence);
  const { place } = world.figures.knowledge.articles.get(sentence.article) ?? {};
  if (!isNamed && (place === undefined || !WHOLE.test(text))) return true;
  return entities.value.every(({ id }) =>
    surfacesOf(id, world.figures).some((name) => speaksOf(sentence, name, world)),
  );
}
const WHOLE = /[全我本该][省市县区镇乡村]/;

/** Has each indicator by one of its names, is of the time that is asked for, and has a figure where one is asked for. */
function isWhatIsAsked(text: string, sentence: Sentence, query: Query, { figures }: World): boolean {
  const named = query.variables.value
    .filter(({ start }) => start >= 0)
    .every(
      ({ said, ids }) => has(text, said) || ids.some((id) => has(text, figures.variable(id)?.name ?? said)),
    );
  const wanted = query.periods.value.filter(({ start, yearBefore }) => start >= 0 && !yearBefore);
  const day = figures.knowledge.articles.get(sentence.article)?.published.to ?? '';
  const told = readPeriods(text, { day, kind: 'article' }).filter((one) => !isCompared(text, one));
  const ofTime = wanted.every(({ period }) => told.some((one) => samePeriod(one.period, period)));
  // A figure in an article about a place may be a firm's or a household's.
  const isOwn =
    query.entities.from !== 'question' ||
    WHOLE.test(text) ||
    query.entities.value.every(({ id }) => surfacesOf(id, figures).some((name) => text.includes(name)));
  const tellsFigure = !asksFor(query, figures) || /\d/.test(text);
  const tellsChange = query.kind !== 'growth' || CHANGE.test(text);
  return named && ofTime && isOwn && tellsFigure && tellsChange;
}
const CHANGE = /[增升涨扩加]|[降减跌缩]|持平|%/;

const tellingOf = (sentence: Sentence): Answer => ({
  type: 'assertion',
  statement: { type: 'passages', sentences: [sentence], exact: false },
  evidence: [{ type: 'sentence', sentence }],
  caveats: [],
  related: [],
});

function besides(answer: Unknown, sentence: Sentence, held: readonly string[]): Unknown {
  if (answer.missing.type !== 'words') return answer;
  const words = answer.missing.words.filter((word) => !held.includes(word));
  return {
    ...answer,
    missing: { ...answer.missing, words },
    nearest: [],
    mentioned: { words: held, sentence },
  };
}

const TWO_HAN = /^\p{Script=Han}{2,}/u;
/** What one does with a thing, after its name: 石桥村种, 二手房卖. */
const DONE = /[卖买花挣赚造寄收种养用交领办做来去有是]$/;

/** Whether a sentence has a word of the question, alone or without what is done with it. */
function has(text: string, said: string): boolean {
  const word = said.trim();
  if (!TWO_HAN.test(word)) return word.length > 1 && text.includes(word);
  return text.includes(word) || (word.length > 2 && DONE.test(word) && text.includes(word.slice(0, -1)));
}
