import { a as endGroup, h as warning, m as startGroup, n as messageOf, r as report, t as Failure, u as info } from "./chunks/outcome.js";
import { t as GATE_DEFAULTS } from "./chunks/gate-rules.js";
import { c as seconds, f as maskSecret, i as invalid, n as choice, r as integer, s as optionalText, u as text } from "./chunks/inputs.js";
import { t as cancellation } from "./chunks/cancel.js";
import { a as httpProbe, i as verdictOn, t as gate } from "./chunks/gate.js";
import { i as init_lean_http, o as request } from "./chunks/lean-http2.js";
import { n as logForeign } from "./chunks/foreign.js";
import { t as quoteArgv } from "./chunks/shell.js";
import { t as writeSecretFile } from "./chunks/secret-file.js";
import { n as plain } from "./chunks/markdown.js";
import { n as table, t as appendSummary } from "./chunks/summary.js";
import { BlockList, isIPv4, isIPv6 } from "node:net";
import { parseEnv } from "node:util";
import { once } from "node:events";
import { access, mkdir, readFile, readdir, readlink, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { networkInterfaces } from "node:os";
import { basename, delimiter, dirname, join, resolve } from "node:path";
import { existsSync } from "node:fs";
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
// llm-deliver/layout.ts
/** `<UTC time>-<12 hex of the commit>`. */
const RELEASE_PATTERN = /^\d{8}T\d{6}Z-[0-9a-f]{12}$/;
/** The unit that serves; the runner's user may restart it and nothing else. */
const UNIT = "skillgap-llm.service";
function layoutOf(root, config) {
	return {
		releases: join(root, "releases"),
		current: join(root, "current"),
		backTo: join(root, "back-to"),
		lock: join(root, "lock"),
		settings: join(config, "llm-node.env"),
		tokens: join(config, "tokens.env")
	};
}
/** The release's own Node, whatever the machine has. */
function nodeOf(folder) {
	return join(folder, "node_modules/node/bin/node");
}
// llm-deliver/inputs.ts
/** Reads the action's inputs. @throws Failure `invalid-input`. */
function readInputs() {
	const operation = choice("operation", [
		"deliver",
		"install",
		"tokens"
	]);
	const tokensFile = optionalText("tokens-file");
	if (operation === "tokens" && tokensFile === null) throw invalid("tokens-file", "is empty", "the file that render-env wrote; there is nothing else to do");
	return {
		operation,
		target: operation === "tokens" ? null : readTarget(),
		tokensFile: tokensFile === null ? null : resolve(tokensFile),
		root: resolve(text("root", { default: "/opt/skillgap-llm" })),
		config: resolve(text("config", { default: "/etc/skillgap-llm" })),
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
		lockWaitSeconds: integer("lock-wait", {
			min: 0,
			max: 3600,
			default: 900
		}),
		keep: integer("keep", {
			min: 1,
			max: 100,
			default: 3
		}),
		env: cleanEnvironment(process.env)
	};
}
function readTarget() {
	const release = text("release", {
		pattern: RELEASE_PATTERN,
		expected: "a release id such as 20260102T030405Z-0123456789ab"
	});
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
// llm-deliver/carry-out.ts
/**
* Does the steps in their order. When one fails, what was prepared is dropped, or, once another release serves, the one
* before it is brought back; then the failure goes on. A cancelled job is a failure between two steps.
*
* @throws Failure `not-restored` when the release before does not answer either.
*/
async function carryOut({ prepare, drop, change, back, settle }, perform, signal) {
	let changed = false;
	try {
		for (const step of [...prepare, ...change]) {
			changed = change.includes(step) && step.kind !== "switch";
			await performUnlessCancelled(step, perform, signal);
		}
	} catch (error) {
		if (!changed) await cleanUp(drop, perform);
		else if (back.length > 0) await goBack$1(back, perform, signal, error);
		throw error;
	}
	await cleanUp(settle, perform);
}
async function performUnlessCancelled(step, perform, signal) {
	const failCancelled = () => {
		if (!signal.aborted) return;
		throw new Failure("cancelled", messageOf(signal.reason), { nextStep: "Run it again; nothing has to be cleared away." });
	};
	failCancelled();
	try {
		await perform(step, signal);
	} catch (error) {
		failCancelled();
		throw error;
	}
}
/** What fails here is no more than litter, or is found by the next delivery. */
async function cleanUp(steps, perform) {
	for (const step of steps) try {
		await perform(step, neverCancelled());
	} catch (error) {
		warning(`${step.kind}: ${messageOf(error)}`);
	}
}
async function goBack$1(steps, perform, signal, cause) {
	for (const step of steps) {
		if (step.kind === "gate" && signal.aborted) continue;
		try {
			await perform(step, neverCancelled());
		} catch (error) {
			if (step.kind !== "switch" && step.kind !== "gate") warning(`${step.kind}: ${messageOf(error)}`);
			else throw notRestored(error, cause);
		}
	}
}
function notRestored(error, cause) {
	return new Failure("not-restored", `${messageOf(cause)}\nThe release before it was put back, and does not answer either: ${messageOf(error)}`, {
		nextStep: "Look on the machine: journalctl -u skillgap-llm -n 100.",
		cause
	});
}
function neverCancelled() {
	return new AbortController().signal;
}
// llm-deliver/lock.ts
const CONFLICT = 75;
/**
* Lets one delivery at a time touch the machine. The kernel holds the lock for a helper that ends with this process,
* however that ends: none can be stale. The file says who has it.
*/
async function takeLock(file, waitSeconds, env) {
	const helper = spawn("flock", [
		...[
			"--timeout",
			String(waitSeconds),
			"--conflict-exit-code",
			String(CONFLICT)
		],
		file,
		"sh",
		"-c",
		"echo held; exec cat"
	], {
		env,
		stdio: [
			"pipe",
			"pipe",
			"ignore"
		]
	});
	const ended = new Promise((resolve) => {
		helper.on("error", (error) => resolve(error.message));
		helper.on("exit", (code, signal) => resolve(code ?? signal ?? "killed"));
	});
	const first = await Promise.race([once(helper.stdout, "data").then(() => "held"), ended]);
	if (first === CONFLICT) {
		const holder = (await readFile(file, "utf8").catch(() => "")).trim();
		throw new Failure("lock-held", `Another delivery is at work: ${holder || "it does not say who"}`, { nextStep: "Let it end, and run again." });
	}
	if (first !== "held") throw new Error(`flock ${file} ended with ${first}`);
	await writeFile(file, `process ${process.pid} since ${(/* @__PURE__ */ new Date()).toISOString()}\n`);
	return { async [Symbol.asyncDispose]() {
		helper.stdin.end();
		await ended;
	} };
}
// llm-deliver/node-address.ts
init_lean_http();
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
// llm-deliver/await-ready.ts
const BODY_LIMIT = 16384;
const BODY_MS = 5e3;
/** Asks the node on its address in the tailnet, which may come and go: it is looked for each time. */
function readyProbe(settings) {
	return async (timeoutMs) => {
		const url = nodeUrl(settings, networkInterfaces());
		if (url === null) return {
			status: null,
			release: null,
			ms: 0,
			error: NO_ADDRESS
		};
		return httpProbe(`${url}/ready`, "skillgap-llm-deliver")(timeoutMs);
	};
}
const NO_ADDRESS = "the interface of the tailnet has no address of it; is Tailscale up?";
/** Waits until a release serves and is ready. @throws Failure `gate-failed`. */
async function awaitReady(rules, settings, abort) {
	const result = await gate(rules, readyProbe(settings), {
		abort,
		onObservation: (_, verdict, streak) => logForeign(`${verdict.reason === "passed" ? "pass" : verdict.reason} ${streak} in a row · ${verdict.detail}`)
	});
	if (result.passed) return;
	const url = nodeUrl(settings, networkInterfaces());
	if (url !== null) logForeign(`/ready: ${await bodyOf(`${url}/ready`)}`);
	throw new Failure("gate-failed", `${rules.release} did not become ready: ${result.sentence}`, { nextStep: "On the machine: journalctl -u skillgap-llm -n 100. The log of this step has what /ready said last." });
}
function bodyOf(url) {
	return new Promise((resolve) => {
		const asking = request(url, {
			agent: false,
			timeout: BODY_MS
		}, (response) => {
			let body = "";
			response.setEncoding("utf8").on("data", (text) => {
				body += text;
				if (body.length > BODY_LIMIT) asking.destroy();
			});
			response.on("close", () => resolve(body.slice(0, BODY_LIMIT)));
		});
		asking.on("timeout", () => asking.destroy(/* @__PURE__ */ new Error(`no answer within ${BODY_MS} ms`)));
		asking.on("error", (error) => resolve(messageOf(error)));
		asking.end();
	});
}
// llm-deliver/child.ts
const LINES_KEPT = 20;
const STDOUT_LIMIT = 1048576;
/**
* Runs a program to its end, or kills it with everything that it has started. What it prints appears in the log as
* somebody else's text.
*/
function run([program, ...args], options) {
	const { env, cwd, timeoutMs, signal, quiet = false } = options;
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			env,
			cwd,
			detached: true,
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			]
		});
		const tail = [];
		let stdout = "";
		let timedOut = false;
		const say = (line) => {
			tail.push(line);
			if (tail.length > LINES_KEPT) tail.shift();
			if (!quiet) logForeign(line);
		};
		const kill = () => {
			if (child.pid !== void 0 && child.exitCode === null) process.kill(-child.pid, "SIGKILL");
		};
		const timer = setTimeout(() => {
			timedOut = true;
			kill();
		}, timeoutMs);
		signal.addEventListener("abort", kill);
		const end = (exitCode) => {
			clearTimeout(timer);
			signal.removeEventListener("abort", kill);
			resolve({
				exitCode,
				stdout,
				tail: tail.join("\n"),
				timedOut
			});
		};
		createInterface({ input: child.stdout }).on("line", (line) => {
			if (stdout.length < STDOUT_LIMIT) stdout += `${line}\n`;
			say(line);
		});
		createInterface({ input: child.stderr }).on("line", say);
		child.on("error", (error) => {
			say(error.message);
			if (child.pid === void 0) end(127);
		});
		child.on("close", end);
	});
}
/** Why a program did not do what it should, as the end of a sentence. */
function howItEnded({ exitCode, tail, timedOut }, timeoutMs) {
	const how = timedOut ? `did not end within ${timeoutMs / 1e3} s` : exitCode === null ? "was killed" : `ended with ${exitCode}`;
	return tail === "" ? how : `${how}:\n${tail}`;
}
// llm-deliver/npm.ts
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
// llm-deliver/stage.ts
const GIT_MS = 6e4;
const NPM_MS = 9e5;
const QUICK_MS = 3e4;
/** What stands in the releases' folder without being a release: a run that was killed has left it. */
const STAGING = ".staging-";
/**
* Makes a release of a commit, whole or not at all: its files as git has them, exactly the packages of its
* package-lock.json, and the Node that it runs with. It gets its name when it is complete.
*/
async function stage(target, { releases }, env, signal) {
	const folder = join(releases, `${STAGING}${target.release}`);
	await rm(folder, {
		recursive: true,
		force: true
	});
	await mkdir(folder, { recursive: true });
	try {
		await fill(folder, target, env, signal);
		await rename(folder, join(releases, target.release));
	} catch (error) {
		await rm(folder, {
			recursive: true,
			force: true
		});
		throw error;
	}
}
async function fill(folder, { release, commit, source }, env, signal) {
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
/** npm wants the package.json of every workspace, to see that the lock belongs to them. */
function workspacesOf(manifest) {
	const { workspaces } = JSON.parse(manifest);
	if (!Array.isArray(workspaces)) throw stageFailed("package.json names no workspaces");
	return workspaces.map(String);
}
function stageFailed(message) {
	return new Failure("stage-failed", message, { nextStep: "Is the registry of npm reachable, and the disk not full? Nothing that serves was touched." });
}
// llm-deliver/tokens.ts
/** As render-env writes it, and as the node reads it. */
const LINE = /^(LLM_NODE_TOKEN|LLM_NODE_TOKEN_PREVIOUS)="([0-9A-Za-z_-]{32,256})"$/;
/** The tokens in a file's text, by key. Null when it is no such file, or holds none that opens the node. */
function parseTokens(text) {
	const found = /* @__PURE__ */ new Map();
	for (const line of text.split("\n").filter((line) => line !== "" && !line.startsWith("#"))) {
		const [, key, value] = LINE.exec(line) ?? [];
		if (key === void 0 || value === void 0 || found.has(key)) return null;
		found.set(key, value);
	}
	return found.has("LLM_NODE_TOKEN") ? found : null;
}
/**
* Gives the node the tokens of a rendered file, in the place of those that it has. It reads them again by itself. Who
* may read them stays as the installer laid it down: the group of the file that is replaced.
*/
async function replaceTokens(rendered, target) {
	const text = await readFile(rendered, "utf8").catch((cause) => {
		throw new Failure("tokens-invalid", `Cannot read ${rendered}: ${messageOf(cause)}`, { cause });
	});
	const tokens = parseTokens(text);
	if (tokens === null) throw new Failure("tokens-invalid", `${rendered} does not hold LLM_NODE_TOKEN as the node takes it`, { nextStep: "A token has 32 to 256 letters, digits, - and _; `npm run secrets` makes such a one." });
	for (const value of tokens.values()) maskSecret(value);
	await writeSecretFile(target, text, { groupId: (await stat(target)).gid });
}
// llm-deliver/observe.ts
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
/** What is on the machine now. */
async function observe(layout, settings) {
	const [live, backTo, names] = await Promise.all([
		releaseAt(layout.current),
		releaseAt(layout.backTo),
		readdir(layout.releases)
	]);
	return {
		live,
		backTo,
		releases: names.filter((name) => RELEASE_PATTERN.test(name)).sort(),
		hasToken: parseTokens(await readFile(layout.tokens, "utf8")) !== null,
		answers: live !== null && await answersAs(live, settings)
	};
}
/** Removes what runs that were killed have left half made. Under the lock nobody works on it. */
async function sweepStaging({ releases }) {
	for (const name of await readdir(releases)) if (name.startsWith(".staging-")) await rm(join(releases, name), {
		recursive: true,
		force: true
	});
}
async function answersAs(release, settings) {
	const seen = await readyProbe(settings)(PROBE_MS);
	return verdictOn({
		release,
		maxLatencyMs: null
	}, seen).reason === "passed";
}
async function releaseAt(link) {
	const target = await readlink(link).catch(() => "");
	const name = basename(target);
	return RELEASE_PATTERN.test(name) ? name : null;
}
// llm-deliver/self-test.ts
/** Has a release load its models, answer and embed, beside the one that serves. @throws Failure `self-test-failed`. */
async function selfTest({ folder, release, settings, env, timeoutMs }, signal) {
	const ended = await run([
		nodeOf(folder),
		`--env-file=${settings}`,
		"llm-node/src/cli.ts",
		"self-test",
		"--json"
	], {
		env: {
			...env,
			RELEASE: release
		},
		cwd: folder,
		timeoutMs,
		signal
	});
	const verdict = readVerdict(ended.stdout);
	if (ended.exitCode === 0 && verdict?.ok) return;
	const why = verdict && !ended.timedOut ? verdict.reason : howItEnded(ended, timeoutMs);
	throw new Failure("self-test-failed", `${release} failed its self-test: ${why}`, { nextStep: "The release that serves was not touched. The log has what each check said." });
}
/** What the last line of a self-test says; null when it is no verdict. */
function readVerdict(stdout) {
	const last = stdout.trimEnd().split("\n").at(-1) ?? "";
	let found;
	try {
		found = JSON.parse(last);
	} catch {
		return null;
	}
	if (typeof found !== "object" || found === null || !("ok" in found)) return null;
	const { ok, reason } = found;
	return {
		ok: ok === true,
		reason: typeof reason === "string" && reason !== "" ? reason : "without a reason"
	};
}
// llm-deliver/service.ts
/** The old process has 35 s to finish what it answers. */
const RESTART_MS = 9e4;
const ASK_MS = 1e4;
/** After so many ends by itself it is not going to become ready. */
const ENDS_ALLOWED = 3;
/** Restarts the service: the one thing that this user may do as root. */
async function restart(env, signal) {
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
	throw new Failure("restart-failed", `systemctl restart ${UNIT} ${howItEnded(ended, RESTART_MS)}`, { nextStep: "May this user do that? llm-node/service/install lays the rule down. `systemctl status skillgap-llm` says the rest." });
}
/** Why it is pointless to wait for the service any longer; null while it is not, or cannot be told. */
async function whyHopeless(env, signal) {
	return judgeUnit((await run([
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
function judgeUnit(properties) {
	const [, state] = /^ActiveState=(\w+)$/m.exec(properties) ?? [];
	const ends = Number(/^NRestarts=(\d+)$/m.exec(properties)?.[1] ?? 0);
	if (state === "failed") return `${UNIT} has failed, and is not started again`;
	return ends < ENDS_ALLOWED ? null : `${UNIT} has ended ${ends} times since it was started`;
}
// llm-deliver/perform.ts
/** Does one step on the machine. */
async function perform({ layout, node, settings }, step, signal) {
	const { env, selfTestMs } = settings;
	switch (step.kind) {
		case "stage": return await stage(step.target, layout, env, signal);
		case "self-test": {
			const { release } = step;
			return await selfTest({
				folder: join(layout.releases, release),
				release,
				settings: layout.settings,
				env,
				timeoutMs: selfTestMs
			}, signal);
		}
		case "tokens": return await replaceTokens(step.file, layout.tokens);
		case "remember": return await point(layout.backTo, step.release);
		case "switch":
			await point(layout.current, step.release);
			return info(`current is ${step.release}`);
		case "restart": return await restart(env, signal);
		case "gate": return await awaitReady({
			...settings.gate,
			release: step.release
		}, node, async () => signal.aborted ? "the job was cancelled" : await whyHopeless(env, signal));
		case "forget": return await rm(layout.backTo, { force: true });
		case "remove": for (const release of step.releases) await rm(join(layout.releases, release), {
			recursive: true,
			force: true
		});
	}
}
/** Lets a link name a release, in one instant: whoever looks sees the one before or this one. */
async function point(link, release) {
	const draft = `${link}.new`;
	await rm(draft, { force: true });
	await symlink(`releases/${release}`, draft);
	await rename(draft, link);
}
// llm-deliver/plan.ts
const NOTHING = {
	prepare: [],
	drop: [],
	change: [],
	back: [],
	settle: []
};
/**
* What a delivery that was killed has left to do, before another one begins: the release that it switched to either
* holds or is taken back. Null when nothing is left.
*/
function planRecovery({ live, answers, backTo, releases }) {
	if (backTo === null) return null;
	const forget = { kind: "forget" };
	if (live === null || live === backTo || !releases.includes(backTo)) return {
		...NOTHING,
		settle: [forget]
	};
	return {
		...NOTHING,
		change: [...answers ? [] : [{ kind: "restart" }], {
			kind: "gate",
			release: live
		}],
		back: [...goBack(backTo), forget],
		settle: [forget]
	};
}
/**
* The steps of an operation on the machine as it was observed. Until `change` the running one is not touched.
*
* @throws Failure `tokens-missing` when the node would let nobody in.
*/
function planOperation(settings, observed) {
	const { operation, target, tokensFile, keep } = settings;
	const { live, releases } = observed;
	const tokens = tokensFile === null ? [] : [{
		kind: "tokens",
		file: tokensFile
	}];
	if (operation === "tokens" || target === null) return {
		...NOTHING,
		reason: "tokens-written",
		prepare: tokens
	};
	const { release } = target;
	const staged = releases.includes(release) ? [] : [{
		kind: "stage",
		target
	}];
	const change = [{
		kind: "switch",
		release
	}];
	const remove = {
		kind: "remove",
		releases: [release]
	};
	const idle = operation === "install" && !observed.answers;
	if (live !== null && releases.includes(live) && isOf(live, target) && (observed.answers || idle)) return {
		...NOTHING,
		reason: "already-live",
		prepare: tokens
	};
	if (idle) {
		const settle = prune([...releases, release], release, null, keep);
		return {
			...NOTHING,
			reason: "installed",
			prepare: [...staged, ...tokens],
			drop: [remove],
			change,
			settle
		};
	}
	if (tokensFile === null && !observed.hasToken) throw tokensMissing();
	const before = live === release || live !== null && !releases.includes(live) ? null : live;
	return {
		reason: "delivered",
		prepare: [
			...staged,
			{
				kind: "self-test",
				release
			},
			...tokens,
			...before === null ? [] : [{
				kind: "remember",
				release: before
			}]
		],
		drop: live === release ? [] : [{ kind: "forget" }, remove],
		change: [
			...change,
			{ kind: "restart" },
			{
				kind: "gate",
				release
			}
		],
		back: before === null ? [] : [
			...goBack(before),
			{ kind: "forget" },
			remove
		],
		settle: [{ kind: "forget" }, ...prune([...releases, release], release, before, keep)]
	};
}
/** Which releases are over: all but the newest `keep`, and never the live one or the one before it. */
function prune(releases, live, before, keep) {
	const newest = [...new Set(releases)].sort().slice(-keep);
	const over = releases.filter((one) => ![
		...newest,
		live,
		before
	].includes(one));
	return over.length === 0 ? [] : [{
		kind: "remove",
		releases: over
	}];
}
function goBack(release) {
	return [
		{
			kind: "switch",
			release
		},
		{ kind: "restart" },
		{
			kind: "gate",
			release
		}
	];
}
function isOf(release, { commit }) {
	return release.endsWith(`-${commit.slice(0, 12)}`);
}
function tokensMissing() {
	return new Failure("tokens-missing", "The node has no token, and none was handed over", { nextStep: "Give the workflow its role (AWS_LLM_ROLE_ARN), or store a token on the machine: llm-node/service/install asks for it." });
}
// llm-deliver/summary.ts
/** The job's summary: one sentence, why it failed, and what each step took. */
async function writeSummary(told, seconds, why = null) {
	const rows = seconds.map(([step, taken]) => [step, taken.toFixed(1)]);
	await appendSummary([
		`### ${sentence(told)}`,
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
		case "installed": return `✅ \`${release}\` is in place, and not started by this.`;
		default: return `❌ ${release === null ? "Nothing was done" : `\`${release}\` was not delivered`} (${reason}); ${serves}.`;
	}
}
// llm-deliver/operation.ts
/** One operation, and what came of it in the job's summary. @throws Failure with the reason, and what serves all the same. */
async function operate(settings) {
	process.umask(18);
	const signal = cancellation();
	const layout = layoutOf(settings.root, settings.config);
	const machine = {
		layout,
		settings,
		node: await readSettings(layout)
	};
	await using _ = await takeLock(layout.lock, settings.lockWaitSeconds, settings.env);
	const release = settings.target?.release ?? null;
	const before = await observe(layout, machine.node);
	const facts = {
		release,
		previous: before.live
	};
	const seconds = [];
	const step = (each, signal) => timed(each, seconds, () => perform(machine, each, signal));
	try {
		if (settings.operation !== "tokens") await recover(machine, before, step, signal);
		const { reason, ...plan } = planOperation(settings, await observe(layout, machine.node));
		await carryOut(plan, step, signal);
		const outcome = {
			reason,
			...facts,
			live: (await observe(layout, machine.node)).live
		};
		await writeSummary(outcome, seconds);
		return outcome;
	} catch (error) {
		const { live } = await observe(layout, machine.node);
		const failure = error instanceof Failure ? error : null;
		await writeSummary({
			reason: failure?.reason ?? "unexpected",
			...facts,
			live
		}, seconds, messageOf(error));
		if (failure === null) throw error;
		const { reason, message, nextStep } = failure;
		throw new Failure(reason, message, {
			nextStep,
			cause: error,
			outputs: {
				...facts,
				live
			}
		});
	}
}
/** Ends what a killed delivery began. That it had to go back is no reason not to go on. */
async function recover({ layout }, before, step, signal) {
	await sweepStaging(layout);
	const plan = planRecovery(before);
	if (plan === null) return;
	info("A delivery before this one was interrupted: what it left is settled first");
	try {
		await carryOut(plan, step, signal);
	} catch (error) {
		if (!(error instanceof Failure) || error.reason !== "gate-failed") throw error;
		warning(`${error.message}\nIts delivery was interrupted; the release before it serves again.`);
	}
}
/** Runs a step as a group of the log, and keeps how long it took. */
async function timed(step, seconds, work) {
	const started = performance.now();
	startGroup("release" in step ? `${step.kind} ${step.release}` : step.kind);
	try {
		await work();
	} finally {
		seconds.push([step.kind, (performance.now() - started) / 1e3]);
		endGroup();
	}
}
// llm-deliver/index.ts
await report(() => operate(readInputs()));
export {};
