import type { Answer } from '../model/answer.js';
import type { Query } from '../model/query.js';
import type { Figures } from './figures.js';

/** 环比, 比上个季度: growth that is printed on the year before is no answer. */
export function onPeriodBefore(
  { text, kind }: Query,
  answers: readonly Answer[],
  figures: Figures,
): readonly string[] {
  const said = /环比|[比较]上一?个?[月季]度?|\b(?:quarter|month)[- ]on[- ](?:quarter|month)\b/.exec(
    text,
  )?.[0];
  const told = answers.flatMap((answer) => (answer.type === 'assertion' ? answer.evidence : []));
  const onYear = told.some(
    (one) =>
      one.type === 'observation' &&
      figures.variable(one.observation.variableMeasured)?.statType === 'growthRate' &&
      !/环比/.test(figures.variable(one.observation.variableMeasured)?.name ?? ''),
  );
  return said !== undefined && onYear && kind !== 'verify' ? [said] : [];
}

/** 年初的存款余额: what there is at the end of a time is no answer to what there was before it. */
export function atStart({ text }: Query, answers: readonly Answer[], figures: Figures): readonly string[] {
  const said = /[年月季]初/.exec(text)?.[0];
  const told = answers.flatMap((answer) => (answer.type === 'assertion' ? answer.evidence : []));
  const isStock = told.some(
    (one) =>
      one.type === 'observation' &&
      /余额$|存量|库存|在册|保有量/.test(figures.variable(one.observation.variableMeasured)?.name ?? '') &&
      !/初/.test(one.observation.provenance.quote),
  );
  return said !== undefined && isStock ? [said] : [];
}
