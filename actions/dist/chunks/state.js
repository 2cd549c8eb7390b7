import { t as Failure, u as info } from "./outcome.js";
import { t as runChild } from "./child.js";
import { n as untrusted } from "./untrusted-text.js";
import { t as postState } from "./post-state.js";
import { isIPv4 } from "node:net";
import { setTimeout } from "node:timers/promises";
// backup-drill/docker.ts
/** Of one drill: names of what it makes, and the label by which it is removed. */
function namesOf(id) {
	const name = (what) => `skillgap-drill-${id}-${what}`;
	return {
		label: `skillgap.drill=${id}`,
		relay: name("relay"),
		script: name("script"),
		postgres: name("postgres"),
		migrate: name("migrate"),
		app: name("app"),
		data: name("data"),
		socket: name("socket")
	};
}
/** Every container of a drill: it can write nothing but /tmp and its volumes, and gains no right. */
function hardened({ label }) {
	return [...[
		"--label",
		label,
		"--no-healthcheck",
		"--read-only",
		"--tmpfs",
		"/tmp"
	], ...[
		"--cap-drop",
		"ALL",
		"--security-opt",
		"no-new-privileges",
		"--pids-limit",
		"256"
	]];
}
const DATA = "/var/lib/postgresql";
const SOCKET = "/var/run/postgresql";
/** Where the action listens, seen from the relay. */
const EGRESS = "/run/egress";
/**
* Puts an address on the relay's loopback: a certificate for an address must be reached at that address. `ip` is not in
* the image, Perl is in every Debian. 0x8916 is SIOCSIFADDR.
*/
const ADD_ADDRESS = "socket(S,2,2,0) and ioctl(S,0x8916,pack(\"a16 S n C4 x8\",\"lo:1\",2,0,split(/\\./,shift))) or die \"$!\"; exec \"node\",\"-e\",@ARGV";
/** Listens as the bucket does, and hands each connection to the action. */
const RELAY = `const net = require('node:net');
const [port] = process.argv.slice(-1);
net.createServer((from) => {
  const to = net.connect('${EGRESS}/s3.sock');
  for (const [one, other] of [[from, to], [to, from]])
    one.on('error', () => other.destroy()).on('close', () => other.end()).pipe(other);
}).listen(Number(port), () => console.log('listening'));`;
/**
* The container whose network the scripts have: none, but for the one name or address of the bucket, which is its own
* loopback. It holds no secret.
*/
function relayArguments(names, image, { host, port, folder }) {
	const address = isIPv4(host);
	return [
		...[
			"run",
			"--detach",
			"--name",
			names.relay,
			"--network",
			"none",
			...hardened(names)
		],
		...["--mount", `type=bind,source=${folder},target=${EGRESS},readonly`],
		...address ? [
			"--user",
			"0:0",
			"--cap-add",
			"NET_ADMIN",
			"--entrypoint",
			"perl"
		] : ["--add-host", `${host}:127.0.0.1`],
		image,
		...address ? [
			"-e",
			ADD_ADDRESS,
			host,
			RELAY
		] : ["-e", RELAY],
		String(port)
	];
}
/** One of the scripts of the backups, in the image's own user. */
function scriptArguments(names, image, { script, env, backups, data }) {
	return [
		...[
			"run",
			"--rm",
			"--name",
			names.script,
			"--network",
			`container:${names.relay}`,
			...hardened(names)
		],
		...env.flatMap((name) => ["--env", name]),
		...["--mount", `type=bind,source=${backups},target=/srv/backups,readonly`],
		...data ? ["--volume", `${names.data}:${DATA}`] : [],
		...[
			"--entrypoint",
			"env",
			image,
			...script
		]
	];
}
/** The restored cluster, without any network and without a way to ship WAL. `command` is the image's own. */
function postgresArguments(names, image, command) {
	return [
		...[
			"run",
			"--detach",
			"--name",
			names.postgres,
			"--network",
			"none",
			...hardened(names)
		],
		...[
			"--shm-size",
			"64m",
			"--volume",
			`${names.data}:${DATA}`,
			"--volume",
			`${names.socket}:${SOCKET}`
		],
		...[
			image,
			...command,
			"-c",
			"archive_mode=off"
		]
	];
}
/** A script in the container of the restored cluster. */
function insideArguments(names, script) {
	return [
		"exec",
		names.postgres,
		...script
	];
}
/** The migration of the application, as the owner over the socket. It makes the login that the application takes. */
function migrateArguments(names, image) {
	return [
		...[
			"run",
			"--rm",
			"--name",
			names.migrate
		],
		...[
			"--network",
			`container:${names.postgres}`,
			...hardened(names)
		],
		...[
			"--env",
			"DATABASE_URL",
			"--volume",
			`${names.socket}:${SOCKET}`
		],
		...["--env", `MIGRATION_DATABASE_URL=postgres://skillgap_owner@localhost/skillgap?host=${SOCKET}`],
		...[image, "migrate.mjs"]
	];
}
/** The application, in the network of the restored cluster: they have each other and nothing else. */
function appArguments(names, image) {
	return [...[
		"run",
		"--detach",
		"--name",
		names.app,
		"--network",
		`container:${names.postgres}`,
		...hardened(names)
	], ...[
		"--env",
		"DATABASE_URL",
		"--env",
		"AUTH_SECRET",
		"--env",
		"FILES_DIR=/tmp/files",
		image
	]];
}
/** Asks for a path; says its status and nothing of what it answers. */
const PROBE = `fetch('http://127.0.0.1:3000' + process.argv.at(-1), { signal: AbortSignal.timeout(5000) })
  .then(({ status }) => { console.log(status); process.exit(status === 200 ? 0 : 1); }, () => process.exit(1));`;
function probeArguments(names, path) {
	return [
		"exec",
		names.app,
		"node",
		"-e",
		PROBE,
		path
	];
}
// backup-drill/containers.ts
const POLL_MS = 200;
/** Runs docker. Values go into the environment and are named in the arguments; nothing is ever a string for a shell. */
function openContainers(id, secrets, signal) {
	const names = namesOf(id);
	const given = (more) => ({
		...process.env,
		...secrets,
		...more
	});
	/** The exit code and what was printed; nothing of it is shown. @throws Failure when the time is up, or was cut short. */
	async function docker(args, options = {}) {
		signal.throwIfAborted();
		const ended = await runChild("docker", args, {
			env: given(options.env ?? {}),
			signal,
			...options.stdin !== void 0 && { stdin: options.stdin }
		});
		signal.throwIfAborted();
		return ended;
	}
	return {
		names,
		docker,
		/** Runs it until it succeeds. */
		async until(args, deadlineMs) {
			const end = Date.now() + deadlineMs;
			for (;;) {
				if ((await docker(args)).exitCode === 0) return true;
				if (Date.now() > end) return false;
				await setTimeout(POLL_MS);
			}
		},
		/** @throws Failure with the last lines of what the program printed, as text. */
		async must(args, reason, what, options = {}) {
			const { exitCode, stdout, stderr } = await docker(args, options);
			if (exitCode === 0) return stdout;
			const said = [stdout, stderr].map((one) => one.trim()).filter(Boolean).join("\n");
			showEnd(what, said);
			throw new Failure(reason, `${what} ended with status ${exitCode}: ${lastLine(said)}`, { nextStep: options.nextStep ?? "The log above has its last lines." });
		},
		[Symbol.asyncDispose]: () => removeAll(names)
	};
}
/** Removes whatever a drill has made, as far as it is there. */
async function removeAll({ label }) {
	const list = async (...args) => {
		const { stdout } = await runChild("docker", [
			...args,
			"--quiet",
			"--filter",
			`label=${label}`
		]);
		return stdout.split(/\s+/).filter(Boolean);
	};
	const containers = await list("ps", "--all");
	if (containers.length > 0) await runChild("docker", [
		"rm",
		"--force",
		"--volumes",
		...containers
	]);
	const volumes = await list("volume", "ls");
	if (volumes.length > 0) await runChild("docker", [
		"volume",
		"rm",
		"--force",
		...volumes
	]);
}
/** Of what a program printed, the end: as text that the runner does not obey. */
function showEnd(what, output) {
	const lines = output.trimEnd().split("\n").slice(-30);
	info(`The end of what ${what} said:\n${untrusted(lines.join("\n"))}`);
}
function lastLine(output) {
	return output.trimEnd().split("\n").at(-1)?.trim().slice(0, 300) ?? "";
}
// backup-drill/state.ts
/** The label of what a drill makes, for its post step: the main one may be killed. */
const leftBehind = postState("label");
export { showEnd as a, migrateArguments as c, relayArguments as d, scriptArguments as f, removeAll as i, postgresArguments as l, lastLine as n, appArguments as o, openContainers as r, insideArguments as s, leftBehind as t, probeArguments as u };
