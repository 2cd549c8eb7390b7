import * as core from '@actions/core';
import { defineStep } from '../../rollout/step.ts';
import { isInterruption } from '../command.ts';
import type { ReleaseContext } from '../context.ts';
import { inspectContractsAt } from '../inspect.ts';
import { parseLoss } from '../loss.ts';
import { lastJson, runTool, toolFailure } from '../repository.ts';
import { type RestoreTarget, targetArgument } from '../restore-target.ts';

interface Args {
  /** The release whose tools are used. */
  tools: string;
  target: RestoreTarget;
  /** What the bucket does not have any more, the restore does not find there either. */
  asOf: string | null;
}

/** What a restore would take away, as far as the running database can say. A damaged one does not: then it is not known. */
export const estimateLoss = defineStep<ReleaseContext, Args>({
  name: 'estimate-loss',
  category: 'docker',
  recoverable: true,
  async run(context, { tools, target, asOf }) {
    const { run, repository } = context;
    const command = ['restore', 'would-lose', '--to', targetArgument(target)];
    if (asOf !== null) command.push('--repository-as-of', asOf);
    const result = await runTool(run, tools, 300, ...command);
    if (result.exitCode !== 0) {
      const failure = toolFailure('Asking the database what would be lost', result);
      // What it would fail with, it fails with now, while everything still serves.
      const isFinal = failure.reason === 'not-recoverable' || failure.reason === 'repository-unavailable';
      if (isFinal || isInterruption(failure)) throw failure;
      core.warning(failure.message);
    }
    const json = result.exitCode === 0 ? lastJson(result.stdout) : null;
    context.loss = json && parseLoss(json);
    const label = target.kind === 'backup' ? target.label : null;
    const at =
      target.kind === 'time' ? target.at : repository?.backups.find((each) => each.label === label)?.stop;
    context.contractsThen = await inspectContractsAt(run, at ?? null);
  },
});
