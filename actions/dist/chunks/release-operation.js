import { a as endGroup, c as getState, d as notice, f as saveState, h as warning, m as startGroup, n as messageOf, o as error, t as Failure, u as info } from "./outcome.js";
import { a as getOctokit, t as askGitHub } from "./github.js";
import { t as exec } from "./exec.js";
import { c as seconds, i as invalid, n as choice, o as optionalSecret, r as integer, s as optionalText, t as boolean, u as text } from "./inputs.js";
import { n as logForeign, t as foreign } from "./foreign.js";
import { t as runState } from "./workflow-run.js";
import { n as gate, o as httpProbe, r as observe$1 } from "./gate.js";
import { n as table, t as appendSummary } from "./summary.js";
import { t as ParameterStore } from "./ssm.js";
import { n as plain } from "./markdown.js";
import { i as readBoxInputs, r as script, t as connect } from "./ssh.js";
import { t as pathsOf } from "./parameter-paths.js";
import { t as privateFolder } from "./temporary.js";
import { createHash } from "node:crypto";
import { chmod, copyFile, cp, glob, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
// ssh-deploy/release.ts
/** A release's name is also a folder's: nothing else may come in as one. */
const RELEASE_PATTERN = /^\d{8}T\d{6}Z-[0-9a-f]{12}$/;
/** `release.env`: what docker-compose.yml interpolates. Digests and ids need no quoting. */
function releaseEnvironment(record) {
	return [
		`RELEASE=${record.release}`,
		`BACKEND_IMAGE=${record.images.backend}`,
		`NGINX_IMAGE=${record.images.nginx}`,
		`POSTGRES_IMAGE=${record.images.postgres}`,
		""
	].join("\n");
}
// ssh-deploy/inputs.ts
const OPERATIONS = [
	"deploy",
	"rollback",
	"redeploy",
	"status",
	"maintenance"
];
const IMAGE_PATTERN = /^[a-z0-9][a-z0-9._:/-]*@sha256:[0-9a-f]{64}$/;
/** The only reader of the action's inputs. Secrets are masked first. @throws Failure `invalid-input`. */
function readInputs() {
	const box = readBoxInputs();
	const registryPassword = optionalSecret("registry-password");
	const token = optionalSecret("token");
	return {
		...box,
		operation: choice("operation", OPERATIONS),
		/** For asking GitHub about runs and branches; null: nothing is asked. */
		token,
		workflowRun: readWorkflowRun(),
		registry: {
			host: optionalText("registry", {
				pattern: /^[a-z0-9][a-z0-9.:-]*$/,
				expected: "a host, with a port where it has one"
			}) ?? "",
			username: optionalText("registry-username", {
				pattern: /^[^\s-]\S*$/,
				expected: "a user name"
			}) ?? "",
			password: registryPassword ?? ""
		},
		smokePath: text("smoke-path", {
			default: "/v1/jobs?limit=1",
			pattern: /^\/\S*$/,
			expected: "a path such as /v1/jobs"
		}),
		/** Null: what is live is watched from the box itself. */
		publicUrl: optionalText("public-url", PUBLIC_URL)?.replace(/\/+$/, "") ?? null,
		gateRules: {
			intervalMs: seconds("ready-interval", {
				min: .1,
				max: 60,
				default: 1
			}),
			timeoutMs: seconds("ready-timeout", {
				min: .1,
				max: 60,
				default: 5
			}),
			deadlineMs: seconds("ready-deadline", {
				min: 1,
				max: 1800,
				default: 60
			}),
			consecutive: integer("ready-passes", {
				min: 1,
				max: 100,
				default: 3
			}),
			maxLatencyMs: null
		},
		observeRules: {
			forMs: seconds("observe", {
				min: 0,
				max: 3600,
				default: 30
			}),
			failuresAllowed: integer("failures-allowed", {
				min: 1,
				max: 100,
				default: 2
			})
		},
		recoverMs: seconds("recover-timeout", {
			min: 0,
			max: 3600,
			default: 90
		}),
		migrationSeconds: integer("migration-timeout", {
			min: 1,
			max: 3600,
			default: 300
		}),
		drainSeconds: integer("drain-timeout", {
			min: 0,
			max: 600,
			default: 35
		}),
		lock: {
			waitMs: seconds("lock-wait", {
				min: 0,
				max: 21600,
				default: 900
			}),
			pollMs: seconds("lock-poll", {
				min: .1,
				max: 600,
				default: 5
			}),
			askMs: 15e3
		},
		minFreeDiskMb: integer("min-free-disk", {
			min: 0,
			max: 1e6,
			default: 1024
		}),
		minFreeMemoryMb: integer("min-free-memory", {
			min: 0,
			max: 1e6,
			default: 160
		}),
		keepReleases: integer("keep-releases", {
			min: 2,
			max: 100,
			default: 5
		}),
		/** For a rollback: the release to go back to; null, the previous one. */
		release: optionalText("release", RELEASE),
		/** For a rollback or a redeploy: done only while this one is live; null, whatever is. */
		onlyFrom: optionalText("only-from", RELEASE),
		force: boolean("force", { default: false }),
		/** The `.env` that render-env wrote; null: a rollback leaves the release the one it has. */
		envFile: optionalText("env-file"),
		parameters: parameterVersions(),
		maintenance: choice("maintenance", ["on", "off"], { default: "off" }),
		/** Why a person asks for it, in one line. */
		why: (optionalText("why") ?? "").replace(/\s+/g, " ").trim().slice(0, 200)
	};
}
const RELEASE = {
	pattern: RELEASE_PATTERN,
	expected: "a release id such as 20260102T030405Z-0123456789ab"
};
const PUBLIC_URL = {
	pattern: /^https?:\/\/[^\s/@]+(:\d+)?\/?$/,
	expected: "an http or https URL without a path, such as https://skillgap.example"
};
/** The run that this is part of, from the runner's own variables. */
function readWorkflowRun() {
	const { GITHUB_ACTOR, GITHUB_REPOSITORY, GITHUB_RUN_ATTEMPT = "1", GITHUB_RUN_ID, GITHUB_SERVER_URL } = process.env;
	const [owner = "", repo = ""] = (GITHUB_REPOSITORY ?? "").split("/");
	return {
		owner,
		repo,
		runId: Number(GITHUB_RUN_ID),
		attempt: Number(GITHUB_RUN_ATTEMPT),
		/** Unique to one attempt of one run. */
		id: `${GITHUB_RUN_ID}-${GITHUB_RUN_ATTEMPT}`,
		actor: GITHUB_ACTOR ?? "unknown",
		url: `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`
	};
}
/** What only a deploy reads. @throws Failure `invalid-input`. */
function readDeployInputs() {
	return {
		release: text("release", RELEASE),
		commit: text("commit", {
			pattern: /^[0-9a-f]{40}$/,
			expected: "a full commit id"
		}),
		images: {
			backend: image("backend-image"),
			nginx: image("nginx-image"),
			postgres: image("postgres-image")
		},
		composeFolder: text("compose-folder", { default: "compose" }),
		/** The branch that production follows: a deploy of what is not its head any more is left out. */
		branch: text("branch", {
			default: "main",
			pattern: /^[\w./-]+$/,
			expected: "a branch"
		})
	};
}
/** The `.env` of what cannot do without a new one. @throws Failure `invalid-input`. */
function readEnvFile() {
	return text("env-file", { expected: "the output `file` of render-env" });
}
/** Docker lists an image of Docker Hub without the host's name, so it is compared without it. */
function image(name) {
	return text(name, {
		pattern: IMAGE_PATTERN,
		expected: "an image by digest, name@sha256:…"
	}).replace(/^docker\.io\//, "");
}
function parameterVersions() {
	const json = text("parameters", { default: "{}" });
	try {
		return JSON.parse(json);
	} catch {
		throw invalid("parameters", "is no JSON", "the output `versions` of render-env");
	}
}
// ssh-deploy/box/container.ts
/** (container, seconds): asks it to end, waits for what is in flight, then insists. */
const DRAIN = (container, seconds) => [
	"docker",
	"stop",
	"--time",
	String(seconds),
	container
];
/** (container). */
const REMOVE_CONTAINER = (container) => [
	"docker",
	"rm",
	"--force",
	"--volumes",
	container
];
/** (container, lines): the end of its log, both streams in one. */
const TAIL_LOG = script("tail-log", `docker logs --tail "$2" "$1" 2>&1`);
/** (container): \`state exit-code restarts oom-killed\`. */
const CONTAINER_STATE = (container) => [...[
	"docker",
	"inspect",
	"--format",
	"{{.State.Status}} {{.State.ExitCode}} {{.RestartCount}} {{.State.OOMKilled}}"
], container];
/** (url, seconds): status, time, release and redirect target of one GET on a connection of its own; curl's message when there is no answer. */
const PROBE = script("probe", `
curl --silent --show-error --max-time "$2" --output /dev/null --header 'Connection: close' \\
  --write-out '%{http_code}\\t%{time_total}\\t%header{x-release}\\t%{redirect_url}\\n' "$1" 2>&1 || true
`);
// ssh-deploy/box/script.ts
/** Everything of ours on the box is under it. */
const ROOT = "/opt/skillgap";
/** Compose with a clean environment: a variable of the login shell would override the release's own. */
function compose(release, ...args) {
	const folder = `${ROOT}/releases/${release}`;
	return [
		...[
			"env",
			"-i",
			"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
			"HOME=/nonexistent"
		],
		...[
			"docker",
			"compose",
			"--ansi",
			"never",
			"--progress",
			"plain",
			"--project-directory",
			folder
		],
		...[
			"--file",
			`${folder}/docker-compose.yml`,
			"--env-file",
			`${folder}/release.env`,
			...args
		]
	];
}
// ssh-deploy/box/lock.ts
/** Whoever asks for the lock, or gives it back, does so alone. */
const ALONE = `
umask 077
cd ${ROOT}
exec 9> .lock.mutex
flock --timeout 60 9
`;
/**
* (owner, its JSON). Exit 0: taken, or ours already; 1: held, and its owner.json is printed. The file is on the disk
* before the folder has its name: a power cut would leave an empty one, of which nobody could tell who has ended. One
* that is empty all the same is nobody's.
*/
const LOCK = script("lock", `
${ALONE}
if [ -s lock/owner.json ]; then
  if grep -qF "\\"owner\\":\\"$1\\"" lock/owner.json; then exit 0; fi
  cat lock/owner.json
  exit 1
fi
rm -rf lock lock.*
mkdir lock.new
printf '%s\\n' "$2" > lock.new/owner.json
sync lock.new/owner.json
mv -T lock.new lock
`);
/** (owner, its JSON, the dead owner): puts one owner in the place of another. Exit 1: the dead one does not hold it any more. */
const TAKE_OVER = script("take-over", `
${ALONE}
grep -qsF "\\"owner\\":\\"$3\\"" lock/owner.json || exit 1
printf '%s\\n' "$2" > lock/owner.json.new
sync lock/owner.json.new
mv lock/owner.json.new lock/owner.json
`);
/** (owner): releases the lock if it is this owner's. */
const UNLOCK = script("unlock", `
${ALONE}
if grep -qsF "\\"owner\\":\\"$1\\"" lock/owner.json; then rm -rf lock; fi
`);
/** (owner, argv…): runs argv only while the owner holds the lock: whoever was taken for dead does no more. */
const GUARD = script("guard", `
grep -qsF "\\"owner\\":\\"$1\\"" ${ROOT}/lock/owner.json || exit 97
shift
exec "$@"
`);
/** The environment variable by which END_LEFTOVERS knows what an operation has started. */
const MARK = "SKILLGAP_OPERATION";
/**
* (mark): ends what earlier connections have left running: sshd does not, a command whose client is gone goes on. Only
* the lock's holder starts marked commands, so those with another mark are of somebody who is gone.
*/
const END_LEFTOVERS = script("end-leftovers", `
leftovers() {
  for file in $(grep -lzs '^${MARK}=' /proc/[0-9]*/environ || true); do
    if grep -qzsxF "${MARK}=$1" "$file"; then continue; fi
    # Asked again: what has ended meanwhile, such as the search itself, has no mark at all.
    if grep -qzs '^${MARK}=' "$file"; then pid=\${file#/proc/}; printf '%s\\n' "\${pid%/environ}"; fi
  done
}
signal=TERM tries=0
while found=$(leftovers "$1") && [ -n "$found" ]; do
  [ "$tries" -lt 50 ] || signal=KILL
  [ "$tries" -lt 100 ] || exit 1
  [ "$tries" -ne 0 ] || printf '%s\\n' "$found"
  # timeout(1), under which every command runs, leads a group; Compose is in it without a mark.
  for pid in $found; do kill -"$signal" "-$pid" 2>/dev/null || kill -"$signal" "$pid" 2>/dev/null || true; done
  tries=$((tries + 1))
  sleep 0.1
done
# The login of a pull that was killed before it could forget it.
rm -rf /tmp/skillgap-pull.*
`);
// ssh-deploy/box/observe.ts
/** () → what `parseObservation` reads. Fails when Docker does not answer: then nothing that it would say is known. */
const OBSERVE = script("observe", `
docker version --format '{{.Server.Version}}' > /dev/null
cd ${ROOT}
report() { printf '%s\\t%s\\n' "$1" "$2"; }
exists() { if [ -e "$2" ]; then report "$1" yes; fi; }
meminfo() { awk -v key="$1:" '$1 == key { print int($2 / 1024) }' /proc/meminfo; }
mkdir -p releases nginx/live
# The smaller of the two, when they are on different file systems.
df -Pm /var/lib/docker ${ROOT} | awk 'NR > 1 { print $4 "\\t" $2 }' | sort -n | head -n 1 | {
  read -r free total
  report free-disk-mb "$free"
  report total-disk-mb "$total"
}
report available-memory-mb "$(meminfo MemAvailable)"
report total-memory-mb "$(meminfo MemTotal)"
report current "$(basename "$(readlink current || true)")"
slot=blue idle=green
if [ -e nginx/live/backend-green ]; then slot=green idle=blue; fi
report live-slot "$slot"
report live-release "$(docker inspect --format '{{index .Config.Labels "skillgap.release"}}' "skillgap-backend-$slot-1" 2>/dev/null || true)"
state=$(docker inspect --format '{{.State.Running}} {{.State.Restarting}} {{.RestartCount}} {{.State.StartedAt}}' "skillgap-backend-$slot-1" 2>/dev/null || true)
report live-container "\${state% *}"
report live-seconds "$(($(date +%s) - $(date --date="\${state##* }" +%s 2>/dev/null || date +%s)))"
report idle-release "$(docker inspect --format '{{index .Config.Labels "skillgap.release"}}' "skillgap-backend-$idle-1" 2>/dev/null || true)"
report idle-running "$(docker inspect --format '{{.State.Running}}' "skillgap-backend-$idle-1" 2>/dev/null || true)"
report migrating "$(docker ps --all --quiet --filter name=^skillgap-migrate$)"
exists maintenance nginx/live/maintenance
exists closing nginx/live/closing
exists reload-pending nginx/.reload-pending
report nginx-conf "$(readlink nginx/current || true)"
report nginx-image "$(docker inspect --format '{{.Config.Image}}' skillgap-nginx-1 2>/dev/null || true)"
for folder in nginx/conf-*; do [ ! -d "$folder" ] || report nginx-folder "\${folder#nginx/}"; done
for folder in releases/*; do
  [ -d "$folder" ] || continue
  report folder "\${folder#releases/}"
  [ ! -e "$folder/release.json" ] || report record "$(tr -d '\\n' < "$folder/release.json")"
  [ ! -e "$folder/deployed" ] || report deployed "\${folder#releases/}"
done
docker image ls --digests --format '{{.Repository}}@{{.Digest}}' | while read -r image; do report image "$image"; done
[ ! -e lock/owner.json ] || report lock "$(tr -d '\\n' < lock/owner.json)"
if [ -e receipts.jsonl ]; then tail -n 5 receipts.jsonl | while read -r receipt; do report receipt "$receipt"; done; fi
`);
const PSQL = "timeout 10 docker exec skillgap-postgres-1 psql --no-psqlrc --quiet --tuples-only --no-align --username skillgap_owner --dbname skillgap --command";
/** () → the tags of the contract migrations that today's schema has been through, one a line; the database may not answer. */
const CONTRACTS = script("contracts", `
table=$(${PSQL} "select to_regclass('drizzle.contracts')")
[ -z "$table" ] || ${PSQL} 'select tag from drizzle.contracts order by tag'
`);
// ssh-deploy/box/release.ts
/** (release, conf); a gzipped tar of the release on stdin. A cut-off upload leaves only a \`.partial\`. */
const UPLOAD = script("upload", `
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
`);
/** (release, its copy's name, its release.env): a release's files under another name; not yet the secrets. */
const COPY = script("copy", `
umask 077
cd ${ROOT}/releases
rm -rf "$2.partial" "$2"
cp -R "$1" "$2.partial"
rm -f "$2.partial/deployed" "$2.partial/.env"
printf '%s' "$3" > "$2.partial/release.env"
sync -f .
mv -T "$2.partial" "$2"
`);
/** (release, its release.json). */
const RECORD = script("record", `
umask 077
cd ${ROOT}/releases/"$1"
printf '%s\\n' "$2" > release.json.new
mv release.json.new release.json
`);
/** (release, bytes); its new .env on stdin, which may be cut off: then nothing is replaced. */
const REPLACE_ENV = script("replace-env", `
umask 077
cd ${ROOT}/releases/"$1"
cat > .env.new
[ "$(wc -c < .env.new)" -eq "$2" ] || { rm -f .env.new; echo 'the file arrived cut off' >&2; exit 1; }
mv .env.new .env
`);
/** (registry, username, image…); the password on stdin, no login when the username is empty. It is forgotten on the way out. */
const PULL = script("pull", `
registry=$1 username=$2
shift 2
DOCKER_CONFIG=$(mktemp -d /tmp/skillgap-pull.XXXXXX)
export DOCKER_CONFIG
trap 'rm -rf "$DOCKER_CONFIG"' EXIT
trap 'exit 143' TERM INT HUP
[ -z "$username" ] || docker login --username "$username" --password-stdin "$registry" >/dev/null
for image in "$@"; do docker pull --quiet "$image"; done
`);
/** (count, release…, count, conf…, image…): removes releases, configurations and every image of SkillGap's repositories but these. */
const PRUNE = script("prune", `
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
`);
/** (release, image…): what a failed deploy had brought. An image that something uses stays. */
const DISCARD = script("discard", `
release=$1
shift
rm -rf "${ROOT}/releases/$release" "${ROOT}/releases/$release.partial"
for image in "$@"; do docker image rm "$image" >/dev/null 2>&1 || true; done
`);
/** (a line of JSON). */
const RECEIPT = script("receipt", `umask 077; printf '%s\\n' "$1" >> ${ROOT}/receipts.jsonl`);
// ssh-deploy/box/traffic.ts
/** (conf, image): does nginx read this configuration? In a container of its own, away from the one that serves. */
const TEST_NGINX = (conf, image) => [
	...[
		"docker",
		"run",
		"--rm",
		"--pull",
		"never",
		"--network",
		"none",
		"--read-only"
	],
	...[
		"--tmpfs",
		"/run",
		"--tmpfs",
		"/var/cache/nginx",
		"--tmpfs",
		"/var/lib/nginx"
	],
	...["--volume", `${ROOT}/nginx:/etc/nginx/skillgap:ro`],
	...[
		image,
		"nginx",
		"-t",
		"-q",
		"-c",
		`/etc/nginx/skillgap/${conf}/nginx.conf`
	]
];
/** (conf): what nginx starts with. */
const LINK_NGINX = script("link-nginx", `cd ${ROOT}/nginx; ln -sfn "$1" .current; mv -T .current current`);
/** () From now on every answer closes its connection, so that none is left that a reload could cut. */
const CLOSE_CONNECTIONS = script("close-connections", `: > ${ROOT}/nginx/live/closing`);
/** () */
const KEEP_CONNECTIONS = script("keep-connections", `rm -f ${ROOT}/nginx/live/closing`);
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
const SWITCH = script("switch", `
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
`);
/** () nginx reads the configuration that is linked. */
const RELOAD = script("reload", RELOAD_NGINX);
/** (release, conf): finishes the record of a switch that was cut off: what serves is what is called current. */
const RECORD_LIVE = script("record-live", `
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
`);
/** (on|off): nginx looks the file up for each request. */
const MAINTENANCE = script("maintenance", `
mkdir -p ${ROOT}/nginx/live
cd ${ROOT}/nginx/live
if [ "$1" = on ]; then : > maintenance; else rm -f maintenance; fi
`);
// ssh-deploy/failure.ts
/** Docker's clients when the daemon restarts under them. */
const ENGINE_AWAY = /cannot connect to the docker daemon|error during connect|docker\.sock: (connect|read|write)|docker daemon.*(EOF|connection reset)|unexpected EOF$|transport is closing|context canceled$/im;
const DISK_FULL = /no space left on device/i;
/**
* The failure of a command on the box: what it was for, its exit code, and the end of what it said. A disk that is
* full and an engine that is away are such whatever the command was for.
*/
function failed(reason, what, { exitCode, stderr, stdout }, { nextStep } = {}) {
	const all = `${stderr}\n${stdout}`;
	const cause = DISK_FULL.test(all) ? "disk-full" : ENGINE_AWAY.test(all) ? "engine-away" : reason;
	const said = (stderr.trim() || stdout.trim()).split("\n").slice(-8).join("\n");
	return new Failure(cause, `${what} failed (exit code ${exitCode}): ${said}`, { nextStep: cause === reason && nextStep || `docs/runbook.md says what ${cause} means.` });
}
// ssh-deploy/receipt.ts
/** One line in receipts.jsonl: who, what, from, to, how it ended. One that cannot be written is a warning. */
async function writeReceipt(run, { operation, why, workflowRun: { actor, url } }, receipt) {
	const { reason, release, previousRelease, slot = null, secondsToSwitch = null } = receipt;
	const line = {
		operation,
		reason,
		release,
		previousRelease,
		slot,
		secondsToSwitch,
		started: new Date(performance.timeOrigin).toISOString(),
		ended: (/* @__PURE__ */ new Date()).toISOString(),
		actor,
		runUrl: url,
		...why && { why }
	};
	try {
		await run(RECEIPT(JSON.stringify(line)));
	} catch (error) {
		warning(`The receipt could not be written: ${messageOf(error)}`);
	}
}
// ssh-deploy/session.ts
const PAUSE_MS = 1e3;
/**
* Connects, trying again for as long as the target's connect timeout: the box may be booting.
* @param recoverMs How long a lost box is waited for later on.
*/
async function openSession(target, recoverMs) {
	const connection = await patiently(target.connectTimeoutSeconds * 1e3, () => connect(target));
	return {
		run: connection.run,
		cut: connection.cut,
		locked: (owner) => new LockedSession(connection, owner, recoverMs),
		[Symbol.asyncDispose]: () => connection[Symbol.asyncDispose]()
	};
}
var LockedSession = class {
	#connection;
	#owner;
	#recoverMs;
	/** Commands of a connection that was lost are told apart from those of the one after it. */
	#connections = 0;
	constructor(connection, owner, recoverMs) {
		this.#connection = connection;
		this.#owner = owner;
		this.#recoverMs = recoverMs;
	}
	get #mark() {
		return `${this.#owner}/${process.pid}/${this.#connections}`;
	}
	run = async (argv, options = {}) => {
		const environment = {
			...options.environment,
			[MARK]: this.#mark
		};
		const result = await this.#connection.run(GUARD(this.#owner, ...argv), {
			...options,
			environment
		});
		if (result.exitCode !== 97) return result;
		throw new Failure("lock-lost", "Another operation has taken the box’s lock.", { nextStep: "Look at the run that holds it; this one has changed nothing since." });
	};
	async endLeftovers() {
		const { exitCode, stdout } = await this.run(END_LEFTOVERS(this.#mark));
		if (stdout.trim() !== "") info(foreign(`ended what an earlier operation left running: ${stdout}`));
		if (exitCode !== 0) warning("What an earlier operation left running on the box would not end.");
	}
	async recover() {
		this.#connections += 1;
		await this.#connection.cut();
		await patiently(this.#recoverMs, async () => {
			const result = await this.run([
				"docker",
				"version",
				"--format",
				"{{.Server.Version}}"
			]);
			if (result.exitCode !== 0) throw failed("engine-away", "Asking for the box’s Docker", result);
		});
		await this.endLeftovers();
	}
};
/** Whether an error says that the box, or its Docker, is away for the moment, and not that something is wrong. */
function isInterruption(error) {
	return error instanceof Failure && ["unreachable", "engine-away"].includes(error.reason);
}
async function patiently(ms, work) {
	const deadline = performance.now() + ms;
	while (true) {
		try {
			return await work();
		} catch (error) {
			if (!isInterruption(error) || performance.now() + PAUSE_MS > deadline) throw error;
		}
		await setTimeout(PAUSE_MS);
	}
}
// ssh-deploy/lock.ts
/**
* Takes the box's lock, waiting for its holder and saying who that is. The lock of a run that has ended is taken over;
* that of a live run never, and neither that of one of which GitHub says nothing.
*
* @throws Failure `lock-held` when the wait is over, `disk-full` when the box cannot even write that much.
*/
async function takeLock(run, owner, rules, askRun, cancelled) {
	const deadline = performance.now() + rules.waitMs;
	const json = ownerJson(owner);
	let told = "";
	let askAgainAt = 0;
	const takeFromDead = async (holder) => {
		if (!holder || performance.now() < askAgainAt) return false;
		askAgainAt = performance.now() + rules.askMs;
		if (!await hasEnded(holder, askRun)) return false;
		const result = await run(TAKE_OVER(owner.id, json, holder.owner));
		if (result.stderr.trim() !== "") throw failed("unexpected", "Taking the lock over", result);
		if (result.exitCode !== 0) return false;
		notice(`Took over the lock of ${describe(holder)}: that run has ended without releasing it.`);
		return true;
	};
	while (true) {
		const obstacle = await unlessInterrupted(async () => {
			const result = await run(LOCK(owner.id, json));
			if (result.exitCode === 0) return null;
			if (result.exitCode !== 1 || result.stderr.trim() !== "") throw failed("unexpected", "Taking the lock", result);
			const holder = parseHolder(result.stdout);
			return await takeFromDead(holder) ? null : heldBy(holder);
		});
		if (!obstacle) return;
		if (performance.now() + rules.pollMs > deadline) throw obstacle;
		if (told !== obstacle.message) info(`waiting: ${obstacle.message}`);
		told = obstacle.message;
		await setTimeout(rules.pollMs, void 0, { signal: cancelled });
	}
}
/** A box that is away for the moment is one more thing to wait for. */
async function unlessInterrupted(work) {
	try {
		return await work();
	} catch (error) {
		if (isInterruption(error)) return error;
		throw error;
	}
}
function heldBy(holder) {
	return new Failure("lock-held", `Another operation holds the box: ${describe(holder)}.`, { nextStep: "Run again when it has ended. The lock of a run that has ended is taken over, if this step gets a token that may read runs." });
}
/** Releases the lock if it is this owner's. False when the box could not be asked: the next operation takes it over. */
async function unlock(run, owner) {
	try {
		await run(UNLOCK(owner));
		return true;
	} catch (error) {
		warning(`The lock stays on the box until the next operation takes it over: ${messageOf(error)}`);
		return false;
	}
}
function ownerJson({ id, owner, repo, actor, operation, runUrl }) {
	const holder = {
		owner: id,
		actor,
		operation,
		runUrl,
		since: (/* @__PURE__ */ new Date()).toISOString(),
		repository: `${owner}/${repo}`
	};
	return JSON.stringify(holder);
}
/** The lock's file; null when it is not one. */
function parseHolder(json) {
	try {
		const holder = JSON.parse(json);
		return typeof holder.owner === "string" ? holder : null;
	} catch {
		return null;
	}
}
/** Who holds the lock, in words. */
function describe(holder) {
	if (!holder) return "an unknown holder";
	const { operation = "an operation", actor = "somebody", since = "?", runUrl = holder.owner } = holder;
	return `${operation} by ${actor} since ${since}, ${runUrl}`;
}
async function hasEnded(holder, askRun) {
	const [, runId, attempt] = /^(\d{1,15})-(\d{1,6})$/.exec(holder.owner) ?? [];
	const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(holder.repository ?? "") ?? [];
	if (!runId || !attempt || !owner || !repo) return false;
	return await askRun({
		owner,
		repo,
		runId: Number(runId),
		attempt: Number(attempt)
	}) === "ended";
}
// ssh-deploy/observe.ts
/** Looks at the box, changing nothing that is there. @throws Failure `engine-away` or `unexpected`. */
async function observe(run) {
	const result = await run(OBSERVE());
	if (result.exitCode === 0) return parseObservation(result.stdout);
	throw failed("unexpected", "Reading the box", result, { nextStep: "Is /opt/skillgap there and owned by the deploy user, and does `docker info` answer for it?" });
}
/** The report is lines of `key<TAB>value`; a repeated key is a list. */
function parseObservation(report) {
	const entries = report.split("\n").filter((line) => line.includes("	")).map((line) => [line.slice(0, line.indexOf("	")), line.slice(line.indexOf("	") + 1)]);
	const all = (key) => entries.filter(([name]) => name === key).map(([, value]) => value);
	const one = (key) => all(key)[0] || null;
	const nginxConf = one("nginx-conf");
	const current = one("current");
	const release = one("live-release") ?? current;
	const slot = one("live-slot") === "green" ? "green" : "blue";
	const live = release && current && nginxConf ? {
		slot,
		release,
		nginxConf
	} : null;
	const records = all("record").flatMap(parsed);
	const deployed = all("deployed");
	return {
		live,
		releases: records.filter((record) => deployed.includes(record.release)),
		folders: all("folder"),
		deployed,
		current,
		liveConf: records.find((record) => record.release === live?.release)?.nginxConf ?? null,
		liveFails: live !== null && isFailing(one("live-container") ?? "", Number(one("live-seconds") ?? 0)),
		idleRunning: one("idle-running") === "true",
		idleRelease: one("idle-release"),
		migrating: one("migrating") !== null,
		nginxConfs: all("nginx-folder"),
		nginxConf,
		nginxImage: one("nginx-image"),
		reloadPending: one("reload-pending") === "yes",
		closing: one("closing") === "yes",
		maintenance: one("maintenance") === "yes",
		images: all("image"),
		freeDiskMb: Number(one("free-disk-mb") ?? 0),
		totalDiskMb: Number(one("total-disk-mb") ?? 0),
		availableMemoryMb: Number(one("available-memory-mb") ?? 0),
		totalMemoryMb: Number(one("total-memory-mb") ?? 0),
		lock: parseHolder(one("lock") ?? ""),
		receipts: all("receipt").flatMap(parsed)
	};
}
/** Two minutes after its last start a container that was started again once is well. */
const WELL_AFTER_SECONDS = 120;
/** @param state `running restarting restarts`, as Docker has them. */
function isFailing(state, seconds) {
	const [running, restarting, restarts] = state.split(" ");
	return running !== "true" || restarting === "true" || restarts !== "0" && seconds < WELL_AFTER_SECONDS;
}
/** A file on the box may have been cut off by a reboot or a full disk: such a line is left out. */
function parsed(json) {
	try {
		return [JSON.parse(json)];
	} catch {
		return [];
	}
}
/**
* Tags of the contract migrations that the schema has been through; null when the database does not say.
* A release that does not know one of them cannot run on it.
*/
async function observeContracts(run) {
	const { exitCode, stdout } = await run(CONTRACTS());
	return exitCode === 0 ? stdout.split("\n").filter(Boolean) : null;
}
// ssh-deploy/slots.ts
/** Addresses and names that `compose/docker-compose.yml` and `compose/nginx` agree on; a test holds them together. */
const SLOTS = {
	blue: {
		service: "backend-blue",
		container: "skillgap-backend-blue-1",
		url: "http://192.168.213.11:3000",
		candidateUrl: "http://127.0.0.1:8081"
	},
	green: {
		service: "backend-green",
		container: "skillgap-backend-green-1",
		url: "http://192.168.213.12:3000",
		candidateUrl: "http://127.0.0.1:8082"
	}
};
function otherSlot(slot) {
	return slot === "blue" ? "green" : "blue";
}
/**
* The steps that bring a new release live on the box as it was observed.
* The live slot is not touched before `switch`; whatever fails, the undone steps leave the box as it was.
*
* @throws Failure `disk-full` or `low-memory` when the box has no room for a second slot.
*/
function planDeploy(observed, request) {
	requireRoom(observed, request);
	const { record } = request;
	const { images } = record;
	const missing = unique(Object.values(images)).filter((image) => !observed.images.includes(image));
	const confIsNew = observed.nginxConf !== record.nginxConf;
	const nginxIsNew = observed.live === null || confIsNew || observed.nginxImage !== images.nginx;
	return [
		{
			step: { kind: "upload" },
			undo: [{
				kind: "discard-release",
				release: record.release,
				images: missing
			}]
		},
		...missing.length > 0 ? [final({
			kind: "pull",
			images: missing
		})] : [],
		...nginxIsNew ? [final({
			kind: "test-nginx",
			nginxConf: record.nginxConf,
			image: images.nginx
		})] : [],
		final({
			kind: "services",
			nginxConf: observed.nginxConf === null ? record.nginxConf : null
		}),
		final({ kind: "migrate" }),
		...bringLive$1(observed, record, { isNew: true }),
		final(planPrune(observed, request))
	];
}
/** From a box that holds all of a release to one that serves it: the same for both ways. */
function bringLive$1(observed, { release, nginxConf }, { isNew }) {
	const { live } = observed;
	const slot = live ? otherSlot(live.slot) : "blue";
	const reload = observed.nginxConf !== null && observed.nginxConf !== nginxConf ? [{
		kind: "close-connections",
		seconds: 25
	}, { kind: "reload" }] : [];
	const back = live ? [
		{
			kind: "switch",
			to: live,
			forget: isNew ? release : null
		},
		{
			kind: "drain",
			slot
		},
		...reload
	] : [];
	const verify = {
		kind: "verify",
		release
	};
	return [
		{
			step: {
				kind: "start",
				slot
			},
			undo: [{
				kind: "remove-slot",
				slot
			}]
		},
		final({
			kind: "await-ready",
			slot
		}),
		final({
			kind: "gate",
			slot
		}),
		{
			step: {
				kind: "switch",
				to: {
					slot,
					release,
					nginxConf
				},
				forget: null
			},
			undo: back
		},
		...reload.map(final),
		live ? final(verify) : settling(verify),
		...live ? [settling({
			kind: "watch",
			slot,
			release
		}), final({
			kind: "drain",
			slot: live.slot
		})] : []
	];
}
function requireRoom(observed, request) {
	if (observed.freeDiskMb < request.minFreeDiskMb) throw new Failure("disk-full", `The box has ${observed.freeDiskMb} MB of disk free; a deploy needs ${request.minFreeDiskMb} MB.`, { nextStep: "On the box: `docker system df`, then remove what is not SkillGap’s, or enlarge the volume." });
	requireMemory(observed, request);
}
/** @throws Failure `low-memory` when the box has no room for a second slot. */
function requireMemory(observed, request) {
	if (observed.availableMemoryMb < request.minFreeMemoryMb) throw new Failure("low-memory", `The box has ${observed.availableMemoryMb} MB of memory available; a second slot needs ${request.minFreeMemoryMb} MB.`, { nextStep: "On the box: `docker stats --no-stream` and `ps aux --sort=-rss | head` say who holds it." });
}
/**
* Releases that were live stay, newest first, up to `keepReleases`; the live one and the one before it always do.
* @param record The release that goes live; null when none does.
*/
function planPrune(observed, { record, keepReleases }) {
	const newestFirst = [...observed.releases].sort((a, b) => b.release.localeCompare(a.release));
	const recent = newestFirst.slice(0, Math.max(0, keepReleases - (record ? 1 : 0)));
	const liveRecord = observed.releases.find(({ release }) => release === observed.live?.release);
	const always = [observed.live?.release, (record ?? liveRecord)?.previous];
	const kept = [...record ? [record] : [], ...newestFirst.filter((each) => recent.includes(each) || always.includes(each.release))];
	const { live, current, nginxConf } = observed;
	const keptNames = [
		...kept.map(({ release }) => release),
		live?.release,
		current
	];
	const keptConfs = [
		...kept.map((each) => each.nginxConf),
		live?.nginxConf,
		nginxConf
	];
	return {
		kind: "prune",
		releases: observed.folders.filter((folder) => !keptNames.includes(folder)),
		nginxConfs: observed.nginxConfs.filter((conf) => !keptConfs.includes(conf)),
		keepImages: unique(kept.flatMap(({ images }) => Object.values(images))).sort()
	};
}
/** A step from which on the release stays. */
function settling(step) {
	return {
		step,
		undo: [],
		settles: true
	};
}
/** A step after which nothing of it has to be taken back. */
function final(step) {
	return {
		step,
		undo: []
	};
}
/** Each value once, in the order of the first. */
function unique(values) {
	return [...new Set(values)];
}
// ssh-deploy/plan-rollback.ts
/**
* The steps back to a release whose files and images the box still holds: as a deploy, with nothing to pull or migrate,
* and with the secrets of today.
*
* @param contracts The contract migrations that the schema has been through; null when that is not known.
* @throws Failure `release-unknown` when the box does not hold it, or it is the live one; `schema-too-new` when its code
* cannot run on today's schema; `image-missing`; `low-memory`.
*/
function planRollback(observed, request, contracts) {
	const record = findTarget(observed, request.release);
	const obstacle = obstacleTo(observed, record, contracts);
	if (obstacle && !(request.force && obstacle.reason === "schema-too-new")) throw new Failure(obstacle.reason, `${record.release} cannot be brought back: ${obstacle.sentence}.`, { nextStep: obstacle.nextStep });
	requireMemory(observed, request);
	return {
		record,
		steps: [
			...request.newEnv ? [final({ kind: "replace-env" })] : [],
			final({
				kind: "services",
				nginxConf: null
			}),
			...bringLive$1(observed, record, { isNew: false })
		]
	};
}
/** Why the box cannot go to a release that it holds; null when it can. */
function obstacleTo(observed, { images, contracts: known = [] }, contracts) {
	const absent = unique(Object.values(images)).filter((image) => !observed.images.includes(image));
	if (absent.length > 0) return {
		reason: "image-missing",
		sentence: `the box does not hold ${absent.join(", ")} any more`,
		nextStep: "Deploy its commit anew: revert what came after it."
	};
	const unknown = (contracts ?? []).filter((tag) => !known.includes(tag));
	if (unknown.length === 0) return null;
	return {
		reason: "schema-too-new",
		sentence: `its code does not know the contract migration ${unknown.join(", ")}, which took away what it needs`,
		nextStep: "Go back to a newer release, or deploy a fix. `force` goes there all the same."
	};
}
function findTarget(observed, wanted) {
	const { live } = observed;
	const previous = observed.releases.find(({ release }) => release === live?.release)?.previous ?? null;
	const target = wanted ?? previous;
	const record = observed.releases.find(({ release }) => release === target) ?? (wanted === null && target !== null ? standInFor(target, observed) : void 0);
	if (record && record.release !== live?.release) return record;
	const known = observed.releases.map(({ release }) => release).filter((release) => release !== live?.release);
	throw new Failure("release-unknown", record ? `${record.release} is live already.` : `The box does not hold ${target ? `the release ${target}` : "a previous release"}.`, { nextStep: known.length > 0 ? `It can go to: ${known.join(", ")}.` : "Nothing else is retained: deploy a good commit instead." });
}
/** A redeploy has taken the place of the release before: the newest of the same commit is what it stands for. */
function standInFor(gone, { live, releases }) {
	const commitOf = (release) => release.split("-")[1];
	return releases.filter(({ release }) => release !== live?.release && commitOf(release) === commitOf(gone)).toSorted((a, b) => b.release.localeCompare(a.release))[0];
}
// ssh-deploy/status.ts
/** Pure: the same observation gives the same status. */
function boxStatus(observed, contracts) {
	const { live, maintenance, lock } = observed;
	const stateOf = (record) => record.release === live?.release ? "live" : obstacleTo(observed, record, contracts)?.sentence ?? "can be gone back to";
	return {
		live,
		maintenance,
		releases: observed.releases.toSorted((a, b) => b.release.localeCompare(a.release)).map((record) => ({
			release: record.release,
			commit: record.commit,
			createdAt: record.createdAt,
			actor: record.actor,
			image: record.images.backend,
			migrationLevel: record.migrationLevel,
			state: stateOf(record)
		})),
		disk: {
			freeMb: observed.freeDiskMb,
			totalMb: observed.totalDiskMb
		},
		memory: {
			availableMb: observed.availableMemoryMb,
			totalMb: observed.totalMemoryMb
		},
		lock,
		receipts: observed.receipts.toReversed()
	};
}
// ssh-deploy/summary.ts
/** The job summary: what happened in one sentence, the next step when it failed, the box after it, and what each phase took. */
async function writeSummary(outcome, failure) {
	await appendSummary([
		`### ${sentence(outcome, failure)}`,
		...failure ? [fenced(failure.message), plain(failure.nextStep)] : [],
		...outcome.status ? [statusMarkdown(outcome.status)] : [],
		...outcome.phases.length > 0 && outcome.operation !== "status" ? [phasesMarkdown(outcome)] : []
	].join("\n\n"));
}
/** One sentence: what happened, and what serves now. */
function sentence(outcome, failure) {
	const { operation, reason, release, live, slot, previousRelease, secondsToSwitch } = outcome;
	const serves = live ? `production runs \`${live}\`` : "nothing is live";
	if (failure) return `❌ ${{
		deploy: "Deploy",
		rollback: "Rollback",
		redeploy: "Redeploy"
	}[operation] ?? `The operation ${operation}`}${release && operation !== "status" ? ` of \`${release}\`` : ""} failed (${reason}); ${live === null && previousRelease === null ? "the box did not say what serves" : serves}.`;
	if (reason === "superseded" && operation !== "deploy") return `⏭️ Nothing was done: another operation has changed what is live; ${serves}.`;
	if (reason === "superseded") return `⏭️ \`${release}\` was left out: main has moved on; ${serves}.`;
	if (reason === "observed") return `ℹ️ ${serves.charAt(0).toUpperCase()}${serves.slice(1)}.`;
	if (reason === "maintenance-on") return `🚧 Maintenance is on: clients get 503; behind it ${serves}.`;
	if (reason === "maintenance-off") return `✅ Maintenance is off; ${serves}.`;
	const verb = operation === "rollback" ? "is live again" : "is live";
	const before = previousRelease ? `; before it: \`${previousRelease}\`` : "";
	return `✅ \`${release}\` ${verb} in ${slot}, ${secondsToSwitch?.toFixed(1)} s after the start${before}.`;
}
/** The box as tables. */
function statusMarkdown({ live, maintenance, releases, disk, memory, lock, receipts }) {
	const text = (value) => plain(String(value ?? "–"));
	const facts = [
		["live", live ? `\`${text(live.release)}\` in ${live.slot}` : "nothing"],
		["maintenance", maintenance ? "**on**: clients get 503" : "off"],
		["disk", `${disk.freeMb} of ${disk.totalMb} MB free`],
		["memory", `${memory.availableMb} of ${memory.totalMb} MB available`],
		["lock", lock ? text(describe(lock)) : "free"]
	];
	const retained = releases.map(({ release, commit, createdAt, actor, image, migrationLevel, state }) => [
		`\`${text(release)}\``,
		`\`${text(commit.slice(0, 12))}\``,
		text(createdAt),
		text(actor),
		`\`${text(image.slice(-12))}\``,
		text(migrationLevel),
		text(state)
	]);
	const last = receipts.map(({ ended, operation, reason, release, actor, why }) => [
		ended,
		operation,
		reason,
		release,
		actor,
		why
	].map(text));
	return [
		table(["the box", ""], facts),
		"**Releases it holds**",
		table([
			"release",
			"commit",
			"made",
			"by",
			"image",
			"migrated to",
			"state"
		], retained),
		"**Last operations**",
		table([
			"ended",
			"operation",
			"reason",
			"release",
			"by",
			"why"
		], last)
	].join("\n\n");
}
function phasesMarkdown({ phases }) {
	const rows = phases.map(({ phase, seconds, spentOn }) => [
		phase,
		seconds.toFixed(2),
		spentOn
	]);
	return ["**Phases**", table([
		"phase",
		"seconds",
		"spent on"
	], rows)].join("\n\n");
}
function fenced(text) {
	return [
		"````text",
		text.replaceAll("````", "''''"),
		"````"
	].join("\n");
}
// ssh-deploy/phases.ts
/** Runs each phase as a log group, and keeps what it took. */
var Phases = class {
	records = [];
	#started = performance.now();
	/** Runs the work; its time is kept also when it throws. The line `phase <name> <seconds>s` is what other tools read. */
	async run(phase, spentOn, work) {
		const started = performance.now();
		startGroup(phase);
		try {
			return await work();
		} finally {
			const seconds = rounded(performance.now() - started);
			this.records.push({
				phase,
				seconds,
				spentOn
			});
			info(`phase ${phase} ${seconds.toFixed(2)}s`);
			endGroup();
		}
	}
	/** Seconds since the first phase could start. */
	get elapsed() {
		return rounded(performance.now() - this.#started);
	}
	/** Seconds so far that no phase spent waiting for Docker, the application or the gate. */
	get overhead() {
		const waited = this.records.filter(({ spentOn }) => spentOn !== "own").reduce((sum, { seconds }) => sum + seconds, 0);
		return rounded((this.elapsed - waited) * 1e3);
	}
};
function rounded(ms) {
	return Math.round(ms / 10) / 100;
}
// shared/branch-head.ts
/**
* Asks GitHub for the commit that a branch stands at; null when it does not tell. Never throws.
* The token needs `contents: read`.
*/
async function branchHead(of, token, octokit = getOctokit(token)) {
	const { owner, repo, branch } = of;
	try {
		const { data } = await askGitHub((request) => octokit.rest.git.getRef({
			owner,
			repo,
			ref: `heads/${branch}`,
			request
		}));
		const sha = data?.object?.sha;
		return typeof sha === "string" && /^[0-9a-f]{40,64}$/.test(sha) ? sha : null;
	} catch (error) {
		info(`GitHub does not tell where ${branch} stands: ${foreign(messageOf(error))}`);
		return null;
	}
}
// ssh-deploy/migrate.ts
/** The one that runs the migrations of whichever release. */
const MIGRATE_CONTAINER = "skillgap-migrate";
/**
* Runs the release's migrations and notes in its record, here and on the box, which ones its code knows.
* @throws Failure `migration-failed` or `migration-timed-out`.
*/
async function migrate(run, record, seconds) {
	await run(REMOVE_CONTAINER(MIGRATE_CONTAINER));
	const result = await run(compose(record.release, "run", "--rm", "--no-deps", "-T", "--name", MIGRATE_CONTAINER, "migrate"), {
		timeoutSeconds: seconds,
		onLine: logForeign
	});
	if (result.exitCode === 124) {
		await run(REMOVE_CONTAINER(MIGRATE_CONTAINER));
		throw new Failure("migration-timed-out", `The migration was not done after ${seconds} s and was ended; Postgres took back what it had begun.`, { nextStep: "Look for a long transaction: SELECT pid, state, query_start FROM pg_stat_activity." });
	}
	if (result.exitCode !== 0) throw failed("migration-failed", "The migration", result);
	const said = lastWord(result.stdout);
	record.migrationLevel = said?.level ?? null;
	record.contracts = said?.contracts ?? [];
	const recorded = await run(RECORD(record.release, JSON.stringify(record)));
	if (recorded.exitCode !== 0) throw failed("upload-failed", "Writing release.json", recorded);
}
/** The migrate command's last line says what was done; a line that is no JSON is somebody's log. */
function lastWord(stdout) {
	for (const line of stdout.trim().split("\n").reverse()) try {
		const said = JSON.parse(line);
		if (said.migrated) return said;
	} catch {}
	return null;
}
// ssh-deploy/probes.ts
/** A probe from the box itself, by curl: it sees what the runner cannot reach. */
function boxProbe(run, url) {
	return async (timeoutMs) => {
		const { stdout } = await run(PROBE(url, String(timeoutMs / 1e3)));
		return parseProbe(stdout);
	};
}
/** Reads the line that PROBE prints; curl's own message stands before it when no answer came. */
function parseProbe(output) {
	const lines = output.trimEnd().split("\n");
	const [code = "000", seconds = "0", release = "", location = ""] = (lines.at(-1) ?? "").split("	");
	const error = lines.slice(0, -1).join(" ");
	return {
		status: Number(code) || null,
		release: release || null,
		ms: Math.round(Number(seconds) * 1e3) || 0,
		...location && { location },
		...error && {
			error,
			timedOut: /^curl: \(28\)/.test(error) && !/Connection timed out/i.test(error)
		}
	};
}
/** The clock of a gate that ends its waiting when the job is cancelled. */
function cancellable(signal) {
	return {
		now: () => performance.now(),
		sleep: (ms) => setTimeout(ms, void 0, { signal })
	};
}
/** One line per probe. What a container answers is not ours: it is quoted. */
function logProbe(seen, verdict, streak) {
	const passed = verdict.reason === "passed";
	info(foreign(`${passed ? `pass ${streak}` : "no pass"}: ${verdict.detail}, release ${seen.release}`));
}
/** Why a container will not come up any more, or null while it may. */
async function crashOf(run, container) {
	const { exitCode, stdout } = await run(CONTAINER_STATE(container));
	if (exitCode !== 0) return "its container is gone";
	const [state, code, restarts, oomKilled] = stdout.trim().split(" ");
	if (oomKilled === "true") return "its container was killed for want of memory";
	if (state === "exited" || state === "dead" || state === "restarting" || Number(restarts) > 0) return `its container ended by itself (${state}, exit code ${code}, ${restarts} restarts)`;
	return null;
}
// ssh-deploy/settle.ts
/** Does one such step. @throws Failure `switch-failed`, or that the box is away. */
async function settle(step, { run, drainSeconds, cancelled }) {
	const must = async (reason, what, argv) => {
		const result = await run(argv);
		if (result.exitCode !== 0) throw failed(reason, what, result);
	};
	switch (step.kind) {
		case "switch": {
			const { slot, release, nginxConf } = step.to;
			await must("switch-failed", "The switch", SWITCH(slot, release, nginxConf, step.forget ?? ""));
			info(`nginx sends new requests to ${slot}`);
			return;
		}
		case "drain":
			await warnUnless(run, DRAIN(SLOTS[step.slot].container, drainSeconds), `The ${step.slot} slot could not be stopped`);
			return;
		case "close-connections":
			await must("switch-failed", "Closing kept connections", CLOSE_CONNECTIONS());
			info(`every answer closes its connection for ${step.seconds} s, before nginx is reloaded`);
			await setTimeout(step.seconds * 1e3, void 0, cancelled && { signal: cancelled });
			return;
		case "end-migration":
			await run(REMOVE_CONTAINER(MIGRATE_CONTAINER));
			return;
		case "keep-connections":
			await run(KEEP_CONNECTIONS());
			return;
		case "record-live":
			await must("switch-failed", "Recording what is live", RECORD_LIVE(step.release, step.nginxConf));
			return;
		case "reload":
			await must("switch-failed", "Reloading nginx", RELOAD());
			return;
		case "prune": {
			const { releases, nginxConfs, keepImages } = step;
			const args = [
				String(releases.length),
				...releases,
				String(nginxConfs.length),
				...nginxConfs,
				...keepImages
			];
			await warnUnless(run, PRUNE(...args), "What is no longer needed could not be removed");
			return;
		}
		case "remove-slot": {
			const { container } = SLOTS[step.slot];
			const { stdout } = await run(TAIL_LOG(container, "50"));
			info(`the last 50 lines of ${container}:`);
			logForeign(stdout.trimEnd());
			await run(REMOVE_CONTAINER(container));
			return;
		}
		case "discard-release":
			await run(DISCARD(step.release, ...step.images));
			return;
	}
}
async function warnUnless(run, argv, message) {
	const result = await run(argv);
	if (result.exitCode === 0) return;
	const failure = failed("unexpected", message, result);
	if (isInterruption(failure)) throw failure;
	warning(failure.message);
}
// ssh-deploy/slot-gate.ts
/**
* Waits until a slot answers well at a URL, and gives up at once when its container has ended.
* @param badStatus The reason for a wrong status or no answer: it depends on who was asked.
* @throws Failure `container-crashed`, `redirected`, `wrong-release`, `too-slow` or `badStatus`.
*/
async function awaitGate(run, rules, slot, url, release, badStatus, cancelled) {
	const { container } = SLOTS[slot];
	let crash = null;
	const abort = async () => {
		crash = await crashOf(run, container);
		return crash;
	};
	const result = await gate({
		...rules,
		release
	}, boxProbe(run, url), {
		onObservation: logProbe,
		abort,
		clock: cancellable(cancelled)
	});
	if (result.passed) return;
	const reason = crash ? "container-crashed" : {
		redirected: "redirected",
		"wrong-release": "wrong-release",
		"too-slow": "too-slow"
	}[result.reason] ?? badStatus;
	throw new Failure(reason, `The ${slot} slot did not pass at ${url}: ${result.sentence}.`, { nextStep: "Production still runs the old release. The container’s last lines are in this log." });
}
// ssh-deploy/watch.ts
/**
* Watches a release that has just gone live, as clients reach it, while the old slot still runs beside it.
* @throws Failure `regressed-after-switch`.
*/
async function watch(run, { slot, release }, { gateRules, observeRules, publicUrl, cancelled }) {
	if (observeRules.forMs === 0) return;
	const url = `${publicUrl ?? "http://127.0.0.1"}/ready`;
	const probe = publicUrl ? httpProbe(url, "skillgap-deploy") : boxProbe(run, url);
	const abort = () => crashOf(run, SLOTS[slot].container);
	const rules = {
		...gateRules,
		...observeRules,
		release
	};
	const result = await observe$1(rules, probe, {
		onObservation: logProbe,
		abort,
		clock: cancellable(cancelled)
	});
	const trouble = result.passed ? await abort() : result.sentence;
	if (!trouble) return;
	throw new Failure("regressed-after-switch", `${release} went live and then did not hold: at ${url}, ${trouble}.`, { nextStep: "The old release serves again, from its own slot. Look at the new one’s last lines in this log, and mend it in a new pull request." });
}
// ssh-deploy/execute.ts
/** What each kind of step spends its time on. */
const SPENT_ON = {
	upload: "own",
	"copy-release": "own",
	"replace-env": "own",
	pull: "docker",
	"test-nginx": "docker",
	services: "docker",
	migrate: "app",
	start: "docker",
	"await-ready": "gate",
	gate: "gate",
	"close-connections": "app",
	"keep-connections": "own",
	switch: "own",
	verify: "gate",
	watch: "gate",
	drain: "app",
	prune: "docker",
	"remove-slot": "docker",
	"discard-release": "docker",
	"record-live": "own",
	"end-migration": "docker",
	reload: "own"
};
/** Does one step. @throws Failure with the reason of the step. */
async function execute(step, { run, record, ...execution }) {
	const must = async (reason, what, argv, options) => {
		const result = await run(argv, options);
		if (result.exitCode !== 0) throw failed(reason, what, result);
		return result;
	};
	switch (step.kind) {
		case "upload":
			await must("upload-failed", "The upload", UPLOAD(record.release, record.nginxConf), { stdin: execution.bundle });
			return;
		case "copy-release":
			await must("upload-failed", "Copying the release", COPY(step.from, record.release, releaseEnvironment(record)));
			return;
		case "replace-env": {
			const env = execution.env ?? Buffer.alloc(0);
			await must("upload-failed", "Writing .env", REPLACE_ENV(record.release, String(env.length)), { stdin: env });
			await must("upload-failed", "Writing release.json", RECORD(record.release, JSON.stringify(record)));
			return;
		}
		case "pull": {
			const { host, username, password } = execution.registry;
			const result = await run(PULL(host, username, ...step.images), {
				stdin: password,
				onLine: logForeign
			});
			if (result.exitCode !== 0) throw pullFailure(result);
			return;
		}
		case "test-nginx":
			await must("nginx-invalid", "nginx refused the configuration", TEST_NGINX(step.nginxConf, step.image));
			return;
		case "services":
			if (step.nginxConf) await must("switch-failed", "Linking the nginx configuration", LINK_NGINX(step.nginxConf));
			await must("services-failed", "Starting nginx and Postgres", compose(record.release, ...SERVICES_UP), { onLine: logForeign });
			return;
		case "migrate": return migrate(run, record, execution.migrationSeconds);
		case "start":
			await must("container-crashed", `Starting the ${step.slot} slot`, compose(record.release, ...START, SLOTS[step.slot].service));
			return;
		case "await-ready": return awaitGate(run, execution.gateRules, step.slot, `${SLOTS[step.slot].url}/ready`, record.release, "not-ready", execution.cancelled);
		case "gate": return awaitGate(run, execution.gateRules, step.slot, `${SLOTS[step.slot].candidateUrl}${execution.smokePath}`, record.release, "gate-failed", execution.cancelled);
		case "verify": {
			const rules = {
				...execution.gateRules,
				release: step.release
			};
			const result = await gate(rules, boxProbe(run, "http://127.0.0.1/ready"), {
				onObservation: logProbe,
				clock: cancellable(execution.cancelled)
			});
			if (!result.passed) throw new Failure("verify-failed", `After the switch nginx did not answer as ${step.release}: ${result.sentence}.`);
			return;
		}
		case "watch": return watch(run, step, execution);
		default: return settle(step, {
			run,
			drainSeconds: execution.drainSeconds,
			cancelled: execution.cancelled
		});
	}
}
/** Idempotent: what runs as the release describes it stays untouched. */
const SERVICES_UP = [
	"up",
	"--detach",
	"--no-deps",
	"--wait",
	"--wait-timeout",
	"120",
	"--pull",
	"never",
	"postgres",
	"nginx"
];
const START = [
	"up",
	"--detach",
	"--no-deps",
	"--force-recreate",
	"--pull",
	"never"
];
function pullFailure(result) {
	const said = `${result.stderr}${result.stdout}`;
	if (/manifest unknown|not found|does not exist/i.test(said)) return failed("image-missing", "The registry does not have the image: pulling", result);
	return failed("pull-failed", "Pulling", result);
}
// ssh-deploy/persist.ts
/** So often a piece of work is done, when it is interrupted each time. */
const TRIES = 3;
/** Does what can be done twice, and does it over when the box or its Docker was away meanwhile. */
async function persist(what, { session, phases, cancelled }, work) {
	for (let tries = 1;; tries++) {
		cancelled.throwIfAborted();
		try {
			return await work();
		} catch (error) {
			if (cancelled.aborted || !isInterruption(error) || tries === TRIES) throw error;
			warning(`${messageOf(error)}\nIt is waited for, then ${what} is done over.`);
			await phases.run("recover", "own", () => session.recover());
		}
	}
}
// ssh-deploy/carry-out.ts
/**
* Does the steps in order. When one fails, or the job is cancelled, takes back those before it, last first, and throws
* what failed. What was settled is not taken back.
*/
async function carryOut(steps, execution, carrying) {
	let undo = [];
	for (const planned of steps) {
		undo.unshift(...planned.undo);
		try {
			const { kind } = planned.step;
			await persist(kind, carrying, () => carrying.phases.run(kind, SPENT_ON[kind], () => execute(planned.step, execution)));
		} catch (error$1) {
			const failure = carrying.cancelled.aborted ? cancellation(planned.step, undo, error$1) : error$1;
			error(messageOf(failure));
			if (!isInterruption(failure)) await takeBack(undo, execution, carrying);
			throw failure;
		}
		if (planned.settles) undo = [];
		carrying.done(planned.step);
	}
}
async function takeBack(undo, execution, carrying) {
	const { session, phases, cancelled } = carrying;
	if (undo.length === 0) return;
	if (cancelled.aborted && await attempt(() => phases.run("recover", "own", () => session.recover())) !== "done") return;
	for (const step of undo) {
		const outcome = await attempt(() => phases.run(`undo: ${step.kind}`, "own", () => execute(step, {
			...execution,
			cancelled: NEVER
		})));
		if (outcome === "away" || outcome === "failed" && step.kind === "switch") return;
	}
}
const NEVER = new AbortController().signal;
/** What is taken back goes on when a part of it fails: the first error is the one to report. */
async function attempt(work) {
	try {
		await work();
		return "done";
	} catch (error) {
		warning(messageOf(error));
		return isInterruption(error) ? "away" : "failed";
	}
}
function cancellation(step, undo, cause) {
	const kept = undo.length > 0 ? "what it had done is taken back" : "the new release is live and stays so";
	return new Failure("cancelled", `The job was cancelled in the phase ${step.kind}; ${kept}.`, {
		nextStep: "Nothing has to be cleared away: run it again when you want to.",
		cause
	});
}
// ssh-deploy/current-env.ts
/**
* Asks Parameter Store, under the box's lock, whether the `.env` that was rendered before the wait still holds the secrets
* of today. One from before a rotation holds such as are dead, or soon will be.
*
* A deploy's own way back is not asked: what it goes back from is worse. Neither is anybody held up by a store that does
* not answer.
*
* @throws Failure `env-outdated`.
*/
async function requireCurrentEnv({ environment, parameters, onlyFrom }, open = () => new ParameterStore()) {
	const keys = Object.keys(parameters);
	if (keys.length === 0 || onlyFrom !== null) return;
	const name = (key) => `${pathsOf(environment).app}/${key}`;
	let versions;
	try {
		using store = open();
		versions = await store.versions(keys.map(name));
	} catch (error) {
		warning(`Whether the secrets are those of today could not be asked: ${messageOf(error)}`);
		return;
	}
	const outdated = keys.filter((key) => versions.get(name(key)) !== parameters[key]);
	if (outdated.length === 0) return;
	throw new Failure("env-outdated", `Since this .env was rendered, ${outdated.join(", ")} changed.`, { nextStep: "Run it again: it then renders the secrets of today." });
}
// ssh-deploy/bundle.ts
/** A folder's content as a short name: the same files, the same name. */
async function nginxConfName(folder) {
	const hash = createHash("sha256");
	const files = (await Array.fromAsync(glob("**/*", {
		cwd: folder,
		withFileTypes: true
	}))).filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
	for (const file of files.sort()) hash.update(`${path.relative(folder, file)}\0`).update(await readFile(file)).update("\0");
	return `conf-${hash.digest("hex").slice(0, 16)}`;
}
/**
* The release's folder as a gzipped tar: docker-compose.yml, nginx/, .env (0600), release.env, release.json.
* @param composeFolder The repository's `compose/`.
*/
async function bundleRelease(record, composeFolder, envFile) {
	const folder = await privateFolder("release");
	try {
		await copyFile(path.join(composeFolder, "docker-compose.yml"), path.join(folder, "docker-compose.yml"));
		await mkdir(path.join(folder, "nginx"));
		await cp(path.join(composeFolder, "nginx", "conf"), path.join(folder, "nginx"), { recursive: true });
		await copyFile(envFile, path.join(folder, ".env"));
		await chmod(path.join(folder, ".env"), 384);
		await writeFile(path.join(folder, "release.env"), releaseEnvironment(record));
		await writeFile(path.join(folder, "release.json"), JSON.stringify(record));
		return await tar(folder);
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
async function tar(folder) {
	const chunks = [];
	await exec("tar", [
		"--create",
		"--gzip",
		"--owner=0",
		"--group=0",
		"--directory",
		folder,
		"."
	], {
		silent: true,
		listeners: { stdout: (data) => chunks.push(data) }
	});
	return Buffer.concat(chunks);
}
// ssh-deploy/plan-redeploy.ts
/**
* The live release once more, with the secrets of today: a release of its own, with the same commit, images and files,
* that goes the way of every other through slot, gate and watch. It takes the place of the one that it repeats, so
* going back still leads to the code before it, and a release whose secrets are dead is not kept.
*
* @throws Failure `release-unknown` when nothing is live; `low-memory`.
*/
function planRedeploy(observed, { now, actor, runUrl, parameters, keepReleases, ...request }) {
	const live = observed.releases.find(({ release }) => release === observed.live?.release);
	if (!live) throw new Failure("release-unknown", "Nothing is live that could be deployed once more.", { nextStep: "Merge something: the first deploy brings the secrets of today with it." });
	requireMemory(observed, request);
	const release = `${now.toISOString().replace(/[-:]|\.\d+/g, "")}-${live.commit.slice(0, 12)}`;
	const record = {
		...live,
		release,
		createdAt: now.toISOString(),
		actor,
		runUrl,
		parameters
	};
	const others = observed.releases.filter((each) => each !== live);
	return {
		record,
		steps: [
			{
				step: {
					kind: "copy-release",
					from: live.release
				},
				undo: [{
					kind: "discard-release",
					release,
					images: []
				}]
			},
			final({ kind: "replace-env" }),
			final({
				kind: "services",
				nginxConf: null
			}),
			...bringLive$1(observed, record, { isNew: true }),
			final(planPrune({
				...observed,
				releases: others,
				live: null,
				current: null
			}, {
				record,
				keepReleases
			}))
		]
	};
}
// ssh-deploy/plan-operation.ts
/** Plans the operation that the inputs name. @throws Failure saying why the box cannot do it. */
async function planOperation(inputs, observed, { run }) {
	const { parameters, workflowRun } = inputs;
	const { actor, url: runUrl } = workflowRun;
	const bundle = Buffer.alloc(0);
	if (inputs.operation === "rollback") {
		const { envFile } = inputs;
		const env = envFile ? await readFile(envFile) : null;
		const { record, steps } = planRollback(observed, {
			...inputs,
			newEnv: env !== null
		}, await observeContracts(run));
		return {
			record: {
				...record,
				...env && { parameters }
			},
			steps,
			env,
			bundle
		};
	}
	if (inputs.operation === "redeploy") {
		const envFile = readEnvFile();
		return {
			...planRedeploy(observed, {
				...inputs,
				now: /* @__PURE__ */ new Date(),
				actor,
				runUrl
			}),
			env: await readFile(envFile),
			bundle
		};
	}
	const envFile = readEnvFile();
	const { release, commit, images, composeFolder } = readDeployInputs();
	const record = {
		release,
		commit,
		actor,
		runUrl,
		images,
		parameters,
		createdAt: (/* @__PURE__ */ new Date()).toISOString(),
		nginxConf: await nginxConfName(`${composeFolder}/nginx/conf`),
		migrationLevel: null,
		previous: observed.live?.release ?? null
	};
	return {
		record,
		steps: planDeploy(observed, {
			...inputs,
			record
		}),
		env: null,
		bundle: await bundleRelease(record, composeFolder, envFile)
	};
}
// ssh-deploy/recovery.ts
/**
* What an operation that did not come to its end has left, put in order: the slot that serves is taken for what traffic
* says it is, and everything else is made to agree with it. Empty for a box at rest.
*/
function planRecovery(observed, { keepReleases }) {
	const { folders, deployed } = observed;
	const steps = [];
	if (observed.migrating) steps.push({ kind: "end-migration" });
	const serving = planServing(observed, steps);
	planNginx(observed, serving, steps);
	if (serving && observed.idleRunning) steps.push({
		kind: "drain",
		slot: otherSlot(serving.slot)
	});
	if (folders.some((folder) => !deployed.includes(folder) && folder !== serving?.release)) steps.push(planPrune({
		...observed,
		live: serving
	}, {
		record: null,
		keepReleases
	}));
	return steps;
}
/** The slot that is to serve: the live one, or the one before it when that still runs and the live one does not. */
function planServing(observed, steps) {
	const { live, current, deployed, folders, idleRelease } = observed;
	if (!live) return null;
	const before = observed.releases.find(({ release }) => release === idleRelease);
	if (observed.liveFails && observed.idleRunning && before) {
		const to = {
			slot: otherSlot(live.slot),
			release: before.release,
			nginxConf: before.nginxConf
		};
		steps.push({
			kind: "switch",
			to,
			forget: live.release
		});
		return to;
	}
	const nginxConf = observed.liveConf ?? live.nginxConf;
	const recorded = current === live.release && deployed.includes(live.release) && live.nginxConf === nginxConf;
	if (folders.includes(live.release) && !recorded) steps.push({
		kind: "record-live",
		release: live.release,
		nginxConf
	});
	return {
		...live,
		nginxConf
	};
}
/** nginx reads what it was given and may not have read. */
function planNginx(observed, serving, steps) {
	const isNew = serving !== null && serving.nginxConf !== observed.nginxConf;
	if (observed.nginxImage && (observed.reloadPending || isNew)) steps.push({
		kind: "close-connections",
		seconds: 25
	}, { kind: "reload" });
	else if (observed.closing) steps.push({ kind: "keep-connections" });
}
// ssh-deploy/state.ts
const HELD = "lock-held-by";
/** Notes that this step holds the box's lock, for its post step: the main one may be killed. No secret is in it. */
function noteLock(owner) {
	saveState(HELD, owner);
}
/** The step has released the lock itself. */
function noteRelease() {
	saveState(HELD, "");
}
/** The owner whose lock the main step has not released; null when there is none. */
function heldLock() {
	return getState(HELD) || null;
}
// ssh-deploy/release-operation.ts
/** A deploy, a rollback or a redeploy under the box's lock. @throws Failure with the reason; the outcome is in its outputs. */
async function operateRelease(operating, outcome) {
	const { session, inputs, cancelled } = operating;
	cancelled.addEventListener("abort", () => void session.cut());
	let failure;
	try {
		await underLock(operating, outcome);
	} catch (error) {
		failure = asFailure(error, cancelled);
		outcome.reason = failure.reason;
	}
	if (!failure || !isInterruption(failure)) await report(session, inputs, outcome);
	await writeSummary(outcome, failure);
	if (!failure) return outcome;
	Object.assign(failure.outputs, outcome);
	throw failure;
}
async function underLock(operating, outcome) {
	const { session, inputs, phases, cancelled } = operating;
	const owner = lockOwner(inputs);
	const ask = async (run) => inputs.token ? runState(run, inputs.token) : "unknown";
	await phases.run("lock", "own", () => takeLock(session.run, owner, inputs.lock, ask, cancelled));
	noteLock(owner.id);
	try {
		const locked = session.locked(owner.id);
		const observed = await persist("observe", {
			session: locked,
			phases,
			cancelled
		}, () => putInOrder(locked, inputs, phases));
		outcome.previousRelease = outcome.live = observed.live?.release ?? null;
		if (await isSuperseded(inputs, outcome.live)) outcome.reason = "superseded";
		else {
			await phases.run("current-env", "own", () => requireCurrentEnv(inputs));
			await bringLive(locked, observed, operating, outcome);
		}
	} finally {
		if (await unlock(session.run, owner.id)) noteRelease();
	}
}
/** Ends and clears away what an operation before this one has left, and looks at the box. Only under its lock. */
async function putInOrder(locked, { drainSeconds, keepReleases }, phases) {
	const observed = await phases.run("observe", "own", async () => {
		await locked.endLeftovers();
		return observe(locked.run);
	});
	const steps = planRecovery(observed, { keepReleases });
	if (steps.length === 0) return observed;
	notice(`The operation before this one did not come to its end: ${steps.map(({ kind }) => kind).join(", ")}`);
	return phases.run("put-in-order", "docker", async () => {
		for (const step of steps) await settle(step, {
			run: locked.run,
			drainSeconds
		});
		return observe(locked.run);
	});
}
/** Asked only now: whoever waited for the lock may have been overtaken meanwhile. */
async function isSuperseded(inputs, live) {
	const { operation, onlyFrom, token, workflowRun } = inputs;
	if (operation !== "deploy") return onlyFrom !== null && onlyFrom !== live;
	if (token === null) return false;
	const { owner, repo } = workflowRun;
	const { branch, commit } = readDeployInputs();
	const head = await branchHead({
		owner,
		repo,
		branch
	}, token);
	if (head === null) warning(`GitHub did not say where ${branch} stands; ${commit} is deployed all the same.`);
	return head !== null && head !== commit;
}
const DONE = {
	deploy: "deployed",
	rollback: "rolled-back",
	redeploy: "redeployed"
};
async function bringLive(locked, observed, { inputs, phases, cancelled }, outcome) {
	const { record, steps, bundle, env } = await planOperation(inputs, observed, locked);
	outcome.release = record.release;
	outcome.commit = record.commit;
	await carryOut(steps, {
		...inputs,
		run: locked.run,
		record,
		bundle,
		env,
		cancelled
	}, {
		session: locked,
		phases,
		cancelled,
		done(step) {
			if (step.kind !== "switch") return;
			outcome.live = null;
			outcome.slot = step.to.slot;
			outcome.secondsToSwitch = phases.elapsed;
			outcome.overheadSeconds = phases.overhead;
		}
	});
	outcome.live = record.release;
	outcome.reason = DONE[inputs.operation] ?? "unexpected";
}
/** The box after the operation, and the receipt; what cannot be had is a warning. */
async function report({ run }, inputs, outcome) {
	try {
		outcome.status = boxStatus(await observe(run), await observeContracts(run));
		outcome.live = outcome.status.live?.release ?? null;
		outcome.slot = outcome.status.live?.slot ?? null;
	} catch (error) {
		warning(`The box could not be asked for its status: ${messageOf(error)}`);
	}
	const { reason, live, previousRelease, slot, secondsToSwitch } = outcome;
	await writeReceipt(run, inputs, {
		reason,
		release: live,
		previousRelease,
		slot,
		secondsToSwitch
	});
}
function asFailure(error, cancelled) {
	if (error instanceof Failure && (error.reason === "cancelled" || !cancelled.aborted)) return error;
	if (!cancelled.aborted) return new Failure("unexpected", messageOf(error), { cause: error });
	return new Failure("cancelled", "The job was cancelled before anything was changed.", {
		nextStep: "Nothing has to be cleared away: run it again when you want to.",
		cause: error
	});
}
function lockOwner({ operation, workflowRun: { id, owner, repo, runId, attempt, actor, url } }) {
	return {
		id,
		owner,
		repo,
		runId,
		attempt,
		actor,
		operation,
		runUrl: url
	};
}
export { writeSummary as a, observeContracts as c, writeReceipt as d, failed as f, Phases as i, unlock as l, readInputs as m, putInOrder as n, boxStatus as o, MAINTENANCE as p, heldLock as r, observe as s, operateRelease as t, openSession as u };
