import type { Body } from './bodies.js';

const PHASE = /^(?:[而如今目前],?)*([一二三四五六])期(?:项目|工程)?(?!工?厂)/;
const IN_PHASES = /([一二三四五六])期(?:项目|工程)?$/;

/** 二期将于…开工, after 甲园区一期: the other phase of the same. */
export function phaseIn(
  words: string,
  body: string | undefined,
  bodies: readonly Body[],
): string | undefined {
  const [, number] = PHASE.exec(words) ?? [];
  const [tail, own] = IN_PHASES.exec(body ?? '') ?? [];
  if (number === undefined || body === undefined || tail === undefined || own === number) return undefined;
  const whole = body.slice(0, -tail.length);
  const known = bodies.find(({ name }) => name.startsWith(whole) && IN_PHASES.exec(name)?.[1] === number);
  return known?.name ?? `${whole}${number}期`;
}
