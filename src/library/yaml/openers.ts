/** Where the double quote stands that a text leaves open. */
export const openDoubleQuote = (text: string): number => lastAt(text, /(?<!\\)"/g);

/** Where the single quote stands that a text leaves open; two in a row stand for one that is shown. */
export const openSingleQuote = (text: string): number => lastAt(text, /(?<!')'(?:'')*(?!')/g);

const lastAt = (text: string, quote: RegExp): number => [...text.matchAll(quote)].at(-1)?.index ?? 0;

/** Where the last bracket stands that a text leaves open. */
export function openBracket(text: string): number {
  let closed = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    if (/[\]}]/.test(text.charAt(at))) closed++;
    if (/[[{]/.test(text.charAt(at)) && closed-- === 0) return at;
  }
  return 0;
}

/** Whether a closing bracket is the one that an open bracket waits for. */
export const closesAt = (text: string, open: number, close: string): boolean =>
  ['[]', '{}'].includes(text.charAt(open) + close);
