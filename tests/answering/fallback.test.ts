import { describe, expect, it } from 'vitest';
import { withFallback } from '../../src/answering/fallback.js';
import { worldOf } from './asking.js';
import { queryOf } from './queries.js';

const world = worldOf();

describe('where nobody is named and the place has no such figure', () => {
  it.each([
    // The only holder in the record may speak, by its name.
    ['value yunxi occupancy entities:default', 'bay-1'],
    ['value yunxi turnover entities:default', 'zhongping'],
    ['value yunxi output entities:default', 'shangping'],
    ['value yunxi gdp entities:default', 'yunxi'],
    // Of several nobody.
    ['value yunxi employees entities:default', ''],
    ['value yunxi sales entities:default', ''],
    // Whoever is named, now or before, is not passed over for another.
    ['value yunxi occupancy', ''],
    ['value shangping turnover', ''],
    ['value shangping turnover entities:previous', ''],
  ])('%s: %s', (asked, about) => {
    const query = queryOf(asked);
    const [entity] = query.entities.value;
    const [mention] = query.variables.value;
    const found = withFallback(entity!, mention!, query, world).filter(({ all }) => all.length > 0);
    expect(found.map((one) => one.entity).join(' ')).toBe(about);
    for (const { all } of found) for (const o of all) expect(o.observationAbout).toBe(about);
  });
});
