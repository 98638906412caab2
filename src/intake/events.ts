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

/** Longest run between a time and what happens then. */
const LONGEST = 8;

const HAPPENED =
  /入驻|落户|成立|开业|搬|投产|签约|启动|创业|返乡|回乡|毕业|承包|流转|获评|荣获|当选|举行|召开|开馆|开园|注册/;

/** 去年初,公司入驻: a sentence of what happened then, without a figure; the time is of nothing else. */
export function isOfEvent(text: string, { end }: Stretch): boolean {
  const [rest = ''] = text.slice(end).split(/[。!?]/);
  return !/\d(?:%|\p{Script=Han})/u.test(rest) && HAPPENED.test(rest);
}
