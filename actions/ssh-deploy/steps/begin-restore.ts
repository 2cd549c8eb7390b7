import * as core from '@actions/core';
import { defineStep } from '../../rollout/step.ts';
import { must } from '../command.ts';
import type { BoxContext, ReleaseContext } from '../context.ts';
import { BEGIN_RESTORE, FINISH_RESTORE, type RestoreJournal, wayBack } from '../restore-journal.ts';

interface Args extends Omit<RestoreJournal, 'empty' | 'back'> {
  /** Of a restore the folder that is to keep the old cluster; else the tool that brings it back. */
  way: string | readonly string[];
}

/** Writes the journal, and turns maintenance on: from here on what is cut off is undone by whatever comes next. */
export const beginRestore = defineStep<ReleaseContext, Args>({
  name: 'begin-restore',
  category: 'own',
  recoverable: true,
  async run({ run, repository }, { way, ...args }) {
    const empty = repository?.cluster === null;
    const back = typeof way === 'string' ? wayBack(way, empty) : [...way];
    const journal: RestoreJournal = { ...args, back, empty };
    await must(run, 'restore-failed', 'Turning maintenance on', BEGIN_RESTORE(JSON.stringify(journal)));
    core.info('clients get the maintenance page');
  },
  undo: ({ run }) => endMaintenance(run),
});

/** **The point of no return**: the journal goes, and clients come back. What they write now is in the new database alone. */
export const finishRestore = defineStep<BoxContext>({
  name: 'finish-restore',
  category: 'own',
  recoverable: true,
  pointOfNoReturn: true,
  async run({ run, cancelled }) {
    try {
      await endMaintenance(run);
    } catch (error) {
      if (!cancelled.aborted) throw error;
      // The cancellation has cut the connection, and the box may have done it by then: going back would lose what clients
      // have written since.
      await endMaintenance(run);
    }
  },
});

async function endMaintenance(run: BoxContext['run']): Promise<void> {
  const { stdout } = await must(run, 'restore-failed', 'Turning maintenance off', FINISH_RESTORE());
  if (stdout.includes('maintenance')) core.warning('Maintenance stays on: a person has turned it on.');
}
