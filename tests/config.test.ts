import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noSuchPlace, problemLine, readConfig, secretsOf, variables, type Config } from '../src/config.js';

const token = '123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1';

const defaults: Config = {
  botToken: undefined,
  telegramApiRoot: 'https://api.telegram.org',
  dataDir: 'data',
  knowledgeDir: 'knowledge',
  keepVersions: 50,
  defaultPlace: undefined,
  timeZone: 'Asia/Shanghai',
  adminIds: [],
  logLevel: 'warn',
  webhookPort: undefined,
  webhookSecret: undefined,
  webhookPath: '/tg',
  databaseUrl: undefined,
  databaseReplicaUrls: [],
};

function configOf(env: Record<string, string>): Config {
  const { config, problems } = readConfig(env);
  if (!config) throw new Error(problems.map(problemLine).join('\n'));
  return config;
}

describe('an environment', () => {
  it('without any variable gives the defaults', () => {
    expect(configOf({})).toEqual(defaults);
  });

  it.each(['', ' ', '\t'])('has blank variables count as unset: %j', (blank) => {
    expect(configOf(Object.fromEntries(variables.map((variable) => [variable, blank])))).toEqual(defaults);
  });

  it('is read whole, without the space around values', () => {
    const env = {
      BOT_TOKEN: ` ${token} `,
      TELEGRAM_API_ROOT: 'http://127.0.0.1:8081/telegram',
      DATA_DIR: '/var/lib/wenshu',
      KNOWLEDGE_DIR: ' 知识库 ',
      KEEP_VERSIONS: '20',
      DEFAULT_PLACE: 'liuxi',
      TIME_ZONE: 'America/Argentina/Buenos_Aires',
      ADMIN_IDS: '12345678, 9007199254740，12345678,',
      LOG_LEVEL: 'Debug',
      WEBHOOK_PORT: '8443',
      WEBHOOK_SECRET: 'a-B_9',
      WEBHOOK_PATH: '/bot/updates',
      DATABASE_URL: 'postgresql://wenshu:p%40ss@db:5432/wenshu?sslmode=require',
      DATABASE_REPLICA_URLS: 'postgres://db2/wenshu, postgres://db3/wenshu，postgres://db2/wenshu,',
    };
    expect(Object.keys(env)).toEqual(variables);
    expect(configOf(env)).toEqual({
      botToken: token,
      telegramApiRoot: 'http://127.0.0.1:8081/telegram',
      dataDir: '/var/lib/wenshu',
      knowledgeDir: '知识库',
      keepVersions: 20,
      defaultPlace: 'liuxi',
      timeZone: 'America/Argentina/Buenos_Aires',
      adminIds: [12345678, 9007199254740],
      logLevel: 'debug',
      webhookPort: 8443,
      webhookSecret: 'a-B_9',
      webhookPath: '/bot/updates',
      databaseUrl: 'postgresql://wenshu:p%40ss@db:5432/wenshu?sslmode=require',
      databaseReplicaUrls: ['postgres://db2/wenshu', 'postgres://db3/wenshu'],
    });
  });

  it('logs more in Telegram than in the terminal', () => {
    expect(configOf({ BOT_TOKEN: token }).logLevel).toBe('info');
    expect(configOf({ BOT_TOKEN: token, LOG_LEVEL: 'error' }).logLevel).toBe('error');
  });

  it('may hold whatever else', () => {
    expect(configOf({ PATH: '/bin', LOG_LEVEL_: 'loud', tz: '' })).toEqual(defaults);
  });
});

describe('a wrong value', () => {
  it.each([
    ['BOT_TOKEN', 'abc', '@BotFather'],
    ['BOT_TOKEN', '123456 :abc', '@BotFather'],
    ['BOT_TOKEN', 'bot123456:abc', '@BotFather'],
    ['BOT_TOKEN', '"123456:abc"', '@BotFather'],
    ['TELEGRAM_API_ROOT', 'api.telegram.org', 'https://'],
    ['TELEGRAM_API_ROOT', 'ftp://api.telegram.org', 'https://'],
    ['TELEGRAM_API_ROOT', 'https://', 'https://'],
    ['TELEGRAM_API_ROOT', 'https://example.org?to=', '不带 ?'],
    ['TIME_ZONE', 'Asia/Shangai', 'Asia/Shanghai'],
    ['TIME_ZONE', '北京', 'Asia/Shanghai'],
    ['ADMIN_IDS', '@somebody', '用户编号'],
    ['ADMIN_IDS', '12345678,-100', '用户编号'],
    ['ADMIN_IDS', '12345678;23456789', '用户编号'],
    ['ADMIN_IDS', '99999999999999999999', '用户编号'],
    ['LOG_LEVEL', 'verbose', 'debug'],
    ['WEBHOOK_PORT', '0', '65535'],
    ['WEBHOOK_PORT', '65536', '65535'],
    ['WEBHOOK_PORT', '84.43', '65535'],
    ['WEBHOOK_PORT', '0x50', '65535'],
    ['WEBHOOK_SECRET', '有 空格', '256'],
    ['WEBHOOK_SECRET', 'a'.repeat(257), '256'],
    ['WEBHOOK_PATH', 'tg', '/tg'],
    ['WEBHOOK_PATH', '/tg?x=1', '/tg'],
    ['DATABASE_URL', 'mysql://u:p@h/d', 'postgres://'],
    ['DATABASE_URL', 'postgres:wenshu', 'postgres://'],
    ['DATABASE_REPLICA_URLS', 'postgres://db2/wenshu,db3', 'postgres://'],
  ])('of %s is named with what was expected: %s', (variable, value, expected) => {
    const { config, problems } = readConfig({ [variable]: value });
    expect(config).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ variable, expected: expect.stringContaining(expected) as string });
    expect(problemLine(problems[0]!)).toMatch(/^[A-Z_]+：(?:这个值|“.+”)不对 → 应当是.+[^ ]$/u);
  });

  it('does not hide the others', () => {
    const { problems } = readConfig({ TIME_ZONE: 'x', ADMIN_IDS: 'a,1,b', WEBHOOK_PORT: 'c', LOG_LEVEL: '' });
    expect(problems.map(({ variable, wrong }) => [variable, wrong])).toEqual([
      ['TIME_ZONE', '“x”不对'],
      ['ADMIN_IDS', '“a”不对'],
      ['ADMIN_IDS', '“b”不对'],
      ['WEBHOOK_PORT', '“c”不对'],
    ]);
  });

  it('is not shown when it is a secret, whichever variable it was written to', () => {
    const secrets = [
      token,
      token.split(':')[1]!,
      'postgres://wenshu:geheim@db/wenshu',
      `https://x/bot${token}`,
    ];
    for (const secret of secrets)
      for (const variable of variables) {
        const lines = readConfig({ [variable]: secret })
          .problems.map(problemLine)
          .join('\n');
        expect(lines).not.toContain(secret);
        expect(lines).not.toMatch(/AAHdq|geheim/);
      }
    for (const variable of [
      'BOT_TOKEN',
      'WEBHOOK_SECRET',
      'TELEGRAM_API_ROOT',
      'DATABASE_URL',
      'DATABASE_REPLICA_URLS',
    ])
      expect(problemLine(readConfig({ [variable]: 'kurz und' }).problems[0]!)).not.toContain('kurz');
  });

  it('is never thrown', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc.constantFrom(token, '1', '/', '9'.repeat(10_000)),
    );
    fc.assert(
      fc.property(fc.record(Object.fromEntries(variables.map((name) => [name, value]))), (env) => {
        const { config, problems } = readConfig(env);
        expect(config === undefined).toBe(problems.length > 0);
        if (config) secretsOf(config);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a default place that the knowledge does not have', () => {
  it('is named with some that it has', () => {
    const config = configOf({ DEFAULT_PLACE: 'nowhere', KNOWLEDGE_DIR: 'k' });
    expect(problemLine(noSuchPlace(config, ['liuxi', 'shiqiao']))).toBe(
      'DEFAULT_PLACE：知识库里没有“nowhere” → 应当是 k/places.yaml 里的一个 id，如 liuxi、shiqiao',
    );
  });
});

describe('the secrets of a configuration', () => {
  it('are the token, its second half, the webhook secret, and passwords as written and as meant', () => {
    const config = configOf({
      BOT_TOKEN: token,
      TELEGRAM_API_ROOT: 'https://me:pw%21@example.org',
      WEBHOOK_SECRET: 'hook',
      DATABASE_URL: 'postgres://u:p%40ss@h/d',
      DATABASE_REPLICA_URLS: 'postgres://u:first@a/d,postgres://u:second%21@b/d',
    });
    expect(secretsOf(config)).toEqual(
      expect.arrayContaining([
        token,
        token.split(':')[1],
        'hook',
        'postgres://u:p%40ss@h/d',
        'p%40ss',
        'p@ss',
        'pw!',
        'postgres://u:first@a/d',
        'first',
        'postgres://u:second%21@b/d',
        'second%21',
        'second!',
      ]),
    );
  });

  it('are none where nothing is secret', () => {
    expect(secretsOf(configOf({ DATABASE_URL: '' }))).toEqual([]);
  });
});

describe('.env.example', () => {
  const text = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');

  it('has every variable, each with one line of meaning', () => {
    const blocks = text.trimEnd().split('\n\n');
    expect(blocks.map((block) => /^# \S.*[^\s]\.\n([A-Z_]+)=\S*$/.exec(block)?.[1])).toEqual(variables);
  });

  it('changes nothing when it is taken as it is', () => {
    expect(configOf(parseEnv(text) as Record<string, string>)).toEqual(defaults);
  });
});
