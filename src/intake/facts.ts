import { readPeriods, type Anchor, type PeriodMention } from '../language/periods.js';
import { readQuantities, type QuantityMention } from '../language/quantities.js';
import { normalize, type Normalized } from '../language/normalize.js';
import type { UnitTable } from '../language/units.js';
import { parsePeriod, type Period } from '../model/period.js';
import { countedAfter, grownIn, inFull, metricBefore, namesBefore } from './metrics.js';
import type { PageArticle, Paragraph } from './page.js';
import { placesIn, townsOf, type Named } from './places.js';
import type { Proposal, ProposalKind } from './proposal.js';
import { sentencesOf, type Stretch } from './segments.js';
import { readTable } from './tables.js';

/** What reading needs beside the page. */
export interface Grounds {
  /** Words of time on the page count from it. */
  readonly anchor: Anchor;
  readonly units: UnitTable;
  /** All of the page, for names that are told elsewhere on it. */
  readonly page: string;
}

/** The facts that an article states in figures, in the order of the text. */
export function factsOf(article: PageArticle, { anchor, units, page }: Grounds): Proposal[] {
  const towns = townsOf(normalize(page).text);
  const subject = subjectOf(article, towns);
  const usual = usualPeriod(article, anchor);
  const texts = article.paragraphs.flatMap((paragraph, at) =>
    paragraphFacts(paragraph, at, { anchor, units, towns, subject, usual }),
  );
  const tables = article.tables.flatMap((table, at) =>
    readTable(
      table.text,
      { anchor, units, towns, subject: subject ?? '', usual },
      article.paragraphs.length + at,
    ),
  );
  return [...texts, ...tables];
}

export interface Carried {
  readonly anchor: Anchor;
  readonly units: UnitTable;
  readonly towns: readonly string[];
  readonly subject: string | undefined;
  readonly usual: Period | undefined;
}

/** Whom the article is about: the place its headline names, else the first of its text. */
function subjectOf({ title, paragraphs }: PageArticle, towns: readonly string[]): string | undefined {
  for (const text of [title ?? '', ...paragraphs.map((one) => one.text)]) {
    const [first] = placesIn(normalize(text).text, towns);
    if (first) return first.name;
  }
  return undefined;
}

/** The time an article is about: the first it names that is longer than a day. */
function usualPeriod({ title, paragraphs }: PageArticle, anchor: Anchor): Period | undefined {
  const texts = [...paragraphs.map(({ text }) => text), title ?? ''].map((text) => normalize(text).text);
  return texts.flatMap((text) => periodsIn(text, anchor)).find(({ period }) => !isDay(period))?.period;
}

const isDay = ({ from, to }: Period): boolean => from === to;

/** Periods of a text, with the year of an edition (2025镇域百强) as one. */
function periodsIn(text: string, anchor: Anchor): PeriodMention[] {
  return readPeriods(text, anchor).filter(
    ({ yearBefore, latest, recurring }) => !yearBefore && !latest && !recurring,
  );
}

/** What is spoken of at a place of a paragraph. */
interface Spoken {
  subject: string | undefined;
  period: Period | undefined;
  cumulative: boolean;
  /** Indicators told last, that a growth, a share or a list of figures is of. */
  metrics: string[];
  /** Whether a growth has been told of them. */
  grown: boolean;
}

function paragraphFacts({ text: raw }: Paragraph, at: number, carried: Carried): Proposal[] {
  const normal = normalize(raw);
  const { text } = normal;
  const quantities = readQuantities(text, carried.units);
  const periods = periodsIn(text, carried.anchor);
  const places = placesIn(text, carried.towns);
  const said = [...new Set(places.flatMap((place) => [place.said, place.name]))];
  const facts: Proposal[] = [];
  let town = carried.subject;
  for (const sentence of sentencesOf(text)) {
    const begun: Spoken = {
      subject: carried.subject,
      period: carried.usual,
      cumulative: false,
      metrics: [],
      grown: false,
    };
    let spoken = begun;
    for (const [nth, part] of sentence.parts.entries()) {
      // After a semicolon what the sentence began with holds again.
      if (nth > 0) spoken = { ...spoken, period: begun.period, cumulative: begun.cumulative };
      for (const clause of part.clauses) {
        const inside = within(clause);
        const where = subjectIn(text, clause, places.filter(inside), town);
        if (where) {
          spoken.subject = where;
          if (TOWN.test(where)) town = where;
        }
        const when = periodFor(text, periods.filter(inside));
        if (when) {
          spoken.period = when.period;
          spoken.cumulative = when.cumulative === true;
          if (nth === 0 && clause === part.clauses[0])
            Object.assign(begun, { period: when.period, cumulative: spoken.cumulative });
        }
        const own = quantities
          .filter(inside)
          .filter((mention) => !periods.some((one) => one.start <= mention.start && mention.end <= one.end));
        facts.push(...clauseFacts(normal, clause, own, spoken, at, said));
      }
    }
  }
  return facts;
}

const TOWN = /(?:镇|乡|街道)$/;

const within =
  ({ start, end }: Stretch) =>
  (one: Stretch): boolean =>
    start <= one.start && one.end <= end;

const TOWN_ITSELF = /(?:镇上|该镇|全镇|我镇|本镇)/;
const OBJECT = /(?:对|占|向|从|比|与|和|同|较|来自|位于|在|往|至|到|赴|自|于|以)$/;

/** The place a clause begins with or speaks of as its subject; an object (对某地出口, 占某地) is none. */
function subjectIn(
  text: string,
  clause: Stretch,
  places: readonly Named[],
  town: string | undefined,
): string | undefined {
  const said = text.slice(clause.start, clause.end);
  const own = places.filter(({ start }) => !OBJECT.test(text.slice(clause.start, start)));
  if (own.length > 1 && /^[、和与]/.test(text.slice(own[0]?.end ?? 0))) return undefined;
  return own[0]?.name ?? (TOWN_ITSELF.test(said) ? town : undefined);
}

/** The last time a clause names that is no mere comparison (较2019年) and no day of reporting. */
function periodFor(text: string, periods: readonly PeriodMention[]): PeriodMention | undefined {
  const last = periods
    .filter(({ start, period }) => !/[较比]$/.test(text.slice(0, start)) && !isDay(period))
    .at(-1);
  const end = /(\d{4})-(\d{2})-\d{2}$/.exec(last?.period.iso ?? '');
  // 到6月末: the stock at the end of a month is told by the month.
  const month =
    last && end && /[末底]$/.test(last.text) ? parsePeriod(`${end[1] ?? ''}-${end[2] ?? ''}`) : undefined;
  return last && month ? { ...last, period: month } : last;
}

function clauseFacts(
  normal: Normalized,
  clause: Stretch,
  quantities: readonly QuantityMention[],
  spoken: Spoken,
  paragraph: number,
  places: readonly string[],
): Proposal[] {
  const { text } = normal;
  const facts: Proposal[] = [];
  const telling = quantities.filter((mention) => tells(text, mention, clause));
  const quote = quoteOf(normal, clause.start, clause.end);
  const first = telling[0];
  const lead = first ? text.slice(clause.start, first.start) : '';
  const each = /都|均/.test(lead.slice(-6)) && telling.length === 1;
  const listed = telling.length > 1 ? namesBefore(lead, telling.length, places) : undefined;
  let from = clause.start;
  telling.forEach((mention, at) => {
    const before = text.slice(from, mention.start);
    from = mention.end;
    const kind = kindOf(mention, before, telling.length > 1 ? lead : before);
    const named =
      kind === 'growth'
        ? (listed?.[at] ?? grownIn(before, places))
        : (listed?.[at] ?? nameOf(mention, before, text.slice(mention.end, clause.end), spoken, places));
    const targets = targetsOf(kind, { named, listed, each, at, many: telling.length }, spoken);
    for (const { metric, of } of targets)
      facts.push({
        entity: spoken.subject ?? '',
        metric,
        ...(of === undefined ? {} : { of }),
        quantity: mention.quantity,
        printed: raw(normal, mention.start, mention.end),
        ...(spoken.period ? { period: spoken.period } : {}),
        cumulative: spoken.cumulative,
        kind,
        quote,
        paragraph,
        flags: flagsOf(metric, spoken),
      });
    if (kind !== 'growth' && kind !== 'share' && metricOf(targets) !== '') {
      spoken.metrics =
        at === 0 || spoken.grown
          ? targets.map(({ metric }) => metric)
          : [...spoken.metrics, ...targets.map(({ metric }) => metric)];
      spoken.grown = false;
    } else if (kind === 'growth' && at === telling.length - 1) spoken.grown = true;
  });
  return facts;
}

/** The indicator of a figure, from what stands before it; of a count, from what stands after it. */
function nameOf(
  { quantity }: QuantityMention,
  before: string,
  after: string,
  { metrics }: Spoken,
  places: readonly string[],
): string {
  const name = inFull(metricBefore(before, places), metrics.at(-1));
  return name === '' && COUNTED.has(quantity.unitCode) ? countedAfter(after) : name;
}

const metricOf = (targets: readonly { readonly metric: string }[]): string => targets[0]?.metric ?? '';

interface Told {
  readonly named: string;
  readonly listed: readonly string[] | undefined;
  readonly each: boolean;
  readonly at: number;
  readonly many: number;
}

/** What a figure is of: named beside it, or told before it. */
function targetsOf(
  kind: ProposalKind,
  { named, listed, each, at, many }: Told,
  spoken: Spoken,
): { metric: string; of?: string }[] {
  if (kind === 'growth') {
    const bare = named === '';
    if (bare && each) return spoken.metrics.map((of) => ({ metric: `${of}增速`, of }));
    if (bare && many > 1 && spoken.metrics.length === many) return [grown(spoken.metrics[at] ?? '')];
    return [grown(bare ? (spoken.metrics.at(-1) ?? '') : named)];
  }
  if (kind === 'share' && !listed) {
    const of = spoken.metrics.at(-1) ?? '';
    return [{ metric: `${/^占/.test(named) ? of : ''}${named || '占比'}`, ...(of === '' ? {} : { of }) }];
  }
  return [{ metric: named === '' ? (spoken.metrics.at(-1) ?? '') : named }];
}

const grown = (of: string): { metric: string; of: string } => ({ metric: `${of}增速`, of });
/** Whether a figure tells something: bounds of ranks, lengths of time in passing and counts of a list's items do not. */
function tells(text: string, { role, quantity, start, end }: QuantityMention, clause: Stretch): boolean {
  const before = text.slice(clause.start, start);
  const after = text.slice(end, clause.end);
  if (role === 'top' || role === 'range-start' || role === 'range-end') return false;
  if (role === 'ordinal') return /[位名]$/.test(quantity.unit) || /(?:列|居|排|位)$/.test(before);
  if (quantity.unit === '' || quantity.unitCode === '') return false;
  if (TIME.has(quantity.unitCode) && !/工期|期限|历时|用时|为期/.test(before)) return false;
  if (
    /每$/.test(before) ||
    /每[\d一二两三四五六七八九十百千]+$/.test(text.slice(0, start).replace(/[^每\d一-龥].*$/u, ''))
  )
    return false;
  // 三个行业增加值依次为…: counts the names of the list before it.
  if (
    /^[个项类种大][\p{Script=Han}]{0,8}(?:依次|分别|各)/u.test(text.slice(end - 1, clause.end)) ||
    /^\p{Script=Han}{0,10}(?:依次|分别|各(?:为|是|增))/u.test(after)
  )
    return quantity.unitCode !== '个';
  return true;
}

const TIME: ReadonlySet<string> = new Set(['a', 'mo', 'd', 'h', 'day', 'month', 'year', 'wk']);

function kindOf({ quantity, role, change }: QuantityMention, before: string, lead: string): ProposalKind {
  if (role === 'ordinal') return 'rank';
  if (quantity.unitCode === 'P1' || quantity.unitCode === 'PP') {
    if (/占|比重|份额|比例|贡献率|率(?:达到?|为|是)?$/.test(before) || /占|比重|份额|贡献率/.test(lead))
      return 'share';
    return change || /增|减|降|涨|跌|升|落|多出|少|速|幅/.test(lead + before) ? 'growth' : 'share';
  }
  return COUNTED.has(quantity.unitCode) ? 'count' : 'level';
}

const COUNTED: ReadonlySet<string> = new Set([
  '个',
  '家',
  '人',
  '名',
  '位',
  '人次',
  '项',
  '席',
  '户',
  '件',
  '场',
  '批',
  '所',
  '条',
  '种',
  '辆',
  '员',
]);

function flagsOf(metric: string, { subject }: Spoken): string[] {
  return [
    ...(subject === undefined ? ['没有写明是哪里、哪家的'] : []),
    ...(metric === '' || metric === '增速' ? ['没有写明是什么指标'] : []),
  ];
}

/** The run of the original that a stretch of the normalised text was made of. */
function raw({ original, offsets }: Normalized, start: number, end: number): string {
  return original.slice(offsets[start] ?? 0, offsets[end] ?? original.length);
}

const quoteOf = (normal: Normalized, start: number, end: number): string => raw(normal, start, end).trim();
