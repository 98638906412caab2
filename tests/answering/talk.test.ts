import { describe, expect, it } from 'vitest';
import { buildFigures } from '../../src/answering/figures.js';
import { examples } from '../../src/answering/talk.js';
import type { Related } from '../../src/model/answer.js';
import { answersTo } from './asking.js';
import { county, knowledge } from './county.js';
import { notesOf } from './notes.js';
import { knowledgeOf } from './record.js';

describe('examples of what can be asked', () => {
  it('are a rank, a figure of the place and a list, all on record', () => {
    const figures = buildFigures(knowledge);
    const [rank, value, members] = examples(figures) as [Related, Related, Related];
    expect([rank.type, value.type, members.type]).toEqual(['rank', 'value', 'members']);
    expect(notesOf(answersTo(`value ${'entity' in rank ? rank.entity : ''} rank`))).toMatch(/^rank /);
    expect(value).toMatchObject({ entity: 'yunxi' });
    const variable = 'variable' in value ? value.variable : '';
    expect(notesOf(answersTo(`value yunxi ${variable}`))).toMatch(/^yunxi\./);
  });

  it('are those that a record has', () => {
    const figuresOf = (...facts: readonly string[]) => buildFigures(knowledgeOf({ ...county, facts }));
    expect(examples(figuresOf())).toEqual([]);
    expect(examples(figuresOf('yunxi gdp 2024 3亿元'))).toEqual([
      { type: 'value', entity: 'yunxi', variable: 'gdp' },
    ]);
    expect(examples(figuresOf('mill sales 2024 3亿元'))).toEqual([]);
  });
});

it('the lists on record open with a tap', () => {
  const [answer] = answersTo('rankings').answers;
  expect(answer).toMatchObject({
    content: { rankings: ['towns-2024', 'towns-2025', 'scenic-2025'] },
    related: [{ ranking: 'towns-2024' }, { ranking: 'towns-2025' }, { ranking: 'scenic-2025' }],
  });
});
