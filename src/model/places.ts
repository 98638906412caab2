const WIDE = ['city', 'county', 'district', 'prefecture', 'province', 'country'];
const NARROW = ['town', 'township', 'subdistrict'];

/** Entity types that take in towns: a city, a county, a province. */
export const WIDE_PLACES: ReadonlySet<string> = new Set(WIDE);

/** Entity types of which a county consists. */
export const TOWNS: ReadonlySet<string> = new Set(NARROW);

/** Entity types that are places on a map rather than firms, projects or people. */
export const PLACES: ReadonlySet<string> = new Set([...WIDE, ...NARROW, 'village']);
