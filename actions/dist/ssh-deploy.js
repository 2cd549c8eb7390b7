import { h as warning, n as messageOf, r as report, t as Failure, u as info } from "./chunks/outcome.js";
import { C as must, E as readInputs, S as isInterruption, T as ROOT, _ as isOfCommit, a as inspectContracts, b as boxLock, c as migrate, d as reloadNginx, f as drain, g as imagesOf, h as otherSlot, i as inspect, l as retain, m as SLOTS, n as openSession, o as prune, p as compose, r as reconcile, s as RECORD, t as heldLock, u as switchTraffic, v as releaseEnvironment, w as writeAuditEntry, x as commandFailure } from "./chunks/state2.js";
import { n as acquireLock, o as releaseLock, r as describeHolder } from "./chunks/shell.js";
import { i as Phases, n as runPlan, r as withRecovery, t as defineStep } from "./chunks/step.js";
import { n as resolveTarget, r as script } from "./chunks/ssh.js";
import { t as cancellation } from "./chunks/cancel.js";
import { t as runState } from "./chunks/workflow-run.js";
import { t as supersededBy } from "./chunks/branch-head.js";
import { t as exec } from "./chunks/exec.js";
import { t as privateFolder } from "./chunks/temporary.js";
import { n as parseFormat } from "./chunks/aws-place.js";
import { t as pathsOf } from "./chunks/parameter-paths.js";
import { t as ParameterStore } from "./chunks/ssm.js";
import { n as untrusted, t as logUntrusted } from "./chunks/untrusted-text.js";
import { a as httpProbe, n as observe, t as gate } from "./chunks/gate.js";
import { t as registryVerdict } from "./chunks/registry-output.js";
import { t as withRetries } from "./chunks/retry.js";
import { n as plain } from "./chunks/markdown.js";
import { n as table, t as appendSummary } from "./chunks/summary.js";
import { createHash } from "node:crypto";
import { chmod, copyFile, cp, glob, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
// ssh-deploy/obstacle.ts
/** Why the box cannot go to a release that it holds; null when it can. */
function obstacleTo({ images }, record, contracts) {
	const absent = imagesOf(record).filter((image) => !images.includes(image));
	if (absent.length > 0) return {
		reason: "image-missing",
		sentence: `the box no longer holds ${absent.join(", ")}`,
		nextStep: "Deploy its commit again: revert what came after it."
	};
	const { contracts: known = [] } = record;
	const unknown = (contracts ?? []).filter((tag) => !known.includes(tag));
	if (unknown.length === 0) return null;
	return {
		reason: "schema-too-new",
		sentence: `its code does not know the contract migration ${unknown.join(", ")}, which removed what it needs`,
		nextStep: "Go back to a newer release, or deploy a fix. `force` goes there anyway."
	};
}
// ssh-deploy/box-status.ts
/** Pure: the same state gives the same status. */
function boxStatus(box, contracts) {
	const { live, maintenance, lock } = box;
	const stateOf = (record) => record.release === live?.release ? "live" : obstacleTo(box, record, contracts)?.sentence ?? "can be rolled back to";
	return {
		live,
		maintenance,
		/** Newest first. */
		releases: box.releases.toSorted((a, b) => b.release.localeCompare(a.release)).map((record) => ({
			release: record.release,
			commit: record.commit,
			createdAt: record.createdAt,
			actor: record.actor,
			/** The backend's image, by digest. */
			image: record.images.backend,
			migrationLevel: record.migrationLevel,
			/** `live`, `can be rolled back to`, or why it cannot. */
			state: stateOf(record)
		})),
		disk: {
			freeMb: box.freeDiskMb,
			totalMb: box.totalDiskMb
		},
		memory: {
			availableMb: box.availableMemoryMb,
			totalMb: box.totalMemoryMb
		},
		/** Who holds the lock. */
		lock,
		/** The last operations, newest first. */
		auditLog: box.auditLog.toReversed()
	};
}
// ssh-deploy/trusted-proxies.ts
/** The part of nginx's configuration that a deploy writes. In the repository it is empty: no proxy is trusted. */
const TRUSTED_PROXIES_FILE = "trusted-proxies.conf";
const format = parseFormat("list of network");
/**
* nginx's list of trusted proxies: the setting TRUSTED_PROXIES of a rendered `.env`, as one `set_real_ip_from` per network.
* @throws Failure `invalid-input`.
*/
function trustedProxiesConf(env) {
	const [, setting = ""] = /^TRUSTED_PROXIES="(.*)"$/m.exec(env) ?? [];
	if (setting.trim() === "") return "";
	const fault = format.fault(setting);
	if (fault !== null) throw new Failure("invalid-input", `TRUSTED_PROXIES ${fault}`, { nextStep: "Write networks such as 203.0.113.0/24, 2001:db8::/32, separated by commas, and deploy again." });
	return setting.split(",").map((network) => network.trim()).map((network) => `set_real_ip_from ${network};\n`).join("");
}
// ssh-deploy/bundle.ts
/** nginx's configuration as a short name: the same files and trusted proxies, the same name. */
async function nginxConfName(folder, trustedProxies) {
	const hash = createHash("sha256");
	const files = (await Array.fromAsync(glob("**/*", {
		cwd: folder,
		withFileTypes: true
	}))).filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
	for (const file of files.sort()) {
		const name = path.relative(folder, file);
		const content = name === "trusted-proxies.conf" ? trustedProxies : await readFile(file);
		hash.update(`${name}\0`).update(content).update("\0");
	}
	return `conf-${hash.digest("hex").slice(0, 16)}`;
}
/**
* The release's folder as a gzipped tar: docker-compose.yml, nginx/, .env (0600), release.env, release.json.
* @param composeFolder The repository's `compose/`.
*/
async function bundleRelease(record, composeFolder, envFile, trustedProxies) {
	const folder = await privateFolder("release");
	try {
		await copyFile(path.join(composeFolder, "docker-compose.yml"), path.join(folder, "docker-compose.yml"));
		await mkdir(path.join(folder, "nginx"));
		await cp(path.join(composeFolder, "nginx", "conf"), path.join(folder, "nginx"), { recursive: true });
		await writeFile(path.join(folder, "nginx", TRUSTED_PROXIES_FILE), trustedProxies);
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
// ssh-deploy/current-env.ts
/**
* Asks Parameter Store, under the box's lock, whether the `.env` that was rendered before the wait still holds the secrets
* of today. One from before a rotation holds secrets that are dead, or soon will be. A store that does not answer stops
* no operation.
*
* @throws Failure `env-outdated`.
*/
async function requireCurrentEnv({ environment, parameters, checkEnv }, open = () => new ParameterStore()) {
	const keys = Object.keys(parameters);
	if (keys.length === 0 || !checkEnv) return;
	const name = (key) => `${pathsOf(environment).app}/${key}`;
	let versions;
	try {
		using store = open();
		versions = await store.versions(keys.map(name));
	} catch (error) {
		warning(`Parameter Store did not say whether the secrets are those of today: ${messageOf(error)}`);
		return;
	}
	const outdated = keys.filter((key) => versions.get(name(key)) !== parameters[key]);
	if (outdated.length === 0) return;
	throw new Failure("env-outdated", `Since this .env was rendered, ${outdated.join(", ")} changed.`, { nextStep: "Run it again: it then renders the secrets of today." });
}
// ssh-deploy/steps/boot.ts
/** Starts the release in the idle slot. */
const boot = defineStep({
	name: "boot",
	category: "docker",
	recoverable: true,
	async run({ run, record }, { slot }) {
		const argv = compose(record.release, ...UP$1, SLOTS[slot].service);
		await must(run, "container-crashed", `Starting the ${slot} slot`, argv);
	},
	async undo({ run, record }, { slot }) {
		const { container } = SLOTS[slot];
		const { stdout } = await run(TAIL_LOG(container, "50"));
		info(`the last 50 lines of ${container}:`);
		logUntrusted(stdout.trimEnd());
		await run(REMOVE_SLOT(container, record.release));
	}
});
const UP$1 = [
	"up",
	"--detach",
	"--no-deps",
	"--force-recreate",
	"--pull",
	"never"
];
/** (container, release): removes the container, if it runs that release. */
const REMOVE_SLOT = script("remove-slot", `
release=$(docker inspect --format '{{index .Config.Labels "skillgap.release"}}' "$1" 2>/dev/null || true)
[ "$release" = "$2" ] || exit 0
docker rm --force --volumes "$1" > /dev/null
`);
/** (container, lines): the end of its log, both streams in one. */
const TAIL_LOG = script("tail-log", `docker logs --tail "$2" "$1" 2>&1`);
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
	info(untrusted(`${passed ? `pass ${streak}` : "no pass"}: ${verdict.detail}, release ${seen.release}`));
}
/** Why a container will not come up any more, or null while it may. */
async function crashOf(run, container) {
	const { exitCode, stdout } = await run([
		"docker",
		"inspect",
		"--format",
		CONTAINER_STATE,
		container
	]);
	if (exitCode !== 0) return "its container is gone";
	const [state, code, restarts, oomKilled] = stdout.trim().split(" ");
	if (oomKilled === "true") return "its container was killed for want of memory";
	if (state === "exited" || state === "dead" || state === "restarting" || Number(restarts) > 0) return `its container ended by itself (${state}, exit code ${code}, ${restarts} restarts)`;
	return null;
}
/** (url, seconds): status, time, release and redirect target of one GET on a connection of its own; curl's message when there is no answer. */
const PROBE = script("probe", `
curl --silent --show-error --max-time "$2" --output /dev/null --header 'Connection: close' \\
  --write-out '%{http_code}\\t%{time_total}\\t%header{x-release}\\t%{redirect_url}\\n' "$1" 2>&1 || true
`);
const CONTAINER_STATE = "{{.State.Status}} {{.State.ExitCode}} {{.RestartCount}} {{.State.OOMKilled}}";
// ssh-deploy/steps/gate.ts
/** Waits until the new slot is ready. */
const awaitReady = defineStep({
	name: "await-ready",
	category: "gate",
	recoverable: true,
	run: (context, { slot }) => passGate(context, slot, `${SLOTS[slot].url}/ready`, "not-ready")
});
/** Waits until the new slot answers through nginx, on a port of that slot's own. */
const passSmokeTest = defineStep({
	name: "gate",
	category: "gate",
	recoverable: true,
	run: (context, { slot }) => passGate(context, slot, `${SLOTS[slot].candidateUrl}${context.smokePath}`, "gate-failed")
});
/** Waits until the public port answers as the release. `first`: there is no release before it to roll back to. */
const verify = defineStep({
	name: "verify",
	category: "gate",
	recoverable: true,
	pointOfNoReturn: ({ first }) => first,
	async run({ run, gateRules, cancelled }, { release }) {
		const result = await gate({
			...gateRules,
			release
		}, boxProbe(run, "http://127.0.0.1/ready"), {
			onObservation: logProbe,
			clock: cancellable(cancelled)
		});
		if (result.passed) return;
		const message = `After the switch nginx did not answer as ${release}: ${result.sentence}.`;
		throw new Failure("verify-failed", message);
	}
});
const REASONS$1 = {
	redirected: "redirected",
	"wrong-release": "wrong-release",
	"too-slow": "too-slow"
};
/**
* Gives up at once when the slot's container has ended.
* @param badStatus The reason for a wrong status or no answer: it depends on what was asked.
*/
async function passGate({ run, gateRules, record: { release }, cancelled }, slot, url, badStatus) {
	let crash = null;
	const abort = async () => {
		crash = await crashOf(run, SLOTS[slot].container);
		return crash;
	};
	const options = {
		onObservation: logProbe,
		abort,
		clock: cancellable(cancelled)
	};
	const result = await gate({
		...gateRules,
		release
	}, boxProbe(run, url), options);
	if (result.passed) return;
	const reason = crash ? "container-crashed" : REASONS$1[result.reason] ?? badStatus;
	throw new Failure(reason, `The ${slot} slot did not pass at ${url}: ${result.sentence}.`, { nextStep: "Production still runs the old release. The container’s last lines are in this log." });
}
// ssh-deploy/steps/observe.ts
/**
* Watches a release that has just gone live, as clients reach it, while the old slot still runs beside it. Once it has
* passed, the release stays.
*/
const observeTraffic = defineStep({
	name: "observe",
	category: "gate",
	recoverable: true,
	pointOfNoReturn: true,
	async run({ run, gateRules, observeRules, publicUrl, cancelled }, { slot, release }) {
		if (observeRules.forMs === 0) return;
		const url = `${publicUrl ?? "http://127.0.0.1"}/ready`;
		const probe = publicUrl ? httpProbe(url, "skillgap-deploy") : boxProbe(run, url);
		const abort = () => crashOf(run, SLOTS[slot].container);
		const options = {
			onObservation: logProbe,
			abort,
			clock: cancellable(cancelled)
		};
		const result = await observe({
			...gateRules,
			...observeRules,
			release
		}, probe, options);
		const trouble = result.passed ? await abort() : result.sentence;
		if (trouble) throw regressed(release, url, trouble);
	}
});
function regressed(release, url, trouble) {
	return new Failure("regressed-after-switch", `${release} went live and then failed: at ${url}, ${trouble}.`, { nextStep: "The old release serves again, from its own slot. The new one’s last lines are in this log: fix it in a new pull request." });
}
// ssh-deploy/go-live.ts
/**
* From a box that holds all of a release to one that serves it: the same for every operation.
* @param isNew It has never been live: when it fails now, it does not count as a release that was.
*/
function goLive({ live, nginxConf: currentConf }, { release, nginxConf }, { isNew }) {
	const slot = live ? otherSlot(live.slot) : "blue";
	const to = {
		slot,
		release,
		nginxConf
	};
	return [
		boot({ slot }),
		awaitReady({ slot }),
		passSmokeTest({ slot }),
		switchTraffic({
			to,
			from: live,
			forgetOnUndo: isNew ? release : null
		}),
		...currentConf !== null && currentConf !== nginxConf ? [reloadNginx()] : [],
		verify({
			release,
			first: live === null
		}),
		...live ? [observeTraffic({
			slot,
			release
		}), drain({ slot: live.slot })] : []
	];
}
// ssh-deploy/job.ts
/** Runs the plan that brings a release live. @throws Failure; what was done by then is rolled back. */
async function rollOut({ inputs, box, phases, cancelled, outcome }, record, steps, { bundle = Buffer.alloc(0), env = null }) {
	outcome.release = record.release;
	outcome.commit = record.commit;
	const attempt = inputs.workflowRun.id;
	await runPlan(steps, {
		context: {
			...inputs,
			run: box.run,
			record,
			attempt,
			bundle,
			env,
			cancelled
		},
		phases,
		recovery: box,
		rollbackFailure,
		onDone({ name, args }) {
			if (name !== "switch-traffic") return;
			outcome.live = null;
			outcome.slot = args.to.slot;
			outcome.secondsToSwitch = phases.elapsed;
			outcome.overheadSeconds = phases.overhead;
		}
	});
	outcome.live = record.release;
}
/** What the plan failed with stays the reason, without its promise that the box is as it was. */
function rollbackFailure(error, cause) {
	const reason = cause instanceof Failure ? cause.reason : "unexpected";
	return new Failure(reason, `${messageOf(cause)}\nThe rollback failed: ${messageOf(error)}`, {
		nextStep: "`/status` shows what is live. The next operation reconciles the box first.",
		cause
	});
}
// ssh-deploy/room.ts
/** @throws Failure `disk-full`. */
function requireDisk({ freeDiskMb }, { minFreeDiskMb }) {
	if (freeDiskMb >= minFreeDiskMb) return;
	throw new Failure("disk-full", `The box has ${freeDiskMb} MB of disk free; a deploy needs ${minFreeDiskMb} MB.`, { nextStep: "On the box: `docker system df`, then remove what is not SkillGap’s, or enlarge the volume." });
}
/** @throws Failure `low-memory` when the box has no room for a second slot. */
function requireMemory({ availableMemoryMb }, { minFreeMemoryMb }) {
	if (availableMemoryMb >= minFreeMemoryMb) return;
	throw new Failure("low-memory", `The box has ${availableMemoryMb} MB of memory available; a second slot needs ${minFreeMemoryMb} MB.`, { nextStep: "On the box: `docker stats --no-stream` and `ps aux --sort=-rss | head` say what holds it." });
}
// ssh-deploy/steps/check-nginx.ts
/** Has nginx read a new configuration, in a container of its own, away from the one that serves. */
const checkNginx = defineStep({
	name: "check-nginx",
	category: "docker",
	recoverable: true,
	async run({ run }, { nginxConf, image }) {
		await must(run, "nginx-invalid", "nginx refused the configuration", TEST_NGINX(nginxConf, image));
	}
});
/** (conf, image). */
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
// ssh-deploy/steps/pull.ts
/** Pulls the images that the box lacks. A registry that is unavailable for the moment is asked again. */
const pull = defineStep({
	name: "pull",
	category: "docker",
	recoverable: true,
	async run({ run, registry: { host, username, password }, cancelled }, { images }) {
		const attempt = async () => {
			const result = await run(PULL(host, username, ...images), {
				stdin: password,
				onLine: logUntrusted
			});
			if (result.exitCode !== 0) throw pullFailure(result);
		};
		await withRetries(attempt, {
			...RETRIES,
			signal: cancelled,
			retryable: (error) => error instanceof Failure && error.reason === "registry-unavailable",
			onRetry: (error, pauseMs) => warning(`${messageOf(error)}\nPulling again in ${Math.round(pauseMs / 1e3)} s.`)
		});
	}
});
/** About half a minute in all: what a rate limit's window, a registry's restart or a resolver's hiccup takes. */
const RETRIES = {
	attempts: 5,
	baseMs: 2e3,
	capMs: 15e3
};
const REASONS = {
	missing: "image-missing",
	transient: "registry-unavailable",
	refused: "pull-failed",
	other: "pull-failed"
};
/** Why a pull failed, as Docker's client words it: it has no other way to tell. */
function pullFailure(result) {
	const verdict = registryVerdict(`${result.stderr}${result.stdout}`);
	return commandFailure(REASONS[verdict], "Pulling the images", result);
}
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
// ssh-deploy/steps/replace-env.ts
/** Gives a release that the box holds the secrets of today. */
const replaceEnv = defineStep({
	name: "replace-env",
	category: "own",
	recoverable: true,
	async run({ run, record, env }) {
		const stdin = env ?? Buffer.alloc(0);
		const replace = REPLACE_ENV(record.release, String(stdin.length));
		await must(run, "upload-failed", "Writing .env", replace, { stdin });
		await must(run, "upload-failed", "Writing release.json", RECORD(record.release, JSON.stringify(record)));
	}
});
/** (release, bytes); its new .env on stdin, which may be cut off: then nothing is replaced. */
const REPLACE_ENV = script("replace-env", `
umask 077
cd ${ROOT}/releases/"$1"
cat > .env.new
[ "$(wc -c < .env.new)" -eq "$2" ] || { rm -f .env.new; echo 'the file arrived cut off' >&2; exit 1; }
mv .env.new .env
`);
// ssh-deploy/steps/start-services.ts
/**
* Starts nginx and Postgres; what already runs as the release describes it stays untouched.
* `nginxConf`: the first configuration of an empty box, else null: later ones come with the switch.
*/
const startServices = defineStep({
	name: "start-services",
	category: "docker",
	recoverable: true,
	async run({ run, record }, { nginxConf }) {
		if (nginxConf) await must(run, "switch-failed", "Linking the nginx configuration", LINK_NGINX(nginxConf));
		const argv = compose(record.release, ...UP);
		await must(run, "services-failed", "Starting nginx and Postgres", argv, { onLine: logUntrusted });
	}
});
const UP = [...[
	"up",
	"--detach",
	"--no-deps",
	"--wait",
	"--wait-timeout",
	"120",
	"--pull",
	"never"
], ...["postgres", "nginx"]];
/** (conf): what nginx starts with. */
const LINK_NGINX = script("link-nginx", `cd ${ROOT}/nginx; ln -sfn "$1" .current; mv -T .current current`);
// ssh-deploy/steps/upload.ts
/** Brings the release's folder to the box: docker-compose.yml, nginx/, `.env` and its record, whole or not at all. */
const upload = defineStep({
	name: "upload",
	category: "own",
	recoverable: true,
	async run({ run, record: { release, nginxConf }, attempt, bundle }) {
		await must(run, "upload-failed", "The upload", UPLOAD(release, nginxConf, attempt), { stdin: bundle });
	},
	/** `images` are those that the attempt pulls: the box did not hold them before. */
	async undo({ run, record, attempt }, { images }) {
		await run(DISCARD(record.release, attempt, ...images));
	}
});
/**
* (release, conf, attempt); a gzipped tar of the release on stdin. An upload that is cut off leaves only a `.partial`,
* and one that runs again after a lost connection replaces itself. A release that was ever live is never written over.
*/
const UPLOAD = script("upload", `
umask 077
release=$1 conf=$2 attempt=$3
cd ${ROOT}
if [ -e "releases/$release/deployed" ]; then echo "$release has been live, and is not written over" >&2; exit 1; fi
rm -rf "releases/$release.partial" "nginx/$conf.partial"
mkdir "releases/$release.partial"
tar -xzf - -C "releases/$release.partial"
printf '%s\\n' "$attempt" > "releases/$release.partial/attempt"
if [ ! -d "nginx/$conf" ]; then
  cp -R "releases/$release.partial/nginx" "nginx/$conf.partial"
  chmod -R u=rwX,go=rX "nginx/$conf.partial"
fi
# On the disk before they have their names: a power cut would leave empty files in folders that look whole.
sync -f .
[ ! -d "nginx/$conf.partial" ] || mv -T "nginx/$conf.partial" "nginx/$conf"
chmod 755 nginx nginx/live
rm -rf "releases/$release"
mv -T "releases/$release.partial" "releases/$release"
`);
/**
* (release, attempt, image…): removes what this attempt has brought, and nothing else. A folder of another attempt, or of
* a release that was ever live, stays with its images; so does an image that something uses.
*/
const DISCARD = script("discard", `
release=$1 attempt=$2
shift 2
cd ${ROOT}
rm -rf "releases/$release.partial"
folder=releases/$release
if [ -d "$folder" ]; then
  [ ! -e "$folder/deployed" ] && [ "$(readlink current || true)" != "$folder" ] || exit 0
  [ "$(cat "$folder/attempt" 2>/dev/null || true)" = "$attempt" ] || exit 0
  rm -rf "$folder"
fi
for image in "$@"; do docker image rm "$image" >/dev/null 2>&1 || true; done
`);
// ssh-deploy/deploy.ts
/** Brings a new release live, or leaves the box as it was. */
async function deploy(job) {
	const { inputs, state, outcome } = job;
	if (await isOutdated(inputs)) return "superseded";
	outcome.previousRelease = previousOf(state, inputs.release);
	if (state.live?.release === inputs.release && !state.liveFails) return "already-live";
	await requireCurrentEnv(inputs);
	const env = await readFile(inputs.envFile);
	const trustedProxies = trustedProxiesConf(env.toString());
	const record = await recordOf(inputs, state, trustedProxies);
	const steps = planDeploy(state, {
		...inputs,
		record
	});
	const { composeFolder, envFile } = inputs;
	await rollOut(job, record, steps, {
		bundle: await bundleRelease(record, composeFolder, envFile, trustedProxies),
		env
	});
	return "deployed";
}
/**
* The steps that bring a new release live on the box. The live slot is not touched before `switch-traffic`; when a step
* fails, undoing leaves the box as it was.
*
* @throws Failure `disk-full` or `low-memory` when the box has no room for a second slot.
*/
function planDeploy(state, request) {
	requireDisk(state, request);
	requireMemory(state, request);
	const { record } = request;
	const { images, nginxConf } = record;
	const missing = imagesOf(record).filter((image) => !state.images.includes(image));
	const wasLive = state.deployed.includes(record.release);
	const nginxIsNew = state.live === null || state.nginxConf !== nginxConf || state.nginxImage !== images.nginx;
	return [
		wasLive ? replaceEnv() : upload({ images: missing }),
		...missing.length > 0 ? [pull({ images: missing })] : [],
		...nginxIsNew ? [checkNginx({
			nginxConf,
			image: images.nginx
		})] : [],
		startServices({ nginxConf: state.nginxConf === null ? nginxConf : null }),
		migrate(),
		...goLive(state, record, { isNew: !wasLive }),
		prune(retain(state, request))
	];
}
async function isOutdated({ token, workflowRun: { owner, repo }, branch, commit }) {
	return token !== null && await supersededBy({
		owner,
		repo,
		branch,
		commit
	}, token) !== null;
}
/** Of a release that the box holds, what only its earlier deploys know is kept. */
async function recordOf(inputs, state, trustedProxies) {
	const { release, commit, images, parameters, composeFolder, workflowRun } = inputs;
	const held = state.releases.find((each) => each.release === release);
	return {
		...held?.contracts && { contracts: held.contracts },
		release,
		commit,
		images,
		parameters,
		actor: workflowRun.actor,
		runUrl: workflowRun.url,
		createdAt: (/* @__PURE__ */ new Date()).toISOString(),
		nginxConf: held?.nginxConf ?? await nginxConfName(`${composeFolder}/nginx/conf`, trustedProxies),
		migrationLevel: held?.migrationLevel ?? null,
		previous: previousOf(state, release)
	};
}
/** The release to go back to from this one. */
function previousOf({ live, releases }, release) {
	if (live?.release !== release) return live?.release ?? null;
	return releases.find((each) => each.release === release)?.previous ?? null;
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
	if (reason === "superseded" && operation !== "deploy") return `⏭️ Nothing to do: another operation changed what is live; ${serves}${since(outcome)}.`;
	if (reason === "superseded") return `⏭️ \`${release}\` was left out: main has moved on; ${serves}.`;
	if (reason === "inspected") return `ℹ️ ${serves.charAt(0).toUpperCase()}${serves.slice(1)}.`;
	if (reason === "already-live") return `✅ \`${release}\` was live already; nothing was changed.`;
	if (reason === "maintenance-on") return `🚧 Maintenance is on: clients get 503; behind it ${serves}.`;
	if (reason === "maintenance-off") return `✅ Maintenance is off; ${serves}.`;
	const verb = operation === "rollback" ? "is live again" : "is live";
	const before = previousRelease ? `; before it: \`${previousRelease}\`` : "";
	return `✅ \`${release}\` ${verb} in ${slot}, ${secondsToSwitch?.toFixed(1)} s after the start${before}.`;
}
/** Which operation brought what is live live, as far as the audit log says. */
function since({ live, status }) {
	const entry = status?.auditLog.find(({ release, reason }) => release === live && CHANGES.has(String(reason)));
	if (!entry) return "";
	return plain(`, since ${entry.operation} by ${entry.actor}, ${entry.runUrl}`);
}
const CHANGES = /* @__PURE__ */ new Set([
	"deployed",
	"rolled-back",
	"redeployed"
]);
/** The box as tables. */
function statusMarkdown({ live, maintenance, releases, disk, memory, lock, auditLog }) {
	const text = (value) => plain(String(value ?? "–"));
	const facts = [
		["live", live ? `\`${text(live.release)}\` in ${live.slot}` : "nothing"],
		["maintenance", maintenance ? "**on**: clients get 503" : "off"],
		["disk", `${disk.freeMb} of ${disk.totalMb} MB free`],
		["memory", `${memory.availableMb} of ${memory.totalMb} MB available`],
		["lock", lock ? text(describeHolder(lock)) : "free"]
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
	const last = auditLog.map(({ ended, operation, reason, release, actor, why }) => [
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
	const rows = phases.map(({ phase, seconds, category }) => [
		phase,
		seconds.toFixed(2),
		category
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
// ssh-deploy/status.ts
/** Reads the box, changing nothing, and shows it. */
async function showStatus(run, outcome) {
	const status = boxStatus(await inspect(run), await inspectContracts(run));
	const live = status.live?.release ?? null;
	const shown = {
		...outcome,
		status,
		live,
		slot: status.live?.slot ?? null
	};
	await writeSummary(shown);
	return shown;
}
// ssh-deploy/maintenance.ts
/**
* Makes nginx answer 503 with a plain page, or serve again. It waits for no lock: it is needed now, and it does not
* disturb a deploy that is under way.
*/
async function setMaintenance(run, inputs, outcome) {
	const { maintenance } = inputs;
	await must(run, "unexpected", `Turning maintenance ${maintenance}`, MAINTENANCE(maintenance));
	const done = await showStatus(run, {
		...outcome,
		reason: `maintenance-${maintenance}`
	});
	await writeAuditEntry(run, inputs, {
		...done,
		release: done.live,
		previousRelease: done.live
	});
	return done;
}
/** (on|off): nginx looks the file up for each request. */
const MAINTENANCE = script("maintenance", `
mkdir -p ${ROOT}/nginx/live
cd ${ROOT}/nginx/live
if [ "$1" = on ]; then : > maintenance; else rm -f maintenance; fi
`);
// ssh-deploy/outcome.ts
/** Of an operation that has done nothing yet. */
function emptyOutcome(inputs, phases) {
	const release = "release" in inputs ? inputs.release : null;
	return {
		operation: inputs.operation,
		reason: "unexpected",
		release,
		commit: null,
		live: null,
		slot: null,
		previousRelease: null,
		secondsToSwitch: null,
		overheadSeconds: null,
		phases,
		status: null
	};
}
// ssh-deploy/steps/copy-release.ts
/** Makes a release of the files of another one that the box holds. Its secrets are not copied. */
const copyRelease = defineStep({
	name: "copy-release",
	category: "own",
	recoverable: true,
	async run({ run, record, attempt }, { from }) {
		const copy = COPY(from, record.release, releaseEnvironment(record), attempt);
		await must(run, "upload-failed", "Copying the release", copy);
	},
	async undo({ run, record, attempt }) {
		await run(DISCARD(record.release, attempt));
	}
});
/** (release, its copy's name, its release.env, attempt). */
const COPY = script("copy", `
umask 077
cd ${ROOT}/releases
if [ -e "$2/deployed" ]; then echo "$2 has been live, and is not written over" >&2; exit 1; fi
rm -rf "$2.partial" "$2"
cp -R "$1" "$2.partial"
rm -f "$2.partial/deployed" "$2.partial/.env"
printf '%s' "$3" > "$2.partial/release.env"
printf '%s\\n' "$4" > "$2.partial/attempt"
sync -f .
mv -T "$2.partial" "$2"
`);
// ssh-deploy/redeploy.ts
/** Brings the live release live once more, with the secrets of today. */
async function redeploy(job) {
	const { inputs, state } = job;
	const live = state.live?.release ?? null;
	if (inputs.onlyFrom !== null && !isOfCommit(live, inputs.onlyFrom)) return "superseded";
	await requireCurrentEnv(inputs);
	const { actor, url: runUrl } = inputs.workflowRun;
	const { record, steps } = planRedeploy(state, {
		...inputs,
		now: /* @__PURE__ */ new Date(),
		actor,
		runUrl
	});
	await rollOut(job, record, steps, { env: await readFile(inputs.envFile) });
	return "redeployed";
}
/**
* A release of its own, with the commit, images and files of the live one, that goes live as every other. It replaces the
* one that it repeats, so a rollback still leads to the code before it, and a release whose secrets are dead is not kept.
*
* @throws Failure `release-unknown` when nothing is live; `low-memory`.
*/
function planRedeploy(state, { now, actor, runUrl, parameters, keepReleases, ...rules }) {
	const live = state.releases.find(({ release }) => release === state.live?.release);
	if (!live) throw new Failure("release-unknown", "Nothing is live that could be deployed again.", { nextStep: "Merge something: the first deploy brings the secrets of today with it." });
	requireMemory(state, rules);
	const release = `${now.toISOString().replace(/[-:]|\.\d+/g, "")}-${live.commit.slice(0, 12)}`;
	const record = {
		...live,
		release,
		createdAt: now.toISOString(),
		actor,
		runUrl,
		parameters
	};
	const others = state.releases.filter((each) => each !== live);
	return {
		record,
		steps: [
			copyRelease({ from: live.release }),
			replaceEnv(),
			startServices({ nginxConf: null }),
			...goLive(state, record, { isNew: true }),
			prune(retain({
				...state,
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
// ssh-deploy/rollback.ts
/** Brings an earlier release live again, with the secrets of today. */
async function rollback(job) {
	const { inputs, box, state } = job;
	const live = state.live?.release ?? null;
	if (inputs.onlyFrom !== null && !isOfCommit(live, inputs.onlyFrom)) return "superseded";
	if (inputs.release !== null && inputs.release === live && !state.liveFails) return "already-live";
	await requireCurrentEnv(inputs);
	const { envFile, parameters } = inputs;
	const { record, steps } = planRollback(state, {
		...inputs,
		newEnv: envFile !== null
	}, await inspectContracts(box.run));
	const env = envFile === null ? null : await readFile(envFile);
	await rollOut(job, {
		...record,
		...env && { parameters }
	}, steps, { env });
	return "rolled-back";
}
/**
* The steps back to a release whose files and images the box still holds: as a deploy, with nothing to pull or migrate.
*
* @param contracts The contract migrations that the schema has been through; null when that is not known.
* @throws Failure `release-unknown` when the box does not hold it, or it is the live one and runs; `schema-too-new` when its code
* cannot run on today's schema; `image-missing`; `low-memory`.
*/
function planRollback(state, request, contracts) {
	const record = findTarget(state, request.release);
	const obstacle = obstacleTo(state, record, contracts);
	if (obstacle && !(request.force && obstacle.reason === "schema-too-new")) throw new Failure(obstacle.reason, `${record.release} cannot be brought back: ${obstacle.sentence}.`, { nextStep: obstacle.nextStep });
	requireMemory(state, request);
	return {
		record,
		steps: [
			...request.newEnv ? [replaceEnv()] : [],
			startServices({ nginxConf: null }),
			...goLive(state, record, { isNew: false })
		]
	};
}
function findTarget(state, wanted) {
	const { live, liveFails, releases } = state;
	const previous = releases.find(({ release }) => release === live?.release)?.previous ?? null;
	const target = wanted ?? previous;
	const record = releases.find(({ release }) => release === target) ?? (wanted === null && target !== null ? replacementOf(target, state) : void 0);
	if (record && (record.release !== live?.release || liveFails)) return record;
	const known = releases.map(({ release }) => release).filter((release) => release !== live?.release);
	throw new Failure("release-unknown", record ? `${record.release} is live already.` : `The box does not hold ${target ? `the release ${target}` : "a previous release"}.`, { nextStep: known.length > 0 ? `It can go to: ${known.join(", ")}.` : "It holds no other release: deploy a good commit instead." });
}
/** A redeploy has replaced the release that the record names: the newest one of the same commit has its code. */
function replacementOf(gone, { live, releases }) {
	const commitOf = (release) => release.split("-")[1];
	return releases.filter(({ release }) => release !== live?.release && commitOf(release) === commitOf(gone)).toSorted((a, b) => b.release.localeCompare(a.release))[0];
}
// ssh-deploy/operation.ts
/** One operation, from the connection to the summary. @throws Failure with the reason; what was done is rolled back. */
async function operate(inputs) {
	const phases = new Phases();
	const outcome = emptyOutcome(inputs, phases.records);
	const target = await phases.run("target", "own", () => resolveTarget(inputs));
	await using session = await phases.run("connect", "own", () => openSession(target, inputs.recoverMs));
	if (inputs.operation === "status") return await showStatus(session.run, {
		...outcome,
		reason: "inspected"
	});
	if (inputs.operation === "maintenance") return await setMaintenance(session.run, inputs, outcome);
	return await changeLive(session, inputs, phases, outcome);
}
/** A deploy, a rollback or a redeploy. @throws Failure with the reason; the outcome is in its outputs. */
async function changeLive(session, inputs, phases, outcome) {
	const cancelled = cancellation();
	cancelled.addEventListener("abort", () => void session.cut());
	let failure;
	try {
		await underLock(session, inputs, phases, cancelled, outcome);
	} catch (error) {
		failure = asFailure(error, cancelled);
		outcome.reason = failure.reason;
	}
	if (!failure || !isInterruption(failure)) await reportBox(session, inputs, outcome);
	await writeSummary(outcome, failure);
	if (!failure) return outcome;
	Object.assign(failure.outputs, outcome);
	throw failure;
}
async function underLock(session, inputs, phases, cancelled, outcome) {
	const { url: runUrl, ...thisRun } = inputs.workflowRun;
	const owner = {
		...thisRun,
		runUrl,
		operation: inputs.operation
	};
	const lock = boxLock(session.run);
	const { token } = inputs;
	await phases.run("lock", "own", () => acquireLock(lock, owner, {
		rules: inputs.lock,
		askRun: async (run) => token ? runState(run, token) : "unknown",
		held: lockHeld,
		cancelled,
		isInterruption
	}));
	heldLock.save(owner.id);
	try {
		const box = session.locked(owner.id);
		const state = await withRecovery("inspect", {
			phases,
			recovery: box,
			cancelled
		}, () => reconcile(box, inputs, phases));
		outcome.previousRelease = outcome.live = state.live?.release ?? null;
		outcome.reason = await run({
			inputs,
			box,
			state,
			phases,
			cancelled,
			outcome
		});
		if (outcome.reason === "superseded" || outcome.reason === "already-live") noteUnchanged(outcome, state);
	} finally {
		if (await releaseLock(lock, owner)) heldLock.save(null);
	}
}
function run(job) {
	const { inputs } = job;
	if (inputs.operation === "deploy") return deploy({
		...job,
		inputs
	});
	if (inputs.operation === "rollback") return rollback({
		...job,
		inputs
	});
	return redeploy({
		...job,
		inputs
	});
}
/** What the operation is about is then what it found live: a workflow records that with GitHub. */
function noteUnchanged(outcome, { live, releases }) {
	if (outcome.operation === "deploy") return;
	outcome.release = live?.release ?? null;
	outcome.commit = releases.find(({ release }) => release === live?.release)?.commit ?? null;
}
/** The box after the operation, and the audit entry; what cannot be had is a warning. */
async function reportBox({ run }, inputs, outcome) {
	try {
		outcome.status = boxStatus(await inspect(run), await inspectContracts(run));
		outcome.live = outcome.status.live?.release ?? null;
		outcome.slot = outcome.status.live?.slot ?? null;
	} catch (error) {
		warning(`The box did not answer for its status: ${messageOf(error)}`);
	}
	const { reason, live, slot, secondsToSwitch } = outcome;
	const previousRelease = reason === "already-live" ? live : outcome.previousRelease;
	await writeAuditEntry(run, inputs, {
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
	return new Failure("cancelled", "The job was cancelled before it changed anything.", {
		nextStep: "There is nothing to clean up: run it again when you want to.",
		cause: error
	});
}
function lockHeld(holder) {
	return new Failure("lock-held", `Another operation holds the box: ${holder}.`, { nextStep: "Run again when it has ended. The lock of a run that has ended is taken over, if this step gets a token that may read runs." });
}
// ssh-deploy/index.ts
await report(async () => operate(readInputs()), void 0, {
	inspected: "observed",
	"engine-unavailable": "engine-away",
	"registry-unavailable": "pull-failed"
});
export {};
