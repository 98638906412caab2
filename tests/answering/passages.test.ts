import { describe, expect, it } from 'vitest';
import { buildPassages } from '../../src/answering/passages.js';
import { county } from './county.js';
import { knowledgeOf } from './record.js';

const passagesOf = (...sentences: readonly string[]) =>
  buildPassages(knowledgeOf({ ...county, facts: [], sentences: sentences.map((one) => `tea: ${one}`) }));

describe('sentences of a passage', () => {
  it.each([
    ['采茶从清明开始。茶园里有老茶树。', ['采茶从清明开始。', '茶园里有老茶树。']],
    ['采茶了吗？采了！先采后炒；再装袋。', ['采茶了吗？', '采了！', '先采后炒；', '再装袋。']],
    ['他说:“采茶从清明开始。”然后走了。', ['他说:“采茶从清明开始。”然后走了。']],
    ['产值3.4亿元，增长18.5%。', ['产值3.4亿元，增长18.5%。']],
    ['没有句号的一段', ['没有句号的一段']],
  ])('%s', (text, sentences) => {
    expect(passagesOf(text).sentences.map((one) => one.text)).toEqual(sentences);
  });

  it('are found by a quote in their own article and passage only', () => {
    const passages = passagesOf('采茶从清明开始。茶园里有老茶树。');
    expect(passages.sentenceOf('on-tea', 'p1', '老茶树')?.text).toBe('茶园里有老茶树。');
    expect(passages.sentenceOf('on-tea', 'p2', '老茶树')).toBeUndefined();
    expect(passages.sentenceOf('on-bay', 'p1', '老茶树')).toBeUndefined();
    expect(passages.sentenceOf('on-tea', 'p1', '红茶')).toBeUndefined();
  });
});

describe('search', () => {
  const passages = passagesOf('采茶从清明开始。', '茶园里有老茶树。', '工厂在河边。');

  it('finds the sentence that holds the words, the likest first', () => {
    expect(passages.search('老茶树', '2025-06-01').map(({ sentence }) => sentence.text)[0]).toBe(
      '茶园里有老茶树。',
    );
    expect(passages.search('采茶从什么时候开始', '2025-06-01')[0]?.sentence.text).toBe('采茶从清明开始。');
  });

  it('finds nothing by words that nothing holds, nor by none', () => {
    expect(passages.search('财政', '2025-06-01')).toEqual([]);
    expect(passages.search('', '2025-06-01')).toEqual([]);
  });
});
