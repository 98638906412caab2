import { languageOf, normalize } from '../language/normalize.js';
import type { Aspect, Query } from '../model/query.js';
import type { CommandName, Question } from '../model/question.js';
import { splitClauses } from './clauses.js';
import { completeReadings, type Completed } from './complete.js';
import type { Cue } from './cues.js';
import { kindOf } from './intents.js';
import type { Lexicon } from './lexicon.js';
import { markClause } from './marks.js';
import { readClause, type Reading } from './reading.js';
import { refine } from './refine.js';

export interface Understood {
  readonly normalised: string;
  readonly lang: 'zh-CN' | 'zh-TW' | 'en';
  readonly readings: readonly Reading[];
  readonly queries: readonly Query[];
}

const MOST_QUERIES = 4;

/** Question → queries: normalise, split, mark, read, complete, decide, refine. Several questions in one message give several queries. */
export function understand(question: Question, lexicon: Lexicon): Understood {
  const normalised = normalize(question.text).text.trim();
  const readings = splitClauses(normalised).map((clause) => readClause(clause, markClause(clause, question.today, lexicon)));
  const queries = completeReadings(readings, question.previous)
    .slice(0, MOST_QUERIES)
    .map((reading) => refine(toQuery(reading, lexicon), reading, question, lexicon));
  return { normalised, lang: question.lang ?? languageOf(question.text), readings, queries: question.command ? commanded(question.command, queries, normalised) : queries };
}

function toQuery(reading: Completed, lexicon: Lexicon): Query {
  const kind = reading.elliptical?.kind ?? kindOf({ reading, vocabulary: lexicon.vocabulary });
  const unit = unitAsked(reading.text);
  return {
    kind,
    entities: { value: reading.entities, from: reading.entitiesFrom },
    variables: { value: reading.variables, from: reading.variablesFrom },
    rankings: { value: reading.rankings, from: reading.variablesFrom },
    periods: {
      value: reading.periods
        .filter((mention) => !mention.latest && !mention.recurring)
        .map(({ period, text, relative, yearBefore }) => ({ period, said: text, relative, yearBefore: yearBefore ?? false })),
      from: reading.periodsFrom,
    },
    figures: reading.quantities.map(({ quantity, role, text }) => ({ quantity, role, said: text })),
    terms: reading.terms,
    aspects: reading.elliptical ? [...new Set([...reading.elliptical.aspects, ...aspectsOf(reading)])] : aspectsOf(reading),
    pivot: reading.cueAt.get('share') ?? reading.cueAt.get('minus') ?? -1,
    ...(unit === undefined ? {} : { unit }),
    unresolved: reading.residual,
    person: reading.person,
    text: reading.text,
  };
}

const ASKED_UNIT = /(?:多少|几|合|in )\s*个?((?:万|亿|千|百|billion |million )*(?:元|块|美元|平方米|平米|亩|公顷|㎡|吨|yuan|mu|人次|人)|万亿|亿|万)/u;
const unitAsked = (text: string): string | undefined => ASKED_UNIT.exec(text)?.[1]?.trim();

const ASPECTS: readonly (readonly [Aspect, readonly Cue[]])[] = [
  ['growth', ['growth']],
  ['count', ['howMany', 'sum']],
  ['list', ['which', 'tell', 'who']],
  ['high', ['most', 'best', 'up']],
  ['low', ['least', 'worst', 'down']],
  ['date', ['when']],
  ['done', ['done']],
  ['yesNo', ['yesNo', 'done']],
  ['claim', ['doubt']],
  ['who', ['who']],
  ['where', ['where']],
  ['why', ['why']],
  ['how', ['how']],
  ['howMany', ['howMany']],
  ['national', ['national']],
  ['provincial', ['province']],
  ['within', ['here']],
  ['verbatim', ['verbatim']],
  ['differ', ['differ']],
  ['times', ['times']],
  ['percent', ['percentAsked']],
  ['under', ['under']],
  ['atLeast', ['atLeast']],
  ['these', ['these']],
];

const aspectsOf = (reading: Reading): Aspect[] =>
  ASPECTS.filter(([, cues]) => cues.some((cue) => reading.cues.has(cue))).map(([aspect]) => aspect);

/** A command says what is wanted; its arguments only fill the slots. */
function commanded(command: CommandName, queries: readonly Query[], text: string): readonly Query[] {
  const first = queries[0];
  if (command === 'ask') return queries;
  const blank: Query = first ?? emptyQuery(text);
  if (command === 'start' || command === 'help') return [{ ...blank, kind: 'help' }];
  if (command === 'topics') return [{ ...blank, kind: 'topics' }];
  if (command === 'source') return [{ ...blank, kind: 'provenance' }];
  if (command === 'define') return [{ ...blank, kind: 'definition', ...(first ? {} : { unresolved: text ? [text] : [] }) }];
  if (command === 'town') return [{ ...blank, kind: 'overview' }];
  if (!first || (first.entities.value.length === 0 && first.figures.length === 0)) return [{ ...blank, kind: 'rankList' }];
  return queries.map((query) => (RANK_KINDS.has(query.kind) ? query : { ...query, kind: query.figures.length > 0 ? 'rankList' : 'rank' }));
}

const RANK_KINDS: ReadonlySet<string> = new Set(['rank', 'rankHolder', 'rankList', 'comparison', 'superlative', 'verify']);

export const emptyQuery = (text: string): Query => ({
  kind: 'notUnderstood',
  entities: { value: [], from: 'default' },
  variables: { value: [], from: 'default' },
  rankings: { value: [], from: 'default' },
  periods: { value: [], from: 'default' },
  figures: [],
  terms: [],
  aspects: [],
  pivot: -1,
  unresolved: [],
  person: false,
  text,
});
