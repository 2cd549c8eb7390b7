import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sumOf, type Totals } from './gate-totals.ts';
import type { Checkout } from './other-checkout.ts';
import { run } from './process.ts';

/** Runs the unit tests that can depend on an operator's data, and synth, in a copy with other data. */
export async function runOtherData({ path, files }: Checkout, account: string): Promise<Totals> {
  const texts = new Map<string, string>();
  for (const file of files.filter((name) => name.endsWith('.ts'))) {
    texts.set(file, await readFile(join(path, file), 'utf8'));
  }
  const steps = [
    () => unitTests(path, testsNearData(texts)),
    () => synth(path, account, []),
    () => synth(path, account, ['--staging']),
  ];
  const totals = { passed: 0, failed: 0 };
  for (const step of steps) {
    const { passed, failed } = await step();
    totals.passed += passed;
    totals.failed += failed;
  }
  return totals;
}

/**
 * The unit tests that can depend on the data: those whose imports reach a file of cdktf, or a file that names it, as
 * anything does that reads or runs it by path. The others cannot know the content of prod.ts. Our own imports are
 * relative paths in quotes, so the source text is enough; asking Vitest takes as long as the tests.
 */
export function testsNearData(texts: ReadonlyMap<string, string>): readonly string[] {
  const importers = new Map<string, string[]>();
  for (const [file, text] of texts) {
    for (const [, path = ''] of text.matchAll(/['"](\.{1,2}\/[^'"\n]+\.ts)['"]/g)) {
      const target = join(dirname(file), path);
      importers.set(target, [...(importers.get(target) ?? []), file]);
    }
  }
  const near = new Set<string>();
  const visit = (file: string): void => {
    if (near.has(file)) return;
    near.add(file);
    for (const importer of importers.get(file) ?? []) visit(importer);
  };
  for (const [file, text] of texts) if (file.startsWith('cdktf/') || /\bcdktf\b/.test(text)) visit(file);
  return [...near].filter((file) => file.endsWith('.test.ts')).sort();
}

async function unitTests(path: string, tests: readonly string[]): Promise<Totals> {
  const started = performance.now();
  const { code, output } = await run('vitest', ['run', '--project', 'unit', ...tests], {
    cwd: path,
    env: { NO_COLOR: '1' },
  });
  const totals = sumOf(output);
  const failed = code === 0 ? totals.failed : Math.max(1, totals.failed);
  // Without the totals: they are in the last line, and must not count twice.
  report('unit', started, failed, output.replaceAll(/^ *Tests .*$/gm, ''));
  return { passed: totals.passed, failed };
}

/** Synthesizes, and checks the account: a copy that reads the checkout's own data would prove nothing. */
async function synth(path: string, account: string, args: readonly string[]): Promise<Totals> {
  const started = performance.now();
  const { code, output } = await run('node', ['cdktf/main.ts', ...args], { cwd: path });
  const stack = await readFile(join(path, 'cdktf/cdktf.out/stacks/prod/cdk.tf.json'), 'utf8').catch(() => '');
  const isOther = stack.replaceAll(/\s/g, '').includes(`"allowed_account_ids":["${account}"]`);
  const problem = code !== 0 ? output : isOther ? '' : `prod is not of the account ${account}`;
  report(['synth', ...args].join(' '), started, problem === '' ? 0 : 1, problem);
  return problem === '' ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function report(what: string, started: number, failed: number, output: string): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${failed ? 'FAIL' : 'ok  '} ${what.padEnd(15)} ${seconds.padStart(5)} s`);
  if (failed) console.log(output);
}
