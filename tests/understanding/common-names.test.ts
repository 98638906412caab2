import { describe, expect, it } from 'vitest';
import type { StatisticalVariable } from '../../src/model/vocabulary.js';
import { withCommonNames } from '../../src/understanding/common-names.js';
import { vocabularyOf } from './made.js';

const variable = (id: string, name: string, ...others: string[]): StatisticalVariable => ({
  id,
  name,
  alternateName: others.map((other) => ({ name: other })),
  statType: 'level',
  differsFrom: [],
});

/** What each indicator is called beside its formal name. */
function named(...variables: StatisticalVariable[]): Record<string, string[]> {
  return Object.fromEntries(
    withCommonNames(vocabularyOf({ variables })).map(({ id, alternateName }) => [
      id,
      alternateName.map(({ name }) => name),
    ]),
  );
}

describe('common names of indicators', () => {
  it('are given to an indicator by its formal name', () => {
    expect(named(variable('gdp', '生产总值'))['gdp']).toEqual(
      expect.arrayContaining(['gdp', '地区生产总值', '经济总量']),
    );
    expect(named(variable('jobs', '员工数'))['jobs']).toEqual(expect.arrayContaining(['打工的', '人手']));
  });

  it('are given to one that the editor calls by any of them', () => {
    expect(named(variable('output', '本县产出', 'GDP'))['output']).toContain('生产总值');
  });

  it("never take over an editor's own name", () => {
    const names = named(
      variable('gdp', '生产总值'),
      variable('rural', '乡村经济总量'),
      variable('volume', '体量', '经济总量'),
      variable('size', '经济规模'),
    );
    expect(names['gdp']).toContain('地区生产总值');
    expect(names['gdp']).not.toContain('经济总量');
    expect(names['gdp']).not.toContain('经济规模');
    expect(names['volume']).toContain('经济总量');
  });

  it('do not take it over in other capitals either', () => {
    const names = named(variable('gdp', '生产总值'), variable('index', '经济指数', 'GDP'));
    expect(names['index']).toContain('GDP');
    expect(names['gdp']).not.toContain('gdp');
  });

  it('keep what the editor wrote, in front and once', () => {
    const [first, ...rest] = named(variable('gdp', '生产总值', '产出', '经济总量'))['gdp'] ?? [];
    expect(first).toBe('产出');
    expect(rest.filter((name) => name === '经济总量')).toHaveLength(1);
    expect(rest).not.toContain('生产总值');
  });

  it('leave an indicator of the town alone', () => {
    const rafts = variable('rafts', '竹筏数', '竹筏');
    expect(withCommonNames(vocabularyOf({ variables: [rafts] }))[0]).toBe(rafts);
  });
});
