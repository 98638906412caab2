import { normalize } from '../language/normalize.js';
import { tokens } from '../language/tokens.js';
import type { Answer, Missing } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import type { Query, QueryKind, UnreadWord } from '../model/query.js';
import { assertion, isNonEmpty } from './assertion.js';
import { contentsOf } from './contents.js';
import type { Figures } from './figures.js';
import { isWide } from './resolve.js';
import { relatedTo } from './related.js';
import { answerPassage } from './search.js';
import { sentencesFor, surfacesOf, wordsOf } from './sentences.js';
import type { World } from './world.js';

const MOST_FACTS = 4;
/** So few facts are near whatever is asked of their entity. */
const FEW = 2;
/** Share of the question's words from which a fact in words is taken to be what was asked. */
const LIKE = 0.34;

/**
 * Where the record has not what is asked of an entity, and no number is asked: what it tells of the entity in words, the
 * likest first. A figure is never offered because it looks alike.
 */
export function inWords(answers: readonly Answer[], query: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const [entity] = query.entities.value;
  const contents = answers.every(({ type }) => type === 'unknown') ? contentsOf(query, world) : [];
  if (contents.length > 0) return contents;
  const lacking = answers.every(
    (one) => one.type === 'unknown' && one.nearest.length === 0 && isInWords(one.missing, query, figures),
  );
  if (!lacking || !entity || query.entities.from === 'default' || asksNumber(query)) return answers;
  if (query.kind !== 'passage' && sentencesFor(query, world).length > 0) return answerPassage(query, world);
  const both = tellingBoth(query, figures);
  if (isNonEmpty(both))
    return [
      assertion({ type: 'figures', observations: both }, both, figures, [], relatedTo(entity.id, figures)),
    ];
  const words = wordsOf(query, figures);
  const ranked = [entity.id, ...figures.partsOf(entity.id)]
    .flatMap((id) => figures.about(id))
    .filter(({ value }) => value.type === 'text')
    .map((observation) => ({ observation, likeness: likeness(words, query.unread, observation, figures) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_FACTS);
  if (words.length === 0 && ranked.length > 0) {
    const own = ranked.map(({ observation }) => observation);
    if (isNonEmpty(own))
      return [
        assertion({ type: 'figures', observations: own }, own, figures, [], relatedTo(entity.id, figures)),
      ];
  }
  // Of a whole county whatever it tells is near nothing.
  const wide = isWide(entity.id, figures);
  const known = answers.some((one) => one.type === 'unknown' && one.missing.type === 'figure');
  const told = ranked
    .filter(({ likeness: one }) => one > 0 || (!wide && !(known && ranked.length > FEW)))
    .map(({ observation }) => observation);
  const alike = ranked
    .filter(({ likeness: one }) => one >= LIKE && one === ranked[0]?.likeness)
    .map(({ observation }) => observation);
  if (isNonEmpty(alike))
    return [
      assertion({ type: 'figures', observations: alike }, alike, figures, [], relatedTo(entity.id, figures)),
    ];
  return answers.map((one, at) => (at === 0 && one.type === 'unknown' ? { ...one, nearest: told } : one));
}

/** 柳溪的业务能在石桥窗口办吗: the fact of one of two that are named which tells of the other, and says whether it can be. */
function tellingBoth({ entities, aspects }: Query, figures: Figures): Observation[] {
  const [a, b, ...others] = entities.value;
  if (!a || !b || others.length > 0 || !aspects.includes('yesNo')) return [];
  return [
    [a, b],
    [b, a],
  ].flatMap(([one, other]) =>
    figures
      .about(one?.id ?? '')
      .filter(
        ({ value }) =>
          value.type === 'text' &&
          /^(?:可以|能|不能|不可以)/.test(value.text) &&
          surfacesOf(other?.id ?? '', figures).some(
            (name) => value.type === 'text' && value.text.includes(name),
          ),
      ),
  );
}

/** What is missing is no number, or no number is what is asked: 搞工业小区是哪一年. */
function isInWords(missing: Missing, { aspects }: Query, figures: Figures): boolean {
  if (missing.type === 'figure')
    return (
      ['property', 'date'].includes(figures.variable(missing.variable)?.statType ?? '') ||
      (['when', 'who', 'where', 'why'] as const).some((aspect) => aspects.includes(aspect))
    );
  if (missing.type === 'holder') return (['when', 'where'] as const).some((one) => aspects.includes(one));
  return missing.type === 'words' || missing.type === 'facts' || missing.type === 'count';
}

const asksNumber = ({ aspects, kind, unit }: Query): boolean =>
  aspects.includes('count') || unit !== undefined || !IN_WORDS.has(kind);
const IN_WORDS: ReadonlySet<QueryKind> = new Set<QueryKind>([
  'value',
  'holder',
  'passage',
  'overview',
  'planStatus',
  'verify',
]);

/** Share of the words that a fact's own words hold; enough where it holds a whole word that nothing else accounts for. */
function likeness(
  words: readonly string[],
  unread: readonly UnreadWord[],
  observation: Observation,
  figures: Figures,
): number {
  const held = termsOf(observation, figures);
  const share = words.length === 0 ? 0 : words.filter((word) => held.has(word)).length / words.length;
  return unread.some(({ said }) => holdsRun(observation, said)) ? Math.max(share, LIKE) : share;
}

const RUN = 3;

/** 在亚马逊卖吗: a run of characters long enough to be no chance. */
function holdsRun({ value, provenance }: Observation, said: string): boolean {
  const text = value.type === 'text' ? value.text + provenance.quote : provenance.quote;
  for (let at = 0; at + RUN <= said.length; at++) {
    const run = said.slice(at, at + RUN);
    if (/^\p{Script=Han}+$/u.test(run) && text.includes(run)) return true;
  }
  return false;
}

const terms = new WeakMap<Observation, ReadonlySet<string>>();

/** Terms of a fact, its indicator's names and its quote. */
function termsOf(observation: Observation, figures: Figures): ReadonlySet<string> {
  const known = terms.get(observation);
  if (known) return known;
  const { variableMeasured, value, provenance } = observation;
  const variable = figures.variable(variableMeasured);
  const own = [
    variable?.name,
    ...(variable?.alternateName.map(({ name }) => name) ?? []),
    value.type === 'text' ? value.text : '',
    provenance.quote,
  ];
  const made = new Set(tokens(normalize(own.join(' ')).text));
  terms.set(observation, made);
  return made;
}
