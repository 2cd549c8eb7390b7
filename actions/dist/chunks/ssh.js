import { t as Failure } from "./outcome.js";
import { t as privateFolder } from "./temporary.js";
import { f as maskSecret, o as optionalSecret, r as integer, s as optionalText, u as text } from "./inputs.js";
import { t as ParameterStore } from "./ssm.js";
import { t as quoteArgv } from "./shell.js";
import { t as pathsOf } from "./parameter-paths.js";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
// shared/box-inputs.ts
/** Reads which box an action is about; the key is masked. @throws Failure `invalid-input`. */
function readBoxInputs() {
	return {
		sshKey: optionalSecret("ssh-key"),
		environment: text("environment", {
			default: "prod",
			pattern: /^[a-z][a-z0-9-]{0,30}$/,
			expected: "a lower-case name such as prod"
		}),
		host: optionalText("host", {
			pattern: /^[A-Za-z0-9][A-Za-z0-9.:-]*$/,
			expected: "a host name or an address"
		}),
		hostKey: optionalText("host-key", {
			pattern: /^ssh-ed25519 [A-Za-z0-9+/=]+( .*)?$/,
			expected: "a line such as ssh-ed25519 AAAA…"
		}),
		port: integer("port", {
			min: 1,
			max: 65535,
			default: 22
		}),
		user: text("user", {
			default: "deploy",
			pattern: /^[a-z_][a-z0-9_-]*$/,
			expected: "a user name"
		}),
		connectTimeoutSeconds: integer("connect-timeout", {
			min: 1,
			max: 300,
			default: 30
		})
	};
}
// shared/box-script.ts
/**
* A script that runs on the box, as an argv once it has its positional parameters. It is fixed text; data reaches it as
* those parameters or over stdin, so nothing that varies is ever read as shell. POSIX sh, what a plain Debian has.
*/
function script(name, text) {
	return (...args) => [
		"sh",
		"-euc",
		text,
		name,
		...args
	];
}
// shared/box-target.ts
const NAMES = {
	host: "EC2_HOST",
	sshKey: "EC2_SSH_KEY",
	hostKey: "ssh_host_ed25519_key.pub"
};
/**
* Where the box is and what proves it: from the inputs, and what they leave out from the deploy prefix.
* @throws Failure `invalid-input` naming what neither has.
*/
async function resolveTarget(inputs) {
	const { host, sshKey, hostKey } = {
		...inputs,
		...await fromDeployPrefix(inputs)
	};
	return {
		host,
		hostKey,
		privateKey: sshKey,
		port: inputs.port,
		user: inputs.user,
		connectTimeoutSeconds: inputs.connectTimeoutSeconds
	};
}
async function fromDeployPrefix(inputs) {
	const absent = Object.keys(NAMES).filter((key) => inputs[key] === null);
	const found = /* @__PURE__ */ new Map();
	const prefix = pathsOf(inputs.environment).deploy;
	if (absent.length > 0) {
		using store = new ParameterStore();
		for (const { name, value } of (await store.read(absent.map((key) => `${prefix}/${NAMES[key]}`))).values()) {
			if (name.endsWith(NAMES.sshKey)) maskSecret(value);
			found.set(name, value);
		}
	}
	const pick = (key) => {
		const value = inputs[key] ?? found.get(`${prefix}/${NAMES[key]}`);
		if (value) return value;
		throw new Failure("invalid-input", `Neither an input nor ${prefix}/${NAMES[key]} in Parameter Store says ${NAMES[key]}.`, { nextStep: "`npm run secrets` makes the key, Terraform and the box write the rest: DEPLOYMENT.md, “The box”." });
	};
	return {
		host: pick("host"),
		sshKey: pick("sshKey"),
		hostKey: pick("hostKey")
	};
}
// shared/child.ts
/** A process that the child has left behind may hold its output open; it is not waited for longer. */
const HELD_OPEN_MS = 1e4;
/**
* Runs a program to its end. Any exit code is a result; only a program that cannot be started is an error.
*
* Not with @actions/exec: that writes to the child's stdin without listening for errors. A child that ends before it has
* read all of it, or before an empty input is closed, then ends this process with an uncaught EPIPE: no outputs, no
* reason. On a busy machine one of some fifty short ssh connections did.
*/
async function runChild(program, args, { stdin = "", onLine } = {}) {
	const child = spawn(program, args, { stdio: "pipe" });
	child.stdin.on("error", () => {});
	child.stdin.end(stdin);
	const [stdout, stderr] = [collect(child.stdout, onLine), collect(child.stderr, onLine)];
	let heldOpen;
	child.once("exit", () => {
		heldOpen = setTimeout(() => {
			child.stdout.destroy();
			child.stderr.destroy();
		}, HELD_OPEN_MS);
	});
	try {
		return {
			exitCode: await new Promise((resolve, reject) => {
				child.once("error", (cause) => reject(new Error(`cannot run ${program}: ${cause.message}`, { cause })));
				child.once("close", (code) => resolve(code ?? 128));
			}),
			stdout: stdout(),
			stderr: stderr()
		};
	} finally {
		clearTimeout(heldOpen);
	}
}
/** Reads a stream as it comes; the result gives what has come so far. */
function collect(stream, onLine) {
	const chunks = [];
	stream.on("data", (chunk) => chunks.push(chunk));
	if (onLine) createInterface({ input: stream }).on("line", onLine);
	return () => Buffer.concat(chunks).toString();
}
// shared/ssh.ts
/** ssh's own exit code: the connection failed, not the command. */
const SSH_FAILED = 255;
/**
* Opens one multiplexed connection with the system's OpenSSH client; all commands share it.
* Key, host key and control socket live in private folders that disposal removes.
*
* @throws Failure `host-key-mismatch`, `auth-refused` or `unreachable`.
*/
async function connect(target) {
	const folder = await privateFolder("ssh");
	const socketFolder = await mkdtemp(path.join(tmpdir(), "ssh-"));
	const forget = async () => {
		for (const each of [folder, socketFolder]) await rm(each, {
			recursive: true,
			force: true
		});
	};
	const base = await clientArguments(target, folder, path.join(socketFolder, "control"));
	const run = async (argv, options = {}) => {
		const limit = options.timeoutSeconds ?? 600;
		const environment = Object.entries(options.environment ?? {}).map(([name, value]) => `${name}=${value}`);
		const command = [
			"timeout",
			"--kill-after=10",
			String(limit),
			...argv
		];
		const line = quoteArgv(environment.length > 0 ? [
			"env",
			...environment,
			...command
		] : command);
		const result = await runChild("ssh", [...base, line], options);
		if (result.exitCode === SSH_FAILED) throw connectionFailure(target, result.stderr);
		return result;
	};
	const cut = async () => void await runChild("ssh", [
		"-O",
		"exit",
		...base
	]);
	const close = async () => {
		await cut();
		await forget();
	};
	try {
		await run(["true"]);
	} catch (error) {
		await forget();
		throw error;
	}
	return {
		run,
		cut,
		[Symbol.asyncDispose]: close
	};
}
async function clientArguments(target, folder, controlPath) {
	const keyFile = path.join(folder, "key");
	const knownHostsFile = path.join(folder, "known_hosts");
	await writeFile(keyFile, `${target.privateKey.trimEnd()}\n`, { mode: 384 });
	const name = target.port === 22 ? target.host : `[${target.host}]:${target.port}`;
	await writeFile(knownHostsFile, `${name} ${target.hostKey.trim()}\n`, { mode: 384 });
	const settings = {
		BatchMode: "yes",
		StrictHostKeyChecking: "yes",
		UserKnownHostsFile: knownHostsFile,
		GlobalKnownHostsFile: "/dev/null",
		HostKeyAlgorithms: "ssh-ed25519",
		UpdateHostKeys: "no",
		IdentitiesOnly: "yes",
		IdentityAgent: "none",
		PreferredAuthentications: "publickey",
		ConnectTimeout: target.connectTimeoutSeconds,
		ServerAliveInterval: 5,
		ServerAliveCountMax: 3,
		ControlMaster: "auto",
		ControlPath: controlPath,
		ControlPersist: 60,
		LogLevel: "ERROR"
	};
	return [
		"-F",
		"/dev/null",
		"-T",
		...Object.entries(settings).flatMap(([name, value]) => ["-o", `${name}=${value}`]),
		"-i",
		keyFile,
		"-p",
		String(target.port),
		"-l",
		target.user,
		"--",
		target.host
	];
}
function connectionFailure(target, stderr) {
	const where = `${target.user}@${target.host}:${target.port}`;
	const said = stderr.trim().split("\n").at(-1) || "ssh said nothing";
	if (/host key verification failed|host identification has changed|no .*host key is known/i.test(stderr)) return new Failure("host-key-mismatch", `${where} showed another host key than the pinned one.`, { nextStep: "If the box was replaced, publish its new key to ssh_host_ed25519_key.pub in the deploy prefix; if not, somebody stands between: stop." });
	if (/permission denied|load key|invalid format|error in libcrypto/i.test(stderr)) return new Failure("auth-refused", `${where} refused the SSH key: ${said}`, { nextStep: "Compare EC2_SSH_KEY with ~/.ssh/authorized_keys of that user on the box." });
	return new Failure("unreachable", `The connection to ${where} failed: ${said}`, { nextStep: "Is the instance running, is EC2_HOST its address, does the security group let this runner in on port 22?" });
}
export { readBoxInputs as i, resolveTarget as n, script as r, connect as t };
