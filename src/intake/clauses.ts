import type { PeriodMention } from '../language/periods.js';
import type { QuantityMention } from '../language/quantities.js';
import type { Normalized } from '../language/normalize.js';
import type { Spoken } from './carried.js';
import { COUNTED, kindOf, tells } from './figures.js';
import { countedAfter, grownIn, inFull, metricBefore, namesBefore } from './metrics.js';
import type { Proposal, ProposalKind } from './proposal.js';
import type { Stretch } from './segments.js';
import { noteOf } from './times.js';

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
  const own = text.slice(clause.start, clause.end).trim();
  if (clause.start === part.start || /^(?:其中|当中)/.test(own)) spoken.parts = /^(?:其中|当中)/.test(own);
  const isPart = spoken.parts;
  const whole = isPart ? spoken.metrics.at(-1) : undefined;
  const first = telling[0];
  const lead = first ? text.slice(clause.start, first.start) : '';
  const each = /都|均/.test(lead.slice(-6)) && telling.length === 1;
  const listed = telling.length > 1 ? namesBefore(lead, telling.length, places) : undefined;
  // 首破千亿, told without a unit: what it is of is what follows is of.
  if (!first && quantities[0]) {
    const name = metricBefore(text.slice(clause.start, quantities[0].start), places);
    if (name !== '') spoken.metrics = [name];
  }
  let from = clause.start;
  telling.forEach((mention, at) => {
    const before = text.slice(from, mention.start);
    from = mention.end;
    const kind = kindOf(mention, before, telling.length > 1 ? lead : before);
    const named =
      kind === 'growth'
        ? (listed?.[at] ?? grownIn(before, places))
        : (listed?.[at] ??
          nameOf(mention, before, text.slice(mention.end, clause.end), spoken, places, isPart));
    const targets = targetsOf(kind, { named, listed, each, at, many: telling.length }, spoken);
    for (const { metric, of } of targets)
      facts.push({
        entity: spoken.subject ?? '',
        metric,
        ...(of === undefined ? {} : { of }),
        ...(whole === undefined || kind === 'growth' || kind === 'share' ? {} : { whole }),
        quantity: mention.quantity,
        printed: mention.text.trim(),
        ...(spoken.period ? { period: spoken.period } : {}),
        cumulative: spoken.cumulative,
        kind,
        quote,
        paragraph,
        ...(note === undefined ? {} : { note }),
        flags: flagsOf(metric, spoken),
      });
    if (kind !== 'growth' && kind !== 'share' && metricOf(targets) !== '') {
      const told = targets.map(({ metric }) => metric);
      spoken.metrics = spoken.grown ? told : [...spoken.metrics, ...told];
      spoken.grown = false;
    } else if (kind === 'growth' && at === telling.length - 1) {
      spoken.grown = true;
      if (spoken.metrics.length === 0) spoken.metrics = targets.flatMap(({ of }) => of ?? []);
    }
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
  isPart: boolean,
): string {
  const own = metricBefore(before, places);
  const name = inFull(places.includes(own) ? '' : own, metrics.at(-1), isPart);
  if (name !== '') return name;
  const counted = countedAfter(after);
  return COUNTED.has(quantity.unitCode) ? counted : counted.replace(/数$/, '');
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
    if (bare && each) return spoken.metrics.slice(-2).map((of) => ({ metric: `${of}增速`, of }));
    const last = spoken.metrics.slice(-many);
    if (bare && many > 1 && last.length === many) return [grown(last[at] ?? '')];
    return [grown(bare ? (spoken.metrics.at(-1) ?? '') : named)];
  }
  if (kind === 'share' && !listed) {
    const of = spoken.metrics.at(-1) ?? '';
    const [, whole] = /^占(?:到|比)?(.*?)的?(?:比重|份额|比例)?$/.exec(named) ?? [];
    const metric = whole === undefined ? named || '占比' : `${of}占${whole}的比重`;
    return [{ metric, ...(of === '' ? {} : { of }) }];
  }
  return [{ metric: named === '' ? (spoken.metrics.at(-1) ?? '') : named }];
}

const grown = (of: string): { metric: string; of: string } => ({ metric: `${of}增速`, of });
function flagsOf(metric: string, { subject }: Spoken): string[] {
  return [
    ...(subject === undefined ? ['没有写明是哪里、哪家的'] : []),
    ...(metric === '' || metric === '增速' ? ['没有写明是什么指标'] : []),
  ];
}

/** The run of the original that a stretch of the normalised text was made of. */
function raw({ original, offsets }: Normalized, start: number, end: number): string {
  return original.slice(offsets[start] ?? 0, offsets[end] ?? original.length).replace(/[;；,，。\s]+$/, '');
}

/** The clause, or where it stands twice, what it stands in from its beginning on. */
function quoteOf(normal: Normalized, part: Stretch, clause: Stretch): string {
  const own = raw(normal, clause.start, clause.end).trim();
  const once = normal.original.indexOf(own) === normal.original.lastIndexOf(own);
  return once ? own : raw(normal, part.start, clause.end).trim();
}
