import { script } from '../shared/box-script.ts';

/** What the scripts here get as arguments is not secret: login names, public keys, names of variables. */
const PSQL =
  'timeout 20 docker exec --interactive skillgap-postgres-1 psql --no-psqlrc --quiet --tuples-only --no-align --set ON_ERROR_STOP=1 --username skillgap_owner --dbname skillgap';

/** () → the login that each backend that runs was started with, a line each. Its password stays on the box. */
export const BACKEND_LOGINS = script(
  'backend-logins',
  `
names=$(docker ps --filter name=^skillgap-backend- --format '{{.Names}}')
for container in $names; do
  env=$(docker inspect --format '{{range .Config.Env}}{{println .}}{{end}}' "$container")
  printf '%s\\n' "$env" | sed -n 's|^DATABASE_URL=[a-z]*://\\([^:@/]*\\).*|\\1|p'
done
`,
);

/**
 * () with the login's address on stdin: the login exists, with this password and the rights of the backend. The migrate
 * command of the live release does that, as in a deploy; it has nothing else to do.
 */
export const MAKE_LOGIN = script(
  'make-login',
  `
IFS= read -r DATABASE_URL
export DATABASE_URL
# A variable of the login shell would override the release's own.
unset RELEASE BACKEND_IMAGE NGINX_IMAGE POSTGRES_IMAGE
folder=$(readlink -f /opt/skillgap/current)
docker rm --force skillgap-login > /dev/null 2>&1 || true
timeout 120 docker compose --ansi never --progress quiet --project-directory "$folder" --file "$folder/docker-compose.yml" \\
  --env-file "$folder/release.env" run --rm --no-deps -T --env DATABASE_URL --name skillgap-login migrate < /dev/null
`,
);

/** (login) with its password on stdin: it opens the database over the network, as the backend's does. */
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

/** (login): it has no password any more and may not log in; its sessions are ended. One that does not exist is locked. */
export const LOCK_LOGIN = script(
  'lock-login',
  `
printf '%s\\n' \\
  "select format('alter role %I nologin password null', rolname) from pg_roles where rolname = :'login' \\gexec" \\
  "select pg_terminate_backend(pid) from pg_stat_activity where usename = :'login';" |
  ${PSQL} --set login="$1" > /dev/null
`,
);

/** (public key): it opens the box as well. */
export const ADD_KEY = script(
  'add-key',
  `
umask 077
cd ~/.ssh
grep -qxF "$1" authorized_keys || {
  # awk ends the last line too, which nobody may have.
  { awk 1 authorized_keys; printf '%s\\n' "$1"; } > authorized_keys.new
  sync -f .
  mv authorized_keys.new authorized_keys
}
`,
);

/** (public key that stays, public key that goes): the second opens nothing any more; refused when the first does not. */
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

/**
 * (variable…) → a line \`<SHA-256 of "variable=value"> <variable>\` for each, of each backend that runs. Read from what
 * Docker started it with: asking the container itself cannot tell a value that is not there from a container that does
 * not answer.
 */
export const BACKEND_DIGESTS = script(
  'backend-digests',
  `
names=$(docker ps --filter name=^skillgap-backend- --format '{{.Names}}')
for container in $names; do
  for key in "$@"; do
    format='{{range .Config.Env}}{{if eq (index (split . "=") 0) "'$key'"}}{{println .}}{{end}}{{end}}'
    entry=$(docker inspect --format "$format" "$container")
    digest=$(printf '%s' "$entry" | sha256sum)
    printf '%s %s\\n' "\${digest%% *}" "$key"
  done
done
`,
);

/** () → who is at work on the box, as its lock says; nothing when nobody is. */
export const AT_WORK = script('at-work', 'cat /opt/skillgap/lock/owner.json 2>/dev/null || true');
