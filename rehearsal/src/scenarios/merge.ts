import type { WorkflowRun } from '../act.ts';
import { type Push, pushEvent } from '../repository.ts';
import type { Figures, Stage } from './scenario.ts';
import { repositorySettings, type Setup } from './settings.ts';

const ACTOR = 'octocat';

/** A run of deploy.yml with what its steps put out. */
export interface Deploy {
  readonly run: WorkflowRun;
  /** Outputs of a step of the job `deploy`, by its id; empty when it did not run. */
  outputs(step: string): Readonly<Record<string, string>>;
}

/** Runs deploy.yml for a push to main. */
export async function deploy(
  stage: Stage,
  push: Push,
  options: { name: string; setup?: Setup; vars?: Readonly<Record<string, string>> },
): Promise<Deploy> {
  const settings = await repositorySettings(stage, options.setup ?? 'role', options.vars ?? {});
  const payload = pushEvent(stage.repository, push, ACTOR);
  const run = await stage.act({
    ...settings,
    name: options.name,
    workflow: 'deploy.yml',
    event: 'push',
    payload,
    actor: ACTOR,
  });
  const outputs = (id: string) =>
    run.steps.findLast((step) => step.stage === 'Main' && step.id === id)?.outputs ?? {};
  return { run, outputs };
}

/** Opens a pull request and merges it. */
export async function merge(
  { repository }: Stage,
  branch: string,
  change: (checkout: string) => Promise<void>,
): Promise<Push> {
  await repository.openPullRequest(branch, change);
  return repository.merge(branch);
}

/** The figures of a deploy that people ask for. Every step and phase is in the report's `runs`. */
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
