import type { Issue } from '../model/issue.js';
import { issue } from './issues.js';
import type { Locate } from './shape.js';
import type { YamlProblem } from './yaml/problem.js';

/** A YAML mistake, worded. */
export const yamlIssue = ({ code, at }: YamlProblem, locate: Locate): Issue =>
  issue('yamlSyntax', locate(at), { problem: code });
