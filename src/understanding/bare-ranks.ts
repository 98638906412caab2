import type { Vocabulary } from '../model/vocabulary.js';
import type { Completed } from './completed.js';

/** 石桥81对吗: a bare number right after a place that can stand on a list is its place there. */
export function withBareRanks(reading: Completed, vocabulary: Vocabulary): Completed {
  const { entities, rankings } = vocabulary;
  if (reading.quantities.length === 0 || rankings.size === 0) return reading;
  const largest = Math.max(...[...rankings.values()].map(({ size = 0 }) => size));
  if (ofRankBefore(reading, vocabulary)) return withOnlyRank(reading, largest);
  if (reading.variables.length > 0) return reading;
  const follows = (start: number): boolean =>
    reading.entities.some(
      ({ id, said, start: at }) =>
        at >= 0 &&
        LISTED.has(entities.get(id)?.type ?? '') &&
        /^(?:才|就|是|排|排在|在?全国(?:排|第)?)?$/.test(reading.text.slice(at + said.length, start)),
    );
  const towns = reading.entities.filter(
    ({ id, start }) => start >= 0 && LISTED.has(entities.get(id)?.type ?? ''),
  );
  // 甲比乙高两百多名: so many places between two of them.
  const apart = ({ quantity, start }: Completed['quantities'][number]): boolean =>
    towns.length === 2 &&
    PLACES_APART.has(quantity.unit) &&
    APART.test(reading.text.slice(0, start)) &&
    towns.every((town) => town.start < start);
  return {
    ...reading,
    quantities: reading.quantities.map((mention) =>
      mention.role === 'cardinal' && apart(mention)
        ? { ...mention, role: 'ordinal', quantity: { ...mention.quantity, unitCode: 'rank' } }
        : mention.role === 'cardinal' &&
            mention.quantity.unitMultiplier === 0 &&
            (mention.quantity.unitCode === '' ||
              (/^[名位]$/.test(mention.quantity.unit) &&
                ENDS.test(reading.text.slice(mention.end).replace(AGREES, '')))) &&
            /^\d+$/.test(mention.quantity.value) &&
            Number(mention.quantity.value) <= largest &&
            follows(mention.start)
          ? { ...mention, role: 'ordinal', quantity: { ...mention.quantity, unitCode: 'rank' } }
          : mention,
    ),
  };
}
/** 不是81吗, after a place on a list. */
const ofRankBefore = (
  { variables, variablesFrom, entitiesFrom }: Completed,
  vocabulary: Vocabulary,
): boolean =>
  variablesFrom === 'previous' &&
  entitiesFrom === 'inferred' &&
  variables.length > 0 &&
  variables.every(({ ids }) => ids.every((id) => vocabulary.variables.get(id)?.statType === 'rank'));

/** A bare number that may be a place, where it is the only figure. */
const withOnlyRank = (reading: Completed, largest: number): Completed => ({
  ...reading,
  quantities:
    reading.quantities.length > 1
      ? reading.quantities
      : reading.quantities.map((mention) =>
          mention.role === 'cardinal' &&
          mention.quantity.unitCode === '' &&
          mention.quantity.unitMultiplier === 0 &&
          /^\d+$/.test(mention.text) &&
          Number(mention.quantity.value) <= largest
            ? { ...mention, role: 'ordinal', quantity: { ...mention.quantity, unitCode: 'rank' } }
            : mention,
        ),
});
const PLACES_APART: ReadonlySet<string> = new Set(['名', '位', '个名次', '个位次']);
const APART = /(?:比.+|[跟和与同].+|领先.+|落后.+)[高低差前后先][了出]?[^高低差]{0,4}$/;
const LISTED: ReadonlySet<string> = new Set([
  'town',
  'township',
  'subdistrict',
  'county',
  'district',
  'city',
]);

const ENDS = /^[啊呀呢的吧吗了]*$/;
const AGREES = /[对是](?:不[对是])?(?=[吗吧]?$)|没错|左右|上下/g;
