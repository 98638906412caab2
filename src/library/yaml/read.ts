import { readFullYaml, type YamlReading } from './full.js';
import { readPlainYaml } from './plain.js';

/** Reads a YAML text, the quick way where it is plainly written. */
export function readYaml(text: string): YamlReading {
  const node = readPlainYaml(text);
  return node ? { node, problems: [] } : readFullYaml(text);
}
