import * as core from '@actions/core';
import { defineStep } from '../../rollout/step.ts';
import { script } from '../../shared/box-script.ts';
import { logUntrusted } from '../../shared/untrusted-text.ts';
import type { Archiver } from '../archiver.ts';
import { must } from '../command.ts';
import { compose } from '../compose.ts';
import type { ReleaseContext } from '../context.ts';
import { hasBackups } from '../release.ts';
import { ROOT } from '../root.ts';
import { runArchiver } from './start-archiver.ts';

export interface ServicesArgs {
  /** The first configuration of an empty box, else null: later ones come with the switch. */
  nginxConf: string | null;
  /** Whose archiver ran before; `later`: this step starts none, as in a restore, which does that at its end. */
  archiverBefore: Archiver | 'later';
}

/** Starts nginx, Postgres and the archiver; what already runs as the release describes it stays untouched. */
export const startServices = defineStep<ReleaseContext, ServicesArgs>({
  name: 'start-services',
  category: 'docker',
  recoverable: true,
  async run({ run, record }, { nginxConf, archiverBefore }) {
    if (nginxConf) await must(run, 'switch-failed', 'Linking the nginx configuration', LINK_NGINX(nginxConf));
    const argv = upServices(record.release);
    await must(run, 'services-failed', 'Starting nginx and Postgres', argv, { onLine: logUntrusted });
    if (archiverBefore === 'later') return;
    await runArchiver({ run }, hasBackups(record) ? { release: record.release } : null);
    if (!hasBackups(record) && archiverBefore !== null)
      core.warning(
        `${record.release} is from before backups: nothing that is written from now on is backed up, until a newer release is live.`,
      );
  },
  /**
   * The archiver writes with the keys of the release that it is of, and one that does not go live must not keep it. Where
   * there was none before, it stays: its Postgres stays too, and would keep what nobody ships until the disk is full.
   */
  async undo({ run, record }, { archiverBefore }) {
    if (archiverBefore === null || archiverBefore === 'later') return;
    // Its Postgres archives nothing.
    if (!hasBackups(record))
      await must(run, 'services-failed', 'Starting Postgres as before', upServices(archiverBefore.release));
    await runArchiver({ run }, archiverBefore);
  },
});

/** The argv that starts what a release has besides its backend and its archiver. */
export function upServices(release: string): string[] {
  return compose(
    release,
    ...['up', '--detach', '--no-deps', '--wait', '--wait-timeout', '120', '--pull', 'never'],
    ...['postgres', 'nginx'],
  );
}

/** (conf): what nginx starts with. */
const LINK_NGINX = script('link-nginx', `cd ${ROOT}/nginx; ln -sfn "$1" .current; mv -T .current current`);
