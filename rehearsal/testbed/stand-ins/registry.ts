import { randomBytes } from 'node:crypto';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { waitFor } from '../poll.ts';
import { docker } from '../prepare/docker-cli.ts';
import { standIns } from '../prepare/images.ts';
import { must } from '../prepare/run.ts';
import { makeCertificates } from './certificates.ts';
import { type Place, placed, registryTrust } from './network.ts';

/** A Docker registry with TLS and a login. */
export type Registry = Awaited<ReturnType<typeof startRegistry>>;

const STORE = '/var/lib/registry';

/** Starts it empty, and makes this machine's engine trust it. */
export async function startRegistry(place: Place) {
  const address = `${place.subnet}.2`;
  const secrets = join(place.folder, 'registry');
  await mkdir(secrets, { recursive: true });
  const { ca, certificate, key } = await makeCertificates(secrets, address);
  const username = 'rehearsal';
  const password = randomBytes(16).toString('hex');
  await writeFile(join(secrets, 'password'), password);

  const container = await must([
    ...[docker, 'create', ...placed(place, 'registry', 2), '--env', `REGISTRY_USER=${username}`],
    standIns.registry,
  ]);
  // Copied, not mounted: the engine may not see this machine's files.
  const handed = join(secrets, 'handed');
  await mkdir(handed);
  await Promise.all(
    [certificate, key, join(secrets, 'password')].map((file) =>
      copyFile(file, join(handed, file.slice(secrets.length + 1))),
    ),
  );
  await must([docker, 'cp', `${handed}`, `${container}:/run/secrets`]);
  await must([docker, 'start', container]);
  await mkdir(registryTrust(place), { recursive: true });
  await copyFile(ca, join(registryTrust(place), 'ca.crt'));
  const untilReady = (): Promise<unknown> =>
    waitFor('the registry', container, 30, () => connects(address, 5000));
  await untilReady();
  return {
    container: `${place.name}-registry`,
    /** `address:port`, as in an image's name. */
    host: `${address}:5000`,
    ...{ username, password },
    /** The authority of its certificate. */
    caFile: ca,
    /** Waits until it accepts connections. */
    untilReady,
    /** Adds all that another registry has. */
    async copyFrom(other: { readonly container: string }) {
      const folder = join(place.folder, 'registry', 'copied');
      await must([docker, 'cp', `${other.container}:${STORE}/.`, folder]);
      // An empty one has no folder yet.
      await must([docker, 'exec', container, 'mkdir', '-p', STORE]);
      await must([docker, 'cp', `${folder}/.`, `${container}:${STORE}`]);
      await rm(folder, { recursive: true });
    },
  };
}

function connects(host: string, port: number): Promise<true> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, timeout: 1000 });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('timeout', () => socket.destroy(new Error(`${host}:${port} timed out`)));
    socket.once('error', reject);
  });
}
