/** Microseconds that `run` takes. */
export function timed<T>(run: () => T): { readonly micros: number; readonly result: T } {
  const start = process.hrtime.bigint();
  const result = run();
  return { micros: Number(process.hrtime.bigint() - start) / 1000, result };
}

export interface Summary {
  readonly p50: number;
  readonly p99: number;
  readonly mean: number;
}

export function summed(samples: readonly number[]): Summary {
  const sorted = [...samples].sort((a, b) => a - b);
  return {
    p50: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
    mean: samples.reduce((sum, one) => sum + one, 0) / Math.max(1, samples.length),
  };
}

/** Of sorted samples, the one that a share of them does not exceed. */
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;

export const median = (samples: readonly number[]): number => summed(samples).p50;
