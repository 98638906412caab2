import { isHtml, textOfHtml } from './page-html.js';

const MEGABYTE = 1024 * 1024;
const MOST = 5;

/** By its first bytes, whatever it is called. */
export const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');

/** The text of a page in UTF-8, else GB18030 or Big5, of HTML what is printed; or what is wrong with it, worded. */
export function decodePage(bytes: Uint8Array): string | { readonly mistake: string } {
  if (bytes.length === 0) return { mistake: '文件是空的' };
  if (bytes.length > MOST * MEGABYTE) return { mistake: `文件超过${MOST}MB → 一次收一个版面` };
  if (bytes.subarray(0, 4096).includes(0)) return { mistake: '不是文本文件' };
  const said = /<meta[^>]+charset=["']?([\w-]+)/i.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 2048)),
  )?.[1];
  const encodings = [...(said === undefined ? [] : [said]), 'utf-8', 'gb18030', 'big5'];
  const [first] = encodings.flatMap((encoding) => decoded(bytes, encoding) ?? []);
  if (first === undefined) return { mistake: '认不出文件的编码 → 应当是 UTF-8、GB18030 或 Big5' };
  if (first.trim() === '') return { mistake: '文件里没有字' };
  return isHtml(first) ? textOfHtml(first) : first;
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
