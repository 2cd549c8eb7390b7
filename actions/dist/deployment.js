import { a as getOctokit, i as context, t as askGitHub } from "./chunks/github.js";
import { h as warning, n as messageOf, r as report, t as Failure, u as info } from "./chunks/outcome.js";
import { t as runState } from "./chunks/workflow-run.js";
import { l as secret, n as choice, s as optionalText, t as boolean, u as text } from "./chunks/inputs.js";
// deployment/github.ts
/** How a deployment can end, in GitHub's words. */
const ENDINGS = [
	"success",
	"failure",
	"error",
	"inactive"
];
const CREATE_TIMEOUT_MS = 1e4;
/** Made once and not tried again: a request whose answer was lost may have made it. */
async function createDeployment({ octokit, owner, repo }, wanted) {
	const { ref, environment, description, logUrl } = wanted;
	const { data } = await octokit.rest.repos.createDeployment({
		owner,
		repo,
		ref,
		environment,
		description,
		payload: { run: logUrl },
		auto_merge: false,
		required_contexts: [],
		request: { signal: AbortSignal.timeout(CREATE_TIMEOUT_MS) }
	});
	if ("id" in data) return data.id;
	throw new Error(`it answered without a deployment: ${data.message ?? "no message"}`);
}
/** Gives a deployment its next status. Repeated when its answer was lost: the same status twice says the same. */
async function setStatus({ octokit, owner, repo }, deploymentId, { state, description, logUrl, environmentUrl }) {
	await askGitHub((request) => octokit.rest.repos.createDeploymentStatus({
		owner,
		repo,
		deployment_id: deploymentId,
		state,
		description,
		log_url: logUrl,
		...environmentUrl ? { environment_url: environmentUrl } : {},
		request
	}));
}
/** The newest deployments of an environment. */
async function newestDeployments({ octokit, owner, repo }, environment, count) {
	const { data } = await askGitHub((request) => octokit.rest.repos.listDeployments({
		owner,
		repo,
		environment,
		per_page: count,
		request
	}));
	return data.map(({ id, payload }) => ({
		id,
		run: runNoted(payload)
	}));
}
/** What a deployment has gone through. */
async function statusesOf({ octokit, owner, repo }, deploymentId) {
	const { data } = await askGitHub((request) => octokit.rest.repos.listDeploymentStatuses({
		owner,
		repo,
		deployment_id: deploymentId,
		per_page: 100,
		request
	}));
	return data;
}
/** Anybody may have made a deployment, with any payload; GitHub gives some as text. */
function runNoted(payload) {
	const { run } = typeof payload === "object" && payload !== null ? payload : {};
	return typeof run === "string" ? run : "";
}
// deployment/orphans.ts
/** How far back is looked. Each deploy looks, so one that was left behind is among the newest. */
const NEWEST = 20;
const UNFINISHED = [
	"queued",
	"pending",
	"in_progress"
];
const DESCRIPTION = "Its run ended without reporting; the deployment after it tells what serves";
/**
* Ends the deployments of an environment whose run has ended without doing so: a runner that was killed leaves
* `in_progress` for ever. Gives their number; never throws.
*/
async function endOrphans(search) {
	let fates;
	try {
		const others = (await newestDeployments(search, search.environment, NEWEST)).filter(({ id }) => id !== search.own);
		fates = await Promise.all(others.map((deployment) => endIfOrphan(search, deployment)));
	} catch (error) {
		warning(`Deployments that were left behind are not looked for: ${messageOf(error)}`);
		return 0;
	}
	const count = (fate) => fates.filter((one) => one === fate).length;
	const unknown = count("unknown");
	if (unknown > 0) warning(`GitHub does not tell whether the runs of ${unknown} unfinished deployments have ended, so those stay as they are.\nCheck that the job has \`permissions: actions: read\`; the log of this step has the answers.`);
	return count("ended");
}
async function endIfOrphan(search, { id, run }) {
	const { owner, repo, token, octokit } = search;
	try {
		const awaited = runAwaited(await statusesOf(search, id), run);
		if (!awaited) return "left";
		const state = await runState({
			owner,
			repo,
			...awaited
		}, token, octokit);
		if (state !== "ended") return state === "running" ? "left" : "unknown";
		const still = runAwaited(await statusesOf(search, id), run);
		if (still?.runId !== awaited.runId || still.attempt !== awaited.attempt) return "left";
		await setStatus(search, id, {
			state: "error",
			description: DESCRIPTION,
			logUrl: awaited.url
		});
		info(`Deployment ${id} was left behind by run ${awaited.runId}: error`);
		return "ended";
	} catch (error) {
		warning(`Deployment ${id} stays as it is: ${messageOf(error)}`);
		return "left";
	}
}
/** The run that a deployment waits for; null when it waits for none, or for something that is no run. */
function runAwaited(statuses, noted) {
	const [latest] = statuses.toSorted((a, b) => b.id - a.id);
	if (latest && !UNFINISHED.includes(latest.state)) return null;
	const url = latest?.log_url || noted;
	const [, runId, attempt] = /\/actions\/runs\/(\d{1,15})(?:\/attempts\/(\d{1,6}))?\/?$/.exec(url) ?? [];
	return runId ? {
		runId: Number(runId),
		attempt: attempt ? Number(attempt) : null,
		url
	} : null;
}
// deployment/deployment.ts
/** Records the start of a deploy, its end, or both. What GitHub does not take is a warning, unless it is required. */
function recordDeployment(settings, octokit) {
	switch (settings.operation) {
		case "start": return make(settings, {
			...settings,
			state: "in_progress"
		}, "started", octokit);
		case "record": return record(settings, octokit);
		case "finish": return finish(settings, octokit);
	}
}
/** Makes the deployment with its first status, and then looks for others that were left behind. */
async function make(settings, status, reason, octokit) {
	const { owner, repo, ref, environment, token } = settings;
	const repository = {
		octokit,
		owner,
		repo
	};
	let deploymentId = null;
	try {
		deploymentId = await createDeployment(repository, settings);
		await setStatus(repository, deploymentId, status);
	} catch (cause) {
		return refused(settings, deploymentId, cause);
	}
	info(`Deployment ${deploymentId} of ${ref} to ${environment}: ${status.state}`);
	const orphans = await endOrphans({
		...repository,
		environment,
		token,
		own: deploymentId
	});
	return {
		reason,
		deploymentId,
		orphans
	};
}
async function record(settings, octokit) {
	const { ref } = settings;
	if (ref === null) return nothing("There is no deployment to record: it is not known which commit serves.");
	return make({
		...settings,
		operation: "start",
		ref
	}, settings, "recorded", octokit);
}
async function finish(settings, octokit) {
	const { owner, repo, deploymentId, state } = settings;
	if (deploymentId === null) return nothing("There is no deployment to finish: its start was not recorded.");
	try {
		await setStatus({
			octokit,
			owner,
			repo
		}, deploymentId, settings);
	} catch (cause) {
		return refused(settings, deploymentId, cause);
	}
	info(`Deployment ${deploymentId}: ${state}`);
	return {
		reason: "finished",
		deploymentId,
		orphans: null
	};
}
function nothing(why) {
	warning(why);
	return {
		reason: "no-deployment",
		deploymentId: null,
		orphans: null
	};
}
function refused({ required }, deploymentId, cause) {
	const failure = new Failure("api-failed", `GitHub did not record the deployment: ${messageOf(cause)}`, {
		nextStep: "Check that the job has `permissions: deployments: write`. The deploy itself is not affected.",
		cause,
		outputs: { deploymentId }
	});
	if (required) throw failure;
	warning(`${failure.message}\n${failure.nextStep}`);
	return {
		reason: failure.reason,
		deploymentId,
		orphans: null
	};
}
// deployment/inputs.ts
/** Reads the action's inputs. */
function readInputs() {
	const common = {
		token: secret("token"),
		...context.repo,
		logUrl: logUrl(),
		description: shorten(optionalText("description") ?? ""),
		required: boolean("required", { default: false })
	};
	const operation = choice("operation", [
		"start",
		"finish",
		"record"
	]);
	if (operation === "start") return {
		...common,
		operation,
		...readSubject(),
		ref: optionalText("ref") ?? context.sha
	};
	const end = {
		state: choice("state", ENDINGS),
		environmentUrl: optionalText("environment-url", {
			pattern: /^https?:\/\/\S+$/,
			expected: "an http or https URL"
		})
	};
	if (operation === "record") return {
		...common,
		...end,
		operation,
		...readSubject()
	};
	const id = optionalText("deployment-id", {
		pattern: /^[1-9]\d*$/,
		expected: "the output deployment-id of start"
	});
	return {
		...common,
		...end,
		operation,
		deploymentId: id === null ? null : Number(id)
	};
}
function readSubject() {
	return {
		environment: text("environment", { default: "production" }),
		ref: optionalText("ref")
	};
}
/** With the attempt: a re-run is the same run, and what the attempt before it left behind is to be told apart. */
function logUrl() {
	const { serverUrl, repo, runId, runAttempt } = context;
	const run = `${serverUrl}/${repo.owner}/${repo.repo}/actions/runs/${runId}`;
	return Number.isInteger(runAttempt) ? `${run}/attempts/${runAttempt}` : run;
}
/** GitHub refuses a status whose description is longer than 140 characters. */
function shorten(description) {
	return description.length <= 140 ? description : `${description.slice(0, 139)}…`;
}
// deployment/index.ts
await report(() => {
	const settings = readInputs();
	return recordDeployment(settings, getOctokit(settings.token));
});
export {};
