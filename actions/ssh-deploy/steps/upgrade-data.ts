import * as core from '@actions/core';
import { defineStep } from '../../rollout/step.ts';
import type { BoxContext, ReleaseContext } from '../context.ts';
import { mustTool } from '../repository.ts';
import { parseUpgrade } from '../upgrade-report.ts';
import { bringBack } from './revert-data.ts';
import { endDatabase } from './stop-database.ts';

interface Args {
  /** The release whose image has the programs of both versions. */
  tools: string;
  timeoutSeconds: number;
}

/** Upgrades a copy of the cluster, beside the one that serves, and removes it. */
export const tryUpgrade = defineStep<ReleaseContext, Args>({
  name: 'try-upgrade',
  category: 'app',
  recoverable: true,
  run: (context, args) => upgrade(context, args, 'try'),
});

/** Postgres is stopped: upgrades the cluster, and keeps a copy of it as it was. */
export const upgradeData = defineStep<ReleaseContext, Args>({
  name: 'upgrade-data',
  category: 'app',
  recoverable: true,
  run: (context, args) => upgrade(context, args, 'run'),
  undo: ({ run }, { tools }) => back(run, tools, 'undo'),
});

/** Postgres is stopped: the copy of before the upgrade takes its place again; the upgraded cluster is kept. */
export const revertUpgrade = defineStep<ReleaseContext, Args>({
  name: 'revert-upgrade',
  category: 'app',
  recoverable: true,
  run: (context, args) => upgrade(context, args, 'revert'),
  undo: ({ run }, { tools }) => back(run, tools, 'undo-revert'),
});

async function upgrade(
  context: ReleaseContext,
  { tools, timeoutSeconds }: Args,
  command: string,
): Promise<void> {
  const what = {
    what: `The upgrade of Postgres (${command})`,
    timeoutSeconds,
    reason: 'upgrade-failed',
  } as const;
  context.upgrade = parseUpgrade(await mustTool(context.run, tools, what, 'upgrade', command));
  const { from, to, rows, seconds } = context.upgrade;
  core.info(`${command}: Postgres ${from} and ${to}, ${rows ?? '?'} rows compared, ${seconds ?? '?'} s`);
}

async function back(run: BoxContext['run'], tools: string, command: string): Promise<void> {
  await endDatabase(run);
  await bringBack(run, { tools, back: ['upgrade', command] });
}
