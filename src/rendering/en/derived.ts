import type { Derived, DerivedName, Statement } from '../../model/answer.js';
import type { Naming } from '../naming.js';
import type { Lines } from '../wording.js';

type DerivedStatement = Extract<Statement, { type: 'derived' }>;

/** A figure that was worked out, how, and from what. */
export const derived = (said: DerivedStatement, n: Naming): Lines => [
  `${said.confirms === undefined ? '' : said.confirms ? 'That agrees. ' : 'No, that is not right. '}${DERIVED[said.name](said, n)}.`,
  ...workings(said.figure, said.name, n),
  ...(said.name === 'conversion' ? [] : [`From: ${said.operands.map((o) => n.sentence(o)).join('; ')}.`]),
];

const subject = ({ about, period, variable }: DerivedStatement, n: Naming): string =>
  `${n.entity(about)}, ${n.variable(variable)} in ${n.period(period)}`;
const positive = (figure: Derived): Derived => ({ ...figure, value: figure.value.abs() });

const DERIVED: Readonly<Record<DerivedName, (said: DerivedStatement, n: Naming) => string>> = {
  base: (said, n) => `Worked out: ${subject(said, n)} was about ${n.derived(said.figure)}`,
  increment: (said, n) =>
    `Worked out: ${subject(said, n)} was about ${n.derived(positive(said.figure))} ${said.figure.value.isNegative() ? 'less' : 'more'} than a year before`,
  share: (said, n) => `Worked out: about ${n.derived(said.figure)}`,
  quotient: (said, n) => `Worked out: about ${n.derived(said.figure)}`,
  times: (said, n) => `Worked out: about ${n.derived(said.figure)}`,
  average: (said, n) =>
    said.operands[0].ranking === undefined
      ? `Worked out: about ${n.derived(said.figure)} on average${said.operands[0].periodBasis === 'page' ? '' : `, ${n.period(said.period)}`}`
      : `Worked out: the mean rank of the ${said.operands.length} is ${n.derived(said.figure)}`,
  whole: (said, n) =>
    `Worked out: ${n.entity(said.about)}, ${n.variable(said.variable)}: about ${n.derived(said.figure)}`,
  remaining: (said, n) => `Worked out: about ${n.derived(said.figure)} left`,
  sum: (said, n) => `Worked out: ${n.derived(said.figure)} together`,
  difference: (said, n) =>
    said.bound === undefined
      ? `Worked out: a difference of ${n.derived(said.figure)}`
      : `Worked out: ${n.derived(said.figure)} ${said.bound.over ? 'over' : 'short of'} ${said.bound.said}`,
  surplus: (said, n) =>
    `Worked out: a trade surplus of ${n.derived(said.figure)} in ${n.period(said.period)}`,
  deficit: (said, n) =>
    `Worked out: a trade deficit of ${n.derived(said.figure)} in ${n.period(said.period)}`,
  restOfPeriod: (said, n) => `Worked out: ${subject(said, n)} was about ${n.derived(said.figure)}`,
  conversion: (said, n) => `${n.sentence(said.operands[0])}, that is ${n.derived(said.figure)}`,
};

function workings(figure: Derived, name: DerivedName, n: Naming): string[] {
  const { low, high, working } = figure;
  if (name === 'conversion')
    return working.includes(' ') ? [`Conversion: ${working} = ${n.derived(figure)}.`] : [];
  const range =
    low && high ? `; allowing for rounding, ${low.toFixed()}–${high.toFixed()}${figure.unit}` : '';
  return [`Working: ${working} = ${figure.value.toFixed()}${figure.unit}${range}.`];
}
