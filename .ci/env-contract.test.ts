import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseTemplate } from '../actions/shared/template.ts';
import { readMigrateEnv, readServerEnv } from '../backend/src/env.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const list = 'compose/.env.production.example';
const keys = parseTemplate(read(list), list).filter(({ consumers }) => consumers.includes('backend'));

/** What the backend takes when nothing optional is set. */
const needed = { DATABASE_URL: 'postgres://a:b@db/c', AUTH_SECRET: 'x'.repeat(64) };
const taken: Record<string, unknown> = { ...readMigrateEnv(needed), ...readServerEnv(needed) };

/** The keys of the backend's schemas, as they stand in its source: two spaces or four, in capitals. */
const inSource = [...read('backend/src/env.ts').matchAll(/^ {2,4}([A-Z][A-Z0-9_]+): /gm)].map(
  ([, key]) => key,
);

it('the backend reads every key that the list of record gives it', () => {
  for (const { key } of keys) expect(inSource, key).toContain(key);
});

it('what holds without a setting is what the list says', () => {
  const listed = keys.filter(({ default: value }) => value !== null && !value.includes(' '));
  expect(listed.length).toBeGreaterThan(2);
  for (const { key, default: value } of listed) expect([key, taken[key]]).toEqual([key, value]);
});

it('each key of the backend is in a table of a README', () => {
  const tables = read('README.md') + read('backend/README.md');
  expect(inSource.filter((key) => !tables.includes(`| \`${key}\` |`))).toEqual([]);
});

/** Values of each kind, good and bad. */
const samples = [
  ...[
    'x',
    'debug',
    'Debug',
    'UTC',
    'Europe/Berlin',
    'Asia/Kolkata',
    'Berlin',
    'a@b.example',
    '.a@b.example',
    'a@b',
    '[]',
    '{}',
  ],
  ...[
    '[{"country": "gb", "what": "data engineer"}]',
    'https://a.example',
    'https://a.example/',
    'http://10.0.0.1',
  ],
  ...[
    'http://100.64.0.7:8001',
    'http://100.64.0.7:8001, https://a.example',
    'https://a.example,',
    '10.0.0.0/8',
  ],
  ...[
    '203.0.113.0/24, 2001:db8::/32',
    '10.0.0.0/33',
    'smtps://u:p@h:465',
    'smtp://h',
    'smtps://h/x',
    'smtp:h',
  ],
  ...[
    'rediss://u:p@h:6379',
    'redis://h',
    'http://h',
    'none',
    'jobicy,remoteok',
    'jobicy, remoteok',
    'greenhouse:acme',
    'lever:globex=Globex Ltd,ashby:Initech',
    'lever:../x',
    'postgres://u:p@h:5432/d',
    'postgres://',
    'mysql://u@h/d',
  ],
  ...[
    '0123456789',
    '012345678',
    'k'.repeat(64),
    `2026-01-02T03:04:05.678Z/${'k'.repeat(64)}`,
    'us-east-1',
    'a b',
  ],
  ...['skillgap-prod-resumes-012345678901', 'SkillGap <no-reply@skillgap.example>', '1'],
];

it('the backend takes what the list of record says that a key takes', () => {
  const read = (env: Record<string, string>) => ({ ...readMigrateEnv(env), ...readServerEnv(env) });
  const together: Record<string, Record<string, string>> = {
    GITHUB_CLIENT_ID: { GITHUB_CLIENT_SECRET: 'x' },
    GITHUB_CLIENT_SECRET: { GITHUB_CLIENT_ID: 'x' },
    LLM_NODE_URLS: { LLM_NODE_TOKEN: 'x' },
  };
  for (const { key, format } of keys) {
    const taken = samples.filter((value) => format.fault(value) === null);
    expect(taken, key).not.toEqual([]);
    for (const value of taken)
      expect(() => read({ ...needed, ...together[key], [key]: value }), `${key}=${value}`).not.toThrow();
  }
});
