import { expect, it } from 'vitest';
import { testViolations } from './test-policy.ts';

it.each([
  [
    "it('x', async () => {\n  await vi.waitFor(() => expect(ready).toBe(true));\n});",
    2,
    'gives up after a second',
  ],
  ['await vi.waitUntil(\n  () => ready,\n  { timeout: 5_000 },\n);', 1, 'gives up after a second'],
  ['await expect.poll(ask, { timeout: 20_000 }).toBe(200);', 1, 'has a deadline of its own'],
  [
    'await expect\n  .poll(ask, { interval: 5, timeout: 900 })\n  .toBe(200);',
    1,
    'has a deadline of its own',
  ],
  ["it('x', { retry: 2 }, async () => {});", 1, 'is run again'],
  ["it('x', async () => {\n  await work();\n}, 60_000);", 3, 'has a deadline of its own'],
  ["test('x', { timeout: 300_000 }, async () => {});", 1, 'has a deadline of its own'],
])('%j is no test for a slow machine', (text, line, problem) => {
  expect(testViolations('a.test.ts', text)).toEqual([
    expect.stringContaining(`a.test.ts:${line}: ${problem}`),
  ]);
});

it.each([
  'await expect.poll(ask).toBe(200);',
  'await expect.poll(ask, { interval: 100 }).toBe(200);',
  'beforeAll(async () => {\n  await vi.waitFor(() => fetch(url), { timeout: 300_000 });\n});',
  'const probe = await gate(url, { timeout: 5_000 });\nawait expect.poll(ask).toBe(200);',
  "it('x', async () => {\n  await fetch(url, { timeout: 5 });\n});",
])('%j may stay', (text) => {
  expect(testViolations('a.test.ts', text)).toEqual([]);
});
