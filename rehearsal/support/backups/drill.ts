import { type BackupTools, type DamageName, damages } from '../../../actions/testing/damaged-backups.ts';
import { expectAll } from '../../runner/expect-all.ts';
import type { Assertion, Context } from '../../runner/scenario.ts';
import { type Deploy, dispatch, errorOf } from '../pipeline/merge.ts';
import { runTool } from './box.ts';

/** Runs backup-drill.yml as its schedule does. */
export function drill(context: Context, name: string): Promise<Deploy> {
  return dispatch(context, 'backup-drill.yml', {}, { name });
}

/** The open issues about the drill. */
function openIssues({ world: { github } }: Context) {
  return github.issues.filter(({ state, title }) => state === 'open' && title.includes('backup-drill'));
}

/** The newest backup is good: the drill says so, with figures, and no issue is open. */
export async function goodDrill(context: Context): Promise<Assertion> {
  const done = await drill(context, 'drill');
  const { run, outputs } = done;
  const { reason, label = '', rows, seconds } = outputs('drill');
  context.figure('drill: whole run, s', run.seconds);
  context.figure('drill: restore and comparison, s', Number(seconds));
  return expectAll(
    'the drill restores the newest backup, compares it with production’s own figures, and starts the app on it',
    {
      conclusion: [run.conclusion, 'success'],
      reason: [reason, 'drill-passed'],
      'a backup is named': /^\d{8}-\d{6}F/.test(label),
      'rows were compared': Number(rows) > 0,
      'the summary names it': run.summary.includes(label),
      'open issues': [openIssues(context).length, 0],
    },
    errorOf(done),
  );
}

/** What reaches the repository as the box does. */
function toolsOf({ world }: Context): BackupTools {
  const name = `/skillgap/${world.environment}/BACKUP_KEY`;
  return {
    run: (argv) => runTool(world, argv),
    async replaceKey(key) {
      const before = (await world.aws.parameter(name)) ?? '';
      await world.aws.putSecrets({ BACKUP_KEY: key });
      return before;
    },
  };
}

/** The newest backup is damaged: the drill fails, says why, and opens an issue. The damage is repaired then. */
export async function badDrill(context: Context, damage: DamageName): Promise<Assertion> {
  const { apply, reason } = damages[damage];
  await using _damaged = await apply(context.world.backups, toolsOf(context));
  const done = await drill(context, `drill-${damage}`);
  return expectAll(
    `the drill fails when ${damage}`,
    {
      conclusion: [done.run.conclusion, 'failure'],
      reason: [done.outputs('drill').reason, reason],
      'open issues': [openIssues(context).length, 1],
    },
    errorOf(done),
  );
}
