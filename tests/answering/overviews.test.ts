import { describe, expect, it } from 'vitest';
import type { Assertion } from '../../src/model/answer.js';
import { buildFigures } from '../../src/answering/figures.js';
import { isInside } from '../../src/answering/inside.js';
import { answersTo } from './asking.js';
import { county, knowledge } from './county.js';
import { listNote } from './notes.js';

const figures = buildFigures(knowledge);

describe('what there is about an entity', () => {
  it.each(county.entities.map(({ id }) => id))('%s: its own, or of what lies in it', (id) => {
    for (const one of overviewsOf(`overview ${id}`))
      for (const { observationAbout: about } of one.observations)
        expect(about === id || isInside(about, id, figures)).toBe(true);
  });

  it('the latest of each indicator', () => {
    const [{ observations } = { observations: [] }] = overviewsOf('overview yunxi');
    expect(listNote(observations)).toContain('yunxi.gdp@2024=300.5亿元');
    expect(listNote(observations)).not.toContain('@2023');
  });

  it('not more than eight, and facts in words among them', () => {
    const [{ observations } = { observations: [] }] = overviewsOf('overview mill');
    expect(observations.length).toBeLessThanOrEqual(8);
    expect(listNote(observations)).toContain('mill.business@page=特种纸的研发和生产');
    expect(overviewsOf('overview yunxi')[0]?.observations).toHaveLength(8);
  });

  it('every doubt is kept, other remarks are not', () => {
    const [answer] = answersTo('overview yunxi').answers;
    expect((answer as Assertion).caveats.map(({ type }) => type)).toEqual(['suspect']);
  });

  it('of a name that two towns go by: both', () => {
    expect(overviewsOf('overview xiaping: 说说古镇').map(({ entity }) => entity)).toEqual([
      'xiaping',
      'shangping',
    ]);
  });

  function overviewsOf(asked: string) {
    return answersTo(asked).answers.flatMap((one) =>
      one.type === 'assertion' && one.statement.type === 'overview' ? [one.statement] : [],
    );
  }
});
