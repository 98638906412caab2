import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/model/context.js';
import type { EntityRef } from '../../src/model/query.js';
import type { Entity } from '../../src/model/vocabulary.js';
import { withOneMeant } from '../../src/understanding/ambiguous.js';
import type { Completed } from '../../src/understanding/completed.js';
import { spokenOf, vocabularyOf } from './made.js';

const entity = (id: string, type: string, more: Partial<Entity> = {}): Entity => ({
  id,
  name: id,
  type,
  alternateName: [],
  ...more,
});

/** Two parks in two towns of a county, each with a second phase, and a firm in one of them. */
const vocabulary = vocabularyOf({
  entities: [
    entity('county', 'county'),
    entity('liuxi', 'town', { containedInPlace: 'county' }),
    entity('shiqiao', 'town', { containedInPlace: 'county' }),
    entity('tea', 'park', { containedInPlace: 'liuxi' }),
    entity('tea-2', 'project', { containedInPlace: 'liuxi', partOf: 'tea' }),
    entity('chips', 'park', { containedInPlace: 'shiqiao' }),
    entity('chips-2', 'project', { containedInPlace: 'shiqiao', partOf: 'chips' }),
    entity('maker', 'company', { containedInPlace: 'shiqiao', partOf: 'chips' }),
    entity('stranger', 'company'),
  ],
});

const named = (id: string): EntityRef => ({ id, match: 'name', said: id, start: 0 });
const secondPhase: EntityRef = { id: 'tea-2', match: 'name', said: '二期', start: 5, others: ['chips-2'] };

const reading = (...entities: readonly EntityRef[]): Completed => ({
  text: '',
  entities,
  entitiesFrom: 'question',
  variables: [],
  variablesFrom: 'question',
  rankings: [],
  terms: [],
  periods: [],
  periodsFrom: 'question',
  rankingsFrom: 'question',
  quantities: [],
  asked: [],
  cues: new Map(),
  unread: [],
  person: false,
  elliptical: undefined,
  pointing: false,
});

/** What 二期 means beside those, after talk about others. */
function meant(beside: readonly string[], previous?: Context, earlier: readonly string[] = []): string {
  const before = earlier.map((id) => reading(named(id)));
  const said = reading(...beside.map(named), secondPhase);
  const { entities } = withOneMeant(said, before, previous, vocabulary);
  const ref = entities.at(-1);
  return [ref?.id, ...(ref?.others ?? [])].join('|');
}
const about = (...subjects: string[]): Context => spokenOf({ subjects, recent: subjects });
const OPEN = 'tea-2|chips-2';

describe('a name that several share', () => {
  it('stays open where nothing tells which is meant', () => {
    expect(meant([])).toBe(OPEN);
  });

  it.each([
    ['liuxi', 'tea-2'],
    ['shiqiao', 'chips-2'],
    ['tea', 'tea-2'],
    ['chips', 'chips-2'],
    ['maker', 'chips-2'],
    ['county', OPEN],
    ['stranger', OPEN],
  ])('beside %s, or after it was spoken of, means %s', (other, expected) => {
    expect(meant([other])).toBe(expected);
    expect(meant([], about(other))).toBe(expected);
  });

  it('means the one last spoken of, itself included', () => {
    expect(meant([], about('chips-2'))).toBe('chips-2');
    expect(meant([], spokenOf({ subjects: ['county'], recent: ['chips', 'tea'] }))).toBe('tea-2');
  });

  it('means the one that a clause before it speaks of, rather than the turn before', () => {
    expect(meant([], about('chips'), ['tea'])).toBe('tea-2');
    expect(meant([], about('chips'), ['stranger'])).toBe('chips-2');
    expect(
      withOneMeant(reading(secondPhase), [reading(secondPhase)], undefined, vocabulary).entities,
    ).toEqual([secondPhase]);
  });

  it('means the one beside it rather than the one spoken of', () => {
    expect(meant(['liuxi'], about('chips'))).toBe('tea-2');
  });

  it('stays open between two places', () => {
    expect(meant(['liuxi', 'shiqiao'])).toBe(OPEN);
  });

  it('is otherwise as it was said', () => {
    const { entities } = withOneMeant(reading(named('shiqiao'), secondPhase), [], undefined, vocabulary);
    expect(entities).toEqual([named('shiqiao'), { id: 'chips-2', match: 'name', said: '二期', start: 5 }]);
    const plain = reading(named('tea'));
    expect(withOneMeant(plain, [], about('chips'), vocabulary)).toBe(plain);
  });
});
