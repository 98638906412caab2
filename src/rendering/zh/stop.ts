/** A sentence with its full stop. */
export const stop = (sentence: string): string => (/[。!?]$/.test(sentence) ? sentence : `${sentence}。`);
