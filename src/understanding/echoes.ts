import type { Reading } from './reading.js';

/** 出口能算出来吗,大概多少: asks for the figure of the clause before it, whose name is not known, once more. */
export const withoutEchoes = (readings: readonly Reading[]): readonly Reading[] =>
  readings.filter((reading, at) => {
    const before = readings[at - 1];
    return !(before && isBare(reading) && before.unread.length > 0 && before.variables.length === 0);
  });

/** Has nothing but a question word. */
const isBare = ({
  entities,
  variables,
  rankings,
  periods,
  quantities,
  unread,
  cues,
  text,
}: Reading): boolean =>
  [entities, variables, rankings, periods, quantities, unread].every(({ length }) => length === 0) &&
  cues.size > 0 &&
  /^(?:那|大概|大约|到底|究竟|一共|总共)*(?:是|有)?多少/.test(text);
