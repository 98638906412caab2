import type { QuantityMention } from '../language/quantities.js';
import type { Read, Spoken } from './carried.js';
import { isCompared } from '../language/compared-times.js';
import { eventFacts } from './dates.js';
import { figureFacts } from './figure-facts.js';
import { layoutOf, type Ground, type Layout } from './layout.js';
import { pendingIn } from './listed.js';
import { metricBefore } from './metrics.js';
import { nextIn, openedBy, planAfter } from './openings.js';
import { within, type Stretch } from './segments.js';
import { turnedIn } from './turned.js';

/** The facts of a clause, from what is spoken of before it. */
export function clauseFacts(
  part: Stretch,
  clause: Stretch,
  quantities: readonly QuantityMention[],
  ground: Ground,
  before: Spoken,
): Read {
  const said = ground.normal.text.slice(clause.start, clause.end).trim();
  const isPast = ground.periods.some(
    (one) => within(clause)(one) && one.period.to <= ground.day && !isCompared(ground.normal.text, one),
  );
  const opened = openedBy(said, clause.start === part.start, isPast, before);
  const layout = layoutOf(part, clause, quantities, ground, opened);
  let read: Read = { facts: [], spoken: untold(layout, quantities, ground, opened) };
  for (const at of layout.figures.keys()) {
    const { facts, spoken } = figureFacts(at, layout, ground, read.spoken);
    read = { facts: [...read.facts, ...facts], spoken };
  }
  const isBare = layout.figures.length === 0;
  return {
    facts: isBare ? eventFacts(layout, ground, read.spoken) : read.facts,
    spoken: {
      ...read.spoken,
      plan: planAfter(said, read.spoken.plan),
      next: isBare ? nextIn(said) : undefined,
      pending: isBare ? pendingIn(said) : undefined,
      alike: layout.alike ?? (isBare ? before.alike : undefined),
      each: layout.each ?? layout.alike ?? layout.several ?? (isBare ? before.each : undefined),
    },
  };
}

/** 由负转正, told in words, 首破千亿, told without a unit: what it is of is what follows is of. */
function untold(
  { figures, clause }: Layout,
  quantities: readonly QuantityMention[],
  { normal: { text }, names }: Ground,
  spoken: Spoken,
): Spoken {
  const [first] = quantities;
  const turned = first ? undefined : turnedIn(text.slice(clause.start, clause.end).trim(), names);
  if (turned !== undefined) return { ...spoken, metrics: [turned], grown: false, share: undefined };
  if (figures.length > 0 || !first || first.role === 'ordinal' || first.quantity.unitCode !== '')
    return spoken;
  const name = metricBefore(text.slice(clause.start, first.start), names);
  return name === '' ? spoken : { ...spoken, metrics: [name] };
}
