import { describe, expect, it } from 'vitest';
import type { Focus } from '../../src/model/context.js';
import { answersTo, worldOf } from './asking.js';
import { knowledge, TODAY } from './county.js';

const focus = (asked: string, before?: Focus): Focus => {
  const previous = before && {
    queries: [],
    focus: before,
    evidence: [],
    sentences: [],
    question: '',
    lang: 'zh-CN' as const,
  };
  return answersTo(asked, worldOf(knowledge, TODAY, previous)).focus;
};

describe('what is gone on about', () => {
  it.each([
    // Whom the question named.
    ['value yunxi gdp', ['yunxi'], ['yunxi']],
    ['value shangping zhongping gdp', ['shangping', 'zhongping'], ['shangping', 'zhongping']],
    ['value songgang gdp', ['songgang'], ['songgang']],
    ['value yunxi occupancy entities:default', ['bay-1'], ['bay-1']],
    // Whom the question found.
    ['holder rank #第57位 towns-2025', ['zhongping'], ['zhongping']],
    ['superlative shangping zhongping gdp', ['shangping'], ['shangping', 'zhongping']],
    ['meaning #155根', ['bay-2'], ['bay-2']],
    ['overview mill', ['mill'], ['mill']],
    // Of a list, the place; and these are those on it.
    ['list yunxi rank towns-2024', ['yunxi'], ['shangping', 'zhongping']],
    ['list yunxi rank towns-2025 #前50', ['yunxi'], ['shangping']],
  ])('%s', (asked, subjects, entities) => {
    expect(focus(asked)).toMatchObject({ subjects, entities });
  });

  it('with the indicator, the list and the period of what was said', () => {
    expect(focus('value yunxi gdp @2023')).toMatchObject({
      variables: ['gdp'],
      rankings: [],
      period: { iso: '2023' },
    });
    expect(focus('value shangping rank @2024')).toMatchObject({
      variables: ['rank'],
      rankings: ['towns-2024'],
    });
    expect(focus('value songgang gdp')).toMatchObject({ variables: ['gdp'], rankings: [], trail: [] });
    expect(focus('value songgang gdp')).not.toHaveProperty('period');
  });
});

describe('from turn to turn', () => {
  it('the latest is remembered last, each once, six at most', () => {
    const turns = ['yunxi', 'shangping', 'zhongping', 'yunxi', 'mill', 'glass', 'tea', 'bay-2'];
    const last = turns.reduce<Focus | undefined>((before, id) => focus(`overview ${id}`, before), undefined);
    expect(last?.recent).toEqual(['zhongping', 'yunxi', 'mill', 'glass', 'tea', 'bay-2']);
  });

  it.each(['thanks', 'definition yoy', 'conversion #705万 unit:亿', 'greeting'])(
    '%s leaves it as it was',
    (asked) => {
      const before = focus('value yunxi gdp @2023');
      expect(focus(asked, before)).toEqual(before);
    },
  );
});
