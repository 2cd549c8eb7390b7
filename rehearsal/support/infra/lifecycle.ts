import type { ScenarioResult } from '../../runner/scenario.ts';
import { readStack, stateBeside, withoutPreventDestroy, writeStack } from './stacks.ts';
import { folders, type Life, priced, type Shown, type Step, settleAll, stepper } from './steps.ts';

/** A life cycle that includes a manual change. */
export interface WholeLife extends Life {
  openByHand(group: string): Promise<void>;
}

/** One command of Terraform: the assertion, its arguments, and the expected exit code and output. */
type Command = readonly [assertion: string, args: readonly string[], code?: number, says?: RegExp];

const applied = ['apply', '-auto-approve'];
/** Ends with 2 when something would change. */
const planned = ['plan', '-detailed-exitcode'];
/** Nothing has happened since the last plan or apply: no refresh is needed. */
const destroyed = ['destroy', '-auto-approve', '-refresh=false'];

/**
 * From an empty account to a destroyed environment. Stops at the first step that fails: later ones depend on it.
 */
export async function live(life: WholeLife): Promise<ScenarioResult> {
  const shown: Shown = { assertions: [], figures: {} };
  const { bootstrap, prod } = folders(life);
  const step = stepper(life, shown);
  const ok =
    (await all(step, bootstrap, [['bootstrap is applied from the operator’s machine', applied]])) &&
    (await moveState(bootstrap, step)) &&
    (await all(step, prod, [
      ['prod: init opens the state bucket', ['init']],
      ['prod: validate', ['validate']],
      ['prod: plan', ['plan', '-out=plan']],
    ])) &&
    (await priced(life, shown, prod, 'prod')) &&
    (await all(step, prod, [
      ['prod: that very plan is applied', ['apply', 'plan']],
      ['prod: planned again, nothing changes', planned],
    ])) &&
    (await drift(life, prod, step)) &&
    (await destroy(prod, step));
  if (!ok) life.progress.done('the rest of the infrastructure’s life is not run');
  return shown;
}

/**
 * The same with other data, as far as data can matter: both stacks are applied and destroyed. At the same time, each
 * with a local state: Terraform waits 50 s for a bucket's rules to settle.
 */
export async function liveBriefly(life: Life): Promise<ScenarioResult> {
  const shown: Shown = { assertions: [], figures: {} };
  const { bootstrap, prod } = folders(life);
  const step = stepper(life, shown);
  await stateBeside(prod, true);
  for (const folder of [bootstrap, prod]) await unprotect(folder);
  const ok = await settleAll([
    all(step, bootstrap, [
      ['other data: bootstrap is applied', applied],
      ['other data: bootstrap is destroyed', destroyed],
    ]),
    (async () =>
      (await all(step, prod, [
        ['other data: prod: init', ['init']],
        ['other data: prod is planned', ['plan', '-out=plan']],
      ])) &&
      (await priced(life, shown, prod, 'other data: prod')) &&
      (await all(step, prod, [
        ['other data: prod is applied', ['apply', 'plan']],
        ['other data: prod is planned again, nothing changes', planned],
        ['other data: prod is destroyed', destroyed],
      ])))(),
  ]);
  if (ok.includes(false)) life.progress.done('the rest of the other data’s life is not run');
  return shown;
}

/** Runs commands in a folder until one fails. */
async function all(step: Step, folder: string, commands: readonly Command[]): Promise<boolean> {
  for (const [assertion, ...command] of commands)
    if (!(await step(assertion, folder, ...command))) return false;
  return true;
}

async function moveState(bootstrap: string, step: Step): Promise<boolean> {
  await stateBeside(bootstrap, false);
  return await all(step, bootstrap, [
    ['its state moves into the bucket that it made', ['init', '-migrate-state', '-force-copy']],
    ['bootstrap: planned again, nothing changes', planned],
  ]);
}

async function drift({ openByHand, toolchain }: WholeLife, prod: string, step: Step): Promise<boolean> {
  const { stdout } = await toolchain.run(prod, ['state', 'pull']);
  await openByHand(boxGroupOf(stdout));
  const found = /aws_security_group\.\S+ (will be updated|has changed)/;
  return await all(step, prod, [
    ['drift: a rule added by hand is found', [...planned, '-out=drift'], 2, found],
    ['drift: an apply removes it', ['apply', 'drift'], 0, /1 changed/],
  ]);
}

/** The stack refuses to be destroyed; a copy without that protection is destroyed completely. */
async function destroy(prod: string, step: Step): Promise<boolean> {
  const plan = ['plan', '-destroy', '-refresh=false'];
  const refused = await all(step, prod, [
    ['a plan that would destroy what cannot be recreated is refused', plan, 1, /prevent_destroy/],
  ]);
  await unprotect(prod);
  return (
    refused && (await all(step, prod, [['without that protection, everything is destroyed', destroyed]]))
  );
}

async function unprotect(folder: string): Promise<void> {
  await writeStack(folder, withoutPreventDestroy(await readStack(folder)));
}

/** From the state file: `terraform show` would start the provider, which takes as long as a plan. */
function boxGroupOf(state: string): string {
  interface Resource {
    readonly type: string;
    readonly instances: readonly { readonly attributes: { readonly id: string; readonly name: string } }[];
  }
  const { resources } = JSON.parse(state) as { resources: readonly Resource[] };
  const group = resources
    .filter(({ type }) => type === 'aws_security_group')
    .flatMap(({ instances }) => instances)
    .find(({ attributes: { name } }) => name.endsWith('-box'));
  if (!group) throw new Error('the applied stack has no security group whose name ends in -box');
  return group.attributes.id;
}
