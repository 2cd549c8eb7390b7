import * as core from '@actions/core';
import { defineStep } from '../../rollout/step.ts';
import type { ReleaseContext } from '../context.ts';
import { instant, mustTool, text } from '../repository.ts';
import { wayBack } from '../restore-journal.ts';
import { type RestoreTarget, targetArgument } from '../restore-target.ts';
import type { Restored } from '../restored.ts';
import { bringBack } from './revert-data.ts';
import { endDatabase } from './stop-database.ts';

interface RestoreFolders {
  /** The release whose tools are used. */
  tools: string;
  /** The folder that keeps the cluster of before. */
  keepAs: string;
}

interface Args extends RestoreFolders {
  target: RestoreTarget;
  asOf: string | null;
  timeoutSeconds: number;
}

/** Restores into a folder beside the live cluster, recovers to the target, and reads every table of it. */
export const prepareData = defineStep<ReleaseContext, Args>({
  name: 'prepare-data',
  category: 'app',
  // It starts from nothing when it runs again.
  recoverable: true,
  async run(context, { tools, target, asOf, timeoutSeconds }) {
    const command = ['restore', 'prepare', '--to', targetArgument(target)];
    if (asOf !== null) command.push('--repository-as-of', asOf);
    const report = await mustTool(context.run, tools, { what: 'Restoring', timeoutSeconds }, ...command);
    context.restored = parseRestored(report);
    const { label, recoveredTo, rows } = context.restored;
    core.info(`restored ${rows ?? '?'} rows up to ${recoveredTo ?? '?'} from the backup ${label ?? '?'}`);
  },
  undo: ({ run, repository }, { tools, keepAs }) =>
    bringBack(run, { tools, back: wayBack(keepAs, repository?.cluster === null) }),
});

/** The restored cluster becomes the one that Postgres runs on; the one before it is kept. Nothing is copied. */
export const switchData = defineStep<ReleaseContext, RestoreFolders>({
  name: 'switch-data',
  category: 'own',
  recoverable: true,
  async run({ run }, { tools, keepAs }) {
    await mustTool(run, tools, SWITCHING, 'restore', 'switch', '--keep-as', keepAs);
  },
  async undo({ run, repository }, { tools, keepAs }) {
    await endDatabase(run);
    await bringBack(run, { tools, back: wayBack(keepAs, repository?.cluster === null) });
  },
});

const SWITCHING = { what: 'Switching the data', timeoutSeconds: 300 };

function parseRestored({ label, recoveredTo, contracts, rows, seconds }: Record<string, unknown>): Restored {
  const count = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : null);
  return {
    label: text(label),
    recoveredTo: instant(recoveredTo),
    contracts: Array.isArray(contracts) ? contracts.flatMap((each) => text(each) ?? []) : [],
    rows: count(rows),
    seconds: count(seconds),
  };
}
