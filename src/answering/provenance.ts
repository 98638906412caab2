import type { Answer, Caveat, Evidence } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import type { Query } from '../model/query.js';
import { allArticles } from './articles.js';
import { distinct, isNonEmpty } from './assertion.js';
import type { Figures } from './figures.js';
import { sameFigures } from './meanings.js';
import { askedMentions } from './mentions.js';
import { resolve } from './resolve.js';
import { unknown } from './unknown.js';
import type { World } from './world.js';

const MOST = 5;

/** 这数哪来的, 原文怎么说的: where the named figure, or the last answer, stands. */
export function answerProvenance(query: Query, world: World): readonly Answer[] {
  const own = ownEvidence(query, world);
  if (!own && query.aspects.includes('headline')) {
    const words = query.variables.value.filter(({ start }) => start >= 0).map(({ said }) => said);
    if (words.length > 0) return [unknown({ type: 'words', words })];
  }
  const evidence = distinct(own ?? lastEvidence(world)).slice(0, MOST);
  if (!isNonEmpty(evidence)) return allArticles(world);
  return [
    {
      type: 'assertion',
      statement: { type: 'provenance', show: shownAs(query), evidence },
      evidence,
      caveats: evidence.flatMap(doubtsOf),
      related: [],
    },
  ];
}

const shownAs = ({ aspects }: Query): 'source' | 'retold' | 'headline' =>
  aspects.includes('verbatim') ? 'retold' : aspects.includes('headline') ? 'headline' : 'source';
const doubtsOf = (one: Evidence): Caveat[] =>
  one.type === 'observation' && one.observation.obsStatus === 'suspect'
    ? [{ type: 'suspect', observation: one.observation }]
    : [];

function ownEvidence(query: Query, { figures, today }: World): Evidence[] | undefined {
  const printed = query.figures
    .filter(({ role }) => role === 'cardinal')
    .flatMap((figure) => sameFigures(figure, figures));
  if (printed.length > 0) return printed.map((observation) => ({ type: 'observation', observation }));
  const named = query.entities.from === 'question' && query.entities.value.length > 0;
  const asked = query.variables.from === 'question' && query.variables.value.length > 0;
  if (!named && !asked && (query.rankings.value.length === 0 || query.rankings.from === 'previous'))
    return undefined;
  // 几篇 counts the articles that are asked for.
  const mentions = askedMentions(query, figures).filter(({ said }) => !said.endsWith('篇'));
  const found = query.entities.value.flatMap((entity) =>
    mentions.length > 0
      ? mentions.flatMap((mention) =>
          resolve(entity, mention, query, figures, today).flatMap(({ observations }) => observations),
        )
      : query.aspects.includes('headline')
        ? oneOfEach(figures.about(entity.id))
        : figures.about(entity.id).slice(0, 1),
  );
  const anyones =
    query.entities.value.length === 0 && asked
      ? mentions.flatMap(({ ids }) => ids.flatMap((id) => figures.measuring(id).slice(-1)))
      : [];
  const listed = query.rankings.from === 'question' || !asked ? query.rankings.value : [];
  const onLists = listed.flatMap((id) => figures.about(id).slice(0, 1));
  const evidence = [...found, ...anyones, ...onLists].map((observation): Evidence => ({
    type: 'observation',
    observation,
  }));
  return evidence.length > 0 ? evidence : undefined;
}

/** One figure of each article that speaks of someone. */
const oneOfEach = (all: readonly Observation[]): readonly Observation[] =>
  all.filter(
    ({ provenance }, at) => all.findIndex((o) => o.provenance.article === provenance.article) === at,
  );

function lastEvidence({ figures, previous }: World): Evidence[] {
  return [
    ...(previous?.evidence ?? []).flatMap((id) => observed(id, figures)),
    ...(previous?.sentences ?? []).map((sentence): Evidence => ({ type: 'sentence', sentence })),
  ];
}

function observed(id: string, figures: Figures): Evidence[] {
  const observation = figures.byId(id);
  return observation ? [{ type: 'observation', observation }] : [];
}
