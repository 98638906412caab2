import pino from 'pino';
import type { LogLevel } from './config.js';
import type { Log, LogFields } from './model/log.js';

export interface LogOptions {
  readonly level: LogLevel;
  /** Texts that reach no line, whatever they come in. */
  readonly secrets?: readonly string[];
  /** Standard error, unless said otherwise. */
  readonly output?: { write(line: string): unknown };
}

/** One JSON object a line: level, time, event and the fields, without secrets, texts and what errors carry. */
export function createLog({ level, secrets = [], output = process.stderr }: LogOptions): Log {
  const mask = createMask(secrets);
  const logger = pino(
    {
      level,
      messageKey: 'event',
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), log: (fields) => plain(fields) as LogFields },
    },
    { write: (line: string) => void output.write(`${JSON.stringify(masked(JSON.parse(line), mask))}\n`) },
  );
  return {
    info: (event, fields = {}) => logger.info(fields, event),
    warn: (event, fields = {}) => logger.warn(fields, event),
    error: (event, fields = {}) => logger.error(fields, event),
  };
}

/** What of an error is logged: its message and its own properties may hold a text or a secret. */
export function errorFields(error: unknown, depth = 0): LogFields {
  if (!(error instanceof Error)) return { thrown: typeof error };
  const { code } = error as NodeJS.ErrnoException;
  const parts = error instanceof AggregateError ? (error.errors as readonly unknown[]) : [];
  const deeper = depth < DEEPEST;
  return {
    error: IDENTIFIER.test(error.name) ? error.name : 'Error',
    ...(typeof code === 'string' && IDENTIFIER.test(code) && { code }),
    at: placesOf(error),
    ...(deeper && error.cause !== undefined && { cause: errorFields(error.cause, depth + 1) }),
    ...(deeper &&
      parts.length > 0 && { errors: parts.slice(0, 5).map((part) => errorFields(part, depth + 1)) }),
  };
}

/** Levels of fields, and of causes. */
const DEEPEST = 4;
const IDENTIFIER = /^[\w.$]{1,60}$/;

/** Where it was thrown and by way of what: `answering/value.js:88:14`, innermost first. */
function placesOf({ message, stack = '' }: Error): readonly string[] {
  const at = stack.indexOf(message);
  if (at < 0) return [];
  const frames = stack.slice(at + message.length).split('\n');
  return frames.flatMap((frame) => FRAME.exec(frame)?.[1] ?? []).slice(0, 8);
}

const FRAME = /^ +at .*?((?:node:)?(?:[^\s/\\()]+[/\\])?[^\s/\\()]+:\d+:\d+)\)?$/;

/** Fields that hold a secret or what somebody wrote, at whatever depth. */
const REDACTED: ReadonlySet<string> = new Set([
  ...[
    'token',
    'botToken',
    'secret',
    'webhookSecret',
    'password',
    'databaseUrl',
    'databaseReplicaUrls',
    'authorization',
    'cookie',
  ],
  ...['text', 'caption', 'question', 'query', 'reply', 'message', 'first_name', 'last_name', 'phone_number'],
]);

/** Plain data: without redacted fields and what errors carry, not too deep, and nothing that JSON cannot hold. */
function plain(value: unknown, depth = 0): unknown {
  if (value instanceof Error) return errorFields(value);
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (depth > DEEPEST || ArrayBuffer.isView(value)) return '[left out]';
  if (Array.isArray(value)) return value.map((item) => plain(item, depth + 1));
  const kept = Object.entries(value).map(([key, item]) => [
    key,
    REDACTED.has(key) ? '[redacted]' : plain(item, depth + 1),
  ]);
  return Object.fromEntries(kept);
}

type Mask = (text: string) => string;

/** Shorter ones would hide half of every line and are no secrets. */
const SHORTEST = 4;
const TOKEN_SHAPE = String.raw`\d{5,}(?::|%3A)[\w-]{20,}`;

/** Hides secrets, also as they stand in URLs and in JSON, and whatever looks like a bot token. */
function createMask(secrets: readonly string[]): Mask {
  const forms = secrets
    .filter(({ length }) => length >= SHORTEST)
    .flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
    .sort((one, other) => other.length - one.length)
    .map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`));
  const pattern = new RegExp([...forms, TOKEN_SHAPE].join('|'), 'gi');
  return (text) => text.replace(pattern, '[secret]');
}

function masked(value: unknown, mask: Mask): unknown {
  if (typeof value === 'string') return mask(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => masked(item, mask));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [mask(key), masked(item, mask)]));
}
