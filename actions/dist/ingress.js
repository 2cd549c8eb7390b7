import { d as notice, h as warning, n as messageOf, r as report, t as Failure, u as info } from "./chunks/outcome.js";
import { a as integer, f as text, l as optionalText, n as choice, o as invalid, r as environment } from "./chunks/inputs.js";
import { n as table, t as appendSummary } from "./chunks/summary.js";
import { t as withRetries } from "./chunks/retry.js";
import { c as tagsOf, i as isoOf, l as groupName, n as SecurityGroups, o as planDuplicate, r as describeRule, s as planSweep, t as leftOpen } from "./chunks/state2.js";
import { BlockList, isIPv4, setDefaultAutoSelectFamily } from "node:net";
import { setDefaultResultOrder } from "node:dns";
import { setTimeout } from "node:timers/promises";
// ingress/inputs.ts
/** Reads the action's inputs. */
function readInputs() {
	const operation = choice("operation", ["open", "sweep"]);
	const common = { environment: environment() };
	if (operation === "sweep") return {
		...common,
		operation
	};
	const { GITHUB_RUN_ID = "0", GITHUB_RUN_ATTEMPT = "1" } = process.env;
	return {
		...common,
		operation,
		port: integer("port", {
			min: 1,
			max: 65535,
			default: 22
		}),
		minutes: integer("minutes", {
			min: 1,
			max: 360,
			default: 60
		}),
		addressUrl: text("address-url", {
			default: "https://checkip.amazonaws.com",
			pattern: /^https?:\/\/[^\s@]+$/,
			expected: "an http or https URL without a user"
		}),
		/** Null: asked for at `addressUrl`. */
		address: addressInput(),
		/** The run and its attempt, which the rule is tagged with. */
		run: `${GITHUB_RUN_ID}-${GITHUB_RUN_ATTEMPT}`
	};
}
function addressInput() {
	const address = optionalText("address");
	if (address !== null && !isIPv4(address)) throw invalid("address", `is ${JSON.stringify(address)}`, "one IPv4 address such as 203.0.113.7");
	return address;
}
// ingress/address.ts
/** An address is 15 characters and perhaps a line break; more than that is something else. */
const BODY_LIMIT = 64;
const TIMEOUT_MS = 5e3;
const ATTEMPTS = 3;
/** Addresses from which nothing comes over the internet: opening for one lets nobody in, or somebody else. */
const notPublic = new BlockList();
for (const [network, prefix] of [
	["0.0.0.0", 8],
	["10.0.0.0", 8],
	["100.64.0.0", 10],
	["127.0.0.0", 8],
	["169.254.0.0", 16],
	["172.16.0.0", 12],
	["192.168.0.0", 16],
	["224.0.0.0", 3]
]) notPublic.addSubnet(network, prefix);
/** Asks a service on the internet which IPv4 address this runner comes from: over IPv6 it would see another. */
async function askAddress(url, timeoutMs = TIMEOUT_MS) {
	setDefaultResultOrder("ipv4first");
	setDefaultAutoSelectFamily(false);
	const rules = {
		attempts: ATTEMPTS,
		baseMs: 500,
		capMs: 2e3,
		retryable: () => true
	};
	let body;
	try {
		body = await withRetries(() => get(url, timeoutMs), rules);
	} catch (cause) {
		throw new Failure("address-unknown", `${url} did not answer: ${messageOf(cause)}`, {
			nextStep: "Run again, or name another service in address-url, or the address itself in address.",
			cause
		});
	}
	return readAddress(body, url);
}
/** The address that the service answered with. The answer becomes a firewall rule, so nothing is guessed. */
function readAddress(body, url) {
	const address = body.trim();
	const fault = isIPv4(address) ? notPublic.check(address) && "which is no public address" : "which is not one IPv4 address";
	if (fault) throw new Failure("address-invalid", `${url} answered ${JSON.stringify(address.slice(0, BODY_LIMIT))}, ${fault}`, { nextStep: "Name a service in address-url that answers with the bare address, or the address itself." });
	return address;
}
/** The body of a 200, cut off after what an address can be. A redirect leads to a page that wants something first. */
async function get(url, timeoutMs) {
	const timeout = AbortSignal.timeout(timeoutMs);
	const headers = {
		accept: "text/plain",
		"user-agent": "skillgap-ingress"
	};
	try {
		const response = await fetch(url, {
			headers,
			redirect: "manual",
			signal: timeout
		});
		if (response.status !== 200) throw new Error(`status ${response.status}, expected 200`);
		let body = "";
		for await (const chunk of response.body ?? []) {
			body += Buffer.from(chunk).toString("latin1");
			if (body.length > BODY_LIMIT) break;
		}
		return body;
	} catch (error) {
		if (timeout.aborted) throw new Error(`no whole answer within ${timeoutMs} ms`, { cause: error });
		throw error.cause ?? error;
	}
}
// ingress/sweep.ts
/**
* Closes what is past its expiry, rule by rule: in one call, a rule that another sweep has just closed would keep the
* rest open. One that cannot be closed does not stop the others.
*/
async function sweepGroup(groups, groupId) {
	const { revoke, keep, others } = planSweep(await groups.rules(groupId), Date.now());
	for (const rule of keep) info(`Still in use: ${describeRule(rule)}`);
	if (others.length > 0) notice(`${others.length} of the rules in ${groupId} were not made by this action and stay: ${others.map(describeRule).join(", ")}`);
	let swept = 0;
	/** Why the first of those could not be closed that were not. */
	let error = null;
	for (const rule of revoke) try {
		if (await groups.revoke(groupId, rule.id)) {
			swept += 1;
			info(`Closed: ${describeRule(rule)}`);
		}
	} catch (cause) {
		warning(`${describeRule(rule)} stays open: ${messageOf(cause)}`);
		error ??= cause;
	}
	return {
		swept,
		error
	};
}
// ingress/open.ts
const SWEEP_MS = 2e4;
/** So often may somebody close the rule while it is taken over. */
const ROUNDS = 4;
const PAUSE_MS = 500;
/** Closes what was left open. Nothing in it keeps the runner out. */
async function sweepBefore(groupId) {
	using groups = new SecurityGroups(SWEEP_MS);
	try {
		return (await sweepGroup(groups, groupId)).swept;
	} catch (error) {
		warning(`What earlier runs left open was not swept; the schedule does it: ${messageOf(error)}`);
		return 0;
	}
}
/** Lets this runner in, and leaves to the step's end what is to be closed. */
async function openPort(groups, groupId, opening, name) {
	const { run, cidr } = opening;
	const save = (ruleId) => leftOpen.save({
		groupId,
		run,
		cidr,
		ruleId
	});
	save(null);
	const done = (reason, ruleId, expires = opening.expires) => {
		save(ruleId);
		return {
			reason,
			ruleId,
			expires: isoOf(expires)
		};
	};
	for (let round = 1; round <= ROUNDS; round++) {
		const made = await groups.authorize(groupId, opening, name);
		if (made !== null) return done("opened", made);
		const step = planDuplicate(await groups.rules(groupId), opening);
		if (step.do === "use") return done("opened", step.rule.id);
		if (step.do === "leave") return {
			reason: "already-open",
			ruleId: step.rule.id,
			expires: null
		};
		if (step.do === "take-over") {
			const { rule, expires } = step;
			if (await groups.tag(rule.id, tagsOf({
				run,
				expires
			})) && (await groups.rules(groupId)).some(({ id }) => id === rule.id)) return done("taken-over", rule.id, expires);
		}
		info(`Another run is closing the rule for ${cidr}; trying again`);
		await setTimeout(PAUSE_MS);
	}
	throw new Failure("aws-error", `The rule for ${cidr} comes and goes`, { nextStep: "Other runs from the same address open and close it; run again when they have ended." });
}
// ingress/operation.ts
/** Does what the step asks for, and says so in the job's summary. */
async function operate(settings) {
	const outcome = settings.operation === "open" ? await open(settings) : await sweep(settings.environment);
	await summarize(settings, outcome);
	return outcome;
}
async function open(settings) {
	const { environment, port, minutes, run } = settings;
	const address = settings.address ?? await askAddress(settings.addressUrl);
	using groups = new SecurityGroups();
	const groupId = await groups.find(environment);
	const swept = await sweepBefore(groupId);
	const opening = {
		cidr: `${address}/32`,
		port,
		run,
		expires: Date.now() + minutes * 6e4
	};
	const opened = await openPort(groups, groupId, opening, `skillgap-${environment}-runner`);
	info(opened.reason === "already-open" ? `tcp/${port} was opened for ${opening.cidr} by hand, by ${opened.ruleId}; this job leaves it as it is` : `tcp/${port} is open for ${opening.cidr} until this job ends, by ${opened.ruleId} (expires ${opened.expires})`);
	return {
		...opened,
		groupId,
		address,
		swept
	};
}
async function sweep(environment) {
	using groups = new SecurityGroups();
	const groupId = await groups.find(environment);
	const { swept, error } = await sweepGroup(groups, groupId);
	if (error !== null) {
		if (!(error instanceof Failure)) throw error;
		throw new Failure(error.reason, error.message, {
			nextStep: error.nextStep,
			cause: error,
			outputs: {
				groupId,
				swept
			}
		});
	}
	info(swept === 0 ? "Nothing is past its expiry" : `Closed ${swept}`);
	return {
		reason: swept === 0 ? "nothing-to-sweep" : "swept",
		groupId,
		ruleId: null,
		address: null,
		expires: null,
		swept
	};
}
async function summarize(settings, outcome) {
	if (outcome.reason === "nothing-to-sweep") return;
	const { reason, groupId, ruleId, address, expires, swept } = outcome;
	const rows = [
		["group", `${groupName(settings.environment)} (${groupId})`],
		...settings.operation === "open" ? [["open", `tcp/${settings.port} from ${address}/32 by ${ruleId}`], ["closed", expires === null ? "not by this job" : `when this job ends; else swept after ${expires}`]] : [],
		["swept", `${swept}`]
	];
	await appendSummary(`### Temporary ingress: ${reason}\n\n${table(["", ""], rows)}`);
}
// ingress/index.ts
await report(() => operate(readInputs()));
export {};
