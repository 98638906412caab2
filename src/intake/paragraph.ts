import { normalize } from '../language/normalize.js';
import { readQuantities } from '../language/quantities.js';
import { bodiesIn, foremostIn, fullName } from './bodies.js';
import type { Carried, Spoken } from './carried.js';
import { clauseFacts } from './clauses.js';
import { mentionsOf } from './firms.js';
import { withoutMisprints } from './misprints.js';
import { isNoMetric } from './doubts.js';
import { itemsIn } from './items.js';
import type { Ground } from './layout.js';
import type { Paragraph } from './page.js';
import { placesIn } from './places.js';
import { productIn } from './products.js';
import { goesOnWith, isOnAspect, isOnRate } from './again.js';
import { withRankRuns } from './rank-runs.js';
import { isOfOtherList, rankingIn } from './rankings.js';
import type { Proposal } from './proposal.js';
import { sectionIn } from './sections.js';
import { sentencesOf, within } from './segments.js';
import { strangeIn } from './strangers.js';
import { followSubjects, type Told } from './subjects.js';
import { periodsIn } from './times.js';
import { followTimes } from './timing.js';
import { tradeFirmsIn } from './trade-firms.js';
import { withUnknownUnits } from './unknown-units.js';

/** The facts of a paragraph, clause by clause; whom and when they are of is carried from each to the next. */
export function paragraphFacts(
  { text: raw, heading = '' }: Paragraph,
  at: number,
  carried: Carried,
  told: Told,
): Proposal[] {
  const normal = withoutMisprints(normalize(raw));
  const { text } = normal;
  const { anchor, units } = carried;
  const periods = periodsIn(text, anchor);
  const items = itemsIn(text);
  // The name of a project may have figures in it: 年产3万吨….
  const found = withRankRuns(text, readQuantities(text, units));
  const quantities = withUnknownUnits(text, found).filter(
    (mention) => ![...periods, ...items.map(({ head }) => head)].some((one) => within(one)(mention)),
  );
  const opening = [...bodiesIn(text, periods), ...foremostIn(text), ...tradeFirmsIn(text)]
    .map((one) => ({ ...one, name: fullName(one.said, carried.bodies) }))
    .filter((one) => !items.some(({ head }) => within(head)(one)));
  const bodies = [...opening, ...mentionsOf(text, carried.firms, opening)].sort((a, b) => a.start - b.start);
  const places = placesIn(text, carried.local).filter(
    ({ start }) =>
      // 217|万载重吨: a figure names no place.
      ![...bodies, ...items.map(({ head }) => head), ...found].some(
        (one) => one.start <= start && start < one.end,
      ),
  );
  const names = [
    ...[...bodies, ...places].flatMap(({ said, name }) => [said, name]),
    ...bodies.map(({ lead, said }) => lead + said),
    ...bodies.flatMap(({ said }) => /\p{Script=Han}{2}城$/u.exec(said) ?? []),
    ...(text.includes('全村') ? ['全村'] : []),
    ...bodies.flatMap(({ said }) => /(?:(?<=火)车站|港区)$/.exec(said) ?? []),
    // 柳溪 for 柳溪镇.
    ...carried.local.filter((one) => TOWN.test(one)).map((one) => one.replace(TOWN, '')),
  ].sort((a, b) => b.length - a.length);
  const strange = strangeIn(text, [...bodies, ...items.map(({ head }) => head)], places, carried.persons);
  const ground: Ground = { normal, periods, places, names, strange, units, day: anchor.day, paragraph: at };
  const subjects = followSubjects(text, {
    places,
    bodies,
    items,
    article: carried.subject,
    home: carried.home,
    firm: carried.firm,
    told,
  });
  const timing = followTimes(text, periods, carried);
  let inUnit: Spoken['inUnit'] = new Map();
  let last: Spoken['metrics'] = [];
  const section = sectionIn(text) ?? sectionIn(heading);
  const facts: Proposal[] = [];
  for (const sentence of sentencesOf(text)) {
    const said = text.slice(sentence.start, sentence.end);
    if (last.length === 0 && isOnAspect(said)) last = told.metrics ?? [];
    const goesOn = goesOnWith(said, sentence.start, places);
    let spoken: Spoken = {
      subject: subjects.begin(sentence),
      ...timing.begin(sentence),
      metrics: goesOn ? last : [],
      isRate: goesOn && isOnRate(said),
      list: isOfOtherList(said, told.list) ? undefined : told.list,
      section,
      inUnit,
      parts: false,
      plan: 'none',
      grown: false,
    };
    for (const [nth, part] of sentence.parts.entries()) {
      // After a semicolon what the part before it was told of holds again, whatever it was compared with.
      if (nth > 0) spoken = { ...spoken, ...timing.again() };
      for (const clause of part.clauses) {
        const { subject, passing, isUnknown } = subjects.at(clause);
        const before = isUnknown === true ? undefined : spoken.subject;
        const kept = passing ? spoken.subject : before;
        const isOther = subject !== before && bodies.some(({ name }) => name === subject);
        const now = {
          ...spoken,
          isOther,
          product: told.product,
          subject: subject ?? before,
          ...timing.at(clause, part, sentence, spoken),
        };
        const read = clauseFacts(part, clause, quantities.filter(within(clause)), ground, now);
        facts.push(...read.facts);
        for (const { metric } of read.facts) told.product = productIn(metric) ?? told.product;
        spoken = passing ? { ...read.spoken, subject: kept } : read.spoken;
      }
      spoken = { ...spoken, list: rankingIn(text.slice(part.start, part.end)) ?? spoken.list };
    }
    ({ inUnit } = spoken);
    last = spoken.metrics.filter((one) => !isNoMetric(one)).slice(-1);
    if (last.length > 0) told.metrics = last;
    told.list = rankingIn(said) ?? told.list;
  }
  return facts;
}

const TOWN = /(?<=..)(?:镇|乡|街道)$/;
