import { h as warning, n as messageOf, o as error, r as report, t as Failure, u as info } from "./chunks/outcome.js";
import { a as getOctokit, i as context, t as askGitHub } from "./chunks/github.js";
import { a as DEPLOY_FORMATS, i as readBoxInputs, n as resolveTarget, o as requireFormat, r as script, t as openSsh } from "./chunks/ssh.js";
import { d as secret, f as text$1, l as optionalText, m as maskSecret, n as choice, t as boolean, u as seconds } from "./chunks/inputs.js";
import { n as reportsMarkdown, t as parseReports } from "./chunks/secret-report.js";
import { a as parseHolder, i as holderJson, n as acquireLock, o as releaseLock } from "./chunks/shell.js";
import { t as cancellation } from "./chunks/cancel.js";
import { t as readTemplate } from "./chunks/read-template.js";
import { t as runState } from "./chunks/workflow-run.js";
import { t as nothingFound } from "./chunks/aws-place.js";
import { t as pathsOf } from "./chunks/parameter-paths.js";
import { t as appendSummary } from "./chunks/summary.js";
import { a as repositoryOf, i as parseRetired, n as addRetired, o as retire, r as neededUntil } from "./chunks/backup-keys.js";
import { t as storeCommand } from "./chunks/store-command.js";
import { t as withRetries } from "./chunks/retry.js";
import { n as untrusted } from "./chunks/untrusted-text.js";
import { a as command, c as PutParameter$, d as ParameterNotFound, i as _mw0, l as ParameterAlreadyExists, n as ssmClient, o as DeleteParameter$, r as _ep0, s as GetParameterHistory$, t as ParameterStore, u as ParameterMaxVersionLimitExceeded } from "./chunks/ssm.js";
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
	const { runId, runAttempt: attempt, actor, serverUrl } = context;
	const common = {
		...readBoxInputs(),
		token: secret("token"),
		owner: {
			id: `${runId}-${attempt}`,
			owner,
			repo,
			runId,
			attempt,
			actor,
			operation: "rotation",
			runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`
		},
		/** The list of record. */
		template: text$1("template", { default: "compose/.env.production.example" }),
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
		endpoints: {
			tailscale: endpoint("tailscale-api", "https://api.tailscale.com"),
			pinecone: endpoint("pinecone-api", "https://api.pinecone.io"),
			adzuna: endpoint("adzuna-api", "https://api.adzuna.com")
		},
		/** The workflow that hands the tokens to the LLM’s machine; null where there is none. */
		llmWorkflow: optionalText("llm-workflow", {
			pattern: /^[\w-]+\.ya?ml$/,
			expected: "the file of a workflow, such as llm-node.yml"
		})
	};
	const operation = choice("operation", ["begin", "finish"]);
	if (operation === "begin") {
		const dryRun = boolean("dry-run", { default: false });
		return {
			...common,
			operation,
			names: readNames(),
			dryRun,
			askedAt: readAskedAt()
		};
	}
	return {
		...common,
		operation,
		deployed: readDeployed(),
		overlapMs: seconds("overlap", {
			min: 0,
			max: 3600,
			default: 5
		}),
		/** What `begin` reported. */
		begun: parseReports(text$1("begun", { default: "[]" }))
	};
}
/** Whether production was deployed with the new values. What GitHub skipped was not needed: no backend reads them. */
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
/** Keys; none, all. */
function readNames() {
	const names = optionalText("names", {
		pattern: /^[A-Z0-9_ ]+$/,
		expected: "names of keys, separated by blanks"
	});
	return [...new Set((names ?? "").split(" ").filter(Boolean))];
}
/** When the command was written; null binds it to nothing. */
function readAskedAt() {
	const at = optionalText("asked-at", {
		pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
		expected: "a time in UTC such as 2026-01-02T03:04:05Z"
	});
	return at === null ? null : new Date(at);
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
	const described = ({ key, consumers, format, create, required }) => ({
		key,
		consumer: consumers[0] ?? "backend",
		format,
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
			format: DEPLOY_FORMATS.EC2_SSH_KEY,
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
* Which subjects a command is about: those that it names, or all that are set; and whatever an earlier run has left half
* done, named or not. Pure.
*
* @throws Failure `unknown-name` when a name is no key of the list of record.
*/
function planRotation(subjects, strategies, { names, present, ...facts }) {
	const wanted = new Set(names.map((name) => findSubject(subjects, name) ?? unknown(name, subjects)));
	return subjects.flatMap((subject) => {
		const strategy = strategyOf(subject, strategies);
		const state = facts.states.get(subject) ?? null;
		const finished = facts.finished.get(subject) ?? null;
		const planned = {
			subject,
			strategy,
			state,
			finished
		};
		if (state) return [{
			...planned,
			action: "resume"
		}];
		if (wanted.size > 0 && !wanted.has(subject)) return [];
		if (finished) return [{
			...planned,
			action: "already-rotated"
		}];
		const isSet = subject.keys.some(({ parameter }) => present.has(parameter));
		return [{
			...planned,
			action: isSet || wanted.has(subject) ? "rotate" : "skip"
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
// rotate-secrets/reports.ts
/** Runs the work on one subject. A failure is its report, and does not hold up the other subjects. */
async function reportOn(subject, work, resultOf) {
	try {
		return {
			subject,
			...await work()
		};
	} catch (error$1) {
		if (!(error$1 instanceof Failure)) throw error$1;
		error(`${subject}: ${error$1.message}`);
		return {
			subject,
			result: resultOf(error$1),
			sentence: `${error$1.message} ${error$1.nextStep}`.trim()
		};
	}
}
/** Writes the job's summary: one sentence, then every secret. */
async function writeSummary(sentence, report) {
	await appendSummary([`### ${sentence}`, reportsMarkdown(report)].join("\n\n"));
}
// rotate-secrets/box.ts
/** The arguments of these scripts are not secret: login names, public keys, names of variables. */
const PSQL = "timeout 20 docker exec --interactive skillgap-postgres-1 psql --no-psqlrc --quiet --tuples-only --no-align --set ON_ERROR_STOP=1 --username skillgap_owner --dbname skillgap";
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
const BACKEND_LOGINS = script("backend-logins", `
${BACKENDS}
for container in $backends; do
  url=$(entry "$container" DATABASE_URL)
  printf '%s\\n' "$url" | sed -n '1s|^DATABASE_URL=[a-z]*://\\([^:@/]*\\).*|\\1|p'
done
`);
/**
* () with the login’s address on stdin: creates the login with this password and the backend’s rights, or updates it.
* The migrate command of the live release does that, as in a deploy; it has nothing else to do.
*/
const MAKE_LOGIN = script("make-login", `
IFS= read -r DATABASE_URL
export DATABASE_URL
# A variable of the login shell would override the release's own.
unset RELEASE BACKEND_IMAGE NGINX_IMAGE POSTGRES_IMAGE CERTBOT_IMAGE PUBLIC_URL CERTIFICATE_NAMES ACME_DIRECTORY
folder=$(readlink -f /opt/skillgap/current)
docker rm --force skillgap-login > /dev/null 2>&1 || true
timeout 120 docker compose --ansi never --progress quiet --project-directory "$folder" --file "$folder/docker-compose.yml" \\
  --env-file "$folder/release.env" run --rm --no-deps -T --env DATABASE_URL --name skillgap-login migrate < /dev/null
`);
/** (login) with its password on stdin: logs in over the network, as the backend does. */
const LOG_IN = script("log-in", `
timeout 20 docker exec --interactive skillgap-postgres-1 sh -euc '
  IFS= read -r PGPASSWORD
  export PGPASSWORD
  exec psql --no-psqlrc --quiet --host 127.0.0.1 --username "$1" --dbname skillgap --command "select 1"
' log-in "$1" > /dev/null
`);
/** (login): locks it, removes its password and ends its sessions. One that does not exist counts as locked. */
const LOCK_LOGIN = script("lock-login", `
printf '%s\\n' \\
  "select format('alter role %I nologin password null', rolname) from pg_roles where rolname = :'login' \\gexec" \\
  "select pg_terminate_backend(pid) from pg_stat_activity where usename = :'login';" |
  ${PSQL} --set login="$1" > /dev/null
`);
/** (public key): lets it open the box too. */
const ADD_KEY = script("add-key", `
umask 077
cd ~/.ssh
grep -qxF "$1" authorized_keys || {
  # awk ends the last line too, if nothing else has.
  { awk 1 authorized_keys; printf '%s\\n' "$1"; } > authorized_keys.new
  sync -f .
  mv authorized_keys.new authorized_keys
}
`);
/** (public key that stays, public key that goes): removes the second; refuses when the first is not there. */
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
/** (variable…) → a line `<SHA-256 of "variable=value"> <variable>` for each, of each running backend. */
const BACKEND_DIGESTS = script("backend-digests", `
${BACKENDS}
for container in $backends; do
  for key in "$@"; do
    entry=$(entry "$container" "$key")
    digest=$(printf '%s' "$entry" | sha256sum)
    printf '%s %s\\n' "\${digest%% *}" "$key"
  done
done
`);
/** () → the owner of the box’s lock; nothing when it is free. */
const BOX_LOCK = script("box-lock", "if [ -s /opt/skillgap/lock/owner.json ]; then cat /opt/skillgap/lock/owner.json; fi");
/**
* (repository) → what the archiver last wrote about itself, and what the last backup did, one a line; an empty line for
* one that there is not. Waits until the archiver writes into that repository, as long as it may take; not for one that
* makes no backups.
*/
const BACKUP_STATUS = script("backup-status", `
status=/srv/skillgap/backups
end=$(($(date +%s) + 60))
while [ -e "$status/archive.json" ] && \\
  ! grep -q -e '"configured": *false' -e '"repository": *"'"$1"'"' "$status/archive.json"; do
  [ "$(date +%s)" -lt "$end" ] || break
  sleep 0.5
done
for file in archive.json backup.json; do
  if [ -e "$status/$file" ]; then tr -d '\n' < "$status/$file"; fi
  echo
done
`);
// rotate-secrets/in-use.ts
/**
* Compares what the running backends hold with these values, by their digests: no value leaves the box. Without a
* running backend it is `nowhere`.
*/
async function inUse({ box }, subject, values) {
	const keys = subject.keys.filter(({ key, consumer }) => consumer === "backend" && key in values);
	if (keys.length === 0) return "not-there";
	const { exitCode, stdout } = await box(BACKEND_DIGESTS(...keys.map(({ key }) => key)));
	const lines = stdout.split("\n").filter(Boolean);
	if (exitCode !== 0) return "unknown";
	if (lines.length === 0) return "nowhere";
	const wanted = new Set(keys.map(({ key }) => `${digestOf(key, values[key] ?? "")} ${key}`));
	const same = lines.filter((line) => wanted.has(line)).length;
	return same === lines.length ? "everywhere" : same === 0 ? "nowhere" : "somewhere";
}
/** As the box computes it: a shell’s `$(…)` drops line feeds at the end. */
function digestOf(key, value) {
	return createHash("sha256").update(`${key}=${value}`.replace(/\n+$/, "")).digest("hex");
}
// rotate-secrets/state.ts
const STEPS = [
	"begun",
	"created",
	"set",
	"tested"
];
/** Reads a state. @throws Failure `state-invalid` for what no run writes. */
function parseState(parameter, json) {
	try {
		const state = JSON.parse(json);
		if (STEPS.includes(state.step) && typeof state.id === "string" && holdsOnly$1(state.before, (version) => version === null || Number.isInteger(version)) && holdsOnly$1(state.values ?? {}, (value) => typeof value === "string") && (state.step === "begun" || state.values)) return state;
	} catch {}
	throw new Failure("state-invalid", `${parameter} holds no state of a rotation.`, { nextStep: `Look who wrote it (aws ssm get-parameter-history --name ${parameter}), then delete it.` });
}
function holdsOnly$1(object, isOne) {
	return typeof object === "object" && object !== null && Object.values(object).every(isOne);
}
const statePath = ({ paths }, { name }) => `${paths.rotation}/${name}`;
/** What earlier runs have left of these subjects. @throws Failure `state-invalid`. */
async function readStates(context, subjects) {
	const found = await context.store.read(subjects.map((subject) => statePath(context, subject)));
	const states = /* @__PURE__ */ new Map();
	for (const subject of subjects) {
		const path = statePath(context, subject);
		const state = found.get(path);
		if (!state) continue;
		const parsed = parseState(path, state.value);
		for (const value of Object.values(parsed.values ?? {})) context.mask(value);
		states.set(subject, parsed);
	}
	return states;
}
/** Records that a rotation begins, and from which versions. */
async function openState(context, subject) {
	const { store, runUrl } = context;
	const found = await store.read(subject.keys.map(({ parameter }) => parameter));
	for (const { name, version } of found.values()) await store.requireRoom(name, version);
	const before = Object.fromEntries(subject.keys.map(({ key, parameter }) => [key, found.get(parameter)?.version ?? null]));
	const since = (/* @__PURE__ */ new Date()).toISOString();
	return advance(context, subject, {
		id: randomUUID().slice(0, 8),
		step: "begun",
		before,
		since,
		runUrl
	});
}
/** Records a step that has happened. */
async function advance(context, subject, state) {
	await context.store.put(statePath(context, subject), JSON.stringify(state));
	info(`${subject.name}: ${state.step}`);
	return state;
}
/** Ends a rotation, finished or rolled back. */
async function closeState(context, subject, how) {
	await context.store.remove(statePath(context, subject));
	info(`${subject.name}: ${how}`);
}
/** The rotation with its values: the old ones by their versions, the new ones from the state. */
async function rotationOf(context, subject, { id, before, values = {} }) {
	return {
		subject,
		id,
		old: await readNamed(context, subject.keys.flatMap(({ key, parameter }) => {
			const version = before[key] ?? null;
			return version === null ? [] : [[key, `${parameter}:${version}`]];
		})),
		fresh: values
	};
}
/** What the subject's parameters hold now. */
function currentValues(context, { keys }) {
	return readNamed(context, keys.map(({ key, parameter }) => [key, parameter]));
}
async function readNamed({ store }, names) {
	const found = await store.read(names.map(([, name]) => name));
	return Object.fromEntries(names.flatMap(([key, name]) => {
		const value = found.get(name)?.value;
		return value === void 0 ? [] : [[key, value]];
	}));
}
const finishedPath = ({ paths }, { name }) => `${paths.rotation}/finished/${name}`;
async function recordFinished(context, subject) {
	const finished = {
		at: (/* @__PURE__ */ new Date()).toISOString(),
		runUrl: context.runUrl
	};
	await context.store.put(finishedPath(context, subject), JSON.stringify(finished));
}
/** The rotations that ended after a moment; a record that cannot be read counts as none. */
async function readFinishedSince(context, subjects, since) {
	if (since === null) return /* @__PURE__ */ new Map();
	const found = await context.store.read(subjects.map((subject) => finishedPath(context, subject)));
	return new Map(subjects.flatMap((subject) => {
		const finished = parseFinished(found.get(finishedPath(context, subject))?.value ?? "");
		return finished && Date.parse(finished.at) > since.getTime() ? [[subject, finished]] : [];
	}));
}
function parseFinished(json) {
	try {
		const { at, runUrl } = JSON.parse(json);
		return Number.isFinite(Date.parse(at)) && typeof runUrl === "string" ? {
			at,
			runUrl
		} : null;
	} catch {
		return null;
	}
}
// rotate-secrets/strategy.ts
/** Whether a deploy brings a key to the box, in the release's `.env`. */
function isDeployed({ consumer }) {
	return consumer === "backend" || consumer === "backup";
}
// rotate-secrets/rotate.ts
/**
* The first half: `create` and `set`. After it the new values are in Parameter Store and work beside the old ones.
* Resumes where an earlier run stopped. Rolls back when it fails.
*
* @returns what a person has to do first; null when it waits for the second half.
* @throws Failure of the step that failed; `not-rolled-back` when what it did stays.
*/
async function begin(context, work) {
	const { subject, strategy } = work;
	const resumed = await resume(context, work);
	if (resumed === "deploy-first") return null;
	let state = resumed ?? await openState(context, subject);
	let rotation = await rotationOf(context, subject, state);
	try {
		if (state.step === "begun") {
			const created = await strategy.create(rotation, context);
			if ("manual" in created) {
				await closeState(context, subject, "waits for a person");
				return created.manual;
			}
			const { values } = created;
			for (const value of Object.values(values)) context.mask(value);
			state = await advance(context, subject, {
				...state,
				step: "created",
				values
			});
			rotation = {
				...rotation,
				fresh: values
			};
		}
		const stored = await currentValues(context, subject);
		const missing = Object.entries(rotation.fresh).filter(([key, value]) => stored[key] !== value);
		if (state.step === "created" || state.step === "set" && missing.length > 0) {
			await strategy.set?.(rotation, context);
			for (const [key, value] of missing) await context.store.put(parameterOf(subject, key), value);
			await advance(context, subject, {
				...state,
				step: "set"
			});
		}
		return null;
	} catch (error) {
		await rollBack(context, work, state, rotation).catch((failure) => {
			const message = `${messageOf(error)} The rollback failed too: ${messageOf(failure)}`;
			throw new Failure("not-rolled-back", message, { nextStep: "Write the command again; it resumes." });
		});
		throw error;
	}
}
/**
* The second half, once production runs with the new values: proves that it does, and ends the old ones.
*
* @param overlap Waits for the time in which both are to work.
* @returns what a person has to do about the old values, if anything.
* @throws Failure when that cannot be proved or done. The old values then still work, and the next run resumes here.
*/
async function complete(context, work, overlap) {
	const { subject, strategy } = work;
	const state = required(work);
	const rotation = await rotationOf(context, subject, state);
	const where = await useAtRest(context, rotation);
	if (where !== "everywhere" && where !== "not-there") throw new Failure("test-failed", `${subject.name}: not every running backend has the new value.`, { nextStep: "Both values work. Write the command again; it deploys once more and resumes the rotation." });
	if (state.step === "set") {
		await strategy.test?.(rotation, context);
		await advance(context, subject, {
			...state,
			step: "tested"
		});
	}
	await overlap();
	if (!holdsOnly(await currentValues(context, subject), [{
		...rotation.old,
		...rotation.fresh
	}])) throw new Failure("test-failed", `${subject.name}: somebody stored another value during the rotation, so the old one is not ended.`, { nextStep: "Write the command again; it starts over from what is stored." });
	const note = await strategy.finish(rotation, context);
	await recordFinished(context, subject);
	await closeState(context, subject, "finished");
	return note;
}
/**
* Restores the old values after a deploy that failed. Refuses while production runs with the new ones, which would end
* under it.
*
* @throws Failure `test-failed` then; the state stays, and the next run resumes.
*/
async function undo(context, work) {
	const state = required(work);
	await rollBack(context, work, state, await rotationOf(context, work.subject, state));
}
async function rollBack(context, { subject, strategy }, { step }, rotation) {
	const { old, fresh } = rotation;
	const { store } = context;
	const where = step === "begun" ? "nowhere" : await useAtRest(context, rotation);
	if (where !== "nowhere" && where !== "not-there") throw new Failure("test-failed", `${subject.name} is not rolled back: a backend runs with its new value, or none could be inspected.`, { nextStep: "Both values work. Deploy what is stored, and write the command again; it resumes." });
	const stored = await currentValues(context, subject);
	const kept = strategy.keep?.(rotation, stored) ?? {};
	for (const key of Object.keys({
		...fresh,
		...kept
	}).reverse()) {
		const back = kept[key] ?? old[key];
		if (back === stored[key] || kept[key] === void 0 && stored[key] !== fresh[key]) continue;
		if (back === void 0) await store.remove(parameterOf(subject, key));
		else await store.put(parameterOf(subject, key), back);
	}
	await strategy.undo?.({
		...rotation,
		old: await currentValues(context, subject)
	}, context);
	await closeState(context, subject, "rolled back");
}
/**
* Where an earlier run stopped. Null when there was none, or when somebody has stored another value since: then that
* run is rolled back, and the stored value is the one that is rotated. `deploy-first` when production runs with what is
* to be rolled back.
*/
async function resume(context, work) {
	const { subject, state } = work;
	if (!state) return null;
	const rotation = await rotationOf(context, subject, state);
	const { old, fresh } = rotation;
	const ours = [{
		...old,
		...fresh
	}, ...state.step === "tested" ? [] : [old]];
	if (holdsOnly(await currentValues(context, subject), ours)) return state;
	warning(`${subject.name}: somebody stored another value; the rotation starts over from it.`);
	if ((state.step === "set" || state.step === "tested") && await useAtRest(context, rotation) === "everywhere") return "deploy-first";
	await rollBack(context, work, state, rotation);
	return null;
}
/** Whether each stored value is the one that some of these have for its key. */
function holdsOnly(stored, candidates) {
	return Object.entries(stored).every(([key, value]) => candidates.some((each) => each[key] === value));
}
/** Where the new values are in use, while no operation on the box can change it. */
async function useAtRest(context, { subject, fresh }) {
	if (subject.keys.some(isDeployed)) await context.boxAtRest();
	return inUse(context, subject, fresh);
}
function required({ subject, state }) {
	if (state?.step === "set" || state?.step === "tested") return state;
	throw new Failure("state-invalid", `${subject.name} has not come as far as its deploy.`, { nextStep: "Write the command again; it resumes the rotation." });
}
function parameterOf({ keys }, key) {
	const found = keys.find((each) => each.key === key);
	if (!found) throw new Error(`${key} is no key of its subject`);
	return found.parameter;
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
* Generates a value.
* @param current The value that it replaces: a database login is replaced by the other one, so that the one in use
* keeps working until the next deploy.
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
// rotate-secrets/on-box.ts
/** Runs a script on the box that has to succeed; returns its stdout. @throws Failure `test-failed`. */
async function onBox({ box }, what, argv, stdin = "") {
	const { exitCode, stdout, stderr } = await box(argv, { stdin });
	if (exitCode === 0) return stdout;
	const why = stderr.trim().split("\n").at(-1) || `exit code ${exitCode}`;
	throw new Failure("test-failed", `${what} failed on the box: ${why}`, { nextStep: "Check that the box, its Docker and Postgres run, and write the command again; it resumes." });
}
// rotate-secrets/strategies/backup-key.ts
const PREVIOUS = "BACKUP_KEYS_PREVIOUS";
/**
* The key of the backups. A new one begins a repository of its own beside the old one; the old key goes to the front of the
* previous ones, with which a restore still reads what was written under them. No key is ever lost: one that may have
* encrypted anything, if only for a minute before its deploy was undone, is kept like one that was in use for a year.
*/
const backupKey = {
	name: "backup-key",
	what: "make a new key, under which backups begin with a full one; the old key stays for those before it",
	async create({ subject, old }) {
		const { name } = subject;
		const current = old[name];
		return { values: {
			...current && { [PREVIOUS]: retire(current, old[PREVIOUS], /* @__PURE__ */ new Date(), previousOf(subject)) },
			[name]: make("hex32", null)
		} };
	},
	async test({ subject: { name }, fresh }, context) {
		const { archive } = await readStatus(fresh[name], context);
		if (!archive?.configured) return;
		const own = archive.repository === repositoryOf(fresh[name] ?? "");
		if (own && archive.problem === null) return;
		const why = own ? `it cannot write: ${archive.problem}` : "it still writes with another one";
		throw new Failure("test-failed", `The archiver does not work with the new key; ${why}.`, { nextStep: "Every key is kept. Write the command again; it deploys once more and resumes." });
	},
	async finish({ subject: { name }, fresh }, context) {
		const { archive, backup } = await readStatus(fresh[name], context);
		const [newest] = parseRetired(fresh[PREVIOUS]);
		return [
			!archive?.configured ? "This box makes no backups." : backup?.repository === repositoryOf(fresh[name] ?? "") ? "There is a backup under the new key." : "There is no backup under the new key yet: a full one is due at once.",
			newest && `Backups from before it need the old key until ${neededUntil(newest.at)}: it stays in ${PREVIOUS}.`,
			"Replace your copy outside AWS (docs/secrets.md)."
		].filter(Boolean).join(" ");
	},
	keep({ subject: { name }, old, fresh }, stored) {
		const current = stored[name] === fresh[name] ? old[name] : stored[name];
		const lists = [
			stored[PREVIOUS],
			fresh[PREVIOUS],
			old[PREVIOUS]
		].filter(Boolean).join(",");
		const kept = addRetired(lists, [fresh[name], old[name]], {
			current,
			now: /* @__PURE__ */ new Date()
		});
		return kept === "" ? {} : { [PREVIOUS]: kept };
	}
};
/** What the box's status files say, once the archiver has had the time to begin with this key. */
async function readStatus(key, context) {
	const [archive, backup] = (await onBox(context, "Reading how the backups are", BACKUP_STATUS(repositoryOf(key ?? "")))).split("\n").map(parseStatus);
	return {
		archive,
		backup
	};
}
function parseStatus(line) {
	if (line.trim() === "") return null;
	try {
		return JSON.parse(line);
	} catch (cause) {
		throw new Failure("test-failed", "A status file of the backups holds no JSON.", {
			nextStep: "Look at /srv/skillgap/backups on the box, and write the command again; it resumes.",
			cause
		});
	}
}
const previousOf = ({ keys }) => keys.find(({ key }) => key === PREVIOUS)?.parameter ?? PREVIOUS;
// rotate-secrets/strategies/database-login.ts
/** One of them is in use. */
const LOGINS = ["skillgap_a", "skillgap_b"];
/**
* Two login roles with the same rights. The one in use is the one that the running backends were started with, whatever
* is stored. The other gets a new password and is tried; production moves to it; then every other login is locked.
*/
const databaseLogin = {
	name: "database-login",
	what: "give the idle login a new password, move production to it, lock the other",
	async create({ subject: { name }, old }, context) {
		const busy = await loginsInUse(context);
		if (busy.length === 0) busy.push(loginOf(old[name]));
		const idle = LOGINS.find((login) => !busy.includes(login));
		if (!idle) throw new Failure("test-failed", "Both logins of the database are in use.", { nextStep: "A deploy is under way, or has left both slots running: write the command again after it." });
		return { values: { [name]: databaseUrl(idle) } };
	},
	async set({ subject: { name }, fresh }, context) {
		const [url = "", login] = [fresh[name], loginOf(fresh[name])];
		await onBox(context, `Creating the login ${login}`, MAKE_LOGIN(), `${url}\n`);
		await onBox(context, `Logging in as ${login}`, LOG_IN(login), `${passwordOf(url)}\n`);
	},
	async test({ subject: { name }, fresh }, context) {
		const busy = await loginsInUse(context);
		if (busy.every((login) => login === loginOf(fresh[name])) && busy.length > 0) return;
		throw new Failure("test-failed", `Not every backend uses ${loginOf(fresh[name])}.`, { nextStep: "Both logins work. Write the command again; it deploys once more and resumes." });
	},
	async finish({ subject: { name }, old, fresh }, context) {
		const own = loginOf(fresh[name]);
		for (const login of /* @__PURE__ */ new Set([...LOGINS, loginOf(old[name])])) if (login !== own && login !== "") await lock(login, context);
		return null;
	},
	async undo({ subject: { name }, old, fresh }, context) {
		const login = loginOf(fresh[name]);
		if (login !== "" && login !== loginOf(old[name])) await lock(login, context);
	}
};
/** The last guard: never locks a login that a backend runs with, whatever is stored and was tested. */
async function lock(login, context) {
	if ((await loginsInUse(context)).includes(login)) throw new Failure("test-failed", `${login} is not locked: a backend uses it.`, { nextStep: "Both logins work. Deploy, and write the command again; it resumes." });
	await onBox(context, `Locking ${login}`, LOCK_LOGIN(login));
}
async function loginsInUse(context) {
	return (await onBox(context, "Reading which login is in use", BACKEND_LOGINS())).split("\n").filter(Boolean).map(decodeURIComponent);
}
function loginOf(url) {
	return url && URL.canParse(url) ? decodeURIComponent(new URL(url).username) : "";
}
function passwordOf(url) {
	return decodeURIComponent(new URL(url).password);
}
// rotate-secrets/strategies/key-ring.ts
/** How long a session lasts at most, and so how long the previous key has to verify. */
const LONGEST_SESSION_DAYS = 30;
/** Parameter Store takes 4096 bytes, and the state holds the new key, the moment and the step beside this one. */
const LONGEST_KEY = 3072;
/**
* A ring of two keys: the new one signs, the previous one verifies until the longest session that it signed has ended.
* That moment is stored with it and the backend obeys it, so nothing has to run for the old key to end. A second
* rotation before then ends the oldest key at once: that is how sessions are ended after a leak.
*/
const keyRing = {
	name: "key-ring",
	what: "make a new key; the previous one verifies for another 30 days",
	async create({ subject: { name }, old }) {
		if (Buffer.byteLength(old[name] ?? "") > LONGEST_KEY) throw new Failure("refused", `${name} is too long to keep beside a new one.`, { nextStep: `npm run secrets -- set ${name} replaces it at once; everyone signs in again.` });
		const until = new Date(Date.now() + LONGEST_SESSION_DAYS * 864e5).toISOString();
		return { values: {
			...old[name] && { [`${name}_PREVIOUS`]: `${until}/${old[name]}` },
			[name]: make("hex32", null)
		} };
	},
	async finish({ subject: { name }, fresh }) {
		const [until] = (fresh[`${name}_PREVIOUS`] ?? "").split("/");
		return until ? `The previous key verifies until ${until}. Rotate again to end it at once.` : null;
	}
};
// rotate-secrets/strategies/overlap-token.ts
/**
* A token between two services of ours: the side that checks it accepts `NAME` and `NAME_PREVIOUS`, so either side may
* get the new one first. The old one ends with its parameter.
*/
const overlapToken = {
	name: "overlap-token",
	what: "make a new token; both are accepted until production uses the new one",
	async create({ subject: { name }, old }) {
		return { values: {
			...old[name] && { [`${name}_PREVIOUS`]: old[name] },
			[name]: make("hex32", null)
		} };
	},
	async finish({ subject: { name, keys } }, { store }) {
		const previous = keys.find(({ key }) => key === `${name}_PREVIOUS`);
		if (previous) await store.remove(previous.parameter);
		return "The other side accepts the old one until it reads its tokens again.";
	}
};
// rotate-secrets/strategies/ssh-key.ts
/**
* A new pair beside the old one: added on the box, proved by a login, and only then stored. The old one is removed once
* the stored one has opened the box, and never as the last.
*/
const sshKey = {
	name: "ssh-key",
	what: "add a new key on the box, log in with it, remove the old one",
	async create(rotation, { sshKeyGiven }) {
		const { name } = rotation.subject;
		if (sshKeyGiven || !rotation.old[name]) return { manual: {
			why: "The workflows use the repository’s secret EC2_SSH_KEY, which no workflow can write.",
			where: "Put the key into Parameter Store and delete that secret: DEPLOYMENT.md, “Replacing the deploy’s key”. After that it rotates by itself.",
			commands: ["npm run secrets -- set EC2_SSH_KEY", "gh secret delete EC2_SSH_KEY"]
		} };
		requireOurForm(rotation.old[name]);
		return { values: { [name]: make("ssh-key", null) } };
	},
	async set(rotation, context) {
		await onBox(context, "Adding the new key", ADD_KEY(publicOf(rotation.fresh, rotation)));
		await requireLogIn(rotation, context);
		await publish(context, publicOf(rotation.fresh, rotation));
	},
	test: requireLogIn,
	async finish(rotation, context) {
		const [fresh, old] = [publicOf(rotation.fresh, rotation), publicOf(rotation.old, rotation)];
		if (old) await onBox(context, "Removing the old key", REMOVE_KEY(fresh, old));
		return null;
	},
	async undo(rotation, context) {
		const [fresh, old] = [publicOf(rotation.fresh, rotation), publicOf(rotation.old, rotation)];
		if (!fresh || !old) return;
		await publish(context, old);
		await onBox(context, "Removing the new key", REMOVE_KEY(old, fresh));
	}
};
async function requireLogIn({ subject: { name }, fresh }, context) {
	if (await context.canLogIn(fresh[name] ?? "")) return;
	throw new Failure("test-failed", "The box refuses the new SSH key.", { nextStep: "Compare it with ~/.ssh/authorized_keys of the deploy user; the old key still works." });
}
async function publish({ store, paths }, publicKey) {
	await store.put(`${paths.deploy}/EC2_SSH_KEY.pub`, publicKey);
}
/** Only of this form can the public half be derived, which it takes to remove the key from the box. */
function requireOurForm(privateKey) {
	try {
		publicHalf("ssh-key", privateKey);
	} catch (cause) {
		throw new Failure("refused", "EC2_SSH_KEY in Parameter Store is not in OpenSSH’s own form.", {
			nextStep: "ssh-keygen -p -f FILE converts a key; store the result, and write the command again.",
			cause
		});
	}
}
/** The public half; empty when there is no pair. */
function publicOf(values, { subject: { name } }) {
	const privateKey = values[name];
	return privateKey ? publicHalf("ssh-key", privateKey) : "";
}
// rotate-secrets/http.ts
const TIMEOUT_MS = 1e4;
const ATTEMPTS = 3;
/** When an API asks for a longer pause, this run gives up. */
const LONGEST_PAUSE_MS = 5e3;
/**
* Asks an API and reads its JSON. An error has the host and the status and nothing else: a credential can be in the
* query, in a header or in the body, and the answer may quote it. For the same reason no error has a cause (that of
* `fetch` quotes a header that cannot be sent), and no redirect is followed.
*/
async function askApi(url, request = {}) {
	const { repeatable = request.method !== "POST" } = request;
	let pauseMs = 0;
	return withRetries(() => ask(url, request), {
		attempts: ATTEMPTS,
		baseMs: 500,
		capMs: LONGEST_PAUSE_MS,
		retryable(error) {
			if (!(error instanceof ApiFailure) || error.pauseMs > LONGEST_PAUSE_MS) return false;
			pauseMs = error.pauseMs;
			return error.retry === "always" || error.retry === "repeatable" && repeatable;
		},
		sleep: (ms) => setTimeout(Math.max(ms, pauseMs))
	});
}
var ApiFailure = class extends Failure {
	retry;
	/** The pause that the API asks for. */
	pauseMs;
	constructor(message, nextStep, retry = "never", pauseMs = 0) {
		super("api-failed", message, { nextStep });
		[this.retry, this.pauseMs] = [retry, pauseMs];
	}
};
const LATER = "Nothing is replaced. Check the status page of that API, and start the rotation again.";
async function ask(url, request) {
	const outgoing = build(url, request);
	let response;
	let text;
	try {
		response = await fetch(outgoing);
		text = await response.text();
	} catch (error) {
		throw new ApiFailure(`Asking ${url.host} failed: ${codeOf(error)}.`, LATER, "repeatable");
	}
	const { status } = response;
	if (request.judged?.includes(status)) return {
		status,
		body: null
	};
	if (!response.ok) throw refusal(url.host, response);
	try {
		return {
			status,
			body: text.trim() === "" ? null : JSON.parse(text)
		};
	} catch {
		throw new ApiFailure(`${url.host} answered ${status} without JSON.`, "Check the address of that API, and what is in between: something else answers there.");
	}
}
/** Throws for what cannot be sent; that is never retried, unlike what is not answered. */
function build(url, { method = "GET", headers, body }) {
	const isForm = body instanceof URLSearchParams;
	const type = body === void 0 || isForm ? {} : { "content-type": "application/json" };
	try {
		return new Request(url, {
			method,
			redirect: "manual",
			signal: AbortSignal.timeout(TIMEOUT_MS),
			headers: {
				accept: "application/json",
				...type,
				...headers
			},
			...body !== void 0 && { body: isForm ? body : JSON.stringify(body) }
		});
	} catch {
		throw new ApiFailure(`A request to ${url.host} cannot be built.`, "Check the credential in Parameter Store: a header cannot hold a line break or a character beyond Latin-1.");
	}
}
function refusal(host, { status, headers }) {
	const pauseMs = pauseOf(headers.get("retry-after"));
	if (status === 429) return new ApiFailure(`${host} answered 429: too many requests.`, LATER, "always", pauseMs);
	if (status >= 500) return new ApiFailure(`${host} answered ${status}.`, LATER, "repeatable", pauseMs);
	if (status === 401 || status === 403) return new ApiFailure(`${host} answered ${status}.`, "Check the credential, and what it may do.");
	return status < 400 ? new ApiFailure(`${host} answered ${status}: a redirect.`, "Check the address of that API.") : new ApiFailure(`${host} answered ${status}.`, "Check that API’s documentation for what has changed.");
}
/** Retry-After, in seconds or as a date. */
function pauseOf(header) {
	if (header === null) return 0;
	const ms = /^\d+$/.test(header) ? Number(header) * 1e3 : Date.parse(header) - Date.now();
	return Number.isFinite(ms) ? Math.max(0, ms) : 0;
}
/** A code such as ECONNREFUSED; the message beside it can quote what was sent. */
function codeOf(error) {
	if (error.name === "TimeoutError") return `no whole answer within ${TIMEOUT_MS / 1e3} s`;
	const { cause } = error;
	const code = String(cause?.code);
	return /^[A-Z][A-Z\d_]+$/.test(code) ? code : "the connection broke off";
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
/** The entry of a subject. Without one a value would go untested. */
function liveApiOf(subject) {
	const api = Object.hasOwn(LIVE_APIS, subject) ? LIVE_APIS[subject] : void 0;
	if (!api) throw new Error(`No API tests ${subject}: it has no entry in live-apis.ts`);
	return api;
}
/** Proves that the API accepts these values. @throws Failure `refused`, or `api-failed` when it does not say. */
async function proveLive(subject, values, endpoints) {
	const { name, console, ask, refusals, answered } = liveApiOf(subject);
	const { url, headers = {} } = ask(values, endpoints);
	const { status, body } = await askApi(url, {
		headers,
		judged: refusals
	});
	if (refusals.includes(status)) throw new Failure("refused", `${name} refuses the new value (${status}).`, { nextStep: `The old one stays in use. Check at ${console} that the new one was copied whole and is not revoked; then store it again.` });
	if (typeof body !== "object" || body === null || !answered({ ...body })) throw new Failure("api-failed", `${url.host} answered ${status}, but not as ${name} does.`, { nextStep: `Nothing is replaced. Check that ${name} is at that address, and what its documentation says now.` });
}
// rotate-secrets/strategies/supplied.ts
/**
* Keys that only a person can make. The new one waits in Parameter Store as pending, is tested against its API, and
* replaces the old one; both work until the person revokes the old one. The release’s own gate is the test that it is in
* use; a rollback leaves what is pending for the next attempt.
*/
const supplied = {
	name: "supplied",
	what: "take the pending value in Parameter Store, once its API accepts it",
	async create({ subject, old }, context) {
		const pending = await readPending(subject.keys, context);
		const missing = subject.keys.filter(({ key }) => pending[key] === void 0 && old[key] === void 0);
		if (Object.keys(pending).length === 0) return { manual: manual(subject.name, subject.keys, context) };
		if (missing.length > 0) return { manual: manual(subject.name, missing, context) };
		refuseUnusable(subject.keys, pending);
		if (Object.entries(pending).every(([key, value]) => value === old[key])) refuseSame(subject.name, pending, context);
		await proveLive(subject.name, {
			...old,
			...pending
		}, context.endpoints);
		const changed = Object.entries(pending).filter(([key, value]) => value !== old[key]);
		return { values: Object.fromEntries(changed) };
	},
	async set({ subject, old, fresh }, context) {
		await proveLive(subject.name, {
			...old,
			...fresh
		}, context.endpoints);
	},
	async finish({ subject, old, fresh }, context) {
		const pending = await readPending(subject.keys, context);
		for (const [key, value] of Object.entries(pending)) if (value === (fresh[key] ?? old[key])) await context.store.remove(pendingOf(key, context));
		const replaced = subject.keys.filter(({ key }) => old[key] !== void 0 && old[key] !== (fresh[key] ?? old[key]));
		if (replaced.length === 0) return null;
		return `Revoke the old ${replaced.map(({ key }) => key).join(" and ")} at ${liveApiOf(subject.name).console}: nothing uses it any more.`;
	}
};
function pendingOf(key, { paths }) {
	return `${paths.deploy}/pending/${key}`;
}
async function readPending(keys, context) {
	const values = await context.store.read(keys.map(({ key }) => pendingOf(key, context)));
	return Object.fromEntries(keys.flatMap(({ key }) => {
		const value = values.get(pendingOf(key, context))?.value;
		return value === void 0 ? [] : [[key, value]];
	}));
}
function manual(subject, keys, context) {
	const { name, console } = liveApiOf(subject);
	const names = keys.map(({ key }) => key).join(" and ");
	const where = new Set(keys.map(({ create }) => create ?? console));
	return {
		why: `Only a person can make a key of ${name}, and no new value of ${names} is pending in Parameter Store.`,
		where: `Make one (${[...where].join("; ")}), store it with the command below, and comment /rotate-secrets ${subject}.`,
		commands: keys.map(({ key }) => storeCommand(pendingOf(key, context), { overwrite: true }))
	};
}
/** `fetch` drops a line break at the end, so such a value would pass the test and fail in the application. */
function refuseUnusable(keys, pending) {
	for (const { key, format } of keys) {
		const value = pending[key];
		const fault = value === "" ? "is empty" : value && format.fault(value);
		if (!fault) continue;
		throw new Failure("refused", `The pending value of ${key} ${fault}.`, { nextStep: "The old one stays in use. Store it again with printf %s, exactly as copied." });
	}
}
function refuseSame(subject, pending, context) {
	const names = Object.keys(pending);
	throw new Failure("refused", `The pending value of ${names.join(" and ")} is the one in use.`, { nextStep: `Make a new key at ${liveApiOf(subject).console} and store it, or remove the pending one: aws ssm delete-parameters --names ${names.map((key) => pendingOf(key, context)).join(" ")}` });
}
// rotate-secrets/strategies/tailscale-api.ts
/** The longest that an auth key can live. */
const LIFETIME_SECONDS = 7776e3;
/**
* Tailscale’s API for auth keys (https://tailscale.com/api#tag/keys), with an access token of an OAuth client that has the
* scope `auth_keys`.
*/
var TailscaleApi = class {
	#endpoint;
	#headers;
	constructor(endpoint, token) {
		this.#endpoint = endpoint;
		this.#headers = { authorization: `Bearer ${token}` };
	}
	/** The key with this id; null when there is none that this client may see. */
	async get(id) {
		const { status, body } = await askApi(this.#url(id), {
			headers: this.#headers,
			judged: [403, 404]
		});
		return status === 200 ? readKey(id, body) : null;
	}
	/** Every key with this description. */
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
	* Makes a reusable key. Not retried when the answer is lost: the caller sweeps by the description, before it makes
	* another and when it gives up. `refused` by 400 or 403: this client may not make such a key.
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
	/** False when this client may not. A key that does not exist counts as revoked. */
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
/** An access token for an OAuth client; null when the client is refused. */
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
* The id in an auth key, `tskey-auth-<id>-<secret>` (without `auth-` in old keys). Null for anything else that a machine
* can join with, such as an OAuth client’s secret.
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
		/** Why no machine can join with it, or null. */
		fault: faultOf(key)
	};
}
function faultOf({ expires, revoked, invalid, capabilities }) {
	if (typeof revoked === "string" && !/^0*1-/.test(revoked)) return "it is revoked";
	if (invalid === true) return "it is not valid";
	if (typeof expires !== "string" || !(Date.parse(expires) > Date.now())) return "it is expired";
	const create = capabilities?.devices?.create;
	if (create?.preauthorized !== true) return "it is not pre-approved";
	if (create.reusable !== true) return "it is for one machine only";
	return null;
}
// rotate-secrets/strategies/tailscale-key.ts
const TAG = "tag:skillgap-box";
const KEYS_PAGE = "https://login.tailscale.com/admin/settings/keys";
const CLIENTS_PAGE = "https://login.tailscale.com/admin/settings/oauth";
/**
* An auth key that Tailscale’s API makes and revokes for an OAuth client of the operator. The client does not expire, and
* only the pipeline can read it. Machines that joined with the old key stay joined.
*/
const tailscaleKey = {
	name: "tailscale-key",
	what: "make a new key with Tailscale’s API, prove that a machine can join with it, revoke the old one",
	async create(rotation, context) {
		const entry = await enter(rotation, context);
		if ("manual" in entry) return entry;
		const { api } = entry;
		await sweep(rotation, context, api);
		const old = keyIdOf(keyIn(rotation.old, rotation));
		const had = (old === null ? null : await api.get(old))?.tags ?? [];
		const tags = had.length > 0 ? had : [TAG];
		const made = await api.make(descriptionOf(context.environment, rotation.id), tags);
		if ("refused" in made) throw new Failure("api-failed", `Tailscale refuses to make a key with ${tags.join(", ")} for this OAuth client (${made.refused}).`, { nextStep: `Give the client the scope auth_keys and these tags at ${CLIENTS_PAGE}, and define the tags in the tailnet’s policy.` });
		if (typeof made.key === "string") context.mask(made.key);
		if (typeof made.key !== "string" || keyIdOf(made.key) !== made.id) throw new Failure("api-failed", "Tailscale returned a malformed key.", { nextStep: `Nothing is replaced. Look at ${KEYS_PAGE} for what was made.` });
		return { values: { [rotation.subject.name]: made.key } };
	},
	set: prove,
	test: prove,
	async finish(rotation, context) {
		const old = keyIn(rotation.old, rotation);
		if (!old) return null;
		const id = keyIdOf(old);
		if (id === null) return `Revoke the old key at ${KEYS_PAGE}: it has no id, so no machine can do that.`;
		if (id === keyIdOf(keyIn(rotation.fresh, rotation))) return null;
		return await (await mustEnter(rotation, context)).revoke(id) ? null : `Revoke the old key ${id} at ${KEYS_PAGE}: the OAuth client may not.`;
	},
	async undo(rotation, context) {
		const fresh = keyIdOf(keyIn(rotation.fresh, rotation));
		const entry = await enter(rotation, context);
		if ("manual" in entry && fresh === null) return;
		const api = "api" in entry ? entry.api : clientGone(context);
		if (fresh !== null && fresh !== keyIdOf(keyIn(rotation.old, rotation))) await mustRevoke(api, fresh);
		await sweep(rotation, context, api);
	}
};
/**
* The description of this rotation’s keys. Tailscale accepts 50 letters, digits, hyphens and spaces; anything else is
* hashed.
*/
function descriptionOf(environment, rotationId) {
	const plain = `skillgap ${environment} ${rotationId}`;
	if (/^[A-Za-z0-9 -]{1,50}$/.test(plain)) return plain;
	return `skillgap ${createHash("sha256").update(plain).digest("hex").slice(0, 32)}`;
}
/** Revokes the keys of this rotation, and never the one in use. */
async function sweep(rotation, { environment }, api) {
	const old = keyIdOf(keyIn(rotation.old, rotation));
	for (const { id } of await api.described(descriptionOf(environment, rotation.id))) if (id !== old) await mustRevoke(api, id);
}
async function mustRevoke(api, id) {
	if (await api.revoke(id)) return;
	throw new Failure("api-failed", `The OAuth client may not revoke Tailscale’s key ${id}.`, { nextStep: `Revoke it at ${KEYS_PAGE}, and give the client the scope auth_keys for writing at ${CLIENTS_PAGE}.` });
}
/** Proves that a machine could join with the new key, without using it. */
async function prove(rotation, context) {
	const id = keyIdOf(keyIn(rotation.fresh, rotation));
	const key = id === null ? null : await (await mustEnter(rotation, context)).get(id);
	const fault = key === null ? "it is not known" : key.fault;
	if (fault === null) return;
	throw new Failure("test-failed", `No machine can join with Tailscale’s new key: ${fault}.`, { nextStep: `Look at ${KEYS_PAGE} who changed it, and start the rotation again.` });
}
/** Logs in as the OAuth client, or says how to make one. */
async function enter({ subject }, { paths, store, mask, endpoints }) {
	const [id, secret] = clientParameters(paths.deploy);
	const values = await store.read([id, secret]);
	const clientId = values.get(id)?.value.trim();
	const clientSecret = values.get(secret)?.value.trim();
	if (!clientId || !clientSecret) {
		const missing = [...clientId ? [] : [id], ...clientSecret ? [] : [secret]];
		return { manual: {
			why: "Tailscale’s API makes keys for an OAuth client only, and Parameter Store has none.",
			where: `Make one at ${CLIENTS_PAGE}, with the scope auth_keys (write) and the tag ${TAG}; store it with the commands below, and comment /rotate-secrets ${subject.name}.`,
			commands: missing.map((parameter) => storeCommand(parameter))
		} };
	}
	mask(clientSecret);
	requireFormat(id, DEPLOY_FORMATS.TAILSCALE_OAUTH_CLIENT_ID, clientId);
	requireFormat(secret, DEPLOY_FORMATS.TAILSCALE_OAUTH_CLIENT_SECRET, clientSecret);
	const token = await grantToken(endpoints.tailscale, clientId, clientSecret);
	if (typeof token !== "string" || token === "") throw new Failure("api-failed", token === null ? "Tailscale refuses the OAuth client in Parameter Store." : "Tailscale gave the OAuth client no access token.", { nextStep: `Check at ${CLIENTS_PAGE} whether it still exists; store another as ${id} and ${secret}.` });
	mask(token);
	return { api: new TailscaleApi(endpoints.tailscale, token) };
}
async function mustEnter(rotation, context) {
	const entry = await enter(rotation, context);
	return "api" in entry ? entry.api : clientGone(context);
}
function clientGone({ paths }) {
	throw new Failure("api-failed", "Tailscale’s OAuth client is gone from Parameter Store.", { nextStep: `Store it again as ${clientParameters(paths.deploy).join(" and ")}; make one at ${CLIENTS_PAGE}.` });
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
	backupKey,
	overlapToken,
	supplied,
	tailscaleKey,
	sshKey
];
// rotate-secrets/begin.ts
/** Runs the first half for every subject that the command is about. */
async function beginAll(context, subjects, { names, dryRun, askedAt }) {
	const states = await readStates(context, subjects);
	const parameters = subjects.flatMap(({ keys }) => keys.map(({ parameter }) => parameter));
	const present = new Set((await context.store.read(parameters)).keys());
	if (present.size === 0 && states.size === 0) throw await nothingFound("nothing-found", Object.values(context.paths).slice(0, 2).join(" and "));
	const finished = await readFinishedSince(context, subjects, askedAt);
	const plan = planRotation(subjects, STRATEGIES, {
		names,
		present,
		states,
		finished
	});
	const report = [];
	for (const planned of plan) {
		context.cancelled.throwIfAborted();
		report.push(dryRun ? wouldBegin(planned) : await beginOne(context, planned));
	}
	const begun = plan.filter((_, index) => report[index]?.result === "begun");
	if (begun.length > 0) return {
		reason: "begun",
		deploy: begun.some(({ subject: { keys } }) => keys.some(isDeployed)),
		report
	};
	const failed = report.filter(({ result }) => result === "failed" || result === "unfinished").length;
	if (failed > 0) {
		await writeSummary("❌ Nothing was rotated.", report);
		throw new Failure("partly-rotated", `${failed} of ${report.length} secrets failed.`, {
			nextStep: "The summary says why for each.",
			outputs: {
				report,
				deploy: false
			}
		});
	}
	const results = new Set(report.map(({ result }) => result).filter((result) => result !== "unset"));
	const reason = results.size === 1 && results.has("already-rotated") ? "already-rotated" : dryRun ? "planned" : "nothing-to-rotate";
	await writeSummary(SENTENCES[reason], report);
	return {
		reason,
		deploy: false,
		report
	};
}
const SENTENCES = {
	planned: "📝 A dry run: nothing was changed.",
	"already-rotated": "✅ Another run rotated everything after this was asked for.",
	"nothing-to-rotate": "ℹ️ There was nothing to rotate."
};
async function beginOne(context, planned) {
	if (planned.action === "skip" || planned.action === "already-rotated") return wouldBegin(planned);
	return reportOn(planned.subject.name, async () => {
		const manual = await begin(context, planned);
		if (manual === null) return {
			result: "begun",
			sentence: "The new value works beside the old one."
		};
		const { why, where, commands } = manual;
		return {
			result: "manual-action",
			sentence: `${why} ${where}`,
			commands
		};
	}, (failure) => failure.reason === "not-rolled-back" ? "unfinished" : "failed");
}
function wouldBegin({ subject: { name: subject }, strategy, action, finished }) {
	switch (action) {
		case "skip": return {
			subject,
			result: "unset",
			sentence: "It is not set."
		};
		case "already-rotated": return {
			subject,
			result: "already-rotated",
			sentence: `Rotated at ${finished?.at} by ${finished?.runUrl}, after this was asked for.`
		};
		case "resume": return {
			subject,
			result: "planned",
			sentence: `Would resume an earlier run: ${strategy.what}.`
		};
		case "rotate": return {
			subject,
			result: "planned",
			sentence: `Would ${strategy.what}.`
		};
	}
}
// rotate-secrets/finish.ts
/** Runs the second half for every rotation that has begun, or rolls it back when the deploy failed. */
async function finishAll(context, subjects, { deployed, overlapMs, begun }) {
	const { cancelled } = context;
	const states = await readStates(context, subjects);
	let waited;
	const overlap = () => {
		waited ??= setTimeout(overlapMs, void 0, { signal: cancelled });
		return waited;
	};
	const waiting = new Set([...states.keys()].map(({ name }) => name));
	const report = begun.filter(({ subject, result }) => result !== "begun" && !waiting.has(subject));
	for (const [subject, state] of states) {
		cancelled.throwIfAborted();
		const strategy = STRATEGIES.find(({ name }) => name === subject.strategy);
		if (!strategy) continue;
		const work = {
			subject,
			strategy,
			state
		};
		const half = async () => {
			if (deployed === "no" && state.step !== "tested") {
				await undo(context, work);
				return {
					result: "rolled-back",
					sentence: "The deploy failed: the old value is back."
				};
			}
			return {
				result: "rotated",
				sentence: await complete(context, work, overlap) ?? "The old value no longer works."
			};
		};
		report.push(await reportOn(subject.name, half, () => "unfinished"));
	}
	return conclude(report);
}
async function conclude(report) {
	const has = (result) => report.some((each) => each.result === result);
	const rotated = report.filter(({ result }) => result === "rotated").length;
	const [reason, sentence, nextStep] = has("unfinished") ? [
		"unfinished",
		"❌ Some old values still work.",
		"Write the command again; it resumes the rotation."
	] : has("rolled-back") ? [
		"rolled-back",
		"❌ The deploy failed: the old values are back.",
		SEE
	] : has("failed") ? [
		"partly-rotated",
		`❌ ${rotated} rotated; the others failed and are as before.`,
		SEE
	] : [
		"rotated",
		`✅ ${rotated} rotated.`,
		""
	];
	await writeSummary(sentence, report);
	if (reason === "rotated") return {
		reason,
		deploy: false,
		report
	};
	throw new Failure(reason, sentence, {
		nextStep,
		outputs: { report }
	});
}
const SEE = "The summary says why for each.";
// rotate-secrets/llm-node.ts
/** The subject whose other side is a machine that only its own runner can reach. */
const SUBJECT = "LLM_NODE_TOKEN";
/**
* Starts the workflow that hands the stored tokens to the LLM’s machine, when its token was rotated. Nothing waits for it:
* a machine that sleeps does it when it wakes, and until then the product runs without a model. So nothing here fails a
* rotation. `workflow` is its file, such as `llm-node.yml`; null where there is no such machine.
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
		warning(`The LLM node did not get its tokens (has the job \`permissions: actions: write\`?): run ${workflow} with \`tokens\`. ${untrusted(messageOf(error))}`);
	}
}
// shared/ssm-write.ts
/**
* Puts one as `SecureString`. Returns its version; null when it exists and must not be overwritten.
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
/** Deletes one, if it exists. */
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
/** The new value, and the old one again if it has to be rolled back. */
const VERSIONS_NEEDED = 2;
/**
* Checks that there is room for two more versions, before anything is created.
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
// rotate-secrets/open-context.ts
/** Opens Parameter Store, and the connection to the box when it is first needed. */
function openContext(settings, cancelled) {
	const { environment, endpoints, owner, lock: rules } = settings;
	let opened;
	const open = () => {
		opened ??= (async () => {
			const target = await resolveTarget(settings);
			return {
				target,
				connection: await openSsh(target)
			};
		})();
		return opened;
	};
	const box = async (argv, options) => (await open()).connection.run(argv, options);
	return {
		environment,
		endpoints,
		cancelled,
		box,
		runUrl: owner.runUrl,
		paths: pathsOf(environment),
		store: openStore(),
		mask: maskSecret,
		sshKeyGiven: settings.sshKey !== null,
		boxAtRest: () => acquireLock(boxLock(box), owner, {
			rules,
			held: boxHeld,
			cancelled,
			askRun: async () => "unknown"
		}),
		async canLogIn(privateKey) {
			const { target } = await open();
			try {
				await using _ = await openSsh({
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
/** The box's lock, for waiting only: a rotation leaves it to the deploy in between. */
function boxLock(box) {
	return {
		async take(_) {
			const { exitCode, stdout } = await box(BOX_LOCK());
			if (exitCode === 0 && stdout.trim() === "") return null;
			return parseHolder(stdout) ?? "unknown";
		},
		takeOver: async () => false,
		release: async () => {}
	};
}
function boxHeld(holder) {
	return new Failure("test-failed", `Another operation holds the box: ${holder}.`, { nextStep: "Both values work. Write the command again when it has ended; it resumes the rotation." });
}
// rotate-secrets/parameter-lock.ts
/** The rotation's lock: a parameter that only one run can create. */
var ParameterLock = class {
	#store;
	#name;
	/** The version that the last `take` found. */
	#found = 0;
	constructor(store, name) {
		this.#store = store;
		this.#name = name;
	}
	async take(owner) {
		if (await this.#store.put(this.#name, holderJson(owner), { overwrite: false }) !== null) return null;
		const found = await this.#read(this.#name);
		if (!found) return this.take(owner);
		this.#found = found.version;
		const holder = parseHolder(found.value);
		return holder?.owner === owner.id ? null : holder ?? "unknown";
	}
	/** Two runs may try at once. The one whose version follows the dead run's wins; the other restores the winner's. */
	async takeOver(owner) {
		const next = this.#found + 1;
		if (await this.#store.put(this.#name, holderJson(owner)) === next) return true;
		const winner = await this.#read(`${this.#name}:${next}`);
		if (winner) await this.#store.put(this.#name, winner.value);
		else await this.#store.remove(this.#name);
		return false;
	}
	async release(owner) {
		const found = await this.#read(this.#name);
		if (found && parseHolder(found.value)?.owner === owner.id) await this.#store.remove(this.#name);
	}
	async #read(name) {
		return (await this.#store.read([name])).get(name);
	}
};
// rotate-secrets/operation.ts
/** Runs one half of a rotation. @throws Failure; its outputs hold the report. */
async function operate(settings) {
	const { template, environment, owner, token, llmWorkflow: workflow } = settings;
	const cancelled = cancellation();
	const subjects = subjectsOf(await readTemplate(template), environment);
	await using context = openContext(settings, cancelled);
	const handOver = (report) => handTokensOver({
		...owner,
		workflow
	}, report, token);
	try {
		const ended = await perform(context, subjects, settings, (run) => runState(run, token));
		if (ended.reason === "begun") await handOver(ended.report);
		return ended;
	} catch (error) {
		throw cancelled.aborted && !(error instanceof Failure) ? jobCancelled(error) : error;
	} finally {
		if (settings.operation === "finish") await handOver(settings.begun);
	}
}
/** The same in a given context. A run holds the rotation's lock from its first half to its second. */
async function perform(context, subjects, settings, askRun) {
	const { owner, lock: rules } = settings;
	const { store, paths, cancelled } = context;
	if (settings.operation === "begin" && settings.dryRun) return await beginAll(context, subjects, settings);
	const name = `${paths.rotation}/lock`;
	const lock = new ParameterLock(store, name);
	await acquireLock(lock, owner, {
		rules,
		askRun,
		cancelled,
		held: (holder) => rotationHeld(holder, name)
	});
	let waits = false;
	try {
		if (settings.operation === "finish") return await finishAll(context, subjects, settings);
		const ended = await beginAll(context, subjects, settings);
		waits = ended.reason === "begun";
		return ended;
	} finally {
		if (!waits) await releaseLock(lock, owner);
	}
}
function rotationHeld(holder, lock) {
	return new Failure("rotation-held", `Another rotation holds the lock: ${holder}.`, { nextStep: `Write the command again when it has ended. If that run is gone: aws ssm delete-parameter --name ${lock}` });
}
function jobCancelled(cause) {
	return new Failure("cancelled", "The job was cancelled during the rotation.", {
		nextStep: "Both values work where it had begun. Write the command again; it resumes the rotation.",
		cause
	});
}
// rotate-secrets/index.ts
await report(() => operate(readInputs()), void 0, { "rolled-back": "taken-back" });
export {};
