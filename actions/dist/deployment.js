import { n as getOctokit, t as context } from "./chunks/github.js";
import { C as info, E as warning, _ as report, g as messageOf, h as Failure, l as secret, n as choice, s as optionalText, t as boolean, u as text } from "./chunks/inputs.js";
import { t as withRetries } from "./chunks/retry.js";
// deployment/deployment.ts
const REQUEST_TIMEOUT_MS = 1e4;
/** Records the start or the end of a deploy. What GitHub does not take is a warning, unless it is required. */
function recordDeployment(settings, octokit) {
	return settings.operation === "start" ? start(settings, octokit) : finish(settings, octokit);
}
async function start(settings, octokit) {
	let deploymentId = null;
	try {
		deploymentId = await create(settings, octokit);
		await setStatus(octokit, {
			...settings,
			deploymentId,
			state: "in_progress"
		});
	} catch (cause) {
		return refused(settings, deploymentId, cause);
	}
	info(`Deployment ${deploymentId} of ${settings.ref} to ${settings.environment}`);
	return {
		reason: "started",
		deploymentId
	};
}
async function finish(settings, octokit) {
	const { deploymentId, state } = settings;
	if (deploymentId === null) {
		warning("There is no deployment to finish: its start was not recorded.");
		return {
			reason: "no-deployment",
			deploymentId
		};
	}
	try {
		await setStatus(octokit, {
			...settings,
			deploymentId
		});
	} catch (cause) {
		return refused(settings, deploymentId, cause);
	}
	info(`Deployment ${deploymentId}: ${state}`);
	return {
		reason: "finished",
		deploymentId
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
		deploymentId
	};
}
/** Made once and not tried again: a request whose answer was lost may have made it. */
async function create(settings, octokit) {
	const { owner, repo, ref, environment, description } = settings;
	const { data } = await octokit.rest.repos.createDeployment({
		owner,
		repo,
		ref,
		environment,
		description,
		auto_merge: false,
		required_contexts: [],
		request: { signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) }
	});
	if ("id" in data) return data.id;
	throw new Error(`it answered without a deployment: ${data.message ?? "no message"}`);
}
/** Tried again when nothing was decided: no answer, an error of the server, or too many requests. */
async function setStatus(octokit, status) {
	const { owner, repo, deploymentId, state, description, logUrl, environmentUrl } = status;
	const call = () => octokit.rest.repos.createDeploymentStatus({
		owner,
		repo,
		deployment_id: deploymentId,
		state,
		description,
		log_url: logUrl,
		...environmentUrl ? { environment_url: environmentUrl } : {},
		request: { signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) }
	});
	await withRetries(call, {
		attempts: 3,
		baseMs: 1e3,
		capMs: 4e3,
		retryable: isUndecided
	});
}
function isUndecided(error) {
	const { status = 500 } = error;
	return status >= 500 || status === 429;
}
// deployment/inputs.ts
/** Reads the action's inputs. */
function readInputs() {
	const common = {
		token: secret("token"),
		...context.repo,
		logUrl: `${context.serverUrl}/${context.repo.owner}/${context.repo.repo}/actions/runs/${context.runId}`,
		description: shorten(optionalText("description") ?? ""),
		required: boolean("required", { default: false })
	};
	if (choice("operation", ["start", "finish"]) === "start") return {
		...common,
		operation: "start",
		environment: text("environment", { default: "production" }),
		ref: optionalText("ref") ?? context.sha
	};
	const id = optionalText("deployment-id", {
		pattern: /^[1-9]\d*$/,
		expected: "the output deployment-id of start"
	});
	return {
		...common,
		operation: "finish",
		deploymentId: id === null ? null : Number(id),
		state: choice("state", [
			"success",
			"failure",
			"error",
			"inactive"
		]),
		environmentUrl: optionalText("environment-url", {
			pattern: /^https?:\/\/\S+$/,
			expected: "an http or https URL"
		})
	};
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
