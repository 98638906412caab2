import { parseEvents, YAMLException, type Event } from 'js-yaml';
import type { YamlNode } from './node.js';
import { mended, problemOf, type YamlProblem } from './problem.js';
import { treeOf } from './tree.js';

export type YamlReading =
  | { readonly node: YamlNode; readonly problems: readonly [] }
  | { readonly node: undefined; readonly problems: readonly YamlProblem[] };

/** After so many a file is to be looked at as a whole. */
const MOST_PROBLEMS = 20;

/** Reads a YAML text. The parser stops at the first mistake; where the rest can still be told, it is read on. */
export function readYaml(text: string): YamlReading {
  const problems: YamlProblem[] = [];
  for (let rest: string | undefined = text; rest !== undefined;) {
    const parsed = parse(rest);
    if ('events' in parsed) {
      const tree = treeOf(parsed.events, rest);
      if (problems.length + tree.problems.length === 0) return { node: tree.node, problems: [] };
      problems.push(...tree.problems);
      break;
    }
    const { problem } = parsed;
    problems.push(problem);
    rest = problems.length < MOST_PROBLEMS ? mended(rest, problem) : undefined;
  }
  return { node: undefined, problems };
}

function parse(text: string): { readonly events: readonly Event[] } | { readonly problem: YamlProblem } {
  try {
    return { events: parseEvents(text, {}) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { problem: problemOf(text, error.reason, error.mark?.position ?? 0) };
  }
}
