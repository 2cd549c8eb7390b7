import { a as getOctokit, i as context, r as statusOf, t as askGitHub } from "./chunks/github.js";
import { h as warning, n as messageOf, r as report, t as Failure, u as info } from "./chunks/outcome.js";
import { n as untrusted } from "./chunks/untrusted-text.js";
import { t as code } from "./chunks/markdown.js";
import { n as reportsMarkdown, t as parseReports } from "./chunks/secret-report.js";
import { n as table } from "./chunks/summary.js";
import { t as RELEASE_ID } from "./chunks/release-id.js";
import { d as secret, f as text$2, l as optionalText, n as choice, o as invalid } from "./chunks/inputs.js";
// issue-command/best-effort.ts
const PERMISSIONS = "Check `permissions: issues: write` and `pull-requests: write` of the job.";
/** Does what is only for people to see; a failure is a warning. */
async function bestEffort(what, work) {
	try {
		await work();
		return true;
	} catch (error) {
		warning(`GitHub did not take ${what}: ${untrusted(messageOf(error))}\n${PERMISSIONS}`);
		return false;
	}
}
/** Null when it is no object. */
function parseFields(json) {
	try {
		const value = JSON.parse(json);
		return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
	} catch {
		return null;
	}
}
/** An object; empty when it is none. */
function fields(value) {
	return typeof value === "object" && value !== null ? value : {};
}
/** The first entries of a list. */
function rows(value, most) {
	return Array.isArray(value) ? value.slice(0, most).map(fields) : [];
}
/** As code, so that it is no Markdown; a dash when it is no text. */
function text$1(value) {
	return code(typeof value === "string" || typeof value === "number" ? String(value) : "", 80);
}
// issue-command/box.ts
/** More rows make a comment that nobody reads. */
const ROWS$1 = 10;
/** Of what is wrong with the certificate or the backups: it is a sentence. */
const SHOWN_PROBLEM = 200;
/** The box's alarm goes off at the same time. */
const FEW_HOURS = 48;
/**
* The box for a comment, from ssh-deploy's output `status`. Whatever is in it came from the box, so each text stands as
* code; a field that is missing is a dash.
*/
function boxMarkdown(json) {
	const status = parseFields(json);
	if (!status) return "The state of the box is in the summary of the run.";
	const live = fields(status.live);
	const lock = fields(status.lock);
	const disk = fields(status.disk);
	const memory = fields(status.memory);
	const facts = [
		["live", live.release ? `${text$1(live.release)} in ${text$1(live.slot)}` : "nothing"],
		["maintenance", status.maintenance === true ? "**on**: clients get 503" : "off"],
		["certificate", certificateText(status.certificate)],
		["backups", backupsText(status.backups)],
		["disk", `${text$1(disk.freeMb)} of ${text$1(disk.totalMb)} MB free`],
		["memory", `${text$1(memory.availableMb)} of ${text$1(memory.totalMb)} MB available`],
		["running", lock.owner ? `${text$1(lock.operation)} by ${text$1(lock.actor)} since ${text$1(lock.since)}` : "nothing"]
	];
	const releases = rows(status.releases, ROWS$1).map((one) => [
		one.release,
		one.createdAt,
		one.actor,
		one.state
	].map(text$1));
	const operations = rows(status.auditLog, ROWS$1).map((one) => [
		one.ended,
		one.operation,
		one.reason,
		one.release,
		one.actor
	].map(text$1));
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
/** Which names it covers, until when, and what is wrong with it, if anything is. */
function certificateText(value) {
	const { names, missing, trusted, issuer, notAfter, hoursLeft, problem, nextCheckAt } = fields(value);
	if (typeof notAfter !== "string") return "unknown";
	const covered = list(names) || "nothing";
	const served = trusted === true ? `for ${covered}, of ${text$1(issuer)}` : `for ${covered}, **self-signed**`;
	const wrong = [
		...typeof hoursLeft === "number" && hoursLeft < FEW_HOURS ? [`${text$1(hoursLeft)} hours are left`] : [],
		...list(missing) ? [`none for ${list(missing)}`] : [],
		...typeof problem === "string" && problem ? [code(problem, SHOWN_PROBLEM)] : []
	];
	const again = typeof nextCheckAt === "string" ? `; next attempt ${text$1(nextCheckAt)}` : "";
	const isFine = trusted === true && wrong.length === 0;
	return `${isFine ? "" : "⚠️ "}${[`${served}, until ${text$1(notAfter)}`, ...wrong].join("; ")}${isFine ? "" : again}`;
}
/** Up to when everything can be brought back, the last backup, and what is wrong, if anything is. */
function backupsText(value) {
	if (value === null || value === void 0) return "⚠️ none are configured";
	const { recoverableTo, last, gap, problem } = fields(value);
	const { label, endedAt } = fields(last);
	const facts = [typeof recoverableTo === "string" ? `recoverable to ${text$1(recoverableTo)}` : "nothing can be recovered yet", typeof label === "string" ? `last backup ${text$1(label)}, ended ${text$1(endedAt)}` : "no backup yet"];
	const wrong = [...typeof gap === "string" ? [`a gap since ${text$1(gap)}, until the next backup`] : [], ...typeof problem === "string" && problem ? [code(problem, SHOWN_PROBLEM)] : []];
	return `${wrong.length === 0 && typeof recoverableTo === "string" && typeof label === "string" ? "" : "⚠️ "}${[...facts, ...wrong].join("; ")}`;
}
/** Texts, separated by commas; empty when there are none. */
function list(value) {
	return Array.isArray(value) ? value.slice(0, ROWS$1).map(text$1).join(", ") : "";
}
/** The operation that brought a release live, for a sentence; empty when the box does not say. */
function broughtLiveBy(json, release, runPages) {
	const entry = rows(parseFields(json)?.auditLog, ROWS$1).find((one) => one.release === release && one.previousRelease !== release);
	if (!entry || !release) return "";
	const { runUrl } = entry;
	const isRun = typeof runUrl === "string" && runUrl.startsWith(runPages) && /^\d+$/.test(runUrl.slice(runPages.length));
	return `${text$1(entry.operation)} by ${text$1(entry.actor)}${isRun ? ` ([run](${runUrl}))` : ""}`;
}
// issue-command/restore-target.ts
const DATE = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`;
const TIME = String.raw`([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?`;
/** As pgBackRest names a backup: a full one, or one that goes on from it. */
const LABEL = String.raw`\d{8}-\d{6}F(_\d{8}-\d{6}[DI])?`;
/** What a restore goes back to, in letters that mean nothing to a shell, to SQL or to Markdown. */
const RESTORE_TARGET = {
	pattern: new RegExp(`^(latest|${DATE}T${TIME}Z|${LABEL})$`),
	expected: "`latest`, a time in UTC such as 2026-11-30T09:15:00Z, or the label of a backup such as 20261129-031500F"
};
// issue-command/commands.ts
/** What can be rotated, by the key that stands for it: the list of record, and the key to the box. */
const SECRETS = [...[
	"DATABASE_URL",
	"AUTH_SECRET",
	"BACKUP_KEY",
	"LLM_NODE_TOKEN",
	"PINECONE_API_KEY",
	"ADZUNA_APP_ID"
], ...[
	"ADZUNA_API_KEY",
	"TAILSCALE_AUTH_KEY",
	"EC2_SSH_KEY"
]];
const COMMANDS = [
	{
		name: "rollback",
		what: "rolls back to a release that the box still holds; without a name, to the one before the live one",
		parameters: [{
			name: "release",
			...RELEASE_ID
		}],
		flags: [],
		plan: ({ release }) => [{
			id: "go-back",
			text: `Start ${release ? `\`${release}\`` : "the release before the one that is live now"} with the secrets of today, check it, switch to it, watch it`
		}, {
			id: "gate",
			text: "Check that the public address serves it"
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
			text: "Show what would be done, changing nothing"
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
				text: "Check that production runs on them, then end the old ones"
			}
		]
	},
	{
		name: "restore",
		what: "restores the database from its backups, to the latest state or to a time or a backup, and keeps the damaged one beside it",
		parameters: [{
			name: "to",
			...RESTORE_TARGET
		}],
		flags: ["--dry-run"],
		plan: ({ to, "--dry-run": dryRun }) => {
			const what = typeof to === "string" && to !== "latest" ? `\`${to}\`` : "the latest state";
			return dryRun ? [{
				id: "restore",
				text: `Show what a restore to ${what} would lose, changing nothing`
			}] : [{
				id: "restore",
				text: `Turn maintenance on, restore ${what} beside the damaged database, check it, switch to it, start the release that matches it, turn maintenance off`
			}, {
				id: "gate",
				text: "Check that the public address serves it"
			}];
		}
	},
	{
		name: "status",
		what: "shows what is live, which releases can be rolled back to, how far the database can be recovered, and what is running",
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
// issue-command/restored.ts
/** More rows make a comment that nobody reads. */
const ROWS = 20;
/** A sentence, with what to do. */
const SHOWN_OBSTACLE = 600;
/**
* What was restored, or would be, and what is lost by it, from ssh-deploy's output `report`; null when it said nothing.
* Whatever is in it came from the box and the bucket, so each text stands as code.
*/
function restoredMarkdown(json) {
	const report = parseFields(json);
	if (!report) return null;
	const isPlan = report.dryRun === true;
	const facts = [
		["to", text$1(report.description)],
		["backup", text$1(report.backup)],
		[isPlan ? "would have everything up to" : "has everything up to", text$1(report.recoveredTo)],
		["can be recovered", `${text$1(report.earliest)} to ${text$1(report.latest)}`],
		["release", `${text$1(report.release)}${report.releaseChanges === true ? ": **another one than was live**" : ""}`],
		...report.obstacle ? [["⚠️ in the way", code(String(report.obstacle), SHOWN_OBSTACLE)]] : [],
		[isPlan ? "would be lost" : "lost", lossText(report.loses)],
		...report.kept ? [["the database of before", `kept as ${text$1(report.kept)}`]] : []
	];
	const backups = rows(report.backups, ROWS).map((one) => [
		one.label,
		one.type,
		one.stop,
		one.release
	].map(text$1));
	return [table([isPlan ? "what a restore would do" : "the restore", ""], facts), ...isPlan && backups.length > 0 ? [table([
		"backup",
		"type",
		"ended",
		"release then"
	], backups)] : []].join("\n\n");
}
/** By table, the largest first. */
function lossText(value) {
	if (typeof value !== "object" || value === null) return "not known: the database did not say";
	const { tables } = value;
	const lost = Object.entries(typeof tables === "object" && tables !== null ? tables : {}).flatMap(([name, count]) => typeof count === "number" && count > 0 ? [{
		name,
		count
	}] : []).toSorted((a, b) => b.count - a.count);
	if (lost.length === 0) return "no row that says when it was made";
	return `rows made since: ${lost.slice(0, ROWS).map(({ name, count }) => `${count} of ${code(name, 80)}`).join(", ")}${lost.length > ROWS ? ", …" : ""}`;
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
		`${at < 0 ? "👀 Accepted; it begins when it is its turn." : "⏳ Running."} ${run(taken)}`
	].join("\n\n");
}
/** What had changed between the command and its turn, so that nothing was left to do. */
const NOTHING_TO_DO = {
	superseded: "production had left the release that was live when you wrote this",
	"already-live": "this release was live already",
	"already-rotated": "the secrets were rotated after you wrote this"
};
/** How it ended, in place of the plan. */
function endMarkdown(taken, ending) {
	const { result, reason, live, status, report } = ending;
	const restored = restoredMarkdown(ending.restored);
	const why = reason ? ` (${code(reason, SHOWN)})` : "";
	const serves = live ? `production runs ${code(live, SHOWN)}` : report ? "nothing was deployed" : "the box did not say what serves";
	const unneeded = NOTHING_TO_DO[reason];
	const what = {
		success: unneeded ? `☑️ Nothing to do${why}: ${unneeded}${left(ending, taken)}.` : `✅ Done${why}; ${serves}.`,
		failure: `❌ Failed${why}; ${serves}. [What that means and what to do](${taken.runbookUrl})`,
		cancelled: `❌ Cancelled${why}; ${serves}.`,
		skipped: "❌ Not run. Write the command again."
	}[result];
	return [
		title(taken),
		`${what} ${run(taken)}`,
		...restored ? [restored] : [],
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
/** From where production went where, and by which operation. */
function left({ from, live, report, status }, { runUrl }) {
	if (report && !live) return "";
	const was = from ? ` (${code(from, SHOWN)})` : "";
	const by = broughtLiveBy(status, live, runUrl.replace(/\d+$/, ""));
	return live ? `${was}. It runs ${code(live, SHOWN)}${by && `, since ${by}`}` : was;
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
// issue-command/ending.ts
/** The ending of a command that runs. */
function ended(reason, { command, given }, commentId) {
	const { release, to } = given;
	return {
		reason,
		command: command.name,
		arguments: given,
		commentId,
		release: typeof release === "string" ? release : null,
		to: typeof to === "string" ? to : null
	};
}
// issue-command/github.ts
const WRITE_TIMEOUT_MS = 1e4;
/** A running command must not wait long for its progress comment. */
const UPDATE_TIMEOUT_MS = 5e3;
/**
* What an account may do here: `admin`, `write`, `read` or `none` (maintain counts as write, triage as read), and the
* role's own name. Throws when GitHub does not clearly say.
*/
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
/** Repeated when the answer was lost: the same reaction twice is one. */
async function react({ octokit, owner, repo }, commentId, content) {
	await askGitHub((request) => octokit.rest.reactions.createForIssueComment({
		owner,
		repo,
		comment_id: commentId,
		content,
		request
	}));
}
/** Not repeated: a request whose answer was lost may have created it. */
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
/** Puts another text in its place. With `retry`, repeated when GitHub did not answer; otherwise one short attempt. */
async function changeComment({ octokit, owner, repo }, commentId, body, retry) {
	const change = (request) => octokit.rest.issues.updateComment({
		owner,
		repo,
		comment_id: commentId,
		body,
		request
	});
	if (retry) await askGitHub(change);
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
// issue-command/accept.ts
/** Reads a comment and answers it. What is to be run is left to the jobs that follow. */
async function accept(settings, repository) {
	const { event, runUrl } = settings;
	const decision = await decideAsking(settings, repository);
	const answer = (body) => createComment(repository, event.issue, body);
	const thumb = (content) => bestEffort("the reaction", () => react(repository, event.commentId, content));
	switch (decision.next) {
		case "ignore": return nothing(decision.reason);
		case "refuse": {
			const { why, quote, reason } = decision;
			if (why !== null) await bestEffort("the reply", () => answer(helpMarkdown(runUrl, {
				why,
				quote
			})));
			await thumb("-1");
			return nothing(reason);
		}
		case "help": {
			const answered = await bestEffort("the reply", () => answer(helpMarkdown(runUrl)));
			await thumb(answered ? "+1" : "-1");
			return nothing(answered ? "answered" : "api-failed");
		}
		case "run": return start(decision, settings, repository);
	}
}
/** Decides, and looks up on the way what the decision needs. */
async function decideAsking({ roles, event }, repository) {
	const facts = {
		event,
		parsed: parseComment(event.body),
		roles
	};
	for (;;) {
		const decision = decide(facts);
		if (decision.next !== "ask") return decision;
		const asksPermission = decision.what === "permission";
		try {
			if (asksPermission) facts.permission = await permissionOf(repository, event.login);
			else facts.ownBranch = await isOwnBranch(repository, event.issue);
		} catch (cause) {
			await bestEffort("the reaction", () => react(repository, event.commentId, "-1"));
			throw new Failure(asksPermission ? "permission-unknown" : "api-failed", `GitHub does not say ${asksPermission ? "what the commenter may do" : "where the branch is from"}: ${messageOf(cause)}`, {
				nextStep: "Nothing was done. Write the command again, or use the workflow of its name.",
				cause
			});
		}
	}
}
/** Shows what will be done. Nothing is run if GitHub does not take that comment: nobody could follow it. */
async function start({ command, given }, { event, runUrl, runbookUrl }, repository) {
	const taken = {
		command,
		given,
		login: event.login,
		runUrl,
		runbookUrl
	};
	await bestEffort("the reaction", () => react(repository, event.commentId, "eyes"));
	try {
		const plan = planMarkdown(taken, command.plan?.(given) ?? [], null);
		const commentId = await createComment(repository, event.issue, plan);
		info(`Accepted: /${command.name}; progress in comment ${commentId}`);
		return ended("accepted", taken, commentId);
	} catch (cause) {
		await bestEffort("the reaction", () => react(repository, event.commentId, "-1"));
		throw new Failure("api-failed", `GitHub did not take the answer: ${messageOf(cause)}`, {
			nextStep: `Nothing was done. ${PERMISSIONS} Write the command again, or use the workflow of its name.`,
			cause
		});
	}
}
function nothing(reason) {
	info(`Nothing is run: ${reason}`);
	return {
		reason,
		command: null,
		arguments: {},
		release: null,
		to: null,
		commentId: null
	};
}
// issue-command/event.ts
/** Reads the payload of `issue_comment`. @throws Failure `invalid-input` for any other. */
function readEvent(payload, attempt) {
	const { action, comment, issue } = record(payload);
	const { id, body, user } = record(comment);
	const { number, pull_request } = record(issue);
	if (typeof id !== "number" || typeof number !== "number") throw new Failure("invalid-input", "There is no comment: the event is not issue_comment.", { nextStep: "Run this action in a workflow that issue_comment starts." });
	const { login, type } = record(user);
	return {
		action: text(action),
		/** Of the run: 1, or more when it is a re-run. */
		attempt,
		body: text(body),
		commentId: id,
		/** The author's; empty when the account is gone. */
		login: text(login),
		/** `User`, `Bot`, … */
		accountType: text(type),
		issue: number,
		isPullRequest: pull_request !== void 0 && pull_request !== null
	};
}
function record(value) {
	return typeof value === "object" && value !== null ? value : {};
}
function text(value) {
	return typeof value === "string" ? value : "";
}
// issue-command/inputs.ts
/**
* Reads the action's inputs, and the comment. The comment comes from the file of the event's payload, in every operation
* again: it is never part of a script or an argument, no step in between can change it, and a variable of the
* environment could not hold the longest.
*/
function readInputs() {
	const { owner, repo } = context.repo;
	const page = `${context.serverUrl}/${owner}/${repo}`;
	const attempt = Number(context.runAttempt);
	const token = secret("token");
	const operation = choice("operation", [
		"accept",
		"update",
		"finish"
	]);
	const event = readEvent(context.payload, Number.isInteger(attempt) ? attempt : 1);
	const common = {
		token,
		owner,
		repo,
		event,
		/** The run's page. */
		runUrl: `${page}/actions/runs/${context.runId}`,
		/** The repository's page of what each reason means. */
		runbookUrl: `${page}/blob/HEAD/docs/runbook.md`
	};
	if (operation === "accept") return {
		...common,
		operation,
		roles: readRoles()
	};
	const { command, given } = readCommand(event);
	const taken = {
		...common,
		command,
		given,
		login: event.login
	};
	const commentId = readCommentId();
	if (operation === "finish") return {
		...common,
		operation,
		taken,
		commentId,
		jobs: readJobs()
	};
	if (commentId === null) throw invalid("comment-id", "is empty", "the output comment-id of accept");
	const steps = command.plan(given);
	const step = choice("step", steps.map(({ id }) => id));
	return {
		...common,
		operation,
		taken,
		commentId,
		steps,
		step
	};
}
function readCommand({ body }) {
	const parsed = parseComment(body);
	if (parsed.kind === "command") {
		const { command, given } = parsed;
		const { plan } = command;
		if (plan) return {
			given,
			command: {
				...command,
				plan
			}
		};
	}
	throw new Failure("invalid-input", "The comment holds no command that is run.");
}
function readCommentId() {
	const id = optionalText("comment-id", {
		pattern: /^[1-9]\d{0,15}$/,
		expected: "the output comment-id of accept"
	});
	return id === null ? null : Number(id);
}
/** Roles that may give commands. */
function readRoles() {
	return text$2("roles", {
		default: "admin, maintain",
		pattern: /^\s*[\w-]+(\s*,\s*[\w-]+)*\s*$/,
		expected: "names of roles, separated by commas"
	}).split(",").map((role) => role.trim());
}
/** Of the jobs that were needed, how each ended and its outputs. */
function readJobs() {
	const json = text$2("jobs", { default: "{}" });
	try {
		const jobs = JSON.parse(json);
		if (typeof jobs === "object" && jobs !== null) return { ...jobs };
	} catch {}
	throw invalid("jobs", "is no JSON object", `\${{ toJSON(needs) }}`);
}
// issue-command/progress-comment.ts
/** Shows which step has begun. The command goes on even if GitHub does not take it. */
async function update(settings, repository) {
	const { taken, steps, step, commentId } = settings;
	const body = planMarkdown(taken, steps, step);
	return ended(await bestEffort("the update", () => changeComment(repository, commentId, body, false)) ? "updated" : "api-failed", taken, commentId);
}
/** Shows how it ended: in the progress comment, and by a reaction to the command. */
async function finish(settings, repository) {
	const { taken, event, commentId } = settings;
	const ending = readEnding(settings.jobs[taken.command.name]);
	const body = endMarkdown(taken, ending);
	const thumb = ending.result === "success" ? "+1" : "-1";
	const shown = await bestEffort("the outcome", () => write(repository, event.issue, commentId, body));
	const reacted = await bestEffort("the reaction", () => react(repository, event.commentId, thumb));
	info(`/${taken.command.name} ended: ${ending.result}`);
	return ended(shown && reacted ? "finished" : "api-failed", taken, commentId);
}
/** Into the progress comment; into a new one if somebody has deleted that, as the outcome must not be lost. */
async function write(repository, issue, commentId, body) {
	try {
		if (commentId !== null) return await changeComment(repository, commentId, body, true);
	} catch (error) {
		if (statusOf(error) !== 404) throw error;
	}
	await createComment(repository, issue, body);
}
/** Of `needs`: how the command's job ended, and its outputs. A job that is missing was not run. */
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
	return {
		result: known ?? "skipped",
		reason: output("reason"),
		live: output("live"),
		status: output("status"),
		report: output("report"),
		from: output("from"),
		restored: output("restore-report")
	};
}
// issue-command/index.ts
await report(async () => {
	const settings = readInputs();
	const { owner, repo } = settings;
	const repository = {
		octokit: getOctokit(settings.token),
		owner,
		repo
	};
	if (settings.operation === "accept") return accept(settings, repository);
	return settings.operation === "update" ? update(settings, repository) : finish(settings, repository);
});
export {};
