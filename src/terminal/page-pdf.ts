import { getDocumentProxy } from 'unpdf';
import { textOfLayout } from '../intake/page-layout.js';
import type { Run } from '../intake/layout-blocks.js';

const MEGABYTE = 1024 * 1024;
const MOST_MEGABYTES = 50;
const MOST_PAGES = 50;

/** The text of a PDF by columns, page after page; or what is wrong with it, worded. */
export async function textOfPdf(bytes: Uint8Array): Promise<string | { readonly mistake: string }> {
  if (bytes.length > MOST_MEGABYTES * MEGABYTE)
    return { mistake: `PDF 超过${MOST_MEGABYTES}MB → 一次收一个版面` };
  // Fonts of which only a table that is not here tells the characters; the reader would leave their text out.
  let untold = false;
  class Tables {
    fetch({ kind }: { readonly kind: string }): Promise<never> {
      untold ||= kind === 'cMapUrl';
      return Promise.reject(new Error(kind));
    }
  }
  try {
    // The reader takes the bytes away, and would write to the console.
    const document = await getDocumentProxy(Uint8Array.from(bytes), {
      ...{ verbosity: 0, useWorkerFetch: false, cMapUrl: 'none/' },
      BinaryDataFactory: Tables,
    });
    if (document.numPages > MOST_PAGES) return { mistake: `PDF 超过${MOST_PAGES}页 → 一次收几个版面` };
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++)
      pages.push(textOfLayout(await runsOn(document, number)));
    await document.destroy();
    return untold ? { mistake: UNTOLD } : judged(pages);
  } catch (error) {
    return { mistake: wordedMistake(error) };
  }
}

const UNTOLD = 'PDF 里的字认不全（字体没有写明是什么字）→ 换一份，或者把文字复制出来，核对后存成文本';

type Pages = Awaited<ReturnType<typeof getDocumentProxy>>;

async function runsOn(document: Pages, number: number): Promise<Run[]> {
  const page = await document.getPage(number);
  const [, , , top = 0] = page.view;
  const { items } = await page.getTextContent();
  return items.flatMap((item): Run[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
    return [{ text: item.str, x, y: top - y, width: item.width, size: Math.hypot(a, b) || item.height }];
  });
}

/** What no Chinese newspaper prints, and fonts whose codes are taken for characters do. */
const STRANGE =
  /[^\p{Script=Han}\p{Nd}\p{P}\s\x20-\x7e\u00a0-\u00bf×÷\u2000-\u2bff\u3000-\u33ff\uff00-\uffef]|\p{Cc}(?<!\n)/gu;

/** A page that is a picture has no text, and one whose fonts do not tell their characters no Han text. */
function judged(pages: readonly string[]): string | { readonly mistake: string } {
  const empty = pages.flatMap((text, at) => (text === '' ? [at + 1] : []));
  if (empty.length === pages.length)
    return { mistake: 'PDF 里没有文字，只有图片 → 找有文字的 PDF，或者先做文字识别，存成文本' };
  const text = pages.join('\n\n');
  const strange = text.match(STRANGE)?.length ?? 0;
  if (!/\p{Script=Han}/u.test(text) || strange > text.length / 100) return { mistake: UNTOLD };
  if (empty.length > 0)
    return { mistake: `PDF 第${empty.join('、')}页没有文字，只有图片 → 去掉这几页，或者先做文字识别` };
  return text;
}

function wordedMistake(error: unknown): string {
  const { name, message } = error as Error;
  if (name === 'PasswordException') return 'PDF 加了密码 → 去掉密码，另存一份';
  if (/Exception$/.test(name)) return 'PDF 打不开：坏了，或者没有传完整 → 重新下载，或另存一份';
  return `PDF 读不了（${message}）`;
}
