import { defineStep } from '../../rollout/step.ts';
import { script } from '../../shared/box-script.ts';
import { logForeign } from '../../shared/foreign.ts';
import { must } from '../command.ts';
import { compose } from '../compose.ts';
import type { ReleaseContext } from '../context.ts';
import { ROOT } from '../root.ts';

/**
 * Starts nginx and Postgres; what already runs as the release describes it stays untouched.
 * `nginxConf`: the first configuration of an empty box, else null: later ones come with the switch.
 */
export const startServices = defineStep<ReleaseContext, { nginxConf: string | null }>({
  name: 'start-services',
  category: 'docker',
  recoverable: true,
  async run({ run, record }, { nginxConf }) {
    if (nginxConf) await must(run, 'switch-failed', 'Linking the nginx configuration', LINK_NGINX(nginxConf));
    const argv = compose(record.release, ...UP);
    await must(run, 'services-failed', 'Starting nginx and Postgres', argv, { onLine: logForeign });
  },
});

const UP = [
  ...['up', '--detach', '--no-deps', '--wait', '--wait-timeout', '120', '--pull', 'never'],
  ...['postgres', 'nginx'],
];

/** (conf): what nginx starts with. */
const LINK_NGINX = script('link-nginx', `cd ${ROOT}/nginx; ln -sfn "$1" .current; mv -T .current current`);
