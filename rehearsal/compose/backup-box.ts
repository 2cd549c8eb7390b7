import { createHash, randomBytes } from 'node:crypto';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  CreateBucketCommand,
  ListObjectsV2Command,
  PutBucketVersioningCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { stringify } from 'yaml';
import { poll } from '../testbed/poll.ts';
import { buildFolder } from '../testbed/prepare/images.ts';
import { binFolder } from '../testbed/prepare/paths.ts';
import { buildable } from '../testbed/prepare/pinned-bases.ts';
import { must, type RunOptions, type RunResult, run } from '../testbed/prepare/run.ts';
import { region, startAws } from '../testbed/stand-ins/aws.ts';
import { attachLoop, detachLoop } from '../testbed/stand-ins/loop.ts';
import { startMetadata } from '../testbed/stand-ins/metadata.ts';
import { makeNetwork, type Place, sweep } from '../testbed/stand-ins/network.ts';
import { startS3 } from '../testbed/stand-ins/s3.ts';
import type { ArchiveStatus, BackupStatus } from './backup-status.ts';

const compose = fileURLToPath(new URL('../../compose', import.meta.url));
const bucket = 'skillgap-prod-backups-123456789012';

/** Postgres with the services of its backups as docker-compose.yml has them, moto's S3 behind TLS, and the instance's role. */
export type BackupBox = Awaited<ReturnType<typeof startBackupBox>>;

/** @param last Distinguishes boxes that run side by side. */
export async function startBackupBox(last: number) {
  await using stack = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'backups-'));
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  const subnet = `10.80.${last}`;
  const place: Place = { name: `skillgap-itest-backups-${last}`, subnet, folder: join(folder, 'world') };
  await sweep(place);
  stack.defer(async () => void (await sweep(place)));
  await chmod(folder, 0o755);
  await mkdir(join(folder, 'world'), { recursive: true });
  // With a size of its own, so that it can be filled.
  const disk = await mountDisk(folder);
  stack.defer(disk.unmount);
  for (const path of ['box/certificates/nginx', 'box/opt/nginx/live', 'box/opt/releases/r1'])
    await mkdir(join(folder, path), { recursive: true });
  for (const path of ['backups', 'postgres'])
    await must(['install', '--directory', '--owner=10002', '--group=10002', join(folder, 'box', path)]);
  await makeNetwork(place, 0);
  const image = build(place.name);
  const aws = await startAws(place, 'prod');
  const [s3] = await Promise.all([startS3(place, aws), startMetadata(place, aws), image]);
  await cp(s3.caFile, join(folder, 'box/backups/ca.pem'));
  const client = new S3Client({ ...aws.client, forcePathStyle: true });
  stack.defer(() => client.destroy());
  await client.send(
    new CreateBucketCommand({ Bucket: bucket, CreateBucketConfiguration: { LocationConstraint: region } }),
  );
  await client.send(
    new PutBucketVersioningCommand({
      Bucket: bucket,
      VersioningConfiguration: { Status: 'Enabled' },
    }),
  );

  const release = join(folder, 'release');
  await mkdir(release);
  const file = await readFile(join(compose, 'docker-compose.yml'), 'utf8');
  await writeFile(
    join(release, 'docker-compose.yml'),
    // An engine older than the box's does not know the one; the other is a network that a test of nginx may have.
    file
      .replaceAll(/^ *start_interval: .*\n/gm, '')
      .replaceAll('192.168.213.0/24', `10.80.${100 + last}.0/24`),
  );
  await writeFile(join(release, '.env'), '');
  await writeFile(join(release, 'release.env'), releaseEnvironment(await image));
  const key = randomBytes(32).toString('hex');
  const settings = new Map([
    ['BACKUP_BUCKET', bucket],
    ['BACKUP_REGION', region],
    ['BACKUP_ENDPOINT', s3.endpoint],
    ['BACKUP_KEY', key],
    ['BACKUP_KEYS_PREVIOUS', ''],
  ]);
  /** What the deploy writes, and more of the archiver's environment. */
  const configure = async (changed: Readonly<Record<string, string>> = {}) => {
    for (const [name, value] of Object.entries(changed)) settings.set(name, value);
    const lines = Array.from(settings, ([name, value]) => `${name}="${value}"\n`);
    await writeFile(join(release, 'backup.env'), lines.join(''));
  };
  await configure();
  await writeFile(join(release, 'override.yml'), stringify(override(place, join(folder, 'box'))));
  const argv = (...args: string[]) => [
    join(binFolder, 'docker-compose'),
    ...['--progress', 'quiet', '--project-name', place.name, '--env-file', 'release.env'],
    ...['--file', 'docker-compose.yml', '--file', 'override.yml', ...args],
  ];
  const inCompose = (args: readonly string[], options: RunOptions = {}) =>
    run(argv(...args), { cwd: release, timeoutMs: 300_000, ...options });
  const up = async (...services: string[]) => {
    const { code, stderr } = await inCompose(['up', '--detach', '--no-deps', ...services]);
    if (code !== 0) throw new Error(`compose up ${services.join(' ')}: ${stderr}`);
  };
  const read = async <T>(name: string): Promise<T> =>
    JSON.parse(await readFile(join(folder, 'box/backups', name), 'utf8'));
  const container = (service: string) => `${place.name}-${service}-1`;
  /** psql as the superuser; what it prints. */
  const psql = (statement: string, dbname = 'skillgap') =>
    must(
      [
        ...['docker', 'exec', '--interactive', container('postgres'), 'psql', '--no-psqlrc', '-qAt'],
        ...['--set=ON_ERROR_STOP=1', '--username=postgres', `--dbname=${dbname}`],
      ],
      { input: statement },
    );
  const archive = () => read<ArchiveStatus>('archive.json');
  const box = {
    ...{ place, folder, release, aws, s3, client, bucket, key, settings, image: await image },
    ...{ configure, compose: inCompose, up, container, psql, archive },
    backups: () => read<BackupStatus>('backup.json'),
    /** The name of a key's repository. */
    repositoryOf: (of: string) => createHash('sha256').update(of).digest('hex').slice(0, 16),
    /** Waits for archive.json to be as it should be. */
    archiveBecomes: async (what: string, holds: (status: ArchiveStatus) => boolean, ms = 60_000) => {
      let latest: ArchiveStatus | undefined;
      const found = await poll(ms, async () => {
        latest = await archive().catch(() => undefined);
        return latest && holds(latest) ? latest : undefined;
      });
      if (!found) throw new Error(`archive.json does not say "${what}": ${JSON.stringify(latest)}`);
      return found;
    },
    /** Runs the timer's command. */
    backup: (...args: string[]): Promise<RunResult> =>
      inCompose(['run', '--rm', '--no-deps', '-T', '--name', `${place.name}-backup`, 'backup', ...args]),
    /** Runs a script of the image with the rights of the service `restore`. */
    restoreRun: (args: readonly string[], options: RunOptions = {}): Promise<RunResult> =>
      inCompose(['run', '--rm', '--no-deps', '-T', 'restore', ...args], options),
    /** The names of everything in the bucket. */
    objects: async (prefix = ''): Promise<string[]> => {
      const { Contents = [] } = await client.send(
        new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix }),
      );
      return Contents.flatMap(({ Key }) => Key ?? []);
    },
    /** Postgres's answer, once it accepts connections. */
    ready: () =>
      poll(60_000, () =>
        psql('SELECT 1').then(
          () => true,
          () => false,
        ),
      ),
    logs: async (service: string): Promise<string> => {
      const { stdout, stderr } = await run(['docker', 'logs', container(service)]);
      return `${stdout}${stderr}`;
    },
  };
  await up('archiver', 'postgres');
  await box.ready();
  const ending = stack.move();
  return { ...box, [Symbol.asyncDispose]: () => ending.disposeAsync() };
}

/** A data volume of 3 GiB; a plain folder where this machine has no block devices. */
async function mountDisk(folder: string) {
  const [image, target] = [join(folder, 'disk'), join(folder, 'box')];
  await mkdir(target);
  await must(['truncate', '--size=3G', image]);
  const device = await attachLoop(image);
  if (device) {
    await must(['mkfs.ext4', '-q', '-E', 'lazy_itable_init=1,lazy_journal_init=1', device]);
    await must(['mount', device, target]);
  }
  return {
    unmount: async () => {
      if (!device) return;
      await must(['umount', '--lazy', target]);
      await detachLoop(device);
    },
  };
}

async function build(site: string): Promise<string> {
  await using dockerfile = await buildable('compose/postgres/Dockerfile');
  const tag = `${site}-postgres`;
  await buildFolder(join(compose, 'postgres'), {}, ['--file', dockerfile.path, '--tag', tag]);
  return tag;
}

function releaseEnvironment(postgres: string): string {
  const others = ['BACKEND_IMAGE', 'NGINX_IMAGE', 'CERTBOT_IMAGE', 'RELEASE', 'PUBLIC_URL'];
  return [
    `POSTGRES_IMAGE=${postgres}`,
    ...[...others, 'CERTIFICATE_NAMES', 'ACME_DIRECTORY'].map((name) => `${name}=unused`),
    '',
  ].join('\n');
}

/** Only where things are: the limits, rights and commands stay docker-compose.yml's. */
function override(place: Place, box: string) {
  const labels = { 'skillgap.rehearsal': place.name };
  const status = { type: 'bind', source: join(box, 'backups'), target: '/srv/backups' };
  // The box's own network, on which the metadata service answers.
  const backups = { labels, network_mode: `container:${place.name}-metadata`, volumes: [status] };
  const state = [`${box}/opt:/box/opt/skillgap:ro`, `${box}/certificates:/box/srv/skillgap/certificates:ro`];
  return {
    services: {
      postgres: { labels, volumes: [{ ...status, read_only: true }] },
      archiver: backups,
      backup: { ...backups, volumes: [status, ...state] },
      restore: backups,
    },
    networks: { data: { labels }, edge: { labels } },
    volumes: {
      'postgres-data': { labels, driver_opts: { device: join(box, 'postgres') } },
      'postgres-socket': { labels },
      'archive-acknowledged': { labels },
    },
  };
}
