import { script } from '../../shared/box-script.ts';
import { ROOT } from './script.ts';

/** (conf, image): does nginx read this configuration? In a container of its own, away from the one that serves. */
export const TEST_NGINX = (conf: string, image: string): string[] => [
  ...['docker', 'run', '--rm', '--pull', 'never', '--network', 'none', '--read-only'],
  ...['--tmpfs', '/run', '--tmpfs', '/var/cache/nginx', '--tmpfs', '/var/lib/nginx'],
  ...['--volume', `${ROOT}/nginx:/etc/nginx/skillgap:ro`],
  ...[image, 'nginx', '-t', '-q', '-c', `/etc/nginx/skillgap/${conf}/nginx.conf`],
];

/** (conf): what nginx starts with. */
export const LINK_NGINX = script(
  'link-nginx',
  `cd ${ROOT}/nginx; ln -sfn "$1" .current; mv -T .current current`,
);

/** () From now on every answer closes its connection, so that none is left that a reload could cut. */
export const CLOSE_CONNECTIONS = script('close-connections', `: > ${ROOT}/nginx/live/closing`);

/** () */
export const KEEP_CONNECTIONS = script('keep-connections', `rm -f ${ROOT}/nginx/live/closing`);

/**
 * The signal returns before the old worker knows of it. Until that one no longer serves, it has to go on closing its
 * connections: with the flag taken away at once as many requests were lost as without it (76 in 120 reloads; else 0 in 150).
 */
const RELOAD_NGINX = `
serving() { docker top skillgap-nginx-1 -eo pid,args | sed -n 's/^ *\\([0-9][0-9]*\\) *nginx: worker process$/\\1/p'; }
old=$(serving)
docker exec skillgap-nginx-1 nginx -c /etc/nginx/skillgap/current/nginx.conf -s reload
tries=0
while serving | grep -qxF "$old"; do
  tries=$((tries + 1))
  [ "$tries" -lt 100 ] || { echo 'the old worker of nginx still serves' >&2; exit 1; }
  sleep 0.1
done
rm -f ${ROOT}/nginx/.reload-pending ${ROOT}/nginx/live/closing
`;

/**
 * (slot, release, conf, release to forget or nothing): the switch. The rename of one file moves the traffic; what comes
 * after it is the record. nginx reads a new configuration at the reload that follows; \`.reload-pending\` tells whoever
 * comes next when that was cut off. A release that is switched away from before it has held has never been live.
 */
export const SWITCH = script(
  'switch',
  `
slot=$1 release=$2 conf=$3 forget=$4
cd ${ROOT}/nginx
[ "$(readlink current)" = "$conf" ] || : > .reload-pending
if [ "$slot" = green ]; then
  : > live/.backend-green
  mv live/.backend-green live/backend-green
else
  rm -f live/backend-green
fi
ln -sfn "$conf" .current
mv -T .current current
cd ${ROOT}
: > "releases/$release/deployed"
ln -sfn "releases/$release" .current
mv -T .current current
[ -z "$forget" ] || rm -f "releases/$forget/deployed"
`,
);

/** () nginx reads the configuration that is linked. */
export const RELOAD = script('reload', RELOAD_NGINX);

/** (release, conf): finishes the record of a switch that was cut off: what serves is what is called current. */
export const RECORD_LIVE = script(
  'record-live',
  `
cd ${ROOT}/nginx
if [ "$(readlink current)" != "$2" ]; then
  : > .reload-pending
  ln -sfn "$2" .current
  mv -T .current current
fi
cd ${ROOT}
: > "releases/$1/deployed"
ln -sfn "releases/$1" .current
mv -T .current current
`,
);

/** (on|off): nginx looks the file up for each request. */
export const MAINTENANCE = script(
  'maintenance',
  `
mkdir -p ${ROOT}/nginx/live
cd ${ROOT}/nginx/live
if [ "$1" = on ]; then : > maintenance; else rm -f maintenance; fi
`,
);
