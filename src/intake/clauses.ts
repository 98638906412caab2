import type { PeriodMention } from '../language/periods.js';
import type { QuantityMention } from '../language/quantities.js';
import type { Normalized } from '../language/normalize.js';
import type { Spoken } from './carried.js';
import { eventIn } from './dates.js';
import { kindOf, tells } from './figures.js';
import { grownIn, isChange, metricBefore, projectIn } from './metrics.js';
import type { Proposal, ProposalKind } from './proposal.js';
import type { Stretch } from './segments.js';
import { namesBefore, pendingIn } from './listed.js';
import { asPrinted, quoteOf } from './quotes.js';
import { sectorOf } from './sectors.js';
import { nameOf, targetsOf, type Target } from './targets.js';
import { noteOf, PLANNED } from './times.js';

/** The facts of a clause; what it speaks of is remembered for the next. */
export function clauseFacts(
  normal: Normalized,
  part: Stretch,
  clause: Stretch,
  quantities: readonly QuantityMention[],
  spoken: Spoken,
  paragraph: number,
  places: readonly string[],
  all: readonly PeriodMention[],
): Proposal[] {
  const { text } = normal;
  const facts: Proposal[] = [];
  const telling = quantities.filter((mention) => tells(text, mention, clause));
  const quote = quoteOf(normal, part, clause);
  const note = noteOf(text, clause, spoken, all);
  const said = text.slice(clause.start, clause.end).trim();
  const begins = /^(?:其中|当中)/.test(said);
  if (clause.start === part.start || begins)
    Object.assign(spoken, { parts: begins, total: begins ? spoken.metrics.at(-1) : undefined });
  spoken.planned =
    PLANNED.test(said) || (spoken.planned && clause.start !== part.start && !/已|目前|现有|截至/.test(said));
  const { planned } = spoken;
  const first = telling[0];
  const lead = first ? text.slice(clause.start, first.start) : '';
  const each = /都|均/.test(lead.slice(-6)) && telling.length === 1;
  const listed =
    telling.length > 1
      ? (namesBefore(lead, telling.length, places) ??
        (/^(?:分别|依次)/.test(said) && spoken.pending !== undefined
          ? namesBefore(spoken.pending + lead, telling.length, places)
          : undefined))
      : undefined;
  // 首破千亿, told without a unit: what it is of is what follows is of.
  if (!first && quantities[0]) {
    const name = metricBefore(text.slice(clause.start, quantities[0].start), places);
    if (name !== '') spoken.metrics = [name];
  }
  const [, next] =
    telling.length === 0 ? (/^(?:其次|第[二三]|紧随其后的?)是(\p{Script=Han}{2,10})$/u.exec(said) ?? []) : [];
  const topic = /^(\p{Script=Han}{2,8})方面$/u.exec(said)?.[1];
  if (topic !== undefined && !/^(?:同时|其他?|另外?一)$/.test(topic)) spoken.topic = topic;
  let from = clause.start;
  telling.forEach((mention, at) => {
    const before = text.slice(from, mention.start);
    from = mention.end;
    const sector = sectorOf(said, telling, at);
    if (sector === '') return;
    const kind = sector ? 'share' : kindOf(mention, before, telling.length > 1 ? lead : before);
    const named =
      sector ??
      listed?.[at] ??
      (kind === 'growth'
        ? grownIn(before, places)
        : nameOf(mention, before, text.slice(mention.end, clause.end), spoken, places));
    const project = projectIn(metricBefore(before, places));
    if (project) [spoken.subject] = project;
    const targets = sector
      ? [{ metric: `${sector}占比`, of: `${sector}增加值` }]
      : targetsOf(
          {
            kind,
            before,
            lead,
            named: project?.[1] ?? named,
            listed,
            each,
            at,
            many: telling.length,
            points: mention.quantity.unitCode === 'PP',
            times: mention.quantity.unitCode === 'times',
            printed: mention.text,
          },
          spoken,
        );
    const whole = kind === 'growth' || kind === 'share' ? undefined : spoken.total;
    for (const { metric, of } of targets)
      facts.push({
        entity: spoken.subject ?? '',
        metric: asPrinted(planned ? metric.replace(/预期|计划/g, '') : metric, normal),
        ...(of === undefined ? {} : { of: asPrinted(of, normal) }),
        ...(whole === undefined ? {} : { whole: asPrinted(whole, normal) }),
        quantity: mention.quantity,
        printed: mention.text.trim() + (sector ? '%' : ''),
        ...(spoken.period ? { period: spoken.period } : {}),
        cumulative: spoken.cumulative,
        planned,
        kind,
        quote,
        paragraph,
        ...(note === undefined ? {} : { note }),
        flags: flagsOf(metric, spoken),
      });
    remember(kind, targets, mention.quantity.unitCode, at === telling.length - 1, spoken);
  });
  spoken.next = next;
  spoken.pending = telling.length === 0 ? pendingIn(said) : undefined;
  const event =
    telling.length === 0
      ? eventIn(
          text,
          clause,
          all.filter(({ start, end }) => clause.start <= start && end <= clause.end),
        )
      : undefined;
  if (event)
    facts.push({
      entity: spoken.subject ?? '',
      metric:
        metricBefore(text.slice(clause.start, event.mention.start), places).replace(ITSELF, '') +
        event.metric,
      quantity: {
        value: event.mention.period.iso,
        unit: '',
        unitCode: 'date',
        unitMultiplier: 0,
        hedge: 'exact',
      },
      printed: event.mention.text,
      period: event.mention.period,
      cumulative: false,
      planned,
      kind: 'date',
      quote,
      paragraph,
      flags: flagsOf(event.metric, spoken),
    });
  return facts;
}

/** What was told is what the next growth, share or part is of. */
function remember(
  kind: ProposalKind,
  targets: readonly Target[],
  unitCode: string,
  last: boolean,
  spoken: Spoken,
): void {
  // 采矿业增加值占比96%,同比下降15.6%: what goes on is told of what has the share.
  const told = targets
    .map(({ metric }) => metric.replace(/(?<=.)占比$/, ''))
    .filter((metric) => metric !== '' && !isChange(metric));
  // A rate may rise and fall as an amount does; a share of a whole is told and left.
  const rate = kind === 'share' && told.some((metric) => /占.|比例$/.test(metric));
  const kept = kind !== 'growth' && !rate;
  if (kept && told.length > 0) {
    spoken.inUnit.set(unitCode, told[0] ?? '');
    spoken.metrics = spoken.grown ? told : [...spoken.metrics, ...told];
    spoken.grown = false;
  } else if (rate && spoken.metrics.length === 0) spoken.metrics = targets.flatMap(({ of }) => of ?? []);
  else if (kind === 'growth' && last) {
    spoken.grown = true;
    if (spoken.metrics.length === 0) spoken.metrics = targets.flatMap(({ of }) => of ?? []);
  }
}

/** 公司自, 是一家, 我们公司是, 于: of the one spoken of, and no part of the name of what happened. */
const ITSELF = /^[“"]?(?:(?:我们|该|本)?(?:公司|企业|园区|基地|项目|工程))?(?:自|于|是(?:一[家个])?)?$/;

/** What was taken for the name of an indicator and is none. */
const UNNAMED =
  /以$|更是$|^(?:分别|于|自(?=开|成立|\d)|以来|现在|近\d+个?[月年周天]|[“"])|^(?:是?一)?[家个](?=成立|开)|(?:位次){2}/;

/** What belongs to the sentence, a comparison or a rise, and to the name of no indicator: 由去年同期的, 从…, 稳定在, 减. */
const UNFINISHED =
  /(?<!自)由|从(?!业|事|教|医)|本报讯|其中|分别|前年|年前|离全年|(?:稳定|控制)在|(?<!相当于(?:去年|上年)?)同期|[的在至]$|^(?:净?[增减]|才|回|涨|下降|上升|提高|提升|增加|减少|扩大|缩小|折合)(?:增速|变动)?$/;

function flagsOf(metric: string, { subject }: Spoken): string[] {
  return [
    ...(subject === undefined ? ['没有写明是哪里、哪家的'] : []),
    ...(metric === '' || UNNAMED.test(metric) || UNFINISHED.test(metric) ? ['没有写明是什么指标'] : []),
  ];
}
