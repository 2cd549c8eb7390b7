import { defineStep } from '../../rollout/step.ts';
import { script } from '../../shared/box-script.ts';
import { must } from '../command.ts';
import type { ReleaseContext } from '../context.ts';
import { NGINX_FILES, type NginxFiles } from '../nginx-files.ts';
import { releaseEnvironment } from '../release.ts';
import { ROOT } from '../root.ts';

/** Gives a release that the box holds the site of today: its own part of nginx's configuration, and its release.env. */
export const configureSite = defineStep<ReleaseContext, { from: string; files: NginxFiles }>({
  name: 'configure-site',
  category: 'own',
  recoverable: true,
  async run({ run, record }, { from, files }) {
    const contents = NGINX_FILES.flatMap((name) => [name, files[name]]);
    const argv = CONFIGURE(record.release, releaseEnvironment(record), from, record.nginxConf, ...contents);
    await must(run, 'upload-failed', 'Configuring the site', argv);
  },
});

/**
 * (release, its release.env, conf, conf to make of it, (file, content)…). A configuration that is there already is the same
 * one, by its name. One that nothing goes live with is pruned by the next operation.
 */
export const CONFIGURE = script(
  'configure',
  `
umask 077
release=$1 environment=$2 from=$3 to=$4
shift 4
cd ${ROOT}
if [ ! -d "nginx/$to" ]; then
  rm -rf "nginx/$to.partial"
  cp -R "nginx/$from" "nginx/$to.partial"
  while [ $# -gt 0 ]; do printf '%s' "$2" > "nginx/$to.partial/$1"; shift 2; done
  chmod -R u=rwX,go=rX "nginx/$to.partial"
  # On the disk before it has its name: a power cut would leave empty files in a folder that looks whole.
  sync -f nginx
  mv -T "nginx/$to.partial" "nginx/$to"
fi
printf '%s' "$environment" > "releases/$release/release.env.new"
mv "releases/$release/release.env.new" "releases/$release/release.env"
`,
);
