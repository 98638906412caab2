import { asksAboutList, asksMean, comparing } from './conditions.js';
import { sideAsked } from '../side-of-list.js';
import type { Intent } from './intent.js';

/** Places on a list. */
export const onLists: readonly Intent[] = [
  {
    kind: 'trend',
    when: (f) =>
      f.ranked &&
      (f.has('trend') ||
        (f.has('growth', 'decline') && f.towns > 0 && f.has('yesNo', 'done', 'amount', 'gap'))),
  },
  {
    kind: 'share',
    when: (f) => f.ranked && f.has('percent') && f.tops + f.ordinals <= f.reading.rankings.length,
  },
  { kind: 'list', when: (f) => f.ranked && asksMean(f) && f.tops + f.ordinals === 0 },
  { kind: 'list', when: (f) => sideAsked(f) !== undefined },
  {
    kind: 'superlative',
    when: (f) => f.ranked && f.has('gap') && f.has('worst', 'least') && f.ordinals > 0 && f.towns === 0,
  },
  { kind: 'holder', when: (f) => f.ranked && f.ordinals > 0 && f.towns === 0 && !f.has('yesNo', 'claim') },
  {
    kind: 'value',
    when: (f) =>
      f.ranked &&
      f.has('best', 'worst') &&
      f.towns === 1 &&
      f.subjects.length === 1 &&
      f.tops === 0 &&
      !f.has('claim') &&
      !/[听说讲]/.test(f.reading.text),
  },
  {
    kind: 'superlative',
    when: (f) =>
      f.ranked && f.has('best', 'worst', 'most', 'least') && f.subjects.length !== 2 && f.tops === 0,
  },
  {
    kind: 'verify',
    when: (f) =>
      f.ranked &&
      f.towns > 0 &&
      f.tops + f.ordinals === 0 &&
      /[只仅]有|就只|只是|唯一|独一/.test(f.reading.text),
  },
  { kind: 'comparison', when: (f) => f.ranked && f.subjects.length >= 2 && comparing(f) && f.tops === 0 },
  { kind: 'comparison', when: (f) => f.ranked && f.has('gap') && f.towns === 0 && f.tops + f.ordinals === 0 },
  { kind: 'value', when: (f) => f.ranked && f.ordinals > 1 && f.towns === 1 && /还是/.test(f.reading.text) },
  {
    kind: 'verify',
    when: (f) =>
      f.ranked &&
      f.tops + f.ordinals > 0 &&
      f.towns > 0 &&
      !f.has('amount', 'which') &&
      !f.reading.asked.some(({ cues }) => cues.includes('rank')),
  },
  {
    kind: 'verify',
    when: (f) =>
      f.ranked &&
      f.cardinals > 0 &&
      (f.tops === 0 || f.has('nation')) &&
      f.towns === 0 &&
      !f.has('amount', 'which', 'who', 'best', 'worst', 'most', 'least') &&
      /榜|强|上榜|入围|进/.test(f.reading.text),
  },
  { kind: 'superlative', when: (f) => f.ranked && f.has('best', 'worst', 'most', 'least') },
  {
    kind: 'value',
    when: (f) => f.ranked && f.reading.rankings.length > 0 && f.towns === 0 && asksAboutList(f),
  },
  {
    kind: 'list',
    when: (f) =>
      f.ranked &&
      f.has('not', 'others') &&
      f.has('which', 'who', 'others') &&
      /除了?|以外|还有|其[他它余]|别的/.test(f.reading.text),
  },
  {
    kind: 'list',
    when: (f) =>
      f.ranked &&
      !f.has('when') &&
      (f.towns === 0 || f.has('these')) &&
      !(f.has('rank') && f.subjects.length > 0 && !f.has('towns', 'which', 'these', 'listed')),
  },
  {
    kind: 'verify',
    when: (f) => f.ranked && f.has('listed', 'not') && f.has('yesNo', 'done', 'claim') && !f.has('rank'),
  },
  { kind: 'value', when: (f) => f.ranked },
];
