import { X509Certificate } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ConnectionOptions, connect, type PeerCertificate } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { poll } from '../testbed/poll.ts';
import { buildFolder } from '../testbed/prepare/images.ts';
import { buildable } from '../testbed/prepare/pinned-bases.ts';
import { must, type RunResult, run } from '../testbed/prepare/run.ts';
import { startAcme } from '../testbed/stand-ins/acme.ts';
import { makeNetwork, type Place, placed, sweep } from '../testbed/stand-ins/network.ts';
import { startFaultyFront } from './certificates-front.ts';

const compose = fileURLToPath(new URL('../../compose', import.meta.url));
const docker = (...args: string[]) => must(['docker', ...args]);

/** Only what concerns certificates, as in the site's own configuration: nothing here may depend on the rest. */
const NGINX = `
worker_processes 2;
user www-data;
error_log stderr warn;
pid /run/nginx.pid;
events {}
http {
  access_log off;
  # A map is evaluated at the handshake; "set" would be only with the request.
  map '' $served { default /etc/nginx/certificates/served; }
  server {
    listen 80;
    location /.well-known/acme-challenge/ { root /etc/nginx/certificates/webroot; }
    location / { return 204; }
  }
  server {
    listen 443 ssl;
    http2 on;
    # Only a renewal could end a connection here: nginx itself would after 1,000 requests.
    keepalive_requests 1000000;
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_session_cache shared:tls:1m;
    ssl_session_tickets off;
    ssl_certificate $served/fullchain.pem;
    ssl_certificate_key $served/key.pem;
    location / { return 204; }
  }
}`;

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** What status.json holds. */
export interface Status {
  readonly names: readonly string[];
  readonly missing: readonly string[];
  readonly trusted: boolean;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly issuer: string;
  readonly fingerprint: string;
  readonly checkedAt: string;
  readonly nextCheckAt: string;
  readonly problem: string | null;
}

export interface RunOptions {
  /** Another directory than Pebble's. */
  readonly directory?: string;
  /** More of the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A CA, the names that it sees, nginx, and a container of the certbot image with the box's limits. */
export type Site = Awaited<ReturnType<typeof startSite>>;

/**
 * Starts them in a network of their own.
 *
 * @param last Distinguishes sites that run side by side.
 */
export async function startSite(last: number) {
  await using stack = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'certificates-'));
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  const subnet = `10.79.${last}`;
  const address = `${subnet}.10`;
  const place: Place = { name: `skillgap-itest-certificates-${last}`, subnet, folder: join(folder, 'world') };
  const volume = join(folder, 'volume');
  await sweep(place);
  stack.defer(async () => void (await sweep(place)));
  await chmod(folder, 0o755);
  await mkdir(volume);
  // With a size of its own, so that it can be filled.
  await must(['mount', '-t', 'tmpfs', '-o', 'size=4m,mode=0755,uid=10003,gid=33', 'certificates', volume]);
  stack.defer(async () => void (await must(['umount', '--lazy', volume])));
  // As user-data makes it: Docker would give root the folder that nginx mounts.
  await must(['install', '--directory', '--owner=10003', '--group=33', join(volume, 'nginx')]);
  await makeNetwork(place, 0);
  const [acme, nginxImage, certbotImage] = await Promise.all([
    startAcme(place),
    build('nginx', place.name),
    build('certbot', place.name),
  ]);
  const front = stack.use(await startFaultyFront(acme.directory, `${subnet}.1`, join(folder, 'front')));
  const authorities = await Promise.all([acme.directoryCaFile, front.caFile].map((file) => readFile(file)));
  await writeFile(join(folder, 'directory-ca.pem'), Buffer.concat(authorities));
  await writeFile(join(folder, 'nginx.conf'), NGINX);
  await docker(
    ...['run', '--detach', ...placed(place, 'nginx', 10)],
    ...['--volume', `${volume}/nginx:/etc/nginx/certificates:ro`],
    ...['--volume', `${folder}/nginx.conf:/etc/nginx/test.conf:ro`],
    ...[nginxImage, 'nginx', '-c', '/etc/nginx/test.conf', '-g', 'daemon off;'],
  );
  /** As in docker-compose.yml: only the volume and /tmp can be written, and there are 128 MB. */
  const limits = [
    ...['--network', place.name, '--dns', acme.dns.address, '--read-only', '--tmpfs', '/tmp'],
    ...['--user', '10003:33', '--cap-drop', 'ALL', '--security-opt', 'no-new-privileges'],
    ...['--memory', '128m', '--memory-swap', '128m', '--label', `skillgap.rehearsal=${place.name}`],
    ...['--volume', `${volume}:/srv/certificates`],
  ];
  const certbot = `${place.name}-certbot`;
  const sleeping = ['--init', '--entrypoint', 'sleep', certbotImage, 'infinity'];
  await docker('run', '--detach', '--name', certbot, ...limits, ...sleeping);
  const inContainer = (argv: readonly string[], env: Readonly<Record<string, string>> = {}) => [
    ...['docker', 'exec', ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`])],
    ...[certbot, ...argv],
  ];
  const handshake = (options: ConnectionOptions = {}) => shakeHands(address, options);

  const site = {
    ...{ place, address, acme, front, volume, limits, certbot, certbotImage, handshake },
    /** Runs `certificates …` for these names. */
    certificates: (
      command: string,
      names: readonly string[],
      options: RunOptions = {},
    ): Promise<RunResult> => {
      const { directory = acme.directory, env = {} } = options;
      const all = { CERTIFICATE_NAMES: names.join(' '), ACME_DIRECTORY: directory, ...env };
      return run(inContainer(['certificates', ...command.split(' ')], all), { timeoutMs: 120_000 });
    },
    /** Runs a shell script as the container's user. */
    shell: (script: string, env?: Readonly<Record<string, string>>) =>
      must(inContainer(['bash', '-c', script], env)),
    status: async (): Promise<Status> => JSON.parse(await readFile(join(volume, 'status.json'), 'utf8')),
    /**
     * What must be true after every run: a certificate is served with its key, and status.json describes it. Returns the
     * latter.
     */
    checkServed: async (): Promise<Status> => {
      const status: Status = JSON.parse(await readFile(join(volume, 'status.json'), 'utf8'));
      const served = new X509Certificate((await handshake()).raw);
      expect(status).toEqual({
        names: served.subjectAltName?.split(', ').map((name) => name.replace(/^(DNS|IP Address):/, '')),
        missing: expect.any(Array),
        trusted: served.subject !== served.issuer,
        notBefore: new Date(served.validFrom).toISOString().replace('.000', ''),
        notAfter: new Date(served.validTo).toISOString().replace('.000', ''),
        issuer: served.issuer,
        fingerprint: served.fingerprint256.replaceAll(':', '').toLowerCase(),
        checkedAt: expect.stringMatching(ISO),
        nextCheckAt: expect.stringMatching(ISO),
        problem: status.problem === null ? null : expect.stringMatching(/^[ -~]+$/),
        asked: expect.stringMatching(/^https:/),
      });
      return status;
    },
    /** Whether a client that trusts Pebble's root accepts what is served for this name. */
    isTrustedFor: async (name: string): Promise<boolean> => {
      const certificate = new X509Certificate((await handshake()).raw);
      const covers = /^[\d.]+$/.test(name) ? certificate.checkIP(name) : certificate.checkHost(name);
      const ca = await acme.roots();
      return covers !== undefined && handshake({ ca, rejectUnauthorized: true }).then(Boolean, () => false);
    },
    /** How many orders the CA has had. */
    orders: async () => (await acme.log()).filter((line) => line.includes('Added order')).length,
    /** Saves what is on the volume. */
    save: async (name: string) => {
      await must(['cp', '--archive', `${volume}/.`, join(folder, name)]);
    },
    /** Replaces what is on the volume, in place: the containers mount it. Without a name there is nothing. */
    restore: async (name?: string) => {
      await must(['find', volume, '-mindepth', '1', '-not', '-path', `${volume}/nginx`, '-delete']);
      if (name) await must(['cp', '--archive', `${join(folder, name)}/.`, volume]);
      await must(['cp', join(folder, 'directory-ca.pem'), volume]);
    },
  };
  await site.restore();
  await poll(20_000, () =>
    must(['curl', '-sS', `http://${address}/`]).then(
      () => true,
      () => false,
    ),
  );
  const ending = stack.move();
  return { ...site, [Symbol.asyncDispose]: () => ending.disposeAsync() };
}

async function build(name: 'nginx' | 'certbot', site: string): Promise<string> {
  await using dockerfile = await buildable(`compose/${name}/Dockerfile`);
  const tag = `${site}-${name}`;
  await buildFolder(join(compose, name), {}, ['--file', dockerfile.path, '--tag', tag]);
  return tag;
}

/** One handshake; the certificate that was served. A key that does not match would end it. */
function shakeHands(host: string, options: ConnectionOptions): Promise<PeerCertificate> {
  return new Promise((resolve, reject) => {
    const socket = connect(
      { host, port: 443, rejectUnauthorized: false, timeout: 20_000, ...options },
      () => {
        resolve(socket.getPeerCertificate());
        socket.destroy();
      },
    );
    socket.once('timeout', () => socket.destroy(new Error('the handshake timed out')));
    socket.once('error', reject);
  });
}
