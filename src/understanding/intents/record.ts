import {
  asksHowLong,
  asksWhichFigure,
  counted,
  defines,
  nothingButFigures,
  whoseFigure,
} from './conditions.js';
import { asksWhichArticle } from '../articles.js';
import { asksCriteria } from '../the-list.js';
import type { Intent } from './intent.js';

/** Talk about the record itself. */
export const aboutRecord: readonly Intent[] = [
  {
    kind: 'value',
    when: (f) => asksCriteria(f.reading) && f.reading.rankings.length > 0 && f.reading.entities.length === 0,
  },
  {
    kind: 'provenance',
    when: (f) => (f.has('source', 'verbatim') && f.reading.terms.length === 0) || asksWhichArticle(f.reading),
  },
  {
    kind: 'meaning',
    when: (f) =>
      counted(f) &&
      f.nameless &&
      f.has('define', 'who', 'what', 'which', 'where') &&
      !f.has('convert', 'best', 'worst', 'most', 'least', 'towns') &&
      !f.askedUnit,
  },
  {
    kind: 'meaning',
    when: (f) => f.cardinals === 1 && f.reading.entities.length === 0 && whoseFigure(f),
  },
  { kind: 'meaning', when: asksWhichFigure },
  {
    kind: 'conversion',
    when: (f) => f.cardinals === 1 && nothingButFigures(f) && (f.has('convert') || f.askedUnit !== undefined),
  },
  {
    kind: 'conversion',
    when: (f) =>
      f.has('convert') &&
      f.cardinals === 0 &&
      f.askedUnit !== undefined &&
      (f.nameless || (f.reading.variablesFrom === 'previous' && f.reading.entitiesFrom !== 'question')),
  },
  {
    kind: 'conversion',
    when: (f) =>
      f.cardinals === 1 &&
      f.askedUnit !== undefined &&
      !asksHowLong(f) &&
      (f.reading.variables.length === 0 || (f.has('convert') && f.reading.entities.length === 0)) &&
      !f.ranked &&
      !f.has('share', 'gap', 'times'),
  },
  { kind: 'definition', when: (f) => defines(f) },
];
