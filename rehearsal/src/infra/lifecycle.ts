import { join } from 'node:path';
import { diagnose } from '../../../actions/terraform/diagnosis.ts';
import { estimate } from '../../../actions/terraform/free-tier.ts';
import { parsePlan } from '../../../actions/terraform/plan-json.ts';
import type { RunResult } from '../prepare/run.ts';
import type { Progress } from '../progress.ts';
import type { PromiseResult, ScenarioResult } from '../scenarios/scenario.ts';
import { copyStack, readStack, stateBeside, withoutPreventDestroy, writeStack } from './stacks.ts';
import type { Toolchain } from './toolchain.ts';

/** Grows with each step. */
interface Shown {
  readonly promises: PromiseResult[];
  readonly figures: Record<string, number | string>;
}

/** What a life of the infrastructure needs. */
export interface Life {
  readonly toolchain: Toolchain;
  /** The synthesized stacks. */
  readonly stacks: string;
  /** Where Terraform runs: copies of them. */
  readonly work: string;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** Opens port 22 of a security group to everyone, by hand. */
  openByHand(group: string): Promise<void>;
}

/** Nothing to do, an error, something to do: what `plan -detailed-exitcode` ends with. */
const PLANNED = { nothing: 0, something: 2 };

/** From an empty account to a destroyed environment. Ends early where a step does not work: the rest has no ground then. */
export async function live(life: Life): Promise<ScenarioResult> {
  const shown: Shown = { promises: [], figures: {} };
  const { toolchain } = life;
  const bootstrap = join(life.work, 'bootstrap');
  const prod = join(life.work, 'prod');
  await copyStack(join(life.stacks, 'bootstrap'), bootstrap);
  await copyStack(join(life.stacks, 'prod'), prod);
  await stateBeside(bootstrap, true);

  const step = stepper(life, shown);
  const opened = await toolchain.run(bootstrap, ['init']);
  if (opened.code !== 0 && isUnreachable(opened, toolchain)) {
    shown.promises.push(skipped(`the AWS provider cannot be had (${lastLine(opened)})`));
    return shown;
  }
  const ok =
    (await step('bootstrap is applied from the operator’s machine', bootstrap, ['apply', '-auto-approve'])) &&
    (await moveState(bootstrap, step)) &&
    (await step('prod: init opens the state bucket', prod, ['init'])) &&
    (await step('prod: validate', prod, ['validate'])) &&
    (await step('prod: plan', prod, ['plan', '-out=plan'], PLANNED.nothing)) &&
    (await priced(toolchain, prod, shown)) &&
    (await step('prod: that very plan is applied', prod, ['apply', 'plan'])) &&
    (await step('prod: planned again, nothing changes', prod, ['plan', '-detailed-exitcode'])) &&
    (await drift(life, prod, step)) &&
    (await ending(prod, step));
  if (!ok) life.progress.done('the rest of the infrastructure’s life is not played');
  return shown;
}

type Step = (
  promise: string,
  folder: string,
  args: readonly string[],
  code?: number,
  says?: RegExp,
) => Promise<boolean>;

/** One command as a promise: held when it ends with the code, and says what it has to. */
function stepper({ toolchain, progress, signal }: Life, { promises, figures }: Shown): Step {
  return async (promise, folder, args, code = 0, says = /(?:)/) => {
    signal.throwIfAborted();
    const start = performance.now();
    const ran = await toolchain.run(folder, args);
    const seconds = Number(((performance.now() - start) / 1000).toFixed(1));
    const held = ran.code === code && says.test(ran.stdout + ran.stderr);
    progress.done(promise, seconds);
    promises.push({ promise, held, detail: held ? summaryOf(ran) : `${ran.code}: ${errorsOf(ran)}` });
    figures[`infra: ${promise}, s`] = seconds;
    return held;
  };
}

async function moveState(bootstrap: string, step: Step): Promise<boolean> {
  await stateBeside(bootstrap, false);
  return (
    (await step('its state moves into the bucket that it made', bootstrap, [
      ...['init', '-migrate-state', '-force-copy'],
    ])) && step('bootstrap: planned again, nothing changes', bootstrap, ['plan', '-detailed-exitcode'])
  );
}

/** Asks the function that the pull request's comment asks. */
async function priced(toolchain: Toolchain, prod: string, { promises, figures }: Shown): Promise<boolean> {
  const { stdout } = await toolchain.run(prod, ['show', '-json', 'plan']);
  const { monthly, verdict, charges } = estimate(parsePlan(stdout));
  const costs = charges.filter(({ verdict: one }) => one === 'costs' || one === 'unknown');
  figures['infra: prod’s estimate, $ a month'] = monthly.toFixed(2);
  promises.push({
    promise: 'prod stays in the free tier',
    held: verdict === 'free' && monthly === 0,
    detail: `$${monthly.toFixed(2)} a month, ${charges.length} resources judged${costs.map(({ address, note }) => `; ${address}: ${note}`).join('')}`,
  });
  return true;
}

async function drift({ openByHand, toolchain }: Life, prod: string, step: Step): Promise<boolean> {
  const { stdout } = await toolchain.run(prod, ['show', '-json']);
  await openByHand(boxGroupOf(stdout));
  return (
    (await step(
      'drift: a rule added by hand is found',
      prod,
      ['plan', '-detailed-exitcode'],
      PLANNED.something,
      /aws_security_group\.\S+ (will be updated|has changed)/,
    )) && step('drift: an apply takes it away', prod, ['apply', '-auto-approve'])
  );
}

/** Destroying is refused as the stack is; a copy of which that is lifted shows that everything goes. */
async function ending(prod: string, step: Step): Promise<boolean> {
  const refused = await step(
    'a plan that would destroy what cannot be made again is refused',
    prod,
    ['plan', '-destroy'],
    1,
    /prevent_destroy/,
  );
  await writeStack(prod, withoutPreventDestroy(await readStack(prod)));
  return refused && step('with that lifted, everything is destroyed', prod, ['destroy', '-auto-approve']);
}

function boxGroupOf(state: string): string {
  interface Resource {
    readonly type: string;
    readonly values: { readonly id: string; readonly name: string };
  }
  const { values } = JSON.parse(state) as { values: { root_module: { resources: readonly Resource[] } } };
  const group = values.root_module.resources.find(
    ({ type, values: { name } }) => type === 'aws_security_group' && name.endsWith('-box'),
  );
  if (!group) throw new Error('the applied stack has no security group whose name ends in -box');
  return group.values.id;
}

/** What was not shown is said, and held against nobody. */
export function skipped(why: string): PromiseResult {
  return { promise: 'init, validate, plan, apply, drift, destroy', held: true, detail: `skipped: ${why}` };
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

const isUnreachable = ({ stderr }: RunResult, { program }: Toolchain) =>
  diagnose('init', stderr, program).reason === 'provider-unreachable';

const lastLine = ({ stderr }: RunResult) =>
  stderr.split('\n').find((line) => line.startsWith('Error')) ?? 'terraform init failed';
