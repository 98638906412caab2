/** ●, 1., ①: what an item of a list begins with. */
export const ITEM_MARK = String.raw`(?:[●■◆▲□○★]|\(?\d{1,2}(?:[.、)])(?!\d)|[①-⑳])`;

/** A colon after the head of an item parts it from what is told of it. */
export const ITEM_COLON = `(?<=(?:^|[。;:!?]\\s*)${ITEM_MARK}\\s*[^。;:,!?]{2,40}):`;

/** Marks of a list alone, one or more. */
export const BULLETS = /\s*(?:[●■◆▲□○★▶◇△]\s*)+/y;
