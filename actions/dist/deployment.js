import { a as getOctokit, i as context, t as askGitHub } from "./chunks/github.js";
import { h as warning, n as messageOf, r as report, t as Failure, u as info } from "./chunks/outcome.js";
import { t as RELEASE_ID } from "./chunks/release-id.js";
import { t as runState } from "./chunks/workflow-run.js";
import { d as secret, f as text, l as optionalText, n as choice, o as invalid, t as boolean } from "./chunks/inputs.js";
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
	const { ref, environment, description, note } = wanted;
	const { data } = await octokit.rest.repos.createDeployment({
		owner,
		repo,
		ref,
		environment,
		description,
		payload: { ...note },
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
/** The newest deployments of an environment, with what `createDeployment` notes in their payload. */
async function newestDeployments({ octokit, owner, repo }, environment, count) {
	const { data } = await askGitHub((request) => octokit.rest.repos.listDeployments({
		owner,
		repo,
		environment,
		per_page: count,
		request
	}));
	return data.map(({ id, payload, sha, created_at }) => {
		const { run, release, serves } = noteOf(payload);
		return {
			id,
			/** The page of the run that made it; empty when it is not noted. */
			run: run ?? "",
			commit: sha,
			release: release ?? null,
			/** Whether it was made of what serves already, whatever state it was given. */
			serves: serves === true,
			createdAt: Date.parse(created_at)
		};
	});
}
/** Every status of a deployment. */
async function statusesOf({ octokit, owner, repo }, deploymentId) {
	const { data } = await askGitHub((request) => octokit.rest.repos.listDeploymentStatuses({
		owner,
		repo,
		deployment_id: deploymentId,
		per_page: 100,
		request
	}));
	return data.map(({ id, state, log_url, created_at }) => ({
		id,
		state,
		logUrl: log_url ?? "",
		createdAt: Date.parse(created_at)
	}));
}
/** Asks when this run was made; a re-run has the same moment. */
async function runCreatedAt({ octokit, owner, repo }, runId) {
	const { data } = await askGitHub((request) => octokit.rest.actions.getWorkflowRun({
		owner,
		repo,
		run_id: runId,
		request
	}));
	const at = Date.parse(data.created_at);
	if (Number.isNaN(at)) throw new Error(`it did not say when run ${runId} was made`);
	return at;
}
/** Anybody can make a deployment, with any payload; GitHub returns some of them as text. */
function noteOf(payload) {
	const { run, release, serves } = typeof payload === "object" && payload !== null ? payload : {};
	return {
		...typeof run === "string" && { run },
		...typeof release === "string" && RELEASE_ID.pattern.test(release) && { release },
		...serves === true && { serves }
	};
}
// deployment/live-at.ts
const FINAL = [
	"success",
	"failure",
	"error",
	"inactive"
];
/**
* Which deployment somebody saw at a moment: one that was under way, else the one that served. A deploy that is under
* way may have switched already, and may be on its way back: a command that was given meanwhile is about it, and has
* nothing left to do once it is gone. Null when GitHub knows of none.
*
* @example
* // Release B serves, C has switched, fails its watch and goes back. `/rollback`, written meanwhile, is about C.
* seenAt(histories, Date.parse(comment.created_at))?.release // C
*/
function seenAt(histories, at) {
	let served = null;
	const underWay = [];
	for (const { deployment, statuses } of histories.toSorted(byAge)) {
		if (deployment.createdAt > at) continue;
		const until = statuses.filter(({ createdAt }) => createdAt <= at);
		const successes = until.filter(({ state }) => state === "success").map(({ createdAt }) => createdAt);
		const since = deployment.serves ? deployment.createdAt : successes.length > 0 ? Math.max(...successes) : null;
		if (since !== null) {
			if (served === null || since >= served.since) served = {
				deployment,
				since
			};
		} else if (!until.some(({ state }) => FINAL.includes(state))) underWay.push(deployment);
	}
	return underWay.findLast(({ id, createdAt }) => served === null || createdAt > served.since || createdAt === served.since && id > served.deployment.id) ?? served?.deployment ?? null;
}
function byAge({ deployment: a }, { deployment: b }) {
	return a.createdAt - b.createdAt || a.id - b.id;
}
const UNFINISHED = [
	"queued",
	"pending",
	"in_progress"
];
const DESCRIPTION = "Its run ended without reporting; the deployment after it says what serves";
/**
* Ends the deployments of an environment whose run has ended without doing so: a runner that was killed leaves
* `in_progress` for ever. Gives their number; never throws.
*/
async function endOrphans(search) {
	let fates;
	try {
		const others = (await newestDeployments(search, search.environment, 20)).filter(({ id }) => id !== search.own);
		fates = await Promise.all(others.map((deployment) => endIfOrphan(search, deployment)));
	} catch (error) {
		warning(`Deployments that were left behind are not looked for: ${messageOf(error)}`);
		return 0;
	}
	const count = (fate) => fates.filter((one) => one === fate).length;
	const unknown = count("unknown");
	if (unknown > 0) warning(`GitHub does not say whether the runs of ${unknown} unfinished deployments have ended, so those stay as they are.\nCheck that the job has \`permissions: actions: read\`; the log of this step has the answers.`);
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
	const url = latest?.logUrl || noted;
	const [, runId, attempt] = /\/actions\/runs\/(\d{1,15})(?:\/attempts\/(\d{1,6}))?\/?$/.exec(url) ?? [];
	return runId ? {
		runId: Number(runId),
		attempt: attempt ? Number(attempt) : null,
		url
	} : null;
}
// deployment/deployment.ts
/** Records the start of a deploy, its end, or both, or looks up what was live. A failure is a warning unless `required`. */
function recordDeployment(settings, octokit) {
	switch (settings.operation) {
		case "start": return make(settings, {
			...settings,
			state: "in_progress"
		}, "started", octokit);
		case "record": return record(settings, octokit);
		case "finish": return finish(settings, octokit);
		case "live-at": return liveAt(settings, octokit);
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
	if (ref === null) return nothing("No deployment is recorded: it is not known which commit serves.");
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
async function liveAt(settings, octokit) {
	const { owner, repo, environment } = settings;
	const repository = {
		octokit,
		owner,
		repo
	};
	try {
		const at = settings.at ?? await runCreatedAt(repository, settings.runId);
		const newest = await newestDeployments(repository, environment, 20);
		const seen = seenAt(await Promise.all(newest.map(async (deployment) => ({
			deployment,
			statuses: await statusesOf(repository, deployment.id)
		}))), at);
		const moment = new Date(at).toISOString();
		if (!seen) return {
			...nothing(`GitHub knows of no deployment to ${environment} before ${moment}.`),
			live: "",
			at: moment
		};
		const live = seen.release ?? seen.commit;
		info(`At ${moment} ${environment} ran ${live}, or was about to (deployment ${seen.id})`);
		return {
			reason: "found",
			deploymentId: seen.id,
			orphans: null,
			live,
			at: moment
		};
	} catch (cause) {
		return refused(settings, null, cause);
	}
}
function nothing(why) {
	warning(why);
	return {
		reason: "no-deployment",
		deploymentId: null,
		orphans: null
	};
}
function refused({ operation, required }, deploymentId, cause) {
	const [what, nextStep] = operation === "live-at" ? ["did not say what was live", "Name the release to go to: then nothing has to be known of what was live. `/status` lists the releases."] : ["did not record the deployment", "Check that the job has `permissions: deployments: write`. The deploy itself is not affected."];
	const failure = new Failure("api-failed", `GitHub ${what}: ${messageOf(cause)}`, {
		nextStep,
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
		/** The page of this attempt of the run, where the log is. */
		logUrl: logUrl(),
		description: shorten(optionalText("description") ?? ""),
		/** Whether GitHub's refusal fails the job. */
		required: boolean("required", { default: false })
	};
	const operation = choice("operation", [
		"start",
		"finish",
		"record",
		"live-at"
	]);
	if (operation === "start") return {
		...common,
		operation,
		...readSubject(),
		ref: optionalText("ref") ?? context.sha,
		note: readNote()
	};
	if (operation === "live-at") {
		const { environment } = readSubject();
		return {
			...common,
			operation,
			environment,
			at: readMoment(),
			runId: context.runId
		};
	}
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
		...readSubject(),
		note: {
			...readNote(),
			serves: true
		}
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
function readNote() {
	const release = optionalText("release", RELEASE_ID);
	return {
		run: logUrl(),
		...release !== null && { release }
	};
}
/** Milliseconds since 1970. */
function readMoment() {
	const text = optionalText("at");
	if (text === null) return null;
	const at = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) ? Date.parse(text) : NaN;
	if (Number.isNaN(at)) throw invalid("at", `is ${JSON.stringify(text)}`, "ISO 8601 in UTC, such as 2026-01-02T03:04:05Z");
	return at;
}
/** With the attempt: a re-run is the same run, and leaves deployments of its own behind. */
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
