import { join } from 'node:path';
import { changeSet } from '../../../actions/terraform/changes.ts';
import { diagnose } from '../../../actions/terraform/diagnosis.ts';
import { dollars, estimate, notFree } from '../../../actions/terraform/free-tier.ts';
import { reportMarkdown } from '../../../actions/terraform/markdown.ts';
import { parsePlan } from '../../../actions/terraform/plan-json.ts';
import type { Progress } from '../../runner/progress.ts';
import type { Assertion } from '../../runner/scenario.ts';
import type { RunResult } from '../../testbed/prepare/run.ts';
import { copyStack, stateBeside } from './stacks.ts';
import type { Toolchain } from './toolchain.ts';

/** What a life cycle of the infrastructure needs. */
export interface Life {
  readonly toolchain: Toolchain;
  readonly stacks: string;
  /** Where Terraform runs: copies of them. */
  readonly work: string;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** Grows with each step. */
export interface Shown {
  readonly assertions: Assertion[];
  readonly figures: Record<string, number | string>;
}

export type Step = ReturnType<typeof stepper>;

export function folders({ work }: Life) {
  return { bootstrap: join(work, 'bootstrap'), prod: join(work, 'prod') };
}

/**
 * Copies the stacks, and downloads the provider. Resolves to why that is impossible, else null. One life cycle after
 * the other: Terraform's provider cache does not allow two at once.
 */
export async function open(life: Life): Promise<string | null> {
  for (const [name, folder] of Object.entries(folders(life)))
    await copyStack(join(life.stacks, name), folder);
  const { bootstrap } = folders(life);
  await stateBeside(bootstrap, true);
  const { code, stderr } = await life.toolchain.run(bootstrap, ['init']);
  if (code === 0 || diagnose('init', stderr, life.toolchain.program).reason !== 'provider-unreachable')
    return null;
  const said = stderr.split('\n').find((line) => line.startsWith('Error')) ?? 'terraform init failed';
  return `the AWS provider cannot be had (${said})`;
}

/** Runs one command as an assertion, which passes when exit code and output are as expected. Resolves to whether it did. */
export function stepper({ toolchain, progress, signal }: Life, { assertions, figures }: Shown) {
  return async (assertion: string, folder: string, args: readonly string[], code = 0, says = /(?:)/) => {
    signal.throwIfAborted();
    const start = performance.now();
    const ran = await toolchain.run(folder, args);
    const seconds = Number(((performance.now() - start) / 1000).toFixed(1));
    const passed = ran.code === code && says.test(ran.stdout + ran.stderr);
    progress.done(assertion, seconds);
    assertions.push({ assertion, passed, detail: passed ? summaryOf(ran) : `${ran.code}: ${errorsOf(ran)}` });
    figures[`infra: ${assertion}, s`] = seconds;
    return passed;
  };
}

/** Asserts that the pull request's comment names the price, and what is charged. */
export async function priced(
  { toolchain }: Life,
  { assertions, figures }: Shown,
  folder: string,
  stack: string,
): Promise<boolean> {
  const { stdout } = await toolchain.run(folder, ['show', '-json', 'plan']);
  const plan = parsePlan(stdout);
  const costs = estimate(plan);
  const comment = reportMarkdown({
    ...{ marker: '', title: '', note: '', text: '', runUrl: '' },
    ...{ changes: changeSet(plan), estimate: costs },
  });
  const price = `${dollars(costs.monthly)} a month`;
  const charged = notFree(costs);
  figures[`infra: ${stack}’s estimate, $ a month`] = costs.monthly.toFixed(2);
  const passed = [price, ...charged.map(({ address }) => address)].every((text) => comment.includes(text));
  assertions.push({
    assertion: `${stack}: the pull request’s comment has the price`,
    passed,
    detail: `${price}, ${costs.charges.length} resources estimated${charged.map(({ address, note }) => `; ${address}: ${note}`).join('')}`,
  });
  return passed;
}

/** Reports what was skipped, and fails nothing. */
export function skipped(why: string): Assertion {
  return {
    assertion: 'init, validate, plan, apply, drift, destroy',
    passed: true,
    detail: `skipped: ${why}`,
  };
}

/** Waits for all of them even when one fails: no Terraform may be left running. Then throws the first error. */
export async function settleAll<T>(work: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(work);
  return Promise.all(work);
}

const summaryOf = ({ stdout, stderr }: RunResult) =>
  /^Error: (.*)/m.exec(stderr)?.[1] ??
  stdout
    .split('\n')
    .findLast((line) =>
      /^(Plan:|No changes|Apply complete|Destroy complete|Success|Terraform has been)/.test(line),
    ) ??
  '';

const errorsOf = ({ stdout, stderr }: RunResult) =>
  (stderr.trim() || stdout.trim()).split('\n').filter(Boolean).slice(0, 8).join(' ');
