import type { Instance } from '../images/metadata/server.ts';
import { waitFor } from '../poll.ts';
import { docker } from '../prepare/docker-cli.ts';
import { standIns } from '../prepare/images.ts';
import { must } from '../prepare/run.ts';
import type { Aws } from './aws.ts';
import { type Place, startContainer } from './network.ts';

/**
 * Starts the instance metadata service, version 2, with moto's credentials for the role; returns the box's gateway to
 * 169.254.169.254.
 */
export async function startMetadata(place: Place, { region, env }: Aws): Promise<string> {
  const instance: Instance = {
    instanceId: 'i-0e0e0e0e0e0e0e0e0',
    region,
    role: 'skillgap-rehearsal',
    accessKeyId: env.AWS_ACCESS_KEY_ID,
    secretAccessKey: env.AWS_SECRET_ACCESS_KEY,
  };
  const container = await startContainer(place, 'metadata', 4, standIns.metadata, {
    // One hop, as on EC2 (cdktf/modules/compute.ts): an answer reaches the box, and no container on it.
    args: [
      '--cap-add=NET_ADMIN',
      '--sysctl=net.ipv4.ip_default_ttl=1',
      `--env=INSTANCE=${JSON.stringify(instance)}`,
    ],
  });
  const probe = `fetch('http://169.254.169.254/latest/').then(({status}) => process.exit(status === 401 ? 0 : 1))`;
  await waitFor('the metadata service', container, 30, async () =>
    must([docker, 'exec', container, 'node', '--eval', probe]),
  );
  return `${place.subnet}.4`;
}
