import { script } from '../../shared/box-script.ts';
import { ROOT } from './script.ts';

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
fi
# On the disk before they have their names: a power cut would leave empty files in folders that look whole.
sync -f .
[ ! -d "nginx/$conf.partial" ] || mv -T "nginx/$conf.partial" "nginx/$conf"
chmod 755 nginx nginx/live
# Done once more after a lost connection; a release that has been live is never written over.
[ -e "releases/$release/deployed" ] || rm -rf "releases/$release"
mv -T "releases/$release.partial" "releases/$release"
`,
);

/** (release, its copy's name, its release.env): a release's files under another name; not yet the secrets. */
export const COPY = script(
  'copy',
  `
umask 077
cd ${ROOT}/releases
rm -rf "$2.partial" "$2"
cp -R "$1" "$2.partial"
rm -f "$2.partial/deployed" "$2.partial/.env"
printf '%s' "$3" > "$2.partial/release.env"
sync -f .
mv -T "$2.partial" "$2"
`,
);

/** (release, its release.json). */
export const RECORD = script(
  'record',
  `
umask 077
cd ${ROOT}/releases/"$1"
printf '%s\\n' "$2" > release.json.new
mv release.json.new release.json
`,
);

/** (release, bytes); its new .env on stdin, which may be cut off: then nothing is replaced. */
export const REPLACE_ENV = script(
  'replace-env',
  `
umask 077
cd ${ROOT}/releases/"$1"
cat > .env.new
[ "$(wc -c < .env.new)" -eq "$2" ] || { rm -f .env.new; echo 'the file arrived cut off' >&2; exit 1; }
mv .env.new .env
`,
);

/** (registry, username, image…); the password on stdin, no login when the username is empty. It is forgotten on the way out. */
export const PULL = script(
  'pull',
  `
registry=$1 username=$2
shift 2
DOCKER_CONFIG=$(mktemp -d /tmp/skillgap-pull.XXXXXX)
export DOCKER_CONFIG
trap 'rm -rf "$DOCKER_CONFIG"' EXIT
trap 'exit 143' TERM INT HUP
[ -z "$username" ] || docker login --username "$username" --password-stdin "$registry" >/dev/null
for image in "$@"; do docker pull --quiet "$image"; done
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

/** (a line of JSON). */
export const RECEIPT = script('receipt', `umask 077; printf '%s\\n' "$1" >> ${ROOT}/receipts.jsonl`);
