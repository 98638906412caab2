import type { Bound } from '../../model/answer.js';
import type { Observation } from '../../model/observation.js';
import type { Naming } from '../naming.js';
import type { Wording } from '../wording.js';
import { refusals } from './refusals.js';
import { derived } from './derived.js';
import { provenance } from './provenance.js';
import { stop } from './stop.js';
import { verdict } from './verdicts.js';

const ranked = (o: Observation, n: Naming): string => `${n.entity(o.observationAbout)}（${n.value(o)}）`;
const listed = (observations: readonly Observation[], n: Naming): string =>
  observations.map((o) => ranked(o, n)).join('、');

const withinOf = ({ from, rank, outside }: Bound): string =>
  from === undefined ? `${outside ? '没有进' : '进了'}前${rank}名` : `排在第${from}到第${rank}名`;

const noneWithin = (bound: Bound | undefined): string => {
  if (bound === undefined) return '上榜';
  if (bound.from !== undefined) return withinOf(bound);
  return bound.outside ? `排在前${bound.rank}名以外` : `进前${bound.rank}名`;
};

const superlativeOf = ({ value }: Observation, high: boolean): string =>
  value.type === 'date' ? (high ? '最晚' : '最早') : high ? '最高' : '最低';

export const statements: Wording['statements'] = {
  figures: ({ observations }, n) => observations.map((o) => stop(n.sentence(o))),

  rank: ({ observation, among }, n) => {
    const list = `${n.entity(observation.ranking ?? '')}`;
    const line = `${n.entity(observation.observationAbout)}在${list}排${n.value(observation)}。`;
    return among
      ? [line, `在${n.entity(among.place)}上榜的${among.of}个里，它排第${among.position}。`]
      : [line];
  },

  plan: ({ observation, passed, ahead, asked }, n) => {
    const { before } = n.when(observation);
    const what = n.variable(observation.variableMeasured);
    const lines = [
      `${asked === 'done' && ahead ? '还没到时候：' : ''}${n.entity(observation.observationAbout)}${before}的${what}，计划是${n.value(observation)}。`,
    ];
    if (passed) return [...lines, '这个日子已经过了，但记录里没有后续：有没有如期，说不准。'];
    return asked === 'done' ? [...lines, '这是计划；记录里没有后续进展。'] : [...lines, '这是计划时间。'];
  },

  holder: ({ observation, position }, n) => {
    const sentence = stop(n.sentence(observation));
    return position
      ? [
          `在${n.entity(position.place)}上榜的镇里，排第${position.number}的是${n.entity(observation.observationAbout)}。`,
          sentence,
        ]
      : [sentence];
  },

  members: ({ observations, pool, place, ranking, bound, asked, holds }, n) => {
    const verdict = holds === undefined ? '' : holds ? '对，' : '不对，';
    const where = place === undefined ? '' : n.entity(place);
    const list = ranking === undefined ? '榜单' : n.entity(ranking);
    const within = bound ? withinOf(bound) : '上榜';
    if (observations.length === 0) {
      const [best] = pool;
      return [
        `${verdict || '没有：'}${where}没有镇${noneWithin(bound)}（${list}）。`,
        ...(best ? [`${where}排得最靠前的：${stop(n.sentence(best))}`] : []),
      ];
    }
    const many = `${observations.length}个`;
    const head = asked === 'count' ? `${where}有${many}镇${within}` : `${where}${within}的有${many}`;
    return [`${verdict}${head}：${listed(observations, n)}。`, `榜单：${list}。`];
  },

  sideOfList: ({ observation, side, others, whole }, n) => [
    stop(n.sentence(observation)),
    others.length === 0
      ? `记录里上榜的几个里，它排在最${side === 'ahead' ? '前' : '后'}面。`
      : `记录里排在它${side === 'ahead' ? '前' : '后'}面的有${others.length}个：${listed(others, n)}。`,
    ...(whole
      ? [
          `按名次算，整个榜上排在它${side === 'ahead' ? '前' : '后'}面的有${n.derived(whole)}个（${whole.working} = ${n.derived(whole)}）。`,
        ]
      : []),
  ],

  unlisted: ({ entities, listed: ranks, place }, n) => [
    `${n.entity(place)}，记录里没有写到上榜的有：${entities.map(n.entity).join('、')}。`,
    `写到上榜的是：${listed(ranks, n)}（${n.entity(ranks[0].ranking ?? '')}）。`,
  ],

  earlier: ({ first, second }, n) => [
    `${n.entity(first.observationAbout)}更早。`,
    stop(n.sentence(first)),
    stop(n.sentence(second)),
  ],

  best: ({ observations, high, pool, place }, n) => {
    const [best] = observations;
    const where = place === undefined ? '' : `${n.entity(place)}`;
    const rank = best.ranking !== undefined;
    const what = rank
      ? `排得最靠${high ? '前' : '后'}的`
      : `${n.variable(best.variableMeasured)}${superlativeOf(best, high)}的`;
    const among = rank ? `上榜的${pool.length}个` : `记录里有这个数的${pool.length}个`;
    const others = pool.filter((o) => !observations.includes(o));
    const who = observations.map((o) => n.entity(o.observationAbout)).join('、');
    return [
      `${where}${what}是${who}${observations.length > 1 ? '，并列' : ''}。`,
      ...observations.map((o) => stop(n.sentence(o))),
      ...(others.length > 0 ? [`${among}里，其余是：${others.map((o) => ranked(o, n)).join('、')}。`] : []),
    ];
  },

  comparison: ({ first, second, gap, apart, order, claimed, gapHolds, gapOpen }, n) => {
    const rank = first.ranking !== undefined;
    const ofOne = first.observationAbout === second.observationAbout;
    const who = (o: Observation): string =>
      n[ofOne ? 'variable' : 'entity'](ofOne ? o.variableMeasured : o.observationAbout);
    const what = ofOne ? '' : `的${n.variable(first.variableMeasured)}`;
    const both = `${who(first)}和${who(second)}${what}`;
    if (order === 'unclear')
      return [`${both}说不准谁高：数字是约数。`, stop(n.sentence(first)), stop(n.sentence(second))];
    if (order === 'equal') return [`${both}一样。`, stop(n.sentence(first)), stop(n.sentence(second))];
    const lower = rank;
    const firstWins = (order === 'first') !== lower;
    const [winner, loser] = firstWins ? [first, second] : [second, first];
    const differ = gap ? `，相差${n.derived(gap)}` : gapOpen ? '；数字是约数，差多少算不准' : '';
    const right =
      claimed === undefined ? gapHolds : (claimed === 'first') === firstWins && gapHolds !== false;
    const verdict = right === undefined ? '' : right ? '对，' : '不对，';
    const head = apart
      ? `${both}相差最${apart === 'most' ? '大' : '小'}${gap ? `，差${n.derived(gap)}` : ''}。`
      : rank
        ? `${verdict}${who(winner)}排名更靠前${differ}。`
        : `${verdict}${who(winner)}${what}更高${differ}。`;
    return [
      head,
      `${n.sentence(winner)}；${stop(n.sentence(loser))}`,
      ...(gap ? [`推算：${gap.working} = ${n.derived(gap)}。`] : []),
    ];
  },

  verdict,

  derived,

  derivedDate: ({ name, about, from, to, days, operands }, n) => {
    const [low, high] = days;
    const count = low === high ? `${low}天` : `${low}—${high}天`;
    const used = `用的数：${operands.map((o) => n.sentence(o)).join('；')}。`;
    const end = n.variable(operands[0].variableMeasured);
    if (name === 'start')
      return [
        `推算${n.entity(about)}约从${n.period(from)}开始；报上没有印具体哪天。`,
        `算法：${n.period(to)} 往前 ${count}。`,
        used,
      ];
    const text = `${count}${roughly(days)}`;
    if (name === 'untilPlan')
      return [`推算：离${n.entity(about)}的${end}（计划${n.period(to)}）还有${text}。`, used];
    return [`推算：从${n.period(from)}到${n.period(to)}，约${text}。`, used];
  },

  sideBySide: ({ reason, observations }, n) => [
    refusals[reason],
    ...observations.map((o) => stop(n.sentence(o))),
  ],

  overview: ({ entity, observations, inside }, n) => [
    `${n.entity(entity)}，记录里有这些：`,
    ...observations.map((o) => `· ${stop(brief(o, entity, n))}`),
    ...(inside.length > 0 ? [`另外还有：${inside.map(n.short).join('、')}。`] : []),
  ],

  passages: ({ sentences }) => sentences.map(({ text }) => stop(text)),

  meaning: ({ said, observations }, n) => [
    ...observations.map((o, at) => (at === 0 ? `${said}：${stop(n.sentence(o))}` : stop(n.sentence(o)))),
  ],

  provenance,
};

/** Without the name it stands under. */
function brief(o: Observation, entity: string, n: Naming): string {
  const sentence = n.sentence(o);
  return o.observationAbout === entity
    ? sentence.replace(n.entity(entity), '').replace(/^的/, '').replace(/^在/, '在')
    : sentence;
}

/** The same span in months, from a year on in years. */
function roughly(days: readonly [number, number]): string {
  const [unit, length, digits] =
    days[0] >= 730 ? (['年', 365.25, 1] as const) : (['个月', 30.44, 0] as const);
  const spans = [...new Set(days.map((one) => (one / length).toFixed(digits)))];
  return days[0] >= 60 ? `（约${spans.join('—')}${unit}）` : '';
}
