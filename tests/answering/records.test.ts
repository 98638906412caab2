import { describe, expect, it } from 'vitest';
import { buildFigures } from '../../src/answering/figures.js';
import { isInside } from '../../src/answering/inside.js';
import type { Answer } from '../../src/model/answer.js';
import type { Observation } from '../../src/model/observation.js';
import { overlaps, period } from '../../src/model/period.js';
import { plainText } from '../../src/model/reply.js';
import type { Entity, StatisticalVariable } from '../../src/model/vocabulary.js';
import { periodText } from '../../src/language/period-text.js';
import { listNote, noteOf } from './notes.js';
import { answersOf, assertedBy, served, type Served } from './records.js';

describe.each(Object.entries(served))('%s: every figure', (_, record) => {
  const { knowledge, assistant, today } = record;
  const { entities, rankings, variables } = knowledge.vocabulary;
  // How many of a place stand on a list is told by naming them.
  const figures = knowledge.observations.filter(
    ({ value, variableMeasured }) =>
      value.type !== 'text' && variables.get(variableMeasured)?.countOf === undefined,
  );

  it.each(figures.map((o) => [asking(o), o] as const))('%s', (text, observation) => {
    const outcome = assistant.answer({ text, today });
    const asserted = assertedBy(answersOf(outcome));
    expect(asserted.map(({ id }) => id)).toContain(observation.id);
    expect(listNote(asserted.filter((o) => !isAlike(o, observation)))).toBe('-');
    expect(plainText(outcome.reply)).toContain(printedOf(observation));
  });

  function asking(o: Observation): string {
    const about = (entities.get(o.observationAbout) ?? rankings.get(o.observationAbout))?.name ?? '';
    const measured = variables.get(o.variableMeasured)?.name ?? '';
    const timeless = o.periodBasis === 'page' || o.value.type === 'date';
    const where = o.ranking === undefined ? '' : `在${rankings.get(o.ranking)?.name ?? ''}`;
    return `${about}${where || timeless ? where : periodText(o.observationDate)}的${measured}是多少`;
  }
});

const isAlike = (a: Observation, b: Observation): boolean =>
  a.observationAbout === b.observationAbout &&
  a.variableMeasured === b.variableMeasured &&
  a.ranking === b.ranking &&
  a.observationDate.iso === b.observationDate.iso;

const printedOf = ({ value }: Observation): string => (value.type === 'text' ? value.text : value.printed);

describe.each(Object.entries(served))('%s: nobody and no time is answered for another', (_, record) => {
  it.each(['', '2019年', '2023年', '2024年一季度'])('asked %s', (when) => {
    const { entities, variables } = record.knowledge.vocabulary;
    const pairs = [...entities.values()].flatMap((entity) =>
      [...variables.values()].map((variable) => [entity, variable] as const),
    );
    const chosen = pairs.filter((_one, at) => at % step(pairs.length) === 0);
    const wrong = chosen.flatMap(([entity, variable]) => wrongly(entity, variable, when, record));
    expect(wrong).toEqual([]);
  });

  /** Some three hundred of them, spread over all. */
  const step = (count: number): number => Math.max(1, Math.floor(count / 300));
});

/** Of a list it is asked by whom it names; of an event or a series it is not settled whose figures they are. */
const isSettled = ({ type }: Entity, { countOf, statType }: StatisticalVariable): boolean =>
  !['event', 'series'].includes(type) && countOf === undefined && statType !== 'rank';

function wrongly(entity: Entity, variable: StatisticalVariable, when: string, record: Served): string[] {
  if (!isSettled(entity, variable)) return [];
  const { assistant, knowledge, today } = record;
  const figures = buildFiguresOnce(knowledge);
  const text = `${entity.name}${when}的${variable.name}是多少`;
  const answers = answersOf(assistant.answer({ text, today }));
  const foreign = assertedBy(answers).filter(
    (o) => isMeasured(o) && !isAround(o.observationAbout, entity.id, figures),
  );
  const untimely = plainFigures(answers).filter((o) => isMeasured(o) && when !== '' && !isOf(o, when));
  return [...foreign, ...untimely].length === 0 ? [] : [`${text}: ${answers.map(noteOf).join(' ; ')}`];
}

/** It itself, or what lies in it or is part of it. */
const isAround = (about: string, entity: string, figures: ReturnType<typeof buildFigures>): boolean =>
  about === entity || isInside(about, entity, figures);

const plainFigures = (answers: readonly Answer[]): readonly Observation[] =>
  answers.flatMap((one) =>
    one.type === 'assertion' && one.statement.type === 'figures' ? one.statement.observations : [],
  );

const isMeasured = ({ value }: Observation): boolean => value.type === 'quantity';

const isOf = ({ observationDate }: Observation, when: string): boolean =>
  overlaps(observationDate, period(when.replace('年一季度', '-Q1').replace('年', '')));

const built = new WeakMap<Served['knowledge'], ReturnType<typeof buildFigures>>();
function buildFiguresOnce(knowledge: Served['knowledge']): ReturnType<typeof buildFigures> {
  const figures = built.get(knowledge) ?? buildFigures(knowledge);
  built.set(knowledge, figures);
  return figures;
}
