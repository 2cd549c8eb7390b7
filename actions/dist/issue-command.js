import { a as getOctokit, i as context, r as statusOf, t as askGitHub } from "./chunks/github.js";
import { h as warning, n as messageOf, r as report, t as Failure, u as info } from "./chunks/outcome.js";
import { i as invalid, l as secret, n as choice, s as optionalText, u as text$2 } from "./chunks/inputs.js";
import { t as code } from "./chunks/markdown.js";
import { n as reportsMarkdown, t as parseReports } from "./chunks/secret-report.js";
import { n as table } from "./chunks/summary.js";
import { t as foreign } from "./chunks/foreign.js";
// issue-command/event.ts
/** Reads the payload of `issue_comment`; null when it is none. */
function readEvent(payload, attempt) {
	const { action, comment, issue } = record(payload);
	const { id, body, user } = record(comment);
	const { number, pull_request } = record(issue);
	if (typeof id !== "number" || typeof number !== "number") return null;
	const { login, type } = record(user);
	return {
		action: text$1(action),
		attempt,
		body: text$1(body),
		commentId: id,
		login: text$1(login),
		accountType: text$1(type),
		issue: number,
		isPullRequest: pull_request !== void 0 && pull_request !== null
	};
}
function record(value) {
	return typeof value === "object" && value !== null ? value : {};
}
function text$1(value) {
	return typeof value === "string" ? value : "";
}
// issue-command/inputs.ts
/**
* Reads the action's inputs, and the comment. That comes from the file of the event's payload: it is never part of a
* script or of an argument, and a variable of the environment could not hold the longest.
*/
function readInputs() {
	const { owner, repo } = context.repo;
	const page = `${context.serverUrl}/${owner}/${repo}`;
	const attempt = Number(context.runAttempt);
	const common = {
		token: secret("token"),
		owner,
		repo,
		runUrl: `${page}/actions/runs/${context.runId}`,
		runbookUrl: `${page}/blob/HEAD/docs/runbook.md`,
		event: readEvent(context.payload, Number.isInteger(attempt) ? attempt : 1)
	};
	const operation = choice("operation", [
		"accept",
		"update",
		"finish"
	]);
	if (operation === "accept") return {
		...common,
		operation,
		roles: readRoles()
	};
	const id = optionalText("comment-id", {
		pattern: /^[1-9]\d{0,15}$/,
		expected: "the output comment-id of accept"
	});
	const commentId = id === null ? null : Number(id);
	if (operation === "update") return {
		...common,
		operation,
		commentId,
		step: optionalText("step") ?? ""
	};
	return {
		...common,
		operation,
		commentId,
		jobs: readJobs()
	};
}
function readRoles() {
	return text$2("roles", {
		default: "admin, maintain",
		pattern: /^\s*[\w-]+(\s*,\s*[\w-]+)*\s*$/,
		expected: "names of roles, separated by commas"
	}).split(",").map((role) => role.trim());
}
function readJobs() {
	const json = text$2("jobs", { default: "{}" });
	try {
		const jobs = JSON.parse(json);
		if (typeof jobs === "object" && jobs !== null) return { ...jobs };
	} catch {}
	throw invalid("jobs", "is no JSON object", `\${{ toJSON(needs) }}`);
}
// issue-command/box.ts
/** More rows make a comment that nobody reads. */
const ROWS = 10;
const SHOWN$1 = 80;
/**
* The box for a comment, from ssh-deploy's output `status`. Whatever is in it came from the box, so each text stands as
* code; a field that is missing is a dash.
*/
function boxMarkdown(json) {
	const status = parse(json);
	if (!status) return "The box as it is: see the summary of the run.";
	const live = fields(status.live);
	const lock = fields(status.lock);
	const disk = fields(status.disk);
	const memory = fields(status.memory);
	const facts = [
		["live", live.release ? `${text(live.release)} in ${text(live.slot)}` : "nothing"],
		["maintenance", status.maintenance === true ? "**on**: clients get 503" : "off"],
		["disk", `${text(disk.freeMb)} of ${text(disk.totalMb)} MB free`],
		["memory", `${text(memory.availableMb)} of ${text(memory.totalMb)} MB available`],
		["at work", lock.owner ? `${text(lock.operation)} by ${text(lock.actor)} since ${text(lock.since)}` : "nobody"]
	];
	const releases = rows(status.releases).map((one) => [
		one.release,
		one.createdAt,
		one.actor,
		one.state
	].map(text));
	const operations = rows(status.auditLog).map((one) => [
		one.ended,
		one.operation,
		one.reason,
		one.release,
		one.actor
	].map(text));
	return [
		table(["the box", ""], facts),
		table([
			"release",
			"made",
			"by",
			"state"
		], releases),
		table([
			"ended",
			"operation",
			"reason",
			"release",
			"by"
		], operations)
	].join("\n\n");
}
function parse(json) {
	try {
		const value = JSON.parse(json);
		return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
	} catch {
		return null;
	}
}
function fields(value) {
	return typeof value === "object" && value !== null ? value : {};
}
function rows(value) {
	return Array.isArray(value) ? value.slice(0, ROWS).map(fields) : [];
}
function text(value) {
	return code(typeof value === "string" || typeof value === "number" ? String(value) : "", SHOWN$1);
}
// issue-command/commands.ts
/** What can be rotated, by the key that stands for it: the list of record, and the key to the box. */
const SECRETS = [...[
	"DATABASE_URL",
	"AUTH_SECRET",
	"LLM_NODE_TOKEN",
	"PINECONE_API_KEY",
	"ADZUNA_APP_ID",
	"ADZUNA_API_KEY"
], ...["TAILSCALE_AUTH_KEY", "EC2_SSH_KEY"]];
const COMMANDS = [
	{
		name: "rollback",
		what: "goes back to a release that the box still holds; without one, to the one before the live one",
		parameters: [{
			name: "release",
			pattern: /^\d{8}T\d{6}Z-[0-9a-f]{12}$/,
			expected: "a release id such as 20260102T030405Z-0123456789ab"
		}],
		flags: [],
		plan: ({ release }) => [{
			id: "go-back",
			text: `Start ${release ? `\`${release}\`` : "the release before the live one"} with the secrets of today, check it, switch to it, watch it`
		}, {
			id: "gate",
			text: "Ask the public address whether it serves"
		}]
	},
	{
		name: "rotate-secrets",
		what: "replaces secrets, all that are set or those named, and ends the old ones once production runs on the new",
		parameters: [{
			name: "names",
			pattern: new RegExp(`^(${SECRETS.join("|")})$`),
			expected: `one of ${SECRETS.join(", ")}`,
			many: true
		}],
		flags: ["--dry-run"],
		plan: ({ "--dry-run": dryRun }) => dryRun ? [{
			id: "begin",
			text: "Look what would be done, changing nothing"
		}] : [
			{
				id: "begin",
				text: "Make new values and let them work beside the old ones"
			},
			{
				id: "deploy",
				text: "Start the live release with them, check it, switch to it, watch it"
			},
			{
				id: "finish",
				text: "See that production runs on them, then end the old ones"
			}
		]
	},
	{
		name: "status",
		what: "shows what is live, what can be gone back to, and who is at work",
		parameters: [],
		flags: [],
		plan: () => [{
			id: "look",
			text: "Look at the box, changing nothing"
		}]
	},
	{
		name: "help",
		what: "shows this list",
		parameters: [],
		flags: [],
		plan: null
	}
];
/** How a command is written, such as `/rollback [release]`. */
function usage({ name, parameters, flags }) {
	return [
		`/${name}`,
		...parameters.map((one) => `[${one.name}${one.many ? " …" : ""}]`),
		...flags.map((flag) => `[${flag}]`)
	].join(" ");
}
// issue-command/comment.ts
/** The most of somebody's words that is shown. */
const SHOWN = 80;
/** What will be done, and which step has begun: `null`, none yet. */
function planMarkdown(taken, steps, begun) {
	const at = steps.findIndex(({ id }) => id === begun);
	const mark = (index) => at < 0 || index > at ? "▫️" : index === at ? "⏳" : "✅";
	return [
		title(taken),
		steps.map(({ text }, index) => `${index + 1}. ${mark(index)} ${text}`).join("\n"),
		`${at < 0 ? "👀 Taken; it begins when it is its turn." : "⏳ At work."} ${run(taken)}`
	].join("\n\n");
}
/** How it ended, in place of the plan. */
function endMarkdown(taken, ending) {
	const { result, reason, live, status, report } = ending;
	const why = reason ? ` (${code(reason, SHOWN)})` : "";
	const serves = live ? `production runs ${code(live, SHOWN)}` : report ? "nothing was deployed" : "the box did not say what serves";
	const what = {
		success: `✅ Done${why}; ${serves}.`,
		failure: `❌ Failed${why}; ${serves}. [What that means and what to do](${taken.runbookUrl})`,
		cancelled: `❌ Cancelled${why}; ${serves}.`,
		skipped: "❌ Not run. Write the command again."
	}[result];
	return [
		title(taken),
		`${what} ${run(taken)}`,
		...report ? [reportsMarkdown(parseReports(report))] : [],
		...status ? [boxMarkdown(status)] : []
	].join("\n\n");
}
/** Every command, after what was wrong, when something was. */
function helpMarkdown(runUrl, wrong = null, commands = COMMANDS) {
	const list = commands.map((command) => `- ${code(usage(command))} ${command.what}`).join("\n");
	return [
		...wrong ? [`${wrong.why}${wrong.quote ? ` ${code(wrong.quote, SHOWN)}` : ""}`, "Nothing was done."] : [],
		list,
		`<sub>A command is the whole comment, in one line. [The run](${runUrl})</sub>`
	].join("\n\n");
}
function title({ command, given, login }) {
	const words = Object.entries(given).flatMap(([name, value]) => value === true ? name : value);
	return `**${code([`/${command.name}`, ...words].join(" "))}** from ${code(login)}`;
}
function run({ runUrl }) {
	return `[The run](${runUrl})`;
}
// issue-command/decide.ts
/** A login as GitHub gives it; an enterprise's may hold an underscore. */
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
/**
* What to do with a comment. Pure; what it cannot know it asks for, the cheapest first, so that an ordinary comment
* costs no request. Strangers learn nothing: not which commands there are, nor why theirs was not taken.
*/
function decide({ event, parsed, roles, permission, ownBranch }) {
	if (parsed.kind === "none") return {
		next: "ignore",
		reason: "no-command"
	};
	if (event.action !== "created") return {
		next: "ignore",
		reason: "not-created"
	};
	if (event.attempt > 1) return {
		next: "ignore",
		reason: "re-run"
	};
	if (!isPerson(event)) return {
		next: "ignore",
		reason: "bot"
	};
	if (!permission) return {
		next: "ask",
		what: "permission"
	};
	if (!mayCommand(permission, roles)) {
		if (parsed.kind === "unknown") return {
			next: "ignore",
			reason: "not-permitted"
		};
		return {
			next: "refuse",
			reason: "not-permitted",
			why: null,
			quote: ""
		};
	}
	if (parsed.kind === "unknown") return {
		next: "refuse",
		reason: "unknown-command",
		why: "There is no command",
		quote: parsed.word
	};
	if (event.isPullRequest && ownBranch === void 0) return {
		next: "ask",
		what: "origin"
	};
	if (event.isPullRequest && !ownBranch) return {
		next: "refuse",
		reason: "from-fork",
		why: "No command is taken on a pull request from a fork. Write it on an issue.",
		quote: ""
	};
	if (parsed.kind === "malformed") return {
		next: "refuse",
		reason: parsed.reason,
		why: parsed.why,
		quote: parsed.quote
	};
	const { command, given } = parsed;
	return command.plan ? {
		next: "run",
		command,
		given
	} : { next: "help" };
}
/** By the type and by the name: an app's account is called `name[bot]`. A deleted account has neither. */
function isPerson({ login, accountType }) {
	return accountType === "User" && LOGIN.test(login);
}
function mayCommand({ permission, role }, roles) {
	return roles.includes(role) || roles.includes(permission);
}
// issue-command/github.ts
const WRITE_TIMEOUT_MS = 1e4;
/** What goes on must not wait long for being told about. */
const UPDATE_TIMEOUT_MS = 5e3;
/** What an account may do here. Throws when that is not clearly said. */
async function permissionOf({ octokit, owner, repo }, username) {
	const { data } = await askGitHub((request) => octokit.rest.repos.getCollaboratorPermissionLevel({
		owner,
		repo,
		username,
		request
	}));
	const { permission, role_name, user } = data;
	if (typeof permission !== "string" || user?.login?.toLowerCase() !== username.toLowerCase()) throw new Error("it answered without a permission");
	return {
		permission,
		role: typeof role_name === "string" ? role_name : permission
	};
}
/** Whether a pull request's branch is one of this repository; a fork that is gone was one. */
async function isOwnBranch({ octokit, owner, repo }, pullNumber) {
	const { data } = await askGitHub((request) => octokit.rest.pulls.get({
		owner,
		repo,
		pull_number: pullNumber,
		request
	}));
	const { head, base } = data;
	const own = base?.repo?.id;
	return typeof own === "number" && head?.repo?.id === own;
}
/** Repeated when its answer was lost: the same reaction twice is one. */
async function react({ octokit, owner, repo }, commentId, content) {
	await askGitHub((request) => octokit.rest.reactions.createForIssueComment({
		owner,
		repo,
		comment_id: commentId,
		content,
		request
	}));
}
/** Made once and not tried again: a request whose answer was lost may have made it. */
async function createComment({ octokit, owner, repo }, issue, body) {
	const { data } = await octokit.rest.issues.createComment({
		owner,
		repo,
		issue_number: issue,
		body,
		request: { signal: AbortSignal.timeout(WRITE_TIMEOUT_MS) }
	});
	return data.id;
}
/** Puts another text in its place. `patiently`: again when nothing was decided; else one short try. */
async function changeComment({ octokit, owner, repo }, commentId, body, patiently) {
	const change = (request) => octokit.rest.issues.updateComment({
		owner,
		repo,
		comment_id: commentId,
		body,
		request
	});
	if (patiently) await askGitHub(change);
	else await change({ signal: AbortSignal.timeout(UPDATE_TIMEOUT_MS) });
}
// issue-command/parse.ts
/** More of a first line is no command of ours, and no sentence that somebody meant as one. */
const LONGEST = 1e3;
/**
* Reads a comment. The very first character is the slash, the first word is a command's name letter by letter, and
* every argument matches its pattern as a whole; nothing is expanded, unquoted or run. Never throws.
*/
function parseComment(body, commands = COMMANDS) {
	const [first = "", ...others] = body.split(/\r\n|\r|\n/);
	const [word = "", ...rest] = first.slice(0, LONGEST).split(/[ \t]+/);
	if (!/^\/[^/]+$/.test(word)) return { kind: "none" };
	const command = commands.find(({ name }) => word === `/${name}`);
	if (!command) return {
		kind: "unknown",
		word
	};
	const malformed = (reason, why, quote = "") => ({
		kind: "malformed",
		command,
		reason,
		why,
		quote
	});
	if (others.some((line) => line.trim() !== "")) return malformed("more-lines", "A command is one line. Write what else there is to say in another comment.");
	if (first.length > LONGEST) return malformed("bad-arguments", "The line is too long.");
	const given = /* @__PURE__ */ new Map();
	let place = 0;
	for (const text of rest.filter((one) => one !== "")) {
		if (command.flags.includes(text)) {
			if (given.has(text)) return malformed("bad-arguments", "A flag is given twice:", text);
			given.set(text, true);
			continue;
		}
		const parameter = command.parameters[place];
		if (!parameter) return malformed("bad-arguments", "There is an argument too many:", text);
		const { name, pattern, expected, many } = parameter;
		if (!pattern.test(text)) return malformed("bad-arguments", `Expected ${expected}; this is not one:`, text);
		if (many) given.set(name, [...given.get(name) ?? [], text]);
		else {
			given.set(name, text);
			place += 1;
		}
	}
	return {
		kind: "command",
		command,
		given: Object.fromEntries(given)
	};
}
// issue-command/tried.ts
const PERMISSIONS = "Check `permissions: issues: write` and `pull-requests: write` of the job.";
/** Does what is only for people to see; that it could not be done is a warning. */
async function tried(what, work) {
	try {
		await work();
		return true;
	} catch (error) {
		warning(`GitHub did not take ${what}: ${foreign(messageOf(error))}\n${PERMISSIONS}`);
		return false;
	}
}
// issue-command/accept.ts
/** Reads a comment and answers it; what is to be run is left to the jobs after it. */
async function accept(settings, event, repository) {
	const decision = await decideAsking(settings, event, repository);
	const answer = (body) => createComment(repository, event.issue, body);
	const thumb = (content) => tried("the reaction", () => react(repository, event.commentId, content));
	switch (decision.next) {
		case "ignore": return nothing(decision.reason);
		case "refuse": {
			const { why, quote, reason } = decision;
			if (why !== null) await tried("the reply", () => answer(helpMarkdown(settings.runUrl, {
				why,
				quote
			})));
			await thumb("-1");
			return nothing(reason);
		}
		case "help": {
			const told = await tried("the reply", () => answer(helpMarkdown(settings.runUrl)));
			await thumb(told ? "+1" : "-1");
			return nothing(told ? "answered" : "api-failed");
		}
		case "run": return take(decision, settings, event, repository);
	}
}
/** Decides, and finds out on the way what that takes. */
async function decideAsking({ roles }, event, repository) {
	const facts = {
		event,
		parsed: parseComment(event.body),
		roles
	};
	for (;;) {
		const decision = decide(facts);
		if (decision.next !== "ask") return decision;
		try {
			if (decision.what === "permission") facts.permission = await permissionOf(repository, event.login);
			else facts.ownBranch = await isOwnBranch(repository, event.issue);
		} catch (cause) {
			await tried("the reaction", () => react(repository, event.commentId, "-1"));
			const what = decision.what === "permission" ? "what the commenter may do" : "where the branch is from";
			throw new Failure(decision.what === "permission" ? "permission-unknown" : "api-failed", `GitHub does not tell ${what}: ${messageOf(cause)}`, {
				nextStep: "Nothing was done. Write the command again, or use the workflow of its name.",
				cause
			});
		}
	}
}
/** Says that it is taken and what will be done. Without that answer nothing is run: nobody could follow it. */
async function take({ command, given }, { runUrl, runbookUrl }, event, repository) {
	const taken = {
		command,
		given,
		login: event.login,
		runUrl,
		runbookUrl
	};
	await tried("the reaction", () => react(repository, event.commentId, "eyes"));
	let commentId;
	try {
		commentId = await createComment(repository, event.issue, planMarkdown(taken, command.plan?.(given) ?? [], null));
	} catch (cause) {
		await tried("the reaction", () => react(repository, event.commentId, "-1"));
		throw new Failure("api-failed", `GitHub did not take the answer: ${messageOf(cause)}`, {
			nextStep: `Nothing was done. ${PERMISSIONS} Write the command again, or use the workflow of its name.`,
			cause
		});
	}
	info(`Taken: /${command.name}; answer ${commentId}`);
	const { release } = given;
	return {
		reason: "accepted",
		command: command.name,
		arguments: given,
		release: typeof release === "string" ? release : null,
		commentId
	};
}
function nothing(reason) {
	info(`Nothing is run: ${reason}`);
	return {
		reason,
		command: null,
		arguments: {},
		release: null,
		commentId: null
	};
}
// issue-command/tell.ts
/** Tells which step has begun. Whatever becomes of that, the command goes on. */
async function update(settings, event, repository) {
	const { taken, steps } = readTaken(settings, event);
	const { commentId, step } = settings;
	if (!steps.some(({ id }) => id === step)) {
		const known = steps.map(({ id }) => id).join(", ");
		throw new Failure("invalid-input", `Input step is ${JSON.stringify(step)}; allowed: one of ${known}.`);
	}
	if (commentId === null) throw new Failure("invalid-input", "Input comment-id is empty; allowed: that of accept.");
	const body = planMarkdown(taken, steps, step);
	return ended(await tried("the update", () => changeComment(repository, commentId, body, false)) ? "updated" : "api-failed", taken, commentId);
}
/** Tells how it ended: in the answer, and by a thumb on the comment that asked for it. */
async function finish(settings, event, repository) {
	const { taken } = readTaken(settings, event);
	const ending = readEnding(settings.jobs[taken.command.name]);
	const body = endMarkdown(taken, ending);
	const thumb = ending.result === "success" ? "+1" : "-1";
	const told = await tried("the outcome", () => answer(repository, event, settings.commentId, body));
	const reacted = await tried("the reaction", () => react(repository, event.commentId, thumb));
	info(`/${taken.command.name} ended: ${ending.result}`);
	return ended(told && reacted ? "finished" : "api-failed", taken, settings.commentId);
}
/** In the answer that there is; somebody may have deleted it, and the outcome must not be lost with it. */
async function answer(repository, event, commentId, body) {
	try {
		if (commentId !== null) return await changeComment(repository, commentId, body, true);
	} catch (error) {
		if (statusOf(error) !== 404) throw error;
	}
	await createComment(repository, event.issue, body);
}
/** The comment is read anew from the event, so no step in between can have changed what it says. */
function readTaken({ runUrl, runbookUrl }, event) {
	const parsed = parseComment(event.body);
	if (parsed.kind !== "command" || !parsed.command.plan) throw new Failure("invalid-input", "The comment holds no command that is run.");
	const { command, given } = parsed;
	return {
		taken: {
			command,
			given,
			login: event.login,
			runUrl,
			runbookUrl
		},
		steps: parsed.command.plan(given)
	};
}
/** Of `needs`: how the command's job ended and what it put out. A job that is not there was not run. */
function readEnding(job) {
	const { result, outputs } = job ?? {};
	const known = [
		"success",
		"failure",
		"cancelled",
		"skipped"
	].find((one) => one === result);
	const output = (name) => {
		const value = outputs?.[name];
		return typeof value === "string" ? value : "";
	};
	const said = {
		reason: output("reason"),
		live: output("live"),
		status: output("status"),
		report: output("report")
	};
	return {
		result: known ?? "skipped",
		...said
	};
}
function ended(reason, { command, given }, commentId) {
	const { release } = given;
	return {
		reason,
		command: command.name,
		arguments: given,
		commentId,
		release: typeof release === "string" ? release : null
	};
}
// issue-command/operation.ts
/** Does what the settings ask for. */
function operate(settings, octokit) {
	const { owner, repo, event } = settings;
	if (!event) throw new Failure("invalid-input", "There is no comment: the event is not issue_comment.", { nextStep: "Run this action in a workflow that issue_comment starts." });
	const repository = {
		octokit,
		owner,
		repo
	};
	switch (settings.operation) {
		case "accept": return accept(settings, event, repository);
		case "update": return update(settings, event, repository);
		case "finish": return finish(settings, event, repository);
	}
}
// issue-command/index.ts
await report(async () => {
	const settings = readInputs();
	return operate(settings, getOctokit(settings.token));
});
export {};
