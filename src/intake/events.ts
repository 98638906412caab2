import type { PeriodMention } from '../language/periods.js';
import type { Stretch } from './segments.js';

/** What happens on a day that is told. */
const EVENT =
  /(?:(?:建成|投入)(?:使用|投用|投产|运营)?|开工(?:建设)?|动工|投产|竣工|完工|通车|启用|开业|开张|开幕|封顶|开园|开馆|挂牌|首航|上市|成立|交付)(?!仪式|活动|现场|会|大会)/;
const PLAIN: Readonly<Record<string, string>> = {
  建成: '建成',
  投入: '投入使用',
  开工: '开工',
  动工: '开工',
};

/** 始建于1958年: what happened stands before its time. */
const BEGUN = /(始建|兴建|成立|创建|创办|创立|组建|设立|建成|投产|通车|开业|启用)于$/;

/** Something that happens, and when; its telling begins at `start`. */
export interface Event {
  readonly metric: string;
  readonly mention: PeriodMention;
  readonly start: number;
}

/** A day or month at which something told in the clause happens: 预计2026年10月投产 → 投产时间. */
export function eventIn(text: string, clause: Stretch, periods: readonly PeriodMention[]): Event | undefined {
  for (const mention of periods) {
    const [before, begun] = BEGUN.exec(text.slice(clause.start, mention.start)) ?? [];
    if (before !== undefined && begun !== undefined && text[mention.end] !== '的')
      return { metric: `${begun}时间`, mention, start: mention.start - before.length };
    const after = text.slice(mention.end, clause.end);
    const event = EVENT.exec(after);
    if (!event || event.index > LONGEST || /\d/.test(after.slice(0, event.index))) continue;
    const name = PLAIN[event[0].slice(0, 2)] ?? event[0];
    return { metric: `${name}时间`, mention, start: mention.start };
  }
  return undefined;
}

/** What somebody did at a time that a clause of its own tells, and what was begun with it. */
const DID =
  /^(.*?)(?:正式|顺利|成功|率先|全面|就|便|已|也|又)*(入驻|落户|开通|启用|上线|设立|投产|开业|开工|竣工|通车|开园|开馆)了?(\p{Script=Han}{2,10})?$/u;
/** The time is all of its clause, and begins the sentence or tells since when. */
const ALONE = /(?:(?:^|[。!?;“”\n]|本报讯)\s*(?:早在|就在|[从自])?|,[从自])$/;

/** Whom it is told of in short. */
const SHORT = /^(?:我们|该|本)?(?:公司|企业|园区|基地|窗口|项目|学校|医院)$/;

/** 2018年起,窗口就开通了预约项目: what one of the `names` did in the clause after that of its time. */
export function eventAfter(
  text: string,
  clause: Stretch,
  periods: readonly PeriodMention[],
  names: readonly string[],
): Event | undefined {
  const mention = periods.find(
    ({ start, end }) =>
      /^(?:起|开始|以来)?,\s*$/.test(text.slice(end, clause.start)) && ALONE.test(text.slice(0, start)),
  );
  const said = text.slice(clause.start, clause.end).trim();
  const [, who = '', happened, begun = ''] = /\d/.test(said) ? [] : (DID.exec(said) ?? []);
  if (!mention || happened === undefined || !(SHORT.test(who) || names.includes(who))) return undefined;
  const isThing = begun !== '' && !/^(?:仪式|活动|以来|后|之|的)/.test(begun);
  // Where somebody moved to is no part of what happened.
  const what = isThing && !/入驻|落户/.test(happened) ? begun : '';
  return { metric: `${what}${happened}时间`, mention, start: clause.start };
}

/** Longest run between a time and what happens then. */
const LONGEST = 8;

const HAPPENED =
  /入驻|落户|成立|开业|搬|投产|签约|启动|创业|返乡|回乡|毕业|承包|流转|获评|荣获|当选|举行|召开|开馆|开园|注册/;

/** 去年初,公司入驻: a sentence of what happened then, without a figure; the time is of nothing else. */
export function isOfEvent(text: string, { start, end }: Stretch): boolean {
  const [rest = '', next = ''] = text.slice(end).split(/[。!?]/);
  if (/\d(?:%|\p{Script=Han})/u.test(rest)) return false;
  return HAPPENED.test(rest) || yearOf(next) > yearOf(text.slice(start));
}

/** 2019年,由镇改市。2023年…: what a sentence without a figure tells before a later year is how it came about. */
const yearOf = (text: string): number => Number(/^\s*(\d{4})年/.exec(text)?.[1]);
