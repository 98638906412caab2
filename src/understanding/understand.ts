import { inStandard } from '../language/dialect.js';
import { languageIn, normalize } from '../language/normalize.js';
import type { Query, QueryKind } from '../model/query.js';
import type { CommandName, Question } from '../model/question.js';
import type { Vocabulary } from '../model/vocabulary.js';
import type { Lang } from '../model/reply.js';
import { saidAgain } from './again.js';
import { withOneMeant } from './ambiguous.js';
import { splitClauses } from './clauses.js';
import { commanded, emptyQuery } from './commands.js';
import { completeReadings } from './complete.js';
import type { Completed } from './completed.js';
import { rankingsOfSize } from './derived-names.js';
import { withDivisor } from './divisor.js';
import { withoutEchoes } from './echoes.js';
import { excludingOn, withExcluded } from './excluded.js';
import { factsOf } from './facts.js';
import { kindOf } from './intents.js';
import { withNamesInARow } from './in-a-row.js';
import { itemsOf } from './items.js';
import type { Lexicon } from './lexicon.js';
import type { Mark } from './mark.js';
import { markClause } from './marks.js';
import { nearestFirst } from './nearest.js';
import { queryOf } from './query.js';
import { readClause, type Reading } from './reading.js';
import { refine } from './refine.js';
import { withRestOfPeriod } from './rest-of-period.js';
import { withoutParticle, withSharedWords } from './shared-words.js';
import { withClaimedMaker, withTheList } from './the-list.js';
import { withWholeName } from './split-names.js';
import { transliterate } from './transliterate.js';

/** A question, read; `clauses` is for the trace. */
export interface Understood {
  readonly normalised: string;
  readonly lang: Lang;
  readonly clauses: readonly { readonly text: string; readonly marks: readonly Mark[] }[];
  readonly queries: readonly Query[];
}

const MOST_QUERIES = 5;
/** Longer messages are not questions. */
const LONGEST = 600;

/** Commands say all that they mean; what was spoken of before is no part of it. */
const STANDS_ALONE: ReadonlySet<CommandName> = new Set<CommandName>(['rank', 'town', 'define', 'topics']);

/** Question → queries: normalise, split, mark, read, complete, decide, refine. Several questions give several queries. */
export function understand(
  question: Question,
  lexicon: Lexicon,
  defaultPlace: string | undefined,
): Understood {
  const lang = question.lang ?? languageIn(question.text, question.previous?.lang);
  const normalised = nearestFirst(
    inStandard(withoutMentions(normalize(question.text.slice(0, LONGEST)).text)).trim(),
  );
  const clauses = splitClauses(withNamesInARow(normalised, lexicon)).flatMap((text) => {
    const read = readMarks(text, question.today, lexicon);
    const items = itemsOf(read.text, read.marks);
    return items.length > 1
      ? items.map((item) => ({ ...readMarks(item, question.today, lexicon), apart: true }))
      : [{ ...read, apart: false }];
  });
  const { vocabulary } = lexicon;
  const previous = STANDS_ALONE.has(question.command ?? 'ask') ? undefined : question.previous;
  const readings = excludingOn(
    clauses.map(({ text, marks, apart }) =>
      withExcluded(withRestOfPeriod({ ...readClause(text, marks), apart }, previous), vocabulary),
    ),
  ).map((reading) =>
    withClaimedMaker(withTheList(withSizedList(reading, vocabulary), vocabulary), vocabulary),
  );
  const asked = completeReadings(withoutEchoes(readings), previous)
    .slice(0, MOST_QUERIES)
    .map((reading) => withOneMeant(reading, before(reading, readings), previous, lexicon.vocabulary))
    .map((reading) => decide(reading, lexicon, question.place ?? defaultPlace));
  const queries = question.command
    ? commanded(question.command, asked, normalised, lexicon.vocabulary)
    : (saidAgain(readings, previous) ?? talkOf(question.text, normalised, asked));
  return { normalised, lang, clauses, queries };
}

/** @wenshu_bot, @小王: who a message is addressed to is no part of what it asks. */
const withoutMentions = (text: string): string => text.replace(MENTION, ' ').replace(/ {2,}/g, ' ');
const MENTION = /(?<![a-z0-9._])@[a-z][a-z0-9_]{1,31}|(?<=^|\s)@\S{1,16}(?=\s)/g;

/** The clauses that come before one. */
const before = ({ text }: Reading, all: readonly Reading[]): readonly Reading[] =>
  all.slice(
    0,
    Math.max(
      0,
      all.findIndex((other) => other.text === text),
    ),
  );

/** 百强县: the lists of that size, where there are any. */
function withSizedList(reading: Reading, vocabulary: Vocabulary): Reading {
  const named = reading.quantities.find(({ role, text }) => role === 'top' && /强[镇县市区榜]?$/.test(text));
  const rankings = named ? rankingsOfSize(Number(named.quantity.value), vocabulary) : [];
  if (!named || rankings.length === 0) return reading;
  return {
    ...reading,
    quantities: reading.quantities.filter((mention) => mention !== named),
    rankings: reading.rankings.length > 0 ? reading.rankings : rankings,
    cues: reading.cues.has('listed') ? reading.cues : new Map([...reading.cues, ['listed', named.start]]),
  };
}
/** The marks of a clause; where it is told in short or in other letters, of the clause told in full. */
function readMarks(said: string, today: string, lexicon: Lexicon): { text: string; marks: readonly Mark[] } {
  const first = markClause(said, today, lexicon);
  const unread = first.some(({ type }) => type === 'unread');
  const whole = unread ? withWholeName(said, first, lexicon) : said;
  const text = unread ? withoutParticle(whole, lexicon) : said;
  const marks = text === said ? first : markClause(text, today, lexicon);
  const inHan = unread ? transliterate(text, marks, lexicon) : text;
  const inFull = inHan === text ? withSharedWords(text, marks, lexicon) : inHan;
  return inFull === text ? { text, marks } : { text: inFull, marks: markClause(inFull, today, lexicon) };
}

function decide(reading: Completed, { vocabulary }: Lexicon, place: string | undefined): Query {
  const facts = factsOf(reading, vocabulary);
  return withDivisor(refine(queryOf(kindOf(facts), facts, vocabulary), { reading, vocabulary, place }));
}

function talkOf(original: string, normalised: string, queries: readonly Query[]): readonly Query[] {
  if (original.length > LONGEST) return [{ ...emptyQuery(''), kind: 'tooLong' }];
  if (normalised === '') return [{ ...emptyQuery(''), kind: 'empty' }];
  const telling = queries.filter((query) => !LEADS_UP.has(query.kind) || asksInWords(query));
  if (telling.length > 0) return telling;
  return queries.length > 0 ? queries : [emptyQuery(normalised)];
}

/** What a clause that only leads up to a question is taken for. */
const LEADS_UP: ReadonlySet<QueryKind> = new Set<QueryKind>([
  'passage',
  'overview',
  'notUnderstood',
  'thanks',
  'greeting',
  'abuse',
]);
const asksInWords = ({ kind, text }: Query): boolean =>
  kind === 'passage' && /谁|哪|怎|咋|为[什啥何]|几|多少|[吗么没]$|how|who|where|why/.test(text);
