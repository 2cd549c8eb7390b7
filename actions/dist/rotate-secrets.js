import { d as notice, h as warning, n as messageOf, o as error, r as report, t as Failure, u as info } from "./chunks/outcome.js";
import { a as getOctokit, i as context, t as askGitHub } from "./chunks/github.js";
import { i as readBoxInputs, n as resolveTarget, r as script, t as connect } from "./chunks/ssh.js";
import { c as seconds, f as maskSecret, l as secret, m as valueFault, n as choice, s as optionalText, t as boolean, u as text$1 } from "./chunks/inputs.js";
import { n as reportsMarkdown, t as parseReports } from "./chunks/secret-report.js";
import { t as readTemplate } from "./chunks/read-template.js";
import { t as runState } from "./chunks/workflow-run.js";
import { t as pathsOf } from "./chunks/parameter-paths.js";
import { t as storeCommand } from "./chunks/store-command.js";
import { t as withRetries } from "./chunks/retry.js";
import { t as appendSummary } from "./chunks/summary.js";
import { t as foreign } from "./chunks/foreign.js";
import { a as _mw0, c as GetParameterHistory$, d as ParameterMaxVersionLimitExceeded, f as ParameterNotFound, i as _ep0, l as PutParameter$, n as ssmClient, o as command, s as DeleteParameter$, t as ParameterStore, u as ParameterAlreadyExists } from "./chunks/ssm.js";
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes, randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
// ../node_modules/@aws-sdk/client-ssm/dist-es/commands/DeleteParameterCommand.js
var DeleteParameterCommand = class extends command(_ep0, _mw0, "DeleteParameter", DeleteParameter$) {};
// ../node_modules/@aws-sdk/client-ssm/dist-es/commands/GetParameterHistoryCommand.js
var GetParameterHistoryCommand = class extends command(_ep0, _mw0, "GetParameterHistory", GetParameterHistory$) {};
// ../node_modules/@aws-sdk/client-ssm/dist-es/commands/PutParameterCommand.js
var PutParameterCommand = class extends command(_ep0, _mw0, "PutParameter", PutParameter$) {};
// rotate-secrets/inputs.ts
/** The only reader of the action's inputs. @throws Failure `invalid-input`. */
function readInputs() {
	const { owner, repo } = context.repo;
	const common = {
		...readBoxInputs(),
		token: secret("token"),
		owner: {
			owner,
			repo,
			runId: context.runId,
			attempt: context.runAttempt,
			actor: context.actor,
			runUrl: `${context.serverUrl}/${owner}/${repo}/actions/runs/${context.runId}`
		},
		template: text$1("template", { default: "compose/.env.production.example" }),
		lockRules: {
			waitMs: seconds("lock-wait", {
				min: 0,
				max: 21600,
				default: 900
			}),
			pollMs: seconds("lock-poll", {
				min: .1,
				max: 600,
				default: 5
			})
		},
		endpoints: {
			tailscale: endpoint("tailscale-api", "https://api.tailscale.com"),
			pinecone: endpoint("pinecone-api", "https://api.pinecone.io"),
			adzuna: endpoint("adzuna-api", "https://api.adzuna.com")
		},
		llmWorkflow: optionalText("llm-workflow", {
			pattern: /^[\w-]+\.ya?ml$/,
			expected: "the file of a workflow, such as llm-node.yml"
		})
	};
	const operation = choice("operation", ["begin", "finish"]);
	if (operation === "begin") return {
		...common,
		operation,
		names: readNames(),
		dryRun: boolean("dry-run", { default: false })
	};
	return {
		...common,
		operation,
		deployed: readDeployed(),
		overlapMs: seconds("overlap", {
			min: 0,
			max: 3600,
			default: 5
		}),
		begun: parseReports(text$1("begun", { default: "[]" }))
	};
}
/** An outcome as GitHub has it: what was skipped was not needed. */
function readDeployed() {
	return {
		success: "yes",
		skipped: "not-needed",
		failure: "no",
		cancelled: "no"
	}[choice("deployed", [
		"success",
		"failure",
		"cancelled",
		"skipped"
	], { default: "skipped" })];
}
function readNames() {
	const names = optionalText("names", {
		pattern: /^[A-Z0-9_ ]+$/,
		expected: "names of keys, separated by blanks"
	});
	return [...new Set((names ?? "").split(" ").filter(Boolean))];
}
function endpoint(name, fallback) {
	return text$1(name, {
		default: fallback,
		pattern: /^https?:\/\/[^\s/@?#]+\/?$/,
		expected: "an address without a path, such as https://api.example"
	}).replace(/\/$/, "");
}
// rotate-secrets/subjects.ts
/**
* What can be rotated, in the order of the list of record: its secrets, each with the keys that go with it, and then
* the pipeline's own key to the box. Settings are none.
*/
function subjectsOf(keys, environment) {
	const { app, deploy } = pathsOf(environment);
	const described = ({ key, consumers, create, required }) => ({
		key,
		consumer: consumers[0] ?? "backend",
		create,
		required,
		parameter: `${app}/${key}`
	});
	const listed = keys.flatMap((first) => first.rotateBy === null || first.rotateBy === "hand" ? [] : {
		name: first.key,
		strategy: first.rotateBy,
		keys: [first, ...keys.filter(({ rotatesWith }) => rotatesWith === first.key)].map(described)
	});
	const sshKey = {
		name: "EC2_SSH_KEY",
		strategy: "ssh-key",
		keys: [{
			key: "EC2_SSH_KEY",
			consumer: "pipeline",
			create: null,
			required: true,
			parameter: `${deploy}/EC2_SSH_KEY`
		}]
	};
	return [...listed, sshKey];
}
/** The subject that a name means: its own, or that of a key that goes with it. */
function findSubject(subjects, name) {
	return subjects.find(({ keys }) => keys.some(({ key }) => key === name));
}
// rotate-secrets/plan.ts
/**
* Which subjects a command is about: those that it names, or all that somebody has set; and whatever an earlier run has
* left half done, named or not. Pure.
*
* @param names Keys; none, all.
* @param present Full names of the parameters that are there.
* @throws Failure `unknown-name` when a name is no key of the list of record.
*/
function planRotation(subjects, strategies, { names, present, states }) {
	const wanted = new Set(names.map((name) => findSubject(subjects, name) ?? unknown(name, subjects)));
	return subjects.flatMap((subject) => {
		const strategy = strategyOf(subject, strategies);
		if (states.has(subject)) return [{
			subject,
			strategy,
			does: "resume"
		}];
		if (wanted.size > 0 && !wanted.has(subject)) return [];
		return [{
			subject,
			strategy,
			does: subject.keys.some(({ parameter }) => present.has(parameter)) || wanted.has(subject) ? "rotate" : "skip"
		}];
	});
}
function strategyOf({ name, strategy }, strategies) {
	const found = strategies.find((each) => each.name === strategy);
	if (found) return found;
	throw new Failure("template-invalid", `${name} has @rotate-by ${strategy}, which is no strategy.`, { nextStep: `It can be one of ${strategies.map((each) => each.name).join(", ")}, or hand.` });
}
function unknown(name, subjects) {
	throw new Failure("unknown-name", `There is no secret ${name}.`, { nextStep: `There are ${subjects.map((subject) => subject.name).join(", ")}. Nothing was done.` });
}
// rotate-secrets/state.ts
const STEPS = [
	"begun",
	"created",
	"set",
	"tested"
];
/** Reads what a run before this one has left. @throws Failure `state-invalid` for what no run of this writes. */
function parseState(parameter, json) {
	try {
		const state = JSON.parse(json);
		if (STEPS.includes(state.step) && typeof state.id === "string" && holdsOnly(state.before, (version) => version === null || Number.isInteger(version)) && holdsOnly(state.values ?? {}, (value) => typeof value === "string") && (state.step === "begun" || state.values)) return state;
	} catch {}
	throw new Failure("state-invalid", `${parameter} holds no state of a rotation.`, { nextStep: `Look who wrote it (aws ssm get-parameter-history --name ${parameter}), then delete it.` });
}
function holdsOnly(object, isOne) {
	return typeof object === "object" && object !== null && Object.values(object).every(isOne);
}
// rotate-secrets/progress.ts
function statePath({ outside: { paths } }, { name }) {
	return `${paths.deploy}/rotation/${name}`;
}
/** What runs before this one have left, of all these subjects. @throws Failure `state-invalid`. */
async function readStates(engine, subjects) {
	const found = await engine.store.read(subjects.map((subject) => statePath(engine, subject)));
	const states = /* @__PURE__ */ new Map();
	for (const subject of subjects) {
		const path = statePath(engine, subject);
		const state = found.get(path);
		if (!state) continue;
		const parsed = parseState(path, state.value);
		for (const value of Object.values(parsed.values ?? {})) engine.outside.mask(value);
		states.set(subject, parsed);
	}
	return states;
}
/** Notes that a rotation begins, and from which versions. */
async function open(engine, subject) {
	const found = await engine.store.read(subject.keys.map(({ parameter }) => parameter));
	for (const { name, version } of found.values()) await engine.store.requireRoom(name, version);
	const before = Object.fromEntries(subject.keys.map(({ key, parameter }) => [key, found.get(parameter)?.version ?? null]));
	return advance(engine, subject, {
		id: randomUUID().slice(0, 8),
		step: "begun",
		before,
		since: engine.now().toISOString(),
		runUrl: engine.runUrl
	});
}
/** Notes a step that has happened. */
async function advance(engine, subject, state) {
	await engine.store.put(statePath(engine, subject), JSON.stringify(state));
	info(`${subject.name}: ${state.step}`);
	return state;
}
/** The rotation with its values: the old ones by their versions, the new ones from the state. */
async function rotationOf(engine, subject, state) {
	const named = (names) => readNamed(engine.store, names);
	const versions = Object.entries(state.before).flatMap(([key, version]) => version === null ? [] : [[key, `${parameterOf(subject, key)}:${version}`]]);
	const old = await named(Object.fromEntries(versions));
	const fresh = state.values ?? {};
	return {
		subject,
		id: state.id,
		old,
		fresh
	};
}
async function readNamed(store, names) {
	const found = await store.read(Object.values(names));
	return Object.fromEntries(Object.entries(names).flatMap(([key, name]) => {
		const value = found.get(name)?.value;
		return value === void 0 ? [] : [[key, value]];
	}));
}
/** What stands in the subject's parameters now. */
async function standing({ store }, { keys }) {
	return readNamed(store, Object.fromEntries(keys.map(({ key, parameter }) => [key, parameter])));
}
/** The full name of the parameter of a key. */
function parameterOf({ keys }, key) {
	const found = keys.find((each) => each.key === key);
	if (!found) throw new Error(`${key} is no key of its subject`);
	return found.parameter;
}
// rotate-secrets/box.ts
/** What the scripts here get as arguments is not secret: login names, public keys, names of variables. */
const PSQL = "timeout 20 docker exec --interactive skillgap-postgres-1 psql --no-psqlrc --quiet --tuples-only --no-align --set ON_ERROR_STOP=1 --username skillgap_owner --dbname skillgap";
/** () → the login that each backend that runs was started with, a line each. Its password stays on the box. */
const BACKEND_LOGINS = script("backend-logins", `
names=$(docker ps --filter name=^skillgap-backend- --format '{{.Names}}')
for container in $names; do
  env=$(docker inspect --format '{{range .Config.Env}}{{println .}}{{end}}' "$container")
  printf '%s\\n' "$env" | sed -n 's|^DATABASE_URL=[a-z]*://\\([^:@/]*\\).*|\\1|p'
done
`);
/**
* () with the login's address on stdin: the login exists, with this password and the rights of the backend. The migrate
* command of the live release does that, as in a deploy; it has nothing else to do.
*/
const MAKE_LOGIN = script("make-login", `
IFS= read -r DATABASE_URL
export DATABASE_URL
# A variable of the login shell would override the release's own.
unset RELEASE BACKEND_IMAGE NGINX_IMAGE POSTGRES_IMAGE
folder=$(readlink -f /opt/skillgap/current)
docker rm --force skillgap-login > /dev/null 2>&1 || true
timeout 120 docker compose --ansi never --progress quiet --project-directory "$folder" --file "$folder/docker-compose.yml" \\
  --env-file "$folder/release.env" run --rm --no-deps -T --env DATABASE_URL --name skillgap-login migrate < /dev/null
`);
/** (login) with its password on stdin: it opens the database over the network, as the backend's does. */
const LOG_IN = script("log-in", `
timeout 20 docker exec --interactive skillgap-postgres-1 sh -euc '
  IFS= read -r PGPASSWORD
  export PGPASSWORD
  exec psql --no-psqlrc --quiet --host 127.0.0.1 --username "$1" --dbname skillgap --command "select 1"
' log-in "$1" > /dev/null
`);
/** (login): it has no password any more and may not log in; its sessions are ended. One that does not exist is locked. */
const LOCK_LOGIN = script("lock-login", `
printf '%s\\n' \\
  "select format('alter role %I nologin password null', rolname) from pg_roles where rolname = :'login' \\gexec" \\
  "select pg_terminate_backend(pid) from pg_stat_activity where usename = :'login';" |
  ${PSQL} --set login="$1" > /dev/null
`);
/** (public key): it opens the box as well. */
const ADD_KEY = script("add-key", `
umask 077
cd ~/.ssh
grep -qxF "$1" authorized_keys || {
  # awk ends the last line too, which nobody may have.
  { awk 1 authorized_keys; printf '%s\\n' "$1"; } > authorized_keys.new
  sync -f .
  mv authorized_keys.new authorized_keys
}
`);
/** (public key that stays, public key that goes): the second opens nothing any more; refused when the first does not. */
const REMOVE_KEY = script("remove-key", `
umask 077
cd ~/.ssh
blob() { printf '%s' "$1" | cut -d ' ' -f 2; }
grep -qF "$(blob "$1")" authorized_keys || { echo 'the key that is to stay does not open the box' >&2; exit 1; }
[ -n "$(blob "$2")" ] && [ "$(blob "$1")" != "$(blob "$2")" ] || { echo 'there is no other key to remove' >&2; exit 1; }
grep -vF "$(blob "$2")" authorized_keys > authorized_keys.new
sync -f .
mv authorized_keys.new authorized_keys
`);
/**
* (variable…) → a line \`<SHA-256 of "variable=value"> <variable>\` for each, of each backend that runs. Read from what
* Docker started it with: asking the container itself cannot tell a value that is not there from a container that does
* not answer.
*/
const BACKEND_DIGESTS = script("backend-digests", `
names=$(docker ps --filter name=^skillgap-backend- --format '{{.Names}}')
for container in $names; do
  for key in "$@"; do
    format='{{range .Config.Env}}{{if eq (index (split . "=") 0) "'$key'"}}{{println .}}{{end}}{{end}}'
    entry=$(docker inspect --format "$format" "$container")
    digest=$(printf '%s' "$entry" | sha256sum)
    printf '%s %s\\n' "\${digest%% *}" "$key"
  done
done
`);
/** () → who is at work on the box, as its lock says; nothing when nobody is. */
const AT_WORK = script("at-work", "cat /opt/skillgap/lock/owner.json 2>/dev/null || true");
// rotate-secrets/in-use.ts
/**
* Compares what the running backends hold with these values, by their digests: no value leaves the box. Of a box on
* which no backend runs the answer is `nowhere`.
*/
async function inUse(outside, subject, values) {
	const keys = subject.keys.filter(({ key, consumer }) => consumer === "backend" && key in values);
	if (keys.length === 0) return "not-there";
	const { exitCode, stdout } = await outside.box(BACKEND_DIGESTS(...keys.map(({ key }) => key)));
	const lines = stdout.split("\n").filter(Boolean);
	if (exitCode !== 0) return "unknown";
	if (lines.length === 0) return "nowhere";
	const wanted = new Set(keys.map(({ key }) => `${digestOf(key, values[key] ?? "")} ${key}`));
	const same = lines.filter((line) => wanted.has(line)).length;
	return same === lines.length ? "everywhere" : same === 0 ? "nowhere" : "somewhere";
}
/** As the box has it: a shell's `$(…)` drops line feeds at the end. */
function digestOf(key, value) {
	return createHash("sha256").update(`${key}=${value}`.replace(/\n+$/, "")).digest("hex");
}
// rotate-secrets/rotate.ts
/**
* The first half: `create` and `set`. From here on the new values stand in Parameter Store and work beside the old ones.
* Goes on where a run before this one has stopped. When it fails, what it did is taken back.
*
* @returns what a person has to do first; null when it waits for the second half.
* @throws Failure of the step that failed; {@link NotTakenBack} when what it did stays.
*/
async function begin(engine, work) {
	const { subject, strategy } = work;
	const before = await resumed(engine, work);
	if (before === "deploy-first") return null;
	let state = before ?? await open(engine, subject);
	let rotation = await rotationOf(engine, subject, state);
	try {
		if (state.step === "begun") {
			const created = await strategy.create(rotation, engine.outside);
			if ("ask" in created) {
				await engine.store.remove(statePath(engine, subject));
				return created.ask;
			}
			for (const value of Object.values(created.values)) engine.outside.mask(value);
			const { values } = created;
			state = await advance(engine, subject, {
				...state,
				step: "created",
				values
			});
			rotation = {
				...rotation,
				fresh: values
			};
		}
		const stored = await standing(engine, subject);
		const stands = Object.entries(rotation.fresh).every(([key, value]) => stored[key] === value);
		if (state.step === "created" || state.step === "set" && !stands) {
			await strategy.set(rotation, engine.outside);
			for (const [key, value] of Object.entries(rotation.fresh)) if (stored[key] !== value) await engine.store.put(parameterOf(subject, key), value);
			await advance(engine, subject, {
				...state,
				step: "set"
			});
		}
		return null;
	} catch (error) {
		await takeBack(engine, work, state, rotation).catch((failure) => {
			throw new NotTakenBack(messageOf(error), messageOf(failure));
		});
		throw error;
	}
}
/** A rotation that failed half way, and could not be taken back either. */
var NotTakenBack = class extends Failure {
	constructor(why, whyNot) {
		super("test-failed", `${why} It could not be taken back: ${whyNot}`, { nextStep: "Write the command again: it goes on from here." });
	}
};
/**
* The second half, once production runs with the new values: proves that it does, and ends the old ones.
*
* @param overlap Waits for the time in which both are to work.
* @returns what a person has to do about the old values, if anything.
* @throws Failure when it cannot be proved or ended; the old values then go on working and the next run goes on here.
*/
async function complete(engine, work, overlap) {
	const { subject, strategy } = work;
	let state = required(work);
	const rotation = await rotationOf(engine, subject, state);
	await requireInUse(engine, rotation);
	if (state.step === "set") {
		await strategy.test(rotation, engine.outside);
		state = await advance(engine, subject, {
			...state,
			step: "tested"
		});
	}
	await overlap();
	await requireOurs(engine, rotation);
	const note = await strategy.finish(rotation, engine.outside);
	await engine.store.remove(statePath(engine, subject));
	info(`${subject.name}: finished`);
	return note;
}
/**
* Puts the old values back, after a deploy that did not hold. Refused while production runs with the new ones: they
* would end under it.
*
* @throws Failure `test-failed` then; the state stays, and the next run goes on.
*/
async function undo(engine, work) {
	const state = required(work);
	await takeBack(engine, work, state, await rotationOf(engine, work.subject, state));
}
async function takeBack(engine, { subject, strategy }, { step }, rotation) {
	const { old, fresh } = rotation;
	const where = step === "begun" ? "nowhere" : await settledUse(engine, rotation);
	if (where !== "nowhere" && where !== "not-there") throw new Failure("test-failed", `${subject.name} is not taken back: a backend runs with its new value, or could not be asked.`, { nextStep: "Both values work. Deploy what is stored, and write the command again: it goes on from here." });
	const stored = await standing(engine, subject);
	for (const [key, value] of Object.entries(fresh).reverse()) {
		if (stored[key] !== value) continue;
		if (old[key] === void 0) await engine.store.remove(parameterOf(subject, key));
		else await engine.store.put(parameterOf(subject, key), old[key]);
	}
	await strategy.undo({
		...rotation,
		old: await standing(engine, subject)
	}, engine.outside);
	await engine.store.remove(statePath(engine, subject));
	info(`${subject.name}: taken back`);
}
/**
* Where a run before this one has stopped. Null when there was none, or when somebody has stored another value since:
* then what it did is taken back, theirs stays, and is what is rotated. `deploy-first` when that has to be deployed
* before, because production runs with what is to be taken back.
*/
async function resumed(engine, work) {
	const { subject, state } = work;
	if (!state) return null;
	const rotation = await rotationOf(engine, subject, state);
	const stored = await standing(engine, subject);
	const { old } = rotation;
	const wanted = {
		...old,
		...rotation.fresh
	};
	if (Object.entries(stored).every(([key, value]) => value === wanted[key] || state.step !== "tested" && value === old[key])) return state;
	warning(`${subject.name}: somebody has stored another value since; the rotation begins anew from that.`);
	if ((state.step === "set" || state.step === "tested") && await settledUse(engine, rotation) === "everywhere") return "deploy-first";
	await takeBack(engine, work, state, rotation);
	return null;
}
/** Where the new values are in use, with no operation at work on the box that could change it the moment after. */
async function settledUse({ outside }, { subject, fresh }) {
	if (subject.keys.some(({ consumer }) => consumer === "backend")) await outside.boxAtRest();
	return inUse(outside, subject, fresh);
}
async function requireInUse(engine, rotation) {
	const { subject } = rotation;
	const where = await settledUse(engine, rotation);
	if (where === "everywhere" || where === "not-there") return;
	throw new Failure("test-failed", `${subject.name}: not every backend that runs has the new value.`, { nextStep: "Both values work. Write the command again: it deploys once more and goes on from here." });
}
/** Nobody may have put the old value back, or another: it would be ended under them. */
async function requireOurs(engine, { subject, old, fresh }) {
	const wanted = {
		...old,
		...fresh
	};
	const stored = await standing(engine, subject);
	if (Object.entries(stored).every(([key, value]) => value === wanted[key])) return;
	throw new Failure("test-failed", `${subject.name}: somebody has stored another value while it was rotated, so the old one is not ended.`, { nextStep: "Write the command again: it begins anew from what is stored." });
}
function required({ subject, state }) {
	if (state && (state.step === "set" || state.step === "tested")) return state;
	throw new Failure("state-invalid", `${subject.name} has not come as far as its deploy.`, { nextStep: "Write the command again: it goes on from where it stands." });
}
// shared/openssh.ts
/**
* OpenSSH's own format for private keys, which Node does not write and which every version of ssh reads
* (https://cvsweb.openbsd.org/src/usr.bin/ssh/PROTOCOL.key). Written here so that the key never is a file.
*/
const MAGIC = Buffer.from("openssh-key-v1\0");
const COMMENT = "skillgap-deploy";
const NONE = text("none");
/** An Ed25519 private key without a passphrase. */
function encodeOpenSsh(key) {
	const { x = "", d = "" } = key.export({ format: "jwk" });
	const [publicKey, seed] = [Buffer.from(x, "base64url"), Buffer.from(d, "base64url")];
	const blob = Buffer.concat([text("ssh-ed25519"), field(publicKey)]);
	const check = randomBytes(4);
	const secret = Buffer.concat([...[
		check,
		check,
		blob,
		field(Buffer.concat([seed, publicKey])),
		text(COMMENT)
	]]);
	const padding = Buffer.from(Array.from({ length: (8 - secret.length % 8) % 8 }, (_, index) => index + 1));
	const [options, count] = [field(Buffer.alloc(0)), Buffer.from([
		0,
		0,
		0,
		1
	])];
	return `-----BEGIN OPENSSH PRIVATE KEY-----\n${(Buffer.concat([...[
		MAGIC,
		NONE,
		NONE,
		options,
		count,
		field(blob),
		field(Buffer.concat([secret, padding]))
	]]).toString("base64").match(/.{1,70}/g) ?? []).join("\n")}\n-----END OPENSSH PRIVATE KEY-----\n`;
}
/** The public half of such a key, as authorized_keys has it. */
function publicOfOpenSsh(pem) {
	const whole = Buffer.from(pem.replace(/-----[^-]+-----/g, ""), "base64");
	let at = MAGIC.length;
	for (let skipped = 0; skipped < 3; skipped++) at += 4 + whole.readUInt32BE(at);
	at += 4;
	const blob = whole.subarray(at + 4, at + 4 + whole.readUInt32BE(at));
	return `${blob.subarray(4, 4 + blob.readUInt32BE(0)).toString()} ${blob.toString("base64")} ${COMMENT}`;
}
function field(bytes) {
	const length = Buffer.alloc(4);
	length.writeUInt32BE(bytes.length);
	return Buffer.concat([length, bytes]);
}
function text(value) {
	return field(Buffer.from(value));
}
// shared/make-secret.ts
/**
* Makes a value from this machine's randomness.
* @param current what is in its place now: a database login is replaced by the other one, so that the one in use
* goes on working until the next deploy
*/
function make(recipe, current) {
	switch (recipe) {
		case "hex32": return randomBytes(32).toString("hex");
		case "database-url": return databaseUrl(/^postgres(ql)?:\/\/skillgap_a[:@]/.test(current ?? "") ? "skillgap_b" : "skillgap_a");
		case "ssh-key": return encodeOpenSsh(generateKeyPairSync("ed25519").privateKey);
		case "plan-key": return generateKeyPairSync("x25519").privateKey.export({
			type: "pkcs8",
			format: "pem"
		}).toString();
	}
}
/** The address of the database for a login, with a new password. */
function databaseUrl(login) {
	return `postgres://${login}:${randomBytes(24).toString("base64url")}@postgres:5432/skillgap`;
}
/** The public half of a key pair, on one line. */
function publicHalf(recipe, privateKey) {
	if (recipe === "ssh-key") return publicOfOpenSsh(privateKey);
	return createPublicKey(createPrivateKey(privateKey)).export({
		type: "spki",
		format: "der"
	}).toString("base64");
}
// rotate-secrets/strategies/database-login.ts
/** The two, of which one is in use. */
const LOGINS = ["skillgap_a", "skillgap_b"];
/**
* Two login roles with the same rights, of which one is in use: that which the running backends were started with,
* whatever is stored. The other gets a new password and is tried; production moves to it; then every login but that one
* is locked.
*/
const databaseLogin = {
	name: "database-login",
	what: "give the other login a new password, move production to it, lock this one",
	async create({ subject: { name }, old }, outside) {
		const busy = await loginsInUse(outside);
		if (busy.length === 0) busy.push(loginOf(old[name]));
		const idle = LOGINS.find((login) => !busy.includes(login));
		if (!idle) throw new Failure("test-failed", "Both logins of the database are in use.", { nextStep: "A deploy is under way, or one has left both slots running: write the command again after it." });
		return { values: { [name]: databaseUrl(idle) } };
	},
	async set({ subject: { name }, fresh }, { box }) {
		const [url = "", login] = [fresh[name], loginOf(fresh[name])];
		const made = await box(MAKE_LOGIN(), { stdin: `${url}\n` });
		if (made.exitCode !== 0) throw failed(`The login ${login} could not be made`, made);
		const tried = await box(LOG_IN(login), { stdin: `${passwordOf(url)}\n` });
		if (tried.exitCode !== 0) throw failed(`The database does not let ${login} in`, tried);
	},
	async test({ subject: { name }, fresh }, outside) {
		const busy = await loginsInUse(outside);
		if (busy.every((login) => login === loginOf(fresh[name])) && busy.length > 0) return;
		throw new Failure("test-failed", `Not every backend uses ${loginOf(fresh[name])}.`, { nextStep: "Both logins work. Write the command again: it deploys once more and goes on from here." });
	},
	async finish({ subject: { name }, old, fresh }, outside) {
		const own = loginOf(fresh[name]);
		for (const login of /* @__PURE__ */ new Set([...LOGINS, loginOf(old[name])])) if (login !== own && login !== "") await lock(login, outside);
		return null;
	},
	async undo({ subject: { name }, old, fresh }, outside) {
		const login = loginOf(fresh[name]);
		if (login !== "" && login !== loginOf(old[name])) await lock(login, outside);
	}
};
/** The last guard: whatever is stored and whatever was tested, a login that a backend runs with is not locked. */
async function lock(login, outside) {
	if ((await loginsInUse(outside)).includes(login)) throw new Failure("test-failed", `${login} is not locked: a backend uses it.`, { nextStep: "Both logins work. Deploy, and write the command again: it goes on from here." });
	const result = await outside.box(LOCK_LOGIN(login));
	if (result.exitCode !== 0) throw failed(`${login} could not be locked`, result);
}
async function loginsInUse({ box }) {
	const result = await box(BACKEND_LOGINS());
	if (result.exitCode !== 0) throw failed("The box does not tell which login is in use", result);
	return result.stdout.split("\n").filter(Boolean).map(decodeURIComponent);
}
function failed(what, { stderr }) {
	const said = stderr.trim().split("\n").at(-1) ?? "";
	return new Failure("test-failed", `${what}${said && `: ${said}`}.`, { nextStep: "Does Postgres run? Write the command again to go on." });
}
function loginOf(url) {
	return url && URL.canParse(url) ? decodeURIComponent(new URL(url).username) : "";
}
function passwordOf(url) {
	return decodeURIComponent(new URL(url).password);
}
// rotate-secrets/strategies/key-ring.ts
/** The longest that a session lasts: so long the key before this one has to verify. */
const LONGEST_SESSION_DAYS = 30;
/** Parameter Store takes 4096 bytes, and the state holds the moment, the new key and how far it is beside this one. */
const LONGEST_KEY = 3072;
/**
* A ring of two keys: the new one signs, the one before it verifies until the longest session that it signed has ended.
* That moment stands beside it, and the backend heeds it, so nothing has to run for the old key to end. Rotated again
* before then, the key before the last is out at once: that is how sessions are ended after a leak.
*/
const keyRing = {
	name: "key-ring",
	what: "make a new key; the one before it goes on verifying for 30 days",
	async create({ subject: { name }, old }) {
		if (Buffer.byteLength(old[name] ?? "") > LONGEST_KEY) throw new Failure("refused", `${name} is too long to be kept beside a new one.`, { nextStep: `npm run secrets -- set ${name} replaces it at once; everyone signs in again.` });
		const until = new Date(Date.now() + LONGEST_SESSION_DAYS * 864e5).toISOString();
		return { values: {
			...old[name] && { [`${name}_PREVIOUS`]: `${until}/${old[name]}` },
			[name]: make("hex32", null)
		} };
	},
	async set() {},
	async test() {},
	async finish({ subject: { name }, fresh }) {
		const [until] = (fresh[`${name}_PREVIOUS`] ?? "").split("/");
		return until ? `The key before it verifies until ${until}. Rotate it once more to end that at once.` : null;
	},
	async undo() {}
};
// rotate-secrets/strategies/overlap-token.ts
/**
* A token between two of our own: the side that checks it takes `NAME` and `NAME_PREVIOUS`, so it makes no difference
* which of the two sides is the first to have the new one. The old one ends when its parameter does.
*/
const overlapToken = {
	name: "overlap-token",
	what: "make a new token; both are taken until production shows the new one",
	async create({ subject: { name }, old }) {
		return { values: {
			...old[name] && { [`${name}_PREVIOUS`]: old[name] },
			[name]: make("hex32", null)
		} };
	},
	async set() {},
	async test() {},
	async finish({ subject: { name, keys } }, { remove }) {
		const previous = keys.find(({ key }) => key === `${name}_PREVIOUS`);
		if (previous) await remove(previous.parameter);
		return "The other side takes the old one until it has read its tokens again.";
	},
	async undo() {}
};
// rotate-secrets/strategies/ssh-key.ts
/**
* A new pair beside the old one: added on the box, proved by a login of its own, and only then stored. The old one goes
* only when the stored one has opened the box, and never as the last.
*/
const sshKey = {
	name: "ssh-key",
	what: "add a new key on the box, log in with it, remove the old one",
	async create(rotation, { sshKeyGiven }) {
		const { name } = rotation.subject;
		if (sshKeyGiven || !rotation.old[name]) return { ask: {
			why: "The workflows use the secret EC2_SSH_KEY of the repository, which no workflow can write.",
			where: "Put the key into Parameter Store and delete that secret: DEPLOYMENT.md, “Replacing the deploy’s key”. From then on it rotates by itself.",
			commands: ["npm run secrets -- set EC2_SSH_KEY", "gh secret delete EC2_SSH_KEY"]
		} };
		requireOurForm(rotation.old[name]);
		return { values: { [name]: make("ssh-key", null) } };
	},
	async set(rotation, outside) {
		await must(outside, "add the new key", ADD_KEY(publicOf(rotation.fresh, rotation)));
		await requireLogIn(rotation, outside);
		await publish(outside, publicOf(rotation.fresh, rotation));
	},
	test: requireLogIn,
	async finish(rotation, outside) {
		const [fresh, old] = [publicOf(rotation.fresh, rotation), publicOf(rotation.old, rotation)];
		if (old) await must(outside, "remove the old key", REMOVE_KEY(fresh, old));
		return null;
	},
	async undo(rotation, outside) {
		const [fresh, old] = [publicOf(rotation.fresh, rotation), publicOf(rotation.old, rotation)];
		if (!fresh || !old) return;
		await publish(outside, old);
		await must(outside, "remove the new key", REMOVE_KEY(old, fresh));
	}
};
async function requireLogIn({ subject: { name }, fresh }, outside) {
	if (await outside.canLogIn(fresh[name] ?? "")) return;
	throw new Failure("test-failed", "The box does not let the new SSH key in.", { nextStep: "Compare ~/.ssh/authorized_keys of the deploy user with it; the old key works as before." });
}
async function publish({ put, paths }, publicKey) {
	await put(`${paths.deploy}/EC2_SSH_KEY.pub`, publicKey);
}
/** Of any other form the public half, by which it is removed from the box, is not known here. */
function requireOurForm(privateKey) {
	try {
		publicHalf("ssh-key", privateKey);
	} catch (cause) {
		throw new Failure("refused", "EC2_SSH_KEY in Parameter Store is not in OpenSSH’s own form.", {
			nextStep: "ssh-keygen -p -f FILE writes a key in it; store that one, and write the command again.",
			cause
		});
	}
}
/** The public half; empty when there is no pair. */
function publicOf(values, { subject: { name } }) {
	const privateKey = values[name];
	return privateKey ? publicHalf("ssh-key", privateKey) : "";
}
async function must({ box }, what, argv) {
	const { exitCode, stderr } = await box(argv);
	if (exitCode === 0) return;
	throw new Failure("test-failed", `The box did not ${what}: ${stderr.trim()}`, { nextStep: "Write the command again to go on." });
}
// rotate-secrets/http.ts
const TIMEOUT_MS = 1e4;
const ATTEMPTS = 3;
/** An API that wants a longer pause than this gets it from the next run. */
const LONGEST_PAUSE_MS = 5e3;
/**
* Asks an API and reads its JSON. What fails says the host and the status, and nothing else: a credential can stand in
* the query, in a header or in the body, and what answers may quote it. For the same reason no error keeps its cause
* (that of `fetch` quotes a header that cannot be sent), and no redirect is followed.
*/
async function askApi(url, request = {}) {
	const { method = "GET", repeatable = method !== "POST" } = request;
	let pauseMs = 0;
	try {
		return await withRetries(() => ask$1(url, request), {
			attempts: ATTEMPTS,
			baseMs: 500,
			capMs: LONGEST_PAUSE_MS,
			retryable: (error) => error instanceof Fault && (error.again === "always" || error.again === "repeatable" && repeatable) && error.pauseMs <= LONGEST_PAUSE_MS,
			onRetry: (error) => {
				pauseMs = error instanceof Fault ? error.pauseMs : 0;
			},
			sleep: (ms) => setTimeout(Math.max(ms, pauseMs))
		});
	} catch (error) {
		if (!(error instanceof Fault)) throw error;
		const { message, nextStep } = error;
		throw new Failure("api-failed", message, { nextStep });
	}
}
/** Why a request came to nothing. */
var Fault = class extends Error {
	nextStep;
	again;
	/** The pause that the API asks for. */
	pauseMs;
	constructor(message, nextStep, again = "never", pauseMs = 0) {
		super(message);
		this.nextStep = nextStep;
		this.again = again;
		this.pauseMs = pauseMs;
	}
};
async function ask$1(url, request) {
	const outgoing = built(url, request);
	let response;
	let text;
	try {
		response = await fetch(outgoing);
		text = await response.text();
	} catch (error) {
		throw new Fault(`${url.host} cannot be asked: ${faultOf$2(error)}.`, LATER, "repeatable");
	}
	const { status } = response;
	if (request.judged?.includes(status)) return {
		status,
		body: null
	};
	if (!response.ok) throw refused(url, response);
	try {
		return {
			status,
			body: text.trim() === "" ? null : JSON.parse(text)
		};
	} catch {
		throw new Fault(`${url.host} answered ${status} without JSON.`, "Something else than the API answers there: check its address and what is in between.");
	}
}
const LATER = "Nothing is replaced. See the status page of that API, and start the rotation again.";
/** What cannot be sent is never sent again, unlike what is not answered. */
function built(url, { method = "GET", headers = {}, body }) {
	try {
		const form = body instanceof URLSearchParams;
		return new Request(url, {
			method,
			redirect: "manual",
			signal: AbortSignal.timeout(TIMEOUT_MS),
			headers: {
				accept: "application/json",
				...body === void 0 || form ? {} : { "content-type": "application/json" },
				...headers
			},
			...body === void 0 ? {} : { body: form ? body : JSON.stringify(body) }
		});
	} catch {
		throw new Fault(`A request to ${url.host} cannot be made of what it is to be asked with.`, "Check the credential in Parameter Store: a line break or a letter of another alphabet is in no header.");
	}
}
function refused({ host }, { status, headers }) {
	const message = `${host} answered ${status}`;
	if (status === 429) {
		const pauseMs = pauseOf(headers.get("retry-after"));
		return new Fault(`${message}: too many requests.`, "Nothing is replaced. Start the rotation again when the API’s own pause is over.", "always", pauseMs);
	}
	if (status >= 500) return new Fault(`${message}.`, LATER, "repeatable", pauseOf(headers.get("retry-after")));
	if (status >= 300 && status < 400) return new Fault(`${message}: a redirect, which no credential follows.`, "Check the address of that API.");
	return new Fault(`${message}.`, status === 401 || status === 403 ? "Check that the credential it is asked with is still good, and may do this." : "The API takes the request no more as it is made here; its documentation says what the status means.");
}
/** Retry-After, in seconds or as a date. */
function pauseOf(header) {
	if (header === null) return 0;
	const ms = /^\d+$/.test(header) ? Number(header) * 1e3 : Date.parse(header) - Date.now();
	return Number.isFinite(ms) ? Math.max(0, ms) : 0;
}
/** A code such as ECONNREFUSED; the message beside it can quote what was sent. */
function faultOf$2(error) {
	if (error.name === "TimeoutError") return `no whole answer within ${TIMEOUT_MS / 1e3} s`;
	const { cause } = error;
	return typeof cause?.code === "string" && /^[A-Z][A-Z\d_]+$/.test(cause.code) ? cause.code : "the connection broke off";
}
// rotate-secrets/strategies/live-apis.ts
/** By the name of the subject; adding an API is an entry. */
const LIVE_APIS = {
	PINECONE_API_KEY: {
		name: "Pinecone",
		console: "https://app.pinecone.io, API keys",
		ask: ({ PINECONE_API_KEY = "" }, { pinecone }) => ({
			url: new URL(`${pinecone}/indexes`),
			headers: {
				"Api-Key": PINECONE_API_KEY,
				"X-Pinecone-API-Version": "2025-10"
			}
		}),
		refusals: [401, 403],
		answered: () => true
	},
	ADZUNA_API_KEY: {
		name: "Adzuna",
		console: "https://developer.adzuna.com, Dashboard",
		ask: ({ ADZUNA_APP_ID = "", ADZUNA_API_KEY = "" }, { adzuna }) => {
			const url = new URL(`${adzuna}/v1/api/jobs/gb/search/1`);
			const query = {
				app_id: ADZUNA_APP_ID,
				app_key: ADZUNA_API_KEY,
				results_per_page: "1"
			};
			for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
			return { url };
		},
		refusals: [
			401,
			403,
			410
		],
		answered: ({ count }) => typeof count === "number"
	}
};
/** The entry of a subject. Without one a value would be taken untested. */
function liveApiOf(subject) {
	const api = Object.hasOwn(LIVE_APIS, subject) ? LIVE_APIS[subject] : void 0;
	if (!api) throw new Error(`No API is known that tests ${subject}: it has no entry in live-apis.ts`);
	return api;
}
/** Proves that the API takes these values; a {@link Failure} when it does not, or does not say. */
async function proveLive(subject, values, endpoints) {
	const { name, console, ask, refusals, answered } = liveApiOf(subject);
	const { url, headers = {} } = ask(values, endpoints);
	const { status, body } = await askApi(url, {
		headers,
		judged: refusals
	});
	if (refusals.includes(status)) throw new Failure("refused", `${name} does not take the new value (${status}).`, { nextStep: `The old one stays in use. See ${console}, whether the new one was copied whole and is not revoked; then store it again.` });
	if (typeof body !== "object" || body === null || !answered({ ...body })) throw new Failure("api-failed", `${url.host} answered ${status} with something else.`, { nextStep: `Nothing is replaced. Check that ${name} answers there, and its documentation for what changed.` });
}
// rotate-secrets/strategies/supplied.ts
/**
* Keys that only a person can make. The new one waits in Parameter Store as pending, is tested against the API that it
* opens, and takes the place of the old one; both are good until the person revokes the old one.
*/
const supplied = {
	name: "supplied",
	what: "take the value that waits in Parameter Store, once the API that it is for takes it",
	async create({ subject, old }, outside) {
		const pending = await readPending(subject.keys, outside);
		const missing = subject.keys.filter(({ key }) => pending[key] === void 0 && old[key] === void 0);
		if (Object.keys(pending).length === 0) return { ask: ask(subject.name, subject.keys, outside) };
		if (missing.length > 0) return { ask: ask(subject.name, missing, outside) };
		refuseUnusable(pending);
		if (Object.entries(pending).every(([key, value]) => value === old[key])) refuseSame(subject.name, pending, outside);
		await proveLive(subject.name, {
			...old,
			...pending
		}, outside.endpoints);
		const changed = Object.entries(pending).filter(([key, value]) => value !== old[key]);
		return { values: Object.fromEntries(changed) };
	},
	async set({ subject, old, fresh }, outside) {
		await proveLive(subject.name, {
			...old,
			...fresh
		}, outside.endpoints);
	},
	async test() {},
	async finish({ subject, old, fresh }, outside) {
		const pending = await readPending(subject.keys, outside);
		for (const [key, value] of Object.entries(pending)) if (value === (fresh[key] ?? old[key])) await outside.remove(pendingOf(key, outside));
		const replaced = subject.keys.filter(({ key }) => old[key] !== void 0 && old[key] !== (fresh[key] ?? old[key]));
		if (replaced.length === 0) return null;
		return `Revoke the old ${replaced.map(({ key }) => key).join(" and ")} at ${liveApiOf(subject.name).console}: nothing uses it any more.`;
	},
	async undo() {}
};
function pendingOf(key, { paths }) {
	return `${paths.deploy}/pending/${key}`;
}
async function readPending(keys, outside) {
	const values = await outside.read(keys.map(({ key }) => pendingOf(key, outside)));
	return Object.fromEntries(keys.flatMap(({ key }) => {
		const value = values.get(pendingOf(key, outside));
		return value === void 0 ? [] : [[key, value]];
	}));
}
function ask(subject, keys, outside) {
	const { name, console } = liveApiOf(subject);
	const names = keys.map(({ key }) => key).join(" and ");
	const where = new Set(keys.map(({ create }) => create ?? console));
	return {
		why: `${name} lets only a person make a key: no new value of ${names} waits in Parameter Store.`,
		where: `Make one (${[...where].join("; ")}), store it by the command below, and comment /rotate-secrets ${subject}.`,
		commands: keys.map(({ key }) => storeCommand(pendingOf(key, outside), { overwrite: true }))
	};
}
/** What is wrong with a value, or null; it is never quoted. */
function faultOf$1(value) {
	if (value === "") return "is empty";
	return valueFault(value) ?? (/^[\x21-\x7e]+$/.test(value) ? null : "holds a blank or a letter that no key has");
}
function refuseUnusable(pending) {
	for (const [key, value] of Object.entries(pending)) {
		const fault = faultOf$1(value);
		if (fault === null) continue;
		throw new Failure("refused", `The pending value of ${key} ${fault}.`, { nextStep: "The old one stays in use. Store it again, with printf %s and as it was copied." });
	}
}
function refuseSame(subject, pending, outside) {
	const names = Object.keys(pending);
	throw new Failure("refused", `What is pending for ${names.join(" and ")} is what is in use.`, { nextStep: `Make a new key at ${liveApiOf(subject).console} and store that, or remove what is pending: aws ssm delete-parameters --names ${names.map((key) => pendingOf(key, outside)).join(" ")}` });
}
// rotate-secrets/strategies/tailscale-api.ts
/** Longer than this no auth key lives. */
const LIFETIME_SECONDS = 7776e3;
/**
* Tailscale's API for auth keys (https://tailscale.com/api#tag/keys), with an access token that an OAuth client with the
* scope `auth_keys` was granted.
*/
var TailscaleApi = class {
	#endpoint;
	#headers;
	constructor(endpoint, token) {
		this.#endpoint = endpoint;
		this.#headers = { authorization: `Bearer ${token}` };
	}
	/** The key of this id; null when there is none, or it is none that this client may see. */
	async get(id) {
		const { status, body } = await askApi(this.#url(id), {
			headers: this.#headers,
			judged: [403, 404]
		});
		return status === 200 ? readKey(id, body) : null;
	}
	/** Every key that carries this description. */
	async described(description) {
		const { body } = await askApi(this.#url("", "?all=true"), { headers: this.#headers });
		const listed = body?.keys;
		const found = [];
		for (const { id } of Array.isArray(listed) ? listed : []) {
			const key = typeof id === "string" ? await this.get(id) : null;
			if (key?.description === description) found.push(key);
		}
		return found;
	}
	/**
	* Makes a reusable key. Not tried again when its answer is lost: whoever calls this sweeps by the description, before
	* making another and when giving up. `refused` by 400 or 403: this client may not make such a key.
	*/
	async make(description, tags) {
		const create = {
			reusable: true,
			ephemeral: false,
			preauthorized: true,
			tags
		};
		const { status, body } = await askApi(this.#url(), {
			method: "POST",
			headers: this.#headers,
			body: {
				capabilities: { devices: { create } },
				expirySeconds: LIFETIME_SECONDS,
				description
			},
			judged: [400, 403]
		});
		if (status === 400 || status === 403) return { refused: status };
		const { id, key } = body ?? {};
		return {
			id,
			key
		};
	}
	/** False when this client may not. One that is not there is revoked already. */
	async revoke(id) {
		const { status } = await askApi(this.#url(id), {
			method: "DELETE",
			headers: this.#headers,
			judged: [403, 404]
		});
		return status !== 403;
	}
	#url(id = "", query = "") {
		const path = id === "" ? "" : `/${encodeURIComponent(id)}`;
		return new URL(`${this.#endpoint}/api/v2/tailnet/-/keys${path}${query}`);
	}
};
/** What an OAuth client is granted; null when the client is refused. */
async function grantToken(endpoint, id, secret) {
	const { status, body } = await askApi(new URL(`${endpoint}/api/v2/oauth/token`), {
		method: "POST",
		body: new URLSearchParams({
			client_id: id,
			client_secret: secret,
			grant_type: "client_credentials"
		}),
		repeatable: true,
		judged: [
			400,
			401,
			403
		]
	});
	return status === 200 ? body?.access_token ?? "" : null;
}
/**
* The id in an auth key, `tskey-auth-<id>-<secret>` (without `auth-` when it is old). Null for what else lets a machine
* in, such as an OAuth client's secret.
*/
function keyIdOf(key) {
	return /^tskey-(?:auth-)?(k[A-Za-z0-9]+)-[A-Za-z0-9]+$/.exec(key?.trim() ?? "")?.[1] ?? null;
}
function readKey(id, body) {
	const key = body ?? {};
	const { tags } = key.capabilities?.devices?.create ?? {};
	return {
		id,
		description: typeof key.description === "string" ? key.description : "",
		tags: Array.isArray(tags) ? tags.filter((tag) => typeof tag === "string") : [],
		fault: faultOf(key)
	};
}
function faultOf({ expires, revoked, invalid, capabilities }) {
	if (typeof revoked === "string" && !/^0*1-/.test(revoked)) return "it is revoked";
	if (invalid === true) return "it is not valid";
	if (typeof expires !== "string" || !(Date.parse(expires) > Date.now())) return "it is expired";
	const create = capabilities?.devices?.create;
	if (create?.preauthorized !== true) return "it is not pre-approved";
	if (create.reusable !== true) return "it lets in one machine only";
	return null;
}
// rotate-secrets/strategies/tailscale-key.ts
const TAG = "tag:skillgap-box";
const KEYS_PAGE = "https://login.tailscale.com/admin/settings/keys";
const CLIENTS_PAGE = "https://login.tailscale.com/admin/settings/oauth";
/**
* A key of Tailscale's, made and revoked by its API. An OAuth client of the operator's does that; it does not expire,
* and only the deploy reads it. Machines that joined with the old key stay joined.
*/
const tailscaleKey = {
	name: "tailscale-key",
	what: "make a new key by Tailscale’s API, prove that it lets a machine in, revoke the old one",
	async create(rotation, outside) {
		const entry = await enter(rotation, outside);
		if ("ask" in entry) return entry;
		const { api } = entry;
		await sweep(rotation, outside, api);
		const old = keyIdOf(keyIn(rotation.old, rotation));
		const had = (old === null ? null : await api.get(old))?.tags ?? [];
		const tags = had.length > 0 ? had : [TAG];
		const made = await api.make(descriptionOf(outside.environment, rotation.id), tags);
		if ("refused" in made) throw new Failure("api-failed", `Tailscale makes no key with ${tags.join(", ")} for this OAuth client (${made.refused}).`, { nextStep: `Give the client the scope auth_keys and these tags at ${CLIENTS_PAGE}, and let the tailnet’s policy own them.` });
		if (typeof made.key === "string") outside.mask(made.key);
		if (typeof made.key !== "string" || keyIdOf(made.key) !== made.id) throw new Failure("api-failed", "Tailscale made a key that has not the form of one.", { nextStep: `Nothing is replaced. See ${KEYS_PAGE} for what was made.` });
		return { values: { [rotation.subject.name]: made.key } };
	},
	async set(rotation, outside) {
		await prove(rotation, outside);
	},
	async test(rotation, outside) {
		await prove(rotation, outside);
	},
	async finish(rotation, outside) {
		const old = keyIn(rotation.old, rotation);
		if (!old) return null;
		const id = keyIdOf(old);
		if (id === null) return `Revoke the old key at ${KEYS_PAGE}: it does not tell its id, so no machine can do that.`;
		if (id === keyIdOf(keyIn(rotation.fresh, rotation))) return null;
		return await (await mustEnter(rotation, outside)).revoke(id) ? null : `Revoke the old key ${id} at ${KEYS_PAGE}: Tailscale does not let the OAuth client do that.`;
	},
	async undo(rotation, outside) {
		const fresh = keyIdOf(keyIn(rotation.fresh, rotation));
		const entry = await enter(rotation, outside);
		if ("ask" in entry && fresh === null) return;
		const api = "api" in entry ? entry.api : clientGone(outside);
		if (fresh !== null && fresh !== keyIdOf(keyIn(rotation.old, rotation))) await mustRevoke(api, fresh);
		await sweep(rotation, outside, api);
	}
};
/**
* What a key of this rotation is known by. Tailscale takes 50 letters, digits, hyphens and spaces; what is none of that,
* or longer, is known by its hash.
*/
function descriptionOf(environment, rotationId) {
	const plain = `skillgap ${environment} ${rotationId}`;
	if (/^[A-Za-z0-9 -]{1,50}$/.test(plain)) return plain;
	return `skillgap ${createHash("sha256").update(plain).digest("hex").slice(0, 32)}`;
}
/** Revokes what this rotation made, and never the key that is in use. */
async function sweep(rotation, { environment }, api) {
	const old = keyIdOf(keyIn(rotation.old, rotation));
	for (const { id } of await api.described(descriptionOf(environment, rotation.id))) if (id !== old) await mustRevoke(api, id);
}
async function mustRevoke(api, id) {
	if (await api.revoke(id)) return;
	throw new Failure("api-failed", `Tailscale does not let the OAuth client revoke the key ${id}.`, { nextStep: `Revoke it at ${KEYS_PAGE}, and give the client the scope auth_keys for writing at ${CLIENTS_PAGE}.` });
}
/** Proves that a machine would be let in with the new key, without using it. */
async function prove(rotation, outside) {
	const id = keyIdOf(keyIn(rotation.fresh, rotation));
	const key = id === null ? null : await (await mustEnter(rotation, outside)).get(id);
	const fault = key === null ? "it is not known" : key.fault;
	if (fault === null) return;
	throw new Failure("test-failed", `Tailscale lets no machine in with the new key: ${fault}.`, { nextStep: `See ${KEYS_PAGE} for who changed it, and start the rotation again.` });
}
/** Logs in as the OAuth client, or says how to make one. */
async function enter({ subject }, { paths, read, mask, endpoints }) {
	const [id, secret] = clientParameters(paths.deploy);
	const values = await read([id, secret]);
	const clientId = values.get(id)?.trim();
	const clientSecret = values.get(secret)?.trim();
	if (!clientId || !clientSecret) {
		const missing = [...clientId ? [] : [id], ...clientSecret ? [] : [secret]];
		return { ask: {
			why: "Tailscale’s API makes keys for an OAuth client only, and none is in Parameter Store.",
			where: `Make one at ${CLIENTS_PAGE}, with the scope auth_keys (write) and the tag ${TAG}; store it by the commands below, and comment /rotate-secrets ${subject.name}.`,
			commands: missing.map((parameter) => storeCommand(parameter))
		} };
	}
	mask(clientSecret);
	const token = await grantToken(endpoints.tailscale, clientId, clientSecret);
	if (typeof token !== "string" || token === "") throw new Failure("api-failed", token === null ? "Tailscale does not take the OAuth client that is in Parameter Store." : "Tailscale granted the OAuth client no access token.", { nextStep: `See ${CLIENTS_PAGE} whether it is still there; store another as ${id} and ${secret}.` });
	mask(token);
	return { api: new TailscaleApi(endpoints.tailscale, token) };
}
async function mustEnter(rotation, outside) {
	const entry = await enter(rotation, outside);
	return "api" in entry ? entry.api : clientGone(outside);
}
function clientGone({ paths }) {
	throw new Failure("api-failed", "Tailscale’s OAuth client is in Parameter Store no more.", { nextStep: `Store it again: ${clientParameters(paths.deploy).join(" and ")}; it is made at ${CLIENTS_PAGE}.` });
}
function clientParameters(path) {
	return [`${path}/TAILSCALE_OAUTH_CLIENT_ID`, `${path}/TAILSCALE_OAUTH_CLIENT_SECRET`];
}
function keyIn(values, { subject }) {
	return values[subject.name];
}
// rotate-secrets/strategies/index.ts
/** Every strategy that the list of record can name. */
const STRATEGIES = [
	databaseLogin,
	keyRing,
	overlapToken,
	supplied,
	tailscaleKey,
	sshKey
];
// rotate-secrets/summary.ts
/** The job summary: one sentence, then every secret. */
async function writeSummary(sentence, reports) {
	await appendSummary([`### ${sentence}`, reportsMarkdown(reports)].join("\n\n"));
}
// rotate-secrets/begin.ts
/** The first half of every subject that the command is about. One that goes no further does not hold up the others. */
async function beginAll(engine, subjects, { names, dryRun }) {
	const states = await readStates(engine, subjects);
	const parameters = subjects.flatMap(({ keys }) => keys.map(({ parameter }) => parameter));
	const present = new Set((await engine.store.read(parameters)).keys());
	const plan = planRotation(subjects, STRATEGIES, {
		names,
		present,
		states
	});
	const reports = [];
	for (const planned of plan) {
		const { subject, strategy, does } = planned;
		if (does === "skip") reports.push({
			subject: subject.name,
			result: "unset",
			sentence: "Nobody has set it."
		});
		else if (dryRun) reports.push({
			subject: subject.name,
			result: "planned",
			sentence: sentenceOf(planned)
		});
		else {
			const work = {
				subject,
				strategy,
				state: states.get(subject) ?? null
			};
			reports.push(await beginOne(engine, work));
		}
	}
	if (dryRun) return ended("planned", reports, false);
	const begun = plan.filter(({ subject }) => reports.some(({ subject: name, result }) => name === subject.name && result === "begun"));
	const failed = reports.filter(({ result }) => result === "failed" || result === "unfinished");
	if (begun.length === 0 && failed.length > 0) await fail(reports, failed.length);
	if (begun.length === 0) return ended("nothing-to-rotate", reports, false);
	return {
		reason: "begun",
		deploy: begun.some(({ subject: { keys } }) => keys.some(({ consumer }) => consumer === "backend")),
		report: reports
	};
}
async function beginOne(engine, work) {
	const subject = work.subject.name;
	try {
		const ask = await begin(engine, work);
		if (ask) return {
			subject,
			result: "asked",
			sentence: `${ask.why} ${ask.where}`,
			commands: ask.commands
		};
		return {
			subject,
			result: "begun",
			sentence: "The new value works beside the old one."
		};
	} catch (error$2) {
		if (!(error$2 instanceof Failure)) throw error$2;
		error(`${subject}: ${error$2.message}`);
		return {
			subject,
			result: error$2 instanceof NotTakenBack ? "unfinished" : "failed",
			sentence: `${error$2.message} ${error$2.nextStep}`.trim()
		};
	}
}
function sentenceOf({ strategy, does }) {
	const what = `Would ${strategy.what}.`;
	return does === "resume" ? `A run before this one has begun: it would go on. ${what}` : what;
}
async function ended(reason, report, deploy) {
	await writeSummary(reason === "planned" ? "📝 This is what would be done; nothing was." : "ℹ️ Nothing was to be rotated.", report);
	return {
		reason,
		deploy,
		report
	};
}
async function fail(report, count) {
	await writeSummary("❌ Nothing was rotated.", report);
	throw new Failure("partly-rotated", `${count} of ${report.length} secrets went no further.`, {
		nextStep: "Each has its reason in the summary.",
		outputs: {
			report,
			deploy: false
		}
	});
}
// rotate-secrets/finish.ts
/**
* The second half: everything that stands in Parameter Store as begun is finished, or taken back when the deploy did
* not hold.
*/
async function finishAll(engine, subjects, { deployed, overlapMs, begun }) {
	const states = await readStates(engine, subjects);
	let waited;
	const overlap = () => {
		waited ??= setTimeout(overlapMs);
		return waited;
	};
	const waiting = new Set([...states.keys()].map(({ name }) => name));
	const reports = begun.filter(({ subject, result }) => result !== "begun" && !waiting.has(subject));
	for (const [subject, state] of states) {
		const strategy = STRATEGIES.find(({ name }) => name === subject.strategy);
		if (!strategy) continue;
		const work = {
			subject,
			strategy,
			state
		};
		const takeBack = deployed === "no" && state.step !== "tested";
		reports.push(await (takeBack ? undoOne(engine, work) : completeOne(engine, work, overlap)));
	}
	return conclude(reports);
}
async function completeOne(engine, work, overlap) {
	const subject = work.subject.name;
	try {
		return {
			subject,
			result: "rotated",
			sentence: await complete(engine, work, overlap) ?? "The old value opens nothing any more."
		};
	} catch (error) {
		return unfinished(subject, error);
	}
}
async function undoOne(engine, work) {
	const subject = work.subject.name;
	try {
		await undo(engine, work);
		return {
			subject,
			result: "taken-back",
			sentence: "The deploy did not hold: the old value is back."
		};
	} catch (error) {
		return unfinished(subject, error);
	}
}
function unfinished(subject, error$1) {
	if (!(error$1 instanceof Failure)) throw error$1;
	error(`${subject}: ${error$1.message}`);
	return {
		subject,
		result: "unfinished",
		sentence: `${error$1.message} ${error$1.nextStep}`.trim()
	};
}
async function conclude(report) {
	const has = (result) => report.some((each) => each.result === result);
	const rotated = report.filter(({ result }) => result === "rotated").length;
	const reason = has("unfinished") ? "unfinished" : has("taken-back") ? "taken-back" : has("failed") ? "partly-rotated" : "rotated";
	const [sentence, nextStep] = {
		rotated: [`✅ ${rotated} rotated.`, ""],
		"partly-rotated": [`❌ ${rotated} rotated; others went no further, and are as before.`, SEE],
		"taken-back": ["❌ The deploy did not hold: the old values are back.", SEE],
		unfinished: ["❌ Some old values still work.", "Write the command again: it goes on from here."]
	}[reason];
	await writeSummary(sentence ?? "", report);
	if (reason === "rotated") return {
		reason,
		deploy: false,
		report
	};
	throw new Failure(reason, sentence ?? "", {
		nextStep: nextStep ?? "",
		outputs: { report }
	});
}
const SEE = "The summary says why for each.";
// rotate-secrets/llm-node.ts
/** The subject whose other side is a machine that only its own runner reaches. */
const SUBJECT = "LLM_NODE_TOKEN";
/**
* Has the LLM's machine take the tokens as Parameter Store has them now, when its token is among what was rotated. It is
* not waited for: a machine that sleeps does it when it wakes, and until then the product goes on without a model. So
* nothing here fails a rotation.
*/
async function handTokensOver({ owner, repo, workflow }, reports, token, octokit = getOctokit(token)) {
	const touched = reports.some(({ subject, result }) => subject === SUBJECT && result !== "unset");
	if (workflow === null || !touched) return;
	try {
		await askGitHub((request) => octokit.rest.actions.createWorkflowDispatch({
			owner,
			repo,
			request,
			workflow_id: workflow,
			ref: "main",
			inputs: { operation: "tokens" }
		}));
		info(`${workflow} hands the tokens to the LLM node.`);
	} catch (error) {
		warning(`The LLM node was not told of its tokens (has the job \`permissions: actions: write\`?): run ${workflow} with \`tokens\`. ${foreign(messageOf(error))}`);
	}
}
// rotate-secrets/lock.ts
/**
* Takes the rotation's lock, a parameter that only one can make, and waits for whoever has it. That of a run which has
* ended is taken over; that of a live one never, nor of one of which GitHub says nothing.
*
* @throws Failure `rotation-held` when the wait is over.
*/
async function takeLock(store, parameter, owner, { waitMs, pollMs }, ask) {
	const deadline = performance.now() + waitMs;
	const own = JSON.stringify(owner);
	for (let told = false;; told = true) {
		if (await store.put(parameter, own, { overwrite: false }) !== null) return;
		const held = (await store.read([parameter])).get(parameter);
		if (!held) continue;
		const holder = parseOwner(held.value);
		if (holder?.runUrl === owner.runUrl && holder.attempt === owner.attempt) return;
		if (holder && await ask(holder) === "ended" && await takeOver(store, parameter, own, held)) {
			notice(`Took the rotation over from ${holder.runUrl}: that run has ended without finishing it.`);
			return;
		}
		if (performance.now() + pollMs > deadline) throw new Failure("rotation-held", `Another rotation is at work: ${describe(holder)}.`, { nextStep: `Write the command again when it has ended. If that run is gone: aws ssm delete-parameter --name ${parameter}` });
		if (!told) info(`waiting for the rotation of ${describe(holder)}`);
		await setTimeout(pollMs);
	}
}
/** Releases the lock, if it is this run's. */
async function releaseLock(store, parameter, owner) {
	const holder = parseOwner((await store.read([parameter])).get(parameter)?.value ?? "");
	if (holder?.runId === owner.runId && holder.attempt === owner.attempt) await store.remove(parameter);
}
/** Two may try at once: the one whose version follows that of the dead run has it, and the other puts that back. */
async function takeOver(store, parameter, own, held) {
	if (await store.put(parameter, own) === held.version + 1) return true;
	const winner = `${parameter}:${held.version + 1}`;
	const value = (await store.read([winner])).get(winner)?.value;
	if (value === void 0) await store.remove(parameter);
	else await store.put(parameter, value);
	return false;
}
function parseOwner(json) {
	try {
		const owner = JSON.parse(json);
		return Number.isInteger(owner.runId) && typeof owner.runUrl === "string" ? owner : null;
	} catch {
		return null;
	}
}
function describe(holder) {
	return holder ? `${holder.actor}, ${holder.runUrl}` : "an unknown holder";
}
// rotate-secrets/outside.ts
/** Everything that strategies reach, for real. The box is connected to when it is first needed. */
function openOutside(settings, store) {
	let opened;
	const open = () => {
		opened ??= (async () => {
			const target = await resolveTarget(settings);
			return {
				target,
				connection: await connect(target)
			};
		})();
		return opened;
	};
	return {
		environment: settings.environment,
		paths: pathsOf(settings.environment),
		endpoints: settings.endpoints,
		mask: maskSecret,
		async read(parameters) {
			const found = await store.read(parameters);
			return new Map([...found].map(([name, { value }]) => [name, value]));
		},
		async put(parameter, value) {
			await store.put(parameter, value);
		},
		remove: store.remove,
		box: async (argv, options) => (await open()).connection.run(argv, options),
		sshKeyGiven: settings.sshKey !== null,
		async boxAtRest() {
			const deadline = performance.now() + settings.lockRules.waitMs;
			const { connection } = await open();
			for (;;) {
				const { stdout } = await connection.run(AT_WORK());
				if (stdout.trim() === "") return;
				if (performance.now() > deadline) throw new Failure("test-failed", "Another operation is at work on the box.", { nextStep: "Both values work. Write the command again when it has ended: it goes on from here." });
				await setTimeout(settings.lockRules.pollMs);
			}
		},
		async canLogIn(privateKey) {
			const { target } = await open();
			try {
				await using _ = await connect({
					...target,
					privateKey
				});
				return true;
			} catch (error) {
				if (error instanceof Failure && error.reason === "auth-refused") return false;
				throw error;
			}
		},
		async [Symbol.asyncDispose]() {
			const { connection } = await opened?.catch(() => void 0) ?? {};
			await connection?.[Symbol.asyncDispose]();
		}
	};
}
// shared/ssm-write.ts
/**
* Puts one as `SecureString`. Returns its version; null when it is there already and was not to be overwritten.
*
* @throws Failure `versions-full` when Parameter Store keeps 100 versions of it already and cannot drop the oldest,
* because that has a label.
*/
function putParameter(store, Name, Value, { overwrite = true } = {}) {
	return store.call("PutParameter", async (client, options) => {
		const input = {
			Name,
			Value,
			Type: "SecureString",
			Overwrite: overwrite
		};
		try {
			return (await client.send(new PutParameterCommand(input), options)).Version ?? 0;
		} catch (error) {
			if (!overwrite && error instanceof ParameterAlreadyExists) return null;
			if (error instanceof ParameterMaxVersionLimitExceeded) throw versionsFull(Name, error);
			throw error;
		}
	});
}
/** Deletes one; what is not there is gone already. */
async function removeParameter(store, Name) {
	await store.call("DeleteParameter", async (client, options) => {
		try {
			await client.send(new DeleteParameterCommand({ Name }), options);
		} catch (error) {
			if (!(error instanceof ParameterNotFound)) throw error;
		}
	});
}
/** As many versions as Parameter Store keeps; the next one drops the oldest, unless that has a label. */
const MOST_VERSIONS = 100;
/** A new value, and the old one once more when it has to go back. */
const VERSIONS_NEEDED = 2;
/**
* Finds out whether two more versions can be put, before anything is made that would then have no place.
*
* @param version Its newest; below 99 nothing is asked.
* @throws Failure `versions-full`.
*/
async function requireRoom(store, Name, version) {
	if (version + VERSIONS_NEEDED <= MOST_VERSIONS) return;
	const input = {
		Name,
		WithDecryption: false,
		MaxResults: 50
	};
	const kept = [];
	for (let NextToken;;) {
		const page = await store.call("GetParameterHistory", (client, options) => client.send(new GetParameterHistoryCommand({
			...input,
			NextToken
		}), options));
		for (const { Version = 0, Labels = [] } of page.Parameters ?? []) kept.push({
			version: Version,
			labels: Labels
		});
		NextToken = page.NextToken;
		if (!NextToken) break;
	}
	const dropped = Math.max(0, kept.length + VERSIONS_NEEDED - MOST_VERSIONS);
	if (kept.sort((a, b) => a.version - b.version).slice(0, dropped).some(({ labels }) => labels.length > 0)) throw versionsFull(Name);
}
function versionsFull(Name, cause) {
	return new Failure("versions-full", `Parameter Store keeps ${MOST_VERSIONS} versions of ${Name}, and one of the oldest has a label, so it takes no other.`, {
		nextStep: `See whose label that is (aws ssm get-parameter-history --name ${Name} --query 'Parameters[:2].[Version,Labels]'), and move it: aws ssm label-parameter-version --name ${Name} --labels LABEL`,
		cause
	});
}
// rotate-secrets/store.ts
/** The store itself: one client, and a deadline of its own for each call, since a rotation waits in between. */
function openStore(client = ssmClient()) {
	const sender = { send: client.send.bind(client) };
	const inOne = async (work) => {
		using store = new ParameterStore(sender);
		return await work(store);
	};
	return {
		read: (names) => inOne(async (store) => {
			const found = /* @__PURE__ */ new Map();
			const plain = names.filter((name) => !name.includes(":"));
			for (const [name, parameter] of await store.read(plain)) found.set(name, parameter);
			for (const name of names.filter((each) => each.includes(":"))) for (const parameter of (await store.read([name])).values()) found.set(name, parameter);
			for (const { value } of found.values()) maskSecret(value);
			return found;
		}),
		put: (name, value, options) => {
			maskSecret(value);
			return inOne((store) => putParameter(store, name, value, options));
		},
		remove: (name) => inOne((store) => removeParameter(store, name)),
		requireRoom: (name, version) => inOne((store) => requireRoom(store, name, version))
	};
}
// rotate-secrets/operation.ts
/** Does what the settings ask for. @throws Failure; its outputs hold the report. */
async function operate(settings) {
	const { template, environment, owner, token } = settings;
	const subjects = subjectsOf(await readTemplate(template), environment);
	const store = openStore();
	await using outside = openOutside(settings, store);
	const engine = {
		store,
		outside,
		runUrl: owner.runUrl,
		now: () => /* @__PURE__ */ new Date()
	};
	const handover = {
		...owner,
		workflow: settings.llmWorkflow
	};
	try {
		const ended = await perform(engine, subjects, settings, (run) => runState(run, token));
		if (ended.reason === "begun") await handTokensOver(handover, ended.report, token);
		return ended;
	} finally {
		if (settings.operation === "finish") await handTokensOver(handover, settings.begun, token);
	}
}
/** The same with what it works on given: a run holds the rotation's lock from its first half to its second. */
async function perform(engine, subjects, settings, ask) {
	const { store, outside } = engine;
	const { owner, lockRules } = settings;
	if (settings.operation === "begin" && settings.dryRun) return await beginAll(engine, subjects, settings);
	const lock = `${outside.paths.deploy}/rotation/lock`;
	await takeLock(store, lock, owner, lockRules, ask);
	let waits = false;
	try {
		if (settings.operation === "finish") return await finishAll(engine, subjects, settings);
		const ended = await beginAll(engine, subjects, settings);
		waits = ended.reason === "begun";
		return ended;
	} finally {
		if (!waits) await releaseLock(store, lock, owner);
	}
}
// rotate-secrets/index.ts
await report(() => operate(readInputs()));
export {};
