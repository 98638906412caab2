import type { QueryKind } from '../model/query.js';
import type { StatisticalVariable, Vocabulary } from '../model/vocabulary.js';
import type { Completed } from './complete.js';
import type { Cue } from './cues.js';

/** A completed reading with the looks-ups that intents need. */
export interface Facts {
  readonly reading: Completed;
  readonly vocabulary: Vocabulary;
}

interface Intent {
  readonly kind: QueryKind;
  readonly when: (facts: Facts) => boolean;
}

/** The first row that fits decides what is wanted. Order carries meaning: narrow before wide. */
export const intents: readonly Intent[] = [
  { kind: 'help', when: (f) => cue(f, 'help') && bare(f) },
  { kind: 'topics', when: (f) => cue(f, 'topics') && (bare(f) || onlyPlace(f)) },
  { kind: 'declined', when: (f) => cue(f, 'forecast', 'advice') && !cue(f, 'source') },
  { kind: 'provenance', when: (f) => cue(f, 'source', 'verbatim') && f.reading.terms.length === 0 },
  { kind: 'figureMeaning', when: (f) => cardinals(f) > 0 && bareOfNames(f) && cue(f, 'define', 'who', 'what', 'which') && !cue(f, 'convert') && !askedUnit(f) && !countsPlaces(f) },
  { kind: 'conversion', when: (f) => cardinals(f) === 1 && bareOfNames(f) && (cue(f, 'convert') || askedUnit(f)) },
  { kind: 'definition', when: (f) => defines(f) },
  { kind: 'rankHolder', when: (f) => (has(f, 'ordinal') || (cardinals(f) > 0 && ranked(f) && cue(f, 'who', 'which'))) && towns(f) === 0 && !cue(f, 'yesNo', 'doubt') && !numericTopic(f) },
  { kind: 'comparison', when: (f) => ranked(f) && f.reading.entities.length >= 2 && cue(f, 'compare', 'gap', 'than', 'which', 'who', 'most', 'least', 'best', 'worst') && !numericTopic(f) },
  { kind: 'verify', when: (f) => ranked(f) && !numericTopic(f) && (has(f, 'ordinal') || has(f, 'top') || cardinals(f) > 0) && (subject(f) || counts(f)) && !cue(f, 'howMany', 'which', 'gap') },
  { kind: 'superlative', when: (f) => ranked(f) && !numericTopic(f) && cue(f, 'best', 'worst', 'most', 'least') },
  { kind: 'trend', when: (f) => cue(f, 'trend') && (ranked(f) || f.reading.variables.length > 0) },
  { kind: 'rankList', when: (f) => ranked(f) && !numericTopic(f) && listsPlaces(f) },
  { kind: 'rank', when: (f) => ranked(f) && !numericTopic(f) },
  { kind: 'verify', when: (f) => figureClaim(f) },
  { kind: 'increment', when: (f) => numericTopic(f) && (cue(f, 'increment') || (cue(f, 'gap', 'compare', 'up', 'down') && yearBefore(f))) && f.reading.periods.filter((p) => !p.yearBefore).length < 2 },
  { kind: 'growth', when: (f) => numericTopic(f) && cue(f, 'growth') && !cue(f, 'share') && !comparesEntities(f) },
  { kind: 'base', when: (f) => numericTopic(f) && yearBefore(f) },
  { kind: 'remaining', when: (f) => cue(f, 'remaining') && f.reading.entities.length + f.reading.variables.length > 0 },
  { kind: 'share', when: (f) => cue(f, 'share') || (cue(f, 'percentAsked') && f.reading.variables.length > 0) },
  { kind: 'ratio', when: (f) => cue(f, 'times') || (cue(f, 'average') && f.reading.variables.length > 0) },
  { kind: 'sum', when: (f) => cue(f, 'sum') && (f.reading.entities.length >= 2 || f.reading.variables.length >= 2) },
  { kind: 'difference', when: (f) => (cue(f, 'minus') && f.reading.variables.length >= 2) || (cue(f, 'gap', 'up', 'down', 'increment') && f.reading.periods.length >= 2 && f.reading.variables.length > 0) },
  { kind: 'comparison', when: (f) => f.reading.variables.length > 0 && comparesEntities(f) },
  { kind: 'comparison', when: (f) => f.reading.entities.length >= 2 && f.reading.variables.length === 0 && cue(f, 'compare', 'gap', 'than') },
  { kind: 'superlative', when: (f) => numericTopic(f) && cue(f, 'most', 'least', 'best', 'worst') },
  { kind: 'duration', when: (f) => cue(f, 'howLong') && dated(f) },
  { kind: 'planStatus', when: (f) => dated(f) && cue(f, 'yesNo', 'done') && !cue(f, 'when') },
  { kind: 'date', when: (f) => cue(f, 'when') && (dated(f) || f.reading.variables.length === 0) && f.reading.entities.length > 0 },
  { kind: 'value', when: (f) => f.reading.variables.length > 0 },
  { kind: 'passage', when: (f) => f.reading.entities.length > 0 && (cue(f, 'who', 'where', 'why', 'how', 'what', 'which', 'howMany', 'yesNo', 'howLong', 'when') || f.reading.residual.length > 0 || cardinals(f) > 0) && !(cue(f, 'overview') && f.reading.residual.length === 0) },
  { kind: 'overview', when: (f) => f.reading.entities.length > 0 },
  { kind: 'thanks', when: (f) => cue(f, 'thanks') && bare(f) },
  { kind: 'greeting', when: (f) => cue(f, 'greeting') && bare(f) },
  { kind: 'figureMeaning', when: (f) => cardinals(f) > 0 && f.reading.residual.length === 0 },
  { kind: 'passage', when: (f) => f.reading.residual.length > 0 },
  { kind: 'notUnderstood', when: () => true },
];

export const kindOf = (facts: Facts): QueryKind => intents.find((intent) => intent.when(facts))?.kind ?? 'notUnderstood';

const cue = (f: Facts, ...cues: readonly Cue[]): boolean => cues.some((one) => f.reading.cues.has(one));
const has = (f: Facts, role: 'ordinal' | 'top'): boolean => f.reading.quantities.some((mention) => mention.role === role);
const cardinals = (f: Facts): number => f.reading.quantities.filter((mention) => mention.role === 'cardinal').length;

const bareOfNames = (f: Facts): boolean => f.reading.entities.length === 0 && f.reading.variables.length === 0 && f.reading.rankings.length === 0;
const bare = (f: Facts): boolean => bareOfNames(f) && f.reading.terms.length === 0 && cardinals(f) === 0;
const onlyPlace = (f: Facts): boolean => f.reading.variables.length === 0 && f.reading.rankings.length === 0;

function variablesOf(f: Facts): StatisticalVariable[] {
  return f.reading.variables.flatMap((mention) => mention.ids.flatMap((id) => f.vocabulary.variables.get(id) ?? []));
}

const numericTopic = (f: Facts): boolean => variablesOf(f).some((variable) => variable.statType !== 'rank' && variable.statType !== 'property' && variable.statType !== 'date' && !countsListed(variable));
/** How many places stand on a list is a question about the list. */
const countsListed = (variable: StatisticalVariable): boolean => variable.id === 'listed-places' || variable.id === 'list-size';
const dated = (f: Facts): boolean => variablesOf(f).some((variable) => variable.statType === 'date');

/** Speaks of a place on an issued list. */
function ranked(f: Facts): boolean {
  const asksProperty = variablesOf(f).some((variable) => variable.statType === 'property' || variable.statType === 'date');
  if (asksProperty) return false;
  const onList = f.reading.rankings.length > 0 || variablesOf(f).some((variable) => variable.statType === 'rank' || countsListed(variable));
  return onList || cue(f, 'rank', 'best', 'worst') || has(f, 'top') || has(f, 'ordinal') || (cue(f, 'listed', 'towns') && cue(f, 'howMany', 'which', 'yesNo', 'doubt', 'most', 'least', 'who', 'tell'));
}

const placeTypes: ReadonlySet<string> = new Set(['city', 'county', 'district', 'province', 'prefecture', 'country']);
const isWide = (f: Facts, id: string): boolean => placeTypes.has(f.vocabulary.entities.get(id)?.type ?? '');
/** Entities that can themselves hold a rank among towns. */
const towns = (f: Facts): number => f.reading.entities.filter((ref) => !isWide(f, ref.id)).length;
const subject = (f: Facts): boolean => towns(f) > 0;
const counts = (f: Facts): boolean => cardinals(f) > 0 && (cue(f, 'listed', 'towns') || f.reading.rankings.length > 0);
const countsPlaces = (f: Facts): boolean => ranked(f);

const listsPlaces = (f: Facts): boolean =>
  (cue(f, 'howMany', 'which', 'who', 'listed', 'towns', 'tell', 'sum', 'these') && towns(f) === 0) || (has(f, 'top') && towns(f) === 0) || (towns(f) === 0 && !cue(f, 'rank')) ;

function defines(f: Facts): boolean {
  const { reading } = f;
  if (cue(f, 'define') && bareOfNames(f) && reading.terms.length === 0 && reading.residual.length > 0 && cardinals(f) === 0) return true;
  if (reading.terms.length === 0) return false;
  if (reading.entities.length > 0 && reading.entitiesFrom === 'question') return false;
  if (cue(f, 'define', 'differ')) return true;
  return reading.periods.length === 0 && cardinals(f) === 0 && (cue(f, 'what', 'how') || reading.cues.size === 0) && !cue(f, 'howMany', 'growth') && reading.variables.length === 0;
}

const comparesEntities = (f: Facts): boolean =>
  f.reading.entities.length >= 2 && cue(f, 'compare', 'gap', 'than', 'which', 'who', 'most', 'least');
const yearBefore = (f: Facts): boolean => f.reading.periods.some((mention) => mention.yearBefore === true);

const askedUnit = (f: Facts): boolean => /(?:多少|几|是多少|合)(?:万|亿|千|百)*(?:元|块|美元|平方米|平米|亩|公顷|㎡|吨|%)|多少亿|多少万|几万|几亿|几个亿/.test(f.reading.text) || /in (?:billion|million|yuan|mu)/.test(f.reading.text);

/** States a figure about a named variable and asks, or implies, whether it holds. */
function figureClaim(f: Facts): boolean {
  if (cardinals(f) === 0 || cue(f, 'howMany', 'percentAsked', 'convert', 'gap', 'share', 'remaining')) return false;
  return numericTopic(f) || (f.reading.entities.length > 0 && cue(f, 'yesNo', 'doubt', 'atLeast', 'under') && f.reading.residual.length === 0);
}
