import { defineStep } from '../../rollout/step.ts';
import { must } from '../command.ts';
import type { ReleaseContext } from '../context.ts';
import { ROOT } from '../root.ts';

/** Has nginx read a new configuration, in a container of its own, away from the one that serves. */
export const checkNginx = defineStep<ReleaseContext, { nginxConf: string; image: string }>({
  name: 'check-nginx',
  category: 'docker',
  recoverable: true,
  async run({ run }, { nginxConf, image }) {
    await must(run, 'nginx-invalid', 'nginx refused the configuration', TEST_NGINX(nginxConf, image));
  },
});

/** (conf, image). */
const TEST_NGINX = (conf: string, image: string): string[] => [
  ...['docker', 'run', '--rm', '--pull', 'never', '--network', 'none', '--read-only'],
  ...['--tmpfs', '/run', '--tmpfs', '/var/cache/nginx', '--tmpfs', '/var/lib/nginx'],
  ...['--volume', `${ROOT}/nginx:/etc/nginx/skillgap:ro`],
  ...[image, 'nginx', '-t', '-q', '-c', `/etc/nginx/skillgap/${conf}/nginx.conf`],
];
