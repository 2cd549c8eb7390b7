import type { Context, Figures, WorkflowRequest } from '../../runner/scenario.ts';
import type { WorkflowRun } from '../../testbed/act/run-workflow.ts';
import {
  commentEvent,
  dispatchEvent,
  type IssueComment,
  type Push,
  pushEvent,
} from '../../testbed/repository.ts';
import { repositorySettings, type Setup } from './settings.ts';

const ACTOR = 'octocat';

/** A workflow run with its steps' outputs. */
export interface Deploy {
  readonly run: WorkflowRun;
  outputs(step: string): Readonly<Record<string, string>>;
}

/** How a workflow runs. */
export interface RunOptions
  extends Pick<WorkflowRequest, 'onStarted' | 'onEvent' | 'host' | 'labels' | 'rerunOf'> {
  readonly name: string;
  readonly setup?: Setup;
  readonly vars?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs deploy.yml, or another workflow, for a push to main. */
export async function deploy(
  context: Context,
  push: Push,
  options: RunOptions,
  workflow = 'deploy.yml',
): Promise<Deploy> {
  return runWorkflow(context, workflow, 'push', pushEvent(context.repository, push, ACTOR), options);
}

/** Dispatches a workflow with inputs. */
export async function dispatch(
  context: Context,
  workflow:
    | 'rollback.yml'
    | 'restore.yml'
    | 'upgrade-postgres.yml'
    | 'backup-drill.yml'
    | 'rotate-secrets.yml'
    | 'box.yml'
    | 'ingress-sweep.yml',
  inputs: Readonly<Record<string, string>>,
  options: RunOptions,
): Promise<Deploy> {
  const payload = { ...dispatchEvent(context.repository, await context.repository.head(), ACTOR), inputs };
  return runWorkflow(context, workflow, 'workflow_dispatch', payload, options);
}

/** Rolls production back, by default to the previous release. */
export function rollBack(
  context: Context,
  options: RunOptions,
  inputs: { readonly release?: string; readonly reason?: string; readonly force?: string } = {},
): Promise<Deploy> {
  const all = { release: '', reason: 'a rehearsal', force: 'false', ...inputs };
  return dispatch(context, 'rollback.yml', all, options);
}

/** The first error that a run said; empty when it said none. */
export function errorOf({ run }: Deploy): string {
  return run.annotations.find(({ level }) => level === 'error')?.message ?? '';
}

export async function comment(context: Context, written: IssueComment, options: RunOptions): Promise<Deploy> {
  const payload = commentEvent(context.repository, written);
  return runWorkflow(context, 'commands.yml', 'issue_comment', payload, options, written.login);
}

async function runWorkflow(
  context: Context,
  workflow: string,
  event: string,
  payload: Readonly<Record<string, unknown>>,
  { name, setup = 'role', vars = {}, env = {}, ...watch }: RunOptions,
  actor = ACTOR,
): Promise<Deploy> {
  const settings = await repositorySettings(context, setup, vars);
  const run = await context.act({
    ...settings,
    ...watch,
    ...{ name, workflow, event, payload, actor },
    env: { ...settings.env, ...env },
  });
  const outputs = (id: string) =>
    run.steps.findLast((step) => step.stage === 'Main' && step.id === id)?.outputs ?? {};
  return { run, outputs };
}

export async function merge(
  { repository }: Context,
  branch: string,
  change: (checkout: string) => Promise<void>,
): Promise<Push> {
  await repository.openPullRequest(branch, change);
  return repository.merge(branch);
}

/** Merges a change and deploys it; throws when that fails, because later steps need it. */
export async function ship(
  context: Context,
  name: string,
  change: (checkout: string) => Promise<void>,
): Promise<Deploy> {
  const shipped = await deploy(context, await merge(context, name, change), { name });
  if (shipped.run.conclusion !== 'success')
    throw new Error(`${name} was not deployed: see ${shipped.run.logFile}`);
  return shipped;
}

/** The main figures of a deploy. Every step and phase is in the report's `runs`. */
export function deployFigures(name: string, { run, outputs }: Deploy): Figures {
  const ship = outputs('ship');
  return {
    [`${name}: whole run, s`]: run.seconds,
    ...(ship['seconds-to-switch'] && {
      [`${name}: SSH connect to switch, s`]: Number(ship['seconds-to-switch']),
    }),
    ...(ship['overhead-seconds'] && {
      [`${name}: our own overhead in it, s`]: Number(ship['overhead-seconds']),
    }),
  };
}
