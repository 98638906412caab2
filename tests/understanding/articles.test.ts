import { describe, expect, it } from 'vitest';
import { ask } from './county.js';

const asked = (text: string): string =>
  ask(text, {})
    .queries.map(({ kind, aspects }) => (aspects.includes('headline') ? `${kind} headline` : kind))
    .join();

describe('which articles speak of something', () => {
  it.each(['有没有关于柳溪的报道', '有讲柳溪的新闻吗', '关于柳溪的文章有几篇', '写柳溪的稿子是哪篇'])(
    '%s',
    (text) => {
      expect(asked(text)).toBe('provenance headline');
    },
  );

  it.each(['柳溪排第几', '关于柳溪的报道里它排第几', '报道说柳溪GDP多少'])('%s asks for a figure', (text) => {
    expect(asked(text)).not.toContain('headline');
  });
});
