import { said } from './documents.js';

/** Every way to search has to find the same of these. */
export const documents = [
  said('采茶从清明开始，茶园在山上。', '2023-04-05'),
  said('老茶树在茶园里。', '2024-04-05'),
  said('工厂在河边。', '2024-05-01'),
  said('工厂在河边。', '2024-06-01'),
  said('2023年茶叶产量12吨。', '2024-01-20'),
  said('2024年茶叶产量14吨。', '2025-01-20'),
];

export const TODAY = '2025-06-01';

/** Questions, how many are asked for, and the documents found. */
export const found: readonly (readonly [question: string, most: number, documents: readonly number[]])[] = [
  ['老茶树', 1, [1]],
  ['采茶什么时候开始', 1, [0]],
  ['2023年茶叶产量', 1, [4]],
  ['茶叶产量2024年多少', 1, [5]],
  // Of two that are equal the later comes first.
  ['河边', 50, [3, 2]],
  ['河边', 1, [3]],
  ['河边', 0, []],
  // What nothing holds, and nothing.
  ['财政', 50, []],
  ['多少', 50, []],
  ['👍', 50, []],
  ['77777', 50, []],
  ['', 50, []],
  ['茶园'.repeat(2048), 1, [1]],
];
