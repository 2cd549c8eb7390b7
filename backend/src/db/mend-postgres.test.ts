import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mend, mendable, mended } from './mend-postgres.ts';

const folder = join(createRequire(import.meta.url).resolve('postgres'), '../../../src');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

it.each(mended)('finds in the installed %s what it mends, once each', (name) => {
  const text = read(name);
  expect(mendable(join(folder, name))).toBe(name);
  expect(mendable(`file://${join(folder, name)}`)).toBe(name);
  expect(mend(name, text)).not.toBe(text);
  // Mended twice, or another release: what stands there is not known.
  expect(() => mend(name, mend(name, text).replaceAll('lost', 'gone'))).toThrow(
    `postgres/src/${name} is not the one of 3.4.9`,
  );
});

it('leaves every other file alone', () => {
  for (const id of [
    '/a/node_modules/postgres/src/bytes.js',
    '/a/src/index.js',
    '/a/node_modules/pg/src/index.js',
  ])
    expect(mendable(id)).toBeUndefined();
});
