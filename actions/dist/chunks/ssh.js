import { t as Failure } from "./outcome.js";
import { a as integer, c as optionalSecret, f as text, i as formatted, m as maskSecret, r as environment } from "./inputs.js";
import { t as privateFolder } from "./temporary.js";
import { t as runChild } from "./child.js";
import { t as nothingFound } from "./aws-place.js";
import { t as pathsOf } from "./parameter-paths.js";
import { t as ParameterStore } from "./ssm.js";
import { t as quoteArgv } from "./shell.js";
import { n as privateKeyFault, r as writePrivateKey, t as parseFormat } from "./formats.js";
import { t as storeCommand } from "./store-command.js";
import { randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { tmpdir } from "node:os";
// shared/deploy-values.ts
/** The values of the deploy prefix. The list of record does not have them, because no container reads them. */
const DEPLOY_FORMATS = {
	/** Terraform writes these two. */
	EC2_HOST: parseFormat("host"),
	INSTANCE_ID: parseFormat("pattern i-[0-9a-f]{8,17}"),
	/** Terraform writes these two, from the environment's `dns`: without a domain, or a proxy in front, they are not there. */
	DOMAIN: parseFormat("host"),
	CDN: parseFormat("pattern cloudflare"),
	EC2_SSH_KEY: parseFormat("private-key"),
	"EC2_SSH_KEY.pub": parseFormat("pattern (ssh|ecdsa)-[a-z0-9-]+ [A-Za-z0-9+/=]+( .*)?"),
	/** The box writes it at its first boot. Every one is as long: ssh would blame the machine for one that is cut off. */
	"ssh_host_ed25519_key.pub": parseFormat("pattern ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI[A-Za-z0-9+/]{43}( .*)?"),
	plan_private_key: parseFormat("private-key"),
	TAILSCALE_OAUTH_CLIENT_ID: parseFormat("token"),
	TAILSCALE_OAUTH_CLIENT_SECRET: parseFormat("token"),
	/** Whose DNS it is; from the same place, and always there. */
	DNS_PROVIDER: parseFormat("pattern none|duckdns|route53|cloudflare"),
	/** Terraform writes these three: where the backups are, and how long they are kept. */
	BACKUP_BUCKET: parseFormat("pattern [a-z0-9][a-z0-9.-]{1,61}[a-z0-9]"),
	BACKUP_REGION: parseFormat("pattern [a-z]{2}(-[a-z]+)+-\\d"),
	BACKUP_RETENTION: parseFormat("pattern \\{\"fullBackups\":\\d+,\"pointInTimeDays\":\\d+\\}")
};
/** @throws Failure `invalid-input` that names the parameter, and not its value. */
function requireFormat(parameter, { declared, fault }, value) {
	const found = fault(value);
	if (found === null) return value;
	const fromFile = `aws ssm put-parameter --name ${parameter} --type SecureString --overwrite --value file://KEY`;
	const nextStep = declared === "private-key" ? `${privateKeyFault(value)?.nextStep ?? ""} To store a file: ${fromFile}` : `Store it again; this asks for the value: ${storeCommand(parameter, { overwrite: true })}`;
	throw new Failure("invalid-input", `The parameter ${parameter} ${found}.`, { nextStep });
}
// shared/box-inputs.ts
/**
* Reads which box an action is about; the key is masked. What is null is read from the environment's deploy prefix.
* @throws Failure `invalid-input`.
*/
function readBoxInputs() {
	return {
		sshKey: optionalSecret("ssh-key"),
		environment: environment(),
		host: formatted("host", DEPLOY_FORMATS.EC2_HOST),
		hostKey: formatted("host-key", DEPLOY_FORMATS["ssh_host_ed25519_key.pub"]),
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
* The box's address and both sides' keys: from the inputs, and from the deploy prefix for what they leave out.
* @throws Failure `invalid-input` naming what is missing or malformed.
*/
async function resolveTarget(inputs) {
	const { environment, host, sshKey, hostKey, ...connection } = inputs;
	const given = {
		host,
		sshKey,
		hostKey
	};
	const absent = Object.keys(NAMES).filter((field) => given[field] === null);
	const stored = absent.length > 0 ? await readDeployValues(environment, absent) : {};
	const { sshKey: privateKey, ...found } = {
		...given,
		...stored
	};
	return {
		...connection,
		...found,
		privateKey
	};
}
async function readDeployValues(environment, fields) {
	const { deploy } = pathsOf(environment);
	const parameterOf = (field) => `${deploy}/${NAMES[field]}`;
	using store = new ParameterStore();
	const found = await store.read(fields.map(parameterOf));
	const key = found.get(parameterOf("sshKey"));
	if (key) maskSecret(key.value);
	if (found.size === 0) throw await nothingFound("invalid-input", `${deploy} of what the inputs leave out`);
	const entries = fields.map((field) => {
		const parameter = parameterOf(field);
		const value = found.get(parameter)?.value;
		if (value) return [field, requireFormat(parameter, DEPLOY_FORMATS[NAMES[field]], value)];
		throw new Failure("invalid-input", `${parameter} is not in Parameter Store, and no input replaces it.`, { nextStep: "`npm run secrets` makes the key, Terraform and the box write the rest: DEPLOYMENT.md, “The box”." });
	});
	return Object.fromEntries(entries);
}
// shared/ssh-failure.ts
/** What a lost connection looks like while a command runs. */
const LOST = {
	lines: /broken pipe|connection reset|closed by remote host|connection to .* closed|not responding|mux_client|disconnect/i,
	reason: "unreachable",
	what: "The connection to {box} was lost while a command ran",
	nextStep: "Did the box reboot, or run out of memory? Run again when it answers."
};
/** The first that has a line in the log is the cause. ssh's later lines are often about its consequences. */
const CAUSES = [
	{
		lines: /host identification has changed|host key verification failed|host key is known|differs from the key/i,
		reason: "host-key-mismatch",
		what: "{box} showed another host key than the pinned one",
		nextStep: "If the box was replaced, publish its new key to ssh_host_ed25519_key.pub in the deploy prefix. If it was not, stop: another machine may be answering in its place."
	},
	{
		lines: /too many authentication failures/i,
		reason: "auth-refused",
		what: "{box} ended the login after too many failed attempts, before it looked at this key",
		nextStep: "Raise MaxAuthTries in the box’s sshd_config, or see in its journal (journalctl -u ssh) who else tries."
	},
	{
		lines: /permission denied \(/i,
		reason: "auth-refused",
		what: "{box} refused the SSH key",
		nextStep: "Compare EC2_SSH_KEY with ~/.ssh/authorized_keys of that user on the box. sshd gives the same answer when the account is missing, locked or expired, when its shell does not exist, and when others may write to its home: journalctl -u ssh on the box says which."
	},
	{
		lines: /unable to negotiate|no matching|no common/i,
		reason: "ssh-incompatible",
		what: "{box} and this runner have no SSH algorithm in common",
		nextStep: "The box needs an Ed25519 host key and an OpenSSH of this decade; see what its sshd_config allows."
	},
	{
		lines: /invalid format|protocol major versions differ|bad packet length|no ssh identification|invalid ssh identification/i,
		reason: "ssh-incompatible",
		what: "Something other than an SSH server answers at {box}",
		nextStep: "Correct the port, or the address in EC2_HOST."
	},
	{
		lines: /could not resolve hostname/i,
		reason: "unreachable",
		what: "The name in {box} could not be resolved",
		nextStep: "Is EC2_HOST spelled right? If it is, DNS is out of order for the moment: run again."
	},
	{
		lines: /connection refused/i,
		reason: "unreachable",
		what: "Nothing listens at {box}",
		nextStep: "Is sshd running on that port, and is EC2_HOST the box’s address? A box that boots refuses for a while."
	},
	{
		lines: /timed out during banner exchange|banner exchange.*timed? ?out/i,
		reason: "unreachable",
		what: "{box} accepted the connection and then said nothing",
		nextStep: "The box may be overloaded, or booting: look at its CPU credits and memory, and run again."
	},
	{
		lines: /timed out|timeout/i,
		reason: "unreachable",
		what: "{box} did not answer in time",
		nextStep: "Is the instance running, is EC2_HOST its address, does the security group let this runner in?"
	},
	{
		lines: /no route to host|network is unreachable|address family|cannot assign|port \d+: (permission denied|operation not permitted)/i,
		reason: "unreachable",
		what: "There is no route from this runner to {box}",
		nextStep: "Is EC2_HOST a public address of the box, and one of a kind (IPv4, IPv6) that this runner can reach?"
	},
	{
		lines: /closed by|connection reset|kex_exchange_identification|broken pipe/i,
		reason: "unreachable",
		what: "{box} closed the connection before the login",
		nextStep: "sshd does so when too many connections wait for a login (MaxStartups), when it restarts, and when an address is banned: journalctl -u ssh on the box says which. If it says nothing, something else listens on that port."
	}
];
const UNKNOWN = {
	lines: /(?!)/,
	reason: "unreachable",
	what: "The connection to {box} failed",
	nextStep: "What ssh said is all that is known. Check EC2_HOST, the security group and sshd on the box."
};
/**
* Why ssh could not connect, or lost the connection: the cause, and the lines that show it.
*
* @param log What ssh itself said.
*/
function connectionFailure(box, log, phase) {
	const lines = log.split(/\r?\n/).map((line) => line.trim()).filter((line) => /[^@\s]/.test(line));
	const found = CAUSES.find((one) => lines.some((line) => one.lines.test(line)));
	const cause = phase === "command" ? LOST : found ?? UNKNOWN;
	const shown = lines.filter((line) => cause.lines.test(line));
	const said = (shown.length > 0 ? shown : lines).slice(-3).join("; ");
	const what = cause.what.replace("{box}", box);
	return new Failure(cause.reason, said === "" ? `${what}.` : `${what}: ${said}`, { nextStep: cause.nextStep });
}
/** The login works, and the account's shell does not run what it is given. */
function shellUnusable(box, what, noise = "") {
	const said = noise.trim().split("\n").slice(-5).join("\n");
	return new Failure("shell-unusable", `The login at ${box} works, but its shell ${what}.${said === "" ? "" : ` It printed:\n${said}`}`, { nextStep: "Look at that account on the box: its login shell (getent passwd), what ~/.bashrc and ~/.profile run (an exit, a menu, a read), command= in ~/.ssh/authorized_keys, and whether its password has expired (chage -l)." });
}
// shared/ssh-frame.ts
/**
* Marks on both streams where a command's own output begins and ends, with its exit code behind it. Before and after
* them stands whatever the account prints: .bashrc, a forced command, a trap. The marks are put together on the box, so
* that a shell that echoes its command line (`set -x`) prints none.
*/
const SCRIPT = "echo \"$0:begin\"; echo \"$0:begin\" >&2; \"$@\"; code=$?; echo \"$0:end $code\"; echo \"$0:end $code\" >&2; exit \"$code\"";
/** Enough to show what an account prints instead of running a command. */
const NOISE_BYTES = 4096;
const EMPTY = Buffer.alloc(0);
/**
* A command line for any login shell, and the filters of its two streams.
* @param onEnd Called when the command has ended, whatever still holds the streams open.
*/
function frame(argv, onEnd) {
	const nonce = randomBytes(16).toString("hex");
	const line = `exec ${quoteArgv([
		"/bin/sh",
		"-c",
		SCRIPT,
		nonce,
		...argv
	])}`;
	const ended = () => {
		if (stdout.exitCode !== null && stderr.exitCode !== null) onEnd();
	};
	const [stdout, stderr] = [new Unframe(nonce, ended), new Unframe(nonce, ended)];
	return {
		line,
		stdout,
		stderr
	};
}
/** Picks the bytes between the marks out of a stream. */
var Unframe = class {
	/** Whether the command has begun. */
	begun = false;
	/** The command's own, once it has ended. */
	exitCode = null;
	#begin;
	#end;
	#onEnd;
	#noise = EMPTY;
	#held = EMPTY;
	constructor(nonce, onEnd) {
		this.#begin = Buffer.from(`${nonce}:begin\n`);
		this.#end = Buffer.from(`${nonce}:end `);
		this.#onEnd = onEnd;
	}
	/** The start of what was printed outside the marks. */
	get noise() {
		return this.#noise.toString();
	}
	take(chunk) {
		this.#held = this.#held.length > 0 ? Buffer.concat([this.#held, chunk]) : chunk;
		if (!this.begun) {
			this.#discard(this.#upTo(this.#begin));
			if (!this.#held.includes(this.#begin)) return EMPTY;
			this.begun = true;
			this.#held = this.#held.subarray(this.#begin.length);
		}
		const taken = this.exitCode === null ? this.#upTo(this.#end) : EMPTY;
		const [mark, code] = /^\w+:end (\d+)\n/.exec(this.#held.toString("latin1", 0, this.#end.length + 8)) ?? [];
		if (this.exitCode === null && mark !== void 0 && this.#held.indexOf(this.#end) === 0) {
			this.#held = this.#held.subarray(mark.length);
			this.exitCode = Number(code);
			this.#onEnd();
		}
		if (this.exitCode !== null) this.#discard(this.#upTo(null));
		return taken;
	}
	rest() {
		const left = this.#upTo(null);
		if (this.begun && this.exitCode === null) return left;
		this.#discard(left);
		return EMPTY;
	}
	/** Removes what stands before a mark from what is held. A tail that may be the start of the mark stays. */
	#upTo(mark) {
		const end = mark === null ? this.#held.length : startOf(mark, this.#held);
		const taken = this.#held.subarray(0, end);
		this.#held = this.#held.subarray(end);
		return taken;
	}
	#discard(bytes) {
		const room = NOISE_BYTES - this.#noise.length;
		if (room > 0) this.#noise = Buffer.concat([this.#noise, bytes.subarray(0, room)]);
	}
};
/** Where a mark stands, or where its first bytes end the text; the text's length when neither. */
function startOf(mark, text) {
	const found = text.indexOf(mark);
	if (found >= 0) return found;
	for (let at = Math.max(0, text.length - mark.length + 1); at < text.length; at++) if (mark.indexOf(text.subarray(at)) === 0) return at;
	return text.length;
}
// shared/ssh.ts
/** ssh's own exit code: the connection failed, not the command. */
const SSH_FAILED = 255;
/** A process that .bashrc left behind may hold the streams open after the command has ended. */
const HELD_OPEN_MS = 500;
const SHELL_ANSWERS_MS = 15e3;
/** Comes back whole only from a POSIX shell that leaves stdin to the command. */
const ECHO = `skillgap '"$HOME"\\!`;
/**
* Opens one multiplexed connection with the system's OpenSSH client; all commands share it. The private key is checked
* before anything connects, and the account's shell right after the login.
* Key, host key and control socket live in private folders that disposal removes.
*
* @throws Failure `invalid-input` for the key, or an {@link SshReason}.
*/
async function openSsh(target, { shellAnswersMs = SHELL_ANSWERS_MS } = {}) {
	const folder = await privateFolder("ssh");
	const socketFolder = await mkdtemp(path.join(tmpdir(), "ssh-"));
	const forget = async () => {
		for (const each of [folder, socketFolder]) await rm(each, {
			recursive: true,
			force: true
		});
	};
	try {
		await writePrivateKey(path.join(folder, "key"), target.privateKey);
		const client = new Client(target, folder, await clientArguments(target, folder, socketFolder));
		await client.login();
		const close = async () => {
			await client.cut();
			await forget();
		};
		try {
			await client.shakeHands(shellAnswersMs);
		} catch (error) {
			await close();
			throw error;
		}
		return {
			run: client.run,
			cut: () => client.cut(),
			[Symbol.asyncDispose]: close
		};
	} catch (error) {
		await forget();
		throw error;
	}
}
var Client = class {
	#box;
	#base;
	/** What ssh itself says: on stderr it would be mixed with what the account prints. */
	#log;
	#connectMs;
	constructor({ user, host, port, connectTimeoutSeconds }, folder, base) {
		this.#box = `${user}@${host}:${port}`;
		this.#log = path.join(folder, "log");
		this.#base = [
			"-E",
			this.#log,
			...base,
			"--",
			host
		];
		this.#connectMs = connectTimeoutSeconds * 1e3;
	}
	async login() {
		const { exitCode, said } = await this.#ssh([
			...this.#base.slice(0, -2),
			"-N",
			...this.#base.slice(-2)
		]);
		if (exitCode !== 0) throw connectionFailure(this.#box, await said(), "login");
	}
	async shakeHands(withinMs) {
		const late = () => shellUnusable(this.#box, `did not answer within ${withinMs / 1e3} s`);
		const { stdout } = await this.#run([
			"grep",
			"-xF",
			"--",
			ECHO
		], { stdin: `${ECHO}\n` }, withinMs, late);
		if (stdout !== `${ECHO}\n`) throw shellUnusable(this.#box, "reads the input of commands itself, or is no POSIX shell", stdout);
	}
	run = (argv, options = {}) => {
		const { timeoutSeconds = 600, environment = {} } = options;
		const variables = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
		const command = [
			"timeout",
			"--kill-after=10",
			String(timeoutSeconds),
			...argv
		];
		const withinMs = this.#connectMs + timeoutSeconds * 1e3;
		const late = () => connectionFailure(this.#box, `no command began within ${withinMs / 1e3} s`, "command");
		return this.#run(variables.length > 0 ? [
			"env",
			...variables,
			...command
		] : command, options, withinMs, late);
	};
	async cut() {
		await this.#ssh([
			"-O",
			"exit",
			...this.#base
		]);
	}
	async #run(argv, options, beginsWithinMs, late) {
		const stop = new AbortController();
		const abort = () => stop.abort();
		let heldOpen;
		const { line, stdout, stderr } = frame(argv, () => heldOpen = setTimeout(abort, HELD_OPEN_MS));
		const tooLate = setTimeout(() => stdout.begun || abort(), beginsWithinMs);
		const filters = {
			stdout,
			stderr
		};
		const result = await this.#ssh([...this.#base, line], {
			...options,
			filters,
			signal: stop.signal
		}).finally(() => {
			clearTimeout(tooLate);
			clearTimeout(heldOpen);
		});
		if (stdout.exitCode !== null) return {
			exitCode: stdout.exitCode,
			stdout: result.stdout,
			stderr: result.stderr
		};
		if (stop.signal.aborted) throw late();
		const said = await result.said();
		if (stdout.begun || result.exitCode === SSH_FAILED && said.trim() !== "") throw connectionFailure(this.#box, said || result.stderr, stdout.begun ? "command" : "login");
		throw shellUnusable(this.#box, `ended with exit code ${result.exitCode} and ran no command`, `${stdout.noise}${stderr.noise}`);
	}
	async #ssh(args, options) {
		const before = this.#said();
		return {
			...await runChild("ssh", args, options),
			said: async () => (await this.#said()).slice((await before).length)
		};
	}
	#said() {
		return readFile(this.#log, "utf8").catch(() => "");
	}
};
async function clientArguments(target, folder, socketFolder) {
	const knownHostsFile = path.join(folder, "known_hosts");
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
		ControlPath: path.join(socketFolder, "control"),
		ControlPersist: 60,
		LogLevel: "INFO"
	};
	const options = Object.entries(settings).flatMap(([name, value]) => ["-o", `${name}=${value}`]);
	const identity = [
		"-i",
		path.join(folder, "key"),
		"-p",
		String(target.port),
		"-l",
		target.user
	];
	return [
		"-F",
		"/dev/null",
		"-T",
		...options,
		...identity
	];
}
export { DEPLOY_FORMATS as a, readBoxInputs as i, resolveTarget as n, requireFormat as o, script as r, openSsh as t };
