import type { Answer } from '../model/answer.js';
import type { Query } from '../model/query.js';
import { assertion } from './assertion.js';
import { isInside } from './inside.js';
import { isWide } from './resolve.js';
import { surfacesOf } from './sentences.js';
import { unknown } from './unknown.js';
import type { World } from './world.js';

/** 禾光在甲镇吗, 是跟乙合作的吧: what the record says of it, and whether that names the claimed one. */
export function verifyText(query: Query, world: World): readonly Answer[] {
  const { figures } = world;
  const named = query.variables.value
    .flatMap(({ ids }) => ids)
    .filter((id) => figures.variable(id)?.statType === 'property');
  const places = [...figures.knowledge.vocabulary.variables.values()]
    .filter(({ asks }) => asks === 'where')
    .map(({ id }) => id);
  const where = [...named, ...places];
  const located = query.entities.value.filter(({ id }) =>
    where.some((variable) => figures.of(id, variable).length > 0),
  );
  if (located.length === 0) {
    const [entity, other] = query.entities.value;
    const around = query.within ?? other?.id;
    if (!entity) return [];
    return around !== undefined && isInside(entity.id, around, figures)
      ? [
          {
            type: 'explanation',
            content: { type: 'located', entity: entity.id, place: around, vague: isWide(around, figures) },
            related: [],
          },
        ]
      : [unknown({ type: 'facts', entity: entity.id })];
  }
  return located.slice(0, 1).map((entity): Answer => {
    const [observation] = where.flatMap((variable) => figures.of(entity.id, variable));
    const claimed = query.within ?? query.entities.value.find(({ id }) => id !== entity.id)?.id;
    if (!observation) return unknown({ type: 'facts', entity: entity.id });
    if (claimed === undefined)
      return assertion({ type: 'figures', observations: [observation] }, [observation], figures);
    const said = observation.value.type === 'text' ? observation.value.text.replace(/（[^）]*）/g, '') : '';
    const inside =
      isInside(entity.id, claimed, figures) ||
      surfacesOf(claimed, figures).some((name) => said.includes(name));
    return assertion(
      { type: 'verdict', holds: inside, claim: claimed, how: 'text', observation, meant: [], names: [] },
      [observation],
      figures,
    );
  });
}
