import type { TelegramResponseParameters } from '@gramio/types';

/** What the Bot API answers instead of a result. Descriptions are Telegram's own, word for word. */
export class Refusal extends Error {
  readonly code: number;
  readonly description: string;
  readonly parameters: TelegramResponseParameters | undefined;

  constructor(code: number, description: string, parameters?: TelegramResponseParameters) {
    super(`${code} ${description}`);
    this.code = code;
    this.description = description;
    this.parameters = parameters;
  }
}

export const badRequest = (what: string, parameters?: TelegramResponseParameters): Refusal =>
  new Refusal(400, `Bad Request: ${what}`, parameters);
export const forbidden = (what: string): Refusal => new Refusal(403, `Forbidden: ${what}`);
export const conflict = (what: string): Refusal => new Refusal(409, `Conflict: ${what}`);
export const tooMany = (seconds: number): Refusal =>
  new Refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
export const unauthorized = (): Refusal => new Refusal(401, 'Unauthorized');
export const notFound = (): Refusal => new Refusal(404, 'Not Found');
