import { n as messageOf, t as Failure } from "./outcome.js";
import { t as parseFormat } from "./formats.js";
import { readFile } from "node:fs/promises";
// shared/template.ts
const RECIPES = ["hex32", "database-url"];
const CONSUMERS = [
	"backend",
	"backup",
	"deploy",
	"box",
	"llm-node"
];
const ASSIGNMENT = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/;
const TAGS = [...[
	"required",
	"optional",
	"consumer",
	"format",
	"made-by",
	"rotate"
], ...[
	"setting",
	"rotate-by",
	"rotates-with",
	"default",
	"create"
]];
/** Parses the list of record. All errors are reported at once, each with its line. */
function parseTemplate(text, file) {
	const faults = [];
	const keys = [];
	let comment = [];
	for (const [index, raw] of text.replace(/^\uFEFF/, "").split(/\r?\n/).entries()) {
		const line = index + 1;
		const trimmed = raw.trim();
		if (trimmed.startsWith("#")) {
			comment.push(trimmed.slice(1).trim());
			continue;
		}
		const [, key, value] = ASSIGNMENT.exec(trimmed) ?? [];
		if (key !== void 0) {
			const fault = (what) => faults.push(`${file}:${line}: ${key} ${what}`);
			const twin = keys.find((other) => other.key.toLowerCase() === key.toLowerCase());
			if (twin !== void 0) fault(`is on line ${twin.line} already`);
			if (value !== "") fault("has a value; the list holds names only");
			keys.push(describeKey(key, comment, line, fault));
		} else if (trimmed !== "") faults.push(`${file}:${line}: neither a comment nor KEY=`);
		comment = [];
	}
	for (const { key, rotatesWith, line } of keys) {
		const first = keys.find((other) => other.key === rotatesWith);
		if (rotatesWith !== null && !first?.rotateBy) faults.push(`${file}:${line}: ${key} @rotates-with ${rotatesWith}, which is no key with a @rotate-by`);
	}
	if (keys.length === 0 && faults.length === 0) faults.push(`${file}: no key in it`);
	if (faults.length > 0) throw new Failure("template-invalid", `The list of keys cannot be read:\n${faults.join("\n")}`, { nextStep: "Above each KEY= stand what it is, @required or @optional, @consumer, @format, @made-by and @rotate." });
	return keys;
}
function describeKey(key, comment, line, fault) {
	const tags = /* @__PURE__ */ new Map();
	const description = [];
	for (const entry of comment) {
		const [, tag, value = ""] = /^@(\S+)\s*(.*)$/.exec(entry) ?? [];
		if (tag === void 0) description.push(entry);
		else if (!TAGS.includes(tag)) fault(`has @${tag}; known are @${TAGS.join(", @")}`);
		else if (tags.has(tag)) fault(`has @${tag} twice`);
		else tags.set(tag, value);
	}
	const named = (tags.get("consumer") ?? "none").split(",").map((name) => name.trim());
	const consumers = CONSUMERS.filter((consumer) => named.includes(consumer));
	if (consumers.length !== named.length) fault(`needs @consumer ${CONSUMERS.join(" or ")}, or several with commas, found ${named.join(", ")}`);
	if (tags.has("required") === tags.has("optional")) fault("needs exactly one of @required and @optional");
	if (!tags.get("rotate")) fault("needs @rotate saying how it is rotated");
	const ways = [
		"setting",
		"rotate-by",
		"rotates-with"
	].filter((tag) => tags.has(tag));
	if (ways.length > 1) fault(`has @${ways.join(" and @")}`);
	if (tags.has("default") && !tags.has("setting")) fault("has a @default and is no @setting");
	if (tags.has("required") && tags.has("default")) fault("is @required and has a @default");
	const [, recipe] = /^machine\s+(\S+)$/.exec(tags.get("made-by") ?? "") ?? [];
	const known = RECIPES.find((candidate) => candidate === recipe);
	const maker = ["operator", "rotation"].find((name) => name === tags.get("made-by"));
	if (known === void 0 && maker === void 0) fault(`needs @made-by ${[
		...RECIPES.map((name) => `machine ${name}`),
		"operator",
		"rotation"
	].join(" or ")}, found ${tags.get("made-by") ?? "none"}`);
	const format = formatOf(tags.get("format") ?? "", fault);
	const words = description.filter((entry) => entry !== "").join(" ");
	if (words === "") fault("needs a comment saying what it is");
	return {
		key,
		/** What it is, in the file's own words. */
		description: words,
		required: tags.has("required"),
		/**
		* `backend`, `backup` and `deploy` keys are rendered into `.env`, where the deploy reads its own and from which it moves
		* those of the backups to a file that no backend gets; `box` keys are read by the box itself, `llm-node` keys by the
		* LLM's machine.
		*/
		consumers,
		/** `rotation`: it exists only between a rotation and the end of the old value. */
		madeBy: known === void 0 ? maker ?? "operator" : "machine",
		/** How the machine makes it; null for what the operator makes. */
		recipe: known ?? null,
		rotate: tags.get("rotate") ?? "",
		/** No secret: it need not be replaced when it is old. */
		setting: tags.has("setting"),
		/** The strategy by which `/rotate-secrets` replaces it; `hand` where a person does. Null when the list does not say. */
		rotateBy: tags.get("rotate-by") || null,
		/** The key with which it is replaced. */
		rotatesWith: tags.get("rotates-with") || null,
		/** What applies when it is not set; only settings have one. */
		default: tags.get("default") || null,
		/** How a value is made, in words or as a command. */
		create: tags.get("create") || null,
		/** What a value has to look like, wherever it comes from. */
		format,
		line
	};
}
function formatOf(declared, fault) {
	try {
		return parseFormat(declared);
	} catch (error) {
		fault(`needs a @format, found ${messageOf(error)}`);
		return parseFormat("any");
	}
}
// shared/read-template.ts
/** Reads the list of record from its file. @throws Failure `template-invalid`, also when there is no such file. */
async function readTemplate(file) {
	try {
		return parseTemplate(await readFile(file, "utf8"), file);
	} catch (cause) {
		if (cause instanceof Failure) throw cause;
		throw new Failure("template-invalid", `Cannot read the template ${file}: ${messageOf(cause)}`, {
			nextStep: "Check the repository out before this step; the path is relative to its root.",
			cause
		});
	}
}
export { CONSUMERS as n, readTemplate as t };
