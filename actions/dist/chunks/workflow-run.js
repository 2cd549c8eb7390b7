import { n as messageOf, u as info } from "./outcome.js";
import { a as getOctokit, r as statusOf, t as askGitHub } from "./github.js";
import { n as untrusted } from "./untrusted-text.js";
// shared/workflow-run.ts
/** What GitHub's `status` says of a run that has not ended. */
const LIVE = [
	"requested",
	"queued",
	"pending",
	"waiting",
	"in_progress"
];
/**
* Asks GitHub whether an attempt of a run has ended. Never throws; takes about half a minute at worst.
*
* The token needs `actions: read`. A run that GitHub does not find is `unknown`: it also answers 404 to a token
* without that permission, and a run may be deleted while it runs, once it is two weeks old.
*
* @example
* if ((await runState({ owner, repo, runId: 7, attempt: 1 }, token)) === 'ended') takeOver();
*/
async function runState(run, token, octokit = getOctokit(token)) {
	const { owner, repo, runId } = run;
	try {
		const { data } = await askGitHub((request) => octokit.rest.actions.getWorkflowRun({
			owner,
			repo,
			run_id: runId,
			request
		}));
		return stateOf(run, data);
	} catch (error) {
		const hint = statusOf(error) === 404 ? " (has the job `permissions: actions: read`?)" : "";
		info(`GitHub does not tell whether run ${runId} has ended${hint}: ${untrusted(messageOf(error))}`);
		return "unknown";
	}
}
/** Interprets an answer. Unless it is clearly an end (not a proxy's page, half an answer or an old one), the run has not ended. */
function stateOf(run, answer) {
	const { id, status, run_attempt: newest } = answer ?? {};
	if (id !== run.runId || typeof newest !== "number") return "unknown";
	if (run.attempt !== null) {
		if (newest > run.attempt) return "ended";
		if (newest < run.attempt) return "unknown";
	}
	if (status === "completed") return "ended";
	return LIVE.includes(String(status)) ? "running" : "unknown";
}
export { runState as t };
