import type { Answer } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import type { Query } from '../model/query.js';
import { assertion } from './assertion.js';
import { compareTwo } from './compare-two.js';
import { notWhole, rankOfObservation, rankPool } from './ranks.js';
import { relatedTo } from './related.js';
import { unknown } from './unknown.js';
import type { World } from './world.js';

/** 老二, 倒数第二: places among those spoken of, not on the list. */
const SPOKEN = /老|倒数/;

/** 全国第二, 500强第二: said of the list itself, not of those of one place. */
const ofWholeList = ({ aspects, rankings }: Query): boolean =>
  aspects.includes('nation') || (rankings.from === 'question' && rankings.value.length > 0);

/** 第57位是谁: who holds a rank on a list, or a place among the listed of a town. */
export function answerHolder(query: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const named =
    query.entities.from === 'question' || query.entities.from === 'previous'
      ? (query.entities.value[0]?.id ?? query.within)
      : undefined;
  const answers = query.figures
    .filter(({ role }) => role === 'ordinal')
    .map(({ quantity, said }): Answer => {
      const number = Number(quantity.value);
      const among = SPOKEN.test(said);
      const place = named ?? (among ? figures.knowledge.defaultPlace : undefined);
      const pool = rankPool(query, world, place);
      if (among) {
        const partial = notWhole(place, figures);
        if (partial) return partial;
        const chosen = said.startsWith('倒数') ? pool.at(-number) : pool[number - 1];
        return chosen && place !== undefined
          ? found(chosen, { place, number: pool.indexOf(chosen) + 1 })
          : unknown({ type: 'holder', ranking: '', rank: said });
      }
      const exact = pool.find((o) => rankOfObservation(o) === number);
      if (exact) return found(exact, undefined);
      const around = place ?? (ofWholeList(query) ? undefined : figures.knowledge.defaultPlace);
      const partial = notWhole(around, figures);
      if (partial) return partial;
      const nth = around === undefined ? undefined : rankPool(query, world, around)[number - 1];
      if (nth && around !== undefined) return found(nth, { place: around, number });
      const ranking = query.rankings.value[0] ?? pool[0]?.ranking;
      return unknown(
        { type: 'holder', ranking: ranking ?? '', rank: said },
        { related: ranking === undefined ? [] : [{ type: 'members', ranking }] },
      );
    });
  const [first, second, ...others] = answers.flatMap((one) =>
    one.type === 'assertion' && one.statement.type === 'holder' ? [one.statement.observation] : [],
  );
  // 第一和倒数第一差几名: how far the two who hold them are from each other.
  return query.aspects.includes('gap') && first && second && others.length === 0
    ? [compareTwo(first, second, figures)]
    : answers;

  function found(observation: Observation, position: { place: string; number: number } | undefined): Answer {
    const related = relatedTo(observation.observationAbout, figures, [observation.variableMeasured]);
    return assertion(
      { type: 'holder', observation, ...(position ? { position } : {}) },
      [observation],
      figures,
      [],
      related,
    );
  }
}
