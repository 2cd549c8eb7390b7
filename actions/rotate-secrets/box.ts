import { script } from '../shared/box-script.ts';

/** The arguments of these scripts are not secret: login names, public keys, names of variables. */
const PSQL =
  'timeout 20 docker exec --interactive skillgap-postgres-1 psql --no-psqlrc --quiet --tuples-only --no-align --set ON_ERROR_STOP=1 --username skillgap_owner --dbname skillgap';

/**
 * The slots’ containers that run, and what an entry of their environment is. Asked for by exact name: neither a one-off
 * container of the same service nor another variable with `DATABASE_URL=` on its second line is taken for them. Docker
 * is asked, and not the container: from that, silence could mean a missing value or a container that does not answer.
 */
const BACKENDS = `
backends=$(docker ps --quiet --no-trunc --filter 'name=^skillgap-backend-(blue|green)-1$')
# (container, variable): "variable=value", or nothing.
entry() {
  docker inspect --format '{{range .Config.Env}}{{if eq (index (split . "=") 0) "'"$2"'"}}{{println .}}{{end}}{{end}}' "$1"
}
`;

/** () → the login that each running backend was started with, one a line. Its password stays on the box. */
export const BACKEND_LOGINS = script(
  'backend-logins',
  `
${BACKENDS}
for container in $backends; do
  url=$(entry "$container" DATABASE_URL)
  printf '%s\\n' "$url" | sed -n '1s|^DATABASE_URL=[a-z]*://\\([^:@/]*\\).*|\\1|p'
done
`,
);

/**
 * () with the login’s address on stdin: creates the login with this password and the backend’s rights, or updates it.
 * The migrate command of the live release does that, as in a deploy; it has nothing else to do.
 */
export const MAKE_LOGIN = script(
  'make-login',
  `
IFS= read -r DATABASE_URL
export DATABASE_URL
# A variable of the login shell would override the release's own.
unset RELEASE BACKEND_IMAGE NGINX_IMAGE POSTGRES_IMAGE CERTBOT_IMAGE PUBLIC_URL CERTIFICATE_NAMES ACME_DIRECTORY
folder=$(readlink -f /opt/skillgap/current)
docker rm --force skillgap-login > /dev/null 2>&1 || true
timeout 120 docker compose --ansi never --progress quiet --project-directory "$folder" --file "$folder/docker-compose.yml" \\
  --env-file "$folder/release.env" run --rm --no-deps -T --env DATABASE_URL --name skillgap-login migrate < /dev/null
`,
);

/** (login) with its password on stdin: logs in over the network, as the backend does. */
export const LOG_IN = script(
  'log-in',
  `
timeout 20 docker exec --interactive skillgap-postgres-1 sh -euc '
  IFS= read -r PGPASSWORD
  export PGPASSWORD
  exec psql --no-psqlrc --quiet --host 127.0.0.1 --username "$1" --dbname skillgap --command "select 1"
' log-in "$1" > /dev/null
`,
);

/** (login): locks it, removes its password and ends its sessions. One that does not exist counts as locked. */
export const LOCK_LOGIN = script(
  'lock-login',
  `
printf '%s\\n' \\
  "select format('alter role %I nologin password null', rolname) from pg_roles where rolname = :'login' \\gexec" \\
  "select pg_terminate_backend(pid) from pg_stat_activity where usename = :'login';" |
  ${PSQL} --set login="$1" > /dev/null
`,
);

/** (public key): lets it open the box too. */
export const ADD_KEY = script(
  'add-key',
  `
umask 077
cd ~/.ssh
grep -qxF "$1" authorized_keys || {
  # awk ends the last line too, if nothing else has.
  { awk 1 authorized_keys; printf '%s\\n' "$1"; } > authorized_keys.new
  sync -f .
  mv authorized_keys.new authorized_keys
}
`,
);

/** (public key that stays, public key that goes): removes the second; refuses when the first is not there. */
export const REMOVE_KEY = script(
  'remove-key',
  `
umask 077
cd ~/.ssh
blob() { printf '%s' "$1" | cut -d ' ' -f 2; }
grep -qF "$(blob "$1")" authorized_keys || { echo 'the key that is to stay does not open the box' >&2; exit 1; }
[ -n "$(blob "$2")" ] && [ "$(blob "$1")" != "$(blob "$2")" ] || { echo 'there is no other key to remove' >&2; exit 1; }
grep -vF "$(blob "$2")" authorized_keys > authorized_keys.new
sync -f .
mv authorized_keys.new authorized_keys
`,
);

/** (variable…) → a line `<SHA-256 of "variable=value"> <variable>` for each, of each running backend. */
export const BACKEND_DIGESTS = script(
  'backend-digests',
  `
${BACKENDS}
for container in $backends; do
  for key in "$@"; do
    entry=$(entry "$container" "$key")
    digest=$(printf '%s' "$entry" | sha256sum)
    printf '%s %s\\n' "\${digest%% *}" "$key"
  done
done
`,
);

/** () → the owner of the box’s lock; nothing when it is free. */
export const BOX_LOCK = script(
  'box-lock',
  'if [ -s /opt/skillgap/lock/owner.json ]; then cat /opt/skillgap/lock/owner.json; fi',
);

/** Seconds that the archiver has after a deploy to begin with another key, which makes a repository in the bucket first. */
const ARCHIVER_SECONDS = 60;

/**
 * (repository) → what the archiver last wrote about itself, and what the last backup did, one a line; an empty line for
 * one that there is not. Waits until the archiver writes into that repository, as long as it may take; not for one that
 * makes no backups.
 */
export const BACKUP_STATUS = script(
  'backup-status',
  `
status=/srv/skillgap/backups
end=$(($(date +%s) + ${ARCHIVER_SECONDS}))
while [ -e "$status/archive.json" ] && \\
  ! grep -q -e '"configured": *false' -e '"repository": *"'"$1"'"' "$status/archive.json"; do
  [ "$(date +%s)" -lt "$end" ] || break
  sleep 0.5
done
for file in archive.json backup.json; do
  if [ -e "$status/$file" ]; then tr -d '\n' < "$status/$file"; fi
  echo
done
`,
);
