import { readHan } from '../language/han-numerals.js';
import type { AlternateName, Entity, Ranking, Vocabulary } from '../model/vocabulary.js';

const PHASE = /([一二三四五六七八九]|\d)期$/;
const DIGITS = '〇一二三四五六七八九';

/** The entities, those that are a phase of another one with the names that follow from it: 园区的2期, or just 二期. */
export function withPhases({ entities }: Vocabulary): Entity[] {
  return [...entities.values()].map((entity) => {
    const whole = entity.partOf === undefined ? undefined : entities.get(entity.partOf);
    const number = PHASE.exec(entity.name)?.[1];
    return whole && number
      ? { ...entity, alternateName: together(entity.alternateName, phaseNames(whole, number)) }
      : entity;
  });
}

function phaseNames(whole: Entity, number: string): AlternateName[] {
  const digit = /\d/.test(number) ? Number(number) : DIGITS.indexOf(number);
  const phases = [`${DIGITS.charAt(digit)}期`, `${digit}期`, `第${DIGITS.charAt(digit)}期`];
  const names = [{ name: whole.name }, ...whole.alternateName];
  return [
    ...phases.map((name) => ({ name })),
    ...names
      .filter(({ name }) => /\p{Script=Han}/u.test(name))
      .flatMap((own) =>
        ['', '的'].flatMap((joint) => phases.map((phase) => ({ ...own, name: own.name + joint + phase }))),
      ),
    ...[...names.map(({ name }) => name), whole.en ?? '']
      .filter((name) => /^[a-z]/i.test(name))
      .flatMap((name) => [
        ...ENGLISH(digit).flatMap((phase) => [`${name} ${phase}`, `${phase} of ${name}`]),
        `${ORDINALS[digit] ?? ''} phase of ${name}`,
        `${name}'s ${ORDINALS[digit] ?? ''} phase`,
      ])
      .map((name) => ({ name })),
  ];
}

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const ENGLISH = (digit: number): string[] => [`phase ${digit}`, `phase ${WORDS[digit] ?? digit}`];

/** Those the editor wrote, then the others that he did not. */
const together = (own: readonly AlternateName[], derived: readonly AlternateName[]): AlternateName[] => {
  const known = new Set(own.map(({ name }) => name));
  return [...own, ...derived.filter(({ name }) => !known.has(name))];
};

const SIZE = /(\d{2,4}|[一二三四五六七八九]?[十百千])强(?:[镇县市区]|县市|企业)?$/;

/** A list with the short names that its size gives it: 六十强, 60强. */
export function withSizes(ranking: Ranking): Ranking {
  const [tail, number = ''] = SIZE.exec(ranking.name) ?? [];
  const size = sizeOf(number);
  if (tail === undefined || size === undefined) return ranking;
  const short = [...new Set([tail, `${size}强`, ...(hanOf(size) ?? [])])];
  const names = short.flatMap((name) => [{ name }, { name: `${name}榜` }]);
  return { ...ranking, alternateName: together(ranking.alternateName, names) };
}

function sizeOf(number: string): number | undefined {
  if (/^\d+$/.test(number)) return Number(number);
  const value = readHan(/^[十百千]/.test(number) ? `一${number}` : number)?.value;
  return value === undefined ? undefined : Number(value);
}

/** 500 → 五百强; round sizes only. */
function hanOf(size: number): string[] | undefined {
  const [digit = '', ...zeros] = String(size);
  const power = ['', '十', '百', '千'][zeros.length];
  if (power === undefined || power === '' || zeros.some((zero) => zero !== '0')) return undefined;
  const head = DIGITS.charAt(Number(digit));
  return digit === '1' ? [`${power}强`, `一${power}强`] : [`${head}${power}强`];
}

/** The lists of a size: 百强县 may mean the one list of a hundred. */
export const rankingsOfSize = (size: number, { rankings }: Vocabulary): string[] =>
  [...rankings.values()]
    .filter(({ name, size: own }) => (own ?? sizeOf(SIZE.exec(name)?.[1] ?? '')) === size)
    .map(({ id }) => id);
