import type { Derived, DerivedName, Statement } from '../../model/answer.js';
import type { Naming } from '../naming.js';
import type { Lines } from '../wording.js';

type DerivedStatement = Extract<Statement, { type: 'derived' }>;

/** A figure that was worked out, how, and from what. */
export const derived = (said: DerivedStatement, n: Naming): Lines => [
  `${VERDICTS[String(said.confirms)] ?? ''}${DERIVED[said.name](said, n)}。`,
  ...workings(said.figure, said.name, n),
  ...(said.name === 'conversion' ? [] : [`用的数：${said.operands.map((o) => n.sentence(o)).join('；')}。`]),
];

/** Of a figure that the question states. */
const VERDICTS: Readonly<Record<string, string>> = { true: '对得上，', false: '不对，' };

const subject = ({ about, period, variable }: DerivedStatement, n: Naming): string =>
  `${n.entity(about)}${n.period(period)}的${n.variable(variable)}`;

const DERIVED: Readonly<Record<DerivedName, (said: DerivedStatement, n: Naming) => string>> = {
  base: (said, n) => `推算：${subject(said, n)}约为${n.derived(said.figure)}`,
  increment: (said, n) =>
    `推算：${subject(said, n)}比上年同期${said.figure.value.isNegative() ? '少' : '多'}约${n.derived(positive(said.figure))}`,
  share: (said, n) =>
    said.other === said.variable
      ? `推算：约占${n.derived(said.figure)}`
      : `推算：${n.variable(said.variable)}相当于${n.variable(said.other ?? '')}的${n.derived(said.figure)}`,
  quotient: (said, n) => `推算：约${n.derived(said.figure)}`,
  times: (said, n) => `推算：约${n.derived(said.figure)}`,
  average: (said, n) =>
    said.operands[0].ranking === undefined
      ? `推算：${said.operands[0].periodBasis === 'page' ? '' : n.period(said.period)}平均约${n.derived(said.figure)}`
      : `推算：这${said.operands.length}个平均排第${n.derived(said.figure)}位`,
  whole: (said, n) =>
    `推算：${n.entity(said.about)}的${n.variable(said.variable)}约${n.derived(said.figure)}`,
  remaining: (said, n) => `推算：还剩约${n.derived(said.figure)}`,
  sum: (said, n) => `推算：合计${n.derived(said.figure)}`,
  difference: (said, n) =>
    said.bound === undefined
      ? `推算：相差${n.derived(said.figure)}`
      : said.bound.over
        ? `推算：已经超过${said.bound.said}，多出${n.derived(said.figure)}`
        : `推算：离${said.bound.said}还差${n.derived(said.figure)}`,
  surplus: (said, n) =>
    `推算：${n.entity(said.about)}${n.period(said.period)}是贸易顺差，顺差${n.derived(said.figure)}`,
  deficit: (said, n) =>
    `推算：${n.entity(said.about)}${n.period(said.period)}是贸易逆差，逆差${n.derived(said.figure)}`,
  restOfPeriod: (said, n) => `推算：${subject(said, n)}约为${n.derived(said.figure)}`,
  conversion: (said, n) => `${n.sentence(said.operands[0])}，合${n.derived(said.figure)}`,
};

const positive = (figure: Derived): Derived => ({ ...figure, value: figure.value.abs() });

function workings(figure: Derived, name: DerivedName, n: Naming): string[] {
  const { low, high, working } = figure;
  if (name === 'conversion')
    return working.includes(' ') ? [`换算：${working} = ${n.derived(figure)}。`] : [];
  const range = low && high ? `；按四舍五入，在${low.toFixed()}—${high.toFixed()}${figure.unit}之间` : '';
  return [`算法：${working} = ${n.derived(figure)}${range}。`];
}
