// rollout/gate-rules.ts
/** The numbers of the project; each is an input where a user may need another. */
const GATE_DEFAULTS = {
	consecutive: 3,
	intervalMs: 1e3,
	timeoutMs: 5e3,
	deadlineMs: 6e4,
	maxLatencyMs: null,
	forMs: 3e4,
	failuresAllowed: 2
};
export { GATE_DEFAULTS as t };
