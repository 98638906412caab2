import { perSpan } from '../../language/per-span.js';
import type { Facts } from '../facts.js';
import { asksCriteria, asksEdition, asksMaker } from '../the-list.js';

export const counted = (f: Facts): boolean => f.cardinals > 0;

export const nothingButFigures = (f: Facts): boolean => f.nameless && f.reading.unread.length === 0;

/** 现在 and 每年 name no period. */
export const periods = (f: Facts): number =>
  f.reading.periods.filter(({ yearBefore, latest, recurring }) => !yearBefore && !latest && !recurring)
    .length;

export const plural = (f: Facts): boolean => f.reading.entities.some(({ others }) => others !== undefined);

export const comparing = (f: Facts): boolean =>
  f.has('compare', 'gap', 'than', 'which', 'who', 'most', 'least', 'best', 'worst', 'differ') ||
  (f.ranked && f.has('remaining')) ||
  (f.ranked && (f.askedUnit === 'person' || f.askedUnit === 'places' || f.has('claim', 'yesNo')));

/** 二产和三产哪个大, 服装和家具谁增得快: two indicators are set against each other. */
export const comparesIndicators = (f: Facts): boolean =>
  f.numeric &&
  f.subjects.length < 2 &&
  f.reading.variables.length === 2 &&
  f.reading.variablesFrom === 'question' &&
  /[哪谁](?:一?[个项种样家])?(?:的?(?:增速|增幅|增长|规模|数值?))?(?:增得?|涨得?|长得?|更|比较|要)*[大高多快小低少慢]/.test(
    f.reading.text,
  );

/** 柳溪多少 names only whom; 有几家企业, 几个镇 names what is counted too. */
export const onlyNames = (f: Facts): boolean =>
  [...f.reading.cues.keys()].every((cue) =>
    ['here', 'and', 'pronoun', 'firms', 'towns', 'amount'].includes(cue),
  ) && !(f.has('amount') && f.has('firms', 'towns'));

/** 人均, 户均: the divisor is in the word itself. */
export const perHead = (f: Facts): boolean =>
  /人均|户均|店均|单店|一个人|人头|一[家个]店|每[人户店]|平均(?:一个?|每个?)[人户店]|per (?:capita|person|head|shop)/.test(
    f.reading.text,
  ) || perSpan(f.reading.text) !== undefined;

/** 平均排第几; 最后一个 means no mean. */
export const asksMean = (f: Facts): boolean => f.has('average') && /均|average/.test(f.reading.text);

/** 是全市的多少. */
export const SHARE_OF = /是.+的(?:多少|几成|百分之几)/;

/** Whether the two sides of a share are named: a part and its whole, or two periods. */
export const twoSides = (f: Facts): boolean =>
  f.subjects.length >= 2 || f.reading.variables.length >= 2 || periods(f) >= 2;

/** 禾光在甲镇吗, 是乙镇的吧: one thing and a place that it may or may not be in. */
export const whereabouts = (f: Facts): boolean =>
  f.reading.entities.length === 2 &&
  (f.reading.variables.length === 0 || standsIn(f) || ofSomeone(f)) &&
  f.reading.quantities.length === 0 &&
  f.reading.rankings.length === 0 &&
  (f.has('yesNo', 'claim') || f.reading.cues.size === 0) &&
  !f.has('compare', 'gap', 'than', 'rank', 'listed', 'which', 'who', 'amount', 'source') &&
  (f.places === 1 || (f.places === 0 && f.grounds === 1)) &&
  /是不是.{1,10}的|(?<![现正实存])在|(?<!不|[就只还])是(?!不是|否)|属于|位于|\b(?:in|at)\b/.test(
    f.reading.text,
  ) &&
  !/能|可以|办|\b(?:can|could|may)\b/.test(f.reading.text);

/** 禾光是乙园区的企业吧: the word for what it is names no indicator. */
const ofSomeone = ({ reading }: Facts): boolean =>
  /是.{1,12}的(?:企业|公司|厂|单位|项目|牌子)/.test(reading.text) &&
  reading.variables.every(({ said }) => /^(?:企业|公司|厂|单位|项目|牌子)$/.test(said));

/** 厂房是在乙镇吗: the place comes right after 在. */
export const standsIn = ({ reading }: Facts): boolean =>
  reading.entities.some(({ start }) => /是在$/.test(reading.text.slice(0, Math.max(0, start))));

/** 哪家机构搞的榜, 看哪些指标: the list itself, not who is on it. */
export const asksAboutList = (f: Facts): boolean =>
  asksMaker(f.reading) ||
  asksCriteria(f.reading) ||
  asksEdition(f.reading) ||
  (f.has('who', 'why', 'how') &&
    (!f.has('towns', 'listed', 'these', 'best', 'worst', 'most', 'least') ||
      /机构|单位|部门|协会|指标|标准/.test(f.reading.text)));

/** 五百强榜是什么: a list by itself. */
const asksWhatList = ({ reading, ordinals, tops, has }: Facts): boolean =>
  reading.rankings.length > 0 &&
  reading.entitiesFrom === 'question' &&
  reading.entities.length === 0 &&
  reading.variables.every(({ loose, said }) => loose || /什么|啥/.test(said)) &&
  reading.unread.length === 0 &&
  ordinals === 0 &&
  !has('towns', 'which', 'who', 'amount', 'when', 'rank') &&
  tops <= 1;

/** 705万是谁家的营业额: the figure comes first. */
export const whoseFigure = ({ reading }: Facts): boolean =>
  reading.quantities.some(
    ({ end, role }) => role === 'cardinal' && /^[是归][谁哪]/.test(reading.text.slice(end)),
  );

const TIMES: ReadonlySet<string> = new Set(['day', 'month', 'hour', 'workday']);

/** 连续几年超1600亿: time is asked for, and the figure is none. */
export const asksHowLong = ({ reading, askedUnit }: Facts): boolean =>
  askedUnit !== undefined &&
  TIMES.has(askedUnit) &&
  reading.quantities.every(({ quantity }) => quantity.unitMultiplier >= 4 || quantity.unitCode === 'CNY');

/** 3.4亿是禾光的什么, 57是排名还是产值, 140多家是甲的还是乙的: what a figure of someone named is. */
export const asksWhichFigure = ({ reading, cardinals, ordinals }: Facts): boolean =>
  cardinals + ordinals === 1 &&
  reading.entities.length > 0 &&
  reading.entitiesFrom === 'question' &&
  (/\d[^,]*是[^,]{1,12}还是/.test(reading.text) ||
    (cardinals === 1 && /\d[^,]*是[^,]{0,8}(?:什么|啥|哪)[^,]{0,3}$/.test(reading.text)));

/** 离现在还有多久, after a plan: no date is named again. */
export const asksTimeLeft = (f: Facts): boolean =>
  (f.has('howLong') || (f.askedUnit !== undefined && TIMES.has(f.askedUnit))) &&
  f.reading.variablesFrom === 'previous' &&
  /[离距].{0,3}(?:现在|今天|如今)|还[有要剩需]/.test(f.reading.text);

/** A planned date is asked for with words for the future. */
export const asksPlan = (f: Facts): boolean => f.dated && f.has('when', 'yesNo', 'done', 'howLong');

/** 涨了多少: by how many per cent. */
const GREW = /(?:涨|增长|上涨|上升|提高)了?/;

/** 比去年同期多了几个亿: a difference from the year before, in the unit of the thing itself. */
export function asksIncrement(f: Facts): boolean {
  if (f.has('percent', 'share', 'times')) return false;
  if (f.has('more', 'less') && f.has('amount'))
    return (
      f.askedUnit !== 'percent' && (f.askedUnit !== undefined || f.yearBefore || !GREW.test(f.reading.text))
    );
  const onYearBefore = f.yearBefore || f.yearApart || isBySo(f) || /同比(?:多|少|差)/.test(f.reading.text);
  if (f.has('gap', 'compare') && f.has('amount') && onYearBefore) return true;
  return f.has('growth', 'decline') && (f.askedUnit === 'money' || f.askedUnit === 'person');
}

/** 涨了多少,多了多少钱: by what amount, after by how many per cent. */
const isBySo = (f: Facts): boolean => f.rated && f.askedUnit === 'money';

export function defines(f: Facts): boolean {
  const { reading } = f;
  if (reading.elliptical) return false;
  if (f.ofTerm && f.cardinals === 0 && (reading.entities.length === 0 || reading.entitiesFrom !== 'question'))
    return true;
  if (f.has('growth', 'decline') && f.numeric && !f.has('define', 'differ')) return false;
  if (f.has('define') && f.nameless && reading.unread.length > 0 && f.cardinals === 0) return true;
  if (f.has('define', 'what') && asksWhatList(f)) return true;
  if (reading.terms.length === 0 || (reading.entities.length > 0 && reading.entitiesFrom === 'question'))
    return false;
  if (f.has('define', 'differ')) return true;
  const asked = new Set(reading.variables.map(({ start }) => start));
  const bare =
    asked.size < 2 && reading.variables.every((variable) => variable.start < 0 || reading.terms.length > 0);
  return (
    bare &&
    reading.periods.length === 0 &&
    !(f.textual && reading.unread.some(({ attached }) => attached)) &&
    f.cardinals === 0 &&
    !f.numeric &&
    !f.dated &&
    !f.has('which', 'who', 'where', 'when', 'amount') &&
    (f.has('what', 'how') || reading.cues.size === 0)
  );
}

/** States a figure about something and asks, or implies, whether it holds. */
export function claims(f: Facts): boolean {
  if (
    f.has('amount', 'percent', 'convert', 'gap', 'share', 'remaining', 'when', 'which', 'howLong') ||
    /还是/.test(f.reading.text)
  )
    return false;
  return (
    f.numeric ||
    (f.reading.entities.length > 0 &&
      (f.has('yesNo', 'claim', 'atLeast', 'under') || f.reading.unread.length === 0))
  );
}
