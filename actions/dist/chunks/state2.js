import { d as notice, h as warning, n as messageOf, t as Failure, u as info } from "./outcome.js";
import { a as integer, c as optionalSecret, f as text$1, h as escapeValue, l as optionalText, n as choice, o as invalid, t as boolean, u as seconds } from "./inputs.js";
import { t as RELEASE_ID } from "./release-id.js";
import { n as untrusted, t as logUntrusted } from "./untrusted-text.js";
import { t as postState } from "./post-state.js";
import { a as parseHolder, i as holderJson } from "./shell.js";
import { n as runPlan, t as defineStep } from "./step.js";
import { i as readBoxInputs, r as script, t as openSsh } from "./ssh.js";
import { X509Certificate } from "node:crypto";
import { setTimeout } from "node:timers/promises";
// ssh-deploy/inputs.ts
const OPERATIONS = [
	"deploy",
	"rollback",
	"redeploy",
	"status",
	"maintenance"
];
const IMAGE_PATTERN = /^[a-z0-9][a-z0-9._:/-]*@sha256:[0-9a-f]{64}$/;
const PUBLIC_URL = {
	pattern: /^https?:\/\/[^\s/@]+(:\d+)?\/?$/,
	expected: "an http or https URL without a path, such as https://skillgap.example"
};
/** The only reader of the action's inputs. Secrets are masked first. @throws Failure `invalid-input`. */
function readInputs() {
	const common = commonInputs();
	const operation = choice("operation", OPERATIONS);
	switch (operation) {
		case "deploy": return {
			...common,
			...deployInputs()
		};
		case "rollback": return {
			...common,
			...rollbackInputs()
		};
		case "redeploy": return {
			...common,
			...redeployInputs()
		};
		case "status": return {
			...common,
			operation
		};
		case "maintenance": return {
			...common,
			operation,
			maintenance: choice("maintenance", ["on", "off"], { default: "off" })
		};
	}
}
function commonInputs() {
	const box = readBoxInputs();
	const registryPassword = optionalSecret("registry-password");
	const token = optionalSecret("token");
	return {
		...box,
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
		smokePath: text$1("smoke-path", {
			default: "/v1/jobs?limit=1",
			pattern: /^\/\S*$/,
			expected: "a path such as /v1/jobs"
		}),
		/** Watched instead of the site's own address; null, that one. */
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
		/** Whether a `.env` from before a rotation is refused. */
		checkEnv: boolean("check-env", { default: true }),
		/** Versions of the parameters in the `.env`. */
		parameters: parameterVersions(),
		/** Why a person asks for it, in one line. */
		why: (optionalText("why") ?? "").replace(/\s+/g, " ").trim().slice(0, 200)
	};
}
function deployInputs() {
	return {
		operation: "deploy",
		release: text$1("release", RELEASE_ID),
		commit: text$1("commit", {
			pattern: /^[0-9a-f]{40}$/,
			expected: "a full commit id"
		}),
		images: {
			backend: image("backend-image"),
			nginx: image("nginx-image"),
			postgres: image("postgres-image"),
			certbot: image("certbot-image")
		},
		composeFolder: text$1("compose-folder", { default: "compose" }),
		envFile: requiredEnvFile(),
		/** The branch that production follows: a deploy of what is no longer its head is left out. */
		branch: text$1("branch", {
			default: "main",
			pattern: /^[\w./-]+$/,
			expected: "a branch"
		})
	};
}
function rollbackInputs() {
	return {
		operation: "rollback",
		/** The release to go back to; null, the previous one. */
		release: optionalText("release", RELEASE_ID),
		onlyFrom: onlyFrom(),
		/** Go back even to a release whose code does not know today's schema, or that takes HTTPS away. */
		force: boolean("force", { default: false }),
		/** The `.env` that render-env wrote; null leaves the release the one it has. */
		envFile: optionalText("env-file")
	};
}
function redeployInputs() {
	return {
		operation: "redeploy",
		onlyFrom: onlyFrom(),
		envFile: requiredEnvFile()
	};
}
/** Done only while this release, or one of this commit, is live; null, whatever is. */
function onlyFrom() {
	return optionalText("only-from", {
		pattern: /^(\d{8}T\d{6}Z-[0-9a-f]{12}|[0-9a-f]{40})$/,
		expected: "a release id or a full commit id"
	});
}
function requiredEnvFile() {
	return text$1("env-file", { expected: "the output `file` of render-env" });
}
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
/** Docker lists an image of Docker Hub without the host's name, so it is compared without it. */
function image(name) {
	return text$1(name, {
		pattern: IMAGE_PATTERN,
		expected: "an image by digest, name@sha256:…"
	}).replace(/^docker\.io\//, "");
}
function parameterVersions() {
	const json = text$1("parameters", { default: "{}" });
	try {
		return JSON.parse(json);
	} catch {
		throw invalid("parameters", "is no JSON", "the output `versions` of render-env");
	}
}
// ssh-deploy/root.ts
/** Everything of ours on the box is under it. */
const ROOT = "/opt/skillgap";
// ssh-deploy/audit-log.ts
/** Appends one line to receipts.jsonl: who, what, from, to, how it ended. An entry that cannot be written is a warning. */
async function writeAuditEntry(run, { operation, why, workflowRun: { actor, url } }, entry) {
	const { reason, release, previousRelease, slot = null, secondsToSwitch = null } = entry;
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
		await run(APPEND(JSON.stringify(line)));
	} catch (error) {
		warning(`The audit log could not be written: ${messageOf(error)}`);
	}
}
/** (a line of JSON). */
const APPEND = script("append", `umask 077; printf '%s\\n' "$1" >> ${ROOT}/receipts.jsonl`);
// ssh-deploy/command.ts
/** Docker's clients when the daemon restarts under them. */
const ENGINE_UNAVAILABLE = /cannot connect to the docker daemon|error during connect|docker\.sock: (connect|read|write)|docker daemon.*(EOF|connection reset)|^unexpected EOF$|transport is closing|context canceled$/im;
const DISK_FULL = /no space left on device/i;
/** Runs a command that has to succeed. @throws Failure with `reason`, `disk-full` or `engine-unavailable`. */
async function must(run, reason, what, argv, options) {
	const result = await run(argv, options);
	if (result.exitCode !== 0) throw commandFailure(reason, what, result);
	return result;
}
/** Runs a command whose failure is a warning. @throws Failure when the box, or its Docker, is unavailable. */
async function warnUnless(run, what, argv) {
	const result = await run(argv);
	if (result.exitCode === 0) return;
	const failure = commandFailure("unexpected", what, result);
	if (isInterruption(failure)) throw failure;
	warning(failure.message);
}
/**
* The failure of a command on the box: what it was for, its exit code and the end of its output. A full disk and an
* engine that is unavailable are reported as such, whatever the command was for.
*/
function commandFailure(reason, what, { exitCode, stderr, stdout }, { nextStep } = {}) {
	const all = `${stderr}\n${stdout}`;
	const cause = DISK_FULL.test(all) ? "disk-full" : ENGINE_UNAVAILABLE.test(all) ? "engine-unavailable" : reason;
	const lines = (stderr.trim() || stdout.trim()).split("\n").slice(-8).join("\n");
	return new Failure(cause, `${what} failed (exit code ${exitCode}): ${lines}`, { nextStep: cause === reason && nextStep || `docs/runbook.md says what ${cause} means.` });
}
/** Whether an error says that the box, or its Docker, is unavailable for the moment, and not that something is wrong. */
function isInterruption(error) {
	return error instanceof Failure && ["unreachable", "engine-unavailable"].includes(error.reason);
}
// ssh-deploy/box-lock.ts
/** The box's lock: a folder whose `owner.json` says who holds it. @throws Failure `disk-full` when it cannot even be written. */
function boxLock(run) {
	return {
		async take(owner) {
			const result = await run(LOCK(owner.id, holderJson(owner)));
			if (result.exitCode === 0) return null;
			if (result.exitCode !== 1 || result.stderr.trim() !== "") throw commandFailure("unexpected", "Taking the lock", result);
			return parseHolder(result.stdout) ?? "unknown";
		},
		async takeOver(owner, holder) {
			const result = await run(TAKE_OVER(owner.id, holderJson(owner), holder.owner));
			if (result.stderr.trim() !== "") throw commandFailure("unexpected", "Taking the lock over", result);
			return result.exitCode === 0;
		},
		async release({ id }) {
			await run(UNLOCK(id));
		}
	};
}
/** Only one at a time asks for the lock, or releases it. */
const MUTEX = `
umask 077
cd ${ROOT}
exec 9> .lock.mutex
flock --timeout 60 9
`;
/**
* (owner, its JSON). Exit 0: taken, or ours already; 1: held, and its owner.json is printed. The file is on the disk
* before the folder has its name: a power cut would leave an empty one, and nobody could tell whose run has ended. A
* file that is empty anyway is nobody's.
*/
const LOCK = script("lock", `
${MUTEX}
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
/** (owner, its JSON, the owner that is gone): replaces it. Exit 1: that one no longer holds the lock. */
const TAKE_OVER = script("take-over", `
${MUTEX}
grep -qsF "\\"owner\\":\\"$3\\"" lock/owner.json || exit 1
printf '%s\\n' "$2" > lock/owner.json.new
sync lock/owner.json.new
mv lock/owner.json.new lock/owner.json
`);
/** (owner): releases the lock if it is this owner's. */
const UNLOCK = script("unlock", `
${MUTEX}
if grep -qsF "\\"owner\\":\\"$1\\"" lock/owner.json; then rm -rf lock; fi
`);
/** (owner, argv…): runs argv only while the owner holds the lock: a run that was taken for dead does no more. */
const GUARD = script("guard", `
grep -qsF "\\"owner\\":\\"$1\\"" ${ROOT}/lock/owner.json || exit 97
shift
exec "$@"
`);
/** The environment variable by which END_LEFTOVERS knows what an operation has started. */
const MARK = "SKILLGAP_OPERATION";
/**
* (mark): ends what earlier connections left running: sshd does not, and a command whose client is gone runs on. Only
* the lock's holder starts marked commands, so those with another mark belong to an operation that is gone.
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
// ssh-deploy/release.ts
/** Whether its nginx serves HTTPS, with a certificate that its certbot sees to. */
function hasHttps({ images }) {
	return images.certbot !== void 0;
}
/** `release.env`: what docker-compose.yml interpolates. Digests and ids need no quoting. */
function releaseEnvironment(record) {
	return [
		`RELEASE=${record.release}`,
		`BACKEND_IMAGE=${record.images.backend}`,
		`NGINX_IMAGE=${record.images.nginx}`,
		`POSTGRES_IMAGE=${record.images.postgres}`,
		...hasHttps(record) ? [
			`CERTBOT_IMAGE=${record.images.certbot}`,
			`PUBLIC_URL="${escapeValue(record.publicUrl ?? "")}"`,
			`CERTIFICATE_NAMES="${(record.names ?? []).join(" ")}"`,
			`ACME_DIRECTORY="${escapeValue(record.acmeDirectory ?? "")}"`
		] : [],
		""
	].join("\n");
}
/** Its images, each once. */
function imagesOf({ images }) {
	return [...new Set(Object.values({ ...images }))];
}
/**
* Whether what is live is what a command was about: the release that its author saw, by its id or its commit. A redeploy
* of it has its code, and counts as the same; an earlier release of that commit is what it was rolled back to.
*/
function isOfCommit(live, named) {
	if (live === null) return false;
	const commit = (id) => id.split("-").at(-1)?.slice(0, 12);
	return commit(live) === commit(named) && (!RELEASE_ID.pattern.test(named) || live >= named);
}
// ssh-deploy/certificate.ts
/** Shell, on the box: reports `status.json` and the certificate that nginx serves, as `inspect` reads them. */
const REPORT_CERTIFICATE = `
certificates=/srv/skillgap/certificates
if [ -r $certificates/status.json ]; then report certificate-status "$(tr -d '\\n\\t' < $certificates/status.json)"; fi
if [ -r $certificates/nginx/served/fullchain.pem ]; then
  report certificate-served "$(head -c 65536 $certificates/nginx/served/fullchain.pem | base64 -w 0)"
fi
if [ -r $certificates/nginx/served/directory ]; then
  report certificate-directory "$(head -c 2048 $certificates/nginx/served/directory | tr -d '\\n\\t')"
fi
`;
/** All may be there, some of them, or rubbish. @returns null when nothing is served. */
function parseCertificate(status, served, directory = null) {
	const leaf = leafOf(served);
	const said = statusOf(status);
	if (!leaf) return null;
	return {
		names: coveredBy(leaf),
		missing: texts(said?.missing),
		trusted: !isSelfSigned(leaf),
		notBefore: leaf.validFromDate.toISOString(),
		notAfter: leaf.validToDate.toISOString(),
		issuer: issuerOf(leaf),
		directory: text(directory),
		fingerprint: leaf.fingerprint256.replaceAll(":", "").toLowerCase(),
		checkedAt: instant(said?.checkedAt),
		nextCheckAt: instant(said?.nextCheckAt),
		problem: said ? text(said.problem) : "status.json is missing or cannot be read",
		pem: leaf.toString()
	};
}
/** Whether a deploy has certbot ask for another one now, and does not leave it to the timer. */
function needsIssue(certificate, { names = [], acmeDirectory }, now = /* @__PURE__ */ new Date()) {
	if (certificate === null || !certificate.trusted || certificate.problem !== null) return true;
	if (hoursLeft(certificate, now) < 48) return true;
	if (certificate.directory !== null && certificate.directory !== acmeDirectory) return true;
	return certificate.missing.length > 0 || names.some((name) => !certificate.names.includes(name));
}
/** Hours until it ends, rounded down; negative when it has ended. */
function hoursLeft({ notAfter }, now) {
	return Math.floor((Date.parse(notAfter) - now.getTime()) / 36e5);
}
function leafOf(served) {
	try {
		return served === null ? null : new X509Certificate(Buffer.from(served, "base64"));
	} catch {
		return null;
	}
}
function isSelfSigned(leaf) {
	return leaf.checkIssued(leaf) && leaf.verify(leaf.publicKey);
}
/** `DNS:a.example, IP Address:2001:DB8:0:0:0:0:0:7`. */
function coveredBy({ subjectAltName = "" }) {
	return subjectAltName.split(", ").flatMap((entry) => {
		const [, kind, value = ""] = /^(DNS|IP Address):(.+)$/.exec(entry) ?? [];
		if (kind === void 0) return [];
		const url = kind === "DNS" || !value.includes(":") ? `https://${value}` : `https://[${value}]`;
		return URL.parse(url)?.hostname.replace(/^\[(.*)\]$/, "$1") ?? [];
	});
}
/** An authority by its organization: its intermediates have names such as E7. */
function issuerOf({ issuer = "" }) {
	return /^O=(.*)$/m.exec(issuer)?.[1] ?? /^CN=(.*)$/m.exec(issuer)?.[1] ?? "an unnamed issuer";
}
function statusOf(json) {
	try {
		const status = JSON.parse(json ?? "");
		return typeof status === "object" ? status : null;
	} catch {
		return null;
	}
}
/** What the file says may be anything. */
const text = (value) => typeof value === "string" && value !== "" ? value.replace(/\s+/g, " ").slice(0, 500) : null;
const texts = (value) => Array.isArray(value) ? value.flatMap((each) => text(each) ?? []) : [];
const instant = (value) => {
	const time = typeof value === "string" ? Date.parse(value) : NaN;
	return time > 0 ? new Date(time).toISOString() : null;
};
// ssh-deploy/compose.ts
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
// ssh-deploy/images.ts
/**
* Shell: every image that Docker holds as `name@sha256:…`, a line each. Asked of each image by its id: the list that
* `docker image ls` prints is for people, and since Docker 29 it leaves out images without a tag, which all of ours are.
*/
const LIST_IMAGES = "docker image ls --all --quiet --no-trunc | sort -u | xargs --no-run-if-empty docker image inspect --format '{{range .RepoDigests}}{{println .}}{{end}}' | sed '/^$/d'";
// ssh-deploy/inspect.ts
/** Reads the box, changing nothing on it. @throws Failure `engine-unavailable` or `unexpected`. */
async function inspect(run) {
	const result = await run(INSPECT());
	if (result.exitCode === 0) return parseReport$1(result.stdout);
	throw commandFailure("unexpected", "Reading the box", result, { nextStep: "Is /opt/skillgap there and owned by the deploy user, and does `docker info` answer for it?" });
}
/** The report is lines of `key<TAB>value`; a repeated key is a list. */
function parseReport$1(report) {
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
		/** Null: nothing has ever been live. */
		live,
		/** Releases that have been live and are still held, as far as their record can be read. */
		releases: records.filter((record) => deployed.includes(record.release)),
		/** Every folder under `releases/`, finished or not, and those of them that have been live. */
		folders: all("folder"),
		deployed,
		/** What the link `current` names; after a switch that was cut off, not what is live. */
		current,
		/** The nginx configuration that the record of the live release names. */
		liveConf: records.find((record) => record.release === live?.release)?.nginxConf ?? null,
		/** The live slot's container does not run, or Docker had to start it again a moment ago. */
		liveFails: live !== null && isFailing(one("live-container") ?? "", Number(one("live-seconds") ?? 0)),
		/** Whether the slot that is not live runs: an operation did not come to its end. And the release that it is of. */
		idleRunning: one("idle-running") === "true",
		idleRelease: one("idle-release"),
		/** There is a container of a migration. */
		migrating: one("migrating") !== null,
		/** Every folder of nginx configuration, and the one nginx uses. */
		nginxConfs: all("nginx-folder"),
		nginxConf,
		/** The image nginx's container runs. */
		nginxImage: one("nginx-image"),
		/** nginx was given a configuration that it may not have read. */
		reloadPending: one("reload-pending") === "yes",
		/** Every answer closes its connection, as before a reload. */
		closing: one("closing") === "yes",
		maintenance: one("maintenance") === "yes",
		/** Images held, by digest reference. */
		images: all("image"),
		/** What nginx serves over HTTPS; null where nothing can be served yet. */
		certificate: parseCertificate(one("certificate-status"), one("certificate-served"), one("certificate-directory")),
		freeDiskMb: Number(one("free-disk-mb") ?? 0),
		totalDiskMb: Number(one("total-disk-mb") ?? 0),
		availableMemoryMb: Number(one("available-memory-mb") ?? 0),
		totalMemoryMb: Number(one("total-memory-mb") ?? 0),
		lock: parseHolder(one("lock") ?? ""),
		/** The last five entries of the audit log, as far as they can be read. */
		auditLog: all("audit-entry").flatMap(parsed)
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
async function inspectContracts(run) {
	const { exitCode, stdout } = await run(CONTRACTS());
	return exitCode === 0 ? stdout.split("\n").filter(Boolean) : null;
}
/** () → what `parseReport` reads. Fails when Docker does not answer: then nothing that it would say is known. */
const INSPECT = script("inspect", `
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
report migrating "$(docker container inspect --format '{{.Id}}' skillgap-migrate 2>/dev/null || true)"
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
${LIST_IMAGES} | while read -r image; do report image "$image"; done
${REPORT_CERTIFICATE}
[ ! -e lock/owner.json ] || report lock "$(tr -d '\\n' < lock/owner.json)"
if [ -e receipts.jsonl ]; then tail -n 5 receipts.jsonl | while read -r entry; do report audit-entry "$entry"; done; fi
`);
/** What nginx serves now; null when the box does not say. */
async function inspectCertificate(run) {
	return parseReport$1((await run(CERTIFICATE())).stdout).certificate;
}
const CERTIFICATE = script("certificate", `report() { printf '%s\\t%s\\n' "$1" "$2"; }\n${REPORT_CERTIFICATE}`);
const PSQL = "timeout 10 docker exec skillgap-postgres-1 psql --no-psqlrc --quiet --tuples-only --no-align --username skillgap_owner --dbname skillgap --command";
/** () → the tags of the contract migrations that today's schema has been through, one a line; the database may not answer. */
const CONTRACTS = script("contracts", `
table=$(${PSQL} "select to_regclass('drizzle.contracts')")
[ -z "$table" ] || ${PSQL} 'select tag from drizzle.contracts order by tag'
`);
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
// ssh-deploy/steps/drain.ts
/** Stops a slot that gets no new requests, once it has finished those in flight. */
const drain = defineStep({
	name: "drain",
	category: "app",
	recoverable: true,
	run: (context, { slot }) => drainSlot(context, slot)
});
/** As the step, for the undo of another one. The other slot serves already: one that does not stop is a warning. */
async function drainSlot({ run, drainSeconds }, slot) {
	const argv = [
		"docker",
		"stop",
		"--time",
		String(drainSeconds),
		SLOTS[slot].container
	];
	await warnUnless(run, `Stopping the ${slot} slot`, argv);
}
/** Has nginx read the configuration that is linked, once no kept connection is left that a reload could cut. */
const reloadNginx = defineStep({
	name: "reload-nginx",
	category: "app",
	recoverable: true,
	run: reloadWithoutLoss
});
/** As the step, for the undo of another one. @throws Failure `switch-failed`. */
async function reloadWithoutLoss({ run, cancelled }) {
	await must(run, "switch-failed", "Closing kept connections", CLOSE_CONNECTIONS());
	info(`every answer closes its connection for 25 s, before nginx is reloaded`);
	await setTimeout(25e3, void 0, { signal: cancelled });
	await must(run, "switch-failed", "Reloading nginx", RELOAD());
}
/** Ends the closing of connections that a reload before it was meant for. */
const keepConnections = defineStep({
	name: "keep-connections",
	category: "own",
	recoverable: true,
	async run({ run }) {
		await run(KEEP_CONNECTIONS());
	}
});
/** () From now on every answer closes its connection, so that none is left that a reload could cut. */
const CLOSE_CONNECTIONS = script("close-connections", `: > ${ROOT}/nginx/live/closing`);
/** () */
const KEEP_CONNECTIONS = script("keep-connections", `rm -f ${ROOT}/nginx/live/closing`);
/**
* () The signal returns before the old worker knows of it. Until that one no longer serves, it has to go on closing its
* connections: with the flag removed at once as many requests were lost as without it (76 in 120 reloads; else 0 in 150).
* A worker that shuts down says so in its title.
*/
const RELOAD = script("reload", `
master=$(docker inspect --format '{{.State.Pid}}' skillgap-nginx-1)
serving() {
  for pid in $(cat /proc/"$master"/task/*/children); do
    [ "$(tr -d '\\000' < /proc/"$pid"/cmdline 2>/dev/null || true)" != 'nginx: worker process' ] || printf '%s\\n' "$pid"
  done
}
old=$(serving)
docker exec skillgap-nginx-1 nginx -c /etc/nginx/skillgap/current/nginx.conf -s reload
tries=0
while serving | grep -qxF "$old"; do
  tries=$((tries + 1))
  [ "$tries" -lt 100 ] || { echo 'the old worker of nginx still serves' >&2; exit 1; }
  sleep 0.1
done
rm -f ${ROOT}/nginx/.reload-pending ${ROOT}/nginx/live/closing
`);
// ssh-deploy/steps/switch-traffic.ts
/** The switch: one rename moves all new requests to the other slot. */
const switchTraffic = defineStep({
	name: "switch-traffic",
	category: "own",
	recoverable: true,
	run: ({ run }, { to, forget }) => pointTo(run, to, forget),
	/** The traffic moves back first; then the slot that it left ends what it has in flight. */
	async undo(context, { to, from, forgetOnUndo }) {
		if (!from) {
			if (forgetOnUndo) await must(context.run, "switch-failed", "Forgetting the first release", FORGET_LIVE(forgetOnUndo));
			return;
		}
		await pointTo(context.run, from, forgetOnUndo);
		await drainSlot(context, to.slot);
		if (to.nginxConf === from.nginxConf) return;
		try {
			await reloadWithoutLoss(context);
		} catch (error) {
			if (isInterruption(error)) throw error;
			warning(messageOf(error));
		}
	}
});
async function pointTo(run, { slot, release, nginxConf }, forget) {
	await must(run, "switch-failed", "The switch", SWITCH(slot, release, nginxConf, forget ?? ""));
	info(`nginx sends new requests to ${slot}`);
}
/**
* (slot, release, conf, release to forget or nothing). The rename of one file moves the traffic; what comes after it is
* the record. nginx reads a new configuration at the reload that follows; `.reload-pending` tells the next operation when
* that was cut off. A release that is switched away from before it has proved itself does not count as one that was live.
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
/** (release): it is not live, and does not count as one that was. */
const FORGET_LIVE = script("forget-live", `
cd ${ROOT}
[ "$(readlink current || true)" != "releases/$1" ] || rm -f current
rm -f "releases/$1/deployed"
`);
/** Finishes the record of a switch that was cut off: what serves is what is called current. */
const recordLive = defineStep({
	name: "record-live",
	category: "own",
	recoverable: true,
	async run({ run }, { release, nginxConf }) {
		await must(run, "switch-failed", "Recording what is live", RECORD_LIVE(release, nginxConf));
	}
});
/** (release, conf). */
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
// ssh-deploy/retain.ts
/**
* What to prune. Releases that were live stay, newest first, up to `keepReleases`; the live one and the one before it
* always do.
* @param record The release that goes live; null when none does.
*/
function retain(state, { record, keepReleases }) {
	const { live, current, nginxConf } = state;
	const newestFirst = state.releases.filter(({ release }) => release !== record?.release).toSorted((a, b) => b.release.localeCompare(a.release));
	const recent = newestFirst.slice(0, Math.max(0, keepReleases - (record ? 1 : 0)));
	const liveRecord = state.releases.find(({ release }) => release === live?.release);
	const always = [live?.release, (record ?? liveRecord)?.previous];
	const kept = [...record ? [record] : [], ...newestFirst.filter((each) => recent.includes(each) || always.includes(each.release))];
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
		releases: state.folders.filter((folder) => !keptNames.includes(folder)),
		nginxConfs: state.nginxConfs.filter((conf) => !keptConfs.includes(conf)),
		keepImages: [...new Set(kept.flatMap(imagesOf))].sort()
	};
}
// ssh-deploy/steps/migrate.ts
/** Runs the migrations, whichever release they are of. */
const CONTAINER = "skillgap-migrate";
/** Runs the release's migrations and records, here and on the box, which ones its code knows. */
const migrate = defineStep({
	name: "migrate",
	category: "app",
	recoverable: true,
	async run({ run, record, migrationSeconds }) {
		await run(REMOVE_CONTAINER);
		const result = await run(compose(record.release, "run", "--rm", "--no-deps", "-T", "--name", CONTAINER, "migrate"), {
			timeoutSeconds: migrationSeconds,
			onLine: logUntrusted
		});
		if (result.exitCode === 124) {
			await run(REMOVE_CONTAINER);
			throw timedOut(migrationSeconds);
		}
		if (result.exitCode !== 0) throw commandFailure("migration-failed", "The migration", result);
		const report = parseReport(result.stdout);
		record.migrationLevel = report?.level ?? null;
		record.contracts = report?.contracts ?? [];
		await must(run, "upload-failed", "Writing release.json", RECORD(record.release, JSON.stringify(record)));
	}
});
/** Ends a migration that nobody waits for any more; Postgres rolls back the file it is in. */
const endMigration = defineStep({
	name: "end-migration",
	category: "docker",
	recoverable: true,
	async run({ run }) {
		await run(REMOVE_CONTAINER);
	}
});
function timedOut(seconds) {
	return new Failure("migration-timed-out", `The migration did not end within ${seconds} s and was stopped. Postgres rolled back the file it was in; the files before it stay applied, and the next attempt continues from there.`, { nextStep: "Look for a long transaction: SELECT pid, state, query_start FROM pg_stat_activity." });
}
/** The migrate command's last line of JSON says what was done; any other line is a log of something else. */
function parseReport(stdout) {
	for (const line of stdout.trim().split("\n").reverse()) try {
		const report = JSON.parse(line);
		if (report.migrated) return report;
	} catch {}
	return null;
}
/** (release, its release.json). */
const RECORD = script("record", `
umask 077
cd ${ROOT}/releases/"$1"
printf '%s\\n' "$2" > release.json.new
mv release.json.new release.json
`);
const REMOVE_CONTAINER = [
	"docker",
	"rm",
	"--force",
	"--volumes",
	CONTAINER
];
// ssh-deploy/steps/prune.ts
/** Removes releases and configurations, and every image of SkillGap's repositories but those to keep. */
const prune = defineStep({
	name: "prune",
	category: "docker",
	recoverable: true,
	async run({ run }, { releases, nginxConfs, keepImages }) {
		const counted = (names) => [String(names.length), ...names];
		await warnUnless(run, "Removing what is no longer needed", PRUNE(...counted(releases), ...counted(nginxConfs), ...keepImages));
	}
});
/** (count, release…, count, conf…, image to keep…). */
const PRUNE = script("prune", `
cd ${ROOT}
n=$1; shift
while [ "$n" -gt 0 ]; do rm -rf "releases/$1"; shift; n=$((n - 1)); done
n=$1; shift
while [ "$n" -gt 0 ]; do rm -rf "nginx/$1"; shift; n=$((n - 1)); done
for kept in "$@"; do printf '%s\\n' "\${kept%@*}"; done | sort -u > .repositories
${LIST_IMAGES} | while read -r image; do
  grep -qxF "\${image%@*}" .repositories || continue
  keep=false
  for kept in "$@"; do [ "$image" != "$kept" ] || keep=true; done
  [ "$keep" = true ] || docker image rm "$image" >/dev/null 2>&1 || true
done
rm -f .repositories
`);
// ssh-deploy/recover.ts
/** Ends and cleans up what an operation before this one left, and inspects the box. Only under its lock. */
async function reconcile(box, rules, phases) {
	const state = await phases.run("inspect", "own", async () => {
		await box.endLeftovers();
		return inspect(box.run);
	});
	const steps = planRecovery(state, rules);
	if (steps.length === 0) return state;
	notice(`The operation before this one did not finish: ${steps.map(({ name }) => name).join(", ")}`);
	const context = {
		run: box.run,
		drainSeconds: rules.drainSeconds,
		cancelled: new AbortController().signal
	};
	await runPlan(steps, {
		context,
		phases,
		recovery: box
	});
	return phases.run("inspect", "own", () => inspect(box.run));
}
/**
* What brings a box back to rest after an operation that did not finish: the slot that traffic reaches is the one that
* serves, and everything else is made to agree with it. Empty for a box at rest.
*/
function planRecovery(state, { keepReleases }) {
	const { folders, deployed, migrating, idleRunning } = state;
	const serving = servingSlot(state);
	const live = serving?.live ?? null;
	const neverLive = folders.some((folder) => !deployed.includes(folder) && folder !== live?.release);
	return [
		...migrating ? [endMigration()] : [],
		...serving?.steps ?? [],
		...nginxSteps(state, live),
		...live && idleRunning ? [drain({ slot: otherSlot(live.slot) })] : [],
		...neverLive ? [prune(retain({
			...state,
			live
		}, {
			record: null,
			keepReleases
		}))] : []
	];
}
/** The slot that is to serve: the live one, or the one before it when that still runs and the live one does not. */
function servingSlot(state) {
	const { live, current, deployed, folders, idleRelease } = state;
	if (!live) return null;
	const before = state.releases.find(({ release }) => release === idleRelease);
	if (state.liveFails && state.idleRunning && before) {
		const to = {
			slot: otherSlot(live.slot),
			release: before.release,
			nginxConf: before.nginxConf
		};
		const forget = live.release > before.release ? live.release : null;
		return {
			live: to,
			steps: [switchTraffic({
				to,
				from: null,
				forget
			})]
		};
	}
	const nginxConf = state.liveConf ?? live.nginxConf;
	const recorded = current === live.release && deployed.includes(live.release) && live.nginxConf === nginxConf;
	const cutOff = folders.includes(live.release) && !recorded;
	return {
		live: {
			...live,
			nginxConf
		},
		steps: cutOff ? [recordLive({
			release: live.release,
			nginxConf
		})] : []
	};
}
/** nginx reads what it was given and may not have read. */
function nginxSteps(state, live) {
	const isNew = live !== null && live.nginxConf !== state.nginxConf;
	if (state.nginxImage && (state.reloadPending || isNew)) return [reloadNginx()];
	return state.closing ? [keepConnections()] : [];
}
// ssh-deploy/session.ts
const PAUSE_MS = 1e3;
/**
* Connects, trying again for as long as the target's connect timeout: the box may be booting.
* @param recoverMs How long to wait later on for a box that is lost.
*/
async function openSession(target, recoverMs) {
	const connection = await untilAvailable(target.connectTimeoutSeconds * 1e3, () => openSsh(target));
	return {
		run: connection.run,
		cut: connection.cut,
		locked: (owner) => new GuardedBox(connection, owner, recoverMs),
		[Symbol.asyncDispose]: () => connection[Symbol.asyncDispose]()
	};
}
var GuardedBox = class {
	isInterruption = isInterruption;
	#connection;
	#owner;
	#recoverMs;
	/** Tells the commands of a connection that was lost from those of the one after it. */
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
		if (stdout.trim() !== "") info(untrusted(`ended what an earlier operation left running: ${stdout}`));
		if (exitCode !== 0) warning("What an earlier operation left running on the box does not end.");
	}
	async recover() {
		this.#connections += 1;
		await this.#connection.cut();
		const version = [
			"docker",
			"version",
			"--format",
			"{{.Server.Version}}"
		];
		await untilAvailable(this.#recoverMs, () => must(this.run, "engine-unavailable", "Asking for the box’s Docker", version));
		await this.endLeftovers();
	}
};
async function untilAvailable(ms, work) {
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
// ssh-deploy/state.ts
/** The owner whose lock the main step has not released. */
const heldLock = postState("lock-held-by");
export { readInputs as A, UNLOCK as C, must as D, isInterruption as E, writeAuditEntry as O, releaseEnvironment as S, commandFailure as T, hoursLeft as _, RECORD as a, imagesOf as b, switchTraffic as c, SLOTS as d, otherSlot as f, compose as g, inspectContracts as h, prune as i, ROOT as k, reloadNginx as l, inspectCertificate as m, openSession as n, migrate as o, inspect as p, reconcile as r, retain as s, heldLock as t, drain as u, needsIssue as v, boxLock as w, isOfCommit as x, hasHttps as y };
