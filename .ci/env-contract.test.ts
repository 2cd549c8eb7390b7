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
  expect(listed.length).toBeGreaterThan(3);
  for (const { key, default: value } of listed) expect([key, taken[key]]).toEqual([key, value]);
});

it('each key of the backend is in a table of a README', () => {
  const tables = read('README.md') + read('backend/README.md');
  expect(inSource.filter((key) => !tables.includes(`| \`${key}\` |`))).toEqual([]);
});
