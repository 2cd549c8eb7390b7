import { h as warning, l as group, n as messageOf, r as report, t as Failure, u as info } from "./chunks/outcome.js";
import { a as integer, f as text, l as optionalText, m as maskSecret, n as choice, r as environment, u as seconds } from "./chunks/inputs.js";
import { t as readRegistryInputs } from "./chunks/registry-inputs.js";
import { t as cancellation } from "./chunks/cancel.js";
import { n as scopedFolder } from "./chunks/temporary.js";
import { a as showEnd, c as migrateArguments, d as relayArguments, f as scriptArguments, l as postgresArguments, n as lastLine, o as appArguments, r as openContainers, s as insideArguments, t as leftBehind, u as probeArguments } from "./chunks/state.js";
import { t as code } from "./chunks/markdown.js";
import { n as table, t as appendSummary } from "./chunks/summary.js";
import { t as nothingFound } from "./chunks/aws-place.js";
import { t as pathsOf } from "./chunks/parameter-paths.js";
import { t as ParameterStore } from "./chunks/ssm.js";
import { connect, createServer } from "node:net";
import { randomBytes } from "node:crypto";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { tmpdir } from "node:os";
// backup-drill/inputs.ts
const IMAGE = {
	pattern: /^([a-z0-9][a-z0-9._:/-]*@)?sha256:[0-9a-f]{64}$/,
	expected: "an image by digest, name@sha256:…, or the id of one that this machine has"
};
const CERTIFICATE = {
	pattern: /^-----BEGIN CERTIFICATE-----[\sA-Za-z0-9+/=-]+-----END CERTIFICATE-----\s*$/,
	expected: "a certificate as PEM"
};
/** The only reader of the action's inputs. Secrets are masked first. @throws Failure `invalid-input`. */
function readInputs() {
	const { host, username, password } = readRegistryInputs();
	return {
		operation: choice("operation", ["drill", "expire"]),
		environment: environment(),
		/** With the scripts of the backups in it. */
		postgresImage: text("postgres-image", IMAGE),
		/** The application; its Node also hands the connections to the bucket on. */
		backendImage: text("backend-image", IMAGE),
		registry: {
			host,
			/** Null: no login. */
			login: username !== "" && password !== "" ? {
				username,
				password
			} : null
		},
		/** The authority of a private endpoint; null, those of the image. */
		ca: optionalText("ca", CERTIFICATE),
		/** An older newest backup fails the drill. */
		maxAgeHours: integer("max-age", {
			min: 0,
			max: 8760,
			default: 48
		}),
		/** For everything. */
		deadlineMs: seconds("deadline", {
			min: 10,
			max: 21e3,
			default: 3e3
		}),
		/** Unique to one attempt of one run: what is left of it is found by it. */
		id: [
			process.env.GITHUB_RUN_ID,
			process.env.GITHUB_RUN_ATTEMPT,
			process.pid
		].filter(Boolean).join("-")
	};
}
// backup-drill/bucket-egress.ts
/**
* The containers' only way out: connections to a socket in its folder go on to the bucket, and to nothing
* else. TLS is between the container and the bucket; nothing is read here but how much it is.
*/
async function openEgress({ host, port }) {
	const folder = await mkdtemp(join(tmpdir(), "drill-"));
	const open = /* @__PURE__ */ new Set();
	let bytes = 0;
	const server = createServer((from) => {
		const to = connect({
			host,
			port
		});
		to.on("data", (chunk) => {
			bytes += chunk.length;
		});
		for (const [one, other] of [[from, to], [to, from]]) {
			open.add(one);
			one.on("error", () => other.destroy());
			one.on("close", () => {
				open.delete(one);
				other.end();
			});
			one.pipe(other);
		}
	});
	const path = join(folder, "s3.sock");
	await new Promise((resolve, reject) => server.once("error", reject).listen(path, resolve));
	await Promise.all([chmod(folder, 493), chmod(path, 438)]);
	return {
		folder,
		/** What the bucket has sent. */
		received: () => bytes,
		[Symbol.asyncDispose]: async () => {
			for (const socket of open) socket.destroy();
			await new Promise((resolve) => server.close(resolve));
			await rm(folder, {
				recursive: true,
				force: true
			});
		}
	};
}
// backup-drill/app.ts
const READY_DEADLINE_MS = 6e4;
/** The first says that it can serve; the second reads. */
const PATHS = ["/ready", "/v1/jobs?limit=1"];
/**
* Migrates the restored database to the application of today, with a login that nobody else knows, and asks whether it
* answers. @throws Failure `app-failed`.
*/
async function checkApp({ names, must, until, docker }, image) {
	const [password, secret] = [randomBytes(24).toString("hex"), randomBytes(32).toString("hex")];
	for (const one of [password, secret]) maskSecret(one);
	const env = {
		DATABASE_URL: `postgres://skillgap_drill:${password}@127.0.0.1:5432/skillgap`,
		AUTH_SECRET: secret
	};
	await must(migrateArguments(names, image), "app-failed", "the migration", { env });
	await must(appArguments(names, image), "app-failed", "docker run of the application", { env });
	for (const path of PATHS) {
		if (await until(probeArguments(names, path), READY_DEADLINE_MS)) continue;
		const { stdout, stderr } = await docker(["logs", names.app]);
		showEnd("the application", `${stdout}\n${stderr}`);
		throw new Failure("app-failed", `The application did not answer ${path} with 200`, { nextStep: "Does the release that is live now answer it? Then the restored data are not what it needs." });
	}
}
// backup-drill/plan.ts
const HOUR_MS = 36e5;
/** What the script `repository` says. */
function backupsOf(found) {
	const list = (value) => Array.isArray(value) ? value : [];
	return {
		/** Newest first. */
		backups: list(found.backups).flatMap((one) => {
			const { label, stop, fingerprint } = one ?? {};
			return typeof label === "string" && typeof stop === "string" && Number.isFinite(Date.parse(stop)) ? [{
				label,
				stop,
				fingerprint: fingerprint === true
			}] : [];
		}).toSorted((a, b) => Date.parse(b.stop) - Date.parse(a.stop)),
		unknownKeys: list(found.unknownKeys).map(String)
	};
}
/**
* The backup to restore: the newest, or the one before if nobody could record what is in the newest, since somebody wrote all
* the time when it was made. Once, that is no fault of the backups. Twice in a row nothing of the last two days is known to
* be whole, and something holds locks for too long at that hour.
*
* @throws Failure `no-backup`, `wrong-key`, `backup-stale` or `fingerprint-missing`.
*/
function chooseBackup({ backups, unknownKeys }, maxAgeHours, now) {
	const [newest] = backups;
	if (!newest && unknownKeys.length > 0) throw new Failure("wrong-key", `There is no backup under BACKUP_KEY or one of BACKUP_KEYS_PREVIOUS, and ${unknownKeys.length} repositories of other keys (${unknownKeys.slice(0, 5).join(", ")})`, { nextStep: "The name of a repository is the beginning of the SHA-256 of its key. Add the right key (`npm run secrets -- set BACKUP_KEYS_PREVIOUS`): a backup cannot be read without it." });
	if (!newest) throw new Failure("no-backup", "There is no backup in the repository", { nextStep: "Is the timer skillgap-backup running on the box? /status shows the last backup and what is wrong." });
	const ageOf = ({ stop }) => (now.getTime() - Date.parse(stop)) / HOUR_MS;
	if (ageOf(newest) > maxAgeHours) throw new Failure("backup-stale", `The newest backup, ${newest.label}, is ${Math.floor(ageOf(newest))} hours old; at most ${maxAgeHours} are allowed`, {
		nextStep: "Is the timer skillgap-backup running on the box? /status shows the last backup and what is wrong.",
		outputs: {
			label: newest.label,
			ageHours: Math.floor(ageOf(newest))
		}
	});
	const recorded = backups.slice(0, 2).find((one) => one.fingerprint && ageOf(one) <= maxAgeHours);
	if (!recorded) throw new Failure("fingerprint-missing", `The newest backup has no record of what was in it, and the one before has none either or is older than ${maxAgeHours} hours`, {
		nextStep: "Each backup makes one when it can lock all tables for a moment: what holds a lock for so long at that hour? Run a backup at a quiet time.",
		outputs: { label: newest.label }
	});
	return {
		...recorded,
		ageHours: Math.floor(ageOf(recorded) * 10) / 10
	};
}
/** What the script said that production had recorded. @throws Failure `fingerprint-missing` when it is none. */
function recordedOf(found) {
	const text = (value) => typeof value === "string" || typeof value === "number" ? String(value) : null;
	const fingerprint = fingerprintOf(found.fingerprint);
	if (fingerprint === null || Object.keys(fingerprint).length === 0) throw new Failure("fingerprint-missing", "The record of what was in the backup cannot be read");
	return {
		level: text(found.level),
		release: text(found.release),
		fingerprint
	};
}
/** Null when it is none. */
function fingerprintOf(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
	const isEntry = (entry) => Array.isArray(entry) && entry.length === 2 && typeof entry[0] === "number" && entry[1] !== void 0;
	if (!Object.values(value).every(isEntry)) return null;
	return Object.fromEntries(Object.entries(value).map(([table, [rows, checksum]]) => [table, [rows, String(checksum)]]));
}
/** The tables that differ, each way: one that is missing, and one that nobody recorded. */
function differences(recorded, restored) {
	return [.../* @__PURE__ */ new Set([...Object.keys(recorded), ...Object.keys(restored)])].sort().flatMap((table) => {
		const [was, is] = [recorded[table], restored[table]];
		if (was && is && was[0] === is[0] && was[1] === is[1]) return [];
		return [{
			table,
			recorded: was?.[0] ?? null,
			restored: is?.[0] ?? null
		}];
	});
}
function rowsOf(fingerprint) {
	return Object.values(fingerprint).reduce((sum, [rows]) => sum + rows, 0);
}
// backup-drill/scripts.ts
/** What the exit codes of the scripts mean, besides 1. */
const BY_CODE = {
	3: "repository-unavailable",
	4: "not-recoverable",
	5: "no-room"
};
const NEXT_STEP = {
	"repository-unavailable": "Does the role reach the bucket, and is it the right one? Nothing was found out about the backups.",
	"not-recoverable": "Something that the backup needs is not in the repository. Make a full backup at once; docs/runbook.md says how.",
	"no-room": "The database has outgrown the runner: use a larger one."
};
/**
* Runs one of the scripts of the backups: the object in the last line of its output.
*
* @throws Failure by its exit code; 1 is `otherwise`.
*/
async function runScript({ containers, image, env, backups }, script, { data = false, otherwise }) {
	const what = script.slice(0, 2).join(" ");
	const args = scriptArguments(containers.names, image, {
		script,
		env,
		backups,
		data
	});
	return resultOf(what, await containers.docker(args), otherwise);
}
/** @throws Failure by the exit code, or when the last line is no object. */
function resultOf(what, { exitCode, stdout, stderr }, otherwise) {
	if (exitCode !== 0) {
		const reason = BY_CODE[exitCode] ?? otherwise;
		showEnd(what, stderr);
		throw new Failure(reason, `${what} ended with status ${exitCode}: ${lastLine(stderr)}`, { nextStep: NEXT_STEP[reason] ?? "The log above has its last lines; docs/runbook.md says what to do." });
	}
	const line = stdout.trimEnd().split("\n").at(-1) ?? "";
	try {
		const result = JSON.parse(line);
		if (typeof result === "object" && result !== null && !Array.isArray(result)) return { ...result };
	} catch {}
	throw new Failure("unexpected", `${what} succeeded and said nothing that can be read`);
}
// backup-drill/summary.ts
/** More tables make a summary that nobody reads. */
const ROWS = 50;
/** Facts about a drill or an expiry, by what they are. Nothing of the database's content: names of tables and numbers. */
async function writeSummary(title, facts, differ = []) {
	const known = Object.entries(facts).filter(([, value]) => value !== null);
	const count = (rows) => rows === null ? "no such table" : `${rows} rows`;
	await appendSummary([
		`### ${title}`,
		table(["", ""], known.map(([what, value]) => [what, code(String(value))])),
		...differ.length === 0 ? [] : [table([
			"table",
			"production recorded",
			"restored"
		], differ.slice(0, ROWS).map(({ table: name, recorded, restored }) => [
			code(name),
			count(recorded),
			count(restored)
		]))]
	].join("\n\n"));
}
// backup-drill/drill.ts
const POSTGRES_DEADLINE_MS = 12e4;
const ON_DATA = {
	data: true,
	otherwise: "restore-failed"
};
const VERIFY_WAL = ["restore", "verify-wal"];
/**
* Restores the newest backup, looks for gaps in the WAL after it, compares it with what production recorded, and starts the
* application on it.
*/
async function drill(scripts, { maxAgeHours, backendImage }, egress) {
	const start = Date.now();
	const seconds = () => Math.round((Date.now() - start) / 100) / 10;
	const facts = {};
	let differ = [];
	const outputs = {};
	try {
		const { label, ageHours } = await group("Choose the backup", async () => {
			const found = backupsOf(await runScript(scripts, ["repository"], { otherwise: "restore-failed" }));
			const chosen = chooseBackup(found, maxAgeHours, /* @__PURE__ */ new Date());
			if (chosen.label !== found.backups[0]?.label) warning(`The newest backup, ${found.backups[0]?.label}, has no record of what was in it: the one before is restored`);
			return chosen;
		});
		Object.assign(outputs, {
			label,
			ageHours
		});
		Object.assign(facts, {
			backup: label,
			"age in hours": ageHours
		});
		const recorded = recordedOf(await runScript(scripts, [
			"repository",
			"--backup",
			label
		], { otherwise: "restore-failed" }));
		Object.assign(facts, {
			"release that made it": recorded.release,
			"migration level": recorded.level
		});
		const restored = await group(`Restore ${label}`, () => restore(scripts, label));
		const [restoredAfter, bytes] = [seconds(), egress.received()];
		const wal = await group("Check the WAL after it", () => runScript(scripts, VERIFY_WAL, ON_DATA));
		const checkedAfter = seconds();
		Object.assign(facts, {
			"WAL segments checked": wal.segments,
			"recoverable up to": wal.to
		});
		await egress[Symbol.asyncDispose]();
		await group("Start the restored cluster", () => startCluster(scripts));
		const restoreSeconds = Math.round((seconds() - checkedAfter + restoredAfter) * 10) / 10;
		Object.assign(outputs, {
			restoreSeconds,
			bytes
		});
		Object.assign(facts, {
			"seconds to restore": restoreSeconds,
			"bytes from the bucket": bytes
		});
		const fingerprint = await group("Compare", () => readFingerprint(scripts));
		differ = differences(recorded.fingerprint, fingerprint);
		Object.assign(outputs, {
			rows: rowsOf(fingerprint),
			tables: Object.keys(fingerprint).length
		});
		Object.assign(facts, {
			rows: rowsOf(fingerprint),
			tables: Object.keys(fingerprint).length
		});
		compare(recorded, restored.level, differ);
		await group("Start the application", () => checkApp(scripts.containers, backendImage));
		Object.assign(outputs, { seconds: seconds() });
		Object.assign(facts, { "seconds in all": seconds() });
		await writeSummary(`The backup ${label} restores, and the application runs on it`, facts);
		return {
			reason: "drill-passed",
			...outputs
		};
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		Object.assign(error.outputs, {
			...outputs,
			...error.outputs,
			seconds: seconds()
		});
		await writeSummary("The backups do not restore", {
			reason: error.reason,
			why: messageOf(error),
			...facts,
			"seconds in all": seconds()
		}, differ);
		throw error;
	}
}
/** Restores it beside nothing, to the point at which production recorded it. */
async function restore(scripts, label) {
	const { names, must } = scripts.containers;
	for (const volume of [names.data, names.socket]) await must([
		"volume",
		"create",
		"--label",
		names.label,
		volume
	], "unexpected", "docker volume create");
	const prepared = await runScript(scripts, [
		"restore",
		"prepare",
		"--to",
		label
	], ON_DATA);
	await runScript(scripts, ["restore", "switch"], ON_DATA);
	return prepared;
}
/** Starts what was restored as a cluster that nobody reaches. */
async function startCluster({ containers, image }) {
	const { names, must, until } = containers;
	const shown = await must([
		"image",
		"inspect",
		"--format",
		"{{json .Config.Cmd}}",
		image
	], "unexpected", "docker image inspect");
	await must(postgresArguments(names, image, JSON.parse(shown)), "restore-failed", "docker run of the restored cluster");
	if (await until(insideArguments(names, [
		"pg_isready",
		"--quiet",
		"--dbname",
		"skillgap"
	]), POSTGRES_DEADLINE_MS)) return;
	throw new Failure("restore-failed", "The restored cluster does not accept connections");
}
async function readFingerprint({ containers }) {
	const result = resultOf("restore fingerprint", await containers.docker(insideArguments(containers.names, ["restore", "fingerprint"])), "restore-failed");
	const fingerprint = fingerprintOf(result.fingerprint ?? result);
	if (fingerprint) return fingerprint;
	throw new Failure("unexpected", "restore fingerprint said nothing that can be read");
}
/** @throws Failure `fingerprint-differs`, which names the tables. */
function compare({ level }, restoredLevel, differ) {
	const restored = restoredLevel === null || restoredLevel === void 0 ? null : String(restoredLevel);
	const nextStep = "Do not rely on this backup. Make a full one at once and run the drill again; docs/runbook.md says how to find the cause.";
	if (level !== restored) throw new Failure("fingerprint-differs", `Production recorded the migration level ${level}, and the restored database has ${restored}`, { nextStep });
	const [first] = differ;
	if (first) throw new Failure("fingerprint-differs", `${differ.length} tables are not as production recorded them: ${differ.map(({ table }) => table).slice(0, 10).join(", ")}`, { nextStep });
}
// backup-drill/expire.ts
/** Removes what retention no longer keeps, of all keys. */
async function expire(scripts, { fullBackups, days }) {
	const script = [
		"expire",
		"--full",
		fullBackups,
		"--days",
		days
	];
	const result = await group("Expire", () => runScript(scripts, script, { otherwise: "expire-failed" }));
	const removed = Array.isArray(result.removed) ? result.removed.map(String) : [];
	const unreadable = Array.isArray(result.unreadable) ? result.unreadable.map(String) : [];
	if (unreadable.length > 0) warning(`Somebody has overwritten ${unreadable.join(", ")}: nothing could read it any more, and it was removed. The bucket has what it was for 14 days; docs/runbook.md says how to look.`);
	const kept = typeof result.kept === "number" ? result.kept : null;
	info(`Removed ${removed.length} backups, kept ${kept ?? "an unknown number"}`);
	await writeSummary("Backups that retention no longer keeps", {
		"full backups kept at least": fullBackups,
		"days of point-in-time recovery": days,
		removed: removed.join(", ") || "none",
		"removed because nothing can read it": unreadable.join(", ") || null,
		kept
	});
	return {
		reason: "expired",
		removed,
		kept
	};
}
// backup-drill/parameters.ts
const RETENTION = /^\{"fullBackups":(\d{1,4}),"pointInTimeDays":(\d{1,4})\}$/;
/** Short-lived, from the step before; the scripts take them instead of an instance's role. */
const CREDENTIALS = [
	"AWS_ACCESS_KEY_ID",
	"AWS_SECRET_ACCESS_KEY",
	"AWS_SESSION_TOKEN"
];
/**
* Where the backups are and what opens them. The keys are masked before anything else is done with them.
*
* @throws Failure `nothing-found` where there is no repository, `access-denied` and the like.
*/
async function readRepository(environment) {
	const { app, deploy } = pathsOf(environment);
	const paths = {
		BACKUP_KEY: `${app}/BACKUP_KEY`,
		BACKUP_KEYS_PREVIOUS: `${app}/BACKUP_KEYS_PREVIOUS`,
		BACKUP_ENDPOINT: `${app}/BACKUP_ENDPOINT`,
		BACKUP_BUCKET: `${deploy}/BACKUP_BUCKET`,
		BACKUP_REGION: `${deploy}/BACKUP_REGION`,
		BACKUP_RETENTION: `${deploy}/BACKUP_RETENTION`
	};
	using store = new ParameterStore();
	const found = await store.read(Object.values(paths));
	const value = (name) => found.get(paths[name])?.value ?? "";
	const [key, previous] = [value("BACKUP_KEY"), value("BACKUP_KEYS_PREVIOUS")];
	for (const one of [
		key,
		previous,
		...previous.split(",").map((entry) => entry.replace(/^[^/]*\//, ""))
	]) maskSecret(one.trim());
	for (const name of CREDENTIALS.slice(1)) maskSecret(process.env[name] ?? "");
	const [bucket, region] = [value("BACKUP_BUCKET"), value("BACKUP_REGION")];
	if (!key || !bucket || !region) throw await nothingFound("nothing-found", `${paths.BACKUP_KEY} or ${paths.BACKUP_BUCKET}`);
	return {
		bucket,
		region,
		/** What is connected to, as pgBackRest names it. */
		...endpointOf(value("BACKUP_ENDPOINT"), bucket, region),
		retention: retentionOf(value("BACKUP_RETENTION"), paths.BACKUP_RETENTION),
		/** For the scripts, by name; the values are never in argv. */
		env: {
			BACKUP_BUCKET: bucket,
			BACKUP_REGION: region,
			BACKUP_ENDPOINT: value("BACKUP_ENDPOINT"),
			BACKUP_KEY: key,
			BACKUP_KEYS_PREVIOUS: previous,
			...Object.fromEntries(CREDENTIALS.map((name) => [name, process.env[name] ?? ""]))
		}
	};
}
/** Amazon's, where the bucket is a part of the name, or another S3, where it is not. @throws Failure `invalid-input`. */
function endpointOf(endpoint, bucket, region) {
	if (endpoint === "") return {
		host: `${bucket}.s3.${region}.amazonaws.com`,
		port: 443
	};
	const [, host, port = "443"] = /^([a-z0-9][a-z0-9.-]*)(?::(\d{1,5}))?$/i.exec(endpoint) ?? [];
	if (host === void 0) throw new Failure("invalid-input", "The parameter BACKUP_ENDPOINT is not host[:port].");
	return {
		host,
		port: Number(port)
	};
}
function retentionOf(json, parameter) {
	const [, fullBackups, days] = RETENTION.exec(json) ?? [];
	if (fullBackups !== void 0 && days !== void 0) return {
		fullBackups,
		days
	};
	throw new Failure("invalid-input", `The parameter ${parameter} is ${json === "" ? "missing" : JSON.stringify(json)}; expected {"fullBackups":2,"pointInTimeDays":14}.`, { nextStep: "Terraform writes it: set `backups` in cdktf/environments, and merge." });
}
// backup-drill/run.ts
/** One operation, from the parameters to the clean-up, which happens however it ends. */
async function run(settings) {
	const cancelled = cancellation();
	const tooLong = AbortSignal.timeout(settings.deadlineMs);
	try {
		return await within(settings, AbortSignal.any([cancelled, tooLong]));
	} catch (error) {
		if (error instanceof Failure) throw error;
		if (cancelled.aborted) throw new Failure("cancelled", "The job was cancelled", { cause: error });
		if (tooLong.aborted) throw new Failure("timed-out", `It was not done within ${settings.deadlineMs / 1e3} seconds`, {
			nextStep: "Has the database grown? Raise the input deadline and timeout-minutes of the job.",
			cause: error
		});
		throw error;
	}
}
async function within(settings, signal) {
	const repository = await readRepository(settings.environment);
	await using folder = await scopedFolder("backup-drill");
	const backups = join(folder.path, "backups");
	await mkdir(backups, { mode: 493 });
	if (settings.ca !== null) await writeFile(join(backups, "ca.pem"), settings.ca, { mode: 420 });
	await using containers = openContainers(settings.id, repository.env, signal);
	leftBehind.save(containers.names.label);
	await pull(containers, settings, folder.path);
	await using egress = await openEgress(repository);
	await startRelay(containers, settings, repository, egress.folder);
	const scripts = {
		containers,
		image: settings.postgresImage,
		backups,
		env: Object.keys(repository.env)
	};
	return settings.operation === "drill" ? await drill(scripts, settings, egress) : await expire(scripts, repository.retention);
}
/** With a login of its own, which is gone afterwards. */
async function pull(containers, { registry, postgresImage, backendImage }, folder) {
	const env = { DOCKER_CONFIG: join(folder, "docker") };
	const nextStep = "Has the registry these images, and may this token read them? The workflow deploy builds them.";
	await group("Pull the images", async () => {
		if (registry.login) {
			const { username, password } = registry.login;
			const args = [
				"login",
				"--username",
				username,
				"--password-stdin",
				...registry.host === "docker.io" ? [] : [registry.host]
			];
			await containers.must(args, "pull-failed", "docker login", {
				env,
				stdin: password,
				nextStep
			});
		}
		for (const image of [postgresImage, backendImage].filter((one) => one.includes("@"))) await containers.must([
			"pull",
			"--quiet",
			image
		], "pull-failed", "docker pull", {
			env,
			nextStep
		});
	});
}
async function startRelay({ must, until, docker, names }, { backendImage }, { host, port }, folder) {
	await must(relayArguments(names, backendImage, {
		host,
		port,
		folder
	}), "unexpected", "the relay to the bucket");
	if (await until([
		"exec",
		names.relay,
		"bash",
		"-c",
		`exec 3<>/dev/tcp/${host}/${port}`
	], 15e3)) return;
	const { stderr } = await docker(["logs", names.relay]);
	throw new Failure("unexpected", `The relay to the bucket does not listen: ${stderr.trim()}`);
}
// backup-drill/index.ts
await report(() => run(readInputs()));
export {};
