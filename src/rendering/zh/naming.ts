import type { Article } from '../../model/article.js';
import type { Knowledge } from '../../model/knowledge.js';
import type { Observation } from '../../model/observation.js';
import type { Quantity } from '../../model/quantity.js';
import { formatQuantity, hedgeWords } from '../../language/quantities.js';
import type { Naming } from '../naming.js';
import { namedBy, shortName } from '../names.js';
import { dayText, periodText } from '../../language/period-text.js';

/** Names, figures and periods in Chinese, simplified. */
export function namingZh(knowledge: Knowledge): Naming {
  const { vocabulary, articles } = knowledge;
  const entity = (id: string): string => namedBy(knowledge, id)?.name ?? id;
  const variable = (id: string): string => vocabulary.variables.get(id)?.name ?? id;
  const when = (o: Observation): { before: string; after: string } => {
    const article = articles.get(o.provenance.article);
    const ends =
      article &&
      o.observationDate.to === article.published.to &&
      o.periodBasis === 'stated' &&
      o.observationDate.iso.includes('/');
    if (o.value.type === 'date' || o.ranking !== undefined || isProperty(o)) return { before: '', after: '' };
    if (o.periodBasis === 'page')
      return {
        before: '',
        after: article ? `（${o.cumulative ? '截至见报累计' : '见报时'}，${publishedText(article)}）` : '',
      };
    if (ends)
      return {
        before: '',
        after: `（${periodText(o.observationDate).split('至')[0] ?? ''}至见报累计，${publishedText(article)}）`,
      };
    return { before: `${periodText(o.observationDate)}${o.cumulative ? '累计' : ''}`, after: '' };
  };
  const isProperty = (o: Observation): boolean =>
    vocabulary.variables.get(o.variableMeasured)?.statType === 'property';
  const value = ({ value: own }: Observation): string => (own.type === 'text' ? own.text : own.printed);
  const scopeOf = ({ variableMeasured }: Observation): string => {
    const own = vocabulary.variables.get(variableMeasured);
    return own?.scope !== undefined && !own.name.includes(own.scope) ? `（${own.scope}口径）` : '';
  };
  const sentence = (o: Observation): string => {
    if (o.ranking !== undefined) return `${entity(o.observationAbout)}在${entity(o.ranking)}排${value(o)}`;
    const { before, after } = when(o);
    if (isProperty(o)) return `${entity(o.observationAbout)}的${variable(o.variableMeasured)}：${value(o)}`;
    if (o.value.type === 'text')
      return `${entity(o.observationAbout)}${before}的${variable(o.variableMeasured)}：${value(o)}（没有写数字）${after}`;
    const plan = o.obsStatus === 'plan' ? '计划' : '';
    const name = variable(o.variableMeasured);
    return `${entity(o.observationAbout)}${before}的${plan && name.startsWith('计划') ? '' : plan}${name}${scopeOf(o)}是${value(o)}${after}`;
  };
  return {
    entity,
    short: (id) => {
      const named = namedBy(knowledge, id);
      return named ? shortName(named) : id;
    },
    variable,
    term: (id) => vocabulary.glossary.get(id)?.name ?? id,
    value,
    quantity: (q: Quantity) => formatQuantity(q),
    derived: ({ value: amount, unit, decimals, hedge }) =>
      `${hedgeWords[hedge ?? 'exact']}${amount.toFixed(Math.min(decimals, amount.decimalPlaces()))}${unit}`,
    when,
    period: periodText,
    sentence,
    citation: (article) => {
      const { headline, authors, source } = article;
      const by = authors.length > 0 ? `，${authors.join('、')}` : '';
      return `《${headline}》${by}；${vocabulary.sources.get(source)?.name ?? source}，${publishedText(article)}见报`;
    },
    article: (id) => articles.get(id),
  };
}

/** A day, or the month or span that it is put in. */
export function publishedText({ published: { from, to } }: Article): string {
  if (from === to) return dayText(from);
  const month =
    from.slice(0, 7) === to.slice(0, 7)
      ? `${Number(from.slice(0, 4))}年${Number(from.slice(5, 7))}月`
      : `${dayText(from)}至${dayText(to)}`;
  return `推定${month}`;
}
