import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** What is used of a parsed page: the project has no types of a browser. */
interface Part {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Part>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): Part | null;
  querySelectorAll(selector: string): Iterable<Part>;
}

interface Page extends Part {
  readonly title: string;
  readonly body: Part;
}

const parsed = (html: string): Page => (parseHTML(html) as unknown as { readonly document: Page }).document;

/** Where the systems that local papers publish with put the text of an article. */
const BODIES = [
  'founder-content',
  '#ozoom',
  '#zoom',
  '.TRS_Editor',
  '.trs_editor_view',
  '.article-content',
  '.article_content',
  '.articleContent',
  '#articleContent',
  '.content-text',
  '#content',
  'article',
];
/** Shorter than this it is no article. */
const SHORTEST = 60;

export const isHtml = (text: string): boolean =>
  /^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<html)/i.test(text);

/** An HTML page as the text of a newspaper page: the headline, then its paragraphs with a blank line between. */
export function textOfHtml(html: string): string | { readonly mistake: string } {
  const document = parsed(html);
  const headline = headlineOf(document);
  const own = bodyOf(document);
  const paragraphs = own.length > 0 ? own : readable(html);
  if (paragraphs.join('').length < SHORTEST) return { mistake: '网页里没有找到稿件的正文' };
  const rest = paragraphs.filter((text) => text !== headline);
  return [headline, ...rest].filter((text) => text !== '').join('\n\n');
}

function headlineOf(document: Page): string {
  const meta = document.querySelector('meta[property="og:title"], meta[name="ArticleTitle"]');
  const named = [document.querySelector('h1')?.textContent, meta?.getAttribute('content'), document.title];
  return plain(named.find((text) => plain(text) !== '')).replace(
    /\s*[_|—-]{1,2}\s*[^_|—-]{2,20}(?:网|报|报社|在线|政府)$/,
    '',
  );
}

function bodyOf(document: Page): string[] {
  for (const selector of BODIES) {
    const [best] = [...document.querySelectorAll(selector)]
      .map(paragraphsIn)
      .sort((a, b) => b.join('').length - a.join('').length);
    if (best && best.join('').length >= SHORTEST) return best;
  }
  return [];
}

/** What is left when everything around the text is taken away. */
function readable(html: string): string[] {
  const { content } = new Readability(parsed(html)).parse() ?? {};
  return content == null ? [] : paragraphsIn(parsed(`<html><body>${String(content)}</body></html>`).body);
}

const ASIDE = /^(?:script|style|nav|header|footer|aside|form|button|noscript|figcaption)$/;
const BLOCK = /^(?:p|div|section|h[1-6]|li|blockquote|td|th|founder-content|article|center)$/;

/** The text of a part, block by block; a row of a table is one line. */
function paragraphsIn(part: Part): string[] {
  const paragraphs: string[] = [];
  let open = '';
  const close = (): void => {
    const text = plain(open);
    if (text !== '') paragraphs.push(text);
    open = '';
  };
  const visit = (node: Part): void => {
    if (node.nodeType === TEXT) open += node.textContent ?? '';
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toLowerCase();
    if (ASIDE.test(name)) return;
    if (name === 'table') {
      close();
      paragraphs.push(tableOf(node));
    } else if (name === 'br') close();
    else {
      const isBlock = BLOCK.test(name);
      if (isBlock) close();
      for (const child of node.childNodes) visit(child);
      if (isBlock) close();
    }
  };
  visit(part);
  close();
  return paragraphs;
}

const [ELEMENT, TEXT] = [1, 3];

/** A table in one line: title or caption, heads, then names and their numbers. */
const tableOf = (table: Part): string =>
  [...table.querySelectorAll('caption, td, th')]
    .map(({ textContent }) => plain(textContent).replace(/\s+/g, ''))
    .join(' ');

/** A line broken between Han characters is no blank. */
const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/(?<=\p{Script=Han})[ \t]*\r?\n\s*(?=\p{Script=Han})/gu, '')
    .replace(/[\s\u00a0\u3000]+/g, ' ')
    .trim();
