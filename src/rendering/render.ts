import { toTraditional } from '../language/normalize.js';
import type { Answer, Answers, Related } from '../model/answer.js';
import type { Knowledge } from '../model/knowledge.js';
import type { Query } from '../model/query.js';
import type { Button, Lang, Reply, Run } from '../model/reply.js';
import { citationsOf } from './citations.js';
import { en } from './en/wording.js';
import type { Naming } from './naming.js';
import type { Wording } from './wording.js';
import { zh } from './zh/wording.js';

const MOST_BUTTONS = 3;
const MOST_OPTIONS = 6;

/** Words answers: the answer first, then remarks, then the source; at most three questions to go on with. */
export type Renderer = (answers: Answers, queries: readonly Query[], lang: Lang) => Reply;

export function createRenderer(knowledge: Knowledge): Renderer {
  const namings = new Map<Wording, Naming>();
  return ({ answers }, _queries, lang) => {
    const wording = lang === 'en' ? en : zh;
    const naming = namings.get(wording) ?? wording.naming(knowledge);
    namings.set(wording, naming);
    const blocks = answers.map((answer) => blockOf(answer, wording, naming, knowledge));
    const source = citationsOf(answers, naming);
    const lines = [
      ...blocks.flatMap((block, at) => (at === 0 ? block : [[], ...block])),
      ...(source.length > 0 ? wording.source(source).map((text): Run[] => [{ text, mark: 'italic' }]) : []),
    ];
    const clarifying = answers.some(({ type }) => type === 'clarification');
    const reply: Reply = {
      lang,
      lines,
      buttons: buttonsOf(answers, clarifying, wording, naming),
      clarifying,
      notUnderstood: answers.every(
        (answer) => answer.type === 'conversation' && answer.topic === 'notUnderstood',
      ),
    };
    return lang === 'zh-TW' ? inTraditional(reply) : reply;
  };
}

type Block = readonly (readonly Run[])[];

/** The first line is the answer and stands out. */
function blockOf(answer: Answer, wording: Wording, naming: Naming, knowledge: Knowledge): Block {
  const [first = '', ...rest] = linesOf(answer, wording, naming, knowledge);
  return [[{ text: first, mark: 'bold' }], ...rest.map((text): Run[] => [{ text }])];
}

function linesOf(answer: Answer, wording: Wording, naming: Naming, knowledge: Knowledge): readonly string[] {
  switch (answer.type) {
    case 'assertion':
      return [
        ...say(wording.statements, answer.statement, naming),
        ...(answer.context ? [wording.context(answer.context.text)] : []),
        ...new Set(answer.caveats.map((caveat) => say(wording.caveats, caveat, naming))),
      ];
    case 'unknown': {
      const { missing, nearest, why, elsewhere, mentioned, caveats } = answer;
      return [
        say(wording.missing, missing, naming),
        ...(nearest.length > 0
          ? [
              wording.nearest(nearest.length === 1),
              ...nearest.map((o, at) => wording.beside(naming.sentence(o), why[at])),
            ]
          : []),
        ...(mentioned ? wording.mentioned(mentioned.words, mentioned.sentence.text) : []),
        ...(elsewhere.length > 0 ? [wording.elsewhere(elsewhere.map(naming.entity))] : []),
        ...new Set(caveats.map((caveat) => say(wording.caveats, caveat, naming))),
      ];
    }
    case 'clarification':
      return [
        wording.which(answer.said, answer.entities.map(naming.entity)),
        ...(answer.known.length > 0
          ? [wording.known(), ...answer.known.map((o) => `· ${wording.beside(naming.sentence(o))}`)]
          : []),
      ];
    case 'explanation':
      return explained(answer.content, wording, naming, knowledge);
    case 'conversation':
      return [
        ...(answer.day === undefined ? [] : [wording.today(answer.day, naming)]),
        ...wording.talk[answer.topic],
      ];
  }
}

type Content = Extract<Answer, { type: 'explanation' }>['content'];

function explained(
  content: Content,
  wording: Wording,
  naming: Naming,
  { vocabulary, articles, observations }: Knowledge,
): readonly string[] {
  switch (content.type) {
    case 'conversion':
      return wording.conversion(
        naming.quantity(content.from),
        naming.derived(content.to),
        content.to.working,
      );
    case 'definition':
      return content.terms.flatMap((id) => {
        const entry = vocabulary.glossary.get(id);
        return entry
          ? wording.definition(
              entry.name,
              wording === en ? (entry.en ?? entry.text) : entry.text,
              entry.source,
            )
          : [];
      });
    case 'ranking': {
      const ranking = vocabulary.rankings.get(content.ranking);
      return ranking ? wording.ranking(ranking) : [];
    }
    case 'located':
      return wording.located(naming.entity(content.entity), naming.entity(content.place), content.vague);
    case 'rankings':
      return wording.rankings(content.rankings.map(naming.entity));
    case 'articles': {
      const cited = content.articles.flatMap((id) => naming.article(id) ?? []).map(naming.citation);
      return wording.articles(cited, content.of, content.author);
    }
    case 'contents':
      return wording.contents(naming.entity(content.place), content.entities.map(naming.entity), content.of);
    case 'topics':
      return wording.topics(
        [...articles.values()].map(({ headline }) => headline),
        new Set(observations.map((o) => o.observationAbout)).size,
        new Set(observations.map((o) => o.variableMeasured)).size,
      );
  }
}

/** Words a thing by the function that its table has for it. */
function say<R>(
  table: Readonly<Record<string, (said: never, naming: Naming) => R>>,
  said: { readonly type: string },
  naming: Naming,
): R {
  const word = table[said.type];
  if (!word) throw new RangeError(`no wording for ${said.type}`);
  return word(said as never, naming);
}

function buttonsOf(
  answers: Answers['answers'],
  clarifying: boolean,
  wording: Wording,
  naming: Naming,
): Button[] {
  const related = answers.flatMap((answer): readonly Related[] =>
    answer.type === 'clarification' ? answer.options : clarifying ? [] : answer.related,
  );
  const questions = [...new Set(related.map((one) => say(wording.related, one, naming)))];
  return questions
    .slice(0, clarifying ? MOST_OPTIONS : MOST_BUTTONS)
    .map((question) => ({ label: question, question }));
}

function inTraditional(reply: Reply): Reply {
  return {
    ...reply,
    lines: reply.lines.map((line) => line.map((run) => ({ ...run, text: toTraditional(run.text) }))),
    buttons: reply.buttons.map(({ label, question }) => ({
      label: toTraditional(label),
      question: toTraditional(question),
    })),
  };
}
