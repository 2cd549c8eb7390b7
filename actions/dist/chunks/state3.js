import { d as notice, h as warning, n as messageOf, s as getInput, t as Failure, u as info } from "./outcome.js";
import { a as integer, c as optionalSecret, f as text$3, h as escapeValue, l as optionalText, n as choice, o as invalid, t as boolean, u as seconds } from "./inputs.js";
import { t as readRegistryInputs } from "./registry-inputs.js";
import { n as untrusted, t as logUntrusted } from "./untrusted-text.js";
import { t as postState } from "./post-state.js";
import { t as RELEASE_ID } from "./release-id.js";
import { a as parseHolder, i as holderJson } from "./shell.js";
import { n as runPlan, t as defineStep } from "./step.js";
import { i as readBoxInputs, r as script, t as openSsh } from "./ssh.js";
import { X509Certificate } from "node:crypto";
import { setTimeout } from "node:timers/promises";
// ssh-deploy/release-inputs.ts
const IMAGE_PATTERN = /^[a-z0-9][a-z0-9._:/-]*@sha256:[0-9a-f]{64}$/;
function deployInputs() {
	return {
		operation: "deploy",
		release: text$3("release", RELEASE_ID),
		commit: text$3("commit", {
			pattern: /^[0-9a-f]{40}$/,
			expected: "a full commit id"
		}),
		images: {
			backend: image("backend-image"),
			nginx: image("nginx-image"),
			postgres: image("postgres-image"),
			certbot: image("certbot-image")
		},
		composeFolder: text$3("compose-folder", { default: "compose" }),
		envFile: requiredEnvFile(),
		/** The branch that production follows: a deploy of what is no longer its head is left out. */
		branch: text$3("branch", {
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
	return text$3("env-file", { expected: "the output `file` of render-env" });
}
/** Docker lists an image of Docker Hub without the host's name, so it is compared without it. */
function image(name) {
	return text$3(name, {
		pattern: IMAGE_PATTERN,
		expected: "an image by digest, name@sha256:…"
	}).replace(/^docker\.io\//, "");
}
// ssh-deploy/restore-target.ts
/** As pgBackRest names a backup: full, differential or incremental. */
const LABEL = /^\d{8}-\d{6}F(_\d{8}-\d{6}[DI])?$/;
/** A time needs its zone; one without is UTC, as everything that SkillGap shows. */
const TIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?) ?(Z|UTC|[+-]\d\d:?\d\d)?$/i;
/** Reads the input; null for what is none of it, such as a time to come. */
function parseTarget(value, now = /* @__PURE__ */ new Date()) {
	if (value === "latest" || value === "empty") return { kind: value };
	if (LABEL.test(value)) return {
		kind: "backup",
		label: value
	};
	const at = parseTime(value);
	return at !== null && Date.parse(at) <= now.getTime() ? {
		kind: "time",
		at
	} : null;
}
/** A time as ISO 8601, UTC; null for what is none. */
function parseTime(value) {
	const [, date, time = "", zone = "Z"] = TIME.exec(value) ?? [];
	if (date === void 0) return null;
	const offset = /^(Z|UTC)$/i.test(zone) ? "Z" : zone.replace(/^(...)(\d\d)$/, "$1:$2");
	const at = Date.parse(`${date}T${time.length === 5 ? `${time}:00` : time}${offset}`);
	const midnight = /* @__PURE__ */ new Date(`${date}T00:00:00Z`);
	if (Number.isNaN(at) || Number.isNaN(midnight.getTime())) return null;
	return midnight.toISOString().startsWith(date) ? new Date(at).toISOString() : null;
}
/** As the tools on the box take it. */
function targetArgument(target) {
	return target.kind === "time" ? target.at : target.kind === "backup" ? target.label : target.kind;
}
/** In words. */
function describeTarget(target) {
	if (target.kind === "time") return `the state of ${target.at}`;
	if (target.kind === "backup") return `the backup ${target.label}`;
	return target.kind === "latest" ? "the latest state" : "an empty database";
}
// ssh-deploy/restore-inputs.ts
function restoreInputs() {
	return {
		operation: "restore",
		target: restoreTarget(),
		/** Only look. */
		dryRun: boolean("dry-run", { default: false }),
		asOf: asOf(),
		/** Migrate the data forward where no release is held that goes with it. */
		force: boolean("force", { default: false }),
		/** For a box on which nothing is live: what is brought to it; null, nothing was named. */
		candidate: candidate(),
		composeFolder: text$3("compose-folder", { default: "compose" }),
		envFile: requiredEnvFile(),
		restoreSeconds: restoreSeconds()
	};
}
function upgradeInputs() {
	return {
		operation: "upgrade-postgres",
		/** Try it on a copy, do it, or go back to what was before it. */
		upgrade: choice("upgrade", [
			"try",
			"run",
			"revert"
		]),
		/** Whose Postgres is of the next version; a revert brings none. */
		candidate: candidate(),
		composeFolder: text$3("compose-folder", { default: "compose" }),
		envFile: requiredEnvFile(),
		restoreSeconds: restoreSeconds()
	};
}
/** What fetching, copying or upgrading the data may take. */
function restoreSeconds() {
	return integer("restore-timeout", {
		min: 60,
		max: 21600,
		default: 7200
	});
}
function restoreTarget() {
	const value = getInput("to").trim() || "latest";
	const target = parseTarget(value);
	if (target) return target;
	throw invalid("to", `is ${JSON.stringify(value)}`, "`latest`, a time that has been, such as 2026-01-02T03:04:05Z, a backup such as 20260102-030405F, or `empty`");
}
function asOf() {
	const value = getInput("repository-as-of").trim();
	if (value === "") return null;
	const time = parseTime(value);
	if (time !== null) return time;
	throw invalid("repository-as-of", `is ${JSON.stringify(value)}`, "a time such as 2026-01-02T03:04:05Z");
}
/** A living box needs none of it, and is restored also while the registry cannot be reached. */
function candidate() {
	if ([
		"release",
		"commit",
		"backend-image",
		"nginx-image",
		"postgres-image",
		"certbot-image"
	].some((name) => getInput(name) === "")) return null;
	const { release, commit, images } = deployInputs();
	return {
		release,
		commit,
		images
	};
}
// ssh-deploy/inputs.ts
const OPERATIONS = [
	"deploy",
	"rollback",
	"redeploy",
	"restore",
	"upgrade-postgres",
	"status",
	"maintenance"
];
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
		case "restore": return {
			...common,
			...restoreInputs()
		};
		case "upgrade-postgres": return {
			...common,
			...upgradeInputs()
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
	const registry = readRegistryInputs();
	const token = optionalSecret("token");
	return {
		...box,
		/** For asking GitHub about runs and branches; null: nothing is asked. */
		token,
		workflowRun: readWorkflowRun(),
		registry,
		smokePath: text$3("smoke-path", {
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
function parameterVersions() {
	const json = text$3("parameters", { default: "{}" });
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
	const { reason, release, previousRelease, slot = null, secondsToSwitch = null, recoveredTo, backup } = entry;
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
		...recoveredTo !== void 0 && {
			recoveredTo,
			backup
		},
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
/** Whether its docker-compose.yml has the services that write and read backups. */
function hasBackups({ backups }) {
	return backups !== void 0;
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
// ssh-deploy/archiver.ts
/** Whose archiver runs while what is live is; null: a release from before backups has none. */
function archiverOf({ live, releases }) {
	const record = releases.find(({ release }) => release === live?.release);
	return record && hasBackups(record) ? { release: record.release } : null;
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
		missing: texts$1(said?.missing),
		trusted: !isSelfSigned(leaf),
		notBefore: leaf.validFromDate.toISOString(),
		notAfter: leaf.validToDate.toISOString(),
		issuer: issuerOf(leaf),
		directory: text$2(directory),
		fingerprint: leaf.fingerprint256.replaceAll(":", "").toLowerCase(),
		checkedAt: instant$2(said?.checkedAt),
		nextCheckAt: instant$2(said?.nextCheckAt),
		problem: said ? text$2(said.problem) : "status.json is missing or cannot be read",
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
const text$2 = (value) => typeof value === "string" && value !== "" ? value.replace(/\s+/g, " ").slice(0, 500) : null;
const texts$1 = (value) => Array.isArray(value) ? value.flatMap((each) => text$2(each) ?? []) : [];
const instant$2 = (value) => {
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
// ssh-deploy/backups.ts
/** An archiver that has said nothing for so long does not run. */
const SILENT_AFTER_MS = 12e4;
/** All may be there, some of it, or rubbish. @returns null where no backups are configured. */
function parseBackups(archiveJson, backupJson, now = /* @__PURE__ */ new Date()) {
	const archive = objectOf(archiveJson);
	const backup = objectOf(backupJson);
	if (archive === null && backup === null) return null;
	if (archive?.configured === false) return null;
	const updatedAt = instant$1(archive?.updatedAt);
	const silent = updatedAt === null || Date.parse(updatedAt) < now.getTime() - SILENT_AFTER_MS;
	const silence = `the archiver has said nothing since ${updatedAt ?? "it was started"}`;
	return {
		recoverableTo: instant$1(archive?.recoverableTo),
		waiting: count$1(archive?.waiting) ?? 0,
		gap: instant$1(archive?.gap),
		last: lastBackup(backup?.last),
		lastFull: lastBackup(backup?.lastFull),
		nextDueAt: instant$1(backup?.nextDueAt),
		updatedAt,
		problem: text$1(archive?.problem) ?? (silent ? silence : text$1(backup?.problem))
	};
}
/** How the backups stand, in one line. */
function describeBackups(backups, now) {
	if (backups === null) return "⚠️ Backups: none are configured. What is on the box is lost with it.";
	const { recoverableTo, last, gap, problem } = backups;
	const behind = recoverableTo === null ? null : (now.getTime() - Date.parse(recoverableTo)) / 1e3;
	const facts = [
		recoverableTo === null ? "nothing can be recovered yet" : `recoverable to ${recoverableTo}`,
		last === null ? "no backup yet" : `last backup ${last.label}${last.endedAt ? ` at ${last.endedAt.slice(0, 16)}Z` : ""}`,
		...gap ? [`with a gap since ${gap}, until the next backup`] : [],
		...problem ? [problem] : []
	];
	return `${problem === null && gap === null && behind !== null && behind < 300 && last !== null ? "" : "⚠️ "}Backups: ${facts.join("; ")}.`;
}
function lastBackup(value) {
	if (typeof value !== "object" || value === null) return null;
	const { label, type, endedAt, bytes } = value;
	const name = text$1(label);
	return name === null ? null : {
		label: name,
		type: text$1(type) ?? "",
		endedAt: instant$1(endedAt),
		bytes: count$1(bytes)
	};
}
function objectOf(json) {
	try {
		const value = JSON.parse(json ?? "");
		return typeof value === "object" ? value : null;
	} catch {
		return null;
	}
}
/** What the files say may be anything. */
const text$1 = (value) => typeof value === "string" && value !== "" ? value.replace(/\s+/g, " ").slice(0, 500) : null;
const count$1 = (value) => typeof value === "number" && Number.isFinite(value) ? value : null;
const instant$1 = (value) => {
	const time = typeof value === "string" ? Date.parse(value) : NaN;
	return time > 0 ? new Date(time).toISOString() : null;
};
// ssh-deploy/images.ts
/**
* Shell: every image that Docker holds as `name@sha256:…`, a line each. Asked of each image by its id: the list that
* `docker image ls` prints is for people, and since Docker 29 it leaves out images without a tag, which all of ours are.
*/
const LIST_IMAGES = "docker image ls --all --quiet --no-trunc | sort -u | xargs --no-run-if-empty docker image inspect --format '{{range .RepoDigests}}{{println .}}{{end}}' | sed '/^$/d'";
/**
* Shell: the major version of Postgres that an image brings, `name@sha256:… 17` a line each. By its PATH: images from before
* PG_MAJOR have that too.
*/
const LIST_POSTGRES = "docker image ls --all --quiet --no-trunc | sort -u | xargs --no-run-if-empty docker image inspect --format '{{$env := .Config.Env}}{{range $digest := .RepoDigests}}{{range $env}}{{println $digest .}}{{end}}{{end}}' | sed -n 's# PATH=/usr/lib/postgresql/\\([0-9]*\\)/bin.*# \\1#p'";
// ssh-deploy/restore-journal.ts
/** Reads what {@link BEGIN_RESTORE} wrote; null when there is none, or when it says something else. */
function parseJournal(json) {
	if (json === null) return null;
	try {
		const journal = JSON.parse(json);
		return BACK.test(journal.back.join(" ")) && typeof journal.tools === "string" ? journal : null;
	} catch {
		return null;
	}
}
/** The ways back: of a restore, which names the folder that it keeps the old cluster in, and of an upgrade. */
const BACK = /^(restore revert (--empty|--to kept-\d{8}T\d{6}Z --discard)|upgrade undo(-revert)?)$/;
/** The way back of a restore. The newest cluster that is kept may be of another one. */
function wayBack(keepAs, empty) {
	return [
		"restore",
		"revert",
		...empty ? ["--empty"] : [
			"--to",
			keepAs,
			"--discard"
		]
	];
}
/** The name of the folder that keeps the cluster of before. */
function keptName(now) {
	return `kept-${now.toISOString().replace(/[-:]|\.\d+/g, "")}`;
}
/**
* (journal): from here on clients get the maintenance page, which a person may have turned on before. The journal is on
* the disk before anything else changes.
*/
const BEGIN_RESTORE = script("begin-restore", `
umask 022
cd ${ROOT}
printf '%s\\n' "$1" > restore.json.new
sync restore.json.new
mv restore.json.new restore.json
sync -f .
cd nginx/live
[ ! -e maintenance ] || exit 0
printf restore > .maintenance
mv .maintenance maintenance
`);
/**
* () The journal goes first: without it, nothing brings the old data back once clients have written to the new. A flag that
* a person has set meanwhile stays.
*/
const FINISH_RESTORE = script("finish-restore", `
cd ${ROOT}
rm -f restore.json
sync -f .
[ "$(head -c 20 nginx/live/maintenance 2>/dev/null || true)" != restore ] || rm -f nginx/live/maintenance
[ ! -e nginx/live/maintenance ] || echo 'maintenance stays on'
`);
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
		maintenance: one("maintenance") !== null,
		/** Maintenance was turned on by a restore, and by no person. */
		maintenanceOfRestore: one("maintenance") === "restore",
		/** A restore that has not reached its point of no return. */
		restore: parseJournal(one("restore")),
		/** There is one, and nobody can tell how to undo it. */
		restoreUnreadable: one("restore") !== null && parseJournal(one("restore")) === null,
		/** There is a container of a restore, and one of a backup. */
		restoring: one("restoring") !== null,
		backingUp: one("backing-up") !== null,
		/** The image that Postgres's container runs or ran, and whether it runs. */
		postgresImage: one("postgres-image"),
		postgresRunning: one("postgres-running") === "true",
		/** Whether the archiver runs, and the release that started it. */
		archiverRunning: one("archiver-running") === "true",
		archiverRelease: one("archiver-release"),
		/** What the archiver and the last backup have written down. */
		backups: parseBackups(one("archive-status"), one("backup-status")),
		/** Images held, by digest reference. */
		images: all("image"),
		/** The major version of Postgres that an image brings, by digest reference; of those that bring one. */
		postgresMajors: Object.fromEntries(all("postgres-major").flatMap((line) => {
			const [image = "", major] = line.split(" ");
			return Number(major) > 0 ? [[image, Number(major)]] : [];
		})),
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
	const { exitCode, stdout } = await run(CONTRACTS("infinity"));
	return exitCode === 0 ? stdout.split("\n").filter(Boolean) : null;
}
/**
* The same as they were at a time, as the running database remembers; null: now. It says nothing of what it does not know:
* null then.
*/
async function inspectContractsAt(run, at) {
	const { exitCode, stdout } = await run(CONTRACTS(at ?? "infinity"));
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
# Who turned it on: a person's flag is empty.
if [ -e nginx/live/maintenance ]; then
  owner=$(head -c 20 nginx/live/maintenance)
  report maintenance "\${owner:-person}"
fi
[ ! -s restore.json ] || report restore "$(tr -d '\\n' < restore.json)"
report restoring "$(docker container inspect --format '{{.Id}}' skillgap-restore 2>/dev/null || true)"
report backing-up "$(docker container inspect --format '{{.Id}}' skillgap-backup 2>/dev/null || true)"
report postgres-image "$(docker inspect --format '{{.Config.Image}}' skillgap-postgres-1 2>/dev/null || true)"
report postgres-running "$(docker inspect --format '{{.State.Running}}' skillgap-postgres-1 2>/dev/null || true)"
report archiver-running "$(docker inspect --format '{{.State.Running}}' skillgap-archiver-1 2>/dev/null || true)"
report archiver-release "$(basename "$(docker inspect --format '{{index .Config.Labels "com.docker.compose.project.working_dir"}}' skillgap-archiver-1 2>/dev/null || true)")"
for name in archive backup; do
  file=/srv/skillgap/backups/$name.json
  [ ! -r "$file" ] || report "$name-status" "$(head -c 4096 "$file" | tr -d '\\n\\t')"
done
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
${LIST_POSTGRES} | while read -r line; do report postgres-major "$line"; done
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
/** (a time, or infinity) → the tags of the contract migrations that the schema had been through then, one a line; the database may not answer. */
const CONTRACTS = script("contracts", `
table=$(${PSQL} "select to_regclass('drizzle.contracts')")
case $1 in *[!0-9A-Za-z:.+-]*) exit 2 ;; esac
[ -z "$table" ] || ${PSQL} "select tag from drizzle.contracts where applied_at <= '$1' order by tag"
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
/** What went live on an empty box before its data was certain is not live. */
const forgetLive = defineStep({
	name: "forget-live",
	category: "own",
	recoverable: true,
	async run({ run }, { release }) {
		await must(run, "switch-failed", "Forgetting what was live", FORGET_LIVE(release));
	}
});
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
// ssh-deploy/repository.ts
/** The container that a restore's tools run in, whichever release they are of. */
const RESTORE_CONTAINER = "skillgap-restore";
const REMOVE = [
	"docker",
	"rm",
	"--force",
	"--volumes",
	RESTORE_CONTAINER
];
/** Exit codes of the tools. */
const REPOSITORY_UNREACHABLE = 3;
/** pgBackRest tries a bucket that does not answer for two and a half minutes. */
const ANSWER_SECONDS = 300;
const CODES = {
	[REPOSITORY_UNREACHABLE]: "repository-unavailable",
	4: "not-recoverable",
	5: "disk-full"
};
/** Ends what a run that died has left of a tool. */
async function removeTool(run) {
	await run(REMOVE);
}
/** Runs one of the tools that a release's Postgres image has, to its end. */
async function runTool(run, release, timeoutSeconds, ...command) {
	await removeTool(run);
	const result = await run(compose(release, ...[
		"run",
		"--rm",
		"--no-deps",
		"-T",
		"--name",
		RESTORE_CONTAINER,
		"restore",
		...command
	]), {
		timeoutSeconds,
		onLine: logUntrusted
	});
	if (result.exitCode === 124) await removeTool(run);
	return result;
}
/** As {@link runTool}, and it has to succeed. @returns its JSON. @throws Failure by its exit code. */
async function mustTool(run, release, { what, timeoutSeconds, reason }, ...command) {
	const result = await runTool(run, release, timeoutSeconds, ...command);
	if (result.exitCode === 0) return lastJson(result.stdout) ?? {};
	throw toolFailure(what, result, reason);
}
/** The failure of a tool, by its exit code. */
function toolFailure(what, result, reason = "restore-failed") {
	const nextStep = result.exitCode === REPOSITORY_UNREACHABLE ? "Does the bucket exist, has the box’s role the right to read it, and is the region right? `/status` shows what the archiver says. Nothing was restored." : void 0;
	return commandFailure(CODES[result.exitCode] ?? reason, what, result, { ...nextStep && { nextStep } });
}
/** Asks for the volume and the bucket. @throws Failure when neither is known. */
async function readRepository(run, release, asOf = null) {
	const command = ["repository", ...asOf === null ? [] : ["--as-of", asOf]];
	const result = await runTool(run, release, ANSWER_SECONDS, ...command);
	const json = lastJson(result.stdout);
	if (json !== null && [0, REPOSITORY_UNREACHABLE].includes(result.exitCode)) return parseRepository(json, result.exitCode === 0);
	throw toolFailure("Asking for the backups", result);
}
/** Text from a container: every field is looked at. */
function parseRepository(json, reachable) {
	const { cluster, backups } = json;
	const version = Number(cluster?.version);
	return {
		configured: json.configured === true,
		cluster: Number.isFinite(version) && version > 0 ? {
			version,
			systemId: String(cluster.systemId ?? "")
		} : null,
		others: texts(json.others),
		kept: texts(json.kept),
		unknownKeys: texts(json.unknownKeys),
		backups: Array.isArray(backups) ? backups.flatMap(parseBackup) : [],
		earliest: instant(json.earliest),
		latest: instant(json.latest),
		problem: text(json.problem),
		reachable
	};
}
function parseBackup(value) {
	if (typeof value !== "object" || value === null) return [];
	const { label, type, start, stop, bytes, release, level } = value;
	const name = text(label);
	const [from, to] = [instant(start), instant(stop)];
	if (name === null || from === null || to === null) return [];
	return [{
		label: name,
		type: text(type) ?? "",
		start: from,
		stop: to,
		bytes: typeof bytes === "number" && Number.isFinite(bytes) ? bytes : null,
		release: text(release),
		level: text(level)
	}];
}
/** The last line that is JSON: a tool says the rest on the lines before it. */
function lastJson(stdout) {
	for (const line of stdout.trim().split("\n").reverse()) try {
		const value = JSON.parse(line);
		if (typeof value === "object" && value !== null) return value;
	} catch {}
	return null;
}
const text = (value) => typeof value === "string" && value !== "" ? value.replace(/\s+/g, " ").slice(0, 500) : null;
const texts = (value) => Array.isArray(value) ? value.flatMap((each) => text(each) ?? []) : [];
const instant = (value) => {
	const time = typeof value === "string" ? Date.parse(value) : NaN;
	return time > 0 ? new Date(time).toISOString() : null;
};
const count = (value) => typeof value === "number" && Number.isFinite(value) ? value : null;
// ssh-deploy/steps/end-backup.ts
/** Ends a backup that is under way: what changes the box next takes the CPU, or the database itself. It is made again later. */
const endBackup = defineStep({
	name: "end-backup",
	category: "docker",
	recoverable: true,
	async run({ run }) {
		await warnUnless(run, "Ending the backup", END_BACKUP());
	}
});
/** None starts later: it asks for the lock first. */
function backupSteps({ backingUp }) {
	return backingUp ? [endBackup()] : [];
}
/** () pgBackRest is asked first: it then leaves nothing half done in the repository, and releases Postgres's backup mode. */
const END_BACKUP = script("end-backup", `
docker stop --time 10 skillgap-backup > /dev/null 2>&1 || true
docker rm --force --volumes skillgap-backup > /dev/null 2>&1 || true
! docker container inspect skillgap-backup > /dev/null 2>&1
`);
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
// ssh-deploy/steps/start-archiver.ts
/** Ships what Postgres writes, as the release describes it. */
const startArchiver = defineStep({
	name: "start-archiver",
	category: "docker",
	recoverable: true,
	run: (context, { archiver }) => runArchiver(context, archiver)
});
/**
* As the step, for others. A box whose backups do not run has to serve all the same: that is a warning here, and an alarm
* later.
*/
async function runArchiver({ run }, archiver) {
	const argv = archiver ? compose(archiver.release, ...UP) : REMOVE_ARCHIVER();
	await warnUnless(run, archiver ? "Starting the archiver" : "Stopping the archiver", argv);
}
/** Made again each time: it then says whose it is, and has that one's keys. Postgres waits for it meanwhile. */
const UP = [
	"up",
	"--detach",
	"--no-deps",
	"--force-recreate",
	"--pull",
	"never",
	"archiver"
];
/**
* () What it has said last would look like the truth for ever. It goes where the next archiver looks for what the one before
* it has shipped: Postgres runs without one meanwhile, and that hole must not be missed.
*/
const REMOVE_ARCHIVER = script("remove-archiver", `
docker container inspect skillgap-archiver-1 > /dev/null 2>&1 || exit 0
docker stop --time 10 skillgap-archiver-1 > /dev/null
docker rm --force --volumes skillgap-archiver-1 > /dev/null
cd /srv/skillgap/backups 2>/dev/null && mv -f archive.json .archive.json 2>/dev/null || true
`);
// ssh-deploy/steps/start-services.ts
/** Starts nginx, Postgres and the archiver; what already runs as the release describes it stays untouched. */
const startServices = defineStep({
	name: "start-services",
	category: "docker",
	recoverable: true,
	async run({ run, record }, { nginxConf, archiverBefore }) {
		if (nginxConf) await must(run, "switch-failed", "Linking the nginx configuration", LINK_NGINX(nginxConf));
		await must(run, "services-failed", "Starting nginx and Postgres", upServices(record.release), { onLine: logUntrusted });
		if (archiverBefore === "later") return;
		await runArchiver({ run }, hasBackups(record) ? { release: record.release } : null);
		if (!hasBackups(record) && archiverBefore !== null) warning(`${record.release} is from before backups: nothing that is written from now on is backed up, until a newer release is live.`);
	},
	/**
	* The archiver writes with the keys of the release that it is of, and one that does not go live must not keep it. Where
	* there was none before, it stays: its Postgres stays too, and would keep what nobody ships until the disk is full.
	*/
	async undo({ run, record }, { archiverBefore }) {
		if (archiverBefore === null || archiverBefore === "later") return;
		if (!hasBackups(record)) await must(run, "services-failed", "Starting Postgres as before", upServices(archiverBefore.release));
		await runArchiver({ run }, archiverBefore);
	}
});
/** The argv that starts what a release has besides its backend and its archiver. */
function upServices(release) {
	return compose(release, ...[
		"up",
		"--detach",
		"--no-deps",
		"--wait",
		"--wait-timeout",
		"120",
		"--pull",
		"never"
	], ...["postgres", "nginx"]);
}
/** (conf): what nginx starts with. */
const LINK_NGINX = script("link-nginx", `cd ${ROOT}/nginx; ln -sfn "$1" .current; mv -T .current current`);
// ssh-deploy/steps/begin-restore.ts
/** Writes the journal, and turns maintenance on: from here on what is cut off is undone by whatever comes next. */
const beginRestore = defineStep({
	name: "begin-restore",
	category: "own",
	recoverable: true,
	async run({ run, repository }, { way, ...args }) {
		const empty = repository?.cluster === null;
		const back = typeof way === "string" ? wayBack(way, empty) : [...way];
		const journal = {
			...args,
			back,
			empty
		};
		await must(run, "restore-failed", "Turning maintenance on", BEGIN_RESTORE(JSON.stringify(journal)));
		info("clients get the maintenance page");
	},
	undo: ({ run }) => endMaintenance(run)
});
/** **The point of no return**: the journal goes, and clients come back. What they write now is in the new database alone. */
const finishRestore = defineStep({
	name: "finish-restore",
	category: "own",
	recoverable: true,
	pointOfNoReturn: true,
	async run({ run, cancelled }) {
		try {
			await endMaintenance(run);
		} catch (error) {
			if (!cancelled.aborted) throw error;
			await endMaintenance(run);
		}
	}
});
async function endMaintenance(run) {
	const { stdout } = await must(run, "restore-failed", "Turning maintenance off", FINISH_RESTORE());
	if (stdout.includes("maintenance")) warning("Maintenance stays on: a person has turned it on.");
}
// ssh-deploy/steps/revert-data.ts
/** After what was cut off, wherever that was: the cluster of before is the one that Postgres runs on. */
const revertData = defineStep({
	name: "revert-data",
	category: "own",
	recoverable: true,
	run: ({ run }, args) => bringBack(run, args)
});
/** As the step, for the undo of others. It has nothing to do where nothing was changed. */
async function bringBack(run, { tools, back }) {
	await mustTool(run, tools, {
		what: "Bringing the data back",
		timeoutSeconds: 300
	}, ...back);
}
// ssh-deploy/steps/stop-backend.ts
/** Stops the slots once they have finished what is in flight: clients get the maintenance page meanwhile. */
const stopBackend = defineStep({
	name: "stop-backend",
	category: "app",
	recoverable: true,
	async run({ run, drainSeconds }, { slots }) {
		const containers = slots.map((slot) => SLOTS[slot].container);
		await must(run, "restore-failed", "Stopping the backend", STOP(String(drainSeconds), ...containers), { timeoutSeconds: 120 + 2 * drainSeconds });
	},
	async undo(context, { live }) {
		if (live) await startSlot(context, live);
	}
});
/** Starts a slot as it was, in its own container. */
const startBackend = defineStep({
	name: "start-backend",
	category: "app",
	recoverable: true,
	run: (context, { slot }) => startSlot(context, slot)
});
async function startSlot({ run }, slot) {
	const { container, url } = SLOTS[slot];
	await warnUnless(run, `Starting the ${slot} slot`, [
		"docker",
		"start",
		container
	]);
	const { exitCode } = await run(AWAIT(`${url}/ready`, "60"), { timeoutSeconds: 90 });
	if (exitCode !== 0) warning(`The ${slot} slot is started, and is not ready after 60 s.`);
}
/** (seconds, container…): those that are there. What is stopped stays so, also when the box is rebooted. */
const STOP = script("stop", `
seconds=$1
shift
for container in "$@"; do
  docker container inspect "$container" > /dev/null 2>&1 || continue
  docker stop --time "$seconds" "$container" > /dev/null
done
`);
/** (url, seconds) */
const AWAIT = script("await", `
end=$(($(date +%s) + $2))
until curl --silent --fail --max-time 5 --output /dev/null "$1"; do
  [ "$(date +%s)" -lt "$end" ] || exit 1
  sleep 0.5
done
`);
// ssh-deploy/steps/stop-database.ts
/** Stops Postgres, which ships what it still has on its way out, and then the archiver. */
const stopDatabase = defineStep({
	name: "stop-database",
	category: "docker",
	recoverable: true,
	run: ({ run }) => endDatabase(run),
	async undo(context, before) {
		if (context.repository?.cluster === null) return;
		await startAsBefore(context, before);
	}
});
/** The same after a restore that was cut off, whose Postgres may run on what it has restored. */
const quiesce = defineStep({
	name: "stop-database",
	category: "docker",
	recoverable: true,
	run: ({ run }) => endDatabase(run)
});
/** Starts what an operation that was cut off has stopped, or left as another release has it. */
const startAsItWas = defineStep({
	name: "start-services",
	category: "docker",
	recoverable: true,
	run: startAsBefore
});
/** As `postgres` in docker-compose.yml may take; then it is killed, and recovers when it starts again. */
const STOP_SECONDS = 120;
async function endDatabase(run) {
	await must(run, "restore-failed", "Stopping Postgres", STOP(String(STOP_SECONDS), "skillgap-postgres-1", "skillgap-archiver-1"), { timeoutSeconds: 360 });
}
async function startAsBefore({ run }, { release, archiver, databaseRan }) {
	if (release === null) return;
	const argv = upServices(release);
	if (databaseRan) await must(run, "services-failed", "Starting Postgres as before", argv, { onLine: logUntrusted });
	else await warnUnless(run, "Starting Postgres as before", argv);
	await runArchiver({ run }, archiver);
}
// ssh-deploy/recover-restore.ts
/**
* What undoes a restore, or an upgrade of Postgres, that was cut off before its point of no return, wherever that was:
* nobody has been served from its data, and everything is as it was before it. Each step may find its work done. The
* maintenance page goes last; when a step before it fails, it stays, and the next operation begins from the top.
*
* @throws Failure `restore-failed` when the journal says something that no restore writes.
*/
function planRestoreRecovery(state) {
	const { restore, restoreUnreadable } = state;
	if (restoreUnreadable) throw unreadable();
	if (restore === null) return [];
	const { live, tools, back, empty, databaseRan } = restore;
	const then = {
		...state,
		live
	};
	return [
		...backupSteps(state),
		...state.migrating ? [endMigration()] : [],
		stopBackend({
			slots: ["blue", "green"],
			live: null
		}),
		quiesce(),
		revertData({
			tools,
			back
		}),
		...live ? [switchTraffic({
			to: live,
			from: null,
			forget: null
		})] : state.current !== null ? [forgetLive({ release: state.current })] : [],
		...live && !empty ? [startAsItWas({
			release: live.release,
			archiver: archiverOf(then),
			databaseRan
		}), startBackend({ slot: live.slot })] : [],
		finishRestore()
	];
}
/**
* What else an operation that was cut off may have left: a maintenance page behind a restore's point of no return, and
* an archiver, or a Postgres, that is not the live release's.
*/
function planServicesRecovery(state) {
	if (state.restore !== null) return [];
	return [...state.maintenanceOfRestore ? [finishRestore()] : [], ...archiverSteps(state)];
}
function archiverSteps(state) {
	const { live, releases, postgresImage, postgresRunning, archiverRunning, archiverRelease, deployed } = state;
	const record = releases.find(({ release }) => release === live?.release);
	if (!record || !postgresRunning) return [];
	const archiver = archiverOf(state);
	const before = {
		release: record.release,
		archiver,
		databaseRan: postgresRunning
	};
	if (archiver) {
		if (!archiverRunning) return [startAsItWas(before)];
		return archiverRelease !== null && !deployed.includes(archiverRelease) ? [startArchiver({ archiver })] : [];
	}
	const isNewer = postgresImage !== null && postgresImage !== record.images.postgres;
	if (isNewer === archiverRunning) return [];
	return [isNewer ? startAsItWas(before) : startArchiver({ archiver: null })];
}
function unreadable() {
	return new Failure("restore-failed", "A restore has left /opt/skillgap/restore.json, and it does not say how to undo it. Nothing was changed, and clients get the maintenance page.", { nextStep: "On the box: `docker compose --env-file release.env run --rm restore repository` in /opt/skillgap/current says which clusters there are. Once the right one is `main` (docs/runbook.md, Restores on the box), remove that file and run this again." });
}
// ssh-deploy/recover.ts
/** Ends and cleans up what an operation before this one left, and inspects the box. Only under its lock. */
async function reconcile(box, rules, phases) {
	const state = await phases.run("inspect", "own", async () => {
		await box.endLeftovers();
		return inspect(box.run);
	});
	const context = {
		run: box.run,
		drainSeconds: rules.drainSeconds,
		cancelled: new AbortController().signal
	};
	const runAll = async (steps) => {
		notice(`The operation before this one did not finish: ${steps.map(({ name }) => name).join(", ")}`);
		await runPlan(steps, {
			context,
			phases,
			recovery: box
		});
		return phases.run("inspect", "own", () => inspect(box.run));
	};
	if (state.restoring) await removeTool(box.run);
	const before = planRestoreRecovery(state);
	const then = before.length > 0 ? await runAll(before) : state;
	const steps = planRecovery(then, rules);
	return steps.length > 0 ? await runAll(steps) : then;
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
		...planServicesRecovery({
			...state,
			live
		}),
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
export { warnUnless as $, SLOTS as A, hoursLeft as B, runTool as C, switchTraffic as D, retain as E, inspectContractsAt as F, imagesOf as G, archiverOf as H, keptName as I, UNLOCK as J, isOfCommit as K, wayBack as L, inspect as M, inspectCertificate as N, reloadNginx as O, inspectContracts as P, must as Q, describeBackups as R, removeTool as S, toolFailure as T, hasBackups as U, needsIssue as V, hasHttps as W, commandFailure as X, boxLock as Y, isInterruption as Z, count as _, stopDatabase as a, mustTool as b, beginRestore as c, startArchiver as d, writeAuditEntry as et, prune as f, RESTORE_CONTAINER as g, backupSteps as h, endDatabase as i, targetArgument as it, otherSlot as j, drain as k, finishRestore as l, migrate as m, openSession as n, readInputs as nt, stopBackend as o, RECORD as p, releaseEnvironment as q, reconcile as r, describeTarget as rt, bringBack as s, heldLock as t, ROOT as tt, startServices as u, instant as v, text as w, readRepository as x, lastJson as y, compose as z };
