import { h as warning, r as report, u as info } from "./chunks/outcome.js";
import { a as getOctokit, i as context, n as asked, t as askGitHub } from "./chunks/github.js";
import { n as table, t as appendSummary } from "./chunks/summary.js";
import { n as upsertIssue, t as hiddenMarker } from "./chunks/upsert-issue.js";
import { t as code } from "./chunks/markdown.js";
import { d as secret, f as text, n as choice, o as invalid } from "./chunks/inputs.js";
import { glob, readFile } from "node:fs/promises";
import path from "node:path";
// workflow-issue/issue.ts
/** The jobs that did not succeed: one that was skipped or cancelled has shown nothing. */
function failedJobs(jobs) {
	return [...jobs].filter(([, { result }]) => result !== "success").map(([name]) => name);
}
/** What the issue says. */
function issueText(workflow, jobs, { runUrl, runbookUrl }, label) {
	const title = `${workflow} fails`;
	const rows = [...jobs].map(([name, { result, reason }]) => [`\`${name}\``, result === "success" ? result : `**${result}**${result === "failure" && reason ? ` (${code(reason)})` : ""}`]);
	const hasReason = [...jobs.values()].some(({ result, reason }) => result === "failure" && reason);
	return {
		title,
		body: [
			marker(workflow),
			`## ${title}`,
			`In [the last run](${runUrl}):`,
			table(["job", "result"], rows),
			...hasReason ? [`[What a reason means and what to do](${runbookUrl})`] : [],
			"Each run that fails changes this, and the first in which every job succeeds closes it."
		].join("\n\n"),
		label
	};
}
/** The same issue, about a workflow that did not run in the time that its file allows. */
function overdueIssue(workflow, why, { runUrl }, label) {
	const title = `${workflow} does not run`;
	return {
		title,
		body: [
			marker(workflow),
			`## ${title}`,
			`What it would show has not been shown: ${why}.`,
			`Is it set up, and is it enabled?\n\n\`\`\`sh\ngh workflow enable ${workflow}.yml && gh workflow run ${workflow}.yml\n\`\`\``,
			`Found by [this run](${runUrl}). The first run in which every job succeeds closes this.`
		].join("\n\n"),
		label
	};
}
/** The issue about schedules that have stopped, by the workflow's file. */
function schedulesIssue(stopped, runUrl, label) {
	return {
		title: "Scheduled workflows have stopped",
		body: [
			marker("schedules"),
			"## Scheduled workflows have stopped",
			"Nobody is watching what these watch, and a stopped workflow cannot say so itself:",
			table(["workflow", "why"], [...stopped].map(([file, why]) => [`\`${file}\``, why])),
			`Start them again:\n\n\`\`\`sh\n${[...stopped.keys()].map((file) => `gh workflow enable ${file} && gh workflow run ${file}`).join("\n")}\n\`\`\``,
			`Found by [this run](${runUrl}). The next check that finds all of them running closes this.`
		].join("\n\n"),
		label
	};
}
const marker = (workflow) => hiddenMarker("workflow", workflow);
// workflow-issue/schedules.ts
const HOUR = 36e5;
/** GitHub starts schedules late, and leaves some out. */
const PERIODS = 3;
/** The schedule in a workflow's text, such as `- cron: 53 3 * * 1 # within 8 days`; null when there is none. */
function scheduleOf(file, text) {
	const found = [...text.matchAll(/^\s*- cron: *["']?([^"'#\n]+)["']?(?: *# within (\d+) days)?/gm)];
	if (found.length === 0) return null;
	const within = found.flatMap(([, , days]) => days === void 0 ? [] : [Number(days)]);
	return {
		file,
		periodMs: Math.min(...found.map(([, cron = ""]) => periodOf(cron))),
		withinDays: within.length === 0 ? null : Math.min(...within)
	};
}
/** How far apart the runs of a cron expression are at most, as far as a watch has to know. */
function periodOf(cron) {
	const [, hour = "*", day = "*", month = "*", weekday = "*"] = cron.trim().split(/\s+/);
	if (month !== "*") return 8784 * HOUR;
	if (day !== "*") return 744 * HOUR;
	if (weekday !== "*") return 168 * HOUR;
	return hour.includes("*") ? HOUR : 24 * HOUR;
}
/** Why a schedule has stopped; null while it runs, and when somebody has switched it off on purpose. */
function stopped({ periodMs, withinDays }, { state, lastRun }, now) {
	if (state === "disabled_inactivity") return "GitHub has disabled it, as it does after 60 days without activity in a repository";
	const allowed = withinDays === null ? PERIODS * periodMs : withinDays * 24 * HOUR;
	if (state !== "active" || now - lastRun <= allowed) return null;
	const days = Math.floor((now - lastRun) / (24 * HOUR));
	if (withinDays !== null) return `it has not run since ${new Date(lastRun).toISOString()} (${days} days, of ${withinDays} that its file allows)`;
	return `it is enabled, but GitHub has not started it since ${new Date(lastRun).toISOString()} (${days} days)`;
}
// workflow-issue/check-schedules.ts
/** Keeps one issue about schedules that GitHub no longer runs. A disabled workflow cannot report that itself. */
async function checkSchedules(settings) {
	const { folder, label, token, owner, repo, bot, runUrl } = settings;
	const repository = {
		octokit: getOctokit(token),
		owner,
		repo,
		bot
	};
	const now = Date.now();
	const found = /* @__PURE__ */ new Map();
	const overdue = /* @__PURE__ */ new Map();
	const schedules = await schedulesIn(folder);
	const states = await statesOf(repository, schedules);
	for (const schedule of schedules) {
		const state = states.get(schedule.file);
		const why = state && stopped(schedule, state, now);
		if (why) (schedule.withinDays === null ? found : overdue).set(schedule.file, why);
	}
	const text = found.size > 0 ? schedulesIssue(found, runUrl, label) : null;
	const closing = `Every schedule runs again: ${runUrl}`;
	const issue = await upsertIssue(repository, marker("schedules"), label, text, closing);
	for (const [file, why] of overdue) {
		const workflow = path.parse(file).name;
		const own = overdueIssue(workflow, why, settings, label);
		await upsertIssue(repository, marker(workflow), label, own, "");
	}
	for (const [file, why] of [...found, ...overdue]) warning(`${file}: ${why}`, { title: "A schedule has stopped" });
	const failed = [...found.keys(), ...overdue.keys()];
	const late = [...overdue].map(([file, why]) => `\`${file}\`: ${why}.`);
	await appendSummary(failed.length === 0 ? "Every scheduled workflow runs." : [text?.body ?? [], late].flat().join("\n\n"));
	return {
		reason: failed.length > 0 ? "failed" : "passed",
		failed,
		issue
	};
}
async function schedulesIn(folder) {
	const found = [];
	for await (const file of glob("*.{yml,yaml}", { cwd: folder })) {
		const schedule = scheduleOf(file, await readFile(path.join(folder, file), "utf8"));
		if (schedule) found.push(schedule);
	}
	return found.sort((a, b) => a.file.localeCompare(b.file));
}
/** What GitHub says of each workflow, by its file. */
function statesOf({ octokit, owner, repo }, schedules) {
	return asked("the state of the workflows is not known", "actions: read", async () => {
		const workflows = await octokit.paginate(octokit.rest.actions.listRepoWorkflows, {
			owner,
			repo,
			per_page: 100
		});
		const states = /* @__PURE__ */ new Map();
		for (const { path: file, state, created_at, id } of workflows) {
			const name = path.posix.basename(file);
			const schedule = schedules.find((one) => one.file === name);
			if (!schedule) continue;
			const which = schedule.withinDays === null ? {
				event: "schedule",
				per_page: 1
			} : { per_page: 30 };
			const { data } = await askGitHub((request) => octokit.rest.actions.listWorkflowRuns({
				owner,
				repo,
				workflow_id: id,
				...which,
				request
			}));
			const last = data.workflow_runs.find(({ conclusion }) => conclusion !== "skipped");
			states.set(name, {
				state,
				lastRun: Date.parse(last?.created_at ?? created_at)
			});
		}
		return states;
	});
}
// workflow-issue/inputs.ts
/** Reads the action's inputs. */
function readInputs() {
	const { owner, repo } = context.repo;
	const common = {
		label: text("label", { default: "ci" }),
		token: secret("token"),
		owner,
		repo,
		bot: "github-actions[bot]",
		/** The run's page, where the log is. */
		runUrl: `${context.serverUrl}/${owner}/${repo}/actions/runs/${context.runId}`,
		/** The repository's page of what each reason means. */
		runbookUrl: `${context.serverUrl}/${owner}/${repo}/blob/HEAD/docs/runbook.md`
	};
	const operation = choice("operation", ["jobs", "schedules"], { default: "jobs" });
	if (operation === "schedules") return {
		...common,
		operation,
		folder: text("folder", { default: ".github/workflows" })
	};
	const workflow = text("workflow", {
		pattern: /^[a-z][a-z0-9-]{0,30}$/,
		expected: "the name of a workflow such as nightly"
	});
	return {
		...common,
		operation,
		workflow,
		jobs: resultsOf(text("jobs"))
	};
}
/** The results in `toJSON(needs)`. */
function resultsOf(needs) {
	let jobs;
	try {
		jobs = Object.entries(JSON.parse(needs));
	} catch {
		throw invalid("jobs", "is no JSON", "`toJSON(needs)`");
	}
	if (jobs.length === 0 || jobs.some(([, job]) => typeof job?.result !== "string")) throw invalid("jobs", "holds no result of a job", "`toJSON(needs)` of a job that needs others");
	return new Map(jobs.map(([name, job]) => {
		const reason = job?.outputs?.reason;
		return [name, {
			result: String(job?.result),
			reason: typeof reason === "string" ? reason : ""
		}];
	}));
}
// workflow-issue/report-jobs.ts
/** Keeps one issue about a workflow: opened, updated, closed. */
async function reportJobs(settings) {
	const { workflow, jobs, label, token, owner, repo, bot, runUrl } = settings;
	const failed = failedJobs(jobs);
	const text = failed.length > 0 ? issueText(workflow, jobs, settings, label) : null;
	const repository = {
		octokit: getOctokit(token),
		owner,
		repo,
		bot
	};
	const closing = `Every job has succeeded: ${runUrl}`;
	const issue = await upsertIssue(repository, marker(workflow), label, text, closing);
	info(`Issue about ${workflow}: ${issue}`);
	await appendSummary(text?.body ?? `Every job of ${workflow} has succeeded.`);
	return {
		reason: failed.length > 0 ? "failed" : "passed",
		failed,
		issue
	};
}
// workflow-issue/index.ts
await report(() => {
	const settings = readInputs();
	return settings.operation === "jobs" ? reportJobs(settings) : checkSchedules(settings);
});
export {};
