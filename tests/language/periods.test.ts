import { describe, expect, it } from 'vitest';
import { normalize } from '../../src/language/normalize.js';
import { parsePeriodText, readPeriods, type Anchor } from '../../src/language/periods.js';
import { rowsOf } from './corpus.js';
import { notes, periodNote } from './notes.js';

const asking: Anchor = { day: '2024-06-01', kind: 'asking' };
const article: Anchor = { day: '2024-05-31', kind: 'article' };
const read = (text: string, anchor: Anchor): string =>
  notes(readPeriods(normalize(text).text, anchor), periodNote);

describe('periods read', () => {
  it.each(rowsOf('periods.tsv'))('%s', (text = '', asked, printed) => {
    expect(read(text, asking)).toBe(asked);
    expect(read(text, article)).toBe(printed);
  });
});

describe('with other anchors', () => {
  it.each(rowsOf('periods-anchors.tsv'))('%s: %s', (anchor = '', text = '', expected) => {
    const [kind, day = ''] = anchor.split(' ');
    expect(read(text, { day, kind: kind === 'asking' ? 'asking' : 'article' })).toBe(expected);
  });
});

describe('no period', () => {
  it.each(rowsOf('no-periods.tsv'))('%s', (text = '') => {
    expect(read(text, asking)).toBe('-');
  });
});

describe('several periods', () => {
  it('come in order and do not overlap', () => {
    expect(read('2023年比2022年,今年一季度比去年同期', asking)).toBe(
      '2023年=2023 ; 2022年=2022 ; 今年一季度=2024-Q1 relative ; 去年同期=2023 relative yearBefore',
    );
  });
});

describe('one period alone', () => {
  it('is read whole or not at all', () => {
    expect(parsePeriodText('2026年4月中旬', article)?.iso).toBe('2026-04-11/2026-04-20');
    expect(parsePeriodText('去年8月', article)?.iso).toBe('2023-08');
    expect(parsePeriodText('于2026年4月', article)).toBeUndefined();
    expect(parsePeriodText('2023年和2024年', article)).toBeUndefined();
    expect(parsePeriodText('', article)).toBeUndefined();
  });
});
