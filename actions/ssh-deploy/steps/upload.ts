import { defineStep } from '../../rollout/step.ts';
import { script } from '../../shared/box-script.ts';
import { must } from '../command.ts';
import type { ReleaseContext } from '../context.ts';
import { ROOT } from '../root.ts';

/** Brings the release's folder to the box: docker-compose.yml, nginx/, `.env` and its record, whole or not at all. */
export const upload = defineStep<ReleaseContext, { images: readonly string[] }>({
  name: 'upload',
  category: 'own',
  recoverable: true,
  async run({ run, record: { release, nginxConf }, attempt, bundle }) {
    await must(run, 'upload-failed', 'The upload', UPLOAD(release, nginxConf, attempt), { stdin: bundle });
  },
  /** `images` are those that the attempt pulls: the box did not hold them before. */
  async undo({ run, record, attempt }, { images }) {
    await run(DISCARD(record.release, attempt, ...images));
  },
});

/** Removes it again at the end of what has only looked. */
export const discardUpload = defineStep<ReleaseContext, { images: readonly string[] }>({
  name: 'discard-upload',
  category: 'own',
  recoverable: true,
  async run({ run, record, attempt }, { images }) {
    await run(DISCARD(record.release, attempt, ...images));
  },
});

/**
 * (release, conf, attempt); a gzipped tar of the release on stdin. An upload that is cut off leaves only a `.partial`,
 * and one that runs again after a lost connection replaces itself. A release that was ever live is never written over.
 */
export const UPLOAD = script(
  'upload',
  `
umask 077
release=$1 conf=$2 attempt=$3
cd ${ROOT}
if [ -e "releases/$release/deployed" ]; then echo "$release has been live, and is not written over" >&2; exit 1; fi
rm -rf "releases/$release.partial" "nginx/$conf.partial"
mkdir "releases/$release.partial"
tar -xzf - -C "releases/$release.partial"
printf '%s\\n' "$attempt" > "releases/$release.partial/attempt"
if [ ! -d "nginx/$conf" ]; then
  cp -R "releases/$release.partial/nginx" "nginx/$conf.partial"
  chmod -R u=rwX,go=rX "nginx/$conf.partial"
fi
# On the disk before they have their names: a power cut would leave empty files in folders that look whole.
sync -f .
[ ! -d "nginx/$conf.partial" ] || mv -T "nginx/$conf.partial" "nginx/$conf"
chmod 755 nginx nginx/live
rm -rf "releases/$release"
mv -T "releases/$release.partial" "releases/$release"
`,
);

/**
 * (release, attempt, image…): removes what this attempt has brought, and nothing else. A folder of another attempt, or of
 * a release that was ever live, stays with its images; so does an image that something uses.
 */
export const DISCARD = script(
  'discard',
  `
release=$1 attempt=$2
shift 2
cd ${ROOT}
rm -rf "releases/$release.partial"
folder=releases/$release
if [ -d "$folder" ]; then
  [ ! -e "$folder/deployed" ] && [ "$(readlink current || true)" != "$folder" ] || exit 0
  [ "$(cat "$folder/attempt" 2>/dev/null || true)" = "$attempt" ] || exit 0
  rm -rf "$folder"
fi
for image in "$@"; do docker image rm "$image" >/dev/null 2>&1 || true; done
`,
);
