import { expect, it } from 'vitest';
import { withRankRuns } from '../../src/intake/rank-runs.js';
import { readQuantities } from '../../src/language/quantities.js';
import { unitTable } from '../../src/language/units.js';
import { EMPTY_VOCABULARY } from '../../src/model/vocabulary.js';

const ranks = (text: string): string[] =>
  withRankRuns(text, readQuantities(text, unitTable(EMPTY_VOCABULARY.units))).map(({ text: said }) => said);

it('tells each place of a run that is told in turn', () => {
  expect(ranks('依次列第四至第六位')).toEqual(['第4位', '第5位', '第6位']);
  expect(ranks('排在第四至第六位')).toEqual(['第四', '至第六位']);
});
