import { n as messageOf } from "./outcome.js";
import { i as init_lean_http, o as request$1 } from "./lean-http2.js";
import { getCACertificates } from "node:tls";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { request } from "node:https";
// rollout/tls.ts
init_lean_http();
/**
* The authorities that everybody trusts (with NODE_EXTRA_CA_CERTS), and one certificate: a partial chain may end with it,
* so it is trusted no matter who issued it. Its name and its dates are checked as those of any other.
*/
function trustBesides(certificate) {
	const [leaf = ""] = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/.exec(certificate) ?? [];
	return {
		ca: [...getCACertificates("default"), leaf],
		allowPartialTrustChain: true
	};
}
/** What Node calls them (the names are OpenSSL's), and what they mean to a reader of the log. */
const FAULTS = {
	DEPTH_ZERO_SELF_SIGNED_CERT: "is self-signed",
	SELF_SIGNED_CERT_IN_CHAIN: "is of an authority that nobody knows",
	UNABLE_TO_GET_ISSUER_CERT: "is of an authority that nobody knows, or its chain is not complete",
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "is of an authority that nobody knows, or its chain is not complete",
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: "is of an authority that nobody knows, or its chain is not complete",
	CERT_HAS_EXPIRED: "has expired",
	CERT_NOT_YET_VALID: "is not valid yet: is a clock wrong?",
	CERT_REVOKED: "was revoked",
	ERR_TLS_CERT_ALTNAME_INVALID: "is for other names",
	ERR_TLS_CERT_ALTNAME_FORMAT: "is for other names"
};
/** A refusal of the server's certificate as an observation; null for any other error. */
function tlsFault(error, { hostname }) {
	const what = FAULTS[error.code ?? ""];
	if (what === void 0) return null;
	const names = error.cert?.subjectaltname;
	return {
		untrusted: true,
		error: `the certificate of ${hostname} ${what}${names && error.code?.startsWith("ERR_TLS_CERT_ALTNAME") ? ` (${names})` : ""}`
	};
}
// rollout/http-probe.ts
/** A health answer is a few hundred bytes; a longer one is not read to its end. */
const BODY_LIMIT = 65536;
/**
* A probe of one URL. Each call opens a connection of its own: a kept-alive one would go on being served by a
* process that no longer listens. (`fetch` pools connections, refuses some ports and cannot tell a connection
* that was refused from one that was taken and not answered.) Redirects are reported, not followed.
*/
function httpProbe(url, { userAgent = "skillgap-health-gate", certificate = null } = {}) {
	const target = new URL(url);
	const trust = certificate === null ? {} : trustBesides(certificate);
	const request$2 = target.protocol === "https:" ? request : request$1;
	return (timeoutMs) => new Promise((resolve) => {
		const started = performance.now();
		let connected = false;
		const done = (seen) => {
			clearTimeout(timer);
			resolve({
				status: null,
				release: null,
				ms: performance.now() - started,
				...seen
			});
			outgoing.destroy();
		};
		const outgoing = request$2(target, {
			agent: false,
			...trust,
			headers: {
				accept: "*/*",
				"user-agent": userAgent
			}
		});
		const timer = setTimeout(() => {
			done({
				timedOut: connected,
				error: `${connected ? "no whole answer" : "no connection"} within ${Math.round(timeoutMs)} ms`
			});
		}, timeoutMs);
		outgoing.on("socket", (socket) => socket.once("connect", () => connected = true));
		outgoing.on("error", (error) => done(tlsFault(error, target) ?? { error: describe(error) }));
		outgoing.on("response", (response) => {
			let bytes = 0;
			const release = response.headers["x-release"];
			const answer = {
				status: response.statusCode ?? null,
				release: typeof release === "string" ? release : null,
				...response.headers.location === void 0 ? {} : { location: response.headers.location }
			};
			response.on("data", (chunk) => {
				bytes += chunk.length;
				if (bytes > BODY_LIMIT) done(answer);
			});
			response.on("end", () => done(answer));
			response.on("error", (error) => done({ error: `the answer broke off: ${describe(error)}` }));
		});
		outgoing.end();
	});
}
function describe(error) {
	const message = messageOf(error.errors?.[0] ?? error);
	return error.code && !message.includes(error.code) ? `${error.code}: ${message}` : message;
}
// rollout/gate-run.ts
const realClock = {
	now: () => performance.now(),
	sleep: (ms) => setTimeout$1(ms)
};
const NO_TIME = {
	reason: "too-slow",
	detail: "the deadline leaves no time for that many probes"
};
/** Classifies one observation. Only 200 is a pass: a redirect can hide a page that is broken behind it. */
function verdictOn(rules, seen) {
	const { status } = seen;
	if (status === null) {
		const detail = seen.error ?? "no answer";
		return {
			reason: seen.untrusted ? "untrusted" : seen.timedOut ? "too-slow" : "unreachable",
			detail
		};
	}
	if (status >= 300 && status < 400) return {
		reason: "redirected",
		detail: `answered ${status} to ${seen.location ?? "nowhere"}, expected 200`
	};
	if (status !== 200) return {
		reason: "bad-status",
		detail: `answered ${status}, expected 200`
	};
	if (rules.release !== null && seen.release !== rules.release) return {
		reason: "wrong-release",
		detail: `answered as ${seen.release === null ? "no release" : `release ${seen.release}`}, expected ${rules.release}`
	};
	if (rules.maxLatencyMs !== null && seen.ms > rules.maxLatencyMs) return {
		reason: "too-slow",
		detail: `took ${Math.round(seen.ms)} ms, the limit is ${rules.maxLatencyMs} ms`
	};
	return {
		reason: "passed",
		detail: `200 in ${Math.round(seen.ms)} ms`
	};
}
/** One gate or watch under way: what was seen so far, and when the next probe is due. */
var GateRun = class {
	probes = 0;
	passes = 0;
	passStreak = 0;
	failStreak = 0;
	/** The last verdict that was no pass. */
	failure = NO_TIME;
	#answeredMs = [];
	#rules;
	#probe;
	#options;
	#clock;
	#started;
	#probeStarted;
	#last = null;
	constructor(rules, probe, options) {
		this.#rules = rules;
		this.#probe = probe;
		this.#options = options;
		this.#clock = options.clock ?? realClock;
		this.#started = this.#probeStarted = this.#clock.now();
	}
	get elapsed() {
		return this.#clock.now() - this.#started;
	}
	/** How long to wait until the next probe is due. */
	get pause() {
		return Math.max(0, this.#rules.intervalMs - (this.#clock.now() - this.#probeStarted));
	}
	async next(timeoutMs) {
		this.#probeStarted = this.#clock.now();
		const seen = await this.#probe(timeoutMs);
		const verdict = verdictOn(this.#rules, seen);
		const passed = verdict.reason === "passed";
		this.#last = seen;
		this.probes += 1;
		if (seen.status !== null) this.#answeredMs.push(seen.ms);
		if (passed) this.passes += 1;
		else if (seen.status !== null || timeoutMs >= this.#rules.timeoutMs || this.failure === NO_TIME) this.failure = verdict;
		this.passStreak = passed ? this.passStreak + 1 : 0;
		this.failStreak = passed ? 0 : this.failStreak + 1;
		this.#options.onObservation?.(seen, verdict, this.passStreak || this.failStreak);
	}
	rest() {
		return this.#clock.sleep(this.pause);
	}
	deadlineSentence() {
		const { consecutive, deadlineMs } = this.#rules;
		const streak = this.passStreak > 0 ? `, the last ${this.passStreak} in a row` : "";
		return `no ${consecutive} passes in a row within ${deadlineMs / 1e3} s (${this.passes} of ${this.probes} probes passed${streak}): ${this.failure.detail}`;
	}
	result(reason, sentence) {
		return {
			passed: reason === "passed",
			reason,
			sentence,
			probes: this.probes,
			passes: this.passes,
			p50: percentile(this.#answeredMs, .5),
			p95: percentile(this.#answeredMs, .95),
			seconds: Math.round(this.elapsed / 100) / 10,
			last: this.#last
		};
	}
};
/** Nearest rank, to a tenth of a millisecond; 0 of nothing. */
function percentile(values, share) {
	const sorted = values.toSorted((a, b) => a - b);
	const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
	return Math.round(value * 10) / 10;
}
// rollout/gate.ts
/** Probes until `consecutive` passes in a row, the deadline, or an abort. */
async function gate(rules, probe, options = {}) {
	const run = new GateRun(rules, probe, options);
	while (true) {
		await run.next(Math.min(rules.timeoutMs, Math.max(1, rules.deadlineMs - run.elapsed)));
		if (run.passStreak >= rules.consecutive) return run.result("passed", `${rules.consecutive} passes in a row`);
		const abort = run.failStreak > 0 ? await options.abort?.() : null;
		if (abort) return run.result(run.failure.reason, abort);
		if (run.elapsed + run.pause >= rules.deadlineMs) return run.result(run.failure.reason, run.deadlineSentence());
		await run.rest();
	}
}
/** Watches a release that is live for `forMs`: `failuresAllowed` failures in a row, or an abort, end it early. */
async function observe(rules, probe, options = {}) {
	const run = new GateRun(rules, probe, options);
	while (true) {
		await run.next(rules.timeoutMs);
		if (run.failStreak >= rules.failuresAllowed) return run.result(run.failure.reason, `${run.failStreak} failures in a row: ${run.failure.detail}`);
		const abort = run.failStreak > 0 ? await options.abort?.() : null;
		if (abort) return run.result(run.failure.reason, abort);
		if (run.failStreak === 0 && run.elapsed + run.pause >= rules.forMs) return run.result("passed", `${run.passes} of ${run.probes} probes passed`);
		await run.rest();
	}
}
export { httpProbe as a, verdictOn as i, observe as n, percentile as r, gate as t };
