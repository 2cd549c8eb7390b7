import { GateRun } from './gate-run.ts';

/** What one probe saw. `status` is null when no whole answer came. */
export interface Observation {
  status: number | null;
  release: string | null;
  ms: number;
  location?: string;
  error?: string;
  /** Somebody took the connection and did not answer in time: slow, not unreachable. */
  timedOut?: boolean;
}

export interface GateRules {
  /** The release that must answer; null accepts any. */
  release: string | null;
  consecutive: number;
  /** From the start of one probe to the start of the next. */
  intervalMs: number;
  /** The longest one probe may take. */
  timeoutMs: number;
  /** The longest the whole gate may take. */
  deadlineMs: number;
  /** A slower answer is no pass; null sets no limit. */
  maxLatencyMs: number | null;
}

export interface ObserveRules extends GateRules {
  forMs: number;
  /** That many failures in a row end the observation. */
  failuresAllowed: number;
}

export type GateReason =
  | 'passed'
  | 'unreachable'
  | 'redirected'
  | 'bad-status'
  | 'wrong-release'
  | 'too-slow';

export interface GateResult {
  passed: boolean;
  reason: GateReason;
  /** The result in words. */
  sentence: string;
  probes: number;
  passes: number;
  /** Milliseconds, over the probes that were answered; 0 when none was. */
  p50: number;
  p95: number;
  seconds: number;
  last: Observation | null;
}

export interface Verdict {
  reason: GateReason;
  /** What was wrong with the observation; for a pass, what was right. */
  detail: string;
}

export interface GateOptions {
  onObservation?: (observation: Observation, verdict: Verdict, streak: number) => void;
  /** Asked after each failed probe: a sentence saying why waiting on is pointless, or null. */
  abort?: () => Promise<string | null>;
  clock?: Clock;
}

export interface Clock {
  now(): number;
  sleep(ms: number): Promise<unknown>;
}

export type Probe = (timeoutMs: number) => Promise<Observation>;

/** The numbers of the project; each is an input where a user may need another. */
export const GATE_DEFAULTS = {
  consecutive: 3,
  intervalMs: 1_000,
  timeoutMs: 5_000,
  deadlineMs: 60_000,
  maxLatencyMs: null,
  forMs: 30_000,
  failuresAllowed: 2,
} as const;

/** Probes until `consecutive` passes in a row, the deadline, or an abort. */
export async function gate(rules: GateRules, probe: Probe, options: GateOptions = {}): Promise<GateResult> {
  const run = new GateRun(rules, probe, options);
  while (true) {
    await run.next(Math.min(rules.timeoutMs, Math.max(1, rules.deadlineMs - run.elapsed)));
    if (run.passStreak >= rules.consecutive)
      return run.result('passed', `${rules.consecutive} passes in a row`);
    const abort = run.failStreak > 0 ? await options.abort?.() : null;
    if (abort) return run.result(run.failure.reason, abort);
    if (run.elapsed + run.pause >= rules.deadlineMs)
      return run.result(run.failure.reason, run.deadlineSentence());
    await run.rest();
  }
}

/** Watches a release that is live for `forMs`: `failuresAllowed` failures in a row, or an abort, end it early. */
export async function observe(
  rules: ObserveRules,
  probe: Probe,
  options: GateOptions = {},
): Promise<GateResult> {
  const run = new GateRun(rules, probe, options);
  while (true) {
    await run.next(rules.timeoutMs);
    if (run.failStreak >= rules.failuresAllowed) {
      return run.result(run.failure.reason, `${run.failStreak} failures in a row: ${run.failure.detail}`);
    }
    const abort = run.failStreak > 0 ? await options.abort?.() : null;
    if (abort) return run.result(run.failure.reason, abort);
    // Time is up only on a pass: a failure in the last second gets the probe that confirms or clears it.
    if (run.failStreak === 0 && run.elapsed + run.pause >= rules.forMs) {
      return run.result('passed', `${run.passes} of ${run.probes} probes passed`);
    }
    await run.rest();
  }
}
