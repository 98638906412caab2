import type { Evidence, Statement } from '../../model/answer.js';
import type { Article } from '../../model/article.js';
import type { Naming } from '../naming.js';
import type { Lines } from '../wording.js';
import { nested } from './stop.js';
import { publishedText } from './naming.js';

/** Where a figure stands: the sentence, the article and the lines of the page. */
export const provenance = (
  { evidence, show }: Extract<Statement, { type: 'provenance' }>,
  n: Naming,
): Lines =>
  show === 'headline'
    ? headlines(evidence, n)
    : [
        `${show === 'retold' ? '报上的意思' : '这个数的出处'}（转述，数字照原文）：`,
        ...evidence.flatMap((one) => quoted(one, n)),
        ...dated(articlesOf(evidence, n)),
      ];

const quoted = (one: Evidence, n: Naming): string[] => {
  const { article: id, passage } = one.type === 'sentence' ? one.sentence : one.observation.provenance;
  const article = n.article(id);
  const lines = article?.passages.find((p) => p.id === passage)?.lines;
  return [
    `“${nested(one.type === 'sentence' ? one.sentence.text : one.observation.provenance.quote)}”`,
    ...(article ? [`—— ${n.citation(article)}${lines === undefined ? '' : `，原版面第${lines}行`}`] : []),
  ];
};

/** Only which article it is. */
const headlines = (evidence: readonly Evidence[], n: Naming): Lines =>
  articlesOf(evidence, n).map(
    (article) => `${n.citation(article)}。${article.authors.length === 0 ? '版面上没有写作者。' : ''}`,
  );

const articlesOf = (evidence: readonly Evidence[], n: Naming): Article[] =>
  [
    ...new Set(
      evidence.map((one) => (one.type === 'sentence' ? one.sentence : one.observation.provenance).article),
    ),
  ].flatMap((id) => n.article(id) ?? []);

/** What is known of the day a page appeared on. */
const dated = ([article]: readonly Article[]): string[] =>
  article && article.published.from !== article.published.to
    ? [`见报日期：${publishedText(article)}。${article.published.basis}`]
    : [];
