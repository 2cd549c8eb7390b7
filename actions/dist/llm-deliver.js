import { h as warning, n as messageOf, r as report, t as Failure, u as info } from "./chunks/outcome.js";
import { t as GATE_DEFAULTS } from "./chunks/gate-rules.js";
import { a as integer, f as text, l as optionalText, m as maskSecret, n as choice, o as invalid, u as seconds } from "./chunks/inputs.js";
import { t as RELEASE_ID } from "./chunks/release-id.js";
import { a as parseHolder, i as holderJson, n as acquireLock, o as releaseLock, t as quoteArgv } from "./chunks/shell.js";
import { i as Phases, n as runPlan, t as defineStep } from "./chunks/step.js";
import { t as cancellation } from "./chunks/cancel.js";
import { a as httpProbe, i as verdictOn, t as gate$1 } from "./chunks/gate.js";
import { t as logUntrusted } from "./chunks/untrusted-text.js";
import { t as runChild } from "./chunks/child.js";
import { t as writeSecretFile } from "./chunks/secret-file.js";
import { n as plain } from "./chunks/markdown.js";
import { n as table, t as appendSummary } from "./chunks/summary.js";
import { BlockList, isIPv4, isIPv6 } from "node:net";
import { parseEnv } from "node:util";
import { once } from "node:events";
import { access, mkdir, readFile, readdir, readlink, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { basename, delimiter, dirname, join, resolve } from "node:path";
import { networkInterfaces } from "node:os";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
// llm-deliver/inputs.ts
/** Reads the action's inputs. @throws Failure `invalid-input`. */
function readInputs() {
	const operation = choice("operation", [
		"deliver",
		"install",
		"tokens"
	]);
	const file = optionalText("tokens-file");
	const tokensFile = file === null ? null : resolve(file);
	const common = {
		root: resolve(text("root", { default: "/opt/skillgap-llm" })),
		config: resolve(text("config", { default: "/etc/skillgap-llm" })),
		owner: ownerOf(operation, process.env),
		lock: {
			waitMs: seconds("lock-wait", {
				min: 0,
				max: 3600,
				default: 900
			}),
			pollMs: 1e3,
			askMs: Number.POSITIVE_INFINITY
		},
		/** What npm, the self-test and the service's commands run with. */
		env: cleanEnvironment(process.env)
	};
	if (operation === "tokens") {
		if (tokensFile === null) throw invalid("tokens-file", "is empty", "the file that render-env wrote");
		return {
			...common,
			operation,
			tokensFile
		};
	}
	return {
		...common,
		operation,
		/** A rendered file with the tokens, absolute; null leaves the ones that the machine has. */
		tokensFile,
		target: readTarget(),
		gate: {
			...GATE_DEFAULTS,
			deadlineMs: seconds("ready-deadline", {
				min: 1,
				max: 3600,
				default: 300
			})
		},
		selfTestMs: seconds("self-test-timeout", {
			min: 1,
			max: 3600,
			default: 400
		}),
		/** How many releases are kept. */
		keep: integer("keep", {
			min: 1,
			max: 100,
			default: 3
		})
	};
}
/** The process, for the lock; `install` runs outside of any workflow. */
function ownerOf(operation, env) {
	const [owner = "", repo = ""] = (env.GITHUB_REPOSITORY ?? "").split("/");
	const { GITHUB_RUN_ID: runId, GITHUB_SERVER_URL: server, GITHUB_ACTOR: actor = "somebody here" } = env;
	const id = `process ${process.pid}`;
	const runUrl = runId ? `${id}, ${server}/${owner}/${repo}/actions/runs/${runId}` : id;
	return {
		id,
		owner,
		repo,
		runId: Number(runId ?? 0),
		attempt: null,
		actor,
		operation,
		runUrl
	};
}
function readTarget() {
	const release = text("release", RELEASE_ID);
	const commit = text("commit", {
		pattern: /^[0-9a-f]{40}$/,
		expected: "the 40 hex digits of a commit"
	});
	if (!release.endsWith(`-${commit.slice(0, 12)}`)) throw invalid("release", `is ${release}`, `a release of the commit, ending in ${commit.slice(0, 12)}`);
	return {
		release,
		commit,
		source: resolve(text("source", { default: "." }))
	};
}
const KEPT = /^(PATH|HOME|LANG|LC_\w+|TZ|TMPDIR|(https?|no|all)_proxy|NODE_EXTRA_CA_CERTS|NODE_USE_SYSTEM_CA|SSL_CERT_(FILE|DIR)|npm_config_\w+)$/i;
/**
* An install runs what the `node` package brings, and a self-test runs the release: neither gets the job's AWS
* credentials, or its right to ask for a token.
*/
function cleanEnvironment(env) {
	return Object.fromEntries(Object.entries(env).flatMap(([key, value]) => value !== void 0 && KEPT.test(key) ? [[key, value]] : []));
}
// llm-deliver/file-lock.ts
const CONFLICT = 75;
/**
* A lock that the kernel holds (`flock`) for a helper that ends with this process, however that ends: it is never stale,
* so there is nothing to take over. The file says who has it.
*/
var FileLock = class {
	#file;
	#env;
	#helper;
	constructor(file, env) {
		this.#file = file;
		this.#env = env;
	}
	async take(owner) {
		if (this.#helper) return null;
		const child = spawn("flock", [
			...[
				"--nonblock",
				"--conflict-exit-code",
				String(CONFLICT)
			],
			this.#file,
			"sh",
			"-c",
			"echo held; exec cat"
		], {
			env: this.#env,
			stdio: [
				"pipe",
				"pipe",
				"ignore"
			]
		});
		const ended = once(child, "exit").then(([code, signal]) => code ?? signal);
		const first = await Promise.race([once(child.stdout, "data").then(() => "held"), ended]);
		if (first === CONFLICT) return parseHolder(await readFile(this.#file, "utf8")) ?? "unknown";
		if (first !== "held") throw new Error(`flock ${this.#file} ended with ${first}`);
		this.#helper = {
			child,
			ended
		};
		await writeFile(this.#file, `${holderJson(owner)}\n`);
		return null;
	}
	async takeOver() {
		return false;
	}
	async release() {
		this.#helper?.child.stdin?.end();
		await this.#helper?.ended;
		this.#helper = void 0;
	}
};
// llm-deliver/layout.ts
/** The unit that serves; the runner's user may restart it and nothing else. */
const UNIT = "skillgap-llm.service";
/** Prefix of a folder in `releases` that is not a release yet. */
const STAGING = ".staging-";
/** Where the LLM node’s files are on its machine. `llm-node/service/install` makes the folders. */
function layoutOf(root, config) {
	return {
		releases: join(root, "releases"),
		/** A link to the release that serves. */
		current: join(root, "current"),
		/** A link to the release to go back to; it exists until the live one has passed its gate. */
		backTo: join(root, "back-to"),
		lock: join(root, "lock"),
		/** The node's own settings. */
		settings: join(config, "llm-node.env"),
		tokens: join(config, "tokens.env")
	};
}
/** The release's own Node, whatever the machine has. */
function nodeOf(folder) {
	return join(folder, "node_modules/node/bin/node");
}
// llm-deliver/link.ts
/** Points a link at a release. A reader sees the old release or the new one, never neither. */
async function point(link, release) {
	const draft = `${link}.new`;
	await rm(draft, { force: true });
	await symlink(`releases/${release}`, draft);
	await rename(draft, link);
}
/** The release that a link points at; null when there is none. */
async function releaseAt(link) {
	const name = basename(await readlink(link).catch(() => ""));
	return RELEASE_ID.pattern.test(name) ? name : null;
}
// llm-deliver/node-address.ts
/** The addresses that Tailscale gives. */
const tailnet = new BlockList();
tailnet.addSubnet("100.64.0.0", 10, "ipv4");
tailnet.addSubnet("fd7a:115c:a1e0::", 48, "ipv6");
/** Where the node listens by its own settings and defaults: null while the tailnet's interface is not there. */
function nodeUrl(settings, interfaces) {
	const name = settings.LLM_NODE_INTERFACE || "tailscale0";
	const port = settings.LLM_NODE_PORT || "8001";
	const [given = ""] = (settings.LLM_NODE_ADDRESSES ?? "").split(",").map((address) => address.trim());
	const found = (interfaces[name] ?? []).map(({ address }) => address).filter((address) => tailnet.check(address, isIPv6(address) ? "ipv6" : "ipv4"));
	const address = given || found.find(isIPv4) || found[0];
	if (address === void 0) return null;
	return `http://${isIPv6(address) ? `[${address}]` : address}:${port}`;
}
// llm-deliver/child.ts
const LINES_KEPT = 20;
/** Runs a program to its end, or kills it with everything that it started. Its output is logged as untrusted text. */
async function run([program, ...args], { timeoutMs, signal, quiet = false, ...options }) {
	const timeout = AbortSignal.timeout(timeoutMs);
	/** The last lines of both streams, for an error. */
	const tail = [];
	const onLine = (line) => {
		tail.push(line);
		if (tail.length > LINES_KEPT) tail.shift();
		if (!quiet) logUntrusted(line);
	};
	try {
		const child = {
			...options,
			group: true,
			onLine,
			signal: AbortSignal.any([signal, timeout])
		};
		const { exitCode, stdout } = await runChild(program, args, child);
		return {
			exitCode,
			stdout,
			tail: tail.join("\n"),
			timedOut: timeout.aborted
		};
	} catch (error) {
		return {
			exitCode: 127,
			stdout: "",
			tail: messageOf(error),
			timedOut: false
		};
	}
}
/** Why a program failed, as the end of a sentence. */
function howItEnded({ exitCode, tail, timedOut }, timeoutMs) {
	const how = timedOut ? `did not end within ${timeoutMs / 1e3} s` : `ended with ${exitCode}${exitCode === 128 ? ", or was killed" : ""}`;
	return tail === "" ? how : `${how}:\n${tail}`;
}
// llm-deliver/service.ts
/** The old process has 35 s to finish what it answers. */
const RESTART_MS = 9e4;
const ASK_MS = 1e4;
/** A service that has ended this often by itself does not become ready. */
const ENDS_ALLOWED = 3;
/** Restarts the service: the one thing that this user may do as root. */
async function restartService(env, signal) {
	const ended = await run([
		"sudo",
		"-n",
		"systemctl",
		"restart",
		UNIT
	], {
		env,
		timeoutMs: RESTART_MS,
		signal
	});
	if (ended.exitCode === 0) return;
	const message = `systemctl restart ${UNIT} ${howItEnded(ended, RESTART_MS)}`;
	throw new Failure("restart-failed", message, { nextStep: "Check that this user may do that (llm-node/service/install writes the rule for sudo), then `systemctl status skillgap-llm`." });
}
/** Why waiting for the service is pointless; null while it is not, or when systemd does not answer. */
async function whyHopeless(env, signal) {
	return whyUnitHopeless((await run([
		"systemctl",
		"show",
		"--property=ActiveState,NRestarts",
		UNIT
	], {
		env,
		timeoutMs: ASK_MS,
		signal,
		quiet: true
	})).stdout);
}
function whyUnitHopeless(properties) {
	const [, state] = /^ActiveState=(\w+)$/m.exec(properties) ?? [];
	const ends = Number(/^NRestarts=(\d+)$/m.exec(properties)?.[1] ?? 0);
	if (state === "failed") return `${UNIT} has failed, and systemd does not start it again`;
	return ends < ENDS_ALLOWED ? null : `${UNIT} has ended ${ends} times since it was started`;
}
// llm-deliver/readiness.ts
const BODY_LIMIT = 16384;
const BODY_MS = 5e3;
/** Probes the node at its address in the tailnet. The address may come and go, so each probe looks it up. */
function readyProbe(node) {
	return async (timeoutMs) => {
		const url = nodeUrl(node, networkInterfaces());
		if (url === null) return {
			status: null,
			release: null,
			ms: 0,
			error: NO_ADDRESS
		};
		return httpProbe(`${url}/ready`, { userAgent: "skillgap-llm-deliver" })(timeoutMs);
	};
}
const NO_ADDRESS = "the interface of the tailnet has no address; is Tailscale up?";
/** Waits until a release serves and is ready. @throws Failure `gate-failed`. */
async function awaitReady({ node, env, cancelled }, rules) {
	const result = await gate$1(rules, readyProbe(node), {
		abort: async () => cancelled.aborted ? "the job was cancelled" : await whyHopeless(env, cancelled),
		onObservation: (_, verdict, streak) => logUntrusted(`${verdict.reason === "passed" ? "pass" : verdict.reason} ${streak} in a row · ${verdict.detail}`)
	});
	if (result.passed) return;
	const url = nodeUrl(node, networkInterfaces());
	if (url !== null) logUntrusted(`/ready: ${await bodyOf(`${url}/ready`)}`);
	throw new Failure("gate-failed", `${rules.release} did not become ready: ${result.sentence}`, { nextStep: "On the machine: journalctl -u skillgap-llm -n 100. The log above has the last /ready." });
}
async function bodyOf(url) {
	try {
		return (await (await fetch(url, { signal: AbortSignal.timeout(BODY_MS) })).text()).slice(0, BODY_LIMIT);
	} catch (error) {
		return messageOf(error);
	}
}
// llm-deliver/steps/tokens.ts
/** As render-env writes it, and as the node reads it. */
const LINE = /^(LLM_NODE_TOKEN|LLM_NODE_TOKEN_PREVIOUS)="([0-9A-Za-z_-]{32,256})"$/;
/**
* Replaces the node's tokens with those of a rendered file. The node reads them again by itself, also when the delivery
* fails after this. The new file keeps the group of the old one, which says who may read it.
*/
const tokens = defineStep({
	name: "tokens",
	category: "own",
	recoverable: true,
	async run({ layout }, { file }) {
		const text = await readFile(file, "utf8").catch((cause) => {
			throw new Failure("tokens-invalid", `Cannot read ${file}: ${messageOf(cause)}`, { cause });
		});
		const found = parseTokens(text);
		if (found === null) throw new Failure("tokens-invalid", `${file} does not hold a valid LLM_NODE_TOKEN`, { nextStep: "A token is 32 to 256 letters, digits, - and _; `npm run secrets` makes one." });
		for (const value of found.values()) maskSecret(value);
		await writeSecretFile(layout.tokens, text, { groupId: (await stat(layout.tokens)).gid });
	}
});
/** The tokens in a file's text, by key. Null when it holds anything else, or no LLM_NODE_TOKEN. */
function parseTokens(text) {
	const found = /* @__PURE__ */ new Map();
	for (const line of text.split("\n").filter((line) => line !== "" && !line.startsWith("#"))) {
		const [, key, value] = LINE.exec(line) ?? [];
		if (key === void 0 || value === void 0 || found.has(key)) return null;
		found.set(key, value);
	}
	return found.has("LLM_NODE_TOKEN") ? found : null;
}
// llm-deliver/inspect.ts
const PROBE_MS = 5e3;
/** The node's settings, as Node itself reads them for the service. @throws Failure `not-installed`. */
async function readSettings({ releases, settings, tokens }) {
	try {
		for (const path of [releases, tokens]) await access(path);
		return parseEnv(await readFile(settings, "utf8"));
	} catch (cause) {
		throw new Failure("not-installed", `The LLM node is not installed here: ${messageOf(cause)}`, {
			nextStep: "On the machine, from a clone: sudo llm-node/service/install.",
			cause
		});
	}
}
async function inspect(layout, node) {
	const [live, backTo, names] = await Promise.all([
		releaseAt(layout.current),
		releaseAt(layout.backTo),
		readdir(layout.releases)
	]);
	const releases = names.filter((name) => RELEASE_ID.pattern.test(name)).sort();
	const hasToken = parseTokens(await readFile(layout.tokens, "utf8")) !== null;
	return {
		live,
		answers: live !== null && await answersAs(live, node),
		backTo,
		releases,
		hasToken
	};
}
/** Removes what killed runs left half made. Only for the lock's holder: nobody works on it then. */
async function sweepStaging({ releases }) {
	for (const name of await readdir(releases)) if (name.startsWith(".staging-")) await rm(join(releases, name), {
		recursive: true,
		force: true
	});
}
async function answersAs(release, node) {
	const observation = await readyProbe(node)(PROBE_MS);
	return verdictOn({
		release,
		maxLatencyMs: null
	}, observation).reason === "passed";
}
// llm-deliver/best-effort.ts
/** For work whose failure changes no outcome: it is logged, and the next delivery does it again. */
async function bestEffort(work) {
	try {
		await work();
	} catch (error) {
		warning(messageOf(error));
	}
}
// llm-deliver/steps/back-to.ts
const removeLink = ({ layout }) => rm(layout.backTo, { force: true });
/** Records the release to go back to, for the next delivery in case this one is killed. */
const remember = defineStep({
	name: "remember",
	category: "own",
	recoverable: true,
	run: ({ layout }, { release }) => point(layout.backTo, release),
	undo: (machine) => bestEffort(() => removeLink(machine))
});
/** Ends what `remember` began: the live release has passed its gate. */
const forget = defineStep({
	name: "forget",
	category: "own",
	recoverable: true,
	run: (machine) => bestEffort(() => removeLink(machine))
});
// llm-deliver/steps/gate.ts
/** The live release proves itself; from then on it stays. */
const gate = defineStep({
	name: "gate",
	category: "gate",
	recoverable: true,
	pointOfNoReturn: true,
	run: awaitReady
});
// llm-deliver/steps/prune.ts
/** Removes old releases. */
const prune = defineStep({
	name: "prune",
	category: "own",
	recoverable: true,
	run: ({ layout }, { releases }) => bestEffort(async () => {
		for (const release of releases) await rm(join(layout.releases, release), {
			recursive: true,
			force: true
		});
	})
});
// llm-deliver/steps/restart.ts
/** Undone by the switch: it restarts the service once `current` names the release before. */
const restart = defineStep({
	name: "restart",
	category: "app",
	recoverable: true,
	run: ({ env, cancelled }) => restartService(env, cancelled)
});
// llm-deliver/steps/self-test.ts
/** The release loads its models, answers and embeds, beside the one that serves. */
const selfTest = defineStep({
	name: "self-test",
	category: "app",
	recoverable: true,
	async run({ layout, env, cancelled: signal }, { release, timeoutMs }) {
		const cwd = join(layout.releases, release);
		const ended = await run([
			nodeOf(cwd),
			`--env-file=${layout.settings}`,
			"llm-node/src/cli.ts",
			"self-test",
			"--json"
		], {
			env: {
				...env,
				RELEASE: release
			},
			cwd,
			timeoutMs,
			signal
		});
		const verdict = readVerdict(ended.stdout);
		if (ended.exitCode === 0 && verdict?.ok) return;
		const why = verdict && !ended.timedOut ? verdict.reason : howItEnded(ended, timeoutMs);
		throw new Failure("self-test-failed", `${release} failed its self-test: ${why}`, { nextStep: "The release that serves was not touched. The log has what each check said." });
	}
});
/** What the last line of a self-test says; null when it is no verdict. */
function readVerdict(stdout) {
	try {
		const last = stdout.trimEnd().split("\n").at(-1) ?? "";
		const { ok, reason } = JSON.parse(last);
		if (ok === void 0) return null;
		return {
			ok: ok === true,
			reason: typeof reason === "string" && reason ? reason : "without a reason"
		};
	} catch {
		return null;
	}
}
// llm-deliver/steps/npm.ts
/**
* How npm is called: the one that came with the Node that runs this, else the one on the PATH. GitHub's runner brings
* both, of one version, and no other program of the machine is needed.
*/
function npmCommand(execPath) {
	const script = join(dirname(execPath), "../lib/node_modules/npm/bin/npm-cli.js");
	return existsSync(script) ? [execPath, script] : ["npm"];
}
/**
* The programs `node` and `npm` that a package's own script finds, by their names: this very Node, and the npm that
* goes with it. The runner's own `bin/npm` is not taken: its updates have been seen to break it
* (https://github.com/pnpm/action-setup/issues/240).
*/
function toolScripts(execPath, npm) {
	const script = (argv) => `#!/bin/sh\nexec ${quoteArgv(argv)} "$@"\n`;
	return {
		node: script([execPath]),
		...npm[0] === "npm" ? {} : { npm: script(npm) }
	};
}
// llm-deliver/steps/stage.ts
const GIT_MS = 6e4;
const NPM_MS = 9e5;
const QUICK_MS = 3e4;
/**
* Makes a release of a commit, whole or not at all: its files as git has them, exactly the packages of its
* package-lock.json, and the Node that it runs with. It gets its name when it is complete. Only for a release that is
* not there yet: what the undo removes was made by this very attempt.
*/
const stage = defineStep({
	name: "stage",
	category: "own",
	recoverable: true,
	async run(machine, target) {
		const { releases } = machine.layout;
		const folder = join(releases, `${STAGING}${target.release}`);
		await rm(folder, {
			recursive: true,
			force: true
		});
		await mkdir(folder, { recursive: true });
		try {
			await fill(folder, target, machine);
			await rename(folder, join(releases, target.release));
		} catch (error) {
			await rm(folder, {
				recursive: true,
				force: true
			});
			throw error;
		}
	},
	undo: ({ layout }, { release }) => bestEffort(async () => {
		if (await releaseAt(layout.current) === release) return;
		await rm(join(layout.releases, release), {
			recursive: true,
			force: true
		});
	})
});
async function fill(folder, { release, commit, source }, { env, cancelled: signal }) {
	const tools = join(folder, ".tools");
	const PATH = [tools, env.PATH].filter(Boolean).join(delimiter);
	const must = async (command, timeoutMs, quiet = false) => {
		const ended = await run(command, {
			env: {
				...env,
				PATH
			},
			cwd: folder,
			timeoutMs,
			signal,
			quiet
		});
		if (ended.exitCode === 0) return ended.stdout;
		throw stageFailed(`${command.slice(0, 4).join(" ")} … ${howItEnded(ended, timeoutMs)}`);
	};
	const git = (...args) => must([
		"git",
		"-C",
		source,
		...args
	], GIT_MS, true);
	const ownNpm = npmCommand(process.execPath);
	const npm = (...args) => must([
		...ownNpm,
		...args,
		"--no-audit",
		"--no-fund"
	], NPM_MS);
	const files = [
		"package.json",
		"package-lock.json",
		"llm-node",
		...workspacesOf(await git("show", `${commit}:package.json`)).map((name) => `${name}/package.json`)
	];
	await git("archive", "--format=tar", `--output=${join(folder, ".tar")}`, commit, "--", ...files);
	await must([
		"tar",
		"--extract",
		"--file=.tar",
		"--no-same-owner",
		"--no-same-permissions"
	], GIT_MS);
	await rm(join(folder, ".tar"));
	await mkdir(tools);
	for (const [name, script] of Object.entries(toolScripts(process.execPath, ownNpm))) await writeFile(join(tools, name), script, { mode: 493 });
	await npm("ci", "--workspace=llm-node", "--omit=dev", "--ignore-scripts");
	await npm("rebuild", "node");
	await rm(tools, { recursive: true });
	await must([nodeOf(folder), "--version"], QUICK_MS);
	await writeFile(join(folder, "release.env"), `RELEASE="${release}"\n`);
	await must([
		"sync",
		"--file-system",
		"."
	], NPM_MS);
}
/** npm checks the lock against the package.json of every workspace. */
function workspacesOf(manifest) {
	const { workspaces } = JSON.parse(manifest);
	if (!Array.isArray(workspaces)) throw stageFailed("package.json names no workspaces");
	return workspaces.map(String);
}
function stageFailed(message) {
	return new Failure("stage-failed", message, { nextStep: "Check that npm’s registry is reachable and the disk has room. The release that serves was not touched." });
}
// llm-deliver/steps/switch-release.ts
/** Makes a release the one that the service starts. */
const switchRelease = defineStep({
	name: "switch",
	category: "own",
	recoverable: true,
	run: ({ layout }, { release }) => point(layout.current, release),
	async undo(machine, { release, before }) {
		const { layout, env, cancelled, job } = machine;
		if (before === null || await releaseAt(layout.current) !== release) return;
		await point(layout.current, before.release);
		await bestEffort(() => restartService(env, cancelled));
		if (!job.aborted) await awaitReady(machine, before);
	}
});
// llm-deliver/plan.ts
/**
* What a killed delivery leaves to do before another one begins: the release that it switched to passes the gate or is
* rolled back. Empty when it left nothing.
*/
function planRecovery({ live, answers, backTo, releases }, rules) {
	if (backTo === null) return [];
	if (live === null || live === backTo || !releases.includes(backTo)) return [forget()];
	return [
		remember({ release: backTo }),
		switchRelease({
			release: live,
			before: {
				...rules,
				release: backTo
			}
		}),
		...answers ? [] : [restart()],
		gate({
			...rules,
			release: live
		}),
		forget()
	];
}
/**
* The steps of an operation on the machine as it was inspected. What serves is not touched before the switch.
*
* @throws Failure `tokens-missing` when the node would accept no client.
*/
function planOperation(settings, inspected) {
	const { operation, tokensFile: file } = settings;
	const handOver = file === null ? [] : [tokens({ file })];
	if (operation === "tokens") return {
		reason: "tokens-written",
		steps: handOver
	};
	const { target, keep, selfTestMs: timeoutMs } = settings;
	const { live, releases, answers, hasToken } = inspected;
	const { release } = target;
	const idle = operation === "install" && !answers;
	if (live !== null && releases.includes(live) && isOf(live, settings) && (answers || idle)) return {
		reason: "already-live",
		steps: handOver
	};
	const made = releases.includes(release) ? [] : [stage(target)];
	if (idle) return {
		reason: "installed",
		steps: [...[
			...made,
			...handOver,
			switchRelease({
				release,
				before: null
			})
		], ...over(releases, [release], release, keep)]
	};
	if (file === null && !hasToken) throw tokensMissing();
	const before = live === release || live === null || !releases.includes(live) ? null : live;
	return {
		reason: "delivered",
		steps: [
			...made,
			selfTest({
				release,
				timeoutMs
			}),
			...handOver,
			...before === null ? [] : [remember({ release: before })],
			switchRelease({
				release,
				before: before === null ? null : {
					...settings.gate,
					release: before
				}
			}),
			restart(),
			gate({
				...settings.gate,
				release
			}),
			forget(),
			...over(releases, before === null ? [release] : [release, before], release, keep)
		]
	};
}
/** Removes all releases but the newest `keep` and those that are in use. */
function over(releases, inUse, release, keep) {
	const newest = [.../* @__PURE__ */ new Set([...releases, release])].sort().slice(-keep);
	const old = releases.filter((one) => ![...newest, ...inUse].includes(one));
	return old.length === 0 ? [] : [prune({ releases: old })];
}
function isOf(release, { target }) {
	return release.endsWith(`-${target.commit.slice(0, 12)}`);
}
function tokensMissing() {
	return new Failure("tokens-missing", "The node has no token, and none was handed over", { nextStep: "Give the workflow its role (AWS_LLM_ROLE_ARN), or store a token on the machine: llm-node/service/install asks for it." });
}
// llm-deliver/summary.ts
/** The job's summary: one sentence, why it failed, and how long each step took. */
async function writeSummary(outcome, phases, why = null) {
	const rows = phases.map(({ phase, seconds }) => [phase, seconds.toFixed(1)]);
	await appendSummary([
		`### ${sentence(outcome)}`,
		...why === null ? [] : [[
			"````text",
			plain(why),
			"````"
		].join("\n")],
		...rows.length === 0 ? [] : [table(["step", "seconds"], rows)]
	].join("\n\n"));
}
/** What happened, and what serves now. */
function sentence({ reason, release, live, previous }) {
	const serves = live === null ? "no release of the LLM node is live" : `the LLM node runs \`${live}\``;
	switch (reason) {
		case "delivered": return `✅ The LLM node runs \`${live}\`${previous === null || previous === live ? "" : `; before it: \`${previous}\``}.`;
		case "already-live": return `✅ Nothing to deliver: ${serves}.`;
		case "tokens-written": return `✅ The LLM node has its tokens; ${serves}.`;
		case "installed": return `✅ \`${release}\` is in place, and was not started.`;
		default: return `❌ ${release === null ? "Nothing was done" : `\`${release}\` was not delivered`} (${reason}); ${serves}.`;
	}
}
// llm-deliver/operation.ts
/** Runs one operation and writes the job's summary. @throws Failure with its reason and what is live. */
async function operate(settings) {
	process.umask(18);
	const job = cancellation();
	const { env, lock, owner } = settings;
	const layout = layoutOf(settings.root, settings.config);
	const machine = {
		layout,
		node: await readSettings(layout),
		env,
		job,
		cancelled: job
	};
	const store = new FileLock(layout.lock, env);
	await acquireLock(store, owner, {
		rules: lock,
		held,
		cancelled: job,
		askRun: async () => "unknown"
	});
	try {
		return await runLocked(settings, machine);
	} finally {
		await releaseLock(store, owner);
	}
}
async function runLocked(settings, machine) {
	const { layout, node } = machine;
	const phases = new Phases();
	const { live: previous } = await inspect(layout, node);
	const facts = {
		release: settings.operation === "tokens" ? null : settings.target.release,
		previous
	};
	try {
		if (settings.operation !== "tokens") await recover(settings, machine, phases);
		const { reason, steps } = planOperation(settings, await inspect(layout, node));
		await runPlan(steps, {
			context: machine,
			phases,
			rollbackFailure
		});
		const outcome = {
			reason,
			...facts,
			live: (await inspect(layout, node)).live
		};
		await writeSummary(outcome, phases.records);
		return outcome;
	} catch (error) {
		const { live } = await inspect(layout, node);
		const { reason = "unexpected", nextStep = "" } = error instanceof Failure ? error : {};
		await writeSummary({
			reason,
			...facts,
			live
		}, phases.records, messageOf(error));
		if (!(error instanceof Failure)) throw error;
		throw new Failure(reason, error.message, {
			nextStep,
			cause: error,
			outputs: {
				...facts,
				live
			}
		});
	}
}
/** Ends what a killed delivery began. That its release was rolled back does not stop this delivery. */
async function recover({ gate }, machine, phases) {
	await sweepStaging(machine.layout);
	const steps = planRecovery(await inspect(machine.layout, machine.node), gate);
	if (steps.length > 0) info("The delivery before this one was interrupted: recovering from it first");
	try {
		await runPlan(steps, {
			context: machine,
			phases,
			rollbackFailure
		});
	} catch (error) {
		if (!(error instanceof Failure) || error.reason !== "gate-failed") throw error;
		warning(`${error.message}\nIts delivery was interrupted; the release before it serves again.`);
	}
}
function held(holder) {
	return new Failure("lock-held", `Another delivery holds the lock: ${holder}`, { nextStep: "Wait until it ends, and run again." });
}
function rollbackFailure(error, cause) {
	return new Failure("not-restored", `${messageOf(cause)}\nThe rollback failed, so the release before may not answer either: ${messageOf(error)}`, {
		nextStep: "Look on the machine: journalctl -u skillgap-llm -n 100.",
		cause
	});
}
// llm-deliver/index.ts
await report(() => operate(readInputs()));
export {};
