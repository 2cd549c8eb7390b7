/** What one probe saw. `status` is null when no whole answer came. */
export interface Observation {
  status: number | null;
  release: string | null;
  ms: number;
  location?: string;
  error?: string;
  /** Somebody took the connection and did not answer in time: slow, not unreachable. */
  timedOut?: boolean;
  /** Somebody answered with a certificate that is not to be trusted; `error` says why. */
  untrusted?: boolean;
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
  | 'untrusted'
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
