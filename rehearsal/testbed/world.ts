import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startBox } from './box/box.ts';
import { replaced, summarize } from './box/provision.ts';
import { waitFor } from './poll.ts';
import { stateFolder } from './prepare/paths.ts';
import { startAcme } from './stand-ins/acme.ts';
import { startAws } from './stand-ins/aws.ts';
import { createBucket, type Objects } from './stand-ins/bucket.ts';
import { startGitHub } from './stand-ins/github.ts';
import { makeNetwork, type Place, sweep } from './stand-ins/network.ts';
import { startRegistry } from './stand-ins/registry.ts';
import { startS3 } from './stand-ins/s3.ts';
import { tailscaleAuthKey } from './stand-ins/tailscale.ts';
import { trust } from './trust.ts';

/** Everything of production outside the repository, on this machine. */
export type World = Awaited<ReturnType<typeof startWorld>>;

export interface WorldOptions {
  /** The prefix of its containers, volumes and network. */
  readonly name: string;
  /** Receives one line for each thing that is ready. */
  readonly say: (line: string) => void;
  /** The first three bytes of the network's /24: no two worlds have the same. */
  readonly subnet: string;
  /** How many client addresses to add, at most 150. */
  readonly clients?: number;
}

/** Sweeps an earlier world of this name, then starts a new one with an empty box. */
export async function startWorld({ name, say, subnet, clients = 24 }: WorldOptions) {
  const environment = 'prod';
  const place: Place = { name, subnet, folder: join(stateFolder, 'worlds', name) };
  if (await sweep(place)) say('swept an earlier rehearsal');
  await using stack = new AsyncDisposableStack();
  let kept = false;
  stack.defer(async () => {
    if (!kept) await sweep(place);
  });
  await mkdir(place.folder, { recursive: true, mode: 0o700 });
  const clientAddresses = await makeNetwork(place, clients);
  const github = stack.use(await startGitHub());
  const timed = async <T>(what: string, work: Promise<T>) => {
    const start = performance.now();
    const done = await work;
    say(`${what} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    return done;
  };
  const [registry, aws, acme] = await allOrFirstError([
    timed('registry', startRegistry(place)),
    timed('moto', startAws(place, environment)),
    timed('CA', startAcme(place)),
  ]);
  const authority = await acme.roots();
  const authorityFile = join(place.folder, 'authority.pem');
  await writeFile(authorityFile, authority);
  trust(authority);
  const s3 = await timed('S3', startS3(place, aws));
  const backups = await createBucket(aws, `skillgap-${environment}-backups-123456789012`);
  await aws.putSecrets({
    TAILSCALE_AUTH_KEY: tailscaleAuthKey,
    ACME_DIRECTORY: acme.directory,
    BACKUP_KEY: randomBytes(32).toString('hex'),
    BACKUP_ENDPOINT: s3.endpoint,
    // Nothing of a rehearsal asks the real job boards, not even at 02:00.
    BOARDS: 'none',
  });
  const box = await timed('box', startBox(place, { registry, aws, acme, s3 }));
  for (const [what, by] of Object.entries(replaced)) say(`${what}: ${by}`);
  say(`user-data: ${summarize(box.provisioning)}`);
  await aws.putDeployValues({
    EC2_HOST: box.host,
    EC2_USER: box.user,
    EC2_SSH_KEY: box.privateKey,
    // Terraform writes these three.
    BACKUP_BUCKET: backups.name,
    BACKUP_REGION: aws.region,
    BACKUP_RETENTION: JSON.stringify({ fullBackups: 2, pointInTimeDays: 14 }),
  });
  const ending = stack.move();
  const serves = () =>
    fetch(`http://${box.host}/ready`, { signal: AbortSignal.timeout(5000) }).then(
      ({ status }) => status === 200,
      () => false,
    );
  const saved = { parameters: {}, serves: false, backups: new Map() as Objects };
  return {
    /** The name of the environment, as in `/skillgap/<environment>/`. */
    environment,
    /** Where it is on this machine, for a scenario's additions. */
    place,
    ...{ box, registry, aws, acme, s3, github },
    /** The bucket of the backups. */
    backups,
    /** PEM of the root of the CA's certificates; this process trusts it. */
    authority,
    /** This machine's addresses in the box's network: one for each client of the load generator. */
    clientAddresses,
    /** What a person needs who keeps the world: name → address. */
    addresses: {
      app: `https://${box.host}/`,
      CA: authorityFile,
      box: `ssh -i ${box.privateKeyFile} -o UserKnownHostsFile=${box.knownHostsFile} ${box.user}@${box.host}`,
      registry: `https://${registry.host}/ (${registry.username} / ${registry.password}, CA ${registry.caFile})`,
      moto: aws.endpoint,
    },
    /** Saves box, Parameter Store and backups, in place of the previous state. */
    save: async () => {
      saved.parameters = await aws.parameters();
      saved.serves = await serves();
      // The box and its repository must agree on which WAL was shipped.
      await box.save(async () => {
        saved.backups = await backups.objects();
      });
    },
    /** Restores them, and waits until the box serves if it did. The registry keeps what was pushed since. */
    restore: async () => {
      // A scenario that was cut off may have left an outage.
      await Promise.all([acme.start(), s3.start().then(() => s3.treat('serve'))]);
      await box.restore(async () => {
        await aws.reset(saved.parameters);
        await backups.restore(saved.backups);
      });
      if (saved.serves)
        await waitFor('the restored box', box.container, 90, async () => (await serves()) || undefined);
    },
    /** Disposing leaves containers and network in place from now on; the next start sweeps them. */
    keep: () => {
      kept = true;
    },
    [Symbol.asyncDispose]: () => ending.disposeAsync(),
  };
}

/** Waits for all of them even when one fails: nothing may start while the rest is being removed. */
async function allOrFirstError<T extends readonly Promise<unknown>[]>(
  work: readonly [...T],
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(work);
  return Promise.all(work);
}
