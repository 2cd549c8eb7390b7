import { defineStep } from '../../rollout/step.ts';
import { script } from '../../shared/box-script.ts';
import { must } from '../command.ts';
import type { ReleaseContext } from '../context.ts';
import { releaseEnvironment } from '../release.ts';
import { ROOT } from '../root.ts';
import { DISCARD } from './upload.ts';

/** Makes a release of the files of another one that the box holds. Its secrets are not copied. */
export const copyRelease = defineStep<ReleaseContext, { from: string }>({
  name: 'copy-release',
  category: 'own',
  recoverable: true,
  async run({ run, record, attempt }, { from }) {
    const copy = COPY(from, record.release, releaseEnvironment(record), attempt);
    await must(run, 'upload-failed', 'Copying the release', copy);
  },
  async undo({ run, record, attempt }) {
    await run(DISCARD(record.release, attempt));
  },
});

/** (release, its copy's name, its release.env, attempt). */
export const COPY = script(
  'copy',
  `
umask 077
cd ${ROOT}/releases
if [ -e "$2/deployed" ]; then echo "$2 has been live, and is not written over" >&2; exit 1; fi
rm -rf "$2.partial" "$2"
cp -R "$1" "$2.partial"
rm -f "$2.partial/deployed" "$2.partial/.env" "$2.partial/backup.env"
printf '%s' "$3" > "$2.partial/release.env"
printf '%s\\n' "$4" > "$2.partial/attempt"
sync -f .
mv -T "$2.partial" "$2"
`,
);
