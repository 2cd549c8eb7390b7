import { C as info, E as warning, T as startGroup, _ as report, b as error, c as seconds, f as maskSecret, g as messageOf, h as Failure, i as invalid, n as choice, o as optionalSecret, r as integer, s as optionalText, u as text, y as endGroup } from "./chunks/inputs.js";
import { t as exec } from "./chunks/exec.js";
import { n as logForeign, t as foreign } from "./chunks/foreign.js";
import { n as gate } from "./chunks/gate.js";
import { t as ParameterStore } from "./chunks/ssm.js";
import { EOL } from "os";
import { constants, promises } from "fs";
import { createHash } from "node:crypto";
import { chmod, copyFile, cp, glob, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
// ../node_modules/@actions/core/lib/summary.js
var __awaiter = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile: appendFile$1, writeFile: writeFile$1 } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile$1 : appendFile$1)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
// ssh-deploy/release.ts
/** A release's name is also a folder's: nothing else may come in as one. */
const RELEASE_PATTERN = /^\d{8}T\d{6}Z-[0-9a-f]{12}$/;
/** `release.env`: what docker-compose.yml interpolates. Digests and ids need no quoting. */
function releaseEnvironment(record) {
	return [
		`RELEASE=${record.release}`,
		`BACKEND_IMAGE=${record.images.backend}`,
		`NGINX_IMAGE=${record.images.nginx}`,
		`POSTGRES_IMAGE=${record.images.postgres}`,
		""
	].join("\n");
}
// ssh-deploy/inputs.ts
const IMAGE_PATTERN = /^[a-z0-9][a-z0-9._:/-]*@sha256:[0-9a-f]{64}$/;
/** The only reader of the action's inputs. Secrets are masked first. @throws Failure `invalid-input`. */
function readInputs() {
	const sshKey = optionalSecret("ssh-key");
	const registryPassword = optionalSecret("registry-password");
	return {
		operation: choice("operation", ["deploy", "rollback"]),
		workflowRun: readWorkflowRun(),
		environment: text("environment", {
			default: "prod",
			pattern: /^[a-z][a-z0-9-]{0,30}$/,
			expected: "a lower-case name such as prod"
		}),
		/** Null: read from the deploy prefix. */
		host: optionalText("host", {
			pattern: /^[A-Za-z0-9][A-Za-z0-9.:-]*$/,
			expected: "a host name or an address"
		}),
		sshKey,
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
		registry: {
			host: optionalText("registry", {
				pattern: /^[a-z0-9][a-z0-9.:-]*$/,
				expected: "a host, with a port where it has one"
			}) ?? "",
			username: optionalText("registry-username", {
				pattern: /^[^\s-]\S*$/,
				expected: "a user name"
			}) ?? "",
			password: registryPassword ?? ""
		},
		smokePath: text("smoke-path", {
			default: "/v1/jobs?limit=1",
			pattern: /^\/\S*$/,
			expected: "a path such as /v1/jobs"
		}),
		connectTimeoutSeconds: integer("connect-timeout", {
			min: 1,
			max: 300,
			default: 30
		}),
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
			})
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
		/** For a rollback: the release to go back to; null, the previous one. */
		release: optionalText("release", {
			pattern: RELEASE_PATTERN,
			expected: "a release id such as 20260102T030405Z-0123456789ab"
		})
	};
}
/** The run that this is part of, from the runner's own variables. */
function readWorkflowRun() {
	const { GITHUB_ACTOR, GITHUB_REPOSITORY, GITHUB_RUN_ATTEMPT = "1", GITHUB_RUN_ID, GITHUB_SERVER_URL } = process.env;
	return {
		/** Unique to one attempt of one run. */
		id: `${GITHUB_RUN_ID}-${GITHUB_RUN_ATTEMPT}`,
		actor: GITHUB_ACTOR ?? "unknown",
		url: `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`
	};
}
/** What only a deploy reads. @throws Failure `invalid-input`. */
function readDeployInputs() {
	return {
		release: text("release", {
			pattern: RELEASE_PATTERN,
			expected: "a release id such as 20260102T030405Z-0123456789ab"
		}),
		commit: text("commit", {
			pattern: /^[0-9a-f]{40}$/,
			expected: "a full commit id"
		}),
		images: {
			backend: image("backend-image"),
			nginx: image("nginx-image"),
			postgres: image("postgres-image")
		},
		composeFolder: text("compose-folder", { default: "compose" }),
		envFile: text("env-file"),
		parameters: parameterVersions()
	};
}
/** Docker lists an image of Docker Hub without the host's name, so it is compared without it. */
function image(name) {
	return text(name, {
		pattern: IMAGE_PATTERN,
		expected: "an image by digest, name@sha256:…"
	}).replace(/^docker\.io\//, "");
}
function parameterVersions() {
	const json = text("parameters", { default: "{}" });
	try {
		return JSON.parse(json);
	} catch {
		throw invalid("parameters", "is no JSON", "the output `versions` of render-env");
	}
}
// shared/shell.ts
/**
* One argument as a POSIX shell reads it back: byte for byte, whatever it holds.
* ssh hands the remote shell a string, so this is the one place where an argv becomes one.
* @throws TypeError on NUL, which no argument can hold.
*/
function quoteArgument(argument) {
	if (argument.includes("\0")) throw new TypeError("an argument cannot hold a NUL byte");
	if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(argument)) return argument;
	return `'${argument.replaceAll("'", `'\\''`)}'`;
}
/** A command line for a remote POSIX shell, from an argv. */
function quoteArgv(argv) {
	return argv.map(quoteArgument).join(" ");
}
// shared/ssh.ts
/** ssh's own exit code: the connection failed, not the command. */
const SSH_FAILED = 255;
/**
* Opens one multiplexed connection with the system's OpenSSH client; all commands share it.
* Key, host key and control socket live in a private folder that disposal removes.
*
* @throws Failure `host-key-mismatch`, `auth-refused` or `unreachable`.
*/
async function connect(target) {
	const folder = await mkdtemp(path.join(tmpdir(), "ssh-"));
	const base = await clientArguments(target, folder);
	const run = async (argv, options = {}) => {
		const limit = options.timeoutSeconds ?? 600;
		const result = await execute$1([...base, quoteArgv([
			"timeout",
			"--kill-after=10",
			String(limit),
			...argv
		])], options);
		if (result.exitCode === SSH_FAILED) throw connectionFailure(target, result.stderr);
		return result;
	};
	const close = async () => {
		await execute$1([
			"-O",
			"exit",
			...base
		], {});
		await rm(folder, {
			recursive: true,
			force: true
		});
	};
	try {
		await run(["true"]);
	} catch (error) {
		await rm(folder, {
			recursive: true,
			force: true
		});
		throw error;
	}
	return {
		run,
		[Symbol.asyncDispose]: close
	};
}
async function clientArguments(target, folder) {
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
		ControlPath: path.join(folder, "control"),
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
async function execute$1(args, options) {
	const stdout = [];
	const stderr = [];
	return {
		exitCode: await exec("ssh", args, {
			silent: true,
			ignoreReturnCode: true,
			input: Buffer.from(options.stdin ?? ""),
			listeners: {
				stdout: (data) => stdout.push(data),
				stderr: (data) => stderr.push(data),
				...options.onLine && {
					stdline: options.onLine,
					errline: options.onLine
				}
			}
		}),
		stdout: Buffer.concat(stdout).toString(),
		stderr: Buffer.concat(stderr).toString()
	};
}
function connectionFailure(target, stderr) {
	const where = `${target.user}@${target.host}:${target.port}`;
	const said = stderr.trim().split("\n").at(-1) || "ssh said nothing";
	if (/host key verification failed|host identification has changed|no .*host key is known/i.test(stderr)) return new Failure("host-key-mismatch", `${where} showed another host key than the pinned one.`, { nextStep: "If the box was replaced, publish its new key to ssh_host_ed25519_key.pub in the deploy prefix; if not, somebody stands between: stop." });
	if (/permission denied|load key|invalid format|error in libcrypto/i.test(stderr)) return new Failure("auth-refused", `${where} refused the SSH key: ${said}`, { nextStep: "Compare EC2_SSH_KEY with ~/.ssh/authorized_keys of that user on the box." });
	return new Failure("unreachable", `The connection to ${where} failed: ${said}`, { nextStep: "Is the instance running, is EC2_HOST its address, does the security group let this runner in on port 22?" });
}
// ssh-deploy/box-scripts.ts
/**
* The scripts that run on the box. Each is fixed text; data reaches it as positional parameters or over stdin,
* so nothing that varies is ever read as shell. POSIX sh, what a plain Debian has.
*/
const ROOT = "/opt/skillgap";
function script(name, text) {
	return (...args) => [
		"sh",
		"-euc",
		text,
		name,
		...args
	];
}
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
/** () → what `parseObservation` reads. */
const OBSERVE = script("observe", `
cd ${ROOT}
report() { printf '%s\\t%s\\n' "$1" "$2"; }
mkdir -p releases nginx/live
report free-disk-mb "$(df -Pm /var/lib/docker ${ROOT} | awk 'NR > 1 { print $4 }' | sort -n | head -n 1)"
report available-memory-mb "$(awk '/^MemAvailable:/ { print int($2 / 1024) }' /proc/meminfo)"
report current "$(basename "$(readlink current || true)")"
slot=blue
[ ! -e nginx/live/backend-green ] || slot=green
report live-slot "$slot"
report live-release "$(docker inspect --format '{{index .Config.Labels "skillgap.release"}}' "skillgap-backend-$slot-1" 2>/dev/null || true)"
report nginx-conf "$(readlink nginx/current || true)"
report nginx-image "$(docker inspect --format '{{.Config.Image}}' skillgap-nginx-1 2>/dev/null || true)"
for folder in nginx/conf-*; do [ ! -d "$folder" ] || report nginx-folder "\${folder#nginx/}"; done
for folder in releases/*; do
  [ -d "$folder" ] || continue
  report folder "\${folder#releases/}"
  [ ! -e "$folder/deployed" ] || report record "$(tr -d '\\n' < "$folder/release.json")"
done
docker image ls --digests --format '{{.Repository}}@{{.Digest}}' | while read -r image; do report image "$image"; done
`);
/** (release, conf); a gzipped tar of the release on stdin. A cut-off upload leaves only a \`.partial\`. */
const UPLOAD = script("upload", `
umask 077
release=$1 conf=$2
cd ${ROOT}
rm -rf "releases/$release.partial" "nginx/$conf.partial"
mkdir "releases/$release.partial"
tar -xzf - -C "releases/$release.partial"
if [ ! -d "nginx/$conf" ]; then
  cp -R "releases/$release.partial/nginx" "nginx/$conf.partial"
  chmod -R u=rwX,go=rX "nginx/$conf.partial"
  mv -T "nginx/$conf.partial" "nginx/$conf"
fi
chmod 755 nginx nginx/live
mv -T "releases/$release.partial" "releases/$release"
`);
/** (release); its release.json on stdin. */
const RECORD = script("record", `umask 077; cd ${ROOT}/releases/"$1"; cat > release.json.new; mv release.json.new release.json`);
/** (registry, username, image…); the password on stdin, no login when the username is empty. It is forgotten on the way out. */
const PULL = script("pull", `
registry=$1 username=$2
shift 2
DOCKER_CONFIG=$(mktemp -d)
export DOCKER_CONFIG
trap 'rm -rf "$DOCKER_CONFIG"' EXIT
[ -z "$username" ] || docker login --username "$username" --password-stdin "$registry" >/dev/null
for image in "$@"; do docker pull --quiet "$image"; done
`);
/** (conf, image): does nginx read this configuration? In a container of its own, away from the one that serves. */
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
	...[
		"--volume",
		`${ROOT}/nginx:/etc/nginx/skillgap:ro`,
		image,
		"nginx",
		"-t",
		"-q",
		"-c",
		`/etc/nginx/skillgap/${conf}/nginx.conf`
	]
];
/** (conf): what nginx starts with. */
const LINK_NGINX = script("link-nginx", `cd ${ROOT}/nginx; ln -sfn "$1" .current; mv -T .current current`);
/**
* (slot, release, conf, reload?): the switch. The rename of one file moves the traffic; what comes after it is the record.
* A new nginx configuration is linked before it and read by a reload after it.
*/
const SWITCH = script("switch", `
slot=$1 release=$2 conf=$3 reload=$4
cd ${ROOT}/nginx
ln -sfn "$conf" .current
mv -T .current current
if [ "$slot" = green ]; then
  : > live/.backend-green
  mv live/.backend-green live/backend-green
else
  rm -f live/backend-green
fi
[ "$reload" = false ] || docker exec skillgap-nginx-1 nginx -c /etc/nginx/skillgap/current/nginx.conf -s reload
cd ${ROOT}
: > "releases/$release/deployed"
ln -sfn "releases/$release" .current
mv -T .current current
`);
/** (container, seconds): asks it to end, waits for what is in flight, then insists. */
const DRAIN = (container, seconds) => [
	"docker",
	"stop",
	"--time",
	String(seconds),
	container
];
/** (container). */
const REMOVE_CONTAINER = (container) => [
	"docker",
	"rm",
	"--force",
	"--volumes",
	container
];
/** (container, lines): the end of its log, both streams in one. */
const TAIL_LOG = script("tail-log", `docker logs --tail "$2" "$1" 2>&1`);
/** (container): \`state exit-code restarts oom-killed\`. */
const CONTAINER_STATE = (container) => [...[
	"docker",
	"inspect",
	"--format",
	"{{.State.Status}} {{.State.ExitCode}} {{.RestartCount}} {{.State.OOMKilled}}"
], container];
/** (url, seconds): status, time, release and redirect target of one GET on a connection of its own; curl's message when there is no answer. */
const PROBE = script("probe", `
curl --silent --show-error --max-time "$2" --output /dev/null --header 'Connection: close' \\
  --write-out '%{http_code}\\t%{time_total}\\t%header{x-release}\\t%{redirect_url}\\n' "$1" 2>&1 || true
`);
/** (count, release…, count, conf…, image…): removes releases, configurations and every image of SkillGap's repositories but these. */
const PRUNE = script("prune", `
cd ${ROOT}
n=$1; shift
while [ "$n" -gt 0 ]; do rm -rf "releases/$1"; shift; n=$((n - 1)); done
n=$1; shift
while [ "$n" -gt 0 ]; do rm -rf "nginx/$1"; shift; n=$((n - 1)); done
for kept in "$@"; do printf '%s\\n' "\${kept%@*}"; done | sort -u > .repositories
docker image ls --digests --format '{{.Repository}}@{{.Digest}}' | while read -r image; do
  grep -qxF "\${image%@*}" .repositories || continue
  keep=false
  for kept in "$@"; do [ "$image" != "$kept" ] || keep=true; done
  [ "$keep" = true ] || docker image rm "$image" >/dev/null 2>&1 || true
done
rm -f .repositories
`);
/** (release, image…): what a failed deploy had brought. An image that something uses stays. */
const DISCARD = script("discard", `
release=$1
shift
rm -rf "${ROOT}/releases/$release" "${ROOT}/releases/$release.partial"
for image in "$@"; do docker image rm "$image" >/dev/null 2>&1 || true; done
`);
/** A line for receipts.jsonl on stdin. */
const RECEIPT = script("receipt", `umask 077; cat >> ${ROOT}/receipts.jsonl`);
/** (owner); owner.json on stdin. Exit 0: taken; 1: held, and its owner.json is printed. The rename of a folder onto a full one fails. */
const LOCK = script("lock", `
umask 077
cd ${ROOT}
rm -rf "lock.$1"
mkdir "lock.$1"
cat > "lock.$1/owner.json"
if mv -T "lock.$1" lock 2>/dev/null; then exit 0; fi
rm -rf "lock.$1"
cat lock/owner.json 2>/dev/null || true
exit 1
`);
/** (owner): releases the lock if it is this owner's. */
const UNLOCK = script("unlock", `cd ${ROOT}; if grep -qF "\\"owner\\":\\"$1\\"" lock/owner.json 2>/dev/null; then rm -rf lock; fi`);
// ssh-deploy/bundle.ts
/** A folder's content as a short name: the same files, the same name. */
async function nginxConfName(folder) {
	const hash = createHash("sha256");
	const files = (await Array.fromAsync(glob("**/*.conf", { cwd: folder }))).sort();
	for (const file of files) hash.update(`${file}\0`).update(await readFile(path.join(folder, file))).update("\0");
	return `conf-${hash.digest("hex").slice(0, 16)}`;
}
/**
* The release's folder as a gzipped tar: docker-compose.yml, nginx/, .env (0600), release.env, release.json.
* @param composeFolder The repository's `compose/`.
*/
async function bundleRelease(record, composeFolder, envFile) {
	const folder = await mkdtemp(path.join(tmpdir(), "release-"));
	try {
		await copyFile(path.join(composeFolder, "docker-compose.yml"), path.join(folder, "docker-compose.yml"));
		await mkdir(path.join(folder, "nginx"));
		await cp(path.join(composeFolder, "nginx", "conf"), path.join(folder, "nginx"), { recursive: true });
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
// ssh-deploy/failure.ts
/** The failure of a command on the box: what it was for, its exit code, and the end of what it said. */
function failed(reason, what, { exitCode, stderr, stdout }) {
	const said = (stderr.trim() || stdout.trim()).split("\n").slice(-8).join("\n");
	return new Failure(reason, `${what} failed (exit code ${exitCode}): ${said}`, { nextStep: `docs/runbook.md says what ${reason} means.` });
}
// ssh-deploy/migrate.ts
const MIGRATE_CONTAINER = "skillgap-migrate";
/**
* Runs the release's migrations and notes their level in its record, here and on the box.
* @throws Failure `migration-failed` or `migration-timed-out`.
*/
async function migrate(run, record, seconds) {
	await run(REMOVE_CONTAINER(MIGRATE_CONTAINER));
	const result = await run(compose(record.release, "run", "--rm", "--no-deps", "-T", "--name", MIGRATE_CONTAINER, "migrate"), {
		timeoutSeconds: seconds,
		onLine: logForeign
	});
	if (result.exitCode === 124) {
		await run(REMOVE_CONTAINER(MIGRATE_CONTAINER));
		throw new Failure("migration-timed-out", `The migration was not done after ${seconds} s and was ended; Postgres took back what it had begun.`, { nextStep: "Look for a long transaction: SELECT pid, state, query_start FROM pg_stat_activity." });
	}
	if (result.exitCode !== 0) throw failed("migration-failed", "The migration", result);
	record.migrationLevel = migrationLevel(result.stdout);
	await run(RECORD(record.release), { stdin: JSON.stringify(record) });
}
/** The migrate command's last line names the level; a line that is no JSON is somebody's log. */
function migrationLevel(stdout) {
	for (const line of stdout.trim().split("\n").reverse()) try {
		const said = JSON.parse(line);
		if (said.migrated) return said.level ?? null;
	} catch {}
	return null;
}
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
/** One line per probe. What a container answers is not ours: it is quoted. */
function logProbe(seen, verdict, streak) {
	const passed = verdict.reason === "passed";
	info(foreign(`${passed ? `pass ${streak}` : "no pass"}: ${verdict.detail}, release ${seen.release}`));
}
/** Why a container will not come up any more, or null while it may. */
async function crashOf(run, container) {
	const { exitCode, stdout } = await run(CONTAINER_STATE(container));
	if (exitCode !== 0) return "its container is gone";
	const [state, code, restarts, oomKilled] = stdout.trim().split(" ");
	if (oomKilled === "true") return "its container was killed for want of memory";
	if (state === "exited" || state === "dead" || state === "restarting" || Number(restarts) > 0) return `its container ended by itself (${state}, exit code ${code}, ${restarts} restarts)`;
	return null;
}
// ssh-deploy/slots.ts
/** Addresses and names that `compose/docker-compose.yml` and `compose/nginx` agree on; a test holds them together. */
const SLOTS = {
	blue: {
		service: "backend-blue",
		container: "skillgap-backend-blue-1",
		url: "http://192.168.213.11:3000",
		candidateUrl: "http://192.168.213.2:8081"
	},
	green: {
		service: "backend-green",
		container: "skillgap-backend-green-1",
		url: "http://192.168.213.12:3000",
		candidateUrl: "http://192.168.213.2:8082"
	}
};
function otherSlot(slot) {
	return slot === "blue" ? "green" : "blue";
}
// ssh-deploy/slot-gate.ts
/**
* Waits until a slot answers well at a URL, and gives up at once when its container has ended.
* @param badStatus The reason for a wrong status or no answer: it depends on who was asked.
* @throws Failure `container-crashed`, `redirected`, `wrong-release`, `too-slow` or `badStatus`.
*/
async function awaitGate(run, rules, slot, url, release, badStatus) {
	const { container } = SLOTS[slot];
	let crash = null;
	const abort = async () => {
		crash = await crashOf(run, container);
		return crash;
	};
	const result = await gate({
		...rules,
		release
	}, boxProbe(run, url), {
		onObservation: logProbe,
		abort
	});
	if (result.passed) return;
	const reason = crash ? "container-crashed" : {
		redirected: "redirected",
		"wrong-release": "wrong-release",
		"too-slow": "too-slow"
	}[result.reason] ?? badStatus;
	throw new Failure(reason, `The ${slot} slot did not pass at ${url}: ${result.sentence}.`, { nextStep: "Production still runs the old release. The container’s last lines are in this log." });
}
// ssh-deploy/execute.ts
/** What each kind of step spends its time on. */
const SPENT_ON = {
	upload: "own",
	pull: "docker",
	"test-nginx": "docker",
	services: "docker",
	migrate: "app",
	start: "docker",
	"await-ready": "gate",
	gate: "gate",
	switch: "own",
	verify: "gate",
	drain: "app",
	prune: "docker",
	"remove-slot": "docker",
	"discard-release": "docker"
};
/** Does one step. @throws Failure with the reason of the step. */
async function execute(step, { run, record, ...execution }) {
	const must = async (reason, what, argv, options) => {
		const result = await run(argv, options);
		if (result.exitCode !== 0) throw failed(reason, what, result);
		return result;
	};
	switch (step.kind) {
		case "upload":
			await must("upload-failed", "The upload", UPLOAD(record.release, record.nginxConf), { stdin: execution.bundle });
			return;
		case "pull": {
			const { host, username, password } = execution.registry;
			const result = await run(PULL(host, username, ...step.images), {
				stdin: password,
				onLine: logForeign
			});
			if (result.exitCode !== 0) throw pullFailure(result);
			return;
		}
		case "test-nginx":
			await must("nginx-invalid", "nginx refused the configuration", TEST_NGINX(step.nginxConf, step.image));
			return;
		case "services":
			if (step.nginxConf) await must("switch-failed", "Linking the nginx configuration", LINK_NGINX(step.nginxConf));
			await must("services-failed", "Starting nginx and Postgres", compose(record.release, ...SERVICES_UP), { onLine: logForeign });
			return;
		case "migrate": return migrate(run, record, execution.migrationSeconds);
		case "start":
			await must("container-crashed", `Starting the ${step.slot} slot`, compose(record.release, ...START, SLOTS[step.slot].service));
			return;
		case "await-ready": return awaitGate(run, execution.gateRules, step.slot, `${SLOTS[step.slot].url}/ready`, record.release, "not-ready");
		case "gate": return awaitGate(run, execution.gateRules, step.slot, `${SLOTS[step.slot].candidateUrl}${execution.smokePath}`, record.release, "gate-failed");
		case "switch": {
			const { slot, release, nginxConf } = step.to;
			await must("switch-failed", "The switch", SWITCH(slot, release, nginxConf, String(step.reload)));
			info(`nginx sends new requests to ${slot}`);
			return;
		}
		case "verify": {
			const rules = {
				...execution.gateRules,
				release: step.release
			};
			const result = await gate(rules, boxProbe(run, "http://127.0.0.1/ready"), { onObservation: logProbe });
			if (!result.passed) throw new Failure("verify-failed", `After the switch nginx did not answer as ${step.release}: ${result.sentence}.`);
			return;
		}
		case "drain":
			await warnUnless(run, DRAIN(SLOTS[step.slot].container, execution.drainSeconds), `The ${step.slot} slot could not be stopped`);
			return;
		case "prune": {
			const { releases, nginxConfs, keepImages } = step;
			const args = [
				String(releases.length),
				...releases,
				String(nginxConfs.length),
				...nginxConfs,
				...keepImages
			];
			await warnUnless(run, PRUNE(...args), "What is no longer needed could not be removed");
			return;
		}
		case "remove-slot": {
			const { container } = SLOTS[step.slot];
			const { stdout } = await run(TAIL_LOG(container, "50"));
			info(`the last 50 lines of ${container}:`);
			logForeign(stdout.trimEnd());
			await run(REMOVE_CONTAINER(container));
			return;
		}
		case "discard-release":
			await run(DISCARD(step.release, ...step.images));
			return;
	}
}
/** Idempotent: what runs as the release describes it stays untouched. */
const SERVICES_UP = [
	"up",
	"--detach",
	"--no-deps",
	"--wait",
	"--wait-timeout",
	"120",
	"--pull",
	"never",
	"postgres",
	"nginx"
];
const START = [
	"up",
	"--detach",
	"--no-deps",
	"--force-recreate",
	"--pull",
	"never"
];
function pullFailure(result) {
	const said = `${result.stderr}${result.stdout}`;
	if (/no space left on device/i.test(said)) return failed("disk-full", "Pulling", result);
	if (/manifest unknown|not found|does not exist/i.test(said)) return failed("image-missing", "The registry does not have the image: pulling", result);
	return failed("pull-failed", "Pulling", result);
}
async function warnUnless(run, argv, message) {
	const { exitCode, stderr } = await run(argv);
	if (exitCode !== 0) warning(`${message}: ${stderr.trim()}`);
}
// ssh-deploy/lock.ts
/**
* Takes the box's lock, waiting for its holder and saying who that is. Disposal releases it, and only if it is still ours.
*
* @throws Failure `lock-held` when the wait is over.
*/
async function takeLock(run, owner, rules) {
	const deadline = performance.now() + rules.waitMs;
	const since = (/* @__PURE__ */ new Date()).toISOString();
	let told = "";
	while (true) {
		const { exitCode, stdout, stderr } = await run(LOCK(owner.owner), { stdin: JSON.stringify({
			...owner,
			since
		}) });
		if (exitCode === 0) return { [Symbol.asyncDispose]: () => unlock(run, owner) };
		if (exitCode !== 1 || stderr.trim() !== "") throw new Failure("unexpected", `The lock could not be taken: ${stderr.trim()}`);
		const holder = describeHolder(stdout);
		if (performance.now() + rules.pollMs > deadline) throw new Failure("lock-held", `Another operation holds the box: ${holder}.`, { nextStep: "Run again when it has ended. If its run is long dead: remove /opt/skillgap/lock on the box." });
		if (told !== holder) info(`waiting for ${holder}`);
		told = holder;
		await setTimeout(rules.pollMs);
	}
}
/** Never throws: a lock that stays because the connection is gone must not hide why the operation failed. */
async function unlock(run, owner) {
	try {
		await run(UNLOCK(owner.owner));
	} catch (error) {
		warning(`The lock stays on the box: ${messageOf(error)}`);
	}
}
/** The lock's file is read as text from the box: whatever is in it, this describes it. */
function describeHolder(json) {
	try {
		const holder = JSON.parse(json);
		return `${holder.operation} by ${holder.actor} since ${holder.since}, ${holder.runUrl}`;
	} catch {
		return "an unknown holder";
	}
}
// ssh-deploy/observe.ts
/** Looks at the box, changing nothing. */
async function observe(run) {
	const { exitCode, stdout, stderr } = await run(OBSERVE());
	if (exitCode !== 0) throw new Failure("unexpected", `The box could not be read: ${stderr.trim()}`, { nextStep: "Is /opt/skillgap there and owned by the deploy user, and does `docker info` answer for it?" });
	return parseObservation(stdout);
}
/** The report is lines of `key<TAB>value`; a repeated key is a list. */
function parseObservation(report) {
	const entries = report.split("\n").filter((line) => line.includes("	")).map((line) => [line.slice(0, line.indexOf("	")), line.slice(line.indexOf("	") + 1)]);
	const all = (key) => entries.filter(([name]) => name === key).map(([, value]) => value);
	const one = (key) => all(key)[0] || null;
	const nginxConf = one("nginx-conf");
	const release = one("live-release") ?? one("current");
	const slot = one("live-slot") === "green" ? "green" : "blue";
	return {
		live: release && one("current") && nginxConf ? {
			slot,
			release,
			nginxConf
		} : null,
		releases: all("record").map((json) => JSON.parse(json)),
		folders: all("folder"),
		nginxConfs: all("nginx-folder"),
		nginxConf,
		nginxImage: one("nginx-image"),
		images: all("image"),
		freeDiskMb: Number(one("free-disk-mb") ?? 0),
		availableMemoryMb: Number(one("available-memory-mb") ?? 0)
	};
}
// ssh-deploy/phases.ts
/** Runs each phase as a log group, and keeps what it took. */
var Phases = class {
	records = [];
	#started = performance.now();
	/** Runs the work; its time is kept also when it throws. The line `phase <name> <seconds>s` is what other tools read. */
	async run(phase, spentOn, work) {
		const started = performance.now();
		startGroup(phase);
		try {
			return await work();
		} finally {
			const seconds = rounded(performance.now() - started);
			this.records.push({
				phase,
				seconds,
				spentOn
			});
			info(`phase ${phase} ${seconds.toFixed(2)}s`);
			endGroup();
		}
	}
	/** Seconds since the first phase could start. */
	get elapsed() {
		return rounded(performance.now() - this.#started);
	}
	/** Seconds so far that no phase spent waiting for Docker, the application or the gate. */
	get overhead() {
		const waited = this.records.filter(({ spentOn }) => spentOn !== "own").reduce((sum, { seconds }) => sum + seconds, 0);
		return rounded((this.elapsed - waited) * 1e3);
	}
};
function rounded(ms) {
	return Math.round(ms / 10) / 100;
}
// ssh-deploy/plan.ts
/**
* The steps that bring a new release live on the box as it was observed.
* The live slot is not touched before `switch`; whatever fails, the undone steps leave the box as it was.
*
* @throws Failure `disk-full` or `low-memory` when the box has no room for a second slot.
*/
function planDeploy(observed, request) {
	requireRoom(observed, request);
	const { record } = request;
	const { images } = record;
	const missing = unique(Object.values(images)).filter((image) => !observed.images.includes(image));
	const confIsNew = observed.nginxConf !== record.nginxConf;
	const nginxIsNew = observed.live === null || confIsNew || observed.nginxImage !== images.nginx;
	return [
		{
			step: { kind: "upload" },
			undo: {
				kind: "discard-release",
				release: record.release,
				images: missing
			}
		},
		...missing.length > 0 ? [final({
			kind: "pull",
			images: missing
		})] : [],
		...nginxIsNew ? [final({
			kind: "test-nginx",
			nginxConf: record.nginxConf,
			image: images.nginx
		})] : [],
		final({
			kind: "services",
			nginxConf: observed.nginxConf === null ? record.nginxConf : null
		}),
		final({ kind: "migrate" }),
		...bringLive(observed, record),
		final(planPrune(observed, request))
	];
}
/**
* The steps back to a release whose files and images the box still holds: as a deploy, with nothing to upload, pull or migrate.
*
* @throws Failure `release-unknown` when the box does not hold it, or it is the live one.
*/
function planRollback(observed, target) {
	const live = observed.releases.find(({ release }) => release === observed.live?.release);
	const wanted = target ?? live?.previous ?? null;
	const record = observed.releases.find(({ release }) => release === wanted);
	if (!record || record.release === observed.live?.release) {
		const known = observed.releases.map(({ release }) => release).filter((release) => release !== observed.live?.release);
		const message = record ? `${record.release} is live already.` : `The box does not hold ${wanted ? `the release ${wanted}` : "a previous release"}.`;
		throw new Failure("release-unknown", message, { nextStep: known.length > 0 ? `It can go to: ${known.join(", ")}.` : "Nothing else is retained: deploy a good commit instead." });
	}
	return {
		record,
		steps: bringLive(observed, record)
	};
}
function bringLive(observed, record) {
	const { live } = observed;
	const slot = live ? otherSlot(live.slot) : "blue";
	const to = {
		slot,
		release: record.release,
		nginxConf: record.nginxConf
	};
	const reload = observed.nginxConf !== null && observed.nginxConf !== record.nginxConf;
	return [
		{
			step: {
				kind: "start",
				slot
			},
			undo: {
				kind: "remove-slot",
				slot
			}
		},
		final({
			kind: "await-ready",
			slot
		}),
		final({
			kind: "gate",
			slot
		}),
		{
			step: {
				kind: "switch",
				to,
				reload
			},
			undo: live && {
				kind: "switch",
				to: live,
				reload
			}
		},
		final({
			kind: "verify",
			release: record.release
		}),
		...live ? [final({
			kind: "drain",
			slot: live.slot
		})] : []
	];
}
function requireRoom(observed, request) {
	if (observed.freeDiskMb < request.minFreeDiskMb) throw new Failure("disk-full", `The box has ${observed.freeDiskMb} MB of disk free; a deploy needs ${request.minFreeDiskMb} MB.`, { nextStep: "On the box: `docker system df`, then remove what is not SkillGap’s, or enlarge the volume." });
	if (observed.availableMemoryMb < request.minFreeMemoryMb) throw new Failure("low-memory", `The box has ${observed.availableMemoryMb} MB of memory available; a second slot needs ${request.minFreeMemoryMb} MB.`, { nextStep: "On the box: `docker stats --no-stream` and `ps aux --sort=-rss | head` say who holds it." });
}
/** Releases that were live stay, newest first, up to `keepReleases`; the new one and the one before it always do. */
function planPrune(observed, { record, keepReleases }) {
	const newestFirst = [...observed.releases].sort((a, b) => b.release.localeCompare(a.release));
	const recent = newestFirst.slice(0, Math.max(0, keepReleases - 1));
	const kept = [record, ...newestFirst.filter((each) => recent.includes(each) || each.release === observed.live?.release)];
	const keptNames = kept.map(({ release }) => release);
	const keptConfs = kept.map(({ nginxConf }) => nginxConf);
	return {
		kind: "prune",
		releases: observed.folders.filter((folder) => !keptNames.includes(folder)),
		nginxConfs: observed.nginxConfs.filter((conf) => !keptConfs.includes(conf)),
		keepImages: unique(kept.flatMap(({ images }) => Object.values(images))).sort()
	};
}
function final(step) {
	return {
		step,
		undo: null
	};
}
function unique(values) {
	return [...new Set(values)];
}
// ssh-deploy/summary.ts
/** The job summary: what happened in one sentence, the next step when it failed, and what each phase took. */
async function writeSummary(outcome, failure) {
	summary.addHeading(sentence(outcome, failure), 3);
	if (failure) summary.addCodeBlock(failure.message).addRaw(failure.nextStep, true);
	summary.addTable([[
		{
			data: "phase",
			header: true
		},
		{
			data: "seconds",
			header: true
		},
		{
			data: "spent on",
			header: true
		}
	], ...outcome.phases.map(({ phase, seconds, spentOn }) => [
		phase,
		seconds.toFixed(2),
		spentOn
	])]);
	await summary.write();
}
function sentence({ operation, reason, release, slot, previousRelease, secondsToSwitch }, failure) {
	if (failure) {
		const serves = previousRelease ? `production still runs ${previousRelease}` : "nothing was live before";
		return `❌ ${operation === "deploy" ? "Deploy" : "Rollback"} of ${release ?? "the previous release"} failed (${reason}); ${serves}.`;
	}
	return `✅ ${release} ${operation === "deploy" ? "is live" : "is live again"} in ${slot}, ${secondsToSwitch?.toFixed(1)} s after the start${previousRelease ? `; before it: ${previousRelease}` : ""}.`;
}
// ssh-deploy/target.ts
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
	const prefix = `/skillgap-deploy/${inputs.environment}`;
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
// ssh-deploy/operation.ts
/** One operation from the connection to the receipt. @throws Failure with the reason; the box is as it was then. */
async function operate(inputs) {
	const phases = new Phases();
	const target = await phases.run("target", "own", () => resolveTarget(inputs));
	await using ssh = await phases.run("connect", "own", () => connect(target));
	await using _lock = await phases.run("lock", "own", () => takeLock(ssh.run, lockOwner(inputs), inputs.lock));
	const observed = await phases.run("observe", "own", () => observe(ssh.run));
	const started = (/* @__PURE__ */ new Date()).toISOString();
	const outcome = {
		operation: inputs.operation,
		reason: inputs.operation === "deploy" ? "deployed" : "rolled-back",
		release: inputs.release,
		slot: null,
		previousRelease: observed.live?.release ?? null,
		secondsToSwitch: null,
		overheadSeconds: null,
		phases: phases.records
	};
	try {
		const { record, steps, bundle } = await plan(inputs, observed);
		outcome.release = record.release;
		await carryOut(steps, {
			...inputs,
			run: ssh.run,
			record,
			bundle
		}, phases, (step) => {
			if (step.kind !== "switch") return;
			outcome.slot = step.to.slot;
			outcome.secondsToSwitch = phases.elapsed;
			outcome.overheadSeconds = phases.overhead;
		});
	} catch (error) {
		const failure = error instanceof Failure ? error : new Failure("unexpected", messageOf(error), { cause: error });
		outcome.reason = failure.reason;
		Object.assign(failure.outputs, outcome);
		await writeReceipt(ssh.run, inputs, outcome, started);
		await writeSummary(outcome, failure);
		throw failure;
	}
	await writeReceipt(ssh.run, inputs, outcome, started);
	await writeSummary(outcome);
	return outcome;
}
async function plan(inputs, observed) {
	if (inputs.operation === "rollback") return {
		...planRollback(observed, inputs.release),
		bundle: Buffer.alloc(0)
	};
	const { release, commit, images, composeFolder, envFile, parameters } = readDeployInputs();
	const record = {
		release,
		commit,
		actor: inputs.workflowRun.actor,
		runUrl: inputs.workflowRun.url,
		createdAt: (/* @__PURE__ */ new Date()).toISOString(),
		images,
		nginxConf: await nginxConfName(`${composeFolder}/nginx/conf`),
		migrationLevel: null,
		parameters,
		previous: observed.live?.release ?? null
	};
	return {
		record,
		steps: planDeploy(observed, {
			...inputs,
			record
		}),
		bundle: await bundleRelease(record, composeFolder, envFile)
	};
}
/** Does the steps in order; when one fails, takes back those before it, last first, and throws what failed. */
async function carryOut(steps, execution, phases, done) {
	const undo = [];
	for (const planned of steps) {
		if (planned.undo) undo.unshift(planned.undo);
		try {
			await phases.run(planned.step.kind, SPENT_ON[planned.step.kind], () => execute(planned.step, execution));
		} catch (error$1) {
			error(messageOf(error$1));
			for (const step of undo) await attempt(() => phases.run(`undo: ${step.kind}`, "own", () => execute(step, execution)));
			throw error$1;
		}
		done(planned.step);
	}
}
/** What is taken back goes on when a part of it fails: the first error is the one to report. */
async function attempt(work) {
	try {
		await work();
	} catch (error) {
		warning(messageOf(error));
	}
}
async function writeReceipt(run, { workflowRun: { actor, url } }, { phases: _, ...outcome }, started) {
	const line = {
		...outcome,
		started,
		ended: (/* @__PURE__ */ new Date()).toISOString(),
		actor,
		runUrl: url
	};
	await attempt(async () => void await run(RECEIPT(), { stdin: `${JSON.stringify(line)}\n` }));
}
function lockOwner({ operation, workflowRun: { id, actor, url } }) {
	return {
		owner: id,
		actor,
		operation,
		runUrl: url
	};
}
// ssh-deploy/index.ts
await report(async () => operate(readInputs()));
export {};
