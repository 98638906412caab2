import { describe, expect, it } from 'vitest';
import { answersTo, worldOf } from './asking.js';
import { county } from './county.js';
import { notesOf } from './notes.js';
import { knowledgeOf } from './record.js';

const facts = [
  'mill business page 3条生产线生产特种纸',
  'tea business page 采茶和制茶',
  'mill employees page 1200人',
];
const world = worldOf(knowledgeOf({ ...county, facts }));

describe('where no indicator is named', () => {
  it.each([
    // A fact in words that holds a number of the asked unit tells it.
    ['value mill unit:条', 'mill.business@page=3条生产线生产特种纸'],
    ['value mill unit:张', 'no count mill 张'],
    ['value tea unit:条', 'no count tea 条'],
    ['value yunxi unit:根', 'no count yunxi 根'],
    ['value songgang', 'no facts songgang'],
    ['value', 'no context'],
  ])('%s', (asked, expected) => {
    expect(notesOf(answersTo(asked, world))).toBe(expected);
  });
});
