/** What is repeated until a message is as long as Telegram lets it be, or as long as the bot reads. */
const REPEATED = [
  'a',
  'ab ',
  '9',
  '9.',
  '镇',
  '百',
  '零',
  '第',
  '臺',
  '薴',
  '😀',
  'e\u0301',
  '\u200b',
  '\u202e',
  ' ',
  '\n',
  '，',
  '？',
  '周三',
  '一亿',
  '今年',
  '2024年',
  '3月',
  '约5万人',
  '独山岗',
  'GDP ',
  'zhapu ',
  '百分之',
  '排第5',
  '多少',
];
const LENGTHS = [600, 4096];

/** Messages that nobody asks anything with. */
export const oddMessages: readonly string[] = [
  ...REPEATED.flatMap((one) =>
    LENGTHS.map((length) => one.repeat(Math.ceil(length / one.length)).slice(0, length)),
  ),
  '9'.repeat(10_000),
  `GDP有${'7'.repeat(500)}亿元吗`,
  '<script>alert(1)</script>'.repeat(20),
  "'; DROP TABLE observations; --",
];
