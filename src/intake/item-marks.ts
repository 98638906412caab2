/** ●, 1., ①: what an item of a list begins with. */
export const ITEM_MARK = String.raw`(?:[●■◆▲□○★]|\(?\d{1,2}(?:[.、)])(?!\d)|[①-⑳])`;

/** A colon after the head of an item parts it from what is told of it, and one before a place that is placed from those counted. */
export const ITEM_COLON = `(?<=(?:^|[。;:!?]\\s*)${ITEM_MARK}\\s*[^。;:,!?]{2,40}):|:(?=\\p{Script=Han}{1,6}(?:[县市区镇乡村]|街道)(?:名?列|位?[列居]|排名?|以|为)?第\\d)`;

/** Marks of a list alone, one or more. */
export const BULLETS = /\s*(?:[●■◆▲□○★▶◇△]\s*)+/y;
