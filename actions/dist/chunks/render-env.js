import { c as getState, f as saveState, h as warning, n as messageOf, t as Failure, u as info } from "./outcome.js";
import { d as text, m as renderDotenv, n as choice, p as maskSecret } from "./inputs.js";
import { t as ParameterStore } from "./ssm.js";
import { t as writeSecretFile } from "./secret-file.js";
import { n as CONSUMERS, t as readTemplate } from "./read-template.js";
import { t as storeCommand } from "./store-command.js";
import { resolve } from "node:path";
// render-env/inputs.ts
/** Reads the action's inputs. */
function readInputs() {
	return {
		path: text("path", {
			pattern: /^(\/[A-Za-z0-9_.-]+)+\/?$/,
			expected: "a path of Parameter Store such as /skillgap/prod"
		}).replace(/\/$/, ""),
		template: text("template", { default: "compose/.env.production.example" }),
		consumer: choice("consumer", CONSUMERS, { default: "backend" }),
		file: resolve(text("file", { expected: "the path of the file to write" }))
	};
}
// render-env/plan.ts
/**
* Decides what the file holds: the template's keys for this consumer, in the template's order. Everything missing
* is reported at once, and so is every value that no environment variable can carry.
*/
function planRender(path, keys, found, consumer = "backend") {
	const rows = keys.filter(({ consumers }) => consumers.includes(consumer)).map((entry) => ({
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
		return fault === null ? [] : [`  ${entry.key} (version ${parameter?.version}) ${fault}`];
	});
	if (faults.length > 0) throw new Failure("invalid-value", `Values that are not what their @format in the list of record takes:\n${faults.join("\n")}`, { nextStep: "Store each again: `npm run secrets -- set NAME` asks for it and checks it." });
	const present = rows.flatMap(({ entry, parameter }) => parameter?.value ? [{
		key: entry.key,
		parameter
	}] : []);
	return {
		text: renderDotenv(present.map(({ key, parameter }) => [key, parameter.value])),
		versions: Object.fromEntries(present.map(({ key, parameter }) => [key, parameter.version])),
		unset: rows.flatMap(({ entry, parameter }) => parameter?.value ? [] : [entry.key])
	};
}
/** The names directly under the path that the list of record does not know. */
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
const NAME = "list-cursor";
/** Leaves the rest of the list to the step's end. */
function saveRest(cursor) {
	saveState(NAME, JSON.stringify(cursor));
}
/** Where the list goes on at the step's end; null when it came to its end before. */
function loadRest() {
	const text = getState(NAME);
	return text === "" ? null : JSON.parse(text);
}
// render-env/unknown.ts
/**
* Warns of each parameter that the list of record does not know, page after page, as long as `mayGoOn` says so.
* Returns where to go on, or null at the end. What it is for is a warning, so that it fails is no more than one.
*/
async function warnOfUnknown(store, { path, template }, keys, mayGoOn = () => true, from) {
	try {
		for await (const { names, next } of store.list(path, from)) {
			for (const name of unknownNames(path, keys, names)) warning(`${name} is not in ${template}: not rendered. Add it there, or delete the parameter.`);
			if (!mayGoOn()) return next;
		}
	} catch (error) {
		warning(`Keys that are not in ${template} may go unnoticed: ${messageOf(error)}`);
	}
	return null;
}
// render-env/render-env.ts
/** The list gets that long beside the values, which is all that a path of usual size needs. */
const LIST_MS = 300;
/**
* Renders the `.env` of a release. While the values come, ten a call and calls side by side, the path is listed for
* keys that nobody knows. A list comes page after page only: what a long one has left then is read
* after the job, because a warning is nothing to wait for.
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
		if (rest !== null) saveRest(rest);
		return rendered;
	} catch (error) {
		const rest = await listed;
		if (rest !== null) await warnOfUnknown(store, settings, keys, void 0, rest);
		throw error;
	}
}
/** Warns of the unknown keys in the part of the list that was left over. The job is done: nothing here fails it. */
async function finishList(settings, rest) {
	using store = new ParameterStore();
	try {
		await warnOfUnknown(store, settings, await readTemplate(settings.template), void 0, rest);
	} catch (error) {
		warning(messageOf(error));
	}
}
async function readMasked(store, { path, consumer }, keys) {
	const names = keys.filter(({ consumers }) => consumers.includes(consumer)).map(({ key }) => parameterName(path, key));
	const found = await store.read(names);
	for (const { value } of found.values()) maskSecret(value);
	return found;
}
async function writePlan({ path, file, consumer }, keys, found) {
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
export { readInputs as i, renderEnv as n, loadRest as r, finishList as t };
