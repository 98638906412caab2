import type { Caveat } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import { grainOf, type Grain } from '../model/period.js';
import type { Query, StatedFigure } from '../model/query.js';
import type { Figures } from './figures.js';
import { isFlow } from './periods.js';
import { wholeAround } from './whole.js';

const GREW = /(?:增长|增加|增|多|涨|上升|提高|净增|减少|下降|降|少)了?(?:约|近|超过?|差不多)?$/;
/** 新增就业: an indicator that is itself what was added; 增加值 is a level. */
const ADDED = /增(?!加值)|新/;

/** Words for a length of time that a figure is said to be over; 一季度 is a period of its own. */
const LENGTHS: readonly (readonly [RegExp, readonly Grain[]])[] = [
  [/全年|整年|一整?年|年均|每年|\b(?:a|per|whole) year\b/, ['year']],
  [/每个?月|一个月|月均|单月|\b(?:a|per) month\b/, ['month']],
  [/每个?季度|一个季度|\b(?:a|per) quarter\b/, ['quarter']],
  [/每天|一天|日均|每日|\b(?:a|per) day\b/, ['day']],
];
/** An indicator that is itself counted by the day or the month. */
const BY_ITSELF = /[日天月年]|每/;

const TOTAL = /[一总]共|总数|总量|全部/;
/** What has been done so far. */
const DONE = /[了已过]|完成|到现在|目前/;

const ON_BEFORE = /环比|[比较]上一?个?[月季]/;

/**
 * Whether the question tells the very figure as something else than it is: a level as what was added, a quarter's as a
 * year's, growth on the year before as growth on the month before. Then a matching number makes it no truer.
 */
export function toldOtherwise(
  { start }: StatedFigure,
  observation: Observation,
  { text, variables, periods }: Query,
  figures: Figures,
): Extract<Caveat, { type: 'otherwise' }> | undefined {
  const variable = figures.variable(observation.variableMeasured);
  const amount = variable?.statType === 'level' || variable?.statType === 'count';
  // 工业增加 in the name of an indicator tells no growth.
  const named = variables.value.map((one) => one.start + one.said.length).filter((end) => end <= start);
  const before = text.slice(Math.max(0, ...named), Math.max(0, start));
  if (amount && GREW.test(before) && !ADDED.test(variable.name)) return { type: 'otherwise', in: 'change' };
  if (variable?.statType === 'growthRate' && ON_BEFORE.test(text) && !/环比/.test(variable.name))
    return { type: 'otherwise', in: 'basis' };
  if (amount && TOTAL.test(text) && !DONE.test(text) && wholeAround(observation, figures))
    return { type: 'otherwise', in: 'part' };
  const [said, grains] = LENGTHS.find(([word]) => word.test(text)) ?? [];
  const grain = grainOf(observation.observationDate);
  const timed = periods.value.some(
    ({ yearBefore, start: at }) => !yearBefore && at >= 0 && !said?.test(text),
  );
  if (!amount || !grains || timed || BY_ITSELF.test(variable.name) || !isFlow(observation, figures))
    return undefined;
  // 每月 is of every month, so that one month's figure does not tell it.
  const fits = grains.includes(grain) && (grain === 'year' || !text.includes('每'));
  return fits ? undefined : { type: 'otherwise', in: 'time' };
}
