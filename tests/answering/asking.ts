import { answer } from '../../src/answering/answer.js';
import { buildFigures } from '../../src/answering/figures.js';
import { buildPassages } from '../../src/answering/passages.js';
import type { World } from '../../src/answering/world.js';
import type { Answers } from '../../src/model/answer.js';
import type { Knowledge } from '../../src/model/knowledge.js';
import type { Context } from '../../src/model/context.js';
import { knowledge as county, TODAY } from './county.js';
import { queryOf } from './queries.js';

/** The record as answerers see it. */
export const worldOf = (knowledge: Knowledge = county, today: string = TODAY, previous?: Context): World => ({
  figures: buildFigures(knowledge),
  passages: buildPassages(knowledge),
  today,
  previous,
});

const world = worldOf();

/** The answers to one query in the notation of {@link queryOf}. */
export const answersTo = (asked: string, within: World = world): Answers =>
  answer([queryOf(asked, within.figures.knowledge)], within);
