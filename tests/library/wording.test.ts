import { describe, expect, it } from 'vitest';
import { openKnowledge } from '../../src/library/open.js';
import { articleWording } from '../../src/library/wording/articles.js';
import { factWording } from '../../src/library/wording/facts.js';
import { referenceWording } from '../../src/library/wording/references.js';
import { shapeWording } from '../../src/library/wording/shape.js';
import { yamlWording } from '../../src/library/wording/yaml.js';
import { applyEdits, readLines, withCopy, type Edited } from './fixture.js';

const issues = readLines<Edited>('mistakes.jsonl').flatMap((mistake) =>
  withCopy((folder) => {
    applyEdits(folder, mistake);
    return [...openKnowledge(folder).issues];
  }),
);

describe('wording', () => {
  it('says in Chinese what is wrong and what to do', () => {
    const han = /\p{Script=Han}{2}/u;
    for (const { message, hint } of issues)
      expect([message, hint]).toEqual([expect.stringMatching(han), expect.stringMatching(han)]);
  });

  it('has a case for every mistake within a file', () => {
    const codes = Object.keys({
      ...yamlWording,
      ...shapeWording,
      ...articleWording,
      ...referenceWording,
      ...factWording,
    });
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(codes));
  });

  it('leaves no gap unfilled', () => {
    for (const { message, hint } of issues)
      expect(`${message}${hint}`).not.toMatch(/undefined|NaN|\[object|\$\{/);
  });

  it('names what was read instead, a decline as one', () => {
    const messages = issues.map(({ message }) => message);
    expect(messages).toContain('从引文里读不出“2.3%”，引文里有：“下降2.3%”');
    expect(messages).toContain('从引文里读不出“120万人次”，引文里有：“近120万人次”');
    expect(messages).toContain('从引文里读不出“9.6亿元”，引文里没有');
    expect(messages).toContain('containedInPlace 绕成了圈：dongling → liuxi → qinghe → dongling');
  });
});
