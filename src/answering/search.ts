import { normalize } from '../language/normalize.js';
import type { Answer } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import type { Query, StatedFigure } from '../model/query.js';
import { articlesBy } from './articles.js';
import { isNonEmpty } from './assertion.js';
import { contentsOf } from './contents.js';
import type { Figures } from './figures.js';
import { holdsUnread } from './held-words.js';
import { answerMeaning, sameFigures } from './meanings.js';
import { relatedTo } from './related.js';
import { sentencesFor } from './sentences.js';
import { unknown } from './unknown.js';
import { wordsSaid } from './words-said.js';
import type { World } from './world.js';

/** Who, where, what and how, from the sentences of the articles; only where they hold the words of the question. */
export function answerPassage(query: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const contents = contentsOf(query, world);
  if (contents.length > 0) return contents;
  const found = sentencesFor(query, world);
  const [entity] = query.entities.value;
  if (isNonEmpty(found)) {
    const [first, ...rest] = found;
    return [
      {
        type: 'assertion',
        statement: { type: 'passages', sentences: found, exact: true },
        evidence: [
          { type: 'sentence', sentence: first },
          ...rest.map((sentence) => ({ type: 'sentence', sentence }) as const),
        ],
        caveats: query.person ? [{ type: 'privatePerson' }] : [],
        related: entity ? relatedTo(entity.id, figures) : [],
      },
    ];
  }
  const printed = query.figures.filter(
    (figure) =>
      figure.role === 'cardinal' && !isAskedFor(figure, query) && sameFigures(figure, figures).length > 0,
  );
  if (!entity && printed.length > 0) return answerMeaning({ ...query, figures: printed }, world);
  const written = articlesBy(query, world);
  if (written.length > 0) return written;
  const words = wordsSaid(query);
  const told = entity ? uncounted(entity.id, query, figures) : [];
  if (entity && told.length > 0)
    return [
      unknown(
        { type: 'count', entity: entity.id, unit: query.unit?.printed ?? '' },
        { nearest: told, related: relatedTo(entity.id, figures) },
      ),
    ];
  return [
    unknown(
      words.length > 0 || !entity
        ? { type: 'words', words, ...(entity ? { entity: entity.id } : {}) }
        : { type: 'facts', entity: entity.id },
      {
        related: entity ? relatedTo(entity.id, figures) : [],
      },
    ),
  ];
}

/** 喷漆了几个: what is told in words of the thing whose number is asked for. */
const uncounted = (entity: string, query: Query, figures: Figures): Observation[] =>
  query.aspects.includes('count')
    ? figures
        .about(entity)
        .filter(
          ({ value, provenance }) =>
            value.type === 'text' &&
            holdsUnread(query, normalize(`${value.text},${provenance.quote}`).text) === true,
        )
        .slice(0, 1)
    : [];

/** 哪两个: how many are asked for is no figure that somebody has read. */
const isAskedFor = ({ start }: StatedFigure, { text }: Query): boolean => text.slice(0, start).endsWith('哪');
