import { defineStep } from '../../rollout/step.ts';
import type { BoxContext } from '../context.ts';
import { mustTool } from '../repository.ts';
import type { RestoreJournal } from '../restore-journal.ts';

/** After what was cut off, wherever that was: the cluster of before is the one that Postgres runs on. */
export const revertData = defineStep<BoxContext, Pick<RestoreJournal, 'tools' | 'back'>>({
  name: 'revert-data',
  category: 'own',
  recoverable: true,
  run: ({ run }, args) => bringBack(run, args),
});

/** As the step, for the undo of others. It has nothing to do where nothing was changed. */
export async function bringBack(
  run: BoxContext['run'],
  { tools, back }: Pick<RestoreJournal, 'tools' | 'back'>,
): Promise<void> {
  await mustTool(run, tools, { what: 'Bringing the data back', timeoutSeconds: 300 }, ...back);
}
