import * as core from '@actions/core';
import { defineStep } from '../../rollout/step.ts';
import type { BoxContext, ReleaseContext } from '../context.ts';
import { instant, mustTool, text } from '../repository.ts';
import type { RestoreJournal } from '../restore-journal.ts';
import { type RestoreTarget, targetArgument } from '../restore-target.ts';
import type { Restored } from '../restored.ts';
import { endDatabase } from './stop-database.ts';

export type RestoreFolders = Pick<RestoreJournal, 'tools' | 'keepAs'>;

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
  undo: ({ run, repository }, folders) => revert(run, { ...folders, empty: repository?.cluster === null }),
});

/** The restored cluster becomes the one that Postgres runs on; the one before it is kept. Nothing is copied. */
export const switchData = defineStep<ReleaseContext, RestoreFolders>({
  name: 'switch-data',
  category: 'own',
  recoverable: true,
  async run({ run }, { tools, keepAs }) {
    await mustTool(run, tools, SWITCHING, 'restore', 'switch', '--keep-as', keepAs);
  },
  async undo({ run, repository }, folders) {
    await endDatabase(run);
    await revert(run, { ...folders, empty: repository?.cluster === null });
  },
});

/** After a restore that was cut off, wherever that was: the cluster of before is the one that Postgres runs on. */
export const revertData = defineStep<BoxContext, RestoreFolders & { empty: boolean }>({
  name: 'revert-data',
  category: 'own',
  recoverable: true,
  run: ({ run }, folders) => revert(run, folders),
});

const SWITCHING = { what: 'Switching the data', timeoutSeconds: 300 };

/** Names the folder: the newest that is kept may be of another restore. It has nothing to do where nothing was switched. */
async function revert(run: BoxContext['run'], { tools, keepAs, empty }: RestoreFolders & { empty: boolean }) {
  const what = { what: 'Bringing the data back', timeoutSeconds: 300 };
  await mustTool(
    run,
    tools,
    what,
    'restore',
    'revert',
    ...(empty ? ['--empty'] : ['--to', keepAs, '--discard']),
  );
}

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
