import type { Answer } from '../model/answer.js';
import type { EntityRef, Query } from '../model/query.js';
import { unitless } from './counting.js';
import { answerDuration } from './durations.js';
import type { Figures } from './figures.js';
import type { World } from './world.js';

const SO_FAR = /(?:多久|多长时间|[几多]少?个?[年月天])了/;

/** 送货上门几年了: how long there has been what is told in words, by the date that bears its name. */
export function answerSince(query: Query, world: World): readonly Answer[] | undefined {
  const { figures } = world;
  const ids = query.variables.value.flatMap((mention) => mention.ids);
  const inWords = ids.length > 0 && ids.every((id) => figures.variable(id)?.statType === 'property');
  if (!query.aspects.includes('howLong') || !SO_FAR.test(query.text) || !inWords) return undefined;
  const [entity] = query.entities.value;
  const dates = entity ? sinceDates(entity, ids, query, figures) : [];
  const [only] = dates;
  if (!entity || !only || new Set(dates.map((o) => o.observationAbout)).size > 1) return undefined;
  return answerDuration(
    {
      ...unitless(query),
      kind: 'duration',
      entities: { ...query.entities, value: [{ ...entity, id: only.observationAbout }] },
      variables: {
        value: [{ ids: [only.variableMeasured], said: '', start: -1, loose: false }],
        from: 'inferred',
      },
    },
    world,
  );
}

const sinceDates = (
  { id }: EntityRef,
  ids: readonly string[],
  { variables }: Query,
  figures: Figures,
): ReturnType<Figures['about']> => {
  const names = [
    ...ids.map((one) => figures.variable(one)?.name ?? ''),
    ...variables.value.map(({ said }) => said),
  ].filter((name) => name.length > 1);
  const isNamed = (variable: string): boolean => {
    const { name = '', alternateName = [] } = figures.variable(variable) ?? {};
    return [name, ...alternateName.map((one) => one.name)].some((own) =>
      names.some((asked) => own.includes(asked)),
    );
  };
  return [id, ...figures.partsOf(id), ...figures.inside(id)]
    .flatMap((one) => figures.about(one))
    .filter((o) => o.value.type === 'date' && isNamed(o.variableMeasured));
};
