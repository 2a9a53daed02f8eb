import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { envExample } from './env-example.ts';
import { loadConfig } from './load-config.ts';

const PRODUCTION = {
  TIRKEU_MODE: 'production',
  TIRKEU_ORIGIN: 'https://registration.example',
  DATABASE_URL: 'postgresql://application:7hK2-long-one@db.example/tirkeu',
  SMTP_URL: 'smtps://mailer:9wQ4-long-one@mail.example',
  TIRKEU_MAIL_FROM: 'Tirkeu <no-reply@registration.example>',
};

function configOf(env: NodeJS.ProcessEnv) {
  const loaded = loadConfig(env);
  if (!loaded.ok) throw new Error(loaded.problems.join('\n'));
  return loaded.config;
}

function problemsOf(env: NodeJS.ProcessEnv): readonly string[] {
  const loaded = loadConfig(env);
  return loaded.ok ? [] : loaded.problems;
}

describe('the settings', () => {
  it('start the demo when none is given', () => {
    expect(configOf({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      origin: 'http://localhost:3000',
      mode: 'demo',
      roles: ['web', 'worker'],
      databaseUrl: undefined,
      ownerDatabaseUrl: undefined,
      dataFolder: '.data',
      keysFolder: '.data/keys',
      trustProxy: false,
      smtpUrl: undefined,
      mailFrom: 'Tirkeu <no-reply@tirkeu.invalid>',
      ladder: [
        { channel: 'push', minutes: 0 },
        { channel: 'email', minutes: 0 },
        { channel: 'sms', minutes: 240 },
      ],
      quietHours: { from: 22, until: 8 },
      logLevel: 'warn',
    });
  });

  it('let the origin and the keys follow the port and the data folder', () => {
    const config = configOf({ PORT: '4100', TIRKEU_DATA: '/srv/tirkeu' });
    expect(config.origin).toBe('http://localhost:4100');
    expect(config.keysFolder).toBe('/srv/tirkeu/keys');
  });

  it('take an empty text as not given', () => {
    expect(configOf({ PORT: '', DATABASE_URL: '  ' }).port).toBe(3000);
  });

  it('tell all that is wrong at once, a line a setting', () => {
    const problems = problemsOf({
      PORT: '70000',
      TIRKEU_MODE: 'prod',
      TIRKEU_ROLES: 'web,cook',
      LOG_LEVEL: 'loud',
    });
    expect(problems.map((line) => line.split(' ')[0])).toEqual([
      'PORT',
      'TIRKEU_MODE',
      'TIRKEU_ROLES',
      'LOG_LEVEL',
    ]);
  });

  it.each([
    ['PORT', '0'],
    ['PORT', '3000x'],
    ['TIRKEU_ORIGIN', 'https://registration.example/'],
    ['TIRKEU_ORIGIN', 'https://user@registration.example'],
    ['TIRKEU_ORIGIN', 'registration.example'],
    ['TIRKEU_TRUST_PROXY', 'everybody'],
    ['DATABASE_URL', 'mysql://localhost/tirkeu'],
    ['SMTP_URL', 'http://mail.example'],
    ['TIRKEU_MAIL_FROM', 'nobody'],
    ['TIRKEU_HOST', 'everywhere'],
    ['TIRKEU_LADDER', 'email 0, push 0, carrier-pigeon 5'],
    ['TIRKEU_LADDER', 'email 60, sms 5'],
    ['TIRKEU_LADDER', 'email 0, email 5'],
    ['TIRKEU_LADDER', 'push 0, sms 5'],
    ['TIRKEU_QUIET', '22-24'],
  ])('name %s when it is %j', (name, value) => {
    expect(problemsOf({ [name]: value })).toEqual([expect.stringContaining(`${name} must be`)]);
  });

  it('never repeat a value, which may hold a password', () => {
    const problems = problemsOf({
      DATABASE_URL: 'mysql://me:hunter2@localhost',
      SMTP_URL: 'hunter2',
    });
    expect(problems).toHaveLength(2);
    expect(problems.join()).not.toContain('hunter2');
  });

  it.each([
    ['false', false],
    ['2', 2],
    ['true', 1],
    ['loopback, 10.0.0.0/8', ['loopback', '10.0.0.0/8']],
  ])('read the trusted proxies %j', (text, expected) => {
    expect(configOf({ TIRKEU_TRUST_PROXY: text }).trustProxy).toEqual(expected);
  });

  it('warn of an unknown setting of ours and of nobody else’s', () => {
    const loaded = loadConfig({ TIRKEU_PORT: '80', HOME: '/home/somebody' });
    expect(loaded).toMatchObject({
      ok: true,
      warnings: ['TIRKEU_PORT is not a setting and is ignored.'],
    });
  });

  it('want the application’s database beside the owner’s', () => {
    expect(problemsOf({ TIRKEU_OWNER_DATABASE_URL: 'postgresql://localhost/tirkeu' })).toEqual([
      expect.stringContaining('DATABASE_URL is needed'),
    ]);
  });
});

describe('the settings of push and text messages', () => {
  const keys = {
    VAPID_PUBLIC_KEY:
      'BGcTr9iUfFyKOnOGilgwSVRJkLkspDs6W_gkMmZTXSGD6kQLdmDmvT-Le57jOBwLhhwQFgi1eJDN9CdZZsvaNg0',
    VAPID_PRIVATE_KEY: 'j1UaGuL7d8ZzXdXGcPWmGdxuzdq5cHnsKSW4YK5_Nls',
    VAPID_SUBJECT: 'mailto:operator@registration.example',
  };
  const sms = { SMS_URL: 'https://sms.example/messages', SMS_TOKEN: 'f3b1c5d2' };

  it('are taken together', () => {
    expect(configOf({ ...keys, ...sms })).toMatchObject({
      vapid: { publicKey: keys.VAPID_PUBLIC_KEY, subject: keys.VAPID_SUBJECT },
      sms: { url: sms.SMS_URL, token: sms.SMS_TOKEN },
    });
  });

  it.each([
    ['VAPID_SUBJECT', { ...keys, VAPID_SUBJECT: '' }],
    ['VAPID_PUBLIC_KEY', { ...keys, VAPID_PRIVATE_KEY: Buffer.alloc(32, 1).toString('base64url') }],
    ['VAPID_SUBJECT', { ...keys, VAPID_SUBJECT: 'operator' }],
    ['SMS_TOKEN', { ...sms, SMS_TOKEN: '' }],
    ['SMS_URL', { ...sms, SMS_URL: 'http://sms.example/messages' }],
  ])('name %s when it is missing, wrong or of another pair', (name, env) => {
    expect(problemsOf(env)).toEqual([expect.stringMatching(`^${name} `)]);
  });
});

describe('the demo', () => {
  it('listens on this computer only, whatever is asked, and says so', () => {
    const loaded = loadConfig({ TIRKEU_HOST: '0.0.0.0' });
    expect(loaded).toMatchObject({ ok: true, config: { host: '127.0.0.1' } });
    expect(loaded).toMatchObject({ warnings: [expect.stringContaining('TIRKEU_HOST')] });
  });
});

describe('production', () => {
  it('starts when everything is set', () => {
    expect(configOf({ ...PRODUCTION, TIRKEU_HOST: '0.0.0.0' })).toMatchObject({
      host: '0.0.0.0',
      mode: 'production',
    });
  });

  it.each([
    ['TIRKEU_ORIGIN', { TIRKEU_ORIGIN: 'http://registration.example' }],
    ['TIRKEU_ORIGIN', { TIRKEU_ORIGIN: '' }],
    ['SMTP_URL', { SMTP_URL: '' }],
    ['DATABASE_URL', { DATABASE_URL: 'postgresql://postgres:postgres@localhost/tirkeu' }],
    ['TIRKEU_MAIL_FROM', { TIRKEU_MAIL_FROM: '' }],
  ])('does not start because of %s', (name, change) => {
    expect(problemsOf({ ...PRODUCTION, ...change })).toEqual([expect.stringMatching(`^${name} `)]);
  });

  it('tells what is wrong in itself and what is wrong in production together', () => {
    const problems = problemsOf({ PORT: 'x', TIRKEU_MODE: 'production' });
    expect(problems.map((line) => line.split(' ')[0])).toEqual([
      'PORT',
      'TIRKEU_ORIGIN',
      'SMTP_URL',
      'TIRKEU_MAIL_FROM',
    ]);
  });

  it('needs no mail server where no worker runs', () => {
    expect(problemsOf({ ...PRODUCTION, SMTP_URL: '', TIRKEU_ROLES: 'web' })).toEqual([]);
  });
});

describe('the log', () => {
  it('is quiet in the demo and whole in production, unless told otherwise', () => {
    const levelOf = (env: NodeJS.ProcessEnv) => {
      const loaded = loadConfig(env);
      return loaded.ok ? loaded.config.logLevel : loaded.problems;
    };
    expect(levelOf({})).toBe('warn');
    expect(levelOf({ LOG_LEVEL: 'debug' })).toBe('debug');
    const production = {
      TIRKEU_MODE: 'production',
      TIRKEU_ORIGIN: 'https://registration.example',
      TIRKEU_MAIL_FROM: 'no-reply@registration.example',
      SMTP_URL: 'smtp://mail.example:587',
    };
    expect(levelOf(production)).toBe('info');
  });
});

describe('.env.example', () => {
  it('is the table of settings, printed', () => {
    const path = new URL('../../../.env.example', import.meta.url);
    expect(readFileSync(path, 'utf8')).toBe(envExample());
  });
});
