import type { Issue } from '../../model/issue.js';
import { issue } from '../issues.js';
import type { Lists } from '../material.js';
import type { Entry } from '../shape.js';
import type { YamlPath } from '../yaml/node.js';
import type { Check } from './check.js';

type Kind = 'entity' | 'variable' | 'ranking' | 'source' | 'subject';

/** Files in which an id of each kind may be found. */
const homes: Readonly<Record<Kind, readonly (keyof Lists)[]>> = {
  entity: ['places', 'entities'],
  variable: ['variables'],
  ranking: ['rankings'],
  source: ['sources'],
  subject: ['places', 'entities', 'rankings'],
};

/** Every id that is referred to exists. */
export const danglingReferences: Check = (material) => {
  const { lists, articles, written } = material;
  const named = [...lists.places.entries, ...lists.entities.entries];
  return [
    ...defaultPlace(lists),
    ...named.flatMap((entry) => references(lists, entry, ['containedInPlace', 'partOf'], 'entity')),
    ...lists.variables.entries.flatMap((entry) => [
      ...references(
        lists,
        entry,
        ['growthOf', 'shareOf', 'numerator', 'countOf', 'startOf', 'endOf', 'broader', 'componentOf'],
        'variable',
      ),
      ...entry.value.differsFrom.flatMap(({ variable }, index) =>
        reference(lists, entry, variable, ['differsFrom', index, 'variable'], 'variable'),
      ),
    ]),
    ...articles.flatMap((entry) => [
      ...references(lists, entry, ['source'], 'source'),
      ...references(lists, entry, ['place'], 'entity'),
    ]),
    ...written.flatMap((entry) => [
      ...references(lists, entry, ['about'], 'subject'),
      ...references(lists, entry, ['variable'], 'variable'),
      ...references(lists, entry, ['ranking'], 'ranking'),
    ]),
  ];
};

function references<K extends string>(
  lists: Lists,
  entry: Entry<{ readonly [key in K]?: string }>,
  keys: readonly K[],
  kind: Kind,
): Issue[] {
  return keys.flatMap((key) => reference(lists, entry, entry.value[key], [key], kind));
}

function reference(
  lists: Lists,
  entry: Pick<Entry<unknown>, 'at'>,
  id: string | undefined,
  path: YamlPath,
  kind: Kind,
): Issue[] {
  return id === undefined || exists(lists, id, kind)
    ? []
    : [issue('unknownId', entry.at(...path), { id, files: filesOf(kind) })];
}

function defaultPlace(lists: Lists): Issue[] {
  const setting = lists.places.settings.get('default');
  if (!setting || exists(lists, setting.text, 'entity')) return [];
  return [issue('unknownId', setting.at, { id: setting.text, files: filesOf('entity') })];
}

const exists = (lists: Lists, id: string, kind: Kind): boolean =>
  homes[kind].some((home) => lists[home].mentions(id));
const filesOf = (kind: Kind): string => homes[kind].map((home) => `${home}.yaml`).join('、');
