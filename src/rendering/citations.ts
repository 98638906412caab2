import type { Answer } from '../model/answer.js';
import type { Naming } from './naming.js';

const MOST = 3;

/** The articles that the answers rest on, each once; a question about provenance has named its own. */
export function citationsOf(answers: readonly Answer[], naming: Naming): string[] {
  const ids = answers.flatMap((answer) => articlesOf(answer));
  return [...new Set(ids)].slice(0, MOST).flatMap((id) => {
    const article = naming.article(id);
    return article ? [naming.citation(article)] : [];
  });
}

function articlesOf(answer: Answer): string[] {
  if (answer.type === 'assertion' && answer.statement.type !== 'provenance') {
    return answer.evidence.map((one) =>
      one.type === 'sentence' ? one.sentence.article : one.observation.provenance.article,
    );
  }
  if (answer.type === 'unknown') {
    const meant = answer.caveats.flatMap((caveat) => (caveat.type === 'meant' ? caveat.observations : []));
    const shown =
      answer.missing.type === 'qualitative'
        ? [...answer.missing.observations, ...answer.nearest]
        : answer.nearest;
    const spoken = answer.mentioned ? [answer.mentioned.sentence.article] : [];
    return [...[...shown, ...meant].map((o) => o.provenance.article), ...spoken];
  }
  return answer.type === 'clarification' ? answer.known.map((o) => o.provenance.article) : [];
}
