import { defineStep } from '../../rollout/step.ts';
import { script } from '../../shared/box-script.ts';
import { warnUnless } from '../command.ts';
import type { BoxContext } from '../context.ts';
import { LIST_IMAGES } from '../images.ts';
import { ROOT } from '../root.ts';

export interface PruneArgs {
  releases: readonly string[];
  nginxConfs: readonly string[];
  keepImages: readonly string[];
}

/** Removes releases and configurations, and every image of SkillGap's repositories but those to keep. */
export const prune = defineStep<BoxContext, PruneArgs>({
  name: 'prune',
  category: 'docker',
  recoverable: true,
  async run({ run }, { releases, nginxConfs, keepImages }) {
    const counted = (names: readonly string[]) => [String(names.length), ...names];
    const argv = PRUNE(...counted(releases), ...counted(nginxConfs), ...keepImages);
    await warnUnless(run, 'Removing what is no longer needed', argv);
  },
});

/** (count, release…, count, conf…, image to keep…). */
export const PRUNE = script(
  'prune',
  `
cd ${ROOT}
n=$1; shift
while [ "$n" -gt 0 ]; do rm -rf "releases/$1"; shift; n=$((n - 1)); done
n=$1; shift
while [ "$n" -gt 0 ]; do rm -rf "nginx/$1"; shift; n=$((n - 1)); done
for kept in "$@"; do printf '%s\\n' "\${kept%@*}"; done | sort -u > .repositories
${LIST_IMAGES} | while read -r image; do
  grep -qxF "\${image%@*}" .repositories || continue
  keep=false
  for kept in "$@"; do [ "$image" != "$kept" ] || keep=true; done
  [ "$keep" = true ] || docker image rm "$image" >/dev/null 2>&1 || true
done
rm -f .repositories
`,
);
