import type { UnitTable } from '../language/units.js';
import type { Unit } from '../model/quantity.js';
import type { Cue } from './phrases.js';

/** A number that is asked for: 多少家, 几个亿, 排第几, 差几名, 百分之几. */
export interface Asked {
  readonly start: number;
  readonly end: number;
  readonly said: string;
  readonly cues: readonly Cue[];
  /** What it is to be counted or measured in, where the question says so. */
  readonly unit?: Unit;
  /** The unit as said, with its power of ten: 万元. */
  readonly printed?: string;
}

interface Pattern {
  readonly cues: readonly Cue[];
  readonly at: RegExp;
  /** Whether a unit may follow. */
  readonly counted: boolean;
}

const HOW_MANY = '(?:多少|零点几|几化|几|好多)';
const UNSAID = '(?:大概|大约|有|是|到底|究竟)?';

/** In this order; at one place the longest wins. */
const patterns: readonly Pattern[] = [
  {
    cues: ['rank'],
    at: /(?:排名?|名次|位次|位列|列|排行|位置)?(?:是|在|到|了)?第(?:几|多少)(?:名|位)?(?![篇批期季届个号次章条款线代])|排名?(?:在|到|了)?(?:全国|全省|全市)?(?:老|第)?(?:几|多少)(?:名|位)?|(?:排行)?老几|(?:排名|名次|位次)(?:是)?(?:多少|几)/y,
    counted: false,
  },
  {
    cues: ['amount', 'percent'],
    at: /百分之(?:几|多少)|百分之多(?!少)|(?:几|多少)[成趴]|几分之几|(?:几|多少)个?(?:百分点|点)/y,
    counted: false,
  },
  { cues: ['times'], at: /(?:几|多少)倍/y, counted: false },
  {
    cues: ['gap', 'amount'],
    at: new RegExp(
      `(?:相差|差距|差|(?<!最)(?:高|低|多|少|大|快|慢|强)|落后|领先|靠前|靠后|超过|超出|超)(?:出|了|于)?${UNSAID}${HOW_MANY}个?(?:[百千万亿]*)`,
      'y',
    ),
    counted: true,
  },
  { cues: ['more'], at: /多(?=(?:卖|赚|收|花|招|接待|办|进了)了?)/y, counted: false },
  { cues: ['less'], at: /少(?=(?:卖|赚|收|花|招|接待|办)了?)/y, counted: false },
  { cues: ['when'], at: /几(?:月份?|号|日|点钟?)|(?:第)?几季度/y, counted: false },
  {
    cues: ['howLong'],
    at: /(?:多少|几)(?=个?(?:天|年|月|周|星期|礼拜|小时|工作日)(?!份))个?(?!月)/y,
    counted: true,
  },
  {
    cues: ['amount'],
    at: new RegExp(
      `${HOW_MANY}(?:来|多)?个?(?:[十百千]?万亿?|[十百千]?亿|[十百千](?![强货分]))?(?:号(?=人))?`,
      'y',
    ),
    counted: true,
  },
  {
    cues: ['convert', 'amount'],
    at: /(?:写成|算成|化成|记成|表示成|换成|换算成|换算为|折成|折算成|折合成?|合成|转成|转换成|in )(?=(?:[十百千]?万|[十百千]?亿)?(?:元|亩|公顷|平|㎡|美元|天|年|个月)|[十百千]?[万亿](?:是|呢|多少|有|等于|就|$)|(?:us )?dollars?\b|usd\b|(?:days|months|years|mu|hectares|yuan|rmb)\b)(?:[十百千]?万|[十百千]?亿)?/y,
    counted: true,
  },
  {
    cues: ['convert', 'amount'],
    at: /(?:用|按|以)(?:[十百千]?万|[十百千]?亿)(?=元?(?:来讲|来说|来算|计算|为单位|算|计))/y,
    counted: true,
  },
  {
    cues: ['gap', 'amount'],
    at: /by how (?:many|much)(?= .*(?:exceed|surpass|beat|top|outs|more|less|higher|lower|above|below|ahead|behind|differ|lead|trail))/y,
    counted: true,
  },
  { cues: ['amount'], at: /how (?:many|much|big|large|high)/y, counted: true },
  { cues: ['amount'], at: /in (?:billions?|millions?)(?: of)?/y, counted: true },
];

/** Every number asked for, at every place; the reader of the clause chooses among overlapping ones. */
export function readAsked(text: string, units: UnitTable): Asked[] {
  const found: Asked[] = [];
  for (let at = 0; at < text.length; at++)
    if (STARTS.includes(text.charAt(at))) found.push(...askedAt(text, at, units));
  return found;
}

const STARTS = '写算化记表换折合转用按以排名位列是在到第老百几零多好相差高低少落领靠超大快慢强hib';

function askedAt(text: string, at: number, units: UnitTable): Asked[] {
  if (text[at - 1] === '哪') return [];
  return patterns.flatMap((pattern) => {
    pattern.at.lastIndex = at;
    if (!pattern.at.test(text) || (at > 0 && LATIN.test(text.charAt(at)) && LATIN.test(text.charAt(at - 1))))
      return [];
    const bare = pattern.at.lastIndex;
    const measured = pattern.counted ? unitAt(text, at, bare, units) : undefined;
    const end = measured?.end ?? bare;
    return [
      {
        start: at,
        end,
        said: text.slice(at, end),
        cues: pattern.cues,
        ...(measured ? { unit: measured.unit, printed: measured.printed } : {}),
      },
    ];
  });
}

/** 多少万: only the power of ten is said. */
const BARE: Unit = { code: '', names: [], dimension: 'number', factor: '1' };
const LATIN = /[a-z]/;
const MONEY = /(?:块钱|铜钿|钿|钱)/y;
/** 多少个项目, 几家长: a unit that is only the head of another word. */
const OTHER_WORD =
  /^(?:项目|名[次字称单额]|位置|条[件款例]|场[所地馆]|种[类子]|家[长庭]|次[数序]|人[均才员口物]|升[规级学]|箱[包子体]|车[辆票位间型险牌]|包[裹装厢]|[瓶袋盒]子)/;
const POWER = /(?:[十百千]?万亿?|[十百千]?亿|[千百]|\b[bm]illions?(?: of)?)$/;

/** The unit after 多少; 多少钱 is money, and so is a bare 几个亿. */
function unitAt(
  text: string,
  start: number,
  at: number,
  units: UnitTable,
): { unit: Unit; printed: string; end: number } | undefined {
  const power = (POWER.exec(text.slice(start, at))?.[0] ?? '').replace(/(?<=illion).*$/, ' ');
  MONEY.lastIndex = at;
  const money = units.byCode('CNY');
  if (MONEY.test(text) && money) return { unit: money, printed: `${power}元`, end: MONEY.lastIndex };
  const gap = text[at] === ' ' ? at + 1 : at;
  const match = OTHER_WORD.test(text.slice(gap, gap + 2)) ? undefined : units.matchAt(text, gap);
  if (match)
    return {
      unit: match.unit,
      printed: power + text.slice(gap, gap + match.length),
      end: gap + match.length,
    };
  if (power.endsWith('亿') && money) return { unit: money, printed: `${power}元`, end: at };
  return power.endsWith('万') ? { unit: BARE, printed: power, end: at } : undefined;
}
