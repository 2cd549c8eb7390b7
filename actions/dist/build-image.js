import { h as warning, l as group, n as messageOf, r as report, t as Failure, u as info } from "./chunks/outcome.js";
import { n as getExecOutput } from "./chunks/exec.js";
import { n as scopedFolder } from "./chunks/temporary.js";
import { t as registryVerdict } from "./chunks/registry-output.js";
import { t as withRetries } from "./chunks/retry.js";
import { c as optionalSecret, f as text, l as optionalText, n as choice, o as invalid, s as lines, t as boolean } from "./chunks/inputs.js";
import { createHash } from "node:crypto";
// build-image/content-tag.ts
/**
* The tag of an image for this platform, made from these paths as they are in HEAD: git has hashed their content
* already, so equal tags mean equal input, on every branch and however often it is merged.
*/
async function contentTag(paths, platform, env) {
	const ids = await Promise.all([...new Set(paths)].map(async (path) => `${await objectId(path, env)} ${path}`));
	const input = [`platform ${platform}`, ...ids.sort()].join("\n");
	return createHash("sha256").update(input).digest("hex").slice(0, 24);
}
async function objectId(path, env) {
	const revision = `HEAD:./${path.replace(/^(\.\/)+|^\.$|\/+$/g, "")}`;
	const { exitCode, stdout, stderr } = await getExecOutput("git", [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		revision
	], {
		env,
		silent: true,
		ignoreReturnCode: true
	});
	if (exitCode === 0) return stdout.trim();
	throw new Failure("invalid-input", `git has no ${path} in HEAD${stderr.trim() && `: ${stderr.trim()}`}`, { nextStep: "Check the repository out before this step, and give `paths` and `dockerfile` relative to its root." });
}
// build-image/docker.ts
/** Known to docker without being declared, and no part of the image; the values stay in the environment. */
const PROXIES = [
	"HTTP_PROXY",
	"HTTPS_PROXY",
	"NO_PROXY",
	"http_proxy",
	"https_proxy",
	"no_proxy"
];
/** The build, as arguments of docker. */
function buildArguments(settings, tag) {
	const { image, platform, dockerfile, context, cacheFrom, env } = settings;
	const cache = cacheFrom === null ? [] : [
		"--cache-from",
		cacheFrom,
		"--build-arg",
		"BUILDKIT_INLINE_CACHE=1"
	];
	const proxies = PROXIES.filter((name) => env[name]).flatMap((name) => ["--build-arg", name]);
	return [
		"build",
		"--platform",
		platform,
		"--file",
		dockerfile,
		"--tag",
		`${image.name}:${tag}`,
		...cache,
		...proxies,
		"--",
		context
	];
}
/** The push, as arguments of docker. */
function pushArguments({ image }, tag) {
	return [
		"push",
		"--quiet",
		`${image.name}:${tag}`
	];
}
/** The login, as arguments of docker; the password goes in over stdin. Docker Hub is the host that is not named. */
function loginArguments({ image }, username) {
	return [
		"login",
		"--username",
		username,
		"--password-stdin",
		...image.registry === "docker.io" ? [] : [image.registry]
	];
}
/** A private folder for docker's login, removed afterwards: `docker login` writes the password to disk as it is. */
const privateConfig = () => scopedFolder("docker-config");
// build-image/transient.ts
/** A registry, or the way to it, failed in a manner that passes: the same request may succeed in a moment. */
var TransientError = class extends Error {};
/** About half a minute in all: what a rate limit's window, a registry's restart or a resolver's hiccup takes. */
const RULES = {
	attempts: 5,
	baseMs: 2e3,
	capMs: 15e3
};
/** Repeats what failed with a {@link TransientError}, a bounded number of times. Nothing else is repeated. */
function whileTransient(work, rules = {}) {
	return withRetries(work, {
		...RULES,
		...rules,
		retryable: (error) => error instanceof TransientError
	});
}
/** Whether an answer with this status may be another in a moment. */
function isTransientStatus(status) {
	return [
		408,
		429,
		500,
		502,
		503,
		504
	].includes(status);
}
/** Of `fetch`: no answer at all. Not among them: a certificate that is not trusted, a server that speaks no TLS. */
const NETWORK = /^(ECONNRESET|ECONNREFUSED|ECONNABORTED|EPIPE|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|EAI_AGAIN|ENOTFOUND|UND_ERR_(SOCKET|(CONNECT|HEADERS|BODY)_TIMEOUT))$/;
/** Whether a request got no answer, by the code of its cause; or no whole one in time. */
function isTransientFault(error) {
	const { name, cause } = error;
	const codes = [cause?.code, ...(cause?.errors ?? []).map(({ code }) => code)];
	return name === "TimeoutError" || codes.some((code) => NETWORK.test(String(code)));
}
/** How docker begins what it says itself. What a step of a build printed may say anything. */
const OWN = /^(error\b|failed to )/i;
/** @throws TransientError with docker's last word, if that is about a registry which may work in a moment. */
function throwIfTransient(command, stderr) {
	const last = stderr.split(/\r?\n/).filter((line) => line.trim() !== "" && (command !== "build" || OWN.test(line))).at(-1);
	if (last !== void 0 && registryVerdict(last) === "transient") throw new TransientError(last);
}
// build-image/registry.ts
const TIMEOUT_MS = 15e3;
/**
* A repository, asked over HTTP, because `docker manifest inspect` is experimental in the engines that are still in
* use. It logs in where the registry asks for that, once.
*/
function openRepository(image, credentials) {
	let authorization = null;
	return async (path, accept = "*/*") => {
		const ask = () => request(image, `/v2/${image.repository}/${path}`, { headers: {
			accept,
			...authorization === null ? {} : { authorization }
		} });
		let answer = await ask();
		if (answer.status === 401 && authorization === null) {
			authorization = await authorize(image, answer.headers.get("www-authenticate") ?? "", credentials);
			if (authorization === null) return null;
			answer = await ask();
			if (answer.status === 401 && authorization.startsWith("Basic")) throw loginFailed(image, path);
			if (answer.status === 401 || answer.status === 403) return null;
		}
		if (answer.ok) return answer;
		if (answer.status === 404) return null;
		throw unreachable(image, `answered ${answer.status}`);
	};
}
/** What to send for a challenge (RFC 7235; Docker's token protocol for Bearer); null when the repository is not there yet. */
async function authorize(image, challenge, credentials) {
	const basic = credentials && `Basic ${Buffer.from(`${credentials.username}:${credentials.password}`).toString("base64")}`;
	const { scheme, parameters } = parseChallenge(challenge);
	if (scheme === "basic") {
		if (basic === null) throw loginFailed(image, "a request without a user");
		return basic;
	}
	const realm = URL.parse(parameters.realm ?? "");
	if (scheme !== "bearer" || realm === null) throw unreachable(image, `asks for an unknown login: ${challenge}`);
	for (const name of ["service", "scope"]) if (parameters[name] !== void 0) realm.searchParams.set(name, parameters[name]);
	const answer = await send(image, realm, { headers: basic ? { authorization: basic } : {} });
	if (answer.status === 403) return null;
	if (!answer.ok) throw loginFailed(image, `${realm.host} (${answer.status})`);
	const { token, access_token } = JSON.parse(answer.body.toString());
	return `Bearer ${token ?? access_token ?? ""}`;
}
/** `Bearer realm="…",service="…"` taken apart. */
function parseChallenge(challenge) {
	const [, scheme = "", rest = ""] = /^\s*([^\s,]+)\s*(.*)$/.exec(challenge) ?? [];
	const pairs = rest.matchAll(/(\w+)=(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))/g);
	const parameters = Object.fromEntries(Array.from(pairs, ([, name = "", quoted, plain = ""]) => [name.toLowerCase(), quoted?.replace(/\\(.)/g, "$1") ?? plain]));
	return {
		scheme: scheme.toLowerCase(),
		parameters
	};
}
async function request(image, path, init) {
	try {
		return await send(image, new URL(`https://${image.apiHost}${path}`), init);
	} catch (error) {
		if (!/^(localhost|127\.[\d.]+)(:|$)/.test(image.apiHost)) throw error;
		return send(image, new URL(`http://${image.apiHost}${path}`), init).catch(() => {
			throw error;
		});
	}
}
async function send(image, url, init) {
	const attempt = async () => {
		try {
			const answer = await fetch(url, {
				...init,
				signal: AbortSignal.timeout(TIMEOUT_MS)
			});
			const { status, ok, headers } = answer;
			if (isTransientStatus(status)) throw new TransientError(`${url.host} answered ${status}`);
			return {
				status,
				ok,
				headers,
				body: Buffer.from(await answer.arrayBuffer())
			};
		} catch (error) {
			if (!isTransientFault(error)) throw error;
			throw new TransientError(reasonOf(error), { cause: error });
		}
	};
	try {
		return await whileTransient(attempt, {
			baseMs: 500,
			capMs: 8e3
		});
	} catch (cause) {
		throw unreachable(image, cause instanceof TransientError ? cause.message : reasonOf(cause), cause);
	}
}
/** fetch says "fetch failed" and puts the reason into the cause, whose message can be empty too. */
function reasonOf(error) {
	const { cause } = error;
	return cause === void 0 ? messageOf(error) : [cause.code, messageOf(cause)].filter(Boolean).join(": ");
}
/** The failure for a registry that gives no answer, or none that makes sense. */
function unreachable(image, what, cause) {
	return new Failure("registry-unreachable", `The registry ${image.registry} cannot be asked: ${what}`, {
		nextStep: "Check the name of the registry and its certificate (NODE_EXTRA_CA_CERTS names a private authority), then run again.",
		cause
	});
}
/** The failure for a refused login; `where` names what refused it. */
function loginFailed(image, where) {
	return new Failure("login-failed", `The registry ${image.registry} refused the login: ${where}`, { nextStep: "Check `username` and `password`: GHCR takes GITHUB_TOKEN with `packages: write`, Docker Hub an access token." });
}
// build-image/found-image.ts
const MANIFESTS = [
	"application/vnd.oci.image.index.v1+json",
	"application/vnd.oci.image.manifest.v1+json",
	"application/vnd.docker.distribution.manifest.list.v2+json",
	"application/vnd.docker.distribution.manifest.v2+json"
].join(", ");
/**
* The image behind a tag, or null when the registry has none. An index says which of its manifests is for `platform`;
* whether that one is there and is for it, its own configuration says.
*/
async function findImage(image, tag, platform, credentials) {
	const repository = openRepository(image, credentials);
	const get = async (path) => {
		const answer = await repository(path, path.startsWith("manifests/") ? MANIFESTS : void 0);
		return answer && {
			digest: digestOf(answer.body),
			content: parse(image, path, answer.body)
		};
	};
	const platformOf = async ({ config }) => {
		const found = config && await get(`blobs/${config.digest}`);
		return found ? platformName(found.content) : null;
	};
	const found = await get(`manifests/${tag}`);
	if (found === null) return null;
	const top = found.content;
	const platforms = await Promise.all((top.manifests ?? [null]).map(async (child) => {
		if (child === null) return platformOf(top);
		const said = child.platform && platformName(child.platform);
		if (said !== void 0 && said !== platform) return said;
		const manifest = await get(`manifests/${child.digest}`);
		return manifest && platformOf(manifest.content);
	}));
	return {
		digest: found.digest,
		platforms: platforms.filter((name) => name !== null && name !== attestation)
	};
}
/** `linux/amd64`, with the variant unless it is the one that every machine of the architecture has. */
function platformName({ os = "unknown", architecture = "unknown", variant = "" }) {
	return [
		os,
		architecture,
		...variant === "" || variant === {
			amd64: "v1",
			arm64: "v8"
		}[architecture] ? [] : [variant]
	].join("/");
}
/** BuildKit's attestations are manifests for this platform. */
const attestation = "unknown/unknown";
/** An index of more images than there are platforms is none of ours. */
const MOST_CHILDREN = 100;
/** What a registry answers is untrusted: an object, whose entries, if it is an index, are objects and not too many. */
function isManifestLike(content) {
	if (typeof content !== "object" || content === null) return false;
	const { manifests, config } = content;
	const children = manifests ?? [];
	const isObject = (one) => typeof one === "object" && one !== null;
	return Array.isArray(children) && children.length <= MOST_CHILDREN && children.every(isObject) && isObject(config ?? {});
}
function digestOf(body) {
	return `sha256:${createHash("sha256").update(body).digest("hex")}`;
}
function parse(image, path, body) {
	try {
		const content = JSON.parse(body.toString());
		if (isManifestLike(content)) return content;
	} catch (cause) {
		throw unreachable(image, `answered with something else than JSON for ${path}`, cause);
	}
	throw unreachable(image, `answered with something else than a manifest or a configuration for ${path}`);
}
// build-image/build-image.ts
/** Gives the image of this content: the one that the registry has, or a new one that is built and pushed. */
async function buildImage(settings) {
	const { image, platform, credentials } = settings;
	const tag = await contentTag([...settings.paths, settings.dockerfile], platform, settings.env);
	const outcome = (reason, digest) => {
		info(`${reason === "reused" ? "Reused" : "Built"} ${image.name}:${tag} (${digest})`);
		return {
			reason,
			reference: `${image.name}@${digest}`,
			tag
		};
	};
	const existing = await findImage(image, tag, platform, credentials);
	if (existing?.platforms.includes(platform)) return outcome("reused", existing.digest);
	if (!settings.build) throw new Failure("image-missing", `The registry has no ${image.name}:${tag} for ${platform}, and this run may not build it`, { nextStep: "Run the workflow deploy for this commit, which builds and signs it; then run this again." });
	if (existing !== null) warning(`${image.name}:${tag} ${holds(existing)}, not ${platform}: built again`);
	await buildAndPush(settings, tag);
	const pushed = await findImage(image, tag, platform, credentials);
	if (pushed?.platforms.includes(platform)) return outcome("built", pushed.digest);
	const what = pushed === null ? "the registry does not have it" : `${holds(pushed)}, not ${platform}`;
	throw new Failure("push-failed", `${image.name}:${tag} was pushed, and ${what}`, { nextStep: "Check that the user may read what it pushes, that nothing else pushes this tag, and run again." });
}
const holds = ({ platforms }) => `holds ${platforms.join(", ") || "no image"}`;
async function buildAndPush(settings, tag) {
	const { image, credentials } = settings;
	const name = `${image.name}:${tag}`;
	await using config = await privateConfig();
	const env = {
		...settings.env,
		DOCKER_CONFIG: config.path,
		DOCKER_BUILDKIT: "1"
	};
	/** Runs docker, again while a registry is unavailable for the moment. */
	const docker = (args, options = {}) => whileTransient(async () => {
		const run = await getExecOutput("docker", args, {
			...options,
			env,
			ignoreReturnCode: true
		});
		if (run.exitCode !== 0) throwIfTransient(args[0], run.stderr);
		return run;
	}, { onRetry: (error) => warning(`docker ${args[0]} is repeated: ${messageOf(error)}`) }).catch((cause) => {
		if (cause instanceof TransientError) throw unreachable(image, cause.message, cause);
		throw cause;
	});
	if (credentials !== null) {
		const input = Buffer.from(credentials.password);
		const login = await docker(loginArguments(settings, credentials.username), {
			input,
			silent: true
		});
		if (login.exitCode !== 0) throw loginFailed(image, login.stderr.trim());
	}
	await group(`Build ${name}`, async () => {
		const { exitCode } = await docker(buildArguments(settings, tag));
		if (exitCode === 0) return;
		throw new Failure("build-failed", `docker build of ${settings.dockerfile} ended with status ${exitCode}`, { nextStep: "The log above says which step; `docker build` with the same arguments shows it on any machine." });
	});
	await group(`Push ${name}`, async () => {
		const { exitCode, stderr } = await docker(pushArguments(settings, tag));
		if (exitCode === 0) return;
		throw new Failure("push-failed", `docker push of ${name} ended with status ${exitCode}: ${stderr.trim()}`, { nextStep: "Check that the user may write to this repository, and that the registry has room." });
	});
}
// build-image/image-name.ts
const HOST = /^(localhost|[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+|[A-Za-z0-9-]+(?=:))(:\d{1,5})?$/;
const REPOSITORY = /^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*$/;
/** Takes the name of an image apart; null when it is none, or has a tag or a digest. */
function parseImageName(name) {
	const [first = "", ...rest] = name.split("/");
	const hasHost = rest.length > 0 && HOST.test(first);
	const registry = hasHost && first !== "index.docker.io" ? first : "docker.io";
	const path = hasHost ? rest.join("/") : name;
	if (!REPOSITORY.test(path)) return null;
	if (registry !== "docker.io") return {
		name,
		registry,
		apiHost: registry,
		repository: path
	};
	return {
		name,
		registry,
		apiHost: "registry-1.docker.io",
		repository: path.includes("/") ? path : `library/${path}`
	};
}
// build-image/inputs.ts
/** Reads the action's inputs. */
function readInputs() {
	const password = optionalSecret("password");
	const username = optionalText("username", {
		pattern: /^[^\s:-][^\s:]*$/,
		expected: "a user name"
	});
	if (username === null !== (password === null)) throw invalid(username === null ? "username" : "password", "is empty", "both username and password, or neither");
	const image = parseImageName(text("image").toLowerCase());
	if (image === null) throw invalid("image", "is no name of an image", "a name without a tag, such as ghcr.io/owner/app");
	const registry = optionalText("registry") ?? image.registry;
	if (parseImageName(`${registry}/name`)?.registry !== image.registry) throw invalid("registry", `is ${registry}`, `the registry in the image's name, ${image.registry}`);
	const paths = lines("paths");
	if (paths.length === 0) throw invalid("paths", "is empty", "one path in git a line");
	return {
		image,
		/** What the image has to run on, without a variant; the builder's own platform counts for nothing. */
		platform: choice("platform", ["linux/amd64", "linux/arm64"], { default: "linux/amd64" }),
		dockerfile: text("dockerfile", { default: "Dockerfile" }),
		context: text("context", { default: "." }),
		/** Paths in git whose content decides what is in the image. */
		paths,
		credentials: username === null || password === null ? null : {
			username,
			password
		},
		cacheFrom: optionalText("cache-from", {
			pattern: /^[^\s-]\S*$/,
			expected: "an image such as ghcr.io/owner/app:latest"
		}),
		/** Whether to build what the registry does not have. */
		build: boolean("build", { default: true }),
		/** What docker and git run with. */
		env: Object.fromEntries(Object.entries(process.env).flatMap(([key, value]) => value === void 0 ? [] : [[key, value]]))
	};
}
// build-image/index.ts
await report(() => buildImage(readInputs()));
export {};
