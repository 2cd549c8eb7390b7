import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:https';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { waitFor } from '../poll.ts';
import { docker } from '../prepare/docker-cli.ts';
import { nodeImage } from '../prepare/images.ts';
import { must, run } from '../prepare/run.ts';
import type { Aws } from './aws.ts';
import { makeCertificates } from './certificates.ts';
import { type Place, placed } from './network.ts';
import type { S3Mode, S3Request, S3Settings } from './s3-server.ts';

/** TLS in front of moto's S3, with an authority of its own: pgBackRest speaks nothing else. */
export type S3 = Awaited<ReturnType<typeof startS3>>;

const PORT = 443;

/** Starts it. What it refuses, AWS would refuse: moto asks no policy. */
export async function startS3(place: Place, aws: Pick<Aws, 'endpoint' | 'env'>) {
  const address = `${place.subnet}.8`;
  const folder = join(place.folder, 's3');
  await mkdir(folder, { recursive: true });
  const { ca, certificate, key } = await makeCertificates(folder, address);
  const container = `${place.name}-s3`;
  const upstream = new URL(aws.endpoint);
  const settings: S3Settings = {
    upstream: { host: upstream.hostname, port: Number(upstream.port) },
    port: PORT,
    roles: { [aws.env.AWS_ACCESS_KEY_ID]: 'skillgap-rehearsal' },
  };
  await must([
    ...[docker, 'create', ...placed(place, 's3', 8), nodeImage],
    ...['node', '/run/s3/s3-server.ts'],
  ]);
  // Copied, not mounted: the engine may not see this machine's files.
  const handed = join(folder, 'handed');
  await mkdir(handed);
  await cp(certificate, join(handed, 'server.crt'));
  await cp(key, join(handed, 'server.key'));
  await cp(fileURLToPath(new URL('s3-server.ts', import.meta.url)), join(handed, 's3-server.ts'));
  await writeFile(join(handed, 'settings.json'), JSON.stringify(settings));
  await writeFile(join(handed, 'mode'), 'serve');
  await must([docker, 'cp', handed, `${container}:/run/s3`]);
  await rm(handed, { recursive: true });
  await must([docker, 'start', container]);
  const authority = await readFile(ca, 'utf8');
  const untilReady = () => waitFor('S3', container, 30, () => answers(address, authority));
  await untilReady();
  return {
    container,
    address,
    /** What BACKUP_ENDPOINT gets. */
    endpoint: address,
    /** The authority of its certificate: the box's /srv/skillgap/backups/ca.pem. */
    caFile: ca,
    /** An outage: nothing answers at its address. */
    stop: async () => {
      await must([docker, 'network', 'disconnect', place.name, container]);
    },
    /** Ends the outage; does nothing when there is none. */
    start: async () => {
      await run([docker, 'network', 'connect', '--ip', address, place.name, container]);
      await untilReady();
    },
    /** What it does to every request from now on. */
    treat: async (mode: S3Mode) => {
      const write = `require('fs').writeFileSync('/run/s3/mode', '${mode}')`;
      await must([docker, 'exec', container, 'node', '--eval', write]);
    },
    /** Every request that it has answered, the oldest first. */
    requests: async (): Promise<S3Request[]> => {
      const { stdout } = await run([docker, 'logs', container]);
      return stdout.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));
    },
  };
}

/** Whether it answers at all; 403 and 404 are answers. */
async function answers(host: string, ca: string): Promise<boolean> {
  const answer = Promise.withResolvers<boolean>();
  const sent = get({ host, port: PORT, ca, path: '/', timeout: 2000, agent: false }, (response) => {
    response.resume();
    answer.resolve(true);
  });
  sent.once('timeout', () => sent.destroy(new Error('S3 timed out')));
  sent.once('error', answer.reject);
  return answer.promise;
}
