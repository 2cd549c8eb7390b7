import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { environments } from '../cdktf/testing/generate.ts';
import { sumOf } from './gate-totals.ts';
import { moduleOf } from './other-checkout.ts';
import { testsNearData } from './other-steps.ts';

describe('the tests that can depend on the data', () => {
  const near = (files: Readonly<Record<string, string>>) => testsNearData(new Map(Object.entries(files)));

  it('are those of cdktf and of all that import it, over however many files', () => {
    expect(
      near({
        'cdktf/environments/prod.ts': '',
        'cdktf/a.test.ts': '',
        'actions/x/far.test.ts': "import { b } from '../y/b.ts';",
        'actions/y/b.ts': "export * from './c.ts';",
        'actions/y/c.ts': "import type { D } from '../../cdktf/environments/prod.ts';",
        'actions/y/other.test.ts': "import { d } from './d.ts';",
        'actions/y/d.ts': '',
      }),
    ).toEqual(['actions/x/far.test.ts', 'cdktf/a.test.ts']);
  });

  it('are those that import what names cdktf without an import', () => {
    expect(
      near({
        'rehearsal/run.ts': "spawn('node', [join(root, 'cdktf', 'main.ts')])",
        'rehearsal/run.test.ts': "const { run } = await import('./run.ts');",
        '.ci/docs.test.ts': "readFileSync('../cdktf/environments/prod.ts')",
        'backend/a.test.ts': "readFileSync('../docs/a.md')",
      }),
    ).toEqual(['.ci/docs.test.ts', 'rehearsal/run.test.ts']);
  });

  it('are found in a circle of imports', () => {
    const circle = { 'a.ts': "import './b.ts'; // cdktf", 'b.ts': "import './a.ts';" };
    expect(near({ ...circle, 'b.test.ts': "import './b.ts';" })).toEqual(['b.test.ts']);
  });
});

it.each([
  [
    ' Test Files  2 failed | 3 passed (5)\n      Tests  1 failed | 20 passed (21)\n',
    { passed: 20, failed: 1 },
  ],
  ['      Tests  655 passed (655)', { passed: 655, failed: 0 }],
  ['      Tests  no tests', { passed: 0, failed: 0 }],
  ['Error: no such file', { passed: 0, failed: 0 }],
])('counts in %j', (output, totals) => expect(sumOf(output)).toEqual(totals));

it('writes an environment as a file that says the same', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'skillgap-environment-'));
  try {
    for (const [index, made] of fc.sample(environments, 20).entries()) {
      const file = join(folder, `${index}.ts`);
      await writeFile(file, moduleOf(made[1]));
      expect(await import(file)).toMatchObject({ staging: made[1] });
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});
