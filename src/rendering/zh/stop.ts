/** A sentence with its full stop. */
export const stop = (sentence: string): string =>
  /[。！？]$/.test(sentence) ? sentence : `${sentence.replace(/[;；,，:：]$/, '')}。`;

/** Quotation marks inside a quotation. */
export const nested = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’');
