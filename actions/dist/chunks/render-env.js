import { h as warning, n as messageOf, t as Failure, u as info } from "./outcome.js";
import { _ as renderDotenv, f as text, m as maskSecret, n as choice } from "./inputs.js";
import { t as nothingFound } from "./aws-place.js";
import { t as ParameterStore } from "./ssm.js";
import { t as postState } from "./post-state.js";
import { t as writeSecretFile } from "./secret-file.js";
import { n as CONSUMERS, t as readTemplate } from "./read-template.js";
import { t as storeCommand } from "./store-command.js";
import { resolve } from "node:path";
// render-env/inputs.ts
/** Reads the action's inputs. */
function readInputs() {
	return {
		/** Path in Parameter Store, without a slash at its end. */
		path: text("path", {
			pattern: /^(\/[A-Za-z0-9_.-]+)+\/?$/,
			expected: "a path of Parameter Store such as /skillgap/prod"
		}).replace(/\/$/, ""),
		/** The list of record. */
		template: text("template", { default: "compose/.env.production.example" }),
		/** Whose keys are rendered. */
		consumer: choice("consumer", CONSUMERS, { default: "backend" }),
		/** The file to write, absolute. */
		file: resolve(text("file", { expected: "the path of the file to write" }))
	};
}
// render-env/plan.ts
/**
* Decides what the file holds: the template's keys for this consumer, in the template's order. All missing keys are
* reported at once, and so are all values that do not conform to their format.
*/
function planRender(path, keys, found, consumer = "backend") {
	const rows = keys.filter(({ consumers }) => isFor(consumer, consumers)).map((entry) => ({
		entry,
		parameter: found.get(parameterName(path, entry.key))
	}));
	const missing = rows.filter(({ entry, parameter }) => entry.required && !parameter?.value);
	if (missing.length > 0) {
		const list = missing.map(({ entry }) => describeMissing(path, entry));
		throw new Failure("missing-keys", `${missing.length} required ${missing.length === 1 ? "key is" : "keys are"} missing under ${path}:\n${list.join("\n")}`, { nextStep: "Run `npm run secrets -- init` from a clone, or the commands: each asks for the value, which keeps it out of the shell’s history." });
	}
	const faults = rows.flatMap(({ entry, parameter }) => {
		const fault = parameter?.value ? entry.format.fault(parameter.value) : null;
		return fault === null ? [] : [{
			entry,
			line: `  ${entry.key} (version ${parameter?.version}) ${fault}`
		}];
	});
	if (faults.length > 0) {
		const optional = faults.find(({ entry }) => !entry.required)?.entry.key;
		const command = `aws ssm delete-parameter --name ${parameterName(path, optional ?? "")}`;
		const deleting = optional ? [`An optional one may also go: \`${command}\``] : [];
		throw new Failure("invalid-value", `Values that are not what their @format in the list of record takes:\n${faults.map(({ line }) => line).join("\n")}`, { nextStep: ["Store each again: `npm run secrets -- set NAME` asks for it and checks it.", ...deleting].join(" ") });
	}
	const present = rows.flatMap(({ entry, parameter }) => parameter?.value ? [{
		key: entry.key,
		parameter
	}] : []);
	return {
		/** The text of the file. */
		text: renderDotenv(present.map(({ key, parameter }) => [key, parameter.value])),
		/** Version of each key in it, in its order. */
		versions: Object.fromEntries(present.map(({ key, parameter }) => [key, parameter.version])),
		/** Optional keys that are not set. */
		unset: rows.flatMap(({ entry, parameter }) => parameter?.value ? [] : [entry.key])
	};
}
/** What the backend's file also holds: the deploy reads its own settings from it, and moves the backups' to a file of theirs. */
const WITH_BACKEND = [
	"backend",
	"deploy",
	"backup"
];
/** Whether a key of these consumers is in the file of this one. */
function isFor(consumer, consumers) {
	const held = consumer === "backend" ? WITH_BACKEND : [consumer];
	return consumers.some((each) => held.includes(each));
}
/** The names directly under the path that the list of record does not have. */
function unknownNames(path, keys, listed) {
	const known = new Set(keys.map(({ key }) => parameterName(path, key)));
	return listed.filter((name) => !known.has(name)).sort();
}
function parameterName(path, key) {
	return `${path}/${key}`;
}
function describeMissing(path, entry) {
	const name = parameterName(path, entry.key);
	if (entry.recipe !== null) return `  ${entry.key}: ${entry.description} (npm run secrets -- init makes it)`;
	return [`  ${entry.key}: ${entry.description} (${entry.create ?? "made by the operator"})`, `    ${storeCommand(name)}`].join("\n");
}
// render-env/state.ts
/** Where the list continues in the post step. */
const listRest = postState("list-cursor");
// render-env/unknown.ts
/**
* Warns of each parameter that the list of record does not have, page by page, as long as `mayContinue` says so.
* Returns where to continue, or null at the end. A failure is a warning, too: nothing depends on this list.
*/
async function warnOfUnknown(store, { path, template }, keys, mayContinue = () => true, from) {
	try {
		for await (const { names, next } of store.list(path, from)) {
			for (const name of unknownNames(path, keys, names)) warning(`${name} is not in ${template}: not rendered. Add it there, or delete the parameter.`);
			if (!mayContinue()) return next;
		}
	} catch (error) {
		warning(`Keys that are not in ${template} may go unnoticed: ${messageOf(error)}`);
	}
	return null;
}
// render-env/render-env.ts
/** As long as the list may take beside the values: enough for a path of the usual size. */
const LIST_MS = 300;
/**
* Renders the `.env` of a release. While the values are read, ten per call and in parallel, the path is listed for unknown keys.
* A list comes one page after the other: the rest of a long one is read in the post step, because no deploy should wait
* for a warning.
*/
async function renderEnv(settings) {
	const keys = await readTemplate(settings.template);
	using store = new ParameterStore();
	const started = performance.now();
	const listed = settings.consumer === "backend" ? warnOfUnknown(store, settings, keys, () => performance.now() - started < LIST_MS) : Promise.resolve(null);
	const found = await readMasked(store, settings, keys);
	try {
		const rendered = await writePlan(settings, keys, found);
		const rest = await listed;
		if (rest !== null) listRest.save(rest);
		return rendered;
	} catch (error) {
		const rest = await listed;
		if (rest !== null) await warnOfUnknown(store, settings, keys, void 0, rest);
		throw error;
	}
}
/** Warns of the unknown keys in the part of the list that was left over. Nothing here fails the job. */
async function finishList(settings, rest) {
	using store = new ParameterStore();
	try {
		await warnOfUnknown(store, settings, await readTemplate(settings.template), void 0, rest);
	} catch (error) {
		warning(messageOf(error));
	}
}
async function readMasked(store, { path, consumer }, keys) {
	const read = keys.filter(({ consumers }) => isFor(consumer, consumers));
	const found = await store.read(read.map(({ key }) => parameterName(path, key)));
	for (const { key, setting, format } of read) {
		const value = found.get(parameterName(path, key))?.value;
		if (value && (!setting || format.declared === "email")) maskSecret(value);
	}
	return found;
}
async function writePlan({ path, file, consumer }, keys, found) {
	if (found.size === 0 && keys.some(({ required, consumers }) => required && isFor(consumer, consumers))) throw await nothingFound("nothing-found", path);
	const { text, versions, unset } = planRender(path, keys, found, consumer);
	if (unset.length > 0) info(`Optional and not set: ${unset.join(", ")}`);
	await writeSecretFile(file, text);
	const count = Object.keys(versions).length;
	info(`${count} keys from ${path} written to ${file}`);
	return {
		reason: "rendered",
		file,
		keys: count,
		versions
	};
}
export { readInputs as i, renderEnv as n, listRest as r, finishList as t };
