import { expect, it } from 'vitest';
import { REST, spreadOver } from '../../src/archive/replicas.js';
import type { ArchiveSearch } from '../../src/archive/search.js';

const question = { text: '码头', today: '2025-06-01' };

/** Servers that note who is asked; those that are `down` do not answer. */
function servers(names: readonly string[]) {
  const asked: string[] = [];
  const down = new Set<string>();
  const all = names.map((name): ArchiveSearch => () => {
    asked.push(name);
    return down.has(name) ? Promise.reject(new Error(name)) : Promise.resolve([]);
  });
  return { all, asked, down };
}

it('asks copies in turn, and the main server only without any', async () => {
  const { all, asked } = servers(['main', 'a', 'b']);
  const [main, ...copies] = all as [ArchiveSearch, ...ArchiveSearch[]];
  const search = spreadOver(main, copies);
  for (let at = 0; at < 4; at++) await search(question);
  expect(asked).toEqual(['a', 'b', 'a', 'b']);
  await spreadOver(main, [])(question);
  expect(asked.at(-1)).toBe('main');
});

it('leaves a copy that fails alone for a while, then tries it again', async () => {
  const { all, asked, down } = servers(['main', 'a']);
  const [main, copy] = all as [ArchiveSearch, ArchiveSearch];
  let now = 0;
  const search = spreadOver(main, [copy], () => now);
  down.add('a');
  await search(question);
  await search(question);
  expect(asked).toEqual(['a', 'main', 'main']);
  now = REST;
  down.delete('a');
  await search(question);
  expect(asked.slice(3)).toEqual(['a']);
});

it('fails only with the main server', async () => {
  const { all, down } = servers(['main', 'a']);
  const [main, copy] = all as [ArchiveSearch, ArchiveSearch];
  down.add('a').add('main');
  await expect(spreadOver(main, [copy])(question)).rejects.toThrow('main');
});
