import { defineStep } from '../../rollout/step.ts';
import { script } from '../../shared/box-script.ts';
import { must } from '../command.ts';
import type { ReleaseContext } from '../context.ts';
import { hasBackups } from '../release.ts';
import { ROOT } from '../root.ts';
import { RECORD } from './migrate.ts';

/** Gives a release that the box holds the secrets of today. */
export const replaceEnv = defineStep<ReleaseContext>({
  name: 'replace-env',
  category: 'own',
  recoverable: true,
  async run({ run, record, env }) {
    const app = env?.app ?? Buffer.alloc(0);
    // A release from before backups has no use for them: its docker-compose.yml names no such file.
    const backup = (hasBackups(record) ? env?.backup : null) ?? Buffer.alloc(0);
    const replace = REPLACE_ENV(record.release, String(app.length), String(backup.length));
    await must(run, 'upload-failed', 'Writing .env', replace, { stdin: Buffer.concat([app, backup]) });
    await must(run, 'upload-failed', 'Writing release.json', RECORD(record.release, JSON.stringify(record)));
  },
});

/** Gives the tools of a restore the keys of today, before anything is restored: a rotation may have been since. */
export const replaceBackupEnv = defineStep<ReleaseContext, { release: string }>({
  name: 'replace-backup-env',
  category: 'own',
  recoverable: true,
  async run({ run, env }, { release }) {
    const backup = env?.backup ?? Buffer.alloc(0);
    const replace = REPLACE_ENV(release, '0', String(backup.length));
    await must(run, 'upload-failed', 'Writing backup.env', replace, { stdin: backup });
  },
});

/** Gives a release that the box holds the keys of backups that another one has. */
export const copyBackupEnv = defineStep<ReleaseContext, { from: string }>({
  name: 'copy-backup-env',
  category: 'own',
  recoverable: true,
  async run({ run, record }, { from }) {
    await must(run, 'upload-failed', 'Copying backup.env', COPY_BACKUP_ENV(from, record.release));
  },
});

/** (release, release that gets its backup.env). */
const COPY_BACKUP_ENV = script(
  'copy-backup-env',
  `
umask 077
cd ${ROOT}/releases
cp "$1/backup.env" "$2/backup.env.new"
mv "$2/backup.env.new" "$2/backup.env"
`,
);

/**
 * (release, bytes of its new .env, bytes of its new backup.env); both on stdin, one after the other. They may be cut off:
 * then nothing is replaced. Of 0 bytes is what stays as it is.
 */
export const REPLACE_ENV = script(
  'replace-env',
  `
umask 077
cd ${ROOT}/releases/"$1"
trap 'rm -f .both.new' EXIT
cat > .both.new
[ "$(wc -c < .both.new)" -eq $(($2 + $3)) ] || { echo 'the file arrived cut off' >&2; exit 1; }
head -c "$2" .both.new > .env.new
tail -c "$3" .both.new > backup.env.new
for file in backup.env .env; do
  if [ -s "$file.new" ]; then mv "$file.new" "$file"; else rm "$file.new"; fi
done
`,
);
