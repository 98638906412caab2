import type { Assertion, Evidence } from '../model/answer.js';
import type { Observation } from '../model/observation.js';
import { grainOf } from '../model/period.js';
import type { Query, StatedFigure } from '../model/query.js';
import { accounts } from './accounts.js';
import type { Figures } from './figures.js';
import type { World } from './world.js';

const IS = /^(?:元|钱)? ?(?:到底|究竟|就|都|其实)?(?:是不是|是否|算不算|是|算)(?!多少|几|什么|啥)/;

/** 34.72亿是不是出口额: where in the text it is told what the figure is said to be; -1 where it is not told so. */
function predicateAt({ start, said }: StatedFigure, text: string): number {
  if (start < 0) return -1;
  const end = start + said.length;
  const [verb] = IS.exec(text.slice(end)) ?? [];
  return verb === undefined ? -1 : end + verb.length;
}

/** 网零34.72亿是不是出口额: the indicator after the verb is what is claimed. */
export function asToldOf(claim: StatedFigure, query: Query): Query {
  const at = predicateAt(claim, query.text);
  const after = query.variables.value.filter(({ start }) => at >= 0 && start >= at);
  return after.length === 0 ? query : { ...query, variables: { ...query.variables, value: after } };
}

const SAYS_NOTHING =
  /[的了吗呢吧啊呀嘛么和与就都说也元]|这个|那个|所谓|[咱我]们?|本地|当地|累计|同比|[一总]共|整个|全部|总的|[去今前]年/g;
/** With no indicator named, only such words say that the figure is of something else. */
const OTHER_PART = /全年|整年|半年|单月|当月|[一二三四五六]期/g;
const WHOLE_YEAR = /^[全整]年$/;
const isOfYear = (one: Evidence): boolean =>
  one.type === 'observation' && grainOf(one.observation.observationDate) === 'year';
const WHOLE_PLACE = /全(?:街道|[市县区镇乡村])/g;

/** 是不是老板人数, 是不是全街道的产值: a word about what the figure is said to be that the record does not hold. */
export function untoldIn(claim: StatedFigure, query: Query, answer: Assertion, world: World): boolean {
  const at = predicateAt(claim, query.text);
  const last = Math.max(...query.variables.value.map(({ start, said }) => start + said.length));
  if (at < 0) return false;
  const untold = (word: string): boolean =>
    !accounts(answer, word, world) && !(WHOLE_YEAR.test(word) && answer.evidence.every(isOfYear));
  if (last <= at) return (query.text.slice(at).match(OTHER_PART) ?? []).some(untold);
  const names = [...query.variables.value, ...query.entities.value, ...query.periods.value];
  const rest = names
    .filter(({ said, start }) => said !== '' && start >= at)
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, { start, said }) => `${text.slice(0, start)} ${text.slice(start + said.length)}`,
      query.text.slice(0, last),
    )
    .slice(at);
  const scoped = answer.evidence.some(
    (one) => one.type === 'observation' && scopeOf(one.observation, world.figures) !== undefined,
  );
  const words = (scoped ? rest : rest.replace(WHOLE_PLACE, ''))
    .replace(SAYS_NOTHING, ' ')
    .split(/[^\p{Script=Han}]+/u);
  return words.some((word) => word.length > 1 && untold(word));
}

/** 是全部网店吗, 一共只有4店吗: told of all, where the figure is of a part that the question does not name. */
export function isOfMore(observation: Observation, { text }: Query, figures: Figures): boolean {
  const scope = scopeOf(observation, figures);
  if (scope === undefined) return false;
  if (ALL.test(text)) return true;
  return ALTOGETHER.test(text) && !text.replaceAll('规模以上', '规上').includes(scope);
}

const scopeOf = ({ variableMeasured }: Observation, figures: Figures): string | undefined =>
  figures.variable(variableMeasured)?.scope;

const ALL = /全部|所有|全都|一个不[漏剩]|\ball of\b|\bevery\b/;
const ALTOGETHER = /[一总拢统]共|加起来|[只仅]有|就只|全[市县区镇]|全街道|\b(?:in total|altogether|only)\b/;
