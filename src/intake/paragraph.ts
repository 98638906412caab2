import { normalize } from '../language/normalize.js';
import type { PeriodMention } from '../language/periods.js';
import { readQuantities } from '../language/quantities.js';
import { bodiesIn, fullName } from './bodies.js';
import type { Carried, Spoken } from './carried.js';
import { clauseFacts } from './clauses.js';
import type { Paragraph } from './page.js';
import { placesIn } from './places.js';
import type { Proposal } from './proposal.js';
import { sentencesOf, within, type Sentence, type Stretch } from './segments.js';
import { followSubjects, type Told } from './subjects.js';
import { isNow, isWindow, periodFor, periodsIn, timesOfFigures, wholeYear } from './times.js';

/** The facts of a paragraph, clause by clause; whom and when they are of is carried from each to the next. */
export function paragraphFacts(
  { text: raw }: Paragraph,
  at: number,
  carried: Carried,
  told: Told,
): Proposal[] {
  const normal = normalize(raw);
  const { text } = normal;
  const periods = periodsIn(text, carried.anchor);
  const quantities = readQuantities(text, carried.units).filter(
    (mention) => !periods.some((one) => within(one)(mention)),
  );
  const bodies = bodiesIn(text, periods).map((one) => ({ ...one, name: fullName(one.said, carried.bodies) }));
  const places = placesIn(text, carried.local).filter(
    ({ start }) => !bodies.some((body) => body.start <= start && start < body.end),
  );
  const names = [
    ...[...bodies, ...places].flatMap(({ said, name }) => [said, name]),
    ...bodies.map(({ lead, said }) => lead + said),
  ].sort((a, b) => b.length - a.length);
  const subjects = followSubjects(text, { places, bodies, article: carried.subject, told });
  const timing = followTimes(text, periods, carried);
  const inUnit = new Map<string, string>();
  const facts: Proposal[] = [];
  for (const sentence of sentencesOf(text)) {
    let spoken: Spoken = {
      subject: subjects.begin(),
      ...timing.begin(sentence),
      metrics: [],
      inUnit,
      parts: false,
      planned: false,
      grown: false,
    };
    for (const [nth, part] of sentence.parts.entries()) {
      // After a semicolon what the part before it was told of holds again, whatever it was compared with.
      if (nth > 0) spoken = { ...spoken, ...timing.again() };
      for (const clause of part.clauses) {
        const { subject, passing } = subjects.at(clause);
        const before = spoken.subject;
        spoken.subject = subject ?? before;
        Object.assign(spoken, timing.at(clause, part, sentence, spoken));
        facts.push(
          ...clauseFacts(normal, part, clause, quantities.filter(within(clause)), spoken, at, names, periods),
        );
        if (passing) spoken.subject = before;
      }
    }
  }
  return facts;
}

const GOES_ON = /^\s*(?:与此)?同时/;

type Timing = Pick<Spoken, 'period' | 'cumulative' | 'implied'>;

/** The time that each clause is told of. */
function followTimes(text: string, periods: readonly PeriodMention[], carried: Carried) {
  let { usual } = carried;
  let first: Timing;
  let last: Timing | undefined;
  return {
    /** A sentence is of the usual time, unless it goes on with the one before it. */
    begin: ({ start, end }: Stretch): Timing =>
      (first =
        last && GOES_ON.test(text.slice(start, end))
          ? last
          : { period: usual, cumulative: false, implied: false }),
    again: (): Timing => first,
    at(clause: Stretch, part: Stretch, sentence: Sentence, { period, cumulative, implied }: Timing): Timing {
      const own = periods.filter(within(clause));
      const words = text.slice(clause.start, clause.end);
      const year = wholeYear(words, usual, carried.anchor);
      const when = year
        ? { period: year, cumulative: false }
        : periodFor(text, timesOfFigures(text, clause, part, own, carried.anchor));
      let timing: Timing = { period, cumulative, implied };
      if (when) {
        timing = { period: when.period, cumulative: when.cumulative === true, implied: year !== undefined };
        const leads = clause.start === 0 && !/-12$/.test(year?.iso ?? '') && !own.some(isWindow);
        // What the text says goes before what the headline said.
        const isUnset = leads || usual === undefined || usual === carried.headed;
        if (isUnset && when.period.from <= carried.anchor.day) usual = when.period;
      } else if (isNow(words)) timing = { ...timing, period: undefined };
      if (part === sentence.parts[0]) first = timing;
      return (last = timing);
    },
  };
}
