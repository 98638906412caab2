import type { Summary } from './measure.js';

/** A table of microseconds, each line also as a multiple of the first. */
export function table(rows: readonly (readonly [name: string, of: Summary])[]): string[] {
  const bare = rows[0]?.[1];
  const head = ['p50', 'p99', 'mean', 'p50 ×', 'p99 ×', 'mean ×'];
  return [
    line('µs a question', head),
    ...rows.map(([name, { p50, p99, mean }]) =>
      line(name, [
        ...[p50, p99, mean].map((micros) => micros.toFixed(0)),
        ...(bare ? [p50 / bare.p50, p99 / bare.p99, mean / bare.mean].map((times) => times.toFixed(2)) : []),
      ]),
    ),
  ];
}

const line = (name: string, cells: readonly string[]): string =>
  name.padEnd(16) + cells.map((cell) => cell.padStart(8)).join('');

/** A figure beside what it should be at most. */
export const beside = (name: string, found: number, most: number, unit: string, digits = 0): string =>
  `${found <= most ? '✓' : '✗'} ${name.padEnd(24)} ${found.toFixed(digits)} ${unit}, target at most ${most} ${unit}`;
