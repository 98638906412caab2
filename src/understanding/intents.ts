import type { QueryKind } from '../model/query.js';
import type { Facts } from './facts.js';

interface Intent {
  readonly kind: QueryKind;
  readonly when: (facts: Facts) => boolean;
}

/** The first row that fits decides what is wanted. Order carries meaning: narrow before wide. */
export const intents: readonly Intent[] = [
  // talk about the bot and about what it does not do
  { kind: 'private', when: (f) => f.has('private') },
  { kind: 'abuse', when: (f) => f.has('abuse') && f.nameless },
  { kind: 'again', when: (f) => f.has('again') && f.nameless },
  { kind: 'help', when: (f) => f.has('help') && f.nameless && !counted(f) },
  { kind: 'topics', when: (f) => f.has('topics') && !f.numeric && !f.ranked },
  { kind: 'verify', when: (f) => whereabouts(f) },
  {
    kind: 'declined',
    when: (f) => f.has('advice') && /该(?:不该|把|去|选)|值得|推荐|建议|适合/.test(f.reading.text),
  },
  {
    kind: 'declined',
    when: (f) => f.has('forecast', 'advice') && !f.has('source') && !f.textual && !asksPlan(f),
  },

  // talk about the record
  { kind: 'provenance', when: (f) => f.has('source', 'verbatim') && f.reading.terms.length === 0 },
  {
    kind: 'meaning',
    when: (f) =>
      counted(f) &&
      f.nameless &&
      f.has('define', 'who', 'what', 'which', 'where') &&
      !f.has('convert', 'best', 'worst', 'most', 'least', 'towns') &&
      !f.askedUnit,
  },
  {
    kind: 'meaning',
    when: (f) => f.cardinals === 1 && f.reading.entities.length === 0 && whoseFigure(f),
  },
  {
    kind: 'conversion',
    when: (f) => f.cardinals === 1 && nothingButFigures(f) && (f.has('convert') || f.askedUnit !== undefined),
  },
  {
    kind: 'conversion',
    when: (f) => f.has('convert') && f.cardinals === 0 && f.askedUnit !== undefined && f.nameless,
  },
  {
    kind: 'conversion',
    when: (f) =>
      f.cardinals === 1 &&
      f.askedUnit !== undefined &&
      f.reading.variables.length === 0 &&
      !f.ranked &&
      !f.has('share', 'gap', 'times'),
  },
  { kind: 'definition', when: (f) => defines(f) },

  // places on a list
  { kind: 'trend', when: (f) => f.ranked && f.has('trend') },
  { kind: 'holder', when: (f) => f.ranked && f.ordinals > 0 && f.towns === 0 && !f.has('yesNo', 'claim') },
  {
    kind: 'value',
    when: (f) =>
      f.ranked && f.has('best', 'worst') && f.towns === 1 && f.subjects.length === 1 && f.tops === 0,
  },
  {
    kind: 'superlative',
    when: (f) =>
      f.ranked && f.has('best', 'worst', 'most', 'least') && f.subjects.length !== 2 && f.tops === 0,
  },
  {
    kind: 'verify',
    when: (f) =>
      f.ranked && f.towns > 0 && f.tops + f.ordinals === 0 && /[只仅]有|就只|只是/.test(f.reading.text),
  },
  { kind: 'comparison', when: (f) => f.ranked && f.subjects.length >= 2 && comparing(f) && f.tops === 0 },
  { kind: 'comparison', when: (f) => f.ranked && f.has('gap') && f.towns === 0 && f.tops + f.ordinals === 0 },
  {
    kind: 'verify',
    when: (f) => f.ranked && f.tops + f.ordinals > 0 && f.towns > 0 && !f.has('amount', 'which'),
  },
  {
    kind: 'verify',
    when: (f) =>
      f.ranked &&
      f.cardinals > 0 &&
      (f.tops === 0 || f.has('nation')) &&
      f.towns === 0 &&
      !f.has('amount', 'which', 'who', 'best', 'worst', 'most', 'least') &&
      /榜|强|上榜|入围|进/.test(f.reading.text),
  },
  { kind: 'superlative', when: (f) => f.ranked && f.has('best', 'worst', 'most', 'least') },
  {
    kind: 'value',
    when: (f) => f.ranked && f.reading.rankings.length > 0 && f.towns === 0 && asksAboutList(f),
  },
  {
    kind: 'list',
    when: (f) =>
      f.ranked &&
      f.has('not', 'others') &&
      f.has('which', 'who', 'others') &&
      /除了?|以外|还有|其[他它余]|别的/.test(f.reading.text),
  },
  {
    kind: 'list',
    when: (f) =>
      f.ranked &&
      !f.has('when') &&
      (f.towns === 0 || f.reading.pointing) &&
      !(f.has('rank') && f.subjects.length > 0 && !f.has('towns', 'which', 'these', 'listed')),
  },
  {
    kind: 'verify',
    when: (f) => f.ranked && f.has('listed', 'not') && f.has('yesNo', 'done', 'claim') && !f.has('rank'),
  },
  { kind: 'value', when: (f) => f.ranked },

  // figures
  { kind: 'trend', when: (f) => f.has('trend') && f.numeric },
  {
    kind: 'remaining',
    when: (f) => f.has('remaining') && f.reading.entities.length + f.reading.variables.length > 0 && !f.dated,
  },
  { kind: 'times', when: (f) => f.has('times') && f.has('average') },
  {
    kind: 'average',
    when: (f) =>
      f.has('average') &&
      f.numeric &&
      (f.reading.variables.length >= 2 || perHead(f) || f.askedUnit !== undefined),
  },
  {
    kind: 'share',
    when: (f) =>
      (f.has('share') && (!f.has('yesNo') || twoSides(f) || /半|[成]|分之/.test(f.reading.text))) ||
      (f.has('percent') && twoSides(f)) ||
      (SHARE_OF.test(f.reading.text) && f.numeric),
  },
  { kind: 'times', when: (f) => f.has('times') },
  {
    kind: 'increment',
    when: (f) => f.numeric && f.subjects.length < 2 && (periods(f) < 2 || f.yearApart) && asksIncrement(f),
  },
  {
    kind: 'difference',
    when: (f) =>
      f.numeric &&
      f.subjects.length < 2 &&
      ((f.has('minus') && f.reading.variables.length >= 2) ||
        (f.has('gap', 'more', 'less', 'compare', 'decline') && periods(f) >= 2)),
  },
  {
    kind: 'value',
    when: (f) => f.cardinals > 1 && f.reading.entities.length > 0 && /还是/.test(f.reading.text),
  },
  { kind: 'verify', when: (f) => f.cardinals > 0 && claims(f) },
  {
    kind: 'verify',
    when: (f) =>
      f.dated &&
      periods(f) > 0 &&
      !f.has('when', 'howLong', 'amount', 'which', 'remaining') &&
      !/还是/.test(f.reading.text),
  },
  { kind: 'base', when: (f) => f.numeric && f.yearBefore && !f.has('growth', 'decline', 'more', 'less') },
  {
    kind: 'growth',
    when: (f) =>
      f.numeric &&
      (f.has('growth', 'decline') || (f.has('more', 'less') && f.has('percent'))) &&
      !(f.subjects.length >= 2 && comparing(f)),
  },
  {
    kind: 'growth',
    when: (f) =>
      f.has('growth', 'decline') &&
      f.reading.variables.length === 0 &&
      f.reading.entities.length > 0 &&
      f.reading.entitiesFrom === 'question' &&
      !f.ranked &&
      !f.has('define'),
  },
  {
    kind: 'sum',
    when: (f) =>
      f.has('sum') &&
      (f.subjects.length >= 2 || f.reading.variables.length >= 2 || f.reading.pointing || plural(f)) &&
      !f.has('average'),
  },
  {
    kind: 'comparison',
    when: (f) =>
      f.subjects.length >= 2 && comparing(f) && !f.textual && (f.joined || f.has('compare', 'gap', 'than')),
  },
  { kind: 'superlative', when: (f) => f.numeric && f.has('most', 'least', 'best', 'worst') },
  {
    kind: 'list',
    when: (f) => f.numeric && f.has('which') && f.has('towns', 'firms') && f.subjects.length <= 1,
  },
  { kind: 'duration', when: (f) => f.dated && f.has('howLong') },
  { kind: 'planStatus', when: (f) => f.dated && f.has('yesNo', 'done') && !f.has('when') },
  { kind: 'value', when: (f) => f.reading.variables.length > 0 },

  // everything else that the record may tell
  {
    kind: 'value',
    when: (f) =>
      f.reading.entities.length > 0 &&
      (f.askedUnit !== undefined ||
        f.has('where', 'who', 'why', 'howLong') ||
        (f.has('which') && f.has('towns'))) &&
      f.cardinals === 0,
  },
  {
    kind: 'overview',
    when: (f) =>
      f.reading.entities.length > 0 &&
      f.reading.unread.length === 0 &&
      (f.has('overview', 'tell', 'what', 'define', 'how') || f.reading.cues.size === 0 || onlyNames(f)) &&
      f.cardinals === 0,
  },
  { kind: 'passage', when: (f) => f.reading.entities.length > 0 },
  { kind: 'thanks', when: (f) => f.has('thanks') && f.nameless && f.reading.unread.length === 0 },
  { kind: 'greeting', when: (f) => f.has('greeting') && f.nameless && f.reading.unread.length === 0 },
  { kind: 'meaning', when: (f) => counted(f) && f.reading.unread.length === 0 },
  { kind: 'passage', when: (f) => f.reading.unread.length > 0 },
  { kind: 'notUnderstood', when: () => true },
];

export const kindOf = (facts: Facts): QueryKind =>
  intents.find(({ when }) => when(facts))?.kind ?? 'notUnderstood';

const counted = (f: Facts): boolean => f.cardinals > 0;
const nothingButFigures = (f: Facts): boolean => f.nameless && f.reading.unread.length === 0;
const periods = (f: Facts): number => f.reading.periods.filter(({ yearBefore }) => !yearBefore).length;
const plural = (f: Facts): boolean => f.reading.entities.some(({ others }) => others !== undefined);
const comparing = (f: Facts): boolean =>
  f.has('compare', 'gap', 'than', 'which', 'who', 'most', 'least', 'best', 'worst', 'differ') ||
  (f.ranked && (f.askedUnit === 'person' || f.askedUnit === 'places' || f.has('claim', 'yesNo')));
const onlyNames = (f: Facts): boolean =>
  [...f.reading.cues.keys()].every((cue) => ['here', 'and', 'pronoun', 'firms', 'towns'].includes(cue));

/** 人均, 户均: the divisor is in the word itself. */
const perHead = (f: Facts): boolean =>
  /人均|户均|店均|单店|每[人户店]|per (?:capita|person|head|shop)/.test(f.reading.text);

/** 是全市的多少. */
const SHARE_OF = /是.+的(?:多少|几成|百分之几)/;

/** Whether the two sides of a share are named: a part and its whole, or two periods. */
const twoSides = (f: Facts): boolean =>
  f.subjects.length >= 2 || f.reading.variables.length >= 2 || periods(f) >= 2;

/** 雅凡在甲镇吗, 是乙镇的吧: one thing and a place that it may or may not be in. */
const whereabouts = (f: Facts): boolean =>
  f.reading.entities.length === 2 &&
  (f.reading.variables.length === 0 || standsIn(f)) &&
  f.reading.quantities.length === 0 &&
  f.reading.rankings.length === 0 &&
  (f.has('yesNo', 'claim') || f.reading.cues.size === 0) &&
  !f.has('compare', 'gap', 'than', 'rank', 'listed', 'which', 'who', 'amount', 'source') &&
  f.places === 1 &&
  /(?<![现正实存])在|(?<!不|[就只还])是(?!不是|否)|属于|位于|\b(?:in|at)\b/.test(f.reading.text) &&
  !/能|可以|办/.test(f.reading.text);

/** 厂房是在乙镇吗: the place comes right after 在. */
const standsIn = ({ reading }: Facts): boolean =>
  reading.entities.some(({ start }) => /是在$/.test(reading.text.slice(0, Math.max(0, start))));
/** 哪家机构搞的榜, 看哪些指标: the list itself, not who is on it. */
export const asksAboutList = (f: Facts): boolean =>
  f.has('who', 'why', 'how') &&
  (!f.has('towns', 'listed', 'these', 'best', 'worst', 'most', 'least') ||
    /机构|单位|部门|协会|指标|标准/.test(f.reading.text));
/** 705万是谁家的营业额: the figure comes first. */
const whoseFigure = ({ reading }: Facts): boolean =>
  reading.quantities.some(
    ({ end, role }) => role === 'cardinal' && /^[是归][谁哪]/.test(reading.text.slice(end)),
  );
/** A planned date is asked for with words for the future. */
const asksPlan = (f: Facts): boolean => f.dated && f.has('when', 'yesNo', 'done', 'howLong');

/** 比去年同期多了几个亿: a difference from the year before, in the unit of the thing itself. */
function asksIncrement(f: Facts): boolean {
  if (f.has('percent', 'share', 'times')) return false;
  if (f.has('more', 'less') && f.has('amount')) return f.askedUnit !== 'percent';
  if (f.has('gap', 'compare') && (f.yearBefore || f.yearApart) && f.has('amount')) return true;
  return f.has('growth', 'decline') && (f.askedUnit === 'money' || f.askedUnit === 'person');
}

function defines(f: Facts): boolean {
  const { reading } = f;
  if (reading.elliptical) return false;
  if (f.has('growth', 'decline') && f.numeric && !f.has('define', 'differ')) return false;
  if (f.has('define') && f.nameless && reading.unread.length > 0 && f.cardinals === 0) return true;
  if (reading.terms.length === 0 || (reading.entities.length > 0 && reading.entitiesFrom === 'question'))
    return false;
  if (f.has('define', 'differ')) return true;
  const asked = new Set(reading.variables.map(({ start }) => start));
  const bare =
    asked.size < 2 && reading.variables.every((variable) => variable.start < 0 || reading.terms.length > 0);
  return (
    bare &&
    reading.periods.length === 0 &&
    f.cardinals === 0 &&
    !f.numeric &&
    !f.dated &&
    !f.has('which', 'where', 'when', 'amount') &&
    (f.has('what', 'how') || reading.cues.size === 0)
  );
}

/** States a figure about something and asks, or implies, whether it holds. */
function claims(f: Facts): boolean {
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
