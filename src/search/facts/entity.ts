import type { Fact } from './fact.js';

const SUFFIX = /(?:街道|[县市区镇乡村])$/;

/** The question without the name of whom the fact is about; undefined where it names somebody else, or nobody. */
export function withoutEntity(question: string, { entity }: Fact): string | undefined {
  const names = entity
    .flatMap((name) => [name, name.replace(SUFFIX, '')])
    .filter(({ length }) => length > 1)
    .sort((a, b) => b.length - a.length);
  const said = names.find((name) => question.includes(name));
  return said === undefined ? undefined : question.replaceAll(said, ' ');
}
