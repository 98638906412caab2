import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { factsOf } from '../../src/intake/facts.js';
import { articlesOf } from '../../src/intake/articles.js';
import { draftOf } from '../../src/intake/draft.js';
import { unitTable } from '../../src/language/units.js';
import type { Drafted } from '../../src/library/drafts.js';
import { EMPTY_VOCABULARY } from '../../src/model/vocabulary.js';
import { accept } from '../../src/terminal/intake-accept.js';
import { draftedOf } from '../../src/terminal/intake-additions.js';
import { keepingFor } from '../../src/terminal/keeping.js';

const folder = mkdtempSync(join(tmpdir(), 'intake-accept-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A page of one sentence, as a draft. */
function drafted(text: string): Drafted {
  const units = unitTable([]);
  const page = `云泽县经济运行\n\n本报讯 ${text}\n`;
  const published = { from: '2025-04-20', to: '2025-04-20', basis: 'stated' } as const;
  const [article] = articlesOf(page);
  if (!article) throw new Error('no article');
  const anchor = { day: published.to, kind: 'article' } as const;
  const draft = draftOf(article, factsOf(article, { anchor, units, page }), {
    known: EMPTY_VOCABULARY,
    units,
    published,
    source: 'paper',
    place: undefined,
    articles: new Set(),
  });
  return draftedOf(draft, new Set());
}

it('holds back what needs an entry that the check refuses, and takes in the rest', () => {
  const draft = drafted('一季度,全县出口32.6亿元,增长6.2%,进口11.4亿元,增长3.5%。');
  // 出口增速 is of 出口, which has lost its name.
  const broken = {
    ...draft,
    entries: {
      ...draft.entries,
      'variables.yaml': (draft.entries['variables.yaml'] ?? []).map((entry) =>
        (entry as { name: string }).name === '出口' ? { ...entry, name: '' } : entry,
      ),
    },
  };
  const keeping = keepingFor(join(folder, 'k'), { DATA_DIR: join(folder, 'data') });
  if (typeof keeping === 'string') throw new Error(keeping);
  const { facts, left, issues } = accept(join(folder, 'k'), [broken], false, () => true, keeping);
  expect(issues).toEqual([]);
  expect({ facts, left: [...left.keys()].map(({ value }) => value) }).toEqual({
    facts: 2,
    left: ['32.6亿元', '6.2%'],
  });
  expect(readFileSync(join(folder, 'k', 'variables.yaml'), 'utf8')).not.toContain('chu-kou');
});
