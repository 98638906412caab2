import type { Answer } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import { overlaps, shiftYears, type Period } from '../model/period.js';
import type { PeriodRef, Query } from '../model/query.js';
import { assertion, isNonEmpty } from './assertion.js';
import { kindsIn } from './contents.js';
import type { Figures } from './figures.js';
import { relatedTo } from './related.js';
import type { World } from './world.js';

const ASKS = /哪[家个座所位]|谁|什么(?:公司|企业|项目|园区|单位|机构)|叫(?:什么|啥)|\b(?:who|which|what)\b/;
const KINDS: ReadonlySet<Query['kind']> = new Set([
  'value',
  'list',
  'passage',
  'holder',
  'verify',
  'planStatus',
]);
const MOST = 3;

/** 2011年成立的是哪家, 箱包是谁家卖的: nobody is named, but what is told of just one or a few of them. */
export function reversed(query: Query, { figures }: World): readonly Answer[] | undefined {
  const named = query.entities.from === 'question' || query.entities.from === 'previous';
  if (query.rankings.value.length > 0 || query.terms.length > 0) return undefined;
  if (named || !KINDS.has(query.kind) || !ASKS.test(query.text)) return undefined;
  const types = kindsIn(query.text);
  const ofKind = ({ observationAbout }: Observation): boolean =>
    types.length === 0 || types.includes(figures.entity(observationAbout)?.type ?? '');
  const told = [...datedIn(query, figures), ...toldOf(query, figures)].filter(ofKind);
  const about = new Set(told.map((o) => o.observationAbout));
  if (!isNonEmpty(told) || about.size > MOST) return undefined;
  return [
    assertion(
      { type: 'figures', observations: told },
      told,
      figures,
      [],
      relatedTo(told[0].observationAbout, figures),
    ),
  ];
}

/** Dates of the named kind in the asked time. */
function datedIn({ variables, periods }: Query, figures: Figures): Observation[] {
  // 7月 without a year is the July of the date it is held against.
  const inYear = ({ period, yearGiven }: PeriodRef, date: Period): Period =>
    yearGiven ? period : shiftYears(period, Number(date.from.slice(0, 4)) - Number(period.from.slice(0, 4)));
  return variables.value
    .flatMap(({ ids }) => ids)
    .flatMap(figures.measuring)
    .filter(
      ({ value }) =>
        value.type === 'date' &&
        periods.value.some((asked) => overlaps(inYear(asked, value.date), value.date)),
    );
}

/** Facts in words that hold every word which nothing else accounts for; one of each entity. */
function toldOf({ unread, variables }: Query, figures: Figures): Observation[] {
  const words = unread.map(({ said }) => said).filter((said) => /^\p{Script=Han}{2,}$/u.test(said));
  const measured = variables.value.some(
    ({ loose, ids }) => !loose && ids.some((id) => figures.variable(id)?.statType !== 'property'),
  );
  if (words.length === 0 || words.length < unread.length || measured) return [];
  const told = figures.knowledge.observations.filter(
    ({ value }) => value.type === 'text' && words.every((word) => value.text.includes(word)),
  );
  return told.filter(
    ({ observationAbout }, at) => told.findIndex((o) => o.observationAbout === observationAbout) === at,
  );
}
