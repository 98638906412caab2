import { parseEvents, YAMLException, type Event } from 'js-yaml';
import { diagnose } from './diagnosis.js';
import type { YamlNode } from './node.js';
import { mended, type YamlProblem } from './problem.js';
import { treeOf } from './tree.js';

export type YamlReading =
  | { readonly node: YamlNode; readonly problems: readonly [] }
  | { readonly node: undefined; readonly problems: readonly YamlProblem[] };

/** With so many in one text, more would not help. */
const MOST_PROBLEMS = 10;

/** Reads a YAML text. The parser stops at its first mistake; where the rest can still be made out, it is read on. */
export function readYaml(text: string): YamlReading {
  const problems: YamlProblem[] = [];
  for (let rest: string | undefined = text; rest !== undefined;) {
    const { events, problem } = parse(rest);
    if (problem) problems.push(problem);
    else {
      const tree = treeOf(events, rest);
      if (problems.length + tree.problems.length === 0) return { node: tree.node, problems: [] };
      problems.push(...tree.problems);
    }
    rest = problem && problems.length < MOST_PROBLEMS ? mended(rest, problem) : undefined;
  }
  return { node: undefined, problems };
}

type Parsed =
  | { readonly events: readonly Event[]; readonly problem?: undefined }
  | { readonly events?: undefined; readonly problem: YamlProblem };

function parse(text: string): Parsed {
  try {
    return { events: parseEvents(text, {}) };
  } catch (error) {
    if (error instanceof YAMLException) return { problem: diagnose(text, error) };
    throw error;
  }
}
