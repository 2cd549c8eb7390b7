import { r as report, u as info } from "./chunks/outcome.js";
import { a as getOctokit, i as context } from "./chunks/github.js";
import { a as invalid, d as text, u as secret } from "./chunks/inputs.js";
import { t as upsertIssue } from "./chunks/one-issue.js";
import { n as table, t as appendSummary } from "./chunks/summary.js";
// workflow-issue/inputs.ts
/** Reads the action's inputs. */
function readInputs() {
	const { owner, repo } = context.repo;
	return {
		workflow: text("workflow", {
			pattern: /^[a-z][a-z0-9-]{0,30}$/,
			expected: "the name of a workflow such as nightly"
		}),
		jobs: resultsOf(text("jobs")),
		label: text("label", { default: "ci" }),
		token: secret("token"),
		owner,
		repo,
		runUrl: `${context.serverUrl}/${owner}/${repo}/actions/runs/${context.runId}`
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
	return new Map(jobs.map(([name, job]) => [name, String(job?.result)]));
}
// workflow-issue/issue.ts
/** The jobs that did not succeed: one that was skipped or cancelled has shown nothing. */
function failedJobs(jobs) {
	return [...jobs].filter(([, result]) => result !== "success").map(([name]) => name);
}
/** What the issue says. */
function issueText(workflow, jobs, runUrl, label) {
	const title = `${workflow} fails`;
	return {
		title,
		body: [
			marker(workflow),
			`## ${title}`,
			`In [the last run](${runUrl}):`,
			table(["job", "result"], [...jobs].map(([name, result]) => [`\`${name}\``, result === "success" ? result : `**${result}**`])),
			"Each run that fails changes this, and the first in which every job succeeds closes it."
		].join("\n\n"),
		label
	};
}
/** The hidden line that the issue begins with. */
function marker(workflow) {
	return `<!-- skillgap-workflow ${workflow.replaceAll("-", "_")} -->`;
}
// workflow-issue/report-jobs.ts
/** Keeps one issue about a workflow: opened, updated, closed. */
async function reportJobs(settings) {
	const { workflow, jobs, label, token, owner, repo, runUrl } = settings;
	const failed = failedJobs(jobs);
	const text = failed.length > 0 ? issueText(workflow, jobs, runUrl, label) : null;
	const repository = {
		octokit: getOctokit(token),
		owner,
		repo,
		bot: "github-actions[bot]"
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
await report(() => reportJobs(readInputs()));
export {};
