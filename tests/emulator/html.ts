import type { Entity } from './parameters.js';
import { badRequest, type Refusal } from './refusal.js';
import type { FormattedText } from './text.js';

interface Open {
  readonly tag: string;
  readonly offset: number;
  readonly entity: Omit<Entity, 'offset' | 'length'> | undefined;
}

const types: Readonly<Record<string, Entity['type']>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
  blockquote: 'blockquote',
  code: 'code',
  pre: 'pre',
  a: 'text_link',
  'tg-emoji': 'custom_emoji',
};

const refused = (what: string): Refusal => badRequest(`can't parse entities: ${what}`);

/** Reads `parse_mode: HTML`; whatever Telegram cannot parse is refused. */
export function parseHtml(markup: string): FormattedText {
  const entities: Entity[] = [];
  const open: Open[] = [];
  let text = '';
  for (let at = 0; at < markup.length;) {
    const rest = markup.slice(at);
    const byte = Buffer.byteLength(markup.slice(0, at));
    if (!rest.startsWith('<')) {
      const plain = /^[^<]+/.exec(rest)?.[0] ?? '';
      text += unescaped(plain);
      at += plain.length;
    } else if (rest.startsWith('</')) {
      const end = rest.indexOf('>');
      const last = open.pop();
      if (!last) throw refused(`Unexpected end tag at byte offset ${byte}`);
      if (end < 0) throw refused(`Unclosed end tag at byte offset ${byte}`);
      const name = rest.slice(2, end).trim().toLowerCase();
      if (name !== '' && name !== last.tag)
        throw refused(
          `Unmatched end tag at byte offset ${byte}, expected "</${last.tag}>", found "</${name}>"`,
        );
      const length = text.length - last.offset;
      if (last.entity && length > 0) entities.push({ ...last.entity, offset: last.offset, length });
      at += end + 1;
    } else {
      const tag = /^<([^\s>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/.exec(rest);
      if (!tag) throw refused(`Unclosed start tag at byte offset ${byte}`);
      const name = (tag[1] ?? '').toLowerCase();
      open.push({ tag: name, offset: text.length, entity: entityOf(name, tag[2] ?? '', byte) });
      at += tag[0].length;
    }
  }
  const left = open.at(-1);
  if (left) throw refused(`Can't find end tag corresponding to start tag "${left.tag}"`);
  return { text, entities };
}

function entityOf(name: string, attributes: string, byte: number): Open['entity'] {
  const type = types[name];
  if (!type) throw refused(`Unsupported start tag "${name}" at byte offset ${byte}`);
  const value = (key: string): string | undefined =>
    unescaped(
      new RegExp(`\\b${key}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([\\w.-]+))`)
        .exec(attributes)
        ?.slice(1)
        .find(Boolean) ?? '',
    ) || undefined;
  if (name === 'span' && value('class') !== 'tg-spoiler')
    throw refused(`Tag "span" must have class "tg-spoiler" at byte offset ${byte}`);
  if (name === 'tg-emoji') {
    const emoji = value('emoji-id');
    if (!emoji) throw refused(`Custom emoji identifier must be specified at byte offset ${byte}`);
    return { type, custom_emoji_id: emoji };
  }
  if (name === 'a') {
    const url = value('href');
    return url ? { type, url } : undefined;
  }
  return {
    type: name === 'blockquote' && /\bexpandable\b/.test(attributes) ? 'expandable_blockquote' : type,
  };
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

const unescaped = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot));/gi,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      if (name) return named[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
