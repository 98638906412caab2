import type { Issue } from '../../model/issue.js';
import type { Observation } from '../../model/observation.js';
import { samePeriod } from '../../model/period.js';
import { issue } from '../issues.js';
import type { Fact } from '../observations.js';
import { disagree } from './disagree.js';
import type { Check } from './check.js';

/** Two figures for the same thing and time that cannot both be right are marked as such, or one of them is wrong. */
export const contradictions: Check = ({ facts }) => {
  const earlier = new Map<string, Fact[]>();
  return facts.flatMap((fact) => {
    const key = keyOf(fact.observation);
    const group = earlier.get(key) ?? [];
    earlier.set(key, [...group, fact]);
    const other = group.find(({ observation }) => contradict(observation, fact.observation));
    return other ? [contradiction(fact, other)] : [];
  });
};

const keyOf = ({ observationAbout, variableMeasured, observationDate, ranking }: Observation): string =>
  [observationAbout, variableMeasured, observationDate.from, observationDate.to, ranking].join(' ');

function contradict(a: Observation, b: Observation): boolean {
  const planned = (a.obsStatus === 'plan') !== (b.obsStatus === 'plan');
  if (planned || isOpen(a) || isOpen(b)) return false;
  if (a.value.type === 'date' && b.value.type === 'date') return !samePeriod(a.value.date, b.value.date);
  return (
    a.value.type === 'quantity' && b.value.type === 'quantity' && disagree(a.value.quantity, b.value.quantity)
  );
}

/** Doubted, or to be revised: said with every answer. */
const isOpen = ({ obsStatus }: Observation): boolean =>
  obsStatus === 'suspect' || obsStatus === 'provisional';

const contradiction = (fact: Fact, other: Fact): Issue =>
  issue('contradiction', fact.at('value'), {
    value: fact.value.value,
    other: other.value.value,
    where: other.at('value'),
  });
