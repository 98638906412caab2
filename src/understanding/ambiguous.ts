import type { Context } from '../model/context.js';
import type { EntityRef } from '../model/query.js';
import type { Vocabulary } from '../model/vocabulary.js';
import type { Completed } from './completed.js';
import { isInside } from './facts.js';
import type { Reading } from './reading.js';

/**
 * A name that several entities share means the one in the place that is named with it, else the one last spoken of: in the
 * clauses before it, or in the turn before.
 */
export function withOneMeant(
  reading: Completed,
  earlier: readonly Reading[],
  previous: Context | undefined,
  vocabulary: Vocabulary,
): Completed {
  if (reading.entities.every(({ others }) => others === undefined)) return reading;
  const named = earlier
    .map(({ entities }) => entities.filter(({ others }) => others === undefined).map(({ id }) => id))
    .filter((ids) => ids.length > 0);
  const spokenOf = [
    ...named.reverse(),
    ...(previous ? [previous.focus.subjects, previous.focus.recent.slice(-1)] : []),
  ];
  const entities = reading.entities.map((ref) => {
    if (ref.others === undefined) return ref;
    const beside = reading.entities.filter((other) => other !== ref && other.others === undefined);
    const [meant] = [beside.map(({ id }) => id), ...spokenOf]
      .map((around) => [ref.id, ...(ref.others ?? [])].filter((id) => near(id, around, vocabulary)))
      .filter((ids) => ids.length === 1);
    return meant?.[0] === undefined ? ref : withWhole(only(ref, meant[0]), beside, vocabulary);
  });
  return { ...reading, entities };
}

const only = ({ match, said, start }: EntityRef, id: string): EntityRef => ({ id, match, said, start });

/** A part told right after its misspelt whole is read as that is. */
function withWhole(part: EntityRef, beside: readonly EntityRef[], vocabulary: Vocabulary): EntityRef {
  const whole = beside.find(
    ({ id, match, said, start }) =>
      match !== 'name' && start + said.length === part.start && isInside(part.id, id, vocabulary),
  );
  return whole ? { id: part.id, match: whole.match, said: whole.said + part.said, start: whole.start } : part;
}

/** Is one of those, lies in one, or is a part of the same whole. */
const near = (id: string, around: readonly string[], vocabulary: Vocabulary): boolean =>
  around.some((one) => {
    const whole = vocabulary.entities.get(id)?.partOf;
    return (
      one === id ||
      isInside(id, one, vocabulary) ||
      (whole !== undefined && vocabulary.entities.get(one)?.partOf === whole)
    );
  });
