import { expect, onTestFinished } from 'vitest';
import { startEmulator, type Emulator } from './emulator.js';

/** What the API answers. */
export interface Answer {
  readonly ok: boolean;
  readonly result?: unknown;
  readonly error_code?: number;
  readonly description?: string;
  readonly parameters?: unknown;
}

/** An emulator that ends with the test. */
export async function open(): Promise<Emulator> {
  const emulator = await startEmulator();
  onTestFinished(() => emulator.close());
  return emulator;
}

/** Calls a method with JSON. */
export async function call(
  { apiRoot, token }: Emulator,
  method: string,
  parameters: unknown = {},
): Promise<Answer> {
  const response = await fetch(`${apiRoot}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(parameters),
  });
  const answer = (await response.json()) as Answer;
  expect(response.status).toBe(answer.ok ? 200 : answer.error_code);
  return answer;
}

export const refused = (description: string, code = 400): Answer => ({
  ok: false,
  error_code: code,
  description,
});
