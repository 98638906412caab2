import type { Issue, Position } from '../../model/issue.js';
import { issue } from '../issues.js';
import type { Entry } from '../shape.js';
import type { Check } from './check.js';

type Named = Entry<{ readonly id: string }>;

/** An id names one thing. What facts can be about (places, entities, rankings) shares one set of ids. */
export const idsTwice: Check = ({ lists, articles }) => [
  ...twice([...lists.places.entries, ...lists.entities.entries, ...lists.rankings.entries]),
  ...twice(lists.variables.entries),
  ...twice(lists.sources.entries),
  ...twice(lists.glossary.entries),
  ...twice(articles),
];

function twice(entries: readonly Named[]): Issue[] {
  const first = new Map<string, Position>();
  return entries.flatMap((entry) => {
    const { id } = entry.value;
    const before = first.get(id);
    if (before) return [issue('idTwice', entry.at('id'), { id, before })];
    first.set(id, entry.at('id'));
    return [];
  });
}
