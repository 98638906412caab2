import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';
import { yamlText, type YamlEntry, type YamlNode } from './node.js';

/** What is wrong with a YAML text: the parser's own code, or one of ours. */
export interface YamlProblem {
  readonly code: string;
  readonly at: number;
}

export type YamlReading =
  | { readonly node: YamlNode; readonly problems: readonly [] }
  | { readonly node: undefined; readonly problems: readonly YamlProblem[] };

const require = createRequire(import.meta.url);

/** Reads any YAML with the `yaml` package, which is loaded only when a file needs it. */
export function readFullYaml(text: string): YamlReading {
  const yaml = require('yaml') as typeof Yaml;
  try {
    const document = yaml.parseDocument(text, {
      schema: 'failsafe',
      prettyErrors: false,
      logLevel: 'error',
    });
    const problems = document.errors.map(({ code, pos }) => ({
      code,
      at: blamed(yaml, document, code, pos[0]),
    }));
    if (problems.length > 0) return { node: undefined, problems: withoutEchoes(problems) };
    return convert(yaml, document);
  } catch (error) {
    if (error instanceof RangeError) return { node: undefined, problems: [{ code: 'TOO_DEEP', at: 0 }] };
    throw error;
  }
}

/** Mistakes of their own; of the others, all but the first follow from the first. */
const INDEPENDENT: readonly string[] = ['DUPLICATE_KEY', 'BAD_SCALAR_START'];

function withoutEchoes(problems: readonly YamlProblem[]): YamlProblem[] {
  const first = problems.findIndex(({ code }) => !INDEPENDENT.includes(code));
  return problems.filter(({ code }, index) => index === first || INDEPENDENT.includes(code));
}

/** A quote left open is noticed where the text ends, but is to be mended where it was opened. */
function blamed(yaml: typeof Yaml, document: Yaml.Document.Parsed, code: string, noticed: number): number {
  let at = noticed;
  if (code !== 'MISSING_CHAR') return at;
  yaml.visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[1] === noticed) at = range[0];
    },
  });
  return at;
}

function convert(yaml: typeof Yaml, document: Yaml.Document.Parsed): YamlReading {
  const problems: YamlProblem[] = [];
  const node = nodeOf(document.contents, 0);
  return problems.length > 0 ? { node: undefined, problems } : { node, problems: [] };

  function nodeOf(source: Yaml.Node | null, emptyAt: number): YamlNode {
    const at = source?.range?.[0] ?? emptyAt;
    if (yaml.isAlias(source)) problems.push({ code: 'ALIAS', at });
    if (yaml.isSeq(source)) {
      return { kind: 'list', at, items: source.items.map((item) => nodeOf(item as Yaml.Node, at)) };
    }
    if (yaml.isMap(source)) return { kind: 'map', at, entries: source.items.map((pair) => entry(pair, at)) };
    const text = textOf(source);
    return yamlText(text === '' && !isQuoted(source) ? emptyAt : at, text);
  }

  function entry(pair: Yaml.Pair, mapAt: number): YamlEntry {
    const keyAt = (pair.key as Yaml.Node | null)?.range?.[0] ?? mapAt;
    if (!yaml.isScalar(pair.key)) problems.push({ code: 'KEY_NOT_TEXT', at: keyAt });
    return { key: textOf(pair.key), keyAt, value: nodeOf(pair.value as Yaml.Node | null, keyAt) };
  }

  /** The failsafe schema knows no scalars but strings. */
  function textOf(source: unknown): string {
    return yaml.isScalar(source) && typeof source.value === 'string' ? source.value : '';
  }

  function isQuoted(source: unknown): boolean {
    return yaml.isScalar(source) && source.type?.startsWith('QUOTE') === true;
  }
}
