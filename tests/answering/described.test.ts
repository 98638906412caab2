import { describe, expect, it } from 'vitest';
import { answersTo } from './asking.js';
import { notesOf } from './notes.js';

describe('what only the vocabulary says', () => {
  it.each([
    ['value glass +where', 'explains located glass zhongping false'],
    ['value bay location', 'explains located bay zhongping false'],
    ['value shangping +where', 'explains located shangping yunxi true'],
    ['value towns-2025 +who entities:default', 'explains ranking towns-2025'],
    // What is printed comes first.
    ['value mill +where', 'mill.location@page=上坪镇河滨路'],
    ['value towns-2025 +how entities:default', 'towns-2025.method@2025=经济和民生两类指标'],
    // Of the place nobody named, and of a word nobody read, nothing.
    ['value glass ?河滨路 +where', 'no figure glass location'],
  ])('%s', (asked, expected) => {
    expect(notesOf(answersTo(asked))).toBe(expected);
  });
});
