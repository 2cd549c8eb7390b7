/**
 * The scripts that a rotation runs on the box. Fixed text; data reaches it as positional parameters, none of which is
 * secret: login names, public keys, names of variables.
 */
function script(name: string, text: string): (...args: string[]) => string[] {
  return (...args) => ['sh', '-euc', text, name, ...args];
}

const PSQL =
  'timeout 20 docker exec --interactive skillgap-postgres-1 psql --no-psqlrc --quiet --tuples-only --no-align --set ON_ERROR_STOP=1 --username skillgap_owner --dbname skillgap';

/** (login) → how many sessions it has. */
export const LOGIN_SESSIONS = script(
  'login-sessions',
  `printf '%s' "select count(*) from pg_stat_activity where usename = :'login'" | ${PSQL} --set login="$1"`,
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

/** (variable…) → a line \`<SHA-256 of the value and a line feed> <variable>\` for each, of each backend that runs. */
export const BACKEND_DIGESTS = script(
  'backend-digests',
  `
docker ps --filter name=^skillgap-backend- --format '{{.Names}}' | while read -r container; do
  for key in "$@"; do
    digest=$(docker exec "$container" printenv "$key" < /dev/null | sha256sum)
    printf '%s %s\\n' "\${digest%% *}" "$key"
  done
done
`,
);
