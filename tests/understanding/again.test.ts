import { describe, expect, it } from 'vitest';
import { askLast } from './conversation.js';

const kindsOf = (...turns: string[]): string[] =>
  askLast(turns).queries.map(({ kind, entities }) => [kind, ...entities.value.map(({ id }) => id)].join(' '));

const FIRST = '禾光一季度产值多少';

describe('what the last reply told itself', () => {
  it.each(['再说一遍', '是哪年的', '这个数是什么时候的', '几月的数据', '怎么算的', '这是咋得出来的'])(
    '%s asks the last question once more',
    (text) => {
      expect(kindsOf(FIRST, text)).toEqual(kindsOf(FIRST));
    },
  );

  it.each(['柳溪是哪年的', '柳溪GDP怎么算的', '什么时候开业的'])('%s asks something else', (text) => {
    expect(kindsOf(FIRST, text)).not.toEqual(kindsOf(FIRST));
  });

  it('is nothing where nothing was asked before', () => {
    expect(kindsOf('怎么算的')).toEqual(['notUnderstood']);
  });
});
