import { describe, expect, it } from 'vitest';
import { openKnowledge } from '../../src/library/open.js';
import { applyEdits, placed, readLines, withCopy, type Edited } from './fixture.js';

interface Mistake extends Edited {
  readonly expect: readonly string[];
}

const issuesAfter = (edited: Edited): string[] =>
  withCopy((folder) => {
    applyEdits(folder, edited);
    return openKnowledge(folder).issues.map(placed);
  });

describe('mistakes', () => {
  it.each(readLines<Mistake>('mistakes.jsonl'))('$name', (mistake) => {
    expect(issuesAfter(mistake)).toEqual(mistake.expect);
  });
});

describe('no mistakes', () => {
  it.each(readLines<Edited>('accepted.jsonl'))('$name', (edited) => {
    expect(issuesAfter(edited)).toEqual([]);
  });
});
