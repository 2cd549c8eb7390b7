/**
 * The scripts that run on the box. Each is fixed text; data reaches it as positional parameters or over stdin,
 * so nothing that varies is ever read as shell. POSIX sh, what a plain Debian has.
 */

const ROOT = '/opt/skillgap';

function script(name: string, text: string): (...args: string[]) => string[] {
  return (...args) => ['sh', '-euc', text, name, ...args];
}

/** Compose with a clean environment: a variable of the login shell would override the release's own. */
export function compose(release: string, ...args: string[]): string[] {
  const folder = `${ROOT}/releases/${release}`;
  return [
    ...[
      'env',
      '-i',
      'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
      'HOME=/nonexistent',
    ],
    ...['docker', 'compose', '--ansi', 'never', '--progress', 'plain', '--project-directory', folder],
    ...['--file', `${folder}/docker-compose.yml`, '--env-file', `${folder}/release.env`, ...args],
  ];
}

/** () → what `parseObservation` reads. */
export const OBSERVE = script(
  'observe',
  `
cd ${ROOT}
report() { printf '%s\\t%s\\n' "$1" "$2"; }
mkdir -p releases nginx/live
report free-disk-mb "$(df -Pm /var/lib/docker ${ROOT} | awk 'NR > 1 { print $4 }' | sort -n | head -n 1)"
report available-memory-mb "$(awk '/^MemAvailable:/ { print int($2 / 1024) }' /proc/meminfo)"
report current "$(basename "$(readlink current || true)")"
slot=blue
[ ! -e nginx/live/backend-green ] || slot=green
report live-slot "$slot"
report live-release "$(docker inspect --format '{{index .Config.Labels "skillgap.release"}}' "skillgap-backend-$slot-1" 2>/dev/null || true)"
report nginx-conf "$(readlink nginx/current || true)"
report nginx-image "$(docker inspect --format '{{.Config.Image}}' skillgap-nginx-1 2>/dev/null || true)"
for folder in nginx/conf-*; do [ ! -d "$folder" ] || report nginx-folder "\${folder#nginx/}"; done
for folder in releases/*; do
  [ -d "$folder" ] || continue
  report folder "\${folder#releases/}"
  [ ! -e "$folder/deployed" ] || report record "$(tr -d '\\n' < "$folder/release.json")"
done
docker image ls --digests --format '{{.Repository}}@{{.Digest}}' | while read -r image; do report image "$image"; done
`,
);

/** (release, conf); a gzipped tar of the release on stdin. A cut-off upload leaves only a \`.partial\`. */
export const UPLOAD = script(
  'upload',
  `
umask 077
release=$1 conf=$2
cd ${ROOT}
rm -rf "releases/$release.partial" "nginx/$conf.partial"
mkdir "releases/$release.partial"
tar -xzf - -C "releases/$release.partial"
if [ ! -d "nginx/$conf" ]; then
  cp -R "releases/$release.partial/nginx" "nginx/$conf.partial"
  chmod -R u=rwX,go=rX "nginx/$conf.partial"
  mv -T "nginx/$conf.partial" "nginx/$conf"
fi
chmod 755 nginx nginx/live
mv -T "releases/$release.partial" "releases/$release"
`,
);

/** (release); its release.json on stdin. */
export const RECORD = script(
  'record',
  `umask 077; cd ${ROOT}/releases/"$1"; cat > release.json.new; mv release.json.new release.json`,
);

/** (registry, username, image…); the password on stdin, no login when the username is empty. It is forgotten on the way out. */
export const PULL = script(
  'pull',
  `
registry=$1 username=$2
shift 2
DOCKER_CONFIG=$(mktemp -d)
export DOCKER_CONFIG
trap 'rm -rf "$DOCKER_CONFIG"' EXIT
[ -z "$username" ] || docker login --username "$username" --password-stdin "$registry" >/dev/null
for image in "$@"; do docker pull --quiet "$image"; done
`,
);

/** (conf, image): does nginx read this configuration? In a container of its own, away from the one that serves. */
export const TEST_NGINX = (conf: string, image: string): string[] => [
  ...['docker', 'run', '--rm', '--pull', 'never', '--network', 'none', '--read-only'],
  ...['--tmpfs', '/run', '--tmpfs', '/var/cache/nginx', '--tmpfs', '/var/lib/nginx'],
  ...[
    '--volume',
    `${ROOT}/nginx:/etc/nginx/skillgap:ro`,
    image,
    'nginx',
    '-t',
    '-q',
    '-c',
    `/etc/nginx/skillgap/${conf}/nginx.conf`,
  ],
];

/** (conf): what nginx starts with. */
export const LINK_NGINX = script(
  'link-nginx',
  `cd ${ROOT}/nginx; ln -sfn "$1" .current; mv -T .current current`,
);

/**
 * (slot, release, conf, reload?): the switch. The rename of one file moves the traffic; what comes after it is the record.
 * A new nginx configuration is linked before it and read by a reload after it.
 */
export const SWITCH = script(
  'switch',
  `
slot=$1 release=$2 conf=$3 reload=$4
cd ${ROOT}/nginx
ln -sfn "$conf" .current
mv -T .current current
if [ "$slot" = green ]; then
  : > live/.backend-green
  mv live/.backend-green live/backend-green
else
  rm -f live/backend-green
fi
[ "$reload" = false ] || docker exec skillgap-nginx-1 nginx -c /etc/nginx/skillgap/current/nginx.conf -s reload
cd ${ROOT}
: > "releases/$release/deployed"
ln -sfn "releases/$release" .current
mv -T .current current
`,
);

/** (container, seconds): asks it to end, waits for what is in flight, then insists. */
export const DRAIN = (container: string, seconds: number): string[] => [
  'docker',
  'stop',
  '--time',
  String(seconds),
  container,
];

/** (container). */
export const REMOVE_CONTAINER = (container: string): string[] => [
  'docker',
  'rm',
  '--force',
  '--volumes',
  container,
];

/** (container, lines): the end of its log, both streams in one. */
export const TAIL_LOG = script('tail-log', `docker logs --tail "$2" "$1" 2>&1`);

/** (container): \`state exit-code restarts oom-killed\`. */
export const CONTAINER_STATE = (container: string): string[] => [
  ...[
    'docker',
    'inspect',
    '--format',
    '{{.State.Status}} {{.State.ExitCode}} {{.RestartCount}} {{.State.OOMKilled}}',
  ],
  container,
];

/** (url, seconds): status, time, release and redirect target of one GET on a connection of its own; curl's message when there is no answer. */
export const PROBE = script(
  'probe',
  `
curl --silent --show-error --max-time "$2" --output /dev/null --header 'Connection: close' \\
  --write-out '%{http_code}\\t%{time_total}\\t%header{x-release}\\t%{redirect_url}\\n' "$1" 2>&1 || true
`,
);

/** (count, release…, count, conf…, image…): removes releases, configurations and every image of SkillGap's repositories but these. */
export const PRUNE = script(
  'prune',
  `
cd ${ROOT}
n=$1; shift
while [ "$n" -gt 0 ]; do rm -rf "releases/$1"; shift; n=$((n - 1)); done
n=$1; shift
while [ "$n" -gt 0 ]; do rm -rf "nginx/$1"; shift; n=$((n - 1)); done
for kept in "$@"; do printf '%s\\n' "\${kept%@*}"; done | sort -u > .repositories
docker image ls --digests --format '{{.Repository}}@{{.Digest}}' | while read -r image; do
  grep -qxF "\${image%@*}" .repositories || continue
  keep=false
  for kept in "$@"; do [ "$image" != "$kept" ] || keep=true; done
  [ "$keep" = true ] || docker image rm "$image" >/dev/null 2>&1 || true
done
rm -f .repositories
`,
);

/** (release, image…): what a failed deploy had brought. An image that something uses stays. */
export const DISCARD = script(
  'discard',
  `
release=$1
shift
rm -rf "${ROOT}/releases/$release" "${ROOT}/releases/$release.partial"
for image in "$@"; do docker image rm "$image" >/dev/null 2>&1 || true; done
`,
);

/** A line for receipts.jsonl on stdin. */
export const RECEIPT = script('receipt', `umask 077; cat >> ${ROOT}/receipts.jsonl`);

/** (owner); owner.json on stdin. Exit 0: taken; 1: held, and its owner.json is printed. The rename of a folder onto a full one fails. */
export const LOCK = script(
  'lock',
  `
umask 077
cd ${ROOT}
rm -rf "lock.$1"
mkdir "lock.$1"
cat > "lock.$1/owner.json"
if mv -T "lock.$1" lock 2>/dev/null; then exit 0; fi
rm -rf "lock.$1"
cat lock/owner.json 2>/dev/null || true
exit 1
`,
);

/** (owner): releases the lock if it is this owner's. */
export const UNLOCK = script(
  'unlock',
  `cd ${ROOT}; if grep -qF "\\"owner\\":\\"$1\\"" lock/owner.json 2>/dev/null; then rm -rf lock; fi`,
);
