import { isIPv4 } from 'node:net';

/** Of one drill: names of what it makes, and the label by which it is removed. */
export function namesOf(id: string) {
  const name = (what: string) => `skillgap-drill-${id}-${what}`;
  return {
    label: `skillgap.drill=${id}`,
    ...{ relay: name('relay'), script: name('script'), postgres: name('postgres') },
    ...{ migrate: name('migrate'), app: name('app') },
    ...{ data: name('data'), socket: name('socket') },
  };
}

export type Names = ReturnType<typeof namesOf>;

/** Every container of a drill: it can write nothing but /tmp and its volumes, and gains no right. */
function hardened({ label }: Names): string[] {
  return [
    ...['--label', label, '--no-healthcheck', '--read-only', '--tmpfs', '/tmp'],
    ...['--cap-drop', 'ALL', '--security-opt', 'no-new-privileges', '--pids-limit', '256'],
  ];
}

const DATA = '/var/lib/postgresql';
const SOCKET = '/var/run/postgresql';
/** Where the action listens, seen from the relay. */
const EGRESS = '/run/egress';

/**
 * Puts an address on the relay's loopback: a certificate for an address must be reached at that address. `ip` is not in
 * the image, Perl is in every Debian. 0x8916 is SIOCSIFADDR.
 */
const ADD_ADDRESS =
  'socket(S,2,2,0) and ioctl(S,0x8916,pack("a16 S n C4 x8","lo:1",2,0,split(/\\./,shift))) or die "$!"; exec "node","-e",@ARGV';

/** Listens as the bucket does, and hands each connection to the action. */
const RELAY = `const net = require('node:net');
const [port] = process.argv.slice(-1);
net.createServer((from) => {
  const to = net.connect('${EGRESS}/s3.sock');
  for (const [one, other] of [[from, to], [to, from]])
    one.on('error', () => other.destroy()).on('close', () => other.end()).pipe(other);
}).listen(Number(port), () => console.log('listening'));`;

/**
 * The container whose network the scripts have: none, but for the one name or address of the bucket, which is its own
 * loopback. It holds no secret.
 */
export function relayArguments(
  names: Names,
  image: string,
  { host, port, folder }: { host: string; port: number; folder: string },
): string[] {
  const address = isIPv4(host);
  return [
    ...['run', '--detach', '--name', names.relay, '--network', 'none', ...hardened(names)],
    ...['--mount', `type=bind,source=${folder},target=${EGRESS},readonly`],
    // Only to give its own loopback that address.
    ...(address
      ? ['--user', '0:0', '--cap-add', 'NET_ADMIN', '--entrypoint', 'perl']
      : ['--add-host', `${host}:127.0.0.1`]),
    image,
    ...(address ? ['-e', ADD_ADDRESS, host, RELAY] : ['-e', RELAY]),
    String(port),
  ];
}

/** One of the scripts of the backups, in the image's own user. */
export function scriptArguments(
  names: Names,
  image: string,
  {
    script,
    env,
    backups,
    data,
  }: { script: readonly string[]; env: readonly string[]; backups: string; data: boolean },
): string[] {
  return [
    ...['run', '--rm', '--name', names.script, '--network', `container:${names.relay}`, ...hardened(names)],
    ...env.flatMap((name) => ['--env', name]),
    ...['--mount', `type=bind,source=${backups},target=/srv/backups,readonly`],
    ...(data ? ['--volume', `${names.data}:${DATA}`] : []),
    ...['--entrypoint', 'env', image, ...script],
  ];
}

/** The restored cluster, without any network and without a way to ship WAL. `command` is the image's own. */
export function postgresArguments(names: Names, image: string, command: readonly string[]): string[] {
  return [
    ...['run', '--detach', '--name', names.postgres, '--network', 'none', ...hardened(names)],
    ...['--shm-size', '64m', '--volume', `${names.data}:${DATA}`, '--volume', `${names.socket}:${SOCKET}`],
    ...[image, ...command, '-c', 'archive_mode=off'],
  ];
}

/** A script in the container of the restored cluster. */
export function insideArguments(names: Names, script: readonly string[]): string[] {
  return ['exec', names.postgres, ...script];
}

/** The migration of the application, as the owner over the socket. It makes the login that the application takes. */
export function migrateArguments(names: Names, image: string): string[] {
  return [
    ...['run', '--rm', '--name', names.migrate],
    ...['--network', `container:${names.postgres}`, ...hardened(names)],
    ...['--env', 'DATABASE_URL', '--volume', `${names.socket}:${SOCKET}`],
    ...['--env', `MIGRATION_DATABASE_URL=postgres://skillgap_owner@localhost/skillgap?host=${SOCKET}`],
    ...[image, 'migrate.mjs'],
  ];
}

/** The application, in the network of the restored cluster: they have each other and nothing else. */
export function appArguments(names: Names, image: string): string[] {
  return [
    ...[
      'run',
      '--detach',
      '--name',
      names.app,
      '--network',
      `container:${names.postgres}`,
      ...hardened(names),
    ],
    ...['--env', 'DATABASE_URL', '--env', 'AUTH_SECRET', '--env', 'FILES_DIR=/tmp/files', image],
  ];
}

/** Asks for a path; says its status and nothing of what it answers. */
const PROBE = `fetch('http://127.0.0.1:3000' + process.argv.at(-1), { signal: AbortSignal.timeout(5000) })
  .then(({ status }) => { console.log(status); process.exit(status === 200 ? 0 : 1); }, () => process.exit(1));`;

export function probeArguments(names: Names, path: string): string[] {
  return ['exec', names.app, 'node', '-e', PROBE, path];
}
