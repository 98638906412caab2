import type { Observation } from '../../model/observation.js';
import type { Naming } from '../naming.js';
import type { Wording } from '../wording.js';
import { refusals } from './refusals.js';
import { derived } from './derived.js';
import { provenance } from './provenance.js';
import { stop } from './stop.js';
import { verdict } from './verdicts.js';

const ranked = (o: Observation, n: Naming): string => `${n.entity(o.observationAbout)} (${n.value(o)})`;
const listed = (observations: readonly Observation[], n: Naming): string =>
  observations.map((o) => ranked(o, n)).join(', ');

export const statements: Wording['statements'] = {
  figures: ({ observations }, n) => observations.map((o) => stop(n.sentence(o))),
  rank: ({ observation, among }, n) => [
    stop(n.sentence(observation)),
    ...(among
      ? [`Among the ${among.of} listed in ${n.entity(among.place)} it is number ${among.position}.`]
      : []),
  ],
  plan: ({ observation, passed, ahead, asked }, n) => [
    `${asked === 'done' && ahead ? 'Not yet. ' : ''}${n.entity(observation.observationAbout)}: ${n.variable(observation.variableMeasured)} planned for ${n.value(observation)}.`,
    passed
      ? 'That date has passed, but the record has no follow-up: whether it was kept is not known.'
      : asked === 'done'
        ? 'That is the plan; the record has no later news.'
        : 'That is the planned date.',
  ],
  holder: ({ observation, position }, n) => [
    ...(position
      ? [
          `Number ${position.number} among the listed towns of ${n.entity(position.place)} is ${n.entity(observation.observationAbout)}.`,
        ]
      : []),
    stop(n.sentence(observation)),
  ],
  members: ({ observations, pool, place, ranking, bound, holds }, n) => {
    const verdict = holds === undefined ? '' : holds ? 'Yes. ' : 'No, that is not right. ';
    const where = place === undefined ? '' : ` of ${n.entity(place)}`;
    const list = ranking === undefined ? 'the list' : `the ${n.entity(ranking)}`;
    const within = bound
      ? bound.outside
        ? `outside the top ${bound.rank}`
        : bound.from === undefined
          ? `in the top ${bound.rank}`
          : `ranked ${bound.from} to ${bound.rank}`
      : 'listed';
    const [best] = pool;
    if (observations.length === 0)
      return [
        `${verdict}None${where} ${within} of ${list}.`,
        ...(best ? [`The highest: ${stop(n.sentence(best))}`] : []),
      ];
    return [
      `${verdict}${observations.length} ${observations.length === 1 ? 'town' : 'towns'}${where} ${within}: ${listed(observations, n)}.`,
      `List: ${list}.`,
    ];
  },
  sideOfList: ({ observation, side, others, whole }, n) => [
    stop(n.sentence(observation)),
    others.length === 0
      ? `Of those on record it is the ${side === 'ahead' ? 'first' : 'last'}.`
      : `${side === 'ahead' ? 'Ahead of' : 'Behind'} it on record: ${listed(others, n)}.`,
    ...(whole
      ? [
          `By its rank ${n.derived(whole)} stand ${side} of it on the whole list (${whole.working} = ${n.derived(whole)}).`.replace(
            'behind of',
            'behind',
          ),
        ]
      : []),
  ],
  best: ({ observations, high, pool, place }, n) => {
    const [best] = observations;
    const where = place === undefined ? '' : ` in ${n.entity(place)}`;
    const rank = best.ranking !== undefined;
    const what = rank
      ? `The ${high ? 'highest' : 'lowest'} ranked`
      : best.value.type === 'date'
        ? `The ${high ? 'latest' : 'earliest'} ${n.variable(best.variableMeasured)}`
        : `The ${high ? 'highest' : 'lowest'} ${n.variable(best.variableMeasured)}`;
    const others = pool.filter((o) => !observations.includes(o));
    return [
      `${what}${where}: ${observations.map((o) => n.entity(o.observationAbout)).join(' and ')}.`,
      ...observations.map((o) => stop(n.sentence(o))),
      ...(others.length > 0 ? [`The others that the record has: ${listed(others, n)}.`] : []),
    ];
  },
  unlisted: ({ entities, listed, place }, n) => [
    `In ${n.entity(place)} the record gives no rank to ${entities.map(n.entity).join(', ')}.`,
    `Listed: ${listed.map((o) => `${n.entity(o.observationAbout)} (${n.value(o)})`).join(', ')}.`,
  ],
  earlier: ({ first, second }, n) => [
    `${n.entity(first.observationAbout)} was earlier.`,
    stop(n.sentence(first)),
    stop(n.sentence(second)),
  ],
  comparison: ({ first, second, gap, apart, order, claimed, gapHolds, gapOpen }, n) => {
    const rank = first.ranking !== undefined;
    const both = [stop(n.sentence(first)), stop(n.sentence(second))];
    if (order === 'unclear') return ['Which is higher cannot be told: the figures are approximate.', ...both];
    if (order === 'equal') return ['They are equal.', ...both];
    const winner = (order === 'first') !== rank ? first : second;
    const differ = gap
      ? `, by ${n.derived(gap)}`
      : gapOpen
        ? '; by how much cannot be told, since the figures are approximate'
        : '';
    const ahead = claimed === undefined || (claimed === 'first') === (winner === first);
    const right = claimed === undefined ? gapHolds : ahead && gapHolds !== false;
    const verdict = right === undefined ? '' : right ? 'Yes, ' : 'No, ';
    const head = apart
      ? `${n.entity(first.observationAbout)} and ${n.entity(second.observationAbout)} are ${apart === 'most' ? 'farthest apart' : 'nearest to each other'}${differ}.`
      : rank
        ? `${verdict}${n.entity(winner.observationAbout)} ranks higher${differ}.`
        : first.observationAbout === second.observationAbout
          ? `${verdict}${n.variable(winner.variableMeasured)} is higher${differ}.`
          : `${verdict}${n.entity(winner.observationAbout)} has the higher ${n.variable(winner.variableMeasured)}${differ}.`;
    return [head, ...both, ...(gap ? [`Worked out: ${gap.working} = ${n.derived(gap)}.`] : [])];
  },
  verdict,
  derived,
  derivedDate: ({ name, about, from, to, days: [low, high], operands }, n) => {
    const count = (low === high ? `${low} days` : `${low} to ${high} days`) + roughly([low, high]);
    const used = `From: ${operands.map((o) => n.sentence(o)).join('; ')}.`;
    if (name === 'start')
      return [
        `The record does not print the start; worked out, ${n.entity(about)} counts from about ${n.period(from)}.`,
        `Worked out: ${n.period(to)} less ${count}.`,
        used,
      ];
    if (name === 'untilPlan') return [`Worked out: ${count} until the planned date (${n.period(to)}).`, used];
    return [`Worked out: ${count} from ${n.period(from)} to ${n.period(to)}.`, used];
  },
  sideBySide: ({ reason, observations }, n) => [
    refusals[reason],
    ...observations.map((o) => stop(n.sentence(o))),
  ],
  overview: ({ entity, observations, inside }, n) => [
    `${n.entity(entity)}, what the record has:`,
    ...observations.map((o) => `· ${stop(n.sentence(o))}`),
    ...(inside.length > 0 ? [`Also: ${inside.map(n.short).join(', ')}.`] : []),
  ],
  passages: ({ sentences }) => ['The record says (in Chinese):', ...sentences.map(({ text }) => `“${text}”`)],
  meaning: ({ said, observations }, n) => observations.map((o) => `${said}: ${stop(n.sentence(o))}`),
  provenance,
};

/** The same span in months, from a year on in years. */
function roughly(days: readonly [number, number]): string {
  const [unit, length, digits] =
    days[0] >= 365 ? (['years', 365.25, 1] as const) : (['months', 30.44, 0] as const);
  const spans = [...new Set(days.map((one) => (one / length).toFixed(digits)))];
  return days[0] >= 60 ? ` (about ${spans.join(' to ')} ${unit})` : '';
}
