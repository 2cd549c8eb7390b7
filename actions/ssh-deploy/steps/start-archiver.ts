import { defineStep } from '../../rollout/step.ts';
import { script } from '../../shared/box-script.ts';
import type { Archiver } from '../archiver.ts';
import { warnUnless } from '../command.ts';
import { compose } from '../compose.ts';
import type { BoxContext } from '../context.ts';

/** Ships what Postgres writes, as the release describes it. */
export const startArchiver = defineStep<BoxContext, { archiver: Archiver }>({
  name: 'start-archiver',
  category: 'docker',
  recoverable: true,
  run: (context, { archiver }) => runArchiver(context, archiver),
});

/**
 * As the step, for others. A box whose backups do not run has to serve all the same: that is a warning here, and an alarm
 * later.
 */
export async function runArchiver({ run }: Pick<BoxContext, 'run'>, archiver: Archiver): Promise<void> {
  // Beside a Postgres that archives nothing it would go on saying that everything is shipped.
  const argv = archiver ? compose(archiver.release, ...UP) : REMOVE_ARCHIVER();
  await warnUnless(run, archiver ? 'Starting the archiver' : 'Stopping the archiver', argv);
}

/** Made again each time: it then says whose it is, and has that one's keys. Postgres waits for it meanwhile. */
const UP = ['up', '--detach', '--no-deps', '--force-recreate', '--pull', 'never', 'archiver'];

/**
 * () What it has said last would look like the truth for ever. It goes where the next archiver looks for what the one before
 * it has shipped: Postgres runs without one meanwhile, and that hole must not be missed.
 */
const REMOVE_ARCHIVER = script(
  'remove-archiver',
  `
docker container inspect skillgap-archiver-1 > /dev/null 2>&1 || exit 0
docker stop --time 10 skillgap-archiver-1 > /dev/null
docker rm --force --volumes skillgap-archiver-1 > /dev/null
cd /srv/skillgap/backups 2>/dev/null && mv -f archive.json .archive.json 2>/dev/null || true
`,
);
