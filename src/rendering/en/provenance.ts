import type { Evidence, Statement } from '../../model/answer.js';
import type { Article } from '../../model/article.js';
import type { Naming } from '../naming.js';
import type { Lines } from '../wording.js';
import { publishedText } from './naming.js';

/** Where a figure stands: the sentence, the article and the lines of the page. */
export const provenance = (
  { evidence, show }: Extract<Statement, { type: 'provenance' }>,
  n: Naming,
): Lines =>
  show === 'headline'
    ? headlines(evidence, n)
    : [
        show === 'retold'
          ? 'What the article says (retold in Chinese, figures as printed):'
          : 'Where this figure comes from (retold in Chinese, figures as printed):',
        ...evidence.flatMap((one) => quoted(one, n)),
        ...dated(articlesOf(evidence, n)),
      ];

const quoted = (one: Evidence, n: Naming): string[] => {
  const { article: id, passage } = one.type === 'sentence' ? one.sentence : one.observation.provenance;
  const article = n.article(id);
  const lines = article?.passages.find((p) => p.id === passage)?.lines;
  return [
    `“${one.type === 'sentence' ? one.sentence.text : one.observation.provenance.quote}”`,
    ...(article
      ? [`— ${n.citation(article)}${lines === undefined ? '' : `, line ${lines} of the page`}`]
      : []),
  ];
};

/** Only which article it is. */
const headlines = (evidence: readonly Evidence[], n: Naming): Lines =>
  articlesOf(evidence, n).map(
    (article) => `${n.citation(article)}.${article.authors.length === 0 ? ' The page names no author.' : ''}`,
  );

const articlesOf = (evidence: readonly Evidence[], n: Naming): Article[] =>
  [
    ...new Set(
      evidence.map((one) => (one.type === 'sentence' ? one.sentence : one.observation.provenance).article),
    ),
  ].flatMap((id) => n.article(id) ?? []);

const dated = ([article]: readonly Article[]): string[] =>
  article ? [`Published: ${publishedText(article)}.`] : [];
