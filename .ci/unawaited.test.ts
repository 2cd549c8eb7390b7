import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { root, run } from './process.ts';

/** A folder with one test file in it, a test for each body: our own configurations are tried on it. */
async function folderWith(...bodies: string[]): Promise<string> {
  await mkdir(join(root, '.rehearsal'), { recursive: true });
  const folder = await mkdtemp(join(root, '.rehearsal/unawaited-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'actions'));
  const tests = bodies.map((body, n) => `it('number ${n}', async () => {\n  ${body}\n});\n`);
  const head = "import { expect, it } from 'vitest';\nconst one = async () => 1;\n";
  await writeFile(join(folder, 'actions/one.test.ts'), head + tests.join(''));
  return folder;
}

const vitest = (folder: string) =>
  run(
    'vitest',
    ['run', '--config', join(root, 'vitest.config.ts'), '--root', folder, '--project', 'unit'].concat(
      '--reporter=default',
    ),
    { env: { NO_COLOR: '1' } },
  );

it('an assertion that nobody awaits fails its test, whether it would hold or not', async () => {
  const folder = await folderWith(
    'expect(one()).resolves.toBe(1);',
    'void expect(one()).rejects.toThrow();',
    'const said = expect(one()).resolves.toBe(1);\n  expect(said).toBeDefined();',
    'expect.poll(() => 1).toBe(1);',
    'await expect(one()).resolves.toBe(1);',
  );
  const { code, output } = await vitest(folder);
  expect(code).toBe(1);
  for (const n of [0, 1, 2, 3]) expect(output).toMatch(new RegExp(`× number ${n}\\b`));
  expect(output).toContain('4 failed | 1 passed');
  expect(output.match(/was not awaited/g)?.length).toBeGreaterThanOrEqual(4);
});

it('a rejection that nobody handles fails the run, though every test passes', async () => {
  const folder = await folderWith("void one().then(() => {\n    throw new Error('lost');\n  });");
  const { code, output } = await vitest(folder);
  expect(output).toContain('1 passed');
  expect(output).toContain('Unhandled Rejection');
  expect(code).toBe(1);
});

it('a promise that nobody awaits fails the lint', async () => {
  const folder = await folderWith(
    'one();',
    'expect(one()).resolves.toBe(1);',
    'one().then(() => {});',
    'await one();',
  );
  const only = '--only=nursery/noFloatingPromises';
  // A project of its own with Vitest's types, so that Biome does not scan the whole checkout.
  for (const file of ['biome.json', 'package.json']) await cp(join(root, file), join(folder, file));
  for (const name of ['vitest', '@vitest'])
    await cp(join(root, 'node_modules', name), join(folder, 'node_modules', name), { recursive: true });
  const { code, output } = await run('biome', ['lint', '--vcs-enabled=false', only], { cwd: folder });
  expect(code).toBe(1);
  const lines = [...output.matchAll(/one\.test\.ts:(\d+):\d+ lint\/nursery\/noFloatingPromises/g)];
  expect(lines.map(([, line]) => Number(line))).toEqual([4, 7, 10]);
});
