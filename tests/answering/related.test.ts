import { describe, expect, it } from 'vitest';
import { buildFigures } from '../../src/answering/figures.js';
import { relatedTo } from '../../src/answering/related.js';
import { county, knowledge } from './county.js';

const figures = buildFigures(knowledge);

describe('what else there is about an entity', () => {
  it.each(county.entities.map(({ id }) => id))('%s: three at most, each on record, none twice', (id) => {
    const related = relatedTo(id, figures);
    expect(related.length).toBeLessThanOrEqual(3);
    expect(new Set(related.map((one) => JSON.stringify(one))).size).toBe(related.length);
    for (const one of related)
      if (one.type === 'value') expect(figures.of(id, one.variable)).not.toEqual([]);
      else expect(one).toEqual({ type: 'rank', entity: id });
  });

  it('not what was just said', () => {
    const besides = ['sales', 'sales-growth', 'employees'];
    const left = relatedTo('mill', figures, besides).map((one) =>
      'variable' in one ? one.variable : one.type,
    );
    expect(left.toSorted()).toEqual(['business', 'founded', 'location']);
  });

  it('figures before facts in words', () => {
    expect(relatedTo('mill', figures)).not.toContainEqual({
      type: 'value',
      entity: 'mill',
      variable: 'business',
    });
  });
});
