import { describe, expect, it } from 'vitest';
import { authOptions, boardSettings, ConfigError, readMigrateEnv, readServerEnv } from './env.ts';
import { ALL_OPEN_BOARDS } from './jobs/boards/open-boards.ts';

const AUTH_SECRET = 'only-for-tests-'.repeat(4);
const DATABASE_URL = 'postgres://app:hunter2@db/skillgap';

function refusal(read: () => unknown): ConfigError {
  try {
    read();
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('the configuration was accepted');
}

describe('readServerEnv', () => {
  it('needs the database and a key only', () => {
    expect(readServerEnv({ AUTH_SECRET, DATABASE_URL, HOME: '/root' })).toMatchObject({
      RELEASE: 'dev',
      PORT: 3000,
      LOG_LEVEL: 'info',
      SHUTDOWN_DEADLINE_MS: 30_000,
      DATABASE_URL: { host: 'db', user: 'app', password: 'hunter2', database: 'skillgap' },
    });
  });

  it('takes a release id and nothing like it', () => {
    const RELEASE = '20260102T030405Z-0123456789ab';
    expect(readServerEnv({ AUTH_SECRET, DATABASE_URL, RELEASE }).RELEASE).toBe(RELEASE);
    for (const wrong of ['latest', '20260102T030405Z-0123456789AB', `${RELEASE}\r\nX-Evil: 1`]) {
      expect(refusal(() => readServerEnv({ AUTH_SECRET, DATABASE_URL, RELEASE: wrong })).keys).toEqual([
        'RELEASE',
      ]);
    }
  });

  it('asks every board without an account in a release, none outside one, and those that are set', () => {
    const RELEASE = '20260102T030405Z-0123456789ab';
    const of = (more: Record<string, string>) =>
      boardSettings(readServerEnv({ AUTH_SECRET, DATABASE_URL, ...more }));
    expect(of({ RELEASE })).toEqual({ open: ALL_OPEN_BOARDS, companies: [], adzuna: undefined });
    expect(of({}).open).toEqual([]);
    expect(of({ RELEASE, BOARDS: 'none' }).open).toEqual([]);
    expect(of({ BOARDS: 'jobicy,remoteok', COMPANY_BOARDS: 'lever:acme' })).toMatchObject({
      open: ['jobicy', 'remoteok'],
      companies: [{ provider: 'lever', token: 'acme', name: 'Acme' }],
    });
    expect(of({ ADZUNA_APP_ID: 'a', ADZUNA_API_KEY: 'b' }).adzuna).toMatchObject({ appId: 'a', appKey: 'b' });
    const { message } = refusal(() => of({ BOARDS: 'themuse', COMPANY_BOARDS: 'lever:../x' }));
    expect(message).toMatch(
      /BOARDS must be none, or some of .* not "themuse"; COMPANY_BOARDS must name each company/,
    );
  });

  it.each([
    'https://skillgap.example',
    'https://skillgap.example:8443',
    'https://203.0.113.7',
    'https://[2001:db8::1]',
    'https://[2001:db8::1]:8443',
    'http://localhost:3000',
    'http://127.0.0.1:3000',
    'http://[::1]',
  ])('takes %s for the place where people reach a release', (PUBLIC_URL) => {
    const env = readServerEnv({
      AUTH_SECRET,
      DATABASE_URL,
      RELEASE: '20260102T030405Z-0123456789ab',
      PUBLIC_URL,
    });
    expect(authOptions(env)).toMatchObject({ publicUrl: PUBLIC_URL, secureCookies: true });
  });

  it.each([
    ['http://skillgap.example', 'must be https:// in a release'],
    ['http://203.0.113.7', 'must be https:// in a release'],
    ['http://127.0.0.1.evil.example', 'must be https:// in a release'],
    ['https://skillgap.example/', 'without a path'],
    ['https://[2001:db8:0::1]', 'without a path'],
    ['nonsense', 'must be https://host'],
  ])('does not take %s', (PUBLIC_URL, why) => {
    const RELEASE = '20260102T030405Z-0123456789ab';
    const { keys, message } = refusal(() =>
      readServerEnv({ AUTH_SECRET, DATABASE_URL, RELEASE, PUBLIC_URL }),
    );
    expect(keys).toEqual(['PUBLIC_URL']);
    expect(message).toContain(why);
    expect(message).toContain(JSON.stringify(PUBLIC_URL));
  });

  it('keeps cookies to TLS in development too, where there is TLS', () => {
    const secure = (PUBLIC_URL: string) =>
      authOptions(readServerEnv({ AUTH_SECRET, DATABASE_URL, PUBLIC_URL })).secureCookies;
    expect([secure('https://box.example'), secure('http://localhost:3000')]).toEqual([true, false]);
  });

  it('takes a key without a value for a missing one', () => {
    expect(readServerEnv({ AUTH_SECRET, DATABASE_URL, LOG_LEVEL: '', PORT: '' })).toMatchObject({
      LOG_LEVEL: 'info',
      PORT: 3000,
    });
    expect(refusal(() => readServerEnv({ AUTH_SECRET, DATABASE_URL: '' })).message).toBe(
      'wrong configuration: DATABASE_URL is missing',
    );
  });

  it('takes addresses of LLM nodes, and none', () => {
    expect(readServerEnv({ AUTH_SECRET, DATABASE_URL }).LLM_NODE_URLS).toEqual([]);
    const LLM_NODE_URLS = 'http://100.64.0.7:8001,http://100.64.0.8:8001';
    expect(readServerEnv({ AUTH_SECRET, DATABASE_URL, LLM_NODE_URLS, LLM_NODE_TOKEN: 'x' })).toMatchObject({
      LLM_NODE_URLS: ['http://100.64.0.7:8001', 'http://100.64.0.8:8001'],
    });
    expect(
      refusal(() => readServerEnv({ AUTH_SECRET, DATABASE_URL, LLM_NODE_URLS: 'http://10.0.0.1' })).keys,
    ).toEqual(['LLM_NODE_URLS']);
    expect(refusal(() => readServerEnv({ AUTH_SECRET, DATABASE_URL, LLM_NODE_URLS })).message).toContain(
      'LLM_NODE_TOKEN is missing',
    );
  });

  it('lists every wrong key at once, with what was received', () => {
    const { keys, message } = refusal(() => readServerEnv({ PORT: '70000', LOG_LEVEL: 'loud' }));
    expect(keys.toSorted()).toEqual(['AUTH_SECRET', 'DATABASE_URL', 'LOG_LEVEL', 'PORT']);
    expect(message).toContain('PORT must be a whole number from 0 to 65535, not "70000"');
    expect(message).toContain('LOG_LEVEL must be trace, debug, info, warn, error or silent, not "loud"');
  });

  it.each(['hunter2', 'postgres://app:hunter2@/x', 'postgres://app:hunter2%@h/x', 'mysql://app:hunter2@h/x'])(
    'never quotes a secret: %s',
    (value) => {
      const { keys, message } = refusal(() => readServerEnv({ AUTH_SECRET, DATABASE_URL: value }));
      expect(keys).toEqual(['DATABASE_URL']);
      expect(message).not.toContain('hunter2');
    },
  );
});

describe('readMigrateEnv', () => {
  it('may have an owner of its own', () => {
    const owner = 'postgres://owner@localhost/skillgap?host=/var/run/postgresql';
    expect(
      readMigrateEnv({ DATABASE_URL, MIGRATION_DATABASE_URL: owner }).MIGRATION_DATABASE_URL,
    ).toMatchObject({
      user: 'owner',
      socket: '/var/run/postgresql/.s.PGSQL.5432',
    });
    expect(readMigrateEnv({ DATABASE_URL })).toMatchObject({ MIGRATIONS_DIR: 'drizzle' });
  });

  it('waits for tables no longer than a deploy waits for it', () => {
    expect(readMigrateEnv({ DATABASE_URL })).toMatchObject({ MIGRATION_TABLE_LOCK_TIMEOUT_MS: 60_000 });
    const MIGRATION_TABLE_LOCK_TIMEOUT_MS = '300000';
    expect(
      refusal(() => readMigrateEnv({ DATABASE_URL, MIGRATION_TABLE_LOCK_TIMEOUT_MS })).message,
    ).toContain('MIGRATION_TABLE_LOCK_TIMEOUT_MS must be a whole number from 0 to 240000, not "300000"');
  });
});
