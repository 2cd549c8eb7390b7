import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

/** V8 begins to optimize in the background once a function was called a few times, and takes seconds for it. */
const SCRIPT = `
  const { parseSql } = await import('${new URL('./sql.ts', import.meta.url)}');
  for (let n = 0; n < 300; n++) parseSql('create table "t" ("a" int primary key, check ("a" > 1)); select 1');
  await new Promise((resolve) => setTimeout(resolve, 4000));
  process.stdout.write(String(process.resourceUsage().maxRSS));
`;

it('needs a fraction of the memory that the migrate container has', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', SCRIPT]);
  // In KiB; the container has 256 MiB, and the optimizing compiler alone took 600.
  expect(Number(stdout)).toBeLessThan(150 * 1024);
});
