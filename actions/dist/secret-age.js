import { r as report, u as info } from "./chunks/outcome.js";
import { a as getOctokit, i as context } from "./chunks/github.js";
import { t as nothingFound } from "./chunks/aws-place.js";
import { t as pathsOf } from "./chunks/parameter-paths.js";
import { t as readTemplate } from "./chunks/read-template.js";
import { t as ParameterStore } from "./chunks/ssm.js";
import { n as table, t as appendSummary } from "./chunks/summary.js";
import { n as upsertIssue, t as hiddenMarker } from "./chunks/upsert-issue.js";
import { t as code } from "./chunks/markdown.js";
import { a as integer, d as secret, f as text, r as environment, t as boolean } from "./chunks/inputs.js";
// shared/secret-age.ts
/** A rotation ends within 45 minutes and records each of its steps: one that is older has no run. */
const RUNNING_MS = 36e5;
/** Tailscale expires an auth key after 90 days; this leaves ten of them to replace it. */
const OWN_LIMITS = { TAILSCALE_AUTH_KEY: 80 };
/** The secrets of an environment: those of the list of record, and the pipeline's own. */
function watchedOf(keys, environment, maxAgeDays) {
	const { app, deploy } = pathsOf(environment);
	const watched = (name, path, remedy) => {
		const limitDays = Math.min(maxAgeDays, OWN_LIMITS[name] ?? maxAgeDays);
		return {
			name,
			parameter: `${path}/${name}`,
			limitDays,
			remedy
		};
	};
	return [
		...keys.filter((key) => !key.setting && key.rotatesWith === null && key.madeBy !== "rotation").map((key) => watched(key.key, app, remedyOf(key, keys, environment))),
		watched("EC2_SSH_KEY", deploy, { by: "command" }),
		watched("plan_private_key", deploy, {
			by: "hand",
			how: `\`npm run secrets -- set plan_private_key --env ${environment}\` makes a new pair and prints the command that publishes its public half. Plans that were stored before it cannot be opened any more: run **infra-plan** again on open pull requests`
		}),
		watched("TAILSCALE_OAUTH_CLIENT_SECRET", deploy, {
			by: "hand",
			how: `Make another OAuth client with the same scope and tags at https://login.tailscale.com/admin/settings/oauth, store its id and its secret as \`${deploy}/TAILSCALE_OAUTH_CLIENT_ID\` and \`…_SECRET\`, rotate TAILSCALE_AUTH_KEY with it, and revoke the first client`
		})
	];
}
function remedyOf(key, keys, environment) {
	if (key.rotateBy === null || key.rotateBy === "hand") return {
		by: "hand",
		how: key.rotate.replaceAll("<env>", environment)
	};
	const { deploy } = pathsOf(environment);
	if (key.rotateBy !== "supplied") return { by: "command" };
	return {
		by: "supplied",
		values: [key, ...keys.filter(({ rotatesWith }) => rotatesWith === key.key)].map(({ key: name, create }) => ({
			key: name,
			create,
			pending: `${deploy}/pending/${name}`
		}))
	};
}
/** The ages of those that exist. `npm run secrets -- check` reports the missing ones. */
function agesOf(watched, written, now) {
	return watched.flatMap((secret) => {
		const date = written.get(secret.parameter);
		if (date === void 0) return [];
		return {
			...secret,
			written: date,
			days: Math.floor((now.getTime() - date.getTime()) / 864e5)
		};
	});
}
/** Those that are older than they should be. */
function oldOf(aged) {
	return aged.filter(({ days, limitDays }) => days > limitDays);
}
/**
* The rotations that no run works on any more, by name. Which step each has reached is in the value, which is not read.
*
* @param written When each parameter was last written, by its full name.
*/
function unfinishedOf(watched, written, environment, now) {
	const { rotation } = pathsOf(environment);
	const byCommand = new Set(watched.filter(({ remedy }) => remedy.by !== "hand").map(({ name }) => name));
	return [...written].filter(([parameter]) => parameter.startsWith(`${rotation}/`)).map(([parameter, since]) => ({
		name: parameter.slice(parameter.lastIndexOf("/") + 1),
		since
	})).filter(({ name, since }) => name !== "lock" && now.getTime() - since.getTime() > RUNNING_MS).map((state) => ({
		...state,
		resumable: byCommand.has(state.name)
	})).sort((one, other) => one.name < other.name ? -1 : 1);
}
// secret-age/issue.ts
/** The issue is found by this label, its author and the marker. */
const LABEL = "secret-age";
/** The text of the issue. It has dates instead of days, so that it changes only when a secret does. */
function issueText(old, unfinished, environment) {
	const title = `Secrets of ${environment} are ${[...old.length > 0 ? ["older than they should be"] : [], ...unfinished.length > 0 ? ["half rotated"] : []].join(", or ")}`;
	const left = old.filter(({ name }) => !unfinished.some((one) => one.resumable && one.name === name));
	return {
		title,
		body: [
			marker(environment),
			`## ${title}`,
			...resume(unfinished, environment),
			...ages(old),
			...byCommand(pick(left, "command")),
			...supplied(pick(left, "supplied")),
			...byHand(pick(left, "hand")),
			"docs/secrets.md says what each opens and how its rotation goes. **secrets-age** looks every day, and closes this issue when nothing is old or half rotated any more."
		].join("\n\n"),
		label: LABEL
	};
}
const marker = (environment) => hiddenMarker("secret-age", environment);
/** The ages of all, and the rotations that stand still, for the job's summary. */
function summaryText(aged, unfinished, environment) {
	const rows = aged.map(({ name, written, days, limitDays }) => [
		`\`${name}\``,
		day(written),
		`${days}`,
		days > limitDays ? `**${limitDays}**` : `${limitDays}`
	]);
	return [
		`### Secrets of ${environment}`,
		table([
			"secret",
			"last written",
			"days",
			"limit"
		], rows),
		...unfinished.length > 0 ? [stopped(unfinished)] : []
	].join("\n\n");
}
function pick(old, by) {
	return old.filter((one) => one.remedy.by === by);
}
function resume(unfinished, environment) {
	if (unfinished.length === 0) return [];
	const names = unfinished.filter(({ resumable }) => resumable).map(({ name }) => name);
	const others = unfinished.filter(({ resumable }) => !resumable).map(({ name }) => name);
	return [
		stopped(unfinished),
		...names.length > 0 ? ["A run died or failed between two steps. Write this here, as a comment of its own: it resumes the rotation, or rolls it back.", rotate(names)] : [],
		...others.length > 0 ? [`No command resumes ${others.map((name) => code(name)).join(", ")}: the list of record has no such secret that a command rotates. See who wrote it under \`${pathsOf(environment).rotation}/\`. It may hold the only copy of a new value, so delete it last.`] : []
	];
}
function stopped(unfinished) {
	return unfinished.map(({ name, since }) => `- rotation of ${code(name)} has stood still since ${minute(since)}; both values work`).join("\n");
}
function ages(old) {
	if (old.length === 0) return [];
	const rows = old.map(({ name, written, limitDays }) => [
		`\`${name}\``,
		day(written),
		`${limitDays} days`
	]);
	return ["A secret that got out without anybody noticing works until it is replaced.", table([
		"secret",
		"last written",
		"limit"
	], rows)];
}
function byCommand(old) {
	if (old.length === 0) return [];
	return ["### A command makes these\nWrite it here, as a comment of its own. Production moves to the new ones, and no request is lost.", rotate(old.map(({ name }) => name))];
}
function supplied(old) {
	return old.flatMap(({ name, remedy: { values } }) => {
		const [first, ...more] = values;
		return [
			`### \`${name}\` comes from its maker\nMake a new one${where(first)}. Then store it beside the one in use, from a shell with an operator's AWS role; it asks for the value and shows nothing:`,
			shell(values.slice(0, 1)),
			...more.length > 0 ? [`Only if ${more.map(({ key }) => `\`${key}\``).join(", ")} changes with it, also:`, shell(more)] : [],
			"Then write here:",
			rotate([name]),
			"It tests the new value against the live API, takes it, and says where to delete the old one."
		];
	});
}
function byHand(old) {
	return old.map(({ name, remedy: { how } }) => `### \`${name}\` is replaced by hand\n${how}.`);
}
const where = (value) => value?.create ? ` (${value.create})` : "";
const rotate = (names) => `\`\`\`\n/rotate-secrets ${names.join(" ")}\n\`\`\``;
function shell(values) {
	return `\`\`\`sh\n${values.map(({ pending }) => `read -rs VALUE; printf %s "$VALUE" | aws ssm put-parameter --name ${pending} --type SecureString --overwrite --value file:///dev/stdin`).join("\n")}\n\`\`\``;
}
const day = (date) => date.toISOString().slice(0, 10);
/** To the minute: that is enough to find the run. */
const minute = (date) => `${day(date)} ${date.toISOString().slice(11, 16)} UTC`;
// secret-age/age.ts
/**
* Finds the secrets that are too old and the rotations that have stopped, and keeps one issue about them: opened,
* updated, closed.
*/
async function reportAge(settings) {
	const { environment, dryRun } = settings;
	const { aged, unfinished } = await inspect(settings);
	const old = oldOf(aged);
	for (const { name, days, limitDays } of old) info(`${name} is ${days} days old; its limit is ${limitDays}`);
	for (const { name, since } of unfinished) info(`The rotation of ${name} has stood still since ${since.toISOString()}`);
	await appendSummary(summaryText(aged, unfinished, environment));
	const issue = dryRun ? "not-asked" : await updateIssue(settings, old, unfinished);
	info(`Issue about old secrets: ${issue}`);
	return {
		reason: old.length + unfinished.length > 0 ? "old" : "fresh",
		old: old.map(({ name, days }) => ({
			name,
			days
		})),
		unfinished: unfinished.map(({ name }) => name),
		issue
	};
}
async function inspect({ template, environment, maxAgeDays }) {
	const watched = watchedOf(await readTemplate(template), environment, maxAgeDays);
	const paths = pathsOf(environment);
	using store = new ParameterStore();
	const written = await store.dates(Object.values(paths), { mayFallBack: false });
	const now = /* @__PURE__ */ new Date();
	const aged = agesOf(watched, written, now);
	if (aged.length > 0) return {
		aged,
		unfinished: unfinishedOf(watched, written, environment, now)
	};
	throw await nothingFound("nothing-found", `${paths.app} and ${paths.deploy} of the secrets`);
}
function updateIssue({ token, owner, repo, environment, runUrl }, old, unfinished) {
	const repository = {
		octokit: getOctokit(token),
		owner,
		repo,
		bot: "github-actions[bot]"
	};
	const text = old.length + unfinished.length > 0 ? issueText(old, unfinished, environment) : null;
	const closing = `Nothing is old or half rotated any more: ${runUrl}`;
	return upsertIssue(repository, marker(environment), LABEL, text, closing);
}
// secret-age/inputs.ts
/** Reads the action's inputs. */
function readInputs() {
	const { owner, repo } = context.repo;
	return {
		environment: environment(),
		/** The list of record. */
		template: text("template", { default: "compose/.env.production.example" }),
		maxAgeDays: integer("max-age-days", {
			min: 1,
			max: 3650,
			default: 90
		}),
		token: secret("token"),
		owner,
		repo,
		/** The run's page, where the log is. */
		runUrl: `${context.serverUrl}/${owner}/${repo}/actions/runs/${context.runId}`,
		/** The issue is neither read nor written. */
		dryRun: boolean("dry-run", { default: false })
	};
}
// secret-age/index.ts
await report(() => reportAge(readInputs()));
export {};
