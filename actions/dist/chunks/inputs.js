import { p as setSecret, s as getInput, t as Failure } from "./outcome.js";
// shared/dotenv.ts
const KEY = /^[A-Za-z_][A-Za-z0-9_]*$/;
const ESCAPES = {
	"\\": "\\\\",
	"\"": "\\\"",
	$: "\\$",
	"\n": "\\n",
	"\r": "\\r"
};
/**
* Escapes a value for double quotes as the parser of Docker Compose (≥ 2.20) undoes it: these five characters in
* one pass and nothing else. Single quotes cannot hold a value that ends in a backslash.
*/
function escapeValue(value) {
	return value.replace(/[\\"$\n\r]/g, (character) => ESCAPES[character] ?? character);
}
/** Says what makes a value impossible to hand to a container, or null. Never quotes the value. */
function valueFault(value) {
	if (value.includes("\0")) return "holds a NUL byte, which no environment variable can";
	if (!value.isWellFormed() || value.includes("�")) return "is not valid UTF-8";
	return null;
}
/**
* The text of an `.env` file for Docker Compose, one line an entry, in the order given. No other reader
* (a shell's `source`, Node's `parseEnv`) reads the same bytes out of it.
*/
function renderDotenv(entries) {
	const seen = /* @__PURE__ */ new Map();
	let text = "";
	for (const [key, value] of entries) {
		if (!KEY.test(key)) throw new Failure("invalid-key", `${JSON.stringify(key)} is no name for a variable`, { nextStep: "Use letters, digits and underscores, and no digit first." });
		const twin = seen.get(key.toLowerCase());
		if (twin !== void 0) throw new Failure("invalid-key", `${key} and ${twin} are the same name`, { nextStep: "Keep one of them; names that differ only in case get mixed up." });
		const fault = valueFault(value);
		if (fault !== null) throw new Failure("invalid-value", `The value of ${key} ${fault}`, { nextStep: "Store it again, as text." });
		seen.set(key.toLowerCase(), key);
		text += `${key}="${escapeValue(value)}"\n`;
	}
	return text;
}
const ESCAPED = Object.fromEntries(Object.entries(ESCAPES).map(([character, escaped]) => [escaped, character]));
/** The values of a text that {@link renderDotenv} has made. It is no parser of other files. */
function readDotenv(text) {
	const lines = text.matchAll(/^([A-Za-z_][A-Za-z0-9_]*)="(.*)"$/gm);
	return new Map([...lines].map(([, key = "", value = ""]) => [key, value.replace(/\\./g, (pair) => ESCAPED[pair] ?? pair)]));
}
// shared/mask.ts
/** A shorter line gives nothing away, and masking it would blot out half of the log. */
const SHORTEST_LINE = 4;
/** A key with the moment until which, or since when, it counts: alone, or one of several with commas. */
const DATED_KEY = /(?:^|,)\s*\d{4}-\d\d-\d\dT[\d:.]+Z\/([^,\s]{32,})/g;
/**
* Keeps a secret out of the log in each form it can appear in: whole, line by line, as `.env` escapes it, and each key of a
* list of earlier ones.
*/
function maskSecret(value) {
	if (value.trim() === "") return;
	const lines = value.split(/[\r\n]+/).filter((line) => line.trim().length >= SHORTEST_LINE);
	const keys = [...value.matchAll(DATED_KEY)].flatMap(([, key]) => key ?? []);
	for (const form of /* @__PURE__ */ new Set([
		value,
		...lines,
		...keys,
		escapeValue(value)
	])) setSecret(form);
}
// shared/inputs.ts
/** A required input, or one with a default. */
function text(name, rule = {}) {
	const value = optionalText(name, rule) ?? rule.default;
	if (value === void 0) throw invalid(name, "is empty", rule.expected ?? "any text");
	return value;
}
/** An input that may be left out; an empty one counts as left out, because `${{ … }}` of nothing is empty. */
function optionalText(name, rule = {}) {
	const value = getInput(name);
	if (value === "") return null;
	if (rule.pattern && !rule.pattern.test(value)) throw invalid(name, received(value), rule.expected ?? String(rule.pattern));
	return value;
}
/** An input in the format of the value that it stands in for; it may be left out. */
function formatted(name, { fault }) {
	const value = optionalText(name);
	const found = value === null ? null : fault(value);
	if (found !== null) throw new Failure("invalid-input", `Input ${name} ${found}.`);
	return value;
}
/** One of a closed list. */
function choice(name, allowed, rule = {}) {
	const value = getInput(name) || rule.default;
	const found = allowed.find((candidate) => candidate === value);
	if (found === void 0) throw invalid(name, received(value ?? ""), `one of ${allowed.join(", ")}`);
	return found;
}
/** An http or https URL, without user and password: it appears in the log. */
function url(name) {
	const value = getInput(name);
	const parsed = URL.parse(value);
	if (parsed === null || !/^https?:$/.test(parsed.protocol) || parsed.username !== "" || parsed.password !== "") throw invalid(name, parsed?.password ? "holds a password" : received(value), "an http or https URL without a user");
	return value;
}
/** The trimmed lines of an input, empty ones left out. */
function lines(name) {
	return getInput(name).split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
}
/** A whole number within a range. */
function integer(name, range) {
	return number(name, /^[+-]?\d+$/, range, `a whole number from ${range.min} to ${range.max}`);
}
/** Seconds, decimals allowed, as milliseconds. The range and the default are seconds too. */
function seconds(name, range) {
	const expected = `seconds from ${range.min} to ${range.max}, such as 5 or 0.5`;
	return Math.round(number(name, /^\d+(\.\d+)?$/, range, expected) * 1e3);
}
function number(name, pattern, range, expected) {
	const value = getInput(name) || (range.default?.toString() ?? "");
	const found = pattern.test(value) ? Number(value) : NaN;
	if (found >= range.min && found <= range.max) return found;
	throw invalid(name, received(value), expected);
}
/** `true` or `false`. */
function boolean(name, rule = {}) {
	return choice(name, ["true", "false"], rule.default === void 0 ? {} : { default: `${rule.default}` }) === "true";
}
/** The environment that an action is about. */
function environment() {
	return text("environment", {
		default: "prod",
		pattern: /^[a-z][a-z0-9-]{0,30}$/,
		expected: "a lower-case name such as prod"
	});
}
/** A required secret: masked before it is looked at, and never part of an error. */
function secret(name) {
	const value = optionalSecret(name);
	if (value === null) throw invalid(name, "is empty", "a secret; is it set in the repository and handed to this step?");
	return value;
}
/** A secret that may be left out. */
function optionalSecret(name) {
	const value = getInput(name);
	if (value === "") return null;
	maskSecret(value);
	return value;
}
/** The failure for an input that is wrong; `what` completes "Input x …". */
function invalid(name, what, allowed) {
	return new Failure("invalid-input", `Input ${name} ${what}; allowed: ${allowed}.`);
}
function received(value) {
	return value === "" ? "is empty" : `is ${JSON.stringify(value)}`;
}
export { renderDotenv as _, integer as a, optionalSecret as c, secret as d, text as f, readDotenv as g, escapeValue as h, formatted as i, optionalText as l, maskSecret as m, choice as n, invalid as o, url as p, environment as r, lines as s, boolean as t, seconds as u, valueFault as v };
