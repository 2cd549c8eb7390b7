import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { waitFor } from '../testbed/poll.ts';
import { buildFolder } from '../testbed/prepare/images.ts';
import { buildable } from '../testbed/prepare/pinned-bases.ts';
import { must, type RunResult, run } from '../testbed/prepare/run.ts';
import { type Acme, type AcmeOptions, startAcme } from '../testbed/stand-ins/acme.ts';
import { makeNetwork, type Place, placed, sweep } from '../testbed/stand-ins/network.ts';

const subnet = '10.79.7';
/** The address of nginx: the site's own. */
export const ADDRESS = `${subnet}.10`;

const compose = fileURLToPath(new URL('../../compose', import.meta.url));
const docker = (...args: string[]) => must(['docker', ...args]);

/** Only what concerns certificates, as in the site's configuration: nothing here may depend on the rest. */
const NGINX = `
worker_processes 2;
user www-data;
error_log stderr warn;
pid /run/nginx.pid;
events {}
http {
  access_log off;
  server {
    listen 80;
    listen [::]:80;
    location /.well-known/acme-challenge/ { root /etc/nginx/certificates/webroot; }
    location / { return 204; }
  }
  server {
    listen 443 ssl;
    http2 on;
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_session_cache shared:tls:1m;
    ssl_session_tickets off;
    set $served /etc/nginx/certificates/served;
    ssl_certificate $served/fullchain.pem;
    ssl_certificate_key $served/key.pem;
    location / { return 204; }
  }
}`;

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

/** A CA, the names it sees, nginx, and a container of the certbot image as the box runs it. */
export type Site = Awaited<ReturnType<typeof startSite>>;

export async function startSite(options: AcmeOptions = {}) {
  await using stack = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'certificates-'));
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  const place: Place = { name: 'skillgap-itest-certificates', subnet, folder: join(folder, 'world') };
  const volume = join(folder, 'volume');
  await sweep(place);
  stack.defer(async () => void (await sweep(place)));
  await chmod(folder, 0o755);
  // As user-data makes them: Docker would give the folder that nginx mounts to root.
  await mkdir(join(volume, 'nginx'), { recursive: true });
  await must(['chown', '--recursive', '10003:33', volume]);
  const network = makeNetwork(place, 0);
  const images = Promise.all([build('nginx'), build('certbot')]);
  await network;
  const [acme, [nginxImage, certbotImage]] = await Promise.all([startAcme(place, options), images]);
  await writeFile(join(folder, 'nginx.conf'), NGINX);
  const nginx = `${place.name}-nginx`;
  const startNginx = () =>
    docker(
      ...['run', '--detach', ...placed(place, 'nginx', 10), '--sysctl', 'net.ipv6.conf.all.disable_ipv6=0'],
      ...['--volume', `${volume}/nginx:/etc/nginx/certificates:ro`],
      ...['--volume', `${folder}/nginx.conf:/etc/nginx/test.conf:ro`],
      ...[nginxImage, 'nginx', '-c', '/etc/nginx/test.conf', '-g', 'daemon off;'],
    );
  await startNginx();
  /** As docker-compose.yml: nobody's user, nothing writable but the volume and /tmp, 128 MB. */
  const limits = [
    ...[
      '--network',
      place.name,
      '--dns',
      acme.dns.address,
      '--user',
      '10003:33',
      '--read-only',
      '--tmpfs',
      '/tmp',
    ],
    ...[
      '--cap-drop',
      'ALL',
      '--security-opt',
      'no-new-privileges',
      '--memory',
      '128m',
      '--memory-swap',
      '128m',
    ],
    ...['--volume', `${volume}:/srv/certificates`, '--label', `skillgap.rehearsal=${place.name}`],
  ];
  const certbot = `${place.name}-certbot`;
  await docker(
    'run',
    '--detach',
    ...limits,
    '--name',
    certbot,
    '--entrypoint',
    'sleep',
    certbotImage,
    'infinity',
  );
  await writeFile(join(volume, 'directory-ca.pem'), await readFile(acme.directoryCaFile));

  const ending = stack.move();
  const site = {
    ...{ place, acme, volume, nginx, certbot, certbotImage, limits },
    /** Runs `certificates …` for these names; ACME_DIRECTORY is Pebble's unless another is given. */
    certificates: (
      command: string,
      names: readonly string[],
      { directory = acme.directory, env = {} as Record<string, string> } = {},
    ): Promise<RunResult> =>
      run([
        ...['docker', 'exec', '--env', `CERTIFICATE_NAMES=${names.join(' ')}`],
        ...['--env', `ACME_DIRECTORY=${directory}`],
        ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
        ...[certbot, 'certificates', ...command.split(' ')],
      ]),
    status: async (): Promise<Status> => JSON.parse(await readFile(join(volume, 'status.json'), 'utf8')),
    exec: (...argv: string[]) => docker('exec', certbot, ...argv),
    [Symbol.asyncDispose]: () => ending.disposeAsync(),
  };
  return site;
}

async function build(name: 'nginx' | 'certbot'): Promise<string> {
  await using dockerfile = await buildable(`compose/${name}/Dockerfile`);
  const tag = `skillgap-itest-certificates-${name}`;
  await buildFolder(join(compose, name), {}, ['--file', dockerfile.path, '--tag', tag]);
  return tag;
}

export { type Acme, waitFor };
