import { normalize } from '../language/normalize.js';
import { readPeriods } from '../language/periods.js';
import type { Answer } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import type { Query } from '../model/query.js';
import type { Figures } from './figures.js';
import { surfacesOf } from './sentences.js';
import type { World } from './world.js';

/**
 * A question that supposes something of a fact in words (林越是石桥镇的主任吧): the verdict comes first. What the record
 * does not name is said not to stand there, never that it is untrue.
 */
export function judgeWords(
  answers: readonly Answer[],
  query: Query,
  { figures, today }: World,
): readonly Answer[] {
  const [only, ...others] = answers.filter(({ type }) => type === 'assertion');
  if (only?.type !== 'assertion' || others.length > 0 || !supposes(query)) return answers;
  const { statement } = only;
  const [observation, ...rest] = statement.type === 'figures' ? statement.observations : [];
  if (
    !observation ||
    rest.length > 0 ||
    observation.value.type !== 'text' ||
    figures.variable(observation.variableMeasured)?.statType !== 'property'
  )
    return answers;
  const claim = monthClaimed(observation, query, today) ?? claimOf(observation, query, figures);
  if (!claim) return answers;
  return [
    {
      ...only,
      statement: {
        type: 'verdict',
        holds: claim.holds,
        claim: claim.said,
        how: claim.how,
        observation,
        meant: [],
        names: [],
      },
    },
  ];
}

const ASKS = ['which', 'who', 'where', 'why', 'how', 'when', 'count', 'howLong'] as const;

/** 重点发展啥产业: what it is is asked for, and nothing is supposed. */
const WHAT = /什么|啥/;

/** Asks yes or no, or just says so. */
const supposes = ({ aspects, text, unread }: Query): boolean =>
  !ASKS.some((one) => aspects.includes(one)) &&
  !WHAT.test(text) &&
  (aspects.includes('yesNo') ||
    aspects.includes('claim') ||
    /是.+的?$/.test(text) ||
    (aspects.length === 0 && unread.some(({ attached }) => attached)));

/** 九月还有吗, of what is told from May to August: a month outside them is not said to be one of them. */
function monthClaimed({ value }: Observation, { periods }: Query, today: string): ReturnType<typeof claimOf> {
  const [asked, ...others] = periods.value;
  const text = value.type === 'text' ? normalize(value.text).text : '';
  const told = readPeriods(text, { day: today, kind: 'article' });
  const months = told.flatMap(({ period: { from, to } }) => [monthOf(from), monthOf(to)]);
  const recurring =
    told.length > 0 && told.every(({ yearGiven, text: said }) => !yearGiven && /月/.test(said));
  if (!asked || others.length > 0 || asked.yearGiven || !/月/.test(asked.said) || !recurring)
    return undefined;
  const month = monthOf(asked.period.from);
  const last = monthOf(asked.period.to);
  const [begins, ends] = [months[0] ?? month, months.at(-1) ?? month];
  // 11月到次年2月: over the turn of the year.
  const holds = begins <= ends ? month >= begins && last <= ends : month >= begins || last <= ends;
  return { holds, said: asked.said, how: holds ? 'text' : 'unsaid' };
}

const monthOf = (day: string): number => Number(day.slice(5, 7));

function claimOf(
  observation: Observation,
  query: Query,
  figures: Figures,
): { holds: boolean; said: string; how: 'text' | 'unsaid' } | undefined {
  const said = textOf(observation);
  const unheld = query.unread.find((one) => one.said.length > 1 && one.attached && !isHeld(one.said, said));
  const other = [
    ...query.entities.value.map(({ id }) => id),
    ...(query.within === undefined ? [] : [query.within]),
  ].find((id) => id !== observation.observationAbout && !isAround(id, observation, figures));
  if (unheld) return { holds: false, said: unheld.said, how: 'unsaid' };
  if (other === undefined) return undefined;
  const names = withoutAsides(observation);
  return { holds: surfacesOf(other, figures).some((name) => names.includes(name)), said: other, how: 'text' };
}

/** Holds most of the characters of a word, some of them in pairs. */
function isHeld(word: string, said: string): boolean {
  const held = [...word].filter((char) => said.includes(char)).length / word.length;
  return held >= HELD && pairsOf(word).some((pair) => said.includes(pair));
}

const pairsOf = (word: string): string[] => [...word].slice(1).map((char, at) => `${word.charAt(at)}${char}`);
/** Share of a word's characters that count as naming it. */
const HELD = 0.8;

/** 钟楼路8号（从旧厂搬来）: what stands in brackets is not the place itself. */
const withoutAsides = ({ value }: Observation): string =>
  normalize(value.type === 'text' ? value.text.replace(/（[^）]*）/g, '') : '').text;
const textOf = ({ value, provenance }: Observation): string =>
  normalize(`${value.type === 'text' ? value.text : ''} ${provenance.quote}`).text;

/** The place or whole that the thing itself belongs to goes without saying. */
function isAround(id: string, { observationAbout }: Observation, figures: Figures): boolean {
  const own = figures.entity(observationAbout);
  return own?.containedInPlace === id || own?.partOf === id || figures.knowledge.defaultPlace === id;
}
