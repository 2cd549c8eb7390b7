import { a as httpProbe, n as observe, r as percentile, t as gate } from "./chunks/gate.js";
import { r as report, t as Failure, u as info } from "./chunks/outcome.js";
import { n as table, t as appendSummary } from "./chunks/summary.js";
import { t as logUntrusted } from "./chunks/untrusted-text.js";
import { t as GATE_DEFAULTS } from "./chunks/gate-rules.js";
import { a as integer, l as optionalText, o as invalid, p as url, u as seconds } from "./chunks/inputs.js";
import { X509Certificate } from "node:crypto";
// health-gate/health-gate.ts
const NEXT_STEPS = {
	unreachable: "Check that the server listens and that this runner may reach it.",
	untrusted: "Browsers refuse it too. `/status` says which certificate the box serves and what its last attempt to renew it failed with; while it is a self-signed one, pass it as `certificate`.",
	redirected: "Give the URL that answers 200 itself, usually https and without a redirect to another host.",
	"bad-status": "The server’s log says why; a 502 means that nothing listens behind the proxy.",
	"wrong-release": "Another release is live: was the switch made, and does the proxy point at the new slot?",
	"too-slow": "Look for load on the box, or raise the limit if such an answer is normal."
};
/** Opens the gate, then watches. A failure of either is a {@link Failure} that carries the figures. */
async function healthGate(settings, probe) {
	const answeredMs = [];
	const results = [];
	const run = async (phase, phaseOf) => {
		const onObservation = (seen, verdict, streak) => {
			if (seen.status !== null) answeredMs.push(seen.ms);
			logUntrusted(`${phase}: ${verdict.reason === "passed" ? "pass" : verdict.reason} ${streak} in a row · ${verdict.detail}`);
		};
		const result = await phaseOf(settings, probe, { onObservation });
		results.push([phase, result]);
		info(`${phase}: ${result.sentence}`);
		return result.passed;
	};
	if (await run("gate", gate) && settings.forMs > 0) await run("watch", observe);
	await appendSummary(describe(settings, results));
	const figures = {
		probes: results.reduce((sum, [, { probes }]) => sum + probes, 0),
		passes: results.reduce((sum, [, { passes }]) => sum + passes, 0),
		p50: percentile(answeredMs, .5),
		p95: percentile(answeredMs, .95)
	};
	const [phase, { reason, sentence }] = results.at(-1);
	if (reason !== "passed") throw new Failure(reason, `${settings.url} failed the ${phase}: ${sentence}`, {
		nextStep: NEXT_STEPS[reason],
		outputs: {
			phase,
			...figures
		}
	});
	return {
		reason,
		phase,
		...figures
	};
}
function describe(settings, results) {
	const rows = results.map(([phase, result]) => [
		phase,
		result.passed ? "passed" : `**${result.reason}**`,
		`${result.passes} of ${result.probes}`,
		`${result.p50} ms`,
		`${result.p95} ms`,
		`${result.seconds} s`,
		result.sentence
	]);
	return [`### Health of ${settings.url}${settings.release === null ? "" : ` as \`${settings.release}\``}`, table([
		"phase",
		"reason",
		"passes",
		"p50",
		"p95",
		"took",
		"what happened"
	], rows)].join("\n\n");
}
// health-gate/inputs.ts
const DAY = 86400;
/** @throws Failure `invalid-input`. */
function certificate() {
	const pem = optionalText("certificate");
	try {
		return pem && new X509Certificate(pem).toString();
	} catch {
		throw invalid("certificate", "is no certificate", "a certificate as PEM, such as ssh-deploy’s output `certificate`");
	}
}
/** Reads the action's inputs. */
function readInputs() {
	return {
		url: url("url"),
		certificate: certificate(),
		release: optionalText("release", {
			pattern: /^[\w.-]+$/,
			expected: "a release id such as 20260131T120000Z-0123456789ab"
		}),
		consecutive: integer("consecutive", {
			min: 1,
			max: 1e3,
			default: GATE_DEFAULTS.consecutive
		}),
		intervalMs: seconds("interval", {
			min: .01,
			max: 3600,
			default: GATE_DEFAULTS.intervalMs / 1e3
		}),
		timeoutMs: seconds("timeout", {
			min: .01,
			max: 300,
			default: GATE_DEFAULTS.timeoutMs / 1e3
		}),
		deadlineMs: seconds("deadline", {
			min: .1,
			max: DAY,
			default: GATE_DEFAULTS.deadlineMs / 1e3
		}),
		maxLatencyMs: optionalText("latency-limit") === null ? null : integer("latency-limit", {
			min: 1,
			max: 3e5
		}),
		forMs: seconds("observe", {
			min: 0,
			max: DAY,
			default: GATE_DEFAULTS.forMs / 1e3
		}),
		failuresAllowed: integer("failures-allowed", {
			min: 1,
			max: 1e3,
			default: GATE_DEFAULTS.failuresAllowed
		})
	};
}
// health-gate/index.ts
await report(() => {
	const settings = readInputs();
	return healthGate(settings, httpProbe(settings.url, { certificate: settings.certificate }));
});
export {};
