import { defineStep } from '../../rollout/step.ts';
import { script } from '../../shared/box-script.ts';
import { must } from '../command.ts';
import type { ReleaseContext } from '../context.ts';
import { ROOT } from '../root.ts';
import { RECORD } from './migrate.ts';

/** Gives a release that the box holds the secrets of today. */
export const replaceEnv = defineStep<ReleaseContext>({
  name: 'replace-env',
  category: 'own',
  recoverable: true,
  async run({ run, record, env }) {
    const stdin = env ?? Buffer.alloc(0);
    const replace = REPLACE_ENV(record.release, String(stdin.length));
    await must(run, 'upload-failed', 'Writing .env', replace, { stdin });
    await must(run, 'upload-failed', 'Writing release.json', RECORD(record.release, JSON.stringify(record)));
  },
});

/** (release, bytes); its new .env on stdin, which may be cut off: then nothing is replaced. */
export const REPLACE_ENV = script(
  'replace-env',
  `
umask 077
cd ${ROOT}/releases/"$1"
cat > .env.new
[ "$(wc -c < .env.new)" -eq "$2" ] || { rm -f .env.new; echo 'the file arrived cut off' >&2; exit 1; }
mv .env.new .env
`,
);
