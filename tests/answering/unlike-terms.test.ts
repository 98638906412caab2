import { expect, it } from 'vitest';
import { answersTo, worldOf } from './asking.js';
import { county } from './county.js';
import { notesOf } from './notes.js';
import { knowledgeOf } from './record.js';

const world = worldOf(
  knowledgeOf({ ...county, facts: ['yunxi gdp 2024 300.5亿元', 'mill sales 2024 5.03亿元'] }),
);

it('what is named of nobody and what somebody else has are told apart', () => {
  const note = notesOf(answersTo('sum mill gdp', world));
  expect(note).toMatch(/^apart differentVariables: /);
  expect(note).toContain('yunxi.gdp@2024=300.5亿元');
  expect(note).toContain('mill.sales@2024=5.03亿元');
});
