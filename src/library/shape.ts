import type * as z from 'zod';
import type { Issue, Position } from '../model/issue.js';
import { issue } from './issues.js';
import { dataOf, entryOf, nearestNode, type YamlNode, type YamlPath } from './yaml/node.js';
import type { FieldKind } from './wording/shape.js';

/** A value an editor wrote, and where each part of it stands. */
export interface Entry<T> {
  readonly value: T;
  readonly at: (...path: YamlPath) => Position;
}

export type Locate = (offset: number) => Position;

export type Shaped<T> =
  | { readonly entry: Entry<T>; readonly issues: readonly [] }
  | { readonly entry: undefined; readonly issues: readonly Issue[] };

/** A schema meets few nodes: compiling it first takes longer than it saves. */
const ONCE = { jitless: true };

/** Holds a node against a schema; every mistake is named where it stands. */
export function shape<T>(schema: z.ZodType<T>, node: YamlNode, locate: Locate): Shaped<T> {
  const parsed = schema.safeParse(dataOf(node), ONCE);
  if (parsed.success) return { entry: entryAt(parsed.data, node, locate), issues: [] };
  return {
    entry: undefined,
    issues: parsed.error.issues.flatMap((mistake) => wordMistake(mistake, node, locate)),
  };
}

const entryAt = <T>(value: T, node: YamlNode, locate: Locate): Entry<T> => ({
  value,
  at: (...path) => locate(nearestNode(node, path).at),
});

function wordMistake(mistake: z.core.$ZodIssue, node: YamlNode, locate: Locate): Issue[] {
  if (mistake.code === 'unrecognized_keys')
    return unknownFields(mistake.keys, nearestNode(node, mistake.path), locate);
  const field = String(mistake.path.findLast((step) => typeof step === 'string') ?? '');
  const found = nearestNode(node, mistake.path);
  const parent = nearestNode(node, mistake.path.slice(0, -1));
  if (found === parent && mistake.path.length > 0)
    return [issue('missingField', locate(found.at), { field })];
  if (found.kind === 'text' && found.text === '') return [issue('emptyField', locate(found.at), { field })];
  if (mistake.code === 'invalid_value') {
    return [issue('notOneOf', locate(found.at), { field, allowed: mistake.values.map(String) })];
  }
  return [issue('wrongKind', locate(found.at), { field, wanted: mistake.message as FieldKind })];
}

function unknownFields(keys: readonly string[], map: YamlNode, locate: Locate): Issue[] {
  return keys.map((key) => {
    const entry = entryOf(map, key);
    const at = locate(entry?.keyAt ?? map.at);
    const cut = entry?.value.kind === 'text' && entry.value.text === '' && /\P{ASCII}/u.test(key);
    return cut ? issue('brokenText', at, { field: key }) : issue('unknownField', at, { field: key });
  });
}
