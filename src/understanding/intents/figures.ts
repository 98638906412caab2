import {
  SHARE_OF,
  asksIncrement,
  asksTimeLeft,
  claims,
  comparesIndicators,
  comparing,
  perHead,
  periods,
  plural,
  twoSides,
} from './conditions.js';
import type { Intent } from './intent.js';

const TIMES: ReadonlySet<string> = new Set(['day', 'month', 'hour', 'workday']);

/** Figures. */
export const aboutFigures: readonly Intent[] = [
  { kind: 'trend', when: (f) => f.has('trend') && f.numeric },
  {
    kind: 'remaining',
    when: (f) =>
      f.has('remaining') &&
      f.reading.entities.length + f.reading.variables.length > 0 &&
      (!f.dated || (f.askedUnit !== undefined && !TIMES.has(f.askedUnit))),
  },
  { kind: 'times', when: (f) => f.has('times') && f.has('average') },
  {
    kind: 'average',
    when: (f) =>
      f.has('average') &&
      !(f.cardinals > 0 && f.has('yesNo', 'claim')) &&
      (f.numeric
        ? f.reading.variables.length >= 2 || perHead(f) || f.askedUnit !== undefined
        : perHead(f) && f.askedUnit !== undefined),
  },
  {
    kind: 'share',
    when: (f) =>
      (f.has('share') && (!f.has('yesNo') || twoSides(f) || /半|[成]|分之/.test(f.reading.text))) ||
      (f.has('percent') && twoSides(f) && !f.has('gap')) ||
      (SHARE_OF.test(f.reading.text) && f.numeric),
  },
  { kind: 'times', when: (f) => f.has('times') },
  {
    kind: 'increment',
    when: (f) => f.numeric && f.subjects.length < 2 && (periods(f) < 2 || f.yearApart) && asksIncrement(f),
  },
  {
    kind: 'difference',
    when: (f) =>
      f.numeric &&
      f.subjects.length < 2 &&
      ((f.reading.variables.length >= 2 &&
        (f.has('minus', 'gap') || (f.reading.variablesFrom === 'previous' && f.has('compare', 'which')))) ||
        (f.has('gap', 'more', 'less', 'compare', 'decline') && periods(f) >= 2)),
  },
  {
    kind: 'value',
    when: (f) => f.cardinals > 1 && f.reading.entities.length > 0 && /还是/.test(f.reading.text),
  },
  {
    kind: 'times',
    when: (f) =>
      f.numeric && twoSides(f) && f.reading.quantities.some(({ quantity }) => quantity.unitCode === 'times'),
  },
  { kind: 'verify', when: (f) => f.cardinals > 0 && claims(f) },
  {
    kind: 'verify',
    when: (f) =>
      f.dated &&
      periods(f) > 0 &&
      !f.has('when', 'howLong', 'amount', 'which', 'remaining', 'what', 'how', 'who', 'where', 'why') &&
      !/还是|什么|啥|哪|谁/.test(f.reading.text),
  },
  { kind: 'base', when: (f) => f.numeric && f.yearBefore && !f.has('growth', 'decline', 'more', 'less') },
  { kind: 'comparison', when: (f) => comparesIndicators(f) && periods(f) < 2 && !f.has('share', 'times') },
  {
    kind: 'growth',
    when: (f) =>
      f.numeric &&
      f.has('growth', 'decline', 'more', 'less') &&
      !(f.subjects.length >= 2 && comparing(f)) &&
      !(f.has('towns') && f.has('which', 'who') && f.has('most', 'least')),
  },
  {
    kind: 'growth',
    when: (f) =>
      f.has('growth', 'decline') &&
      f.reading.variables.length === 0 &&
      f.reading.entities.length > 0 &&
      f.reading.entitiesFrom === 'question' &&
      !f.ranked &&
      !f.has('define'),
  },
  {
    kind: 'sum',
    when: (f) =>
      f.has('sum') &&
      (f.subjects.length >= 2 ||
        f.reading.variables.length >= 2 ||
        f.grouped ||
        f.reading.pointing ||
        plural(f)) &&
      !f.has('average'),
  },
  {
    kind: 'comparison',
    when: (f) =>
      f.subjects.length >= 2 && comparing(f) && !f.textual && (f.joined || f.has('compare', 'gap', 'than')),
  },
  { kind: 'superlative', when: (f) => f.numeric && f.has('most', 'least', 'best', 'worst') },
  {
    kind: 'superlative',
    when: (f) => f.dated && f.has('which', 'who', 'firms', 'towns') && /最[早先晚迟新]/.test(f.reading.text),
  },
  {
    kind: 'list',
    when: (f) =>
      f.numeric &&
      (f.has('which') || (f.has('amount') && f.cardinals > 0)) &&
      f.has('towns', 'firms') &&
      f.subjects.length <= 1,
  },
  { kind: 'duration', when: (f) => f.dated && f.has('howLong') },
  { kind: 'duration', when: asksTimeLeft },
  { kind: 'planStatus', when: (f) => f.dated && f.has('yesNo', 'done') && !f.has('when') },
  { kind: 'value', when: (f) => f.reading.variables.length > 0 },
];
