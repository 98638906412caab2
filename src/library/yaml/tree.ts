import {
  EVENT_ID,
  SCALAR_STYLE,
  getScalarValue,
  type Event,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import { yamlText, type YamlEntry, type YamlNode } from './node.js';
import type { YamlProblem } from './problem.js';

export interface YamlTree {
  readonly node: YamlNode;
  readonly problems: readonly YamlProblem[];
}

const END: Event = { type: EVENT_ID.POP };
const MARKER = /^(?:---|\.\.\.)(?=\s|$)/m;

/**
 * Builds what the parser's events tell. What YAML allows and knowledge files do without is named: a key twice, a key
 * that is no text, aliases, anchors, tags, a second document.
 */
export function treeOf(events: readonly Event[], text: string): YamlTree {
  const problems: YamlProblem[] = [];
  /** The first event opens the document. */
  let next = 1;
  let reached = 0;
  const node = events.length === 0 ? yamlText(0, '') : nodeOf(take(), 0);
  if (next + 1 < events.length) problems.push({ code: 'secondDocument', at: markerAfter(text, reached) });
  return { node, problems };

  function take(): Event {
    return events[next++] ?? END;
  }

  function nodeOf(event: Event, emptyAt: number): YamlNode {
    if (event.type === EVENT_ID.SCALAR) {
      refuseProperties(event);
      reached = Math.max(reached, event.valueEnd);
      return yamlText(startOf(event, emptyAt), getScalarValue(text, event));
    }
    if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) {
      refuseProperties(event);
      const at = (reached = event.start);
      if (event.type === EVENT_ID.SEQUENCE) return { kind: 'list', at, items: itemsFrom(at) };
      return { kind: 'map', at, entries: entriesFrom(at) };
    }
    if (event.type === EVENT_ID.ALIAS) problems.push({ code: 'alias', at: event.anchorStart - 1 });
    return yamlText(emptyAt, '');
  }

  function itemsFrom(at: number): YamlNode[] {
    const items: YamlNode[] = [];
    for (let event = take(); event.type !== EVENT_ID.POP; event = take()) items.push(nodeOf(event, at));
    return items;
  }

  function entriesFrom(at: number): YamlEntry[] {
    const entries: YamlEntry[] = [];
    const seen = new Set<string>();
    for (let event = take(); event.type !== EVENT_ID.POP; event = take()) {
      const key = nodeOf(event, at);
      const name = key.kind === 'text' ? key.text : '';
      if (key.kind !== 'text') problems.push({ code: 'keyNotText', at: key.at });
      else if (seen.has(name)) problems.push({ code: 'keyTwice', at: key.at });
      seen.add(name);
      entries.push({ key: name, keyAt: key.at, value: nodeOf(take(), key.at) });
    }
    return entries;
  }

  /** A text that begins with & or ! would lose its first word unnoticed. */
  function refuseProperties({ anchorStart, tagStart }: ScalarEvent | SequenceEvent | MappingEvent): void {
    if (anchorStart >= 0) problems.push({ code: 'badStart', at: anchorStart - 1 });
    if (tagStart >= 0) problems.push({ code: 'badStart', at: tagStart });
  }
}

/** Where a scalar begins as an editor sees it: with its quote, at its first character, or where its key does. */
function startOf({ valueStart, style, indent }: ScalarEvent, emptyAt: number): number {
  if (valueStart < 0) return emptyAt;
  const quoted = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
  return quoted ? valueStart - 1 : valueStart + Math.max(indent, 0);
}

const markerAfter = (text: string, at: number): number => at + Math.max(text.slice(at).search(MARKER), 0);
