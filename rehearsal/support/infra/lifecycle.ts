import type { ScenarioResult } from '../../runner/scenario.ts';
import { readStack, stateBeside, withoutPreventDestroy, writeStack } from './stacks.ts';
import { folders, type Life, priced, type Shown, type Step, settleAll, stepper } from './steps.ts';

/** A life cycle that includes a manual change. */
export interface WholeLife extends Life {
  openByHand(group: string): Promise<void>;
}

/** The exit codes of `plan -detailed-exitcode`. */
const PLANNED = { nothing: 0, something: 2 };

/** From an empty account to a destroyed environment. Stops at the first step that fails: later ones depend on it. */
export async function live(life: WholeLife): Promise<ScenarioResult> {
  const shown: Shown = { assertions: [], figures: {} };
  const { bootstrap, prod } = folders(life);
  const step = stepper(life, shown);
  const ok =
    (await step('bootstrap is applied from the operator’s machine', bootstrap, ['apply', '-auto-approve'])) &&
    (await moveState(bootstrap, step)) &&
    (await step('prod: init opens the state bucket', prod, ['init'])) &&
    (await step('prod: validate', prod, ['validate'])) &&
    (await step('prod: plan', prod, ['plan', '-out=plan'])) &&
    (await priced(life, shown, prod, 'prod')) &&
    (await step('prod: that very plan is applied', prod, ['apply', 'plan'])) &&
    (await step('prod: planned again, nothing changes', prod, ['plan', '-detailed-exitcode'])) &&
    (await drift(life, prod, step)) &&
    (await ending(prod, step));
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
  for (const folder of [bootstrap, prod]) {
    await writeStack(folder, withoutPreventDestroy(await readStack(folder)));
  }
  const ok = await settleAll([
    appliedAndDestroyed(bootstrap, step),
    plannedAndDestroyed(life, shown, prod, step),
  ]);
  if (ok.includes(false)) life.progress.done('the rest of the other data’s life is not run');
  return shown;
}

async function appliedAndDestroyed(bootstrap: string, step: Step): Promise<boolean> {
  return (
    (await step('other data: bootstrap is applied', bootstrap, ['apply', '-auto-approve'])) &&
    step('other data: bootstrap is destroyed', bootstrap, destroy)
  );
}

async function plannedAndDestroyed(life: Life, shown: Shown, prod: string, step: Step): Promise<boolean> {
  const again = ['plan', '-detailed-exitcode'];
  return (
    (await step('other data: prod: init', prod, ['init'])) &&
    (await step('other data: prod is planned', prod, ['plan', '-out=plan'])) &&
    (await priced(life, shown, prod, 'other data: prod')) &&
    (await step('other data: prod is applied', prod, ['apply', 'plan'])) &&
    (await step('other data: prod is planned again, nothing changes', prod, again)) &&
    step('other data: prod is destroyed', prod, destroy)
  );
}

/** Nothing has happened since the last plan or apply: no refresh is needed. */
const destroy = ['destroy', '-auto-approve', '-refresh=false'];

async function moveState(bootstrap: string, step: Step): Promise<boolean> {
  await stateBeside(bootstrap, false);
  return (
    (await step('its state moves into the bucket that it made', bootstrap, [
      ...['init', '-migrate-state', '-force-copy'],
    ])) && step('bootstrap: planned again, nothing changes', bootstrap, ['plan', '-detailed-exitcode'])
  );
}

async function drift({ openByHand, toolchain }: WholeLife, prod: string, step: Step): Promise<boolean> {
  const { stdout } = await toolchain.run(prod, ['state', 'pull']);
  await openByHand(boxGroupOf(stdout));
  return (
    (await step(
      'drift: a rule added by hand is found',
      prod,
      ['plan', '-detailed-exitcode', '-out=drift'],
      PLANNED.something,
      /aws_security_group\.\S+ (will be updated|has changed)/,
    )) && step('drift: an apply takes it away', prod, ['apply', 'drift'], 0, /1 changed/)
  );
}

/** The stack refuses to be destroyed; a copy without that protection is destroyed completely. */
async function ending(prod: string, step: Step): Promise<boolean> {
  const refused = await step(
    'a plan that would destroy what cannot be made again is refused',
    prod,
    ['plan', '-destroy', '-refresh=false'],
    1,
    /prevent_destroy/,
  );
  await writeStack(prod, withoutPreventDestroy(await readStack(prod)));
  return refused && step('with that lifted, everything is destroyed', prod, destroy);
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
