import { TelegramError } from 'telegraf';
import type { LogFields } from '../model/log.js';

/** What went wrong with a call to Telegram, as far as it matters what to do next. */
export type Failure =
  | { readonly kind: 'tooMany'; readonly seconds: number }
  | { readonly kind: 'network' }
  | { readonly kind: 'server' }
  | { readonly kind: 'tokenRefused' }
  | { readonly kind: 'conflict'; readonly webhook: boolean }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'migrated'; readonly to: number }
  | { readonly kind: 'noThread' }
  | { readonly kind: 'notModified' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'stale' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'ours' };

/** The token is not, or no longer, a bot's. */
export class TokenRefused extends Error {
  constructor() {
    super('Telegram refuses the bot token: check BOT_TOKEN, or ask BotFather for a new one');
    this.name = 'TokenRefused';
  }
}

export function failureOf(error: unknown): Failure {
  if (error instanceof TelegramError) return telegramFailure(error);
  return { kind: isNetworkError(error) ? 'network' : 'ours' };
}

const telling: readonly (readonly [
  pattern: RegExp,
  kind: 'unreachable' | 'noThread' | 'notModified' | 'gone' | 'stale',
])[] = [
  [
    /chat not found|group chat was deactivated|not enough rights|have no rights|TOPIC_CLOSED|PEER_ID_INVALID/i,
    'unreachable',
  ],
  [/message thread not found/i, 'noThread'],
  [/message is not modified/i, 'notModified'],
  [/message to (?:edit|delete) not found|message can't be (?:edited|deleted)|MESSAGE_ID_INVALID/i, 'gone'],
  [/query is too old|QUERY_ID_INVALID/i, 'stale'],
];

function telegramFailure({ code, description, parameters }: TelegramError): Failure {
  if (code === 429) return { kind: 'tooMany', seconds: parameters?.retry_after ?? 1 };
  if (code >= 500) return { kind: 'server' };
  // A token that is not even formed like one gets 404.
  if (code === 401 || code === 404) return { kind: 'tokenRefused' };
  if (code === 409) return { kind: 'conflict', webhook: /webhook/i.test(description) };
  if (code === 403) return { kind: 'unreachable' };
  if (parameters?.migrate_to_chat_id !== undefined)
    return { kind: 'migrated', to: parameters.migrate_to_chat_id };
  return { kind: telling.find(([pattern]) => pattern.test(description))?.[1] ?? 'refused' };
}

const isNetworkError = (error: unknown): boolean =>
  error instanceof Error && ['FetchError', 'AbortError', 'TimeoutError'].includes(error.name);

/**
 * What of an error may be logged. Messages of errors are left out: a fetch error's holds the URL with the token,
 * our own may hold what somebody asked; Telegraf's errors carry the whole request.
 */
export function errorFields(error: unknown): LogFields {
  const { kind } = failureOf(error);
  if (error instanceof TelegramError)
    return {
      failure: kind,
      code: error.code,
      description: withoutQuotes(error.description),
      method: methodOf(error),
    };
  if (!(error instanceof Error)) return { failure: kind, thrown: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { failure: kind, error: error.name, ...code, ...(kind === 'ours' && { at: framesOf(error) }) };
}

const withoutQuotes = (description: string): string => description.replace(/"[^"]*"/g, '"…"').slice(0, 200);
const methodOf = ({ on }: TelegramError): unknown => ('method' in on ? on.method : undefined);

/** The frames below name and message; none when these are not what the stack begins with. */
function framesOf({ message, stack = '' }: Error): readonly string[] {
  const at = stack.indexOf(`${message}\n`);
  if (!/^[\w$.]*(?:: )?$/.test(stack.slice(0, Math.max(at, 0)))) return [];
  const frames = at < 0 ? '' : stack.slice(at + message.length + 1);
  return frames
    .split('\n')
    .map((line) => line.trim())
    .slice(0, 8);
}
