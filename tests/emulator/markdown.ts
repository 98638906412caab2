import type { Entity } from './parameters.js';
import { badRequest, type Refusal } from './refusal.js';
import type { FormattedText } from './text.js';

const refused = (what: string): Refusal => badRequest(`can't parse entities: ${what}`);

const marks: readonly (readonly [mark: string, type: Entity['type'], name: string])[] = [
  ['```', 'pre', 'Pre'],
  ['`', 'code', 'Code'],
  ['||', 'spoiler', 'Spoiler'],
  ['__', 'underline', 'Underline'],
  ['_', 'italic', 'Italic'],
  ['*', 'bold', 'Bold'],
  ['~', 'strikethrough', 'Strikethrough'],
];

const RESERVED = /[_*[\]()~`>#+\-=|{}.!]/;

/** Reads `parse_mode: MarkdownV2` (links, quotes and custom emoji left out): what is reserved and unescaped is refused. */
export function parseMarkdown(markup: string): FormattedText {
  const entities: Entity[] = [];
  const open: {
    readonly mark: string;
    readonly type: Entity['type'];
    readonly name: string;
    readonly offset: number;
    readonly byte: number;
  }[] = [];
  let text = '';
  for (let at = 0; at < markup.length;) {
    const rest = markup.slice(at);
    const byte = Buffer.byteLength(markup.slice(0, at));
    const last = open.at(-1);
    const verbatim = last?.type === 'code' || last?.type === 'pre';
    if (/^\\[\u0001-\u007e]/.test(rest)) {
      text += rest[1] ?? '';
      at += 2;
      continue;
    }
    const found = marks.find(([mark]) => rest.startsWith(mark) && (!verbatim || mark === last.mark));
    if (found) {
      const [mark, type, name] = found;
      if (last?.mark === mark) {
        open.pop();
        const length = text.length - last.offset;
        if (length > 0) entities.push({ type, offset: last.offset, length });
      } else open.push({ mark, type, name, offset: text.length, byte });
      at += mark.length;
      continue;
    }
    const char = String.fromCodePoint(rest.codePointAt(0) ?? 0);
    if (!verbatim && RESERVED.test(char))
      throw refused(`Character '${char}' is reserved and must be escaped with the preceding '\\'`);
    text += char;
    at += char.length;
  }
  const left = open.at(-1);
  if (left) throw refused(`Can't find end of ${left.name} entity at byte offset ${left.byte}`);
  return { text, entities };
}
