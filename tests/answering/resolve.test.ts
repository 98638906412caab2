import { describe, expect, it } from 'vitest';
import { buildFigures } from '../../src/answering/figures.js';
import { holdersOf, isWide, lookUp, resolve, tellingOf } from '../../src/answering/resolve.js';
import { county, knowledge, TODAY } from './county.js';
import { listNote } from './notes.js';
import { queryOf, rows } from './queries.js';

const figures = buildFigures(knowledge);

function resolved(asked: string): string {
  const query = queryOf(asked);
  return query.entities.value
    .flatMap((entity) =>
      query.variables.value.flatMap((mention) => resolve(entity, mention, query, figures, TODAY)),
    )
    .map(({ entity, observations, all, caveats }) =>
      [
        `${entity}: ${listNote(observations)}`,
        ...(observations.length === 0 && all.length > 0 ? [`of ${listNote(all)}`] : []),
        ...caveats.map((one) => `~${Object.values(one).map(String).join(' ')}`),
      ].join(' '),
    )
    .join(' ; ');
}

describe('what an entity and a variable come to', () => {
  it.each(rows('resolve.tsv'))('%s', (asked = '', expected) => {
    expect(resolved(asked)).toBe(expected);
  });
});

describe('never another entity, never a look-alike', () => {
  const names = county.entities.map(({ id }) => id);
  const measures = county.variables.map(({ id }) => id);

  it.each(names)('%s', (entity) => {
    for (const variable of measures)
      for (const reach of ['own', 'inside'] as const) {
        const { about, all, caveats } = lookUp(entity, [variable], [], figures, reach);
        const said = caveats.map(({ type }) => type);
        for (const o of all) {
          expect(o.observationAbout).toBe(about);
          if (about !== entity)
            expect(said).toContainEqual(expect.stringMatching(/^(?:wholeToPart|partToWhole)$/));
          if (o.variableMeasured !== variable) {
            expect(said).toContain('narrower');
            expect(figures.variable(o.variableMeasured)?.broader).toBe(variable);
          }
        }
      }
  });
});

describe('who has a figure', () => {
  it.each([
    [['gdp'], ['yunxi', 'shangping', 'zhongping', 'xiaping']],
    [['output'], ['shangping']],
    [['piles'], []],
    [
      ['retail', 'turnover'],
      ['yunxi', 'zhongping'],
    ],
  ])('%s', (variables, holders) => {
    expect(holdersOf(variables, figures).toSorted()).toEqual(holders.toSorted());
  });
});

it('a direction in words tells no figure', () => {
  expect(listNote(tellingOf(figures.about('xiaping'), figures))).toBe(
    'xiaping.rank@towns-2025=第88位, xiaping.rank@scenic-2025=第3位',
  );
  expect(tellingOf(figures.about('gu-yan'), figures)).toHaveLength(1);
});

it('only what is wider than a town is wide', () => {
  expect(county.entities.filter(({ id }) => isWide(id, figures)).map(({ id }) => id)).toEqual([
    'nanping',
    'yunxi',
  ]);
});
