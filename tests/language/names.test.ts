import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNames, type NameMention } from '../../src/language/names.js';
import { normalize } from '../../src/language/normalize.js';
import { rowsOf } from './corpus.js';

const places =
  '乍浦镇 乍浦 独山港镇 独山港 新埭镇 新埭 新仓镇 新仓 曹桥街道 曹桥 钟埭街道 钟埭 广陈镇 广陈 平湖市 平湖 智汇谷 智汇谷二期 蒙士特 转角湾 Dushangang Town'.split(
    ' ',
  );
const names = buildNames(
  places
    .slice(0, -2)
    .concat('Dushangang Town')
    .map((name) => ({ name, target: name.replace(/(镇|街道|市)$/, '') })),
);

type Stretch = readonly [number, number];

/** What exact names leave over. */
function freeOf(text: string, covered: readonly NameMention<string>[]): Stretch[] {
  const edges = [0, ...covered.flatMap(({ start, end }) => [start, end]), text.length];
  return edges.flatMap((from, i) =>
    i % 2 === 0 && (edges[i + 1] ?? 0) > from ? [[from, edges[i + 1] ?? 0] as const] : [],
  );
}

/** Shorter names inside a longer one are found too; the reader of a clause chooses. */
const longest = (mentions: readonly NameMention<string>[]): NameMention<string>[] =>
  mentions.filter(
    ({ start, end }) =>
      !mentions.some(
        (other) => other.start <= start && end <= other.end && other.end - other.start > end - start,
      ),
  );

/** 独山岗=独山港 homophone */
function read(original: string): string {
  const { text } = normalize(original);
  const exact = names.find(text);
  const sounding = longest(names.findSounding(text, freeOf(text, exact)));
  const similar = sounding.length > 0 ? [] : names.findSimilar(text, freeOf(text, exact));
  return (
    [...exact, ...sounding, ...similar]
      .map(({ said, name, match }) => `${said}=${name} ${match}`)
      .join(' ; ') || '-'
  );
}

describe('names in a question', () => {
  it.each(rowsOf('names.tsv'))('%s', (text = '', expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('the index', () => {
  it('gives every entry of a shared name', () => {
    const shared = buildNames([
      { name: '港区', target: 1 },
      { name: '港区', target: 2 },
    ]);
    expect(shared.find('港区排第几')[0]?.targets).toEqual([1, 2]);
  });

  it('asks nothing of sounds that are shared by different places', () => {
    const alike = buildNames([
      { name: '广城路', target: 1 },
      { name: '光成路', target: 2 },
    ]);
    expect(alike.findSounding('广成路', [[0, 3]])).toEqual([]);
  });

  it('leaves out of sound and look what the caller leaves out', () => {
    const only = buildNames([{ name: '网络零售额', target: 1 }], () => false);
    expect(only.findSounding('网落零售额', [[0, 5]])).toEqual([]);
    expect(only.findSimilar('网洛零售额', [[0, 5]])).toEqual([]);
  });

  it('looks only inside the stretches it is given', () => {
    expect(names.findSounding('乍埔', [[1, 2]])).toEqual([]);
    expect(names.findSounding('乍埔', [])).toEqual([]);
    expect(names.findSounding('乍埔镇', [[0, 2]]).map(({ said, name }) => [said, name])).toEqual([
      ['乍埔', '乍浦'],
    ]);
  });

  it('finds what a naive search finds', () => {
    const parts = fc.array(
      fc.constantFrom('乍浦', '镇', '新', '埭', '仓', '独山港', '港', 'x', '平湖市', ' '),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(parts, (pieces) => {
        const text = pieces.join('');
        expect(names.find(text).map(({ start, name }) => [start, name])).toEqual(naive(text));
      }),
    );
  });
});

function naive(text: string): [number, string][] {
  const known = places.filter((name) => /\p{Script=Han}/u.test(name)).sort((a, b) => b.length - a.length);
  const found: [number, string][] = [];
  for (let at = 0; at < text.length;) {
    const name = known.find((candidate) => text.startsWith(candidate, at));
    if (name) found.push([at, name]);
    at += name?.length ?? 1;
  }
  return found;
}
