import { Decimal } from 'decimal.js';
import type { Article } from '../../model/article.js';
import type { Knowledge } from '../../model/knowledge.js';
import type { Observation } from '../../model/observation.js';
import type { Naming } from '../naming.js';
import { namedBy, shortName } from '../names.js';
import { amountText, quantityText, hedgesEn } from './figures.js';
import { dayText, periodText } from './periods.js';

/** Names, figures and periods in English; figures also as printed, since the paper is Chinese. */
export function namingEn(knowledge: Knowledge): Naming {
  const { vocabulary, articles } = knowledge;
  const entity = (id: string): string => {
    const named = namedBy(knowledge, id);
    return named?.en ?? named?.name ?? id;
  };
  const variable = (id: string): string =>
    vocabulary.variables.get(id)?.en ?? vocabulary.variables.get(id)?.name ?? id;
  const isProperty = (o: Observation): boolean =>
    vocabulary.variables.get(o.variableMeasured)?.statType === 'property';
  const value = ({ value: own }: Observation): string => {
    if (own.type === 'text') return `“${own.text}”`;
    if (own.type === 'date') return periodText(own.date);
    const text = quantityText(own.quantity, vocabulary.units);
    return own.quantity.unitCode === 'rank' || own.quantity.unitCode === 'P1'
      ? text
      : `${text} (${own.printed})`;
  };
  const when = (o: Observation): { before: string; after: string } => {
    const article = articles.get(o.provenance.article);
    if (o.value.type === 'date' || o.ranking !== undefined || isProperty(o)) return { before: '', after: '' };
    if (o.periodBasis === 'page')
      return { before: '', after: article ? `, as of publication (${publishedText(article)})` : '' };
    return {
      before: '',
      after: ` in ${periodText(o.observationDate)}${o.cumulative ? ' (cumulative)' : ''}`,
    };
  };
  const scopeOf = ({ variableMeasured }: Observation): string => {
    const own = vocabulary.variables.get(variableMeasured);
    return own?.scope === undefined ? '' : ` (scope: ${own.scope})`;
  };
  const sentence = (o: Observation): string => {
    if (o.ranking !== undefined)
      return `${entity(o.observationAbout)} ranks ${value(o)} in the ${entity(o.ranking)}`;
    const name = variable(o.variableMeasured);
    if (o.value.type === 'text') return `${entity(o.observationAbout)}, ${name}: ${value(o)}${when(o).after}`;
    const planned = o.obsStatus === 'plan' && !name.startsWith('planned') ? 'planned ' : '';
    return `${entity(o.observationAbout)}, ${planned}${name}${scopeOf(o)}: ${value(o)}${when(o).after}`;
  };
  return {
    entity,
    short: (id) => {
      const named = namedBy(knowledge, id);
      return named?.en ?? (named ? shortName(named) : id);
    },
    variable,
    term: (id) => vocabulary.glossary.get(id)?.name ?? id,
    value,
    quantity: (q) => quantityText(q, vocabulary.units),
    derived: ({ value: amount, unit, decimals, hedge }) =>
      hedgesEn[hedge ?? 'exact'] +
      derivedText(amount.toFixed(Math.min(decimals, amount.decimalPlaces())), unit),
    when,
    period: periodText,
    sentence,
    citation: ({ headline, authors, source, ...article }: Article) => {
      const paper = vocabulary.sources.get(source);
      const by = authors.length > 0 ? `, by ${authors.join(', ')}` : '';
      return `“${headline}”${by}; ${paper?.en ?? paper?.name ?? source}, ${publishedText({ headline, authors, source, ...article })}`;
    },
    article: (id) => articles.get(id),
  };
}

const MULTIPLES: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 万亿: 12 };
const UNITS: Readonly<Record<string, string>> = {
  元: 'yuan',
  位: 'places',
  倍: 'times',
  亩: 'mu',
  平方米: 'square metres',
  根: 'piles',
  天: 'days',
  人: 'people',
  家: '',
  个: '',
  个百分点: 'percentage points',
};

/** 43.77亿元 → 4.377 billion yuan (43.77亿元). */
function derivedText(amount: string, unit: string): string {
  const [, power = '', base = ''] = /^(万亿|亿|万)?(.*)$/u.exec(unit) ?? [];
  const words = base
    .split('/')
    .map((part) => UNITS[part] ?? part)
    .filter((part) => part !== '')
    .join(' per ');
  if (unit === '%') return `${amount}%`;
  const multiple = MULTIPLES[power];
  if (multiple === undefined) return `${amount}${words ? ` ${words}` : ''}`;
  return `${amountText(new Decimal(amount).times(new Decimal(10).pow(multiple)))} ${words} (${amount}${unit})`;
}

export function publishedText({ published: { from, to } }: Article): string {
  if (from === to) return dayText(from);
  return from.slice(0, 7) === to.slice(0, 7)
    ? `date not printed, put in ${periodText({ iso: from.slice(0, 7), from, to })}`
    : `date not printed, between ${dayText(from)} and ${dayText(to)}`;
}
