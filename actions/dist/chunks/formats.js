import { v as valueFault } from "./inputs.js";
import { t as runChild } from "./child.js";
import { t as Failure } from "./outcome.js";
import { BlockList, isIP } from "node:net";
import { writeFile } from "node:fs/promises";
// shared/private-key.ts
const STORED = "Store it again: `npm run secrets -- set EC2_SSH_KEY` makes a pair, or put the file of your own key.";
const PASSPHRASE = ["has a passphrase, which nobody can type here", "Remove it from a copy (ssh-keygen -p -N \"\" -f copy), store the copy, then delete it."];
/** What people store in place of a private key, by how it looks. */
const LOOKALIKES = [
	[
		/^\s*$/,
		"is empty",
		STORED
	],
	[
		/^(ssh|ecdsa|sk-)[\w@.-]*\s+AAAA|^-{4,5} ?BEGIN [\w ]*PUBLIC KEY/,
		"is the public half",
		"Store the private half: the file without .pub."
	],
	[
		/^PuTTY-User-Key-File-/,
		"is in PuTTY’s format",
		"Convert it: puttygen key.ppk -O private-openssh -o key; store that file."
	],
	[/^-----BEGIN ENCRYPTED PRIVATE KEY|^Proc-Type: 4,ENCRYPTED/m, ...PASSPHRASE],
	[
		/^-----BEGIN (?![\w ]*PRIVATE KEY-----)/,
		"is something else in PEM",
		STORED
	],
	[
		/^(?!-----BEGIN )/,
		"does not begin with -----BEGIN … PRIVATE KEY-----",
		STORED
	],
	[
		/^-----BEGIN [\w ]+-----[^\n]/,
		"has lost its line breaks",
		"Store it from the file, not through a shell or a form that joins lines."
	],
	[
		/^(?![\s\S]*-----END [\w ]*PRIVATE KEY-----$)/,
		"is cut off: its last line, -----END … PRIVATE KEY-----, is missing",
		STORED
	]
];
/** What is wrong with a private key as far as its text shows, or null. Never quotes it. */
function privateKeyFault(text) {
	const normal = normalizeKey(text);
	const [, what, nextStep] = LOOKALIKES.find(([looks]) => looks.test(normal)) ?? [];
	return what === void 0 || nextStep === void 0 ? null : {
		what,
		nextStep
	};
}
/** The key as OpenSSH reads it: editors and copying leave CRLF, a BOM, indentation, and blank lines around it. */
function normalizeKey(text) {
	return text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/).map((line) => line.trim()).join("\n").trim();
}
/**
* Writes the key to a file, and has ssh-keygen read it before anything connects.
* @throws Failure `invalid-input` saying what is wrong with it.
*/
async function writePrivateKey(file, text) {
	const fault = privateKeyFault(text);
	if (fault) throw invalidKey(fault.what, fault.nextStep);
	await writeFile(file, `${normalizeKey(text)}\n`, { mode: 384 });
	const { exitCode, stdout, stderr } = await runChild("ssh-keygen", [
		"-y",
		"-P",
		"",
		"-f",
		file
	]);
	if (/incorrect passphrase/i.test(stderr)) throw invalidKey(...PASSPHRASE);
	if (exitCode !== 0) throw invalidKey(`cannot be read; it may be damaged or cut off (ssh-keygen: ${stderr.replaceAll(file, "the key").trim().split("\n").at(-1)})`, STORED);
	const [type = ""] = stdout.split(" ");
	if (/^(ssh-dss|sk-)/.test(type)) throw invalidKey(`is of a kind that cannot be used here (${type})`, "Store an Ed25519, ECDSA or RSA key: DSA is refused by OpenSSH, and an sk- key needs its hardware token.");
}
function invalidKey(what, nextStep) {
	return new Failure("invalid-input", `The private SSH key (input ssh-key, else EC2_SSH_KEY in the deploy prefix) ${what}.`, { nextStep });
}
// shared/formats.ts
/** One line each: a line break, a control character or a blank at an end is refused whatever the kind is. */
const KINDS = {
	text: {
		expected: (range) => `one line of text${length(range)}`,
		check: (range) => sized(range, () => true)
	},
	token: {
		expected: (range) => `printable ASCII without blanks${length(range)}`,
		check: (range) => sized(range, (value) => /^[\x21-\x7e]+$/.test(value))
	},
	pattern: {
		expected: (source) => `a match of ${source}`,
		check: (source) => {
			const pattern = source === "" ? void 0 : new RegExp(`^(?:${source})$`, "u");
			return pattern && ((value) => pattern.test(value));
		}
	},
	url: {
		expected: (schemes) => `an address that begins with ${beginnings(schemes)}`,
		check: (schemes) => ofUrl(schemes, () => true)
	},
	server: {
		expected: (schemes) => `an address without a path that begins with ${beginnings(schemes)}`,
		check: (schemes) => ofUrl(schemes, ({ pathname, search, hash }) => /^\/?$/.test(pathname) && !search && !hash)
	},
	origin: {
		expected: (schemes) => `scheme, host and port without a path (${choices(schemes).map((one) => ORIGINS[one]?.[0]).join(" or ")})`,
		check: (schemes) => {
			const allowed = choices(schemes).map((one) => ORIGINS[one]?.[1]);
			if (allowed.length === 0 || allowed.includes(void 0)) return void 0;
			return (value) => {
				const url = URL.parse(value);
				if (url === null || !/^https?:$/.test(url.protocol)) return false;
				if (!allowed.some((isAllowed) => isAllowed?.(url))) return url.protocol === "http:" && schemes === "https" ? "begins with http://, and not with https://" : false;
				if (url.origin === value) return !url.hostname.endsWith(".") || "has a dot at the end of its name";
				return url.href === `${url.origin}/` && !value.endsWith("/") ? "is not in lower case, with other letters as punycode and without the usual port" : false;
			};
		}
	},
	host: {
		expected: () => "a host name or an address",
		check: none((value) => isIP(value) !== 0 || /^(?=.{1,253}$)([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.(?!$)|$))+$/.test(value))
	},
	network: {
		expected: () => "a network in CIDR notation, /8 or smaller, such as 203.0.113.0/24",
		check: none(isNetwork)
	},
	email: {
		expected: () => "an e-mail address",
		check: none((value) => /^(?!\.)(?!.*\.\.)[\w'+.-]*[\w+-]@([A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/.test(value))
	},
	"time-zone": {
		expected: () => "a time zone such as Europe/Berlin",
		check: none(isTimeZone)
	},
	"json-list": {
		expected: () => "a list in JSON with something in it",
		check: none(isJsonList)
	}
};
/** These may have several lines, and blanks at their ends; a list of them is one line all the same. */
const WHOLE = {
	any: {
		expected: (range) => `text${length(range)}`,
		check: (range) => sized(range, () => true)
	},
	"private-key": {
		expected: () => "a private key without a passphrase",
		check: none((value) => privateKeyFault(value)?.what ?? true)
	},
	"expiring-key": {
		expected: (source) => `<ISO 8601 in UTC>/<key>${source && `, the key a match of ${source}`}`,
		check: (source) => {
			const pattern = new RegExp(`^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z/(?:${source || "[\\s\\S]{32,}"})$`, "u");
			return (value) => pattern.test(value);
		}
	}
};
const ALL = {
	...KINDS,
	...WHOLE
};
/**
* Reads a declaration: `[list of] KIND [ARGUMENT]`. An argument is a range of characters (`8..64`, `1..`), choices (`http|https`) or,
* for `pattern`, a regular expression. A list is separated by commas.
*
* @throws Error with what is wrong and what there is.
* @example
* parseFormat('list of origin https|tailnet').fault('https://a.example, http://100.64.0.7:8001'); // null
*/
function parseFormat(declared) {
	const [, list, name = "", argument = ""] = /^(list of )?(\S+)(?: (.+))?$/.exec(declared) ?? [];
	const kind = Object.hasOwn(ALL, name) ? ALL[name] : void 0;
	const check = kind?.check(argument);
	if (kind === void 0 || check === void 0) throw new Error(`${declared || "none"}; there are ${Object.keys(ALL).join(", ")}`);
	const entries = (value) => list ? value.split(",").map((entry) => entry.trim()) : [value];
	const expected = `${list ? "a list, separated by commas, of " : ""}${kind.expected(argument)}`;
	const general = Object.hasOwn(WHOLE, name) && !list ? valueFault : lineFault;
	return {
		declared,
		fault(value) {
			const found = general(value) ?? entries(value).map(check).find((result) => result !== true);
			return found === false ? `is not ${expected}` : found ?? null;
		}
	};
}
/** What nobody means who stores a line. */
function lineFault(value) {
	if (/[\r\n\u2028\u2029]/.test(value)) return "holds a line break";
	const fault = valueFault(value);
	if (fault) return fault;
	if (/\p{Cc}/u.test(value)) return "holds a control character";
	if (value.trim() !== value) return "begins or ends with a blank";
	return null;
}
const choices = (argument) => argument.split("|").filter(Boolean);
const beginnings = (schemes) => choices(schemes).map((scheme) => `${scheme}://`).join(" or ");
function ofUrl(schemes, check) {
	const allowed = choices(schemes).map((scheme) => `${scheme}:`);
	if (allowed.length === 0) return void 0;
	return (value) => {
		const url = /\s/.test(value) ? null : URL.parse(value);
		return url !== null && url.hostname !== "" && allowed.includes(url.protocol) && check(url);
	};
}
function none(check) {
	return (argument) => argument === "" ? check : void 0;
}
/** `1..9` or `1..`; undefined when it is none. */
function bounds(range) {
	const [, min, max] = /^(\d+)\.\.(\d*)$/.exec(range) ?? [];
	return min === void 0 ? void 0 : [Number(min), max ? Number(max) : Number.POSITIVE_INFINITY];
}
function sized(range, check) {
	const [min, max] = range === "" ? [1, Number.POSITIVE_INFINITY] : bounds(range) ?? [];
	if (min === void 0 || max === void 0) return void 0;
	return (value) => value.length >= min && value.length <= max && check(value);
}
const length = (range) => range === "" ? "" : `, ${range} characters`;
/** Plain HTTP reaches a tailnet's addresses encrypted, and nothing else. */
const tailnet = new BlockList();
tailnet.addSubnet("100.64.0.0", 10, "ipv4");
tailnet.addSubnet("fd7a:115c:a1e0::", 48, "ipv6");
const ORIGINS = {
	https: ["https://", ({ protocol }) => protocol === "https:"],
	http: ["http://", ({ protocol }) => protocol === "http:"],
	tailnet: ["http:// and an address of the tailnet", ({ protocol, hostname }) => {
		const address = hostname.replace(/^\[(.*)\]$/, "$1");
		const version = isIP(address);
		return protocol === "http:" && version !== 0 && tailnet.check(address, version === 4 ? "ipv4" : "ipv6");
	}]
};
/** A wider one would let everybody in it name any address. */
const WIDEST_PREFIX = 8;
function isNetwork(value) {
	const [, address = "", bits] = /^([^/]+?)(?:\/(\d{1,3}))?$/.exec(value) ?? [];
	const most = {
		0: -1,
		4: 32,
		6: 128
	}[isIP(address)] ?? -1;
	return !address.includes("%") && Number(bits ?? most) >= WIDEST_PREFIX && Number(bits ?? most) <= most;
}
/** Intl's own list lacks names that it takes, such as Asia/Kolkata and Europe/Kyiv; it takes offsets, which are no zones. */
function isTimeZone(value) {
	try {
		return /^[A-Z]/i.test(value) && new Intl.DateTimeFormat("en", { timeZone: value }) !== null;
	} catch {
		return false;
	}
}
function isJsonList(value) {
	try {
		const list = JSON.parse(value);
		return Array.isArray(list) && list.length > 0;
	} catch {
		return false;
	}
}
export { privateKeyFault as n, writePrivateKey as r, parseFormat as t };
