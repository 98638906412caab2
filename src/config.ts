import * as z from 'zod';

/** What the environment says, checked and completed. */
export interface Config {
  /** Without it, a chat in the terminal. */
  readonly botToken: string | undefined;
  readonly telegramApiRoot: string;
  /** Folder for what the bot keeps. */
  readonly dataDir: string;
  readonly knowledgeDir: string;
  /** How many versions of the knowledge are kept, at most. */
  readonly keepVersions: number;
  /** Entity id; goes before the one that the knowledge names. */
  readonly defaultPlace: string | undefined;
  /** IANA name; says which day it is. */
  readonly timeZone: string;
  /** Telegram user ids. */
  readonly adminIds: readonly number[];
  readonly logLevel: LogLevel;
  readonly webhookPort: number | undefined;
  readonly webhookSecret: string | undefined;
  readonly webhookPath: string;
  readonly databaseUrl: string | undefined;
  /** Copies of that database that only answer. */
  readonly databaseReplicaUrls: readonly string[];
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** An operator's mistake in one variable, worded in Chinese. */
export interface Problem {
  readonly variable: string;
  readonly wrong: string;
  readonly expected: string;
}

export type Configured =
  | { readonly config: Config; readonly problems: readonly [] }
  | { readonly config: undefined; readonly problems: readonly Problem[] };

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment; names every variable that is wrong. A variable that is blank counts as unset. */
export function readConfig(env: Environment): Configured {
  const set = Object.entries(env).filter(([, value]) => value?.trim());
  const { data, error } = schema.safeParse(Object.fromEntries(set), { reportInput: true });
  if (error) return { config: undefined, problems: error.issues.map(problemOf) };
  return { config: completed(data), problems: [] };
}

/** `TIME_ZONE：… → …`, as mistakes in the knowledge are told. */
export const problemLine = ({ variable, wrong, expected }: Problem): string =>
  `${variable}：${wrong} → 应当是${/^[!-~]/.test(expected) ? ' ' : ''}${expected}`;

/** DEFAULT_PLACE names none of the entities. */
export function noSuchPlace({ defaultPlace, knowledgeDir }: Config, ids: Iterable<string>): Problem {
  return {
    variable: 'DEFAULT_PLACE',
    wrong: `知识库里没有${shown('DEFAULT_PLACE', defaultPlace)}`,
    expected: `${knowledgeDir}/places.yaml 里的一个 id，如 ${[...ids].slice(0, 5).join('、')}`,
  };
}

export const tokenRefused: Problem = {
  variable: 'BOT_TOKEN',
  wrong: 'Telegram 不认这个令牌',
  expected: '@BotFather 给的、还有效的令牌',
};

/** What of a configuration must never be shown. */
export function secretsOf(config: Config): readonly string[] {
  const { botToken, webhookSecret, databaseUrl, databaseReplicaUrls, telegramApiRoot } = config;
  const databases = [...(databaseUrl === undefined ? [] : [databaseUrl]), ...databaseReplicaUrls];
  return [
    ...(botToken === undefined ? [] : [botToken, botToken.slice(botToken.indexOf(':') + 1)]),
    ...(webhookSecret === undefined ? [] : [webhookSecret]),
    ...databases.flatMap((url) => [url, ...passwordsIn(url)]),
    ...passwordsIn(telegramApiRoot),
  ];
}

const isApiRoot = (text: string): boolean => /^https?:\/\/[^\s?#]+$/i.test(text) && URL.canParse(text);
const isDatabaseUrl = (text: string): boolean =>
  /^postgres(?:ql)?:\/\/\S+$/i.test(text) && URL.canParse(text);
/** One to put back and one to come back to are the least. */
const isMany = (text: string): boolean =>
  /^[1-9]\d{0,4}$/.test(text) && Number(text) >= 2 && Number(text) <= 10_000;
const isPort = (text: string): boolean => /^[1-9]\d{0,4}$/.test(text) && Number(text) <= 65_535;

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

const text = z.string().trim();
const several = text.transform((list) => list.split(/[\s,，]+/).filter(Boolean));
const id = z.string().regex(/^[1-9]\d{0,14}$/, '用逗号隔开的 Telegram 用户编号，如 12345678,23456789');

const databaseUrl = text.refine(isDatabaseUrl, 'postgres://用户:密码@主机:端口/库名 这样的网址');

/** Every variable, with what is expected of it. */
const schema = z
  .object({
    // Only the form: whether it is a bot's, Telegram tells.
    BOT_TOKEN: text.regex(/^\d+:[\w-]+$/, '@BotFather 给的令牌，样子是 123456:ABC-DEF1234ghIkl'),
    TELEGRAM_API_ROOT: text.refine(isApiRoot, 'http:// 或 https:// 开头的网址，不带 ? 和 #'),
    DATA_DIR: text,
    KNOWLEDGE_DIR: text,
    KEEP_VERSIONS: text.refine(isMany, '2 到 10000 的整数').transform(Number),
    DEFAULT_PLACE: text,
    TIME_ZONE: text.refine(isTimeZone, 'IANA 时区名，如 Asia/Shanghai'),
    ADMIN_IDS: several.pipe(z.array(id)),
    LOG_LEVEL: text.toLowerCase().pipe(z.enum(logLevels, `${logLevels.join('、')} 之一`)),
    WEBHOOK_PORT: text.refine(isPort, '1 到 65535 的整数').transform(Number),
    WEBHOOK_SECRET: text.regex(/^[\w-]{1,256}$/, '1 到 256 个字母、数字、_ 和 -'),
    WEBHOOK_PATH: text.regex(/^\/[\w.~%/-]*$/, '/ 开头的网址路径，如 /tg'),
    DATABASE_URL: databaseUrl,
    DATABASE_REPLICA_URLS: several.pipe(z.array(databaseUrl)),
  })
  .partial();

export const variables: readonly string[] = Object.keys(schema.shape);

function completed(set: z.infer<typeof schema>): Config {
  return {
    botToken: set.BOT_TOKEN,
    telegramApiRoot: set.TELEGRAM_API_ROOT ?? 'https://api.telegram.org',
    dataDir: set.DATA_DIR ?? 'data',
    knowledgeDir: set.KNOWLEDGE_DIR ?? 'knowledge',
    keepVersions: set.KEEP_VERSIONS ?? 50,
    defaultPlace: set.DEFAULT_PLACE,
    timeZone: set.TIME_ZONE ?? 'Asia/Shanghai',
    adminIds: [...new Set(set.ADMIN_IDS?.map(Number))],
    // A chat in the terminal stays clean.
    logLevel: set.LOG_LEVEL ?? (set.BOT_TOKEN === undefined ? 'warn' : 'info'),
    webhookPort: set.WEBHOOK_PORT,
    webhookSecret: set.WEBHOOK_SECRET,
    webhookPath: set.WEBHOOK_PATH ?? '/tg',
    databaseUrl: set.DATABASE_URL,
    databaseReplicaUrls: [...new Set(set.DATABASE_REPLICA_URLS)],
  };
}

function problemOf({ path, message, input }: z.core.$ZodIssue): Problem {
  const variable = String(path[0]);
  return { variable, wrong: `${shown(variable, input)}不对`, expected: message };
}

const HIDDEN: ReadonlySet<string> = new Set([
  'BOT_TOKEN',
  'TELEGRAM_API_ROOT',
  'WEBHOOK_SECRET',
  'DATABASE_URL',
  'DATABASE_REPLICA_URLS',
]);

/** Not what may be a secret, be it one that was written to the wrong variable: those are long or hold a colon. */
const shown = (variable: string, value: unknown): string =>
  typeof value === 'string' && !HIDDEN.has(variable) && /^[\p{L}\p{N}@/+.,;_ -]{1,32}$/u.test(value)
    ? `“${value}”`
    : '这个值';

/** The password of a URL, as written and as meant. */
function passwordsIn(url: string): string[] {
  const { password } = new URL(url);
  try {
    return password === '' ? [] : [password, decodeURIComponent(password)];
  } catch {
    return [password];
  }
}
