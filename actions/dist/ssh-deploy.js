import { d as notice, h as warning, n as messageOf, r as report, t as Failure, u as info } from "./chunks/outcome.js";
import { $ as warnUnless, A as SLOTS$1, B as hoursLeft, C as runTool, D as switchTraffic, E as retain, F as inspectContractsAt, G as imagesOf, H as archiverOf, I as keptName, K as isOfCommit, L as wayBack, M as inspect, N as inspectCertificate, O as reloadNginx, P as inspectContracts, Q as must, R as describeBackups, S as removeTool, T as toolFailure, U as hasBackups, V as needsIssue, W as hasHttps, X as commandFailure, Y as boxLock, Z as isInterruption, _ as count, a as stopDatabase, b as mustTool, c as beginRestore, d as startArchiver, et as writeAuditEntry, f as prune, g as RESTORE_CONTAINER, h as backupSteps, i as endDatabase, it as targetArgument, j as otherSlot, k as drain, l as finishRestore, m as migrate, n as openSession, nt as readInputs, o as stopBackend, p as RECORD, q as releaseEnvironment, r as reconcile, rt as describeTarget, s as bringBack, t as heldLock, tt as ROOT, u as startServices, v as instant, w as text, x as readRepository, y as lastJson, z as compose } from "./chunks/state3.js";
import { n as acquireLock, o as releaseLock, r as describeHolder } from "./chunks/shell.js";
import { i as Phases, n as runPlan, r as withRecovery, t as defineStep } from "./chunks/step.js";
import { a as DEPLOY_FORMATS, n as resolveTarget, o as requireFormat, r as script } from "./chunks/ssh.js";
import { t as cancellation } from "./chunks/cancel.js";
import { t as runState } from "./chunks/workflow-run.js";
import { t as supersededBy } from "./chunks/branch-head.js";
import { _ as renderDotenv, g as readDotenv } from "./chunks/inputs.js";
import { t as BACKUP_KEYS } from "./chunks/backup-keys.js";
import { t as exec } from "./chunks/exec.js";
import { t as privateFolder } from "./chunks/temporary.js";
import { t as pathsOf } from "./chunks/parameter-paths.js";
import { t as ParameterStore } from "./chunks/ssm.js";
import { t as parseFormat } from "./chunks/formats.js";
import { n as untrusted, t as logUntrusted } from "./chunks/untrusted-text.js";
import { a as httpProbe, n as observe, t as gate } from "./chunks/gate.js";
import { n as plain } from "./chunks/markdown.js";
import { n as table, t as appendSummary } from "./chunks/summary.js";
import { t as registryVerdict } from "./chunks/registry-output.js";
import { t as withRetries } from "./chunks/retry.js";
import { BlockList, isIP, isIPv4, isIPv6 } from "node:net";
import { createHash } from "node:crypto";
import { copyFile, cp, glob, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { lookup } from "node:dns/promises";
// ssh-deploy/backup-env.ts
/** Only those containers get them. */
const KEYS = BACKUP_KEYS;
/** As render-env writes them: one entry a line. */
const ENTRY = /^(BACKUP_[A-Z_]+)="/;
/**
* Splits the rendered `.env`.
* @param place Where the backups go; null turns them off: without a bucket the keys are of no use to anybody.
*/
function splitEnv(rendered, place) {
	const lines = rendered.toString().split("\n");
	const isKey = (line) => KEYS.includes(ENTRY.exec(line)?.[1] ?? "");
	const own = renderDotenv([["BACKUP_BUCKET", place?.bucket ?? ""], ["BACKUP_REGION", place?.region ?? ""]]);
	const keys = lines.filter((line) => isKey(line) && place !== null).map((line) => `${line}\n`);
	return {
		app: Buffer.from(lines.filter((line) => !isKey(line)).join("\n")),
		backup: Buffer.from(own + keys.join(""))
	};
}
// ssh-deploy/nginx-files.ts
/** Beside nginx.conf, in this order wherever they are listed. */
const NGINX_FILES = [
	"trusted-proxies.conf",
	"server-names.conf",
	"hsts.conf"
];
function nginxFiles({ names, hstsMaxAge, trustedProxies }) {
	const hosts = names.map((name) => isIPv6(name) ? `[${name}]` : name);
	return {
		"trusted-proxies.conf": trustedProxies.map((network) => `set_real_ip_from ${network};\n`).join(""),
		"server-names.conf": `server_name ${hosts.join(" ")};\n`,
		"hsts.conf": `map $https $hsts {\n  default "";\n  on "max-age=${hstsMaxAge}";\n}\n`
	};
}
/** The files by their content, as part of a configuration's name. */
function nameOfFiles(files) {
	const hash = createHash("sha256");
	for (const name of NGINX_FILES) hash.update(`${name}\0`).update(files[name]).update("\0");
	return hash.digest("hex").slice(0, 16);
}
/** The configuration `conf` with other files in it. */
function confWith(conf, files) {
	return `conf-${createHash("sha256").update(`${conf}\0${nameOfFiles(files)}`).digest("hex").slice(0, 16)}`;
}
// ssh-deploy/bundle.ts
/** nginx's configuration as a short name: the same files, the site's own among them, the same name. */
async function nginxConfName(folder, own) {
	const hash = createHash("sha256");
	const files = (await Array.fromAsync(glob("**/*", {
		cwd: folder,
		withFileTypes: true
	}))).filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
	const contents = own;
	for (const name of [.../* @__PURE__ */ new Set([...files, ...NGINX_FILES])].sort()) {
		const content = contents[name] ?? await readFile(path.join(folder, name));
		hash.update(`${name}\0`).update(content).update("\0");
	}
	return `conf-${hash.digest("hex").slice(0, 16)}`;
}
/**
* The release's folder as a gzipped tar: docker-compose.yml, nginx/, .env and backup.env (0600), release.env, release.json.
* @param composeFolder The repository's `compose/`.
*/
async function bundleRelease(record, composeFolder, env, own) {
	const folder = await privateFolder("release");
	try {
		await copyFile(path.join(composeFolder, "docker-compose.yml"), path.join(folder, "docker-compose.yml"));
		await mkdir(path.join(folder, "nginx"));
		await cp(path.join(composeFolder, "nginx", "conf"), path.join(folder, "nginx"), { recursive: true });
		for (const name of NGINX_FILES) await writeFile(path.join(folder, "nginx", name), own[name]);
		await writeFile(path.join(folder, ".env"), env.app, { mode: 384 });
		if (env.backup) await writeFile(path.join(folder, "backup.env"), env.backup, { mode: 384 });
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
// ssh-deploy/current-env.ts
/**
* Asks Parameter Store, under the box's lock, whether the `.env` that was rendered before the wait still holds the secrets
* of today. One from before a rotation holds secrets that are dead, or soon will be. A store that does not answer stops
* no operation.
*
* @throws Failure `env-outdated`.
*/
async function requireCurrentEnv({ environment, parameters, checkEnv }, open = () => new ParameterStore()) {
	const keys = Object.keys(parameters);
	if (keys.length === 0 || !checkEnv) return;
	const name = (key) => `${pathsOf(environment).app}/${key}`;
	let versions;
	try {
		using store = open();
		versions = await store.versions(keys.map(name));
	} catch (error) {
		warning(`Parameter Store did not say whether the secrets are those of today: ${messageOf(error)}`);
		return;
	}
	const outdated = keys.filter((key) => versions.get(name(key)) !== parameters[key]);
	if (outdated.length === 0) return;
	throw new Failure("env-outdated", `Since this .env was rendered, ${outdated.join(", ")} changed.`, { nextStep: "Run it again: it then renders the secrets of today." });
}
// ssh-deploy/cloudflare-networks.ts
/**
* The networks from which Cloudflare's proxies connect. Source: https://www.cloudflare.com/ips-v4 and /ips-v6, which were
* last changed on 2023-09-28, as of 2026-11-30. One that is missing here costs no request: its clients share one limit.
*/
const CLOUDFLARE_NETWORKS = [
	...[
		"173.245.48.0/20",
		"103.21.244.0/22",
		"103.22.200.0/22",
		"103.31.4.0/22",
		"141.101.64.0/18"
	],
	...[
		"108.162.192.0/18",
		"190.93.240.0/20",
		"188.114.96.0/20",
		"197.234.240.0/22",
		"198.41.128.0/17"
	],
	...[
		"162.158.0.0/15",
		"104.16.0.0/13",
		"104.24.0.0/14",
		"172.64.0.0/13",
		"131.0.72.0/22"
	],
	...[
		"2400:cb00::/32",
		"2606:4700::/32",
		"2803:f800::/32",
		"2405:b500::/32",
		"2405:8100::/32"
	],
	...["2a06:98c0::/29", "2c0f:f248::/32"]
];
const A_DAY = 86400;
/**
* Pure: the same source gives the same site. The setting PUBLIC_URL comes before the environment's domain, and that before
* the box's address.
*
* @throws Failure `invalid-input` that says which value is wrong and what to write instead.
*/
function siteOf({ settings, domain, cdn, address }) {
	const named = domain ? nameOf(domain) : null;
	const publicUrl = publicUrlOf(settings.get("PUBLIC_URL") || null, named, address);
	const acmeDirectory = setting(settings, "ACME_DIRECTORY", "url https", "https://acme-v02.api.letsencrypt.org/directory") ?? "https://acme-v02.api.letsencrypt.org/directory";
	const certified = address !== null && !(isPrivate(address) && isLetsEncrypt(acmeDirectory)) ? [address] : [];
	return {
		publicUrl,
		names: [.../* @__PURE__ */ new Set([
			hostOf(publicUrl),
			...named ? [named] : [],
			...certified
		])],
		acmeDirectory,
		hstsMaxAge: Number(setting(settings, "HSTS_MAX_AGE", "pattern 0|[1-9]\\d{0,7}", `${A_DAY}`) ?? A_DAY),
		trustedProxies: [...(setting(settings, "TRUSTED_PROXIES", "list of network", "203.0.113.0/24") ?? "").split(",").map((network) => network.trim()).filter((network) => network !== ""), ...cdn === "cloudflare" ? CLOUDFLARE_NETWORKS : []]
	};
}
function publicUrlOf(given, domain, address) {
	if (given !== null) {
		const fault = parseFormat("origin https").fault(given) ?? nameFault(hostOf(given));
		if (fault === null) return given;
		throw wrong("PUBLIC_URL", fault, "Write an address such as https://skillgap.example, or delete the parameter");
	}
	if (domain !== null) return `https://${domain}`;
	if (address !== null) return `https://${isIPv6(address) ? `[${address}]` : address}`;
	throw new Failure("invalid-input", "Nothing says where people reach SkillGap.", { nextStep: "The box’s host is no public address. Set the environment’s `dns` in cdktf/environments, or PUBLIC_URL: `npm run secrets -- set PUBLIC_URL --env <env>`." });
}
function nameOf(domain) {
	const name = domain.toLowerCase().replace(/\.$/, "");
	const fault = isIP(name) ? "is an address, and no name" : nameFault(name);
	if (fault === null) return name;
	throw wrong("DOMAIN", fault, "Write the name in the environment’s `dns` (cdktf/environments), and apply it");
}
/** The host of an address as a certificate and the Host header name it, an IPv6 address without its brackets. */
function hostOf(url) {
	return URL.parse(url)?.hostname.replace(/^\[(.*)\]$/, "$1") ?? "";
}
/** An address as {@link hostOf} writes it; null for what is none. */
function canonicalAddress(address) {
	if (isIPv4(address)) return address;
	return isIPv6(address) && !address.includes("%") ? hostOf(`https://[${address}]`) : null;
}
/** Stricter than what a URL may hold: such a name goes into nginx's configuration and to the certificate authority. */
const NAME = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/;
function nameFault(host) {
	if (isOfTailnet(host)) return "is an address of the tailnet, which people do not reach";
	if (isIP(host) || NAME.test(host)) return null;
	return host.includes(".") ? "has a name that DNS does not know" : "has a name without a dot, which no certificate covers";
}
/** Nobody but the tailnet's machines reaches these. */
const tailnet = new BlockList();
tailnet.addSubnet("100.64.0.0", 10, "ipv4");
tailnet.addSubnet("fd7a:115c:a1e0::", 48, "ipv6");
/** Nobody but the machines of one network reaches these, so no authority of the public's certifies them. */
const privateNetworks = new BlockList();
privateNetworks.addSubnet("10.0.0.0", 8, "ipv4");
privateNetworks.addSubnet("172.16.0.0", 12, "ipv4");
privateNetworks.addSubnet("192.168.0.0", 16, "ipv4");
privateNetworks.addSubnet("169.254.0.0", 16, "ipv4");
privateNetworks.addSubnet("127.0.0.0", 8, "ipv4");
privateNetworks.addAddress("::1", "ipv6");
privateNetworks.addSubnet("fc00::", 7, "ipv6");
privateNetworks.addSubnet("fe80::", 10, "ipv6");
function isOfTailnet(name) {
	return isWithin(tailnet, name);
}
/** One of the authority's own is behind another directory, and may certify what it likes. */
function isLetsEncrypt(directory) {
	return URL.parse(directory)?.hostname.endsWith(".letsencrypt.org") ?? false;
}
function isPrivate(address) {
	return isWithin(privateNetworks, address);
}
function isWithin(networks, name) {
	const version = isIP(name);
	return version !== 0 && networks.check(name, version === 4 ? "ipv4" : "ipv6");
}
function setting(settings, key, format, example) {
	const value = settings.get(key) ?? "";
	if (value.trim() === "") return null;
	const fault = parseFormat(format).fault(value);
	if (fault === null) return value;
	throw wrong(key, fault, `Write a value such as ${example}`);
}
function wrong(key, fault, advice) {
	const nextStep = `${advice}, and deploy again${key === "DOMAIN" ? "" : `: \`npm run secrets -- set ${key} --env <env>\` asks for it and checks it`}.`;
	return new Failure("invalid-input", `${key} ${fault}.`, { nextStep });
}
// ssh-deploy/steps/check-nginx.ts
/** Has nginx read a new configuration, in a container of its own, away from the one that serves. */
const checkNginx = defineStep({
	name: "check-nginx",
	category: "docker",
	recoverable: true,
	async run({ run }, { nginxConf, image }) {
		await must(run, "nginx-invalid", "nginx refused the configuration", TEST_NGINX(nginxConf, image));
	}
});
/** (conf, image). */
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
	...["--volume", `${ROOT}/nginx:/etc/nginx/skillgap:ro`],
	...[
		image,
		"nginx",
		"-t",
		"-q",
		"-c",
		`/etc/nginx/skillgap/${conf}/nginx.conf`
	]
];
// ssh-deploy/steps/configure-site.ts
/** Gives a release that the box holds the site of today: its own part of nginx's configuration, and its release.env. */
const configureSite = defineStep({
	name: "configure-site",
	category: "own",
	recoverable: true,
	async run({ run, record }, { from, files }) {
		const contents = NGINX_FILES.flatMap((name) => [name, files[name]]);
		const argv = CONFIGURE(record.release, releaseEnvironment(record), from, record.nginxConf, ...contents);
		await must(run, "upload-failed", "Configuring the site", argv);
	}
});
/**
* (release, its release.env, conf, conf to make of it, (file, content)…). A configuration that is there already is the same
* one, by its name. One that nothing goes live with is pruned by the next operation.
*/
const CONFIGURE = script("configure", `
umask 077
release=$1 environment=$2 from=$3 to=$4
shift 4
cd ${ROOT}
if [ ! -d "nginx/$to" ]; then
  rm -rf "nginx/$to.partial"
  cp -R "nginx/$from" "nginx/$to.partial"
  while [ $# -gt 0 ]; do printf '%s' "$2" > "nginx/$to.partial/$1"; shift 2; done
  chmod -R u=rwX,go=rX "nginx/$to.partial"
  # On the disk before it has its name: a power cut would leave empty files in a folder that looks whole.
  sync -f nginx
  mv -T "nginx/$to.partial" "nginx/$to"
fi
printf '%s' "$environment" > "releases/$release/release.env.new"
mv "releases/$release/release.env.new" "releases/$release/release.env"
`);
// ssh-deploy/describe-certificate.ts
/** How HTTPS stands, in one line: what is served, until when, what is wrong, and when it is tried again. */
function describeCertificate(certificate, now) {
	if (certificate === null) return "⚠️ HTTPS: the box did not say which certificate it serves.";
	const { names, missing, trusted, issuer, notAfter, problem } = certificate;
	const again = nextAttempt(certificate);
	if (!trusted) return `⚠️ HTTPS: self-signed, because ${problem ?? "no authority was asked yet"}${again}.`;
	const served = `certificate of ${issuer} for ${names.join(", ")} until ${notAfter.slice(0, 16)}Z`;
	const notes = [
		...isEnding(certificate, now) ? [remaining(certificate, now)] : [],
		...missing.length > 0 ? [`it does not cover ${missing.join(", ")}`] : [],
		...problem ? [problem] : []
	];
	if (notes.length === 0) return `HTTPS: ${served}.`;
	return `⚠️ HTTPS: ${[served, ...notes].join("; ")}${again}.`;
}
/** Whether people have to look: the box's alarm goes off at the same time. */
function isEnding(certificate, now) {
	return hoursLeft(certificate, now) < 48;
}
/** `6 days`, `31 hours`, `expired 2 hours ago`. */
function remaining(certificate, now) {
	const hours = hoursLeft(certificate, now);
	if (hours < 0) return `it expired ${-hours} ${-hours === 1 ? "hour" : "hours"} ago`;
	if (hours < 72) return `${hours} ${hours === 1 ? "hour" : "hours"} are left`;
	return `${Math.floor(hours / 24)} days are left`;
}
function nextAttempt({ nextCheckAt }) {
	return nextCheckAt ? `; next attempt at ${nextCheckAt.slice(0, 16)}Z` : "; the timer tries again within the hour";
}
// ssh-deploy/steps/issue-certificate.ts
/** What a deploy waits for the authority; an order takes some 10 s. What takes longer is left to the timer. */
const DEADLINE_SECONDS = 120;
/**
* Has certbot get what is missing now. Whatever comes of it the deploy goes on: the site serves what it has, and the box's
* timer tries again within the hour. There is nothing to undo: a certificate is good for every release.
*/
const issueCertificate = defineStep({
	name: "issue-certificate",
	category: "app",
	recoverable: true,
	async run(context) {
		const result = await runCertbot(context, DEADLINE_SECONDS, "renew", "--now");
		if (result.exitCode !== 0) {
			const failure = commandFailure("unexpected", "Getting a certificate", result);
			if (isInterruption(failure)) throw failure;
		}
		const certificate = await inspectCertificate(context.run);
		context.served.certificate = certificate ?? context.served.certificate;
		if (result.exitCode === 0 && !needsIssue(certificate, context.record)) return;
		const late = result.exitCode === 124 ? ` The authority did not answer within ${DEADLINE_SECONDS} s.` : "";
		warning(`${describeCertificate(certificate, /* @__PURE__ */ new Date())}${late} The release goes live all the same.`);
	}
});
/** Runs a command of the release's certbot to its end. Its name keeps it apart from the timer's. */
async function runCertbot({ run, record }, timeoutSeconds, ...command) {
	await run(REMOVE_CONTAINER);
	const result = await run(compose(record.release, ...[
		"run",
		"--rm",
		"--no-deps",
		"-T",
		"--name",
		CONTAINER,
		"certbot",
		...command
	]), {
		timeoutSeconds,
		onLine: logUntrusted
	});
	if (result.exitCode === 124) await run(REMOVE_CONTAINER);
	return result;
}
const CONTAINER = "skillgap-certbot";
const REMOVE_CONTAINER = [
	"docker",
	"rm",
	"--force",
	"--volumes",
	CONTAINER
];
// ssh-deploy/steps/prepare-certificate.ts
/** Makes sure that nginx has a certificate to serve: what is there, repaired, or a self-signed one. It asks nobody. */
const prepareCertificate = defineStep({
	name: "prepare-certificate",
	category: "docker",
	recoverable: true,
	async run(context) {
		const result = await runCertbot(context, 60, "prepare");
		context.served.certificate = await inspectCertificate(context.run);
		if (context.served.certificate !== null) return;
		const failure = commandFailure("certificate-failed", "Preparing a certificate", result);
		if (isInterruption(failure) || failure.reason === "disk-full") throw failure;
		throw new Failure("certificate-failed", failure.message, { nextStep: "Is /srv/skillgap/certificates there, owned by 10003:33? On the box, `sudo skillgap-provision` makes it. Nothing has changed." });
	}
});
// ssh-deploy/https.ts
/**
* Before nginx starts: without a certificate it would refuse every handshake. What an empty box has is of a volume from
* before, and may be damaged or have ended; no timer has looked after it yet.
*/
function prepareSteps({ certificate, live }, record) {
	return hasHttps(record) && (certificate === null || live === null) ? [prepareCertificate()] : [];
}
/** Once nginx serves the challenge for all names of the release: for what the timer would see to only within the hour. */
function issueSteps({ certificate }, record) {
	return hasHttps(record) && needsIssue(certificate, record) ? [issueCertificate()] : [];
}
/** What a release's record says of the site. */
function recordedSite(site) {
	const { publicUrl, names, acmeDirectory } = site;
	return {
		publicUrl,
		names,
		acmeDirectory,
		nginxFiles: nameOfFiles(nginxFiles(site))
	};
}
/** The same of a release that the box holds, as far as it says. */
function heldSite({ publicUrl, names, acmeDirectory, nginxFiles }) {
	return {
		...publicUrl !== void 0 && { publicUrl },
		...names && { names },
		...acmeDirectory !== void 0 && { acmeDirectory },
		...nginxFiles !== void 0 && { nginxFiles }
	};
}
/**
* A release that the box holds, with the site of today: going back to older code must not go back to an older name. One
* from before HTTPS, and one of which no site is known, stay as they are.
*
* @returns its record, the steps that make its files agree with it, and those that have nginx read them.
*/
function withSite(record, site) {
	if (site === null || !hasHttps(record)) return {
		record,
		steps: [],
		checks: []
	};
	const files = nginxFiles(site);
	const recorded = recordedSite(site);
	const isSame = record.nginxFiles === recorded.nginxFiles;
	const nginxConf = isSame ? record.nginxConf : confWith(record.nginxConf, files);
	const changed = {
		...record,
		...recorded,
		nginxConf
	};
	if (isSame && releaseEnvironment(changed) === releaseEnvironment(record)) return {
		record: changed,
		steps: [],
		checks: []
	};
	return {
		record: changed,
		steps: [configureSite({
			from: record.nginxConf,
			files
		})],
		checks: isSame ? [] : [checkNginx({
			nginxConf,
			image: record.images.nginx
		})]
	};
}
/** Its certificates are not trusted by anybody, which is what it is for. */
const STAGING = "acme-staging-v02.api.letsencrypt.org";
/**
* Where a gate reaches a release. A certificate that does not cover the site's name yet, or was issued by nobody, says that
* the name may not lead here: then the box's address is asked, if that one is covered.
*
* @param override An address to ask instead of the site's own.
* @param host The box's host, for a release from before HTTPS.
*/
function gateAddress({ publicUrl, names = [], acmeDirectory = "" }, certificate, { override, host }) {
	if (publicUrl === void 0) return {
		url: override ?? `http://${bracketed(host)}`,
		certificate: null,
		warning: null
	};
	const plain = override?.startsWith("http://") ?? false;
	const url = override !== null && !plain ? override : publicUrl;
	const warning = plain ? `${override} is not asked: this release serves HTTPS, at ${url}.` : null;
	const asked = hostOf(url);
	if (!names.includes(asked)) return {
		url,
		certificate: null,
		warning
	};
	const pinned = certificate !== null && (!certificate.trusted || URL.parse(certificate.directory ?? acmeDirectory)?.host === STAGING) ? certificate.pem : null;
	const covered = certificate?.names ?? [];
	const address = names.find((name) => isIP(name) && covered.includes(name));
	if (certificate === null || isIP(asked) || address === void 0) return {
		url,
		certificate: pinned,
		warning
	};
	if (certificate.trusted && covered.includes(asked)) return {
		url,
		certificate: pinned,
		warning
	};
	return {
		url: `https://${bracketed(address)}`,
		certificate: pinned,
		warning: `${asked} has no certificate yet: ${address} is asked instead. ${certificate.problem ?? "Does the name lead to the box?"}`
	};
}
function bracketed(host) {
	return isIPv6(host) ? `[${host}]` : host;
}
// ssh-deploy/steps/boot.ts
/** Starts the release in the idle slot. */
const boot = defineStep({
	name: "boot",
	category: "docker",
	recoverable: true,
	async run({ run, record }, { slot }) {
		const argv = compose(record.release, ...UP, SLOTS$1[slot].service);
		await must(run, "container-crashed", `Starting the ${slot} slot`, argv);
	},
	async undo({ run, record }, { slot }) {
		const { container } = SLOTS$1[slot];
		const { stdout } = await run(TAIL_LOG(container, "50"));
		info(`the last 50 lines of ${container}:`);
		logUntrusted(stdout.trimEnd());
		await run(REMOVE_SLOT(container, record.release));
	}
});
const UP = [
	"up",
	"--detach",
	"--no-deps",
	"--force-recreate",
	"--pull",
	"never"
];
/** (container, release): removes the container, if it runs that release. */
const REMOVE_SLOT = script("remove-slot", `
release=$(docker inspect --format '{{index .Config.Labels "skillgap.release"}}' "$1" 2>/dev/null || true)
[ "$release" = "$2" ] || exit 0
docker rm --force --volumes "$1" > /dev/null
`);
/** (container, lines): the end of its log, both streams in one. */
const TAIL_LOG = script("tail-log", `docker logs --tail "$2" "$1" 2>&1`);
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
/** The clock of a gate that ends its waiting when the job is cancelled. */
function cancellable(signal) {
	return {
		now: () => performance.now(),
		sleep: (ms) => setTimeout(ms, void 0, { signal })
	};
}
/** One line per probe. What a container answers is not ours: it is quoted. */
function logProbe(seen, verdict, streak) {
	const passed = verdict.reason === "passed";
	info(untrusted(`${passed ? `pass ${streak}` : "no pass"}: ${verdict.detail}, release ${seen.release}`));
}
/** Why a container will not come up any more, or null while it may. */
async function crashOf(run, container) {
	const { exitCode, stdout } = await run([
		"docker",
		"inspect",
		"--format",
		CONTAINER_STATE,
		container
	]);
	if (exitCode !== 0) return "its container is gone";
	const [state, code, restarts, oomKilled] = stdout.trim().split(" ");
	if (oomKilled === "true") return "its container was killed for want of memory";
	if (state === "exited" || state === "dead" || state === "restarting" || Number(restarts) > 0) return `its container ended by itself (${state}, exit code ${code}, ${restarts} restarts)`;
	return null;
}
/** (url, seconds): status, time, release and redirect target of one GET on a connection of its own; curl's message when there is no answer. */
const PROBE = script("probe", `
curl --silent --show-error --max-time "$2" --output /dev/null --header 'Connection: close' \\
  --write-out '%{http_code}\\t%{time_total}\\t%header{x-release}\\t%{redirect_url}\\n' "$1" 2>&1 || true
`);
const CONTAINER_STATE = "{{.State.Status}} {{.State.ExitCode}} {{.RestartCount}} {{.State.OOMKilled}}";
// ssh-deploy/steps/gate.ts
/** Waits until the new slot is ready. */
const awaitReady = defineStep({
	name: "await-ready",
	category: "gate",
	recoverable: true,
	run: (context, { slot }) => passGate(context, slot, `${SLOTS$1[slot].url}/ready`, "not-ready")
});
/** Waits until the new slot answers through nginx, on a port of that slot's own. */
const passSmokeTest = defineStep({
	name: "gate",
	category: "gate",
	recoverable: true,
	run: (context, { slot }) => passGate(context, slot, `${SLOTS$1[slot].candidateUrl}${context.smokePath}`, "gate-failed")
});
/** Waits until the public port answers as the release. `first`: there is no release before it to roll back to. */
const verify = defineStep({
	name: "verify",
	category: "gate",
	recoverable: true,
	pointOfNoReturn: ({ first }) => first,
	async run({ run, gateRules, cancelled }, { release }) {
		const result = await gate({
			...gateRules,
			release
		}, boxProbe(run, "http://127.0.0.1/ready"), {
			onObservation: logProbe,
			clock: cancellable(cancelled)
		});
		if (result.passed) return;
		const message = `After the switch nginx did not answer as ${release}: ${result.sentence}.`;
		throw new Failure("verify-failed", message);
	}
});
const REASONS$1 = {
	redirected: "redirected",
	"wrong-release": "wrong-release",
	"too-slow": "too-slow"
};
/**
* Gives up at once when the slot's container has ended.
* @param badStatus The reason for a wrong status or no answer: it depends on what was asked.
*/
async function passGate({ run, gateRules, record: { release }, cancelled }, slot, url, badStatus) {
	let crash = null;
	const abort = async () => {
		crash = await crashOf(run, SLOTS$1[slot].container);
		return crash;
	};
	const options = {
		onObservation: logProbe,
		abort,
		clock: cancellable(cancelled)
	};
	const result = await gate({
		...gateRules,
		release
	}, boxProbe(run, url), options);
	if (result.passed) return;
	const reason = crash ? "container-crashed" : REASONS$1[result.reason] ?? badStatus;
	throw new Failure(reason, `The ${slot} slot did not pass at ${url}: ${result.sentence}.`, { nextStep: "Production still runs the old release. The container’s last lines are in this log." });
}
// ssh-deploy/steps/observe.ts
/**
* Watches a release that has just gone live, as clients reach it, while the old slot still runs beside it. Once it has
* passed, the release stays.
*/
const observeTraffic = defineStep({
	name: "observe",
	category: "gate",
	recoverable: true,
	pointOfNoReturn: true,
	async run(context, { slot, release }) {
		const { run, gateRules, observeRules, cancelled } = context;
		if (observeRules.forMs === 0) return;
		const { url, probe } = clientProbe(context);
		const abort = () => crashOf(run, SLOTS$1[slot].container);
		const options = {
			onObservation: logProbe,
			abort,
			clock: cancellable(cancelled)
		};
		const result = await observe({
			...gateRules,
			...observeRules,
			release
		}, probe, options);
		const trouble = result.passed ? await abort() : result.sentence;
		if (trouble) throw regressed(release, url, trouble, result.reason === "untrusted");
	}
});
/** As clients reach it. A release from before HTTPS has no address of its own: without a given one the box is asked. */
function clientProbe({ run, record, host, publicUrl, served }) {
	if (!hasHttps(record) && publicUrl === null) {
		const url = "http://127.0.0.1/ready";
		return {
			url,
			probe: boxProbe(run, url)
		};
	}
	const address = gateAddress(record, served.certificate, {
		override: publicUrl,
		host
	});
	if (address.warning) warning(address.warning);
	const url = `${address.url}/ready`;
	return {
		url,
		probe: httpProbe(url, {
			userAgent: "skillgap-deploy",
			certificate: address.certificate
		})
	};
}
function regressed(release, url, trouble, untrusted) {
	if (untrusted) return new Failure("untrusted-certificate", `${release} went live, and clients refuse it: at ${url}, ${trouble}.`, { nextStep: "The old release serves again, with the same certificate. `/status` says what the box serves and what its last attempt to renew it failed with." });
	return new Failure("regressed-after-switch", `${release} went live and then failed: at ${url}, ${trouble}.`, { nextStep: "The old release serves again, from its own slot. The new one’s last lines are in this log: fix it in a new pull request." });
}
// ssh-deploy/go-live.ts
/**
* From a box that holds all of a release to one that serves it: the same for every operation.
* @param isNew It has never been live: when it fails now, it does not count as a release that was.
*/
function goLive(state, record, { isNew }) {
	const { live, nginxConf: currentConf } = state;
	const { release, nginxConf } = record;
	const slot = live ? otherSlot(live.slot) : "blue";
	const to = {
		slot,
		release,
		nginxConf
	};
	return [
		boot({ slot }),
		awaitReady({ slot }),
		passSmokeTest({ slot }),
		switchTraffic({
			to,
			from: live,
			forgetOnUndo: isNew ? release : null
		}),
		...currentConf !== null && currentConf !== nginxConf ? [reloadNginx()] : [],
		verify({
			release,
			first: live === null
		}),
		...issueSteps(state, record),
		...live ? [observeTraffic({
			slot,
			release
		}), drain({ slot: live.slot })] : []
	];
}
// ssh-deploy/obstacle.ts
/** Why the box cannot go to a release that it holds; null when it can. */
function obstacleTo(box, record, contracts, now) {
	const { images } = box;
	const absent = imagesOf(record).filter((image) => !images.includes(image));
	if (absent.length > 0) return {
		reason: "image-missing",
		sentence: `the box no longer holds ${absent.join(", ")}`,
		nextStep: "Deploy its commit again: revert what came after it.",
		canForce: false
	};
	const otherVersion = otherMajor(box, record);
	if (otherVersion) return otherVersion;
	const { contracts: known = [] } = record;
	const unknown = (contracts ?? []).filter((tag) => !known.includes(tag));
	if (unknown.length === 0) return losesHttps(box, record, now) ? HTTPS_LOST : null;
	return {
		reason: "schema-too-new",
		sentence: `its code does not know the contract migration ${unknown.join(", ")}, which removed what it needs`,
		nextStep: "Go back to a newer release, or deploy a fix. `force` goes there anyway.",
		canForce: true
	};
}
/** Its Postgres does not read the data, or would start an empty cluster beside it. */
function otherMajor({ postgresMajors, postgresImage }, { images }) {
	const [now, then] = [postgresMajors[postgresImage ?? ""], postgresMajors[images.postgres]];
	if (now === void 0 || then === void 0 || now === then) return null;
	return {
		reason: "postgres-major",
		sentence: `its Postgres is ${then}, and the data is of ${now}`,
		nextStep: "To go back to the data of before the upgrade, run the workflow upgrade-postgres with `revert`: what was written since is kept beside it.",
		canForce: false
	};
}
const HTTPS_LOST = {
	reason: "https-lost",
	sentence: "it is from before HTTPS, and browsers that have been here over HTTPS refuse to come back over plain HTTP",
	nextStep: "Go back to a newer release, or revert in a pull request what is wrong: that keeps HTTPS. `force` goes there anyway, and shuts those browsers out for up to HSTS_MAX_AGE.",
	canForce: true
};
/** While HTTPS is that young, going back to before it is what undoes a first HTTPS release that failed. */
const YOUNG_MS = 72e5;
/** Whether browsers remember that the site is HTTPS only. They do not where they did not trust its certificate. */
function losesHttps({ live, releases, certificate }, record, now) {
	const serves = releases.find(({ release }) => release === live?.release);
	if (!serves || !hasHttps(serves) || hasHttps(record) || !certificate?.trusted) return false;
	const known = [...releases.filter(hasHttps).map(({ createdAt }) => createdAt), certificate.notBefore];
	return Math.min(...known.map((time) => Date.parse(time))) < now.getTime() - YOUNG_MS;
}
// ssh-deploy/box-status.ts
/** Without the certificate itself, which is an output of its own while somebody needs it. */
function certificateStatus({ pem, ...certificate }, now) {
	return {
		...certificate,
		hoursLeft: hoursLeft(certificate, now)
	};
}
/** Pure: the same state gives the same status. */
function boxStatus(box, contracts, now = /* @__PURE__ */ new Date()) {
	const { live, maintenance, lock } = box;
	const stateOf = (record) => record.release === live?.release ? "live" : obstacleTo(box, record, contracts, now)?.sentence ?? "can be rolled back to";
	return {
		live,
		maintenance,
		/** What is backed up, and up to when it can be brought back; null where no backups are configured. */
		backups: box.backups,
		/** A restore is under way, or was cut off and waits for the next operation. */
		restoring: box.restore !== null,
		/** Newest first. */
		releases: box.releases.toSorted((a, b) => b.release.localeCompare(a.release)).map((record) => ({
			release: record.release,
			commit: record.commit,
			createdAt: record.createdAt,
			actor: record.actor,
			/** The backend's image, by digest. */
			image: record.images.backend,
			migrationLevel: record.migrationLevel,
			/** `live`, `can be rolled back to`, or why it cannot. */
			state: stateOf(record)
		})),
		/** What nginx serves over HTTPS; null where that is nothing. */
		certificate: box.certificate && certificateStatus(box.certificate, now),
		disk: {
			freeMb: box.freeDiskMb,
			totalMb: box.totalDiskMb
		},
		memory: {
			availableMb: box.availableMemoryMb,
			totalMb: box.totalMemoryMb
		},
		/** Who holds the lock. */
		lock,
		/** The last operations, newest first. */
		auditLog: box.auditLog.toReversed()
	};
}
// ssh-deploy/restore-markdown.ts
/** A restore, or what one would do, as tables. */
function restoreMarkdown(report) {
	const { description, dryRun, backup, recoveredTo, earliest, latest, backups, release, releaseChanges } = report;
	const text = (value) => plain(String(value ?? "–"));
	const facts = [
		["to", text(description)],
		...report.repositoryAsOf ? [["the bucket as of", text(report.repositoryAsOf)]] : [],
		["backup", text(backup)],
		[dryRun ? "has everything up to, about" : "has everything up to", text(recoveredTo)],
		["can be recovered", `${text(earliest)} to ${text(latest)}`],
		["release", `\`${text(release)}\`${releaseChanges ? ": **another one than was live**, since its schema is that of the data" : ""}`],
		...report.obstacle ? [["in the way", text(report.obstacle)]] : [],
		["lost", text(lossFact(report.loses))],
		...report.kept ? [["the data before it", `kept as \`${text(report.kept)}\` on the data volume`]] : [],
		...report.rows === null ? [] : [["rows", `${report.rows}, read and counted in ${report.seconds ?? "?"} s`]]
	];
	const rows = backups.map(({ label, type, stop, bytes, release: then }) => [
		`\`${text(label)}\``,
		text(type),
		text(stop),
		bytes === null ? "–" : `${(bytes / 1e6).toFixed(1)} MB`,
		`\`${text(then)}\``
	]);
	return [table([dryRun ? "what a restore would do" : "the restore", ""], facts), ...rows.length > 0 ? ["**Backups**", table([
		"backup",
		"type",
		"ended",
		"size",
		"release then"
	], rows)] : []].join("\n\n");
}
/** By table, the largest first. */
function lossFact(loses) {
	if (loses === null) return "not known: the database did not say";
	const { moment, seconds, tables, unknown } = loses;
	const named = Object.entries(tables).filter(([, rows]) => rows > 0).toSorted(([, a], [, b]) => b - a).slice(0, 20).map(([name, rows]) => `${rows} of ${name}`);
	const since = moment ? ` since ${moment}${seconds === null ? "" : ` (${Math.round(seconds)} s)`}` : "";
	return [
		named.length > 0 ? `rows made${since}: ${named.join(", ")}` : `no row that was made${since}`,
		"and every change to an older row",
		...unknown.length > 0 ? [`${unknown.join(", ")} do not say when their rows were made`] : []
	].join("; ");
}
// ssh-deploy/summary.ts
/** The job summary: what happened in one sentence, the next step when it failed, the box after it, and what each phase took. */
async function writeSummary(outcome, failure) {
	await appendSummary([
		`### ${sentence(outcome, failure)}`,
		...outcome.status?.certificate ? [plain(describeCertificate(outcome.status.certificate, /* @__PURE__ */ new Date()))] : [],
		...outcome.status?.live ? [plain(describeBackups(outcome.status.backups, /* @__PURE__ */ new Date()))] : [],
		...outcome.report ? [restoreMarkdown(outcome.report)] : [],
		...failure ? [fenced(failure.message), plain(failure.nextStep)] : [],
		...outcome.status ? [statusMarkdown(outcome.status)] : [],
		...outcome.phases.length > 0 && outcome.operation !== "status" ? [phasesMarkdown(outcome)] : []
	].join("\n\n"));
}
/** One sentence: what happened, and what serves now. */
function sentence(outcome, failure) {
	const { operation, reason, release, live, slot, previousRelease, secondsToSwitch } = outcome;
	const serves = live ? `production runs \`${live}\`` : "nothing is live";
	if (failure) return `❌ ${{
		deploy: "Deploy",
		rollback: "Rollback",
		redeploy: "Redeploy",
		restore: "Restore",
		"upgrade-postgres": "The upgrade of Postgres"
	}[operation] ?? `The operation ${operation}`}${release && operation !== "status" && operation !== "restore" ? ` of \`${release}\`` : ""} failed (${reason}); ${live === null && previousRelease === null ? "the box did not say what serves" : serves}.`;
	if (reason === "superseded" && operation !== "deploy") return `⏭️ Nothing to do: another operation changed what is live; ${serves}${since(outcome)}.`;
	if (reason === "superseded") return `⏭️ \`${release}\` was left out: main has moved on; ${serves}.`;
	if (reason === "inspected") return `ℹ️ ${serves.charAt(0).toUpperCase()}${serves.slice(1)}.`;
	if (reason === "already-live") return `✅ \`${release}\` was live already; nothing was changed.`;
	if (reason === "maintenance-on") return `🚧 Maintenance is on: clients get 503; behind it ${serves}.`;
	if (reason === "maintenance-off") return `✅ Maintenance is off; ${serves}.`;
	if (reason === "restore-planned") return `ℹ️ A restore was tried on paper; nothing was changed; ${serves}.`;
	if (reason === "restored") return restoredSentence(outcome);
	if (reason.startsWith("upgrade")) return upgradeSentence(outcome, serves);
	const verb = operation === "rollback" ? "is live again" : "is live";
	const before = previousRelease ? `; before it: \`${previousRelease}\`` : "";
	return `✅ \`${release}\` ${verb} in ${slot}, ${secondsToSwitch?.toFixed(1)} s after the start${before}.`;
}
function upgradeSentence({ reason, upgrade, live, slot, secondsToSwitch }, serves) {
	const { from, to, rows, seconds } = upgrade ?? {};
	const versions = `Postgres ${from ?? "?"} to ${to ?? "?"}`;
	if (reason === "upgrade-tried") return `ℹ️ The upgrade of ${versions} works on a copy: ${rows ?? "?"} rows the same before and after, in ${seconds ?? "?"} s; nothing was changed; ${serves}.`;
	const after = `\`${live}\` serves in ${slot}, ${secondsToSwitch?.toFixed(1)} s after the start`;
	return reason === "upgraded" ? `✅ The data is upgraded, from ${versions}; ${after}. The way back is \`revert\`.` : `✅ The data is that of before the upgrade (Postgres ${from ?? "?"}); ${after}. What was written since is kept beside it, and is not merged.`;
}
function restoredSentence({ report, live, slot, secondsToSwitch, kept }) {
	const to = report?.recoveredTo ?? report?.description ?? "the state that was asked for";
	const before = kept ? `; the data before it is kept as \`${kept}\`` : "";
	return `✅ Production serves the data up to ${to} with \`${live}\` in ${slot}, ${secondsToSwitch?.toFixed(1)} s after the start${before}.`;
}
/** Which operation brought what is live live, as far as the audit log says. */
function since({ live, status }) {
	const entry = status?.auditLog.find(({ release, reason }) => release === live && CHANGES.has(String(reason)));
	if (!entry) return "";
	return plain(`, since ${entry.operation} by ${entry.actor}, ${entry.runUrl}`);
}
const CHANGES = /* @__PURE__ */ new Set([
	"deployed",
	"rolled-back",
	"redeployed",
	"restored",
	"upgraded",
	"upgrade-reverted"
]);
/** The box as tables. */
function statusMarkdown({ live, maintenance, releases, certificate, backups, restoring, disk, memory, lock, auditLog }) {
	const text = (value) => plain(String(value ?? "–"));
	const facts = [
		["live", live ? `\`${text(live.release)}\` in ${live.slot}` : "nothing"],
		["maintenance", maintenance ? "**on**: clients get 503" : "off"],
		...restoring ? [["restore", "**under way, or cut off**: the next operation brings the old data back"]] : [],
		["certificate", certificate ? text(certificateFact(certificate)) : "none"],
		["recoverable to", text(backups?.recoverableTo)],
		["last backup", backups?.last ? text(backupFact(backups.last)) : "none"],
		...backups?.problem ? [["backups", text(backups.problem)]] : [],
		["disk", `${disk.freeMb} of ${disk.totalMb} MB free`],
		["memory", `${memory.availableMb} of ${memory.totalMb} MB available`],
		["lock", lock ? text(describeHolder(lock)) : "free"]
	];
	const retained = releases.map(({ release, commit, createdAt, actor, image, migrationLevel, state }) => [
		`\`${text(release)}\``,
		`\`${text(commit.slice(0, 12))}\``,
		text(createdAt),
		text(actor),
		`\`${text(image.slice(-12))}\``,
		text(migrationLevel),
		text(state)
	]);
	const last = auditLog.map(({ ended, operation, reason, release, actor, why }) => [
		ended,
		operation,
		reason,
		release,
		actor,
		why
	].map(text));
	return [
		table(["the box", ""], facts),
		"**Releases it holds**",
		table([
			"release",
			"commit",
			"made",
			"by",
			"image",
			"migrated to",
			"state"
		], retained),
		"**Last operations**",
		table([
			"ended",
			"operation",
			"reason",
			"release",
			"by",
			"why"
		], last)
	].join("\n\n");
}
/** Its issuer, what it covers, and how long it lasts. What is wrong with it stands above the table. */
function certificateFact({ names, trusted, issuer, notAfter, hoursLeft }) {
	const days = Math.floor(hoursLeft / 24);
	const left = hoursLeft < 0 ? "expired" : days > 2 ? `${days} days left` : `${hoursLeft} hours left`;
	return `${trusted ? issuer : "self-signed"}, for ${names.join(", ")}, until ${notAfter} (${left})`;
}
function backupFact({ label, type, endedAt, bytes }) {
	const size = bytes === null ? "" : `, ${(bytes / 1e6).toFixed(1)} MB`;
	return `${label} (${type}${endedAt ? `, ${endedAt}` : ""}${size})`;
}
function phasesMarkdown({ phases }) {
	const rows = phases.map(({ phase, seconds, category }) => [
		phase,
		seconds.toFixed(2),
		category
	]);
	return ["**Phases**", table([
		"phase",
		"seconds",
		"spent on"
	], rows)].join("\n\n");
}
function fenced(text) {
	return [
		"````text",
		text.replaceAll("````", "''''"),
		"````"
	].join("\n");
}
// ssh-deploy/status.ts
/** GitHub drops a job output that holds a secret, and `/status` is one: the certificate's names have the address in them. */
function withoutHost(status, givenHost) {
	if (givenHost === null) return status;
	return JSON.parse(JSON.stringify(status).replaceAll(givenHost, "the address"));
}
/** Where a gate asks for a release that is live, and what it accepts there. */
function reachedAt(record, certificate, { host, publicUrl: override }) {
	const address = record ? gateAddress(record, certificate, {
		override,
		host
	}) : null;
	return {
		publicUrl: address?.url ?? null,
		certificate: address?.certificate ?? null
	};
}
/** The same of the box as it is. */
function liveReachedAt({ live, releases, certificate }, place) {
	return reachedAt(releases.find(({ release }) => release === live?.release), certificate, place);
}
/** The part of an outcome that the box itself says. */
async function readBox(run, place) {
	const box = await inspect(run);
	return {
		status: withoutHost(boxStatus(box, await inspectContracts(run)), place.givenHost),
		live: box.live?.release ?? null,
		slot: box.live?.slot ?? null,
		...liveReachedAt(box, place)
	};
}
/** Reads the box, changing nothing, and shows it. */
async function showStatus(run, outcome, place) {
	const shown = {
		...outcome,
		...await readBox(run, place)
	};
	await writeSummary(shown);
	return shown;
}
// ssh-deploy/job.ts
/** Runs the plan that brings a release live. @throws Failure; what was done by then is rolled back. */
async function rollOut(job, record, plan, payload, watch) {
	const { inputs, outcome, host } = job;
	const { record: served, served: by } = await runSteps(job, record, plan, payload, watch);
	const { release, commit } = served;
	Object.assign(outcome, {
		release,
		commit,
		live: release
	});
	Object.assign(outcome, reachedAt(served, by.certificate, {
		host,
		publicUrl: inputs.publicUrl
	}));
}
/** Runs a plan. @returns what its steps shared. @throws as {@link rollOut}. */
async function runSteps({ inputs, box, state, phases, host, cancelled, outcome }, record, plan, { bundle = Buffer.alloc(0), env = null }, watch = () => {}) {
	outcome.release = record.release;
	outcome.commit = record.commit;
	const attempt = inputs.workflowRun.id;
	const served = { certificate: state.certificate };
	const context = {
		...inputs,
		run: box.run,
		record,
		attempt,
		bundle,
		env,
		host,
		cancelled,
		served,
		repository: null,
		restored: null,
		loss: null,
		contractsThen: null,
		upgrade: null
	};
	await runPlan(typeof plan === "function" ? plan(context) : plan, {
		context,
		phases,
		recovery: box,
		rollbackFailure,
		onDone({ name, args }) {
			watch(context);
			if (name === "finish-restore") outcome.secondsToSwitch = phases.elapsed;
			if (name !== "switch-traffic") return;
			outcome.live = null;
			outcome.slot = args.to.slot;
			outcome.secondsToSwitch = phases.elapsed;
			outcome.overheadSeconds = phases.overhead;
		}
	});
	return context;
}
/** What the plan failed with stays the reason, without its promise that the box is as it was. */
function rollbackFailure(error, cause) {
	const reason = cause instanceof Failure ? cause.reason : "unexpected";
	return new Failure(reason, `${messageOf(cause)}\nThe rollback failed: ${messageOf(error)}`, {
		nextStep: "`/status` shows what is live. The next operation reconciles the box first.",
		cause
	});
}
// ssh-deploy/room.ts
/** @throws Failure `disk-full`. */
function requireDisk({ freeDiskMb }, { minFreeDiskMb }) {
	if (freeDiskMb >= minFreeDiskMb) return;
	throw new Failure("disk-full", `The box has ${freeDiskMb} MB of disk free; a deploy needs ${minFreeDiskMb} MB.`, { nextStep: "On the box: `docker system df`, then remove what is not SkillGap’s, or enlarge the volume." });
}
/** @throws Failure `low-memory` when the box has no room for a second slot. */
function requireMemory({ availableMemoryMb }, { minFreeMemoryMb }) {
	if (availableMemoryMb >= minFreeMemoryMb) return;
	throw new Failure("low-memory", `The box has ${availableMemoryMb} MB of memory available; a second slot needs ${minFreeMemoryMb} MB.`, { nextStep: "On the box: `docker stats --no-stream` and `ps aux --sort=-rss | head` say what holds it." });
}
// ssh-deploy/steps/check-data.ts
/** Before Postgres starts on a volume that it may not have made: it would make an empty cluster there, and all would look well. */
const checkData = defineStep({
	name: "check-data",
	category: "docker",
	recoverable: true,
	async run({ run, record }) {
		const obstacle = dataObstacle(await readRepository(run, record.release));
		if (obstacle) throw obstacle;
	}
});
/** What the archiver says of a cluster that is not the one whose backups there are. */
const ANOTHER_CLUSTER = "another cluster's backups";
/** Its volume was emptied under a Postgres that ran, and Docker has started that again: on nothing. */
const refuseOtherCluster = defineStep({
	name: "check-data",
	category: "docker",
	recoverable: true,
	async run() {
		throw new Failure("data-undecided", "Postgres runs on another cluster than the one that was backed up, most likely on an empty one: the archiver leaves the repository alone, and nothing that is written now is backed up.", { nextStep: "Run the workflow restore with `latest`: it brings the data back, and keeps the cluster that runs now." });
	}
});
/** Whether a plan has to look: a Postgres that runs as the release has it made or found its cluster long ago. */
function dataSteps({ live, postgresImage, postgresRunning, backups }, record) {
	if (!hasBackups(record)) return [];
	if (backups?.problem?.includes(ANOTHER_CLUSTER)) return [refuseOtherCluster()];
	return live !== null && postgresRunning && postgresImage === record.images.postgres ? [] : [checkData()];
}
/** Why Postgres must not start on the volume; null when it may. Pure. */
function dataObstacle(repository) {
	const { configured, cluster, others, reachable, backups, latest, unknownKeys, problem } = repository;
	if (cluster !== null) return null;
	if (others.length > 0) return new Failure("postgres-major", `The data volume holds a cluster of another major version of Postgres: ${others.join(", ")}. This image would start an empty one beside it.`, { nextStep: "Upgrade the cluster first (docs/runbook.md, postgres-major), or deploy the old Postgres image again." });
	if (!configured) return null;
	if (!reachable) return new Failure("repository-unavailable", `The data volume is empty, and the repository of backups does not say whether there are any: ${problem ?? "no answer"}. Starting now could start empty beside them.`, { nextStep: "Deploy again when the bucket can be reached. To start without data all the same, run the workflow restore with `to` = `empty`." });
	const newest = backups.toSorted((a, b) => b.stop.localeCompare(a.stop))[0];
	if (newest === void 0 && latest === null && unknownKeys.length === 0 && problem !== null) return new Failure("data-undecided", `The data volume is empty, and so much for the backups: ${problem}.`, { nextStep: "The bucket keeps what was overwritten or deleted: run the workflow restore with `repository-as-of` and a time before the damage, or with `to` = `empty` to start without data." });
	if (newest) return new Failure("data-undecided", `The data volume is empty, and there are backups: the newest is ${newest.label} of ${newest.stop}${latest ? `, recoverable to ${latest}` : ""}.`, { nextStep: DECIDE });
	if (latest !== null) return new Failure("data-undecided", `The data volume is empty, and the bucket holds WAL up to ${latest} of a database that was here before, but no backup: it was lost before its first one, and cannot be restored.`, { nextStep: "Run the workflow restore with `to` = `empty` to start without data. If there were backups: with `repository-as-of` and a time at which they were there." });
	if (unknownKeys.length > 0) return new Failure("data-undecided", `The data volume is empty, and the bucket holds backups that were made with another BACKUP_KEY than the box has (${unknownKeys.join(", ")}).`, { nextStep: `Store the key that made them as BACKUP_KEYS_PREVIOUS (docs/secrets.md), and restore. ${DECIDE}` });
	info("the data volume is empty, and so is the repository: this is a first deploy");
	return null;
}
const DECIDE = "Say which data is right: run the workflow restore with `to` = `latest`, a time or a backup’s label, or with `empty` to start without data.";
// ssh-deploy/steps/check-egress.ts
/** One attempt each, from the box. A server that cannot be reached is a warning: the release works without it. */
const checkEgress = defineStep({
	name: "check-egress",
	category: "app",
	recoverable: true,
	async run({ run }, { servers }) {
		for (const { setting, host, port } of servers) {
			const { exitCode } = await run(CONNECT(host, String(port)), { timeoutSeconds: 10 });
			if (exitCode === 0) continue;
			warning(`The box does not reach ${setting}'s server ${host}:${port}. Is its port in \`egress\` of the environment (cdktf/environments), and is the address right?`);
		}
	}
});
const PORTS = {
	"smtps:": 465,
	"smtp:": 587,
	"rediss:": 6379,
	"redis:": 6379
};
/** The servers that an `.env` names. */
function serversOf(settings) {
	return ["SMTP_URL", "REDIS_URL"].flatMap((setting) => {
		const url = URL.parse(settings.get(setting) ?? "");
		const port = Number(url?.port || PORTS[url?.protocol ?? ""]);
		const host = url?.hostname.replace(/^\[(.*)\]$/, "$1");
		return host && port ? [{
			setting,
			host,
			port
		}] : [];
	});
}
/** (host, port): opens a connection, and closes it. Only bash has /dev/tcp, and it reads the two from its parameters. */
const CONNECT = script("connect", `timeout 5 bash -c ': < "/dev/tcp/$1/$2"' connect "$1" "$2" 2> /dev/null`);
// ssh-deploy/steps/pull.ts
/** Pulls the images that the box lacks. A registry that is unavailable for the moment is asked again. */
const pull = defineStep({
	name: "pull",
	category: "docker",
	recoverable: true,
	run: (context, { images }) => pullImages(context, images)
});
/**
* At the end of what made a new instance live: the images of the release that was live before, so that a rollback is
* possible. Without them the site serves all the same.
*/
const pullPrevious = defineStep({
	name: "pull-previous",
	category: "docker",
	recoverable: true,
	async run(context) {
		const { releases, images } = await inspect(context.run);
		const previous = releases.find(({ release }) => release === context.record.previous);
		const missing = previous ? imagesOf(previous).filter((image) => !images.includes(image)) : [];
		try {
			if (missing.length > 0) await pullImages(context, missing);
		} catch (error) {
			if (isInterruption(error)) throw error;
			warning(`${messageOf(error)}\nUntil the next deploy there is no release to roll back to.`);
		}
	}
});
async function pullImages({ run, registry: { host, username, password }, cancelled }, images) {
	const attempt = async () => {
		const result = await run(PULL(host, username, ...images), {
			stdin: password,
			onLine: logUntrusted
		});
		if (result.exitCode !== 0) throw pullFailure(result);
	};
	await withRetries(attempt, {
		...RETRIES,
		signal: cancelled,
		retryable: (error) => error instanceof Failure && error.reason === "registry-unavailable",
		onRetry: (error, pauseMs) => warning(`${messageOf(error)}\nPulling again in ${Math.round(pauseMs / 1e3)} s.`)
	});
}
/** About half a minute in all: what a rate limit's window, a registry's restart or a resolver's hiccup takes. */
const RETRIES = {
	attempts: 5,
	baseMs: 2e3,
	capMs: 15e3
};
const REASONS = {
	missing: "image-missing",
	transient: "registry-unavailable",
	refused: "pull-failed",
	other: "pull-failed"
};
/** Why a pull failed, as Docker's client words it: it has no other way to tell. */
function pullFailure(result) {
	const verdict = registryVerdict(`${result.stderr}${result.stdout}`);
	return commandFailure(REASONS[verdict], "Pulling the images", result);
}
/** (registry, username, image…); the password on stdin, no login when the username is empty. It is forgotten on the way out. */
const PULL = script("pull", `
registry=$1 username=$2
shift 2
DOCKER_CONFIG=$(mktemp -d /tmp/skillgap-pull.XXXXXX)
export DOCKER_CONFIG
trap 'rm -rf "$DOCKER_CONFIG"' EXIT
trap 'exit 143' TERM INT HUP
[ -z "$username" ] || docker login --username "$username" --password-stdin "$registry" >/dev/null
for image in "$@"; do docker pull --quiet "$image"; done
`);
// ssh-deploy/steps/replace-env.ts
/** Gives a release that the box holds the secrets of today. */
const replaceEnv = defineStep({
	name: "replace-env",
	category: "own",
	recoverable: true,
	async run({ run, record, env }) {
		const app = env?.app ?? Buffer.alloc(0);
		const backup = (hasBackups(record) ? env?.backup : null) ?? Buffer.alloc(0);
		const replace = REPLACE_ENV(record.release, String(app.length), String(backup.length));
		await must(run, "upload-failed", "Writing .env", replace, { stdin: Buffer.concat([app, backup]) });
		await must(run, "upload-failed", "Writing release.json", RECORD(record.release, JSON.stringify(record)));
	}
});
/** Gives the tools of a restore the keys of today, before anything is restored: a rotation may have been since. */
const replaceBackupEnv = defineStep({
	name: "replace-backup-env",
	category: "own",
	recoverable: true,
	async run({ run, env }, { release }) {
		const backup = env?.backup ?? Buffer.alloc(0);
		const replace = REPLACE_ENV(release, "0", String(backup.length));
		await must(run, "upload-failed", "Writing backup.env", replace, { stdin: backup });
	}
});
/** Gives a release that the box holds the keys of backups that another one has. */
const copyBackupEnv = defineStep({
	name: "copy-backup-env",
	category: "own",
	recoverable: true,
	async run({ run, record }, { from }) {
		await must(run, "upload-failed", "Copying backup.env", COPY_BACKUP_ENV(from, record.release));
	}
});
/** (release, release that gets its backup.env). */
const COPY_BACKUP_ENV = script("copy-backup-env", `
umask 077
cd ${ROOT}/releases
cp "$1/backup.env" "$2/backup.env.new"
mv "$2/backup.env.new" "$2/backup.env"
`);
/**
* (release, bytes of its new .env, bytes of its new backup.env); both on stdin, one after the other. They may be cut off:
* then nothing is replaced. Of 0 bytes is what stays as it is.
*/
const REPLACE_ENV = script("replace-env", `
umask 077
cd ${ROOT}/releases/"$1"
trap 'rm -f .both.new' EXIT
cat > .both.new
[ "$(wc -c < .both.new)" -eq $(($2 + $3)) ] || { echo 'the file arrived cut off' >&2; exit 1; }
head -c "$2" .both.new > .env.new
tail -c "$3" .both.new > backup.env.new
for file in backup.env .env; do
  if [ -s "$file.new" ]; then mv "$file.new" "$file"; else rm "$file.new"; fi
done
`);
// ssh-deploy/steps/restore-box-state.ts
/**
* Brings back what the last backup has put beside the cluster of the box itself: certificates, the audit log, and the
* releases that it could go back to. On an instance that was replaced the data volume has it, and after a restore the
* restored cluster. Only what is not there. A site can do without: a certificate is issued again.
*/
const restoreBoxState = defineStep({
	name: "restore-box-state",
	category: "docker",
	recoverable: true,
	async run(context) {
		const { run, record } = context;
		await removeTool(run);
		const result = await run(compose(record.release, ...[
			"run",
			"--rm",
			"--no-deps",
			"-T",
			"--name",
			RESTORE_CONTAINER,
			"box-state"
		]), {
			timeoutSeconds: 120,
			onLine: logUntrusted
		});
		context.served.certificate = await inspectCertificate(run) ?? context.served.certificate;
		if (result.exitCode === 0) {
			const { live, previous } = lastJson(result.stdout) ?? {};
			record.previous ??= text(live === record.release ? previous : live);
			return;
		}
		const failure = commandFailure("unexpected", "Bringing back certificates, audit log and releases", result);
		if (isInterruption(failure)) throw failure;
		warning(failure.message);
	}
});
// ssh-deploy/steps/upload.ts
/** Brings the release's folder to the box: docker-compose.yml, nginx/, `.env` and its record, whole or not at all. */
const upload = defineStep({
	name: "upload",
	category: "own",
	recoverable: true,
	async run({ run, record: { release, nginxConf }, attempt, bundle }) {
		await must(run, "upload-failed", "The upload", UPLOAD(release, nginxConf, attempt), { stdin: bundle });
	},
	/** `images` are those that the attempt pulls: the box did not hold them before. */
	async undo({ run, record, attempt }, { images }) {
		await run(DISCARD(record.release, attempt, ...images));
	}
});
/** Removes it again at the end of what has only looked. */
const discardUpload = defineStep({
	name: "discard-upload",
	category: "own",
	recoverable: true,
	async run({ run, record, attempt }, { images }) {
		await run(DISCARD(record.release, attempt, ...images));
	}
});
/**
* (release, conf, attempt); a gzipped tar of the release on stdin. An upload that is cut off leaves only a `.partial`,
* and one that runs again after a lost connection replaces itself. A release that was ever live is never written over.
*/
const UPLOAD = script("upload", `
umask 077
release=$1 conf=$2 attempt=$3
cd ${ROOT}
if [ -e "releases/$release/deployed" ]; then echo "$release has been live, and is not written over" >&2; exit 1; fi
rm -rf "releases/$release.partial" "nginx/$conf.partial"
mkdir "releases/$release.partial"
tar -xzf - -C "releases/$release.partial"
printf '%s\\n' "$attempt" > "releases/$release.partial/attempt"
if [ ! -d "nginx/$conf" ]; then
  cp -R "releases/$release.partial/nginx" "nginx/$conf.partial"
  chmod -R u=rwX,go=rX "nginx/$conf.partial"
fi
# On the disk before they have their names: a power cut would leave empty files in folders that look whole.
sync -f .
[ ! -d "nginx/$conf.partial" ] || mv -T "nginx/$conf.partial" "nginx/$conf"
chmod 755 nginx nginx/live
rm -rf "releases/$release"
mv -T "releases/$release.partial" "releases/$release"
`);
/**
* (release, attempt, image…): removes what this attempt has brought, and nothing else. A folder of another attempt, or of
* a release that was ever live, stays with its images; so does an image that something uses.
*/
const DISCARD = script("discard", `
release=$1 attempt=$2
shift 2
cd ${ROOT}
rm -rf "releases/$release.partial"
folder=releases/$release
if [ -d "$folder" ]; then
  [ ! -e "$folder/deployed" ] && [ "$(readlink current || true)" != "$folder" ] || exit 0
  [ "$(cat "$folder/attempt" 2>/dev/null || true)" = "$attempt" ] || exit 0
  rm -rf "$folder"
fi
for image in "$@"; do docker image rm "$image" >/dev/null 2>&1 || true; done
`);
// ssh-deploy/deploy.ts
/** Brings a new release live, or leaves the box as it was. */
async function deploy(job) {
	const { inputs, state, outcome } = job;
	if (await isOutdated(inputs)) return "superseded";
	outcome.previousRelease = previousOf(state, inputs.release);
	if (state.live?.release === inputs.release && !state.liveFails) return "already-live";
	await requireCurrentEnv(inputs);
	const rendered = await readFile(inputs.envFile);
	const { composeFolder } = inputs;
	const site = await job.readSite(rendered);
	const backups = await job.readBackupPlace();
	const { record, steps: siteSteps } = withSite(await recordOf(inputs, state, {
		site,
		backups
	}), site);
	const settings = readDotenv(rendered.toString());
	noteCallback(settings, site, state);
	const servers = serversOf(settings);
	const steps = planDeploy(state, {
		...inputs,
		record,
		siteSteps,
		servers
	});
	const env = splitEnv(rendered, backups);
	await rollOut(job, record, steps, {
		bundle: await bundleRelease(record, composeFolder, env, nginxFiles(site)),
		env
	});
	return "deployed";
}
/**
* The steps that bring a new release live on the box. The live slot is not touched before `switch-traffic`; when a step
* fails, undoing leaves the box as it was.
*
* @throws Failure `disk-full` or `low-memory` when the box has no room for a second slot.
*/
function planDeploy(state, request) {
	requireDisk(state, request);
	requireMemory(state, request);
	const { record, siteSteps = [], servers = [] } = request;
	const { images, nginxConf } = record;
	const missing = imagesOf(record).filter((image) => !state.images.includes(image));
	const wasLive = state.deployed.includes(record.release);
	const isNewBox = state.live === null && hasBackups(record);
	const nginxIsNew = state.live === null || state.nginxConf !== nginxConf || state.nginxImage !== images.nginx;
	return [
		...backupSteps(state),
		...wasLive ? [...siteSteps, replaceEnv()] : [upload({ images: missing })],
		...missing.length > 0 ? [pull({ images: missing })] : [],
		...nginxIsNew ? [checkNginx({
			nginxConf,
			image: images.nginx
		})] : [],
		...dataSteps(state, record),
		...isNewBox ? [restoreBoxState()] : [],
		...prepareSteps(state, record),
		startServices({
			nginxConf: state.nginxConf === null ? nginxConf : null,
			archiverBefore: archiverOf(state)
		}),
		migrate(),
		...goLive(state, record, { isNew: !wasLive }),
		...servers.length > 0 ? [checkEgress({ servers })] : [],
		prune(retain(state, request)),
		...isNewBox ? [pullPrevious()] : []
	];
}
/** GitHub sends people back only to the address that its OAuth app names, and only a person can change that. */
function noteCallback(settings, { publicUrl }, { live, releases }) {
	if (releases.find(({ release }) => release === live?.release)?.publicUrl === publicUrl || !settings.get("GITHUB_CLIENT_ID")) return;
	notice(`People now reach SkillGap at ${publicUrl}. GitHub's OAuth app has to name it as its authorization callback URL: ${publicUrl}/v1/auth/callback/github`);
}
async function isOutdated({ token, workflowRun: { owner, repo }, branch, commit }) {
	return token !== null && await supersededBy({
		owner,
		repo,
		branch,
		commit
	}, token) !== null;
}
/** Of a release that the box holds, what only its earlier deploys know is kept. */
async function recordOf(inputs, state, { site, backups }) {
	const { release, commit, images, parameters, composeFolder, workflowRun } = inputs;
	const held = state.releases.find((each) => each.release === release);
	const files = nginxFiles(site);
	return {
		...held?.contracts && { contracts: held.contracts },
		release,
		commit,
		images,
		parameters,
		actor: workflowRun.actor,
		runUrl: workflowRun.url,
		createdAt: (/* @__PURE__ */ new Date()).toISOString(),
		nginxConf: held?.nginxConf ?? await nginxConfName(`${composeFolder}/nginx/conf`, files),
		...held ? heldSite(held) : recordedSite(site),
		...(!held || hasBackups(held)) && { backups },
		migrationLevel: held?.migrationLevel ?? null,
		previous: previousOf(state, release)
	};
}
/** The release to go back to from this one. */
function previousOf({ live, releases }, release) {
	if (live?.release !== release) return live?.release ?? null;
	return releases.find((each) => each.release === release)?.previous ?? null;
}
// ssh-deploy/maintenance.ts
/**
* Makes nginx answer 503 with a plain page, or serve again. It waits for no lock: it is needed now, and it does not
* disturb a deploy that is under way.
*/
async function setMaintenance(run, inputs, outcome, place) {
	const { maintenance } = inputs;
	const result = await run(MAINTENANCE(maintenance));
	if (result.exitCode === OF_RESTORE) throw new Failure("lock-held", "A restore is under way, or was cut off: without the maintenance page clients would reach what it has not finished.", { nextStep: "It turns maintenance off at its end. One that was cut off is undone by any deploy, rollback or restore." });
	if (result.exitCode !== 0) throw commandFailure("unexpected", `Turning maintenance ${maintenance}`, result);
	const done = await showStatus(run, {
		...outcome,
		reason: `maintenance-${maintenance}`
	}, place);
	await writeAuditEntry(run, inputs, {
		...done,
		release: done.live,
		previousRelease: done.live
	});
	return done;
}
/** MAINTENANCE's exit code where a restore needs it. */
const OF_RESTORE = 3;
/** (on|off): nginx looks the file up for each request. One that a person turns on during a restore stays on after it. */
const MAINTENANCE = script("maintenance", `
mkdir -p ${ROOT}/nginx/live
cd ${ROOT}/nginx/live
[ "$1" = on ] || [ ! -e ${ROOT}/restore.json ] || exit ${OF_RESTORE}
if [ "$1" = on ]; then : > maintenance; else rm -f maintenance; fi
`);
// ssh-deploy/outcome.ts
/** Of an operation that has done nothing yet. */
function emptyOutcome(inputs, phases) {
	const release = "release" in inputs ? inputs.release : null;
	return {
		operation: inputs.operation,
		reason: "unexpected",
		release,
		commit: null,
		live: null,
		slot: null,
		previousRelease: null,
		secondsToSwitch: null,
		overheadSeconds: null,
		phases,
		status: null,
		publicUrl: null,
		certificate: null,
		report: null,
		recoveredTo: null,
		backup: null,
		loses: null,
		kept: null,
		upgrade: null
	};
}
// ssh-deploy/read-backups.ts
/**
* Reads where an environment's backups go; null, with a warning, where Terraform has made no bucket.
* @throws Failure `invalid-input`, or that of Parameter Store.
*/
async function readBackupPlace(environment, open = () => new ParameterStore()) {
	const { deploy } = pathsOf(environment);
	using store = open();
	const names = ["BACKUP_BUCKET", "BACKUP_REGION"].map((name) => ({
		name,
		parameter: `${deploy}/${name}`
	}));
	const found = await store.read(names.map(({ parameter }) => parameter));
	const [bucket, region] = names.map(({ name, parameter }) => {
		const value = found.get(parameter)?.value;
		return value ? requireFormat(parameter, DEPLOY_FORMATS[name], value) : null;
	});
	if (bucket && region) return {
		bucket,
		region
	};
	warning(`Nothing on this box is backed up: ${deploy} has no BACKUP_BUCKET and BACKUP_REGION. Terraform writes them; for a box made by hand, DEPLOYMENT.md says how.`);
	return null;
}
/** As what is live has it, for a way back that must not depend on Parameter Store. */
async function backupPlaceOrLive(read, { live, releases }) {
	try {
		return await read();
	} catch (error) {
		warning(`The backups go where those of the live release go: ${messageOf(error)}`);
		return releases.find(({ release }) => release === live?.release)?.backups ?? null;
	}
}
// ssh-deploy/read-site.ts
/** Reads what the site is made from. @throws Failure `invalid-input`, or that of Parameter Store. */
async function readSite(env, { environment, host }, open = () => new ParameterStore()) {
	const { deploy } = pathsOf(environment);
	using store = open();
	const names = ["DOMAIN", "CDN"].map((name) => ({
		name,
		parameter: `${deploy}/${name}`
	}));
	const found = await store.read(names.map(({ parameter }) => parameter));
	const [domain = null, cdn = null] = names.map(({ name, parameter }) => {
		const value = found.get(parameter)?.value;
		return value ? requireFormat(parameter, DEPLOY_FORMATS[name], value) : null;
	});
	const site = siteOf({
		settings: readDotenv(env.toString()),
		domain,
		cdn,
		address: await addressOf(host)
	});
	info(`people reach SkillGap at ${site.publicUrl}; its certificate is for ${site.names.join(", ")}`);
	return site;
}
/** The box's public address; null, with a warning, when its host is a name that does not resolve, or is the tailnet's. */
async function addressOf(host, resolve = lookup) {
	let address = host;
	if (!isIP(host)) try {
		({address} = await resolve(host));
	} catch (error) {
		warning(`The box’s host ${host} does not resolve: its address gets no certificate. ${messageOf(error)}`);
		return null;
	}
	if (!isOfTailnet(address)) return canonicalAddress(address);
	info(`${host} is of the tailnet: nobody else reaches the box there, so it gets no certificate`);
	return null;
}
// ssh-deploy/steps/copy-release.ts
/** Makes a release of the files of another one that the box holds. Its secrets are not copied. */
const copyRelease = defineStep({
	name: "copy-release",
	category: "own",
	recoverable: true,
	async run({ run, record, attempt }, { from }) {
		const copy = COPY(from, record.release, releaseEnvironment(record), attempt);
		await must(run, "upload-failed", "Copying the release", copy);
	},
	async undo({ run, record, attempt }) {
		await run(DISCARD(record.release, attempt));
	}
});
/** (release, its copy's name, its release.env, attempt). */
const COPY = script("copy", `
umask 077
cd ${ROOT}/releases
if [ -e "$2/deployed" ]; then echo "$2 has been live, and is not written over" >&2; exit 1; fi
rm -rf "$2.partial" "$2"
cp -R "$1" "$2.partial"
rm -f "$2.partial/deployed" "$2.partial/.env" "$2.partial/backup.env"
printf '%s' "$3" > "$2.partial/release.env"
printf '%s\\n' "$4" > "$2.partial/attempt"
sync -f .
mv -T "$2.partial" "$2"
`);
// ssh-deploy/redeploy.ts
/** Brings the live release live once more, with the secrets of today. */
async function redeploy(job) {
	const { inputs, state } = job;
	const live = state.live?.release ?? null;
	if (inputs.onlyFrom !== null && !isOfCommit(live, inputs.onlyFrom)) return "superseded";
	await requireCurrentEnv(inputs);
	const { actor, url: runUrl } = inputs.workflowRun;
	const rendered = await readFile(inputs.envFile);
	const site = await job.readSite(rendered);
	const backups = await job.readBackupPlace();
	const { record, steps } = planRedeploy(state, {
		...inputs,
		now: /* @__PURE__ */ new Date(),
		actor,
		runUrl,
		site,
		backups
	});
	await rollOut(job, record, steps, { env: splitEnv(rendered, backups) });
	return "redeployed";
}
/**
* A release of its own, with the commit, images and files of the live one, that goes live as every other. It replaces the
* one that it repeats, so a rollback still leads to the code before it, and a release whose secrets are dead is not kept.
*
* @throws Failure `release-unknown` when nothing is live; `low-memory`.
*/
function planRedeploy(state, { now, actor, runUrl, parameters, keepReleases, site, backups, ...rules }) {
	const live = state.releases.find(({ release }) => release === state.live?.release);
	if (!live) throw new Failure("release-unknown", "Nothing is live that could be deployed again.", { nextStep: "Merge something: the first deploy brings the secrets of today with it." });
	requireMemory(state, rules);
	const release = `${now.toISOString().replace(/[-:]|\.\d+/g, "")}-${live.commit.slice(0, 12)}`;
	const { record, steps: siteSteps, checks } = withSite({
		...live,
		release,
		createdAt: now.toISOString(),
		actor,
		runUrl,
		parameters,
		...hasBackups(live) && { backups }
	}, site);
	const others = state.releases.filter((each) => each !== live);
	return {
		record,
		steps: [
			...backupSteps(state),
			copyRelease({ from: live.release }),
			...siteSteps,
			...checks,
			replaceEnv(),
			...dataSteps(state, record),
			...prepareSteps(state, record),
			startServices({
				nginxConf: null,
				archiverBefore: archiverOf(state)
			}),
			...goLive(state, record, { isNew: true }),
			prune(retain({
				...state,
				releases: others,
				live: null,
				current: null
			}, {
				record,
				keepReleases
			}))
		]
	};
}
// ssh-deploy/new-release.ts
/** A release that the inputs name, and that an operation brings to the box. @throws Failure `invalid-input` without one. */
async function bringNew({ inputs, state }, { site, backups, env }) {
	const { candidate, composeFolder } = inputs;
	if (candidate === null) throw new Failure("invalid-input", "No release was named to bring to the box, and this needs one.", { nextStep: "Hand `release`, `commit` and the four images to this step. In a workflow they are empty while the registry does not have them: run the workflow deploy first, which builds them; what it ends with does not matter." });
	const record = await recordOf({
		...inputs,
		...candidate
	}, state, {
		site,
		backups
	});
	return {
		record,
		bundle: await bundleRelease(record, composeFolder, env, nginxFiles(site))
	};
}
// ssh-deploy/plan-offline.ts
/** Brings a release that the box does not hold. */
function bringSteps(state, candidate) {
	const images = missingImages(state, candidate);
	return [
		upload({ images }),
		...images.length > 0 ? [pull({ images })] : [],
		checkNginx({
			nginxConf: candidate.nginxConf,
			image: candidate.images.nginx
		})
	];
}
/** What bringing it has pulled, and giving it up removes. */
function missingImages(state, record) {
	return imagesOf(record).filter((image) => !state.images.includes(image));
}
const SLOTS = ["blue", "green"];
/**
* From a box that serves to one on which nothing touches the data, behind the maintenance page.
* @param way Back: of a restore the folder that is to keep the old cluster; else the tool that brings it back.
*/
function stopSteps(state, { way, tools }) {
	const { live, postgresRunning: databaseRan } = state;
	return [
		beginRestore({
			way,
			tools,
			live,
			databaseRan
		}),
		stopBackend({
			slots: SLOTS,
			live: live?.slot ?? null
		}),
		stopDatabase({
			release: live?.release ?? null,
			archiver: archiverOf(state),
			databaseRan
		})
	];
}
/** From there to a release that serves the data as it is now. */
function serveSteps(state, record, { isNew, keepReleases, checks = [] }) {
	const { live, nginxConf: currentConf } = state;
	const { release, nginxConf } = record;
	const slot = live ? otherSlot(live.slot) : "blue";
	return [
		...isNew ? [] : [replaceEnv()],
		...prepareSteps(state, record),
		startServices({
			nginxConf: currentConf === null ? nginxConf : null,
			archiverBefore: "later"
		}),
		migrate(),
		...checks,
		boot({ slot }),
		awaitReady({ slot }),
		passSmokeTest({ slot }),
		switchTraffic({
			to: {
				slot,
				release,
				nginxConf
			},
			from: live,
			forgetOnUndo: isNew ? release : null
		}),
		...currentConf !== null && currentConf !== nginxConf ? [reloadNginx()] : [],
		verify({
			release,
			first: false
		}),
		finishRestore(),
		startArchiver({ archiver: { release } }),
		...issueSteps(state, record),
		...isNew ? [prune(retain(state, {
			record,
			keepReleases
		}))] : []
	];
}
// ssh-deploy/match-release.ts
/**
* The release to serve restored data with. The live one, when its code and the schema agree about contract migrations;
* otherwise the newest one on the box of which that is true: an older schema would lose by the live release's migrations
* what the restore has just brought back, and a newer one does not serve its code.
*
* @param contracts The contract migrations that the restored schema has been through.
* @param then The release that was live when the backup was made, as it says.
* @throws Failure `release-missing`.
*/
function matchRelease(match, contracts, then) {
	const { state, force, now } = match;
	const live = state.releases.find(({ release }) => release === state.live?.release);
	if (live && agrees(live, contracts)) return live;
	const matching = state.releases.filter((record) => record !== live && hasBackups(record) && agrees(record, contracts)).filter((record) => obstacleTo(state, record, [...contracts], now) === null).toSorted((a, b) => b.release.localeCompare(a.release))[0];
	if (matching) return matching;
	const after = (live?.contracts ?? []).filter((tag) => !contracts.includes(tag));
	const unknown = contracts.filter((tag) => !live?.contracts?.includes(tag));
	if (live && force && unknown.length === 0) return live;
	throw unknown.length > 0 ? schemaAhead(unknown, then) : releaseMissing(after, then);
}
function agrees({ contracts: known = [] }, contracts) {
	return known.length === contracts.length && known.every((tag) => contracts.includes(tag));
}
/** The data is from before contract migrations that every release at hand brings. */
function releaseMissing(after, then) {
	return new Failure("release-missing", `The data is from before the contract migration ${after.join(", ")}, and the box holds no release from before it. ${matchingWas(then)}`, { nextStep: "Bring that code back first (revert what came after it, and let it deploy), then restore again; or restore with `force`, which migrates the data forward: what the migration removes is then removed again." });
}
function schemaAhead(unknown, then) {
	return new Failure("release-missing", `The data has been through the contract migration ${unknown.join(", ")}, which the live release does not know, and the box holds no release that does. ${matchingWas(then)}`, { nextStep: "Deploy that code first, then restore again, or restore to an earlier time." });
}
function matchingWas(then) {
	return then === null ? "The backup does not say which release was live then." : `The matching release is ${then}, of the commit ${then.split("-").at(-1)}.`;
}
// ssh-deploy/steps/choose-release.ts
/** Which release serves the restored data: the live one, or the one whose code its schema is of. */
const chooseRelease = defineStep({
	name: "choose-release",
	category: "own",
	recoverable: true,
	async run(context, match) {
		const { restored, repository } = context;
		const backup = repository?.backups.find(({ label }) => label === restored?.label);
		context.record = matchRelease(match, restored?.contracts ?? [], backup?.release ?? null);
		if (context.record.release !== match.state.live?.release) warning(`${context.record.release} is brought back with the data: the schema of then is its schema. Until the newer code is deployed again, it serves.`);
	}
});
/** After the migrations of a release that nothing was known of before: which of them took something from the restored data. */
const checkContracts = defineStep({
	name: "check-contracts",
	category: "own",
	recoverable: true,
	async run({ record, restored, repository }, { canContract }) {
		const after = (record.contracts ?? []).filter((tag) => !restored?.contracts.includes(tag));
		if (after.length === 0 || canContract) return;
		const backup = repository?.backups.find(({ label }) => label === restored?.label);
		throw releaseMissing(after, backup?.release ?? null);
	}
});
// ssh-deploy/loss.ts
/** What `restore would-lose` prints; every field is looked at. */
function parseLoss({ moment, seconds, rows, unknown }) {
	const tables = typeof rows === "object" && rows !== null ? Object.entries(rows) : [];
	return {
		moment: instant(moment),
		seconds: count(seconds),
		tables: Object.fromEntries(tables.flatMap(([name, made]) => count(made) === null ? [] : [[name, made]])),
		unknown: Array.isArray(unknown) ? unknown.flatMap((each) => text(each) ?? []) : []
	};
}
// ssh-deploy/steps/estimate-loss.ts
/** What a restore would take away, as far as the running database can say. A damaged one does not: then it is not known. */
const estimateLoss = defineStep({
	name: "estimate-loss",
	category: "docker",
	recoverable: true,
	async run(context, { tools, target, asOf }) {
		const { run, repository } = context;
		const command = [
			"restore",
			"would-lose",
			"--to",
			targetArgument(target)
		];
		if (asOf !== null) command.push("--repository-as-of", asOf);
		const result = await runTool(run, tools, 300, ...command);
		if (result.exitCode !== 0) {
			const failure = toolFailure("Asking the database what would be lost", result);
			if (failure.reason === "not-recoverable" || failure.reason === "repository-unavailable" || isInterruption(failure)) throw failure;
			warning(failure.message);
		}
		const json = result.exitCode === 0 ? lastJson(result.stdout) : null;
		context.loss = json && parseLoss(json);
		const label = target.kind === "backup" ? target.label : null;
		const at = target.kind === "time" ? target.at : repository?.backups.find((each) => each.label === label)?.stop;
		context.contractsThen = await inspectContractsAt(run, at ?? null);
	}
});
// ssh-deploy/steps/make-empty-cluster.ts
/** An empty cluster beside a repository, because somebody has said so: the archiver goes on there with it. */
const makeEmptyCluster = defineStep({
	name: "make-empty-cluster",
	category: "app",
	recoverable: true,
	async run({ run, record, repository }) {
		if (repository?.cluster) return;
		await mustTool(run, record.release, {
			what: "Making an empty cluster",
			timeoutSeconds: 300
		}, "restore", "empty");
	}
});
// ssh-deploy/steps/prepare-data.ts
/** Restores into a folder beside the live cluster, recovers to the target, and reads every table of it. */
const prepareData = defineStep({
	name: "prepare-data",
	category: "app",
	recoverable: true,
	async run(context, { tools, target, asOf, timeoutSeconds }) {
		const command = [
			"restore",
			"prepare",
			"--to",
			targetArgument(target)
		];
		if (asOf !== null) command.push("--repository-as-of", asOf);
		context.restored = parseRestored(await mustTool(context.run, tools, {
			what: "Restoring",
			timeoutSeconds
		}, ...command));
		const { label, recoveredTo, rows } = context.restored;
		info(`restored ${rows ?? "?"} rows up to ${recoveredTo ?? "?"} from the backup ${label ?? "?"}`);
	},
	undo: ({ run, repository }, { tools, keepAs }) => bringBack(run, {
		tools,
		back: wayBack(keepAs, repository?.cluster === null)
	})
});
/** The restored cluster becomes the one that Postgres runs on; the one before it is kept. Nothing is copied. */
const switchData = defineStep({
	name: "switch-data",
	category: "own",
	recoverable: true,
	async run({ run }, { tools, keepAs }) {
		await mustTool(run, tools, SWITCHING, "restore", "switch", "--keep-as", keepAs);
	},
	async undo({ run, repository }, { tools, keepAs }) {
		await endDatabase(run);
		await bringBack(run, {
			tools,
			back: wayBack(keepAs, repository?.cluster === null)
		});
	}
});
const SWITCHING = {
	what: "Switching the data",
	timeoutSeconds: 300
};
function parseRestored({ label, recoveredTo, contracts, rows, seconds }) {
	const count = (value) => typeof value === "number" && Number.isFinite(value) ? value : null;
	return {
		label: text(label),
		recoveredTo: instant(recoveredTo),
		contracts: Array.isArray(contracts) ? contracts.flatMap((each) => text(each) ?? []) : [],
		rows: count(rows),
		seconds: count(seconds)
	};
}
// ssh-deploy/steps/ship-wal.ts
/**
* Has Postgres close the WAL segment that it writes to, and waits until it is shipped: the last minute may be what is
* restored. Nobody notices. What cannot be shipped is a warning: the restore says later what is missing.
*/
const shipWal = defineStep({
	name: "ship-wal",
	category: "app",
	recoverable: true,
	async run({ run }) {
		await warnUnless(run, "Shipping the last WAL", SHIP_WAL());
	}
});
const PSQL = "timeout 10 docker exec skillgap-postgres-1 psql --no-psqlrc --quiet --tuples-only --no-align --username postgres --command";
/** () Where nothing was written since, it is the segment before, which is shipped. */
const SHIP_WAL = script("ship-wal", `
segment=$(${PSQL} 'select pg_walfile_name(pg_switch_wal())')
tries=0
until [ "$(${PSQL} "select coalesce(last_archived_wal >= '$segment', false) from pg_stat_archiver")" = t ]; do
  tries=$((tries + 1))
  [ "$tries" -lt 20 ] || { echo "$segment is not shipped" >&2; exit 1; }
  sleep 1
done
`);
// ssh-deploy/steps/survey-repository.ts
/** Looks at the volume and the bucket, while everything still serves: what cannot be restored costs nobody anything. */
const surveyRepository = defineStep({
	name: "survey-repository",
	category: "docker",
	recoverable: true,
	async run(context, { tools, target, asOf }) {
		context.repository = await readRepository(context.run, tools, asOf);
		const obstacle = restoreObstacle(context.repository, target);
		if (obstacle) throw obstacle;
	}
});
/** Why there is nothing to restore; null when there is. Pure. */
function restoreObstacle(repository, target) {
	const { configured, cluster, others, reachable, backups, earliest, latest, unknownKeys, problem } = repository;
	if (cluster === null && others.length > 0) return new Failure("postgres-major", `The data volume holds a cluster of another major version of Postgres: ${others.join(", ")}.`, { nextStep: "Upgrade it first (docs/runbook.md, postgres-major)." });
	if (target.kind === "empty") return null;
	if (!configured) return new Failure("backups-off", "No bucket for backups is configured, so there is nothing to restore.", { nextStep: "BACKUP_BUCKET and BACKUP_REGION of the deploy prefix say where it is; Terraform writes them." });
	if (!reachable) return new Failure("repository-unavailable", `The repository of backups cannot be read: ${problem ?? "no answer"}. Nothing was changed.`, { nextStep: "Does the bucket exist, and has the box’s role the right to read it? Then run it again." });
	if (backups.length === 0) return notRecoverable("there is no backup", unknownKeys.length > 0 ? `The bucket has backups made with another BACKUP_KEY (${unknownKeys.join(", ")}): store that key in BACKUP_KEYS_PREVIOUS (docs/secrets.md).` : "Is it the right bucket? BACKUP_BUCKET of the deploy prefix names it. `repository-as-of` reads the bucket as it was before somebody emptied it.");
	const range = `It can go to any time from ${earliest ?? backups[0]?.stop} to ${latest ?? "now"}, or to ${backups.map(({ label }) => label).slice(-20).join(", ")}.`;
	if (target.kind === "backup" && !backups.some(({ label }) => label === target.label)) return notRecoverable(`there is no ${describeTarget(target)}`, range);
	const first = earliest ?? backups.map(({ stop }) => stop).toSorted()[0];
	if (target.kind === "time" && first !== void 0 && target.at < first) return notRecoverable(`${target.at} is before the oldest backup`, range);
	return null;
}
function notRecoverable(what, nextStep) {
	return new Failure("not-recoverable", `Nothing was changed: ${what}.`, { nextStep });
}
// ssh-deploy/plan-restore.ts
/** Looks, and leaves the box as it was. */
function planDryRun(state, request) {
	const { candidate, target } = request;
	return [
		...candidate ? bringSteps(state, candidate) : [],
		survey(request),
		...state.postgresRunning && target.kind !== "empty" ? [shipWal(), estimateLoss(request)] : [],
		...candidate ? [discardUpload({ images: missingImages(state, candidate) })] : []
	];
}
/**
* The whole restore. Which release serves the data is known only once it stands there, so the later steps are made then.
*/
function* planRestore(state, request, context) {
	yield* planData(state, request);
	const { candidate, site, backups, parameters, keepReleases, target, force } = request;
	const { record, steps, checks } = withSite(context.record, candidate ? null : site);
	context.record = candidate ? record : {
		...record,
		backups,
		parameters
	};
	yield* [
		...steps,
		...checks,
		switchData(request),
		...state.live ? [] : [restoreBoxState()],
		...serveSteps(state, context.record, {
			isNew: candidate !== null,
			keepReleases,
			checks: candidate ? [checkContracts({ canContract: force || target.kind === "latest" })] : []
		}),
		...state.live ? [] : [pullPrevious()]
	];
}
/** Up to a restored cluster beside the live one, and the choice of what serves it. */
function planData(state, request) {
	const { postgresRunning } = state;
	const { tools, keepAs, restoreSeconds, candidate, force, now } = request;
	return [
		...backupSteps(state),
		...candidate ? [] : [replaceBackupEnv({ release: tools })],
		...candidate ? bringSteps(state, candidate) : [],
		survey(request),
		...postgresRunning ? [shipWal(), estimateLoss(request)] : [],
		...stopSteps(state, {
			way: keepAs,
			tools
		}),
		prepareData({
			...request,
			timeoutSeconds: restoreSeconds
		}),
		...candidate ? [] : [chooseRelease({
			state,
			force,
			now
		})]
	];
}
/** A first deploy that somebody has decided on, beside a repository with backups. */
function planEmpty(state, request, record) {
	return [
		...bringSteps(state, record),
		survey(request),
		makeEmptyCluster(),
		...prepareSteps(state, record),
		startServices({
			nginxConf: state.nginxConf === null ? record.nginxConf : null,
			archiverBefore: null
		}),
		migrate(),
		...goLive(state, record, { isNew: true }),
		prune(retain(state, {
			record,
			keepReleases: request.keepReleases
		}))
	];
}
function survey({ tools, target, asOf }) {
	return surveyRepository({
		tools,
		target,
		asOf
	});
}
// ssh-deploy/restore-report.ts
/** Enough to choose from; a comment has to hold it. */
const BACKUPS_SHOWN = 20;
/** Pure. */
function reportOf({ repository, restored, record, loss, contractsThen }, state, { target, asOf, keepAs, dryRun, force, now, candidate }) {
	const backups = (repository?.backups ?? []).toSorted((a, b) => b.stop.localeCompare(a.stop));
	const expected = backups.find(({ label, stop }) => target.kind === "backup" ? label === target.label : target.kind !== "time" || stop <= target.at);
	const used = target.kind === "empty" ? null : restored?.label ?? expected?.label ?? null;
	const planned = dryRun && !candidate && contractsThen !== null ? servedBy({
		state,
		force,
		now
	}, contractsThen, expected?.release ?? null) : null;
	const release = planned ? planned.release : record.release;
	return {
		to: targetArgument(target),
		description: describeTarget(target),
		dryRun,
		repositoryAsOf: asOf,
		backup: used,
		recoveredTo: restored?.recoveredTo ?? (dryRun ? expectedMoment(target, repository, expected) : null),
		earliest: repository?.earliest ?? null,
		latest: repository?.latest ?? null,
		backups: backups.slice(0, BACKUPS_SHOWN),
		loses: loss,
		release,
		releaseChanges: release !== null && state.live !== null && release !== state.live.release,
		obstacle: planned?.obstacle ?? null,
		kept: !dryRun && repository?.cluster && target.kind !== "empty" ? keepAs : null,
		rows: restored?.rows ?? null,
		seconds: restored?.seconds ?? null
	};
}
/** Which release would serve the data, or why none would. */
function servedBy(match, contracts, then) {
	try {
		return {
			release: matchRelease(match, contracts, then).release,
			obstacle: null
		};
	} catch (error) {
		if (error instanceof Failure) return {
			release: null,
			obstacle: `${error.message} ${error.nextStep}`
		};
		throw error;
	}
}
function expectedMoment(target, repository, expected) {
	if (target.kind === "time") return target.at;
	if (target.kind === "backup") return expected?.stop ?? null;
	return target.kind === "latest" ? repository?.latest ?? null : null;
}
// ssh-deploy/restore.ts
/**
* Restores the database, keeps the one before it, and serves the data with the release that goes with it. Until clients
* are let in again everything can be undone, and is when a step fails.
*/
async function restore(job) {
	const { inputs, state } = job;
	await requireCurrentEnv(inputs);
	const rendered = await readFile(inputs.envFile);
	const site = await job.readSite(rendered);
	const backups = await job.readBackupPlace();
	const env = splitEnv(rendered, backups);
	const { candidate, record, bundle } = state.live === null ? await firstRelease(job, {
		site,
		backups,
		env
	}) : heldRelease(job);
	const tools = record.release;
	const request = {
		...inputs,
		candidate,
		tools,
		site,
		backups,
		keepAs: keptName(/* @__PURE__ */ new Date()),
		now: /* @__PURE__ */ new Date()
	};
	const watch = reportOn(job.outcome, state, request);
	if (inputs.dryRun) {
		await runSteps(job, record, planDryRun(state, request), {
			bundle,
			env
		}, watch);
		return "restore-planned";
	}
	await rollOut(job, record, request.target.kind === "empty" ? planEmpty(state, request, record) : (context) => planRestore(state, request, context), {
		bundle,
		env
	}, watch);
	return "restored";
}
/** Fills the outcome in as the restore proceeds: also of one that fails it is known how far it came. */
function reportOn(outcome, state, request) {
	return (context) => {
		const report = reportOf(context, state, request);
		const { recoveredTo, backup, loses, kept } = report;
		Object.assign(outcome, {
			report,
			recoveredTo,
			backup,
			loses,
			kept
		});
	};
}
/** On a box on which nothing is live. */
async function firstRelease(job, made) {
	const { record, bundle } = await bringNew(job, made);
	requireDisk(job.state, job.inputs);
	return {
		candidate: record,
		record,
		bundle
	};
}
/** On a living box: the live release, with the tools of its own Postgres image. */
function heldRelease({ inputs, state }) {
	if (inputs.target.kind === "empty") throw new Failure("invalid-input", "`empty` is for a box on which nothing is live; this one serves.", { nextStep: "Restore to a time or a backup, or leave it as it is." });
	return {
		candidate: null,
		record: liveWithTools(state),
		bundle: Buffer.alloc(0)
	};
}
function liveWithTools({ live, releases }) {
	const record = releases.find(({ release }) => release === live?.release);
	if (record && hasBackups(record)) return record;
	throw new Failure("release-missing", record ? `${record.release} is from before backups, and its images have nothing to restore with.` : `The record of the live release ${live?.release} cannot be read.`, { nextStep: "Bring a newer release live first (`/rollback` to it, or a deploy), then restore." });
}
// ssh-deploy/rollback.ts
/** Brings an earlier release live again, with the secrets of today. */
async function rollback(job) {
	const { inputs, box, state } = job;
	const live = state.live?.release ?? null;
	if (inputs.onlyFrom !== null && !isOfCommit(live, inputs.onlyFrom)) return "superseded";
	if (inputs.release !== null && inputs.release === live && !state.liveFails) return "already-live";
	await requireCurrentEnv(inputs);
	const { envFile, parameters } = inputs;
	const rendered = envFile === null ? null : await readFile(envFile);
	const site = rendered && await todaysSite(job, rendered);
	const backups = rendered && await backupPlaceOrLive(job.readBackupPlace, state);
	const env = rendered && splitEnv(rendered, backups);
	const { record, steps } = planRollback(state, {
		...inputs,
		newEnv: env !== null,
		site,
		backups,
		now: /* @__PURE__ */ new Date()
	}, await inspectContracts(box.run));
	if (!hasHttps(record) && state.releases.some((each) => each.release === live && hasHttps(each))) warning(`${record.release} is from before HTTPS: over plain HTTP browsers keep no session, and those that remember HTTPS (HSTS_MAX_AGE) do not come back until a newer release is live.`);
	await rollOut(job, {
		...record,
		...env && { parameters }
	}, steps, { env });
	return "rolled-back";
}
/** Nothing that a way back could do without may stop it: then the release keeps the site that it was made with. */
async function todaysSite(job, env) {
	try {
		return await job.readSite(env);
	} catch (error) {
		warning(`The release keeps the address that it was deployed with: ${messageOf(error)}`);
		return null;
	}
}
/**
* The steps back to a release whose files and images the box still holds: as a deploy, with nothing to pull or migrate.
*
* @param contracts The contract migrations that the schema has been through; null when that is not known.
* @throws Failure `release-unknown` when the box does not hold it, or it is the live one and runs; `schema-too-new` when its code
* cannot run on today's schema; `https-lost` when it would take HTTPS away; `image-missing`; `low-memory`.
*/
function planRollback(state, request, contracts) {
	const held = findTarget(state, request.release);
	const obstacle = obstacleTo(state, held, contracts, request.now);
	if (obstacle && !(request.force && obstacle.canForce)) throw new Failure(obstacle.reason, `${held.release} cannot be brought back: ${obstacle.sentence}.`, { nextStep: obstacle.nextStep });
	requireMemory(state, request);
	const { newEnv, site, backups } = request;
	const { record: withOwn, steps: siteSteps, checks } = withSite(held, site);
	const record = newEnv && hasBackups(held) ? {
		...withOwn,
		backups
	} : withOwn;
	return {
		record,
		steps: [
			...backupSteps(state),
			...siteSteps,
			...checks,
			...newEnv ? [replaceEnv()] : keysSteps(state, record),
			...dataSteps(state, record),
			...prepareSteps(state, record),
			startServices({
				nginxConf: null,
				archiverBefore: archiverOf(state)
			}),
			...goLive(state, record, { isNew: false })
		]
	};
}
/** Without a new .env the backups keep the keys of what is live: its own may have been rotated since. */
function keysSteps(state, record) {
	const from = archiverOf(state)?.release;
	return from && hasBackups(record) && from !== record.release ? [copyBackupEnv({ from })] : [];
}
function findTarget(state, wanted) {
	const { live, liveFails, releases } = state;
	const previous = releases.find(({ release }) => release === live?.release)?.previous ?? null;
	const target = wanted ?? previous;
	const record = releases.find(({ release }) => release === target) ?? (wanted === null && target !== null ? replacementOf(target, state) : void 0);
	if (record && (record.release !== live?.release || liveFails)) return record;
	const known = releases.map(({ release }) => release).filter((release) => release !== live?.release);
	throw new Failure("release-unknown", record ? `${record.release} is live already.` : `The box does not hold ${target ? `the release ${target}` : "a previous release"}.`, { nextStep: known.length > 0 ? `It can go to: ${known.join(", ")}.` : "It holds no other release: deploy a good commit instead." });
}
/** A redeploy has replaced the release that the record names: the newest one of the same commit has its code. */
function replacementOf(gone, { live, releases }) {
	const commitOf = (release) => release.split("-")[1];
	return releases.filter(({ release }) => release !== live?.release && commitOf(release) === commitOf(gone)).toSorted((a, b) => b.release.localeCompare(a.release))[0];
}
// ssh-deploy/upgrade-report.ts
/** Every field is looked at. */
function parseUpgrade({ from, to, rows, seconds, bytes }) {
	return {
		from: text(from),
		to: text(to),
		rows: count(rows),
		seconds: count(seconds),
		bytes: count(bytes)
	};
}
// ssh-deploy/steps/upgrade-data.ts
/** Upgrades a copy of the cluster, beside the one that serves, and removes it. */
const tryUpgrade = defineStep({
	name: "try-upgrade",
	category: "app",
	recoverable: true,
	run: (context, args) => upgrade(context, args, "try")
});
/** Postgres is stopped: upgrades the cluster, and keeps a copy of it as it was. */
const upgradeData = defineStep({
	name: "upgrade-data",
	category: "app",
	recoverable: true,
	run: (context, args) => upgrade(context, args, "run"),
	undo: ({ run }, { tools }) => back(run, tools, "undo")
});
/** Postgres is stopped: the copy of before the upgrade takes its place again; the upgraded cluster is kept. */
const revertUpgrade = defineStep({
	name: "revert-upgrade",
	category: "app",
	recoverable: true,
	run: (context, args) => upgrade(context, args, "revert"),
	undo: ({ run }, { tools }) => back(run, tools, "undo-revert")
});
async function upgrade(context, { tools, timeoutSeconds }, command) {
	const what = {
		what: `The upgrade of Postgres (${command})`,
		timeoutSeconds,
		reason: "upgrade-failed"
	};
	context.upgrade = parseUpgrade(await mustTool(context.run, tools, what, "upgrade", command));
	const { from, to, rows, seconds } = context.upgrade;
	info(`${command}: Postgres ${from} and ${to}, ${rows ?? "?"} rows compared, ${seconds ?? "?"} s`);
}
async function back(run, tools, command) {
	await endDatabase(run);
	await bringBack(run, {
		tools,
		back: ["upgrade", command]
	});
}
// ssh-deploy/upgrade-postgres.ts
/** Takes the data to the next major version of Postgres, or back, or only tries it. */
async function upgradePostgres(job) {
	const { inputs, state, outcome } = job;
	await requireCurrentEnv(inputs);
	const rendered = await readFile(inputs.envFile);
	const site = await job.readSite(rendered);
	const backups = await job.readBackupPlace();
	const env = splitEnv(rendered, backups);
	const watch = ({ upgrade }) => void Object.assign(outcome, { upgrade });
	const request = {
		seconds: inputs.restoreSeconds,
		keepReleases: inputs.keepReleases
	};
	if (state.live === null) throw nothingToUpgrade();
	if (inputs.upgrade === "revert") {
		const { record, steps, checks } = withSite(releaseBefore(state, /* @__PURE__ */ new Date()), site);
		const target = {
			...record,
			parameters: inputs.parameters,
			...hasBackups(record) && { backups }
		};
		await rollOut(job, target, planRevert(state, target, request, [...steps, ...checks]), { env }, watch);
		return "upgrade-reverted";
	}
	requireDisk(state, inputs);
	const { record, bundle } = await bringNew(job, {
		site,
		backups,
		env
	});
	if (inputs.upgrade === "try") {
		await runSteps(job, record, planTrial(state, record, request), {
			bundle,
			env
		}, watch);
		return "upgrade-tried";
	}
	await rollOut(job, record, planUpgrade(state, record, request), {
		bundle,
		env
	}, watch);
	return "upgraded";
}
/** With the programs of a release that goes again; production serves meanwhile. */
function planTrial(state, record, { seconds }) {
	return [
		...backupSteps(state),
		...bringSteps(state, record),
		tryUpgrade({
			tools: record.release,
			timeoutSeconds: seconds
		}),
		discardUpload({ images: missingImages(state, record) })
	];
}
/** What cannot be upgraded fails on a copy, while production serves. Then as a restore, with the upgrade in its place. */
function planUpgrade(state, record, request) {
	const { release: tools } = record;
	const { seconds: timeoutSeconds, keepReleases } = request;
	return [
		...backupSteps(state),
		...bringSteps(state, record),
		tryUpgrade({
			tools,
			timeoutSeconds
		}),
		...stopSteps(state, {
			way: ["upgrade", "undo"],
			tools
		}),
		upgradeData({
			tools,
			timeoutSeconds
		}),
		...serveSteps(state, record, {
			isNew: true,
			keepReleases
		})
	];
}
/** Back to the data of before the upgrade, and to the release that it is of. What was written since is kept beside it. */
function planRevert(state, record, { seconds: timeoutSeconds, keepReleases }, siteSteps) {
	const tools = state.live?.release ?? "";
	return [
		...backupSteps(state),
		...stopSteps(state, {
			way: ["upgrade", "undo-revert"],
			tools
		}),
		revertUpgrade({
			tools,
			timeoutSeconds
		}),
		...siteSteps,
		...serveSteps(state, record, {
			isNew: false,
			keepReleases
		})
	];
}
/** The newest release that is held of the version before. @throws Failure `release-missing`. */
function releaseBefore(state, now) {
	const { releases, live, postgresMajors } = state;
	const majorOf = ({ images }) => postgresMajors[images.postgres] ?? null;
	const serving = releases.find(({ release }) => release === live?.release);
	const current = serving ? majorOf(serving) : null;
	const before = releases.filter((record) => current !== null && (majorOf(record) ?? current) < current).filter((record) => obstacleTo({
		...state,
		postgresImage: null
	}, record, [], now) === null).toSorted((a, b) => b.release.localeCompare(a.release))[0];
	if (before) return before;
	throw new Failure("release-missing", `The box holds no release with a version of Postgres before ${current ?? "that of what is live"}.`, { nextStep: "Restore a backup of before the upgrade instead, once that code is deployed again." });
}
function nothingToUpgrade() {
	return new Failure("release-unknown", "Nothing is live on the box, so there is nothing to upgrade from.", { nextStep: "A volume of the old version without a box: deploy a release of that version first." });
}
// ssh-deploy/operation.ts
/** One operation, from the connection to the summary. @throws Failure with the reason; what was done is rolled back. */
async function operate(inputs) {
	const phases = new Phases();
	const outcome = emptyOutcome(inputs, phases.records);
	const target = await phases.run("target", "own", () => resolveTarget(inputs));
	await using session = await phases.run("connect", "own", () => openSession(target, inputs.recoverMs));
	const place = {
		host: target.host,
		publicUrl: inputs.publicUrl,
		givenHost: inputs.host
	};
	if (inputs.operation === "status") return await showStatus(session.run, {
		...outcome,
		reason: "inspected"
	}, place);
	if (inputs.operation === "maintenance") return await setMaintenance(session.run, inputs, outcome, place);
	return await changeLive(session, inputs, place, phases, outcome);
}
/** A deploy, a rollback, a redeploy, a restore or an upgrade of Postgres. @throws Failure with the reason; the outcome is in its outputs. */
async function changeLive(session, inputs, place, phases, outcome) {
	const cancelled = cancellation();
	cancelled.addEventListener("abort", () => void session.cut());
	let failure;
	try {
		await underLock(session, inputs, {
			host: place.host,
			phases,
			cancelled,
			outcome
		});
	} catch (error) {
		failure = asFailure(error, cancelled);
		outcome.reason = failure.reason;
	}
	if (!failure || !isInterruption(failure)) await reportBox(session, inputs, place, outcome);
	await writeSummary(outcome, failure);
	if (!failure) return outcome;
	Object.assign(failure.outputs, outcome);
	throw failure;
}
async function underLock(session, inputs, { host, phases, cancelled, outcome }) {
	const { url: runUrl, ...thisRun } = inputs.workflowRun;
	const owner = {
		...thisRun,
		runUrl,
		operation: inputs.operation
	};
	const lock = boxLock(session.run);
	const { token } = inputs;
	await phases.run("lock", "own", () => acquireLock(lock, owner, {
		rules: inputs.lock,
		askRun: async (run) => token ? runState(run, token) : "unknown",
		held: lockHeld,
		cancelled,
		isInterruption
	}));
	heldLock.save(owner.id);
	try {
		const box = session.locked(owner.id);
		const state = await withRecovery("inspect", {
			phases,
			recovery: box,
			cancelled
		}, () => reconcile(box, inputs, phases));
		outcome.previousRelease = outcome.live = state.live?.release ?? null;
		Object.assign(outcome, liveReachedAt(state, {
			host,
			publicUrl: inputs.publicUrl
		}));
		const { environment } = inputs;
		outcome.reason = await run({
			inputs,
			box,
			state,
			phases,
			host,
			cancelled,
			outcome,
			readSite: (env) => readSite(env, {
				environment,
				host
			}),
			readBackupPlace: () => readBackupPlace(environment)
		});
		if (outcome.reason === "superseded" || outcome.reason === "already-live") noteUnchanged(outcome, state);
	} finally {
		if (await releaseLock(lock, owner)) heldLock.save(null);
	}
}
function run(job) {
	const { inputs } = job;
	if (inputs.operation === "deploy") return deploy({
		...job,
		inputs
	});
	if (inputs.operation === "rollback") return rollback({
		...job,
		inputs
	});
	if (inputs.operation === "restore") return restore({
		...job,
		inputs
	});
	if (inputs.operation === "upgrade-postgres") return upgradePostgres({
		...job,
		inputs
	});
	return redeploy({
		...job,
		inputs
	});
}
/** What the operation is about is then what it found live: a workflow records that with GitHub. */
function noteUnchanged(outcome, { live, releases }) {
	if (outcome.operation === "deploy") return;
	outcome.release = live?.release ?? null;
	outcome.commit = releases.find(({ release }) => release === live?.release)?.commit ?? null;
}
/** The box after the operation, and the audit entry; what cannot be had is a warning. */
async function reportBox({ run }, inputs, place, outcome) {
	try {
		Object.assign(outcome, await readBox(run, place));
	} catch (error) {
		warning(`The box did not answer for its status: ${messageOf(error)}`);
	}
	const { reason, live, slot, secondsToSwitch, recoveredTo, backup } = outcome;
	const previousRelease = reason === "already-live" ? live : outcome.previousRelease;
	await writeAuditEntry(run, inputs, {
		reason,
		release: live,
		previousRelease,
		slot,
		secondsToSwitch,
		...reason === "restored" && {
			recoveredTo,
			backup
		}
	});
}
function asFailure(error, cancelled) {
	if (error instanceof Failure && (error.reason === "cancelled" || !cancelled.aborted)) return error;
	if (!cancelled.aborted) return new Failure("unexpected", messageOf(error), { cause: error });
	return new Failure("cancelled", "The job was cancelled before it changed anything.", {
		nextStep: "There is nothing to clean up: run it again when you want to.",
		cause: error
	});
}
function lockHeld(holder) {
	return new Failure("lock-held", `Another operation holds the box: ${holder}.`, { nextStep: "Run again when it has ended. The lock of a run that has ended is taken over, if this step gets a token that may read runs." });
}
// ssh-deploy/index.ts
await report(async () => operate(readInputs()), void 0, {
	inspected: "observed",
	"engine-unavailable": "engine-away",
	"registry-unavailable": "pull-failed"
});
export {};
