import type { Answer } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import { PLACES } from '../model/places.js';
import type { EntityRef, Query } from '../model/query.js';
import type { Figures } from './figures.js';
import { isInside } from './inside.js';

/**
 * 园区里石桥的企业, 两类里的一类: words that narrow a figure to a part of what it is of. A figure of the whole is no answer
 * to them.
 */
export function qualifiers(query: Query, answers: readonly Answer[], figures: Figures): readonly string[] {
  const told = answers.flatMap((answer) => (answer.type === 'assertion' ? answer.evidence : []));
  const observations = told.flatMap((one) => (one.type === 'observation' ? [one.observation] : []));
  if (observations.length === 0 || observations.some(({ value }) => value.type !== 'quantity')) return [];
  return [
    ...placesBeside(query, answers, observations, figures),
    ...oneOfKinds(query.text, observations),
    ...otherScale(query.text, observations, figures),
  ];
}

/** A place after the one that the figure is of, of which nothing is told. */
function placesBeside(
  { entities, text }: Query,
  answers: readonly Answer[],
  observations: readonly Observation[],
  figures: Figures,
): string[] {
  const isPlace = ({ id }: EntityRef): boolean => PLACES.has(figures.entity(id)?.type ?? '');
  const isTold = ({ id, said }: EntityRef): boolean =>
    answers.some((one) => one.type === 'unknown' && 'entity' in one.missing && one.missing.entity === id) ||
    observations.some(
      ({ observationAbout: about, provenance }) =>
        about === id ||
        isInside(about, id, figures) ||
        isInside(id, about, figures) ||
        provenance.quote.includes(said),
    );
  return entities.value
    .filter((entity, at) => {
      const before = entities.value[at - 1];
      if (!before || before.start < 0 || entity.start < before.start) return false;
      const between = text.slice(before.start + before.said.length, entity.start);
      return !JOINED.test(between) && isPlace(entity) && !isTold(entity);
    })
    .map(({ said }) => said);
}

/** 甲和乙: both are meant. */
const JOINED = /[和与跟及同、,;]|还有|以及|\band\b|比/;

const KINDS = /(\p{Script=Han}{2}[类型级式籍])(?:[、和与及]|以及)(\p{Script=Han}{2}[类型级式籍])/u;

/** 甲类和乙类项目12个: how many are of one of them is not told. */
function oneOfKinds(text: string, observations: readonly Observation[]): string[] {
  return observations.flatMap(({ provenance: { quote } }) => {
    const [, ...kinds] = KINDS.exec(quote) ?? [];
    const asked = kinds.filter((kind) => text.includes(kind));
    return asked.length === 1 ? asked : [];
  });
}

const BELOW = /规(?:模以)?下|限(?:额以)?下/;

/** 规下工业: of the smaller businesses, where the figure is of the larger ones or of all. */
function otherScale(text: string, observations: readonly Observation[], figures: Figures): string[] {
  const [said] = BELOW.exec(text) ?? [];
  const isOf = ({ variableMeasured, provenance }: Observation): boolean =>
    BELOW.test(provenance.quote) || BELOW.test(figures.variable(variableMeasured)?.name ?? '');
  return said === undefined || observations.some(isOf) ? [] : [said];
}
