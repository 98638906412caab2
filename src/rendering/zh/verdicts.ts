import type { Statement } from '../../model/answer.js';
import type { Naming } from '../naming.js';
import type { Lines } from '../wording.js';
import { stop } from './stop.js';

type Verdict = Extract<Statement, { type: 'verdict' }>;

const listed = ({ names }: Verdict, n: Naming): string =>
  names.map((o) => `${n.entity(o.observationAbout)}（${n.value(o)}）`).join('、');

/** The verdict first, then the figure it rests on, then what a wrong figure really is. */
export function verdict(said: Verdict, n: Naming): Lines {
  const head = HEADS[said.how](said, n);
  const meant = said.meant.map(
    (o) =>
      `${said.how === 'rank' ? n.value(o) : said.claim}是${meaningOf(o, said, n)}${said.how === 'rank' || said.claim.includes(n.value(o)) ? '' : `：${n.value(o)}`}。`,
  );
  return [...head, ...meant];
}

/** A figure is named by what it is; a rank by who holds it. */
function meaningOf(o: Verdict['meant'][number], { how }: Verdict, n: Naming): string {
  if (how === 'rank' || o.ranking !== undefined) return n.entity(o.observationAbout);
  const { before, after } = n.when(o);
  return `${n.entity(o.observationAbout)}${before}的${n.variable(o.variableMeasured)}${after}`;
}

const HEADS: Readonly<Record<Verdict['how'], (said: Verdict, n: Naming) => string[]>> = {
  equal: ({ holds, observation }, n) => {
    const sentence = stop(n.sentence(observation));
    if (holds === true) return [`对，${sentence}`];
    return [holds === false ? `不对，${sentence}` : `不完全准确，报上写的是：${sentence}`];
  },
  not: ({ holds, observation, claim }, n) => {
    const sentence = stop(n.sentence(observation));
    if (holds === 'unclear') return [`不完全准确，报上写的是：${sentence}`];
    return [holds ? `对，不是${claim}：${sentence}` : `不对，就是${claim}：${sentence}`];
  },
  atLeast: ({ holds, observation, claim }, n) => {
    const sentence = stop(n.sentence(observation));
    if (holds === 'unclear') return [`说不准：报上写的是约数，${sentence}`];
    const short = ABOVE.test(claim) ? '没有超过' : '没有到';
    return [holds ? `是的，到了${bare(claim)}：${sentence}` : `${short}${bare(claim)}：${sentence}`];
  },
  under: ({ holds, observation, claim }, n) => {
    const sentence = stop(n.sentence(observation));
    if (holds === 'unclear') return [`说不准：报上写的是约数，${sentence}`];
    if (AT_MOST.test(claim))
      return [holds ? `是的，没有超过${bare(claim)}：${sentence}` : `不对，不止${bare(claim)}：${sentence}`];
    return [holds ? `是的，不到${bare(claim)}：${sentence}` : `不对，到了${bare(claim)}：${sentence}`];
  },
  top: ({ holds, observation, claim }, n) => {
    const sentence = n.sentence(observation);
    return [holds === true ? `进了。${sentence}，在前${claim}名以内。` : `没有进前${claim}名。${sentence}。`];
  },
  beyond: ({ holds, observation, claim }, n) => [
    `${holds === true ? '对' : '不对'}，${n.sentence(observation)}，${holds === true ? `在前${claim}名以外` : `在前${claim}名以内`}。`,
  ],
  between: ({ holds, observation, claim }, n) => [
    `${holds === true ? '是的' : '不对'}，${n.sentence(observation)}，在第${claim}位之间。`,
  ],
  notBetween: ({ holds, observation, claim }, n) => [
    `${holds === true ? '对' : '没有'}，${n.sentence(observation)}，不在第${claim}位之间。`,
  ],
  rank: ({ holds, observation }, n) => [
    `${holds === true ? '对' : '不对'}，${stop(n.sentence(observation))}`,
  ],
  date: ({ holds, observation, claim }, n) => {
    const sentence = stop(n.sentence(observation));
    const plan = observation.obsStatus === 'plan' ? '这是计划；记录里没有后续进展。' : undefined;
    const head =
      holds === true
        ? `对，${sentence}`
        : holds === false
          ? `不对，不是${claim}：${sentence}`
          : `报上写的是：${sentence}`;
    return [head, ...(plan ? [plan] : [])];
  },
  count: (said, n) => [
    `${said.holds === true ? '对' : '不对'}，${n.entity(said.observation.observationAbout)}上榜的是${n.value(said.observation)}：${listed(said, n)}。`,
  ],
  direction: ({ observation }, n) => [`没有下降，是增长：${stop(n.sentence(observation))}`],
  listed: (said, n) => {
    if (said.holds === true) return [`上榜了。${stop(n.sentence(said.observation))}`];
    if (said.names.length === 0) return [`不对，上榜了：${stop(n.sentence(said.observation))}`];
    return [
      `没有上榜：报上说${n.entity(said.observation.observationAbout)}上榜的是${n.value(said.observation)}，没有${n.entity(said.claim)}。`,
      `上榜的：${listed(said, n)}。`,
    ];
  },
  unsaid: ({ claim, observation }, n) => [`报上没有写“${claim}”，写的是：${stop(n.sentence(observation))}`],
  text: ({ holds, observation }, n) => [
    `${holds === true ? '对' : '不对'}，${stop(n.sentence(observation))}`,
  ],
};

/** 破50亿 → 50亿. */
const bare = (claim: string): string =>
  claim
    .replace(/^过半/, '一半')
    .replace(
      /^(?:不超过|未超过|没超过|超过|超出|突破|达到|不到|不足|不满|未到|少于|低于|不止|不只|最多|至多|至少|最少|起码|破|超|过|到|近)[了有]?/,
      '',
    )
    .replace(/以[下内]$/, '');

/** 超过4个 is not so of four. */
const ABOVE = /^(?:超|多于|高于|大于|不止|不只)/;
/** 不超过200 holds of 200 too. */
const AT_MOST = /超过|^超|最多|至多|不[多高大]于|以内|^多于|^高于|^大于|不止|不只/;
