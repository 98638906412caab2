import type { Issue, Position } from '../model/issue.js';
import { articleWording } from './wording/articles.js';
import { factWording } from './wording/facts.js';
import { fileWording } from './wording/files.js';
import { referenceWording } from './wording/references.js';
import { shapeWording } from './wording/shape.js';
import { yamlWording } from './wording/yaml.js';

const wording = {
  ...fileWording,
  ...yamlWording,
  ...shapeWording,
  ...articleWording,
  ...referenceWording,
  ...factWording,
};
type Wording = typeof wording;

/** Every kind of mistake an editor can make; each is worded in `wording/`. */
export type IssueCode = keyof Wording;

/** A mistake with its wording. */
export function issue<C extends IssueCode>(code: C, at: Position, ...details: Parameters<Wording[C]>): Issue {
  const said = wording[code] as (...details: Parameters<Wording[C]>) => Said;
  return { code, at, ...said(...details) };
}

/** In the order an editor works through them. */
export const inOrder = (issues: readonly Issue[]): Issue[] =>
  [...issues].sort(
    (a, b) =>
      compare(a.at.file, b.at.file) ||
      a.at.line - b.at.line ||
      a.at.column - b.at.column ||
      compare(a.code, b.code),
  );

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Said {
  readonly message: string;
  readonly hint: string;
}
