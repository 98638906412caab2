import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** What writes to the disk. */
const writers = [
  'chmodSync',
  'copyFileSync',
  'cpSync',
  'linkSync',
  'mkdirSync',
  'mkdtempSync',
  'renameSync',
  'rmSync',
  'symlinkSync',
  'writeFileSync',
] as const;
type Writer = (typeof writers)[number];

export interface Call {
  readonly name: Writer;
  /** Counts from 1. */
  readonly number: number;
  readonly path: string;
}

/** Runs with a disk that refuses the calls that `fault` names an error code for. Gives how many calls there were. */
export function withFaults(fault: (call: Call) => string | undefined, run: () => void): number {
  const whole = Object.fromEntries(writers.map((name) => [name, fs[name]]));
  let number = 0;
  for (const name of writers) {
    const original = whole[name] as (...args: unknown[]) => unknown;
    const guarded = (...args: unknown[]): unknown => {
      number++;
      const path = String(args[name === 'renameSync' || name === 'linkSync' ? 1 : 0]);
      const code = fault({ name, number, path });
      if (code !== undefined) throw Object.assign(new Error(code), { code, path });
      return original(...args);
    };
    Object.assign(fs, { [name]: guarded });
  }
  syncBuiltinESMExports();
  try {
    run();
    return number;
  } finally {
    Object.assign(fs, whole);
    syncBuiltinESMExports();
  }
}
