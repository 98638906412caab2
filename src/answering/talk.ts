import type { Answer, Related } from '../model/answer.js';
import { period } from '../model/period.js';
import type { Query, Talk } from '../model/query.js';
import type { Figures } from './figures.js';
import type { World } from './world.js';

/** Small talk and what the bot does not do; with examples of what it does. */
export const answerTalk = (query: Query, { figures }: World): readonly Answer[] => [
  { type: 'conversation', topic: query.kind as Talk, related: examples(figures) },
];

/** The day of asking. */
export const answerToday = (_query: Query, { figures, today }: World): readonly Answer[] => [
  { type: 'conversation', topic: 'today', day: period(today), related: examples(figures) },
];

/** What is recorded, in outline. */
export const answerTopics = (_query: Query, { figures }: World): readonly Answer[] => [
  { type: 'explanation', content: { type: 'topics' }, related: examples(figures) },
];

/** The lists on record; each opens with a tap. */
export const answerRankings = (_query: Query, { figures }: World): readonly Answer[] => {
  const rankings = [...figures.knowledge.vocabulary.rankings.keys()];
  return [
    {
      type: 'explanation',
      content: { type: 'rankings', rankings },
      related: rankings.map((ranking) => ({ type: 'members', ranking })),
    },
  ];
};

/** Three questions that the record can answer: a rank, a figure, an overview. */
export function examples(figures: Figures): Related[] {
  const { observations, defaultPlace } = figures.knowledge;
  const ranked = observations.find(({ ranking }) => ranking !== undefined);
  const figure = observations.find(
    (o) => o.observationAbout === defaultPlace && figures.variable(o.variableMeasured)?.statType === 'level',
  );
  return [
    ...(ranked ? [{ type: 'rank', entity: ranked.observationAbout } as const] : []),
    ...(figure
      ? [{ type: 'value', entity: figure.observationAbout, variable: figure.variableMeasured } as const]
      : []),
    ...(ranked?.ranking ? [{ type: 'members', ranking: ranked.ranking } as const] : []),
  ];
}
