import type { Answer } from '../model/answer.js';
import type { EntityRef, Query, VariableRef } from '../model/query.js';
import type { Figures } from './figures.js';
import { bestVariable, unknown } from './unknown.js';
import { asksWhere, described } from './described.js';
import { askedMentions } from './mentions.js';
import { figuresOf, nothingNamed } from './nothing-named.js';
import { order, subjectsOf, withoutLacking } from './pairing.js';
import { holdersOf, lookUp } from './resolve.js';
import { surfacesOf } from './sentences.js';
import { valuesOf } from './value-of.js';
import type { World } from './world.js';

/** A published value for each entity and each variable named; what the record lacks is said for each. */
export function answerValue(query: Query, world: World): readonly Answer[] {
  const mentions = askedMentions(query, world.figures);
  if (mentions.length === 0)
    return described(query, world.figures) ?? figuresOf(query, world) ?? nothingNamed(query, world.figures);
  if (query.aspects.includes('rank') && mentions.every((mention) => isMeasured(mention, world.figures)))
    return mentions.flatMap((mention) =>
      query.entities.value.flatMap((entity) => unranked(entity, mention, query, world)),
    );
  const pairs = mentions.flatMap((mention) =>
    subjectsOf(mention, query, world.figures).map((entity) => ({ entity, mention })),
  );
  const bare =
    (query.variables.value.length === 0 || asksWhere(query.variables.value, world.figures)) &&
    pairs.every(
      ({ entity, mention }) => lookUp(entity.id, mention.ids, [], world.figures, 'inside').all.length === 0,
    );
  const fromVocabulary = bare ? described(query, world.figures) : undefined;
  if (fromVocabulary) return fromVocabulary;
  const wider = pairs.length === 0 ? ofWider(mentions, query, world.figures) : [];
  if (wider.length > 0) return wider;
  const head = mentions.at(-1);
  const answers = withoutLacking(pairs, query, world.figures)
    .sort((a, b) => order(a.entity, query) - order(b.entity, query))
    .flatMap(({ entity, mention }) =>
      valuesOf(entity, mention, query, world).map((answer) => ({ answer, aside: mention !== head })),
    );
  const named = answers.filter(({ answer }) => !isNamedBy(answer, answers, world.figures));
  const told = named.some(({ answer, aside }) => !aside && isInWords(answer));
  if (LISTS.test(query.text) || !told) return named.map(({ answer }) => answer);
  const counts = query.aspects.includes('count');
  return named
    .filter(({ answer, aside }) => !aside || isInWords(answer) || (counts && answer.type === 'assertion'))
    .map(({ answer }) => answer);
}

/** 全省GDP多少: of what lies around, where the record has local figures alone. */
function ofWider(mentions: readonly VariableRef[], { aspects }: Query, figures: Figures): Answer[] {
  const said = aspects.includes('nation') ? 'nation' : aspects.includes('province') ? 'province' : undefined;
  if (said === undefined) return [];
  return mentions.map((mention) => {
    const elsewhere = holdersOf(mention.ids, figures);
    const variable = bestVariable(mention, figures);
    return unknown({ type: 'scope', said, variable, local: elsewhere.length > 0 }, { elsewhere });
  });
}

/** 跟禾光哪里一起搞的: what is lacking of an entity that the fact in words of another one names itself. */
function isNamedBy(answer: Answer, all: readonly { readonly answer: Answer }[], figures: Figures): boolean {
  const lacking =
    answer.type === 'unknown' && answer.missing.type === 'figure' ? answer.missing.entity : undefined;
  if (lacking === undefined) return false;
  const names = surfacesOf(lacking, figures);
  return all.some(
    ({ answer: other }) =>
      other.type === 'assertion' &&
      isInWords(other) &&
      other.evidence.some(
        (one) =>
          one.type === 'observation' &&
          one.observation.observationAbout !== lacking &&
          names.some((name) => one.observation.provenance.quote.includes(name)),
      ),
  );
}

const LISTS = /[、,和与及跟]|还有|以及|\band\b/;

/** 老人去不了窗口怎么办: where words that are not listed say one thing together, a fact in words at their end answers. */
const isInWords = (answer: Answer): boolean =>
  answer.type === 'assertion' &&
  answer.evidence.every((one) => one.type === 'observation' && one.observation.value.type === 'text');

const isMeasured = ({ ids }: VariableRef, figures: Figures): boolean =>
  ids.every((id) => ['level', 'count'].includes(figures.variable(id)?.statType ?? ''));

/** GDP全市第几: the amount is on record, its place is not. */
function unranked(entity: EntityRef, mention: VariableRef, query: Query, world: World): Answer[] {
  return valuesOf(entity, mention, query, world).map((one) =>
    one.type === 'assertion' && one.statement.type === 'figures'
      ? unknown(
          { type: 'rankBy', variable: one.statement.observations[0].variableMeasured },
          { nearest: one.statement.observations, related: one.related },
        )
      : one,
  );
}
