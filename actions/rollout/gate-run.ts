import { setTimeout as sleep } from 'node:timers/promises';
import type {
  Clock,
  GateOptions,
  GateReason,
  GateResult,
  GateRules,
  Observation,
  Probe,
  Verdict,
} from './gate-rules.ts';

const realClock: Clock = { now: () => performance.now(), sleep: (ms) => sleep(ms) };

const NO_TIME: Verdict = { reason: 'too-slow', detail: 'the deadline leaves no time for that many probes' };

/** Classifies one observation. Only 200 is a pass: a redirect can hide a page that is broken behind it. */
export function verdictOn(rules: Pick<GateRules, 'release' | 'maxLatencyMs'>, seen: Observation): Verdict {
  const { status } = seen;
  if (status === null) {
    const detail = seen.error ?? 'no answer';
    return { reason: seen.untrusted ? 'untrusted' : seen.timedOut ? 'too-slow' : 'unreachable', detail };
  }
  if (status >= 300 && status < 400) {
    return {
      reason: 'redirected',
      detail: `answered ${status} to ${seen.location ?? 'nowhere'}, expected 200`,
    };
  }
  if (status !== 200) return { reason: 'bad-status', detail: `answered ${status}, expected 200` };
  if (rules.release !== null && seen.release !== rules.release) {
    const answered = seen.release === null ? 'no release' : `release ${seen.release}`;
    return { reason: 'wrong-release', detail: `answered as ${answered}, expected ${rules.release}` };
  }
  if (rules.maxLatencyMs !== null && seen.ms > rules.maxLatencyMs) {
    return {
      reason: 'too-slow',
      detail: `took ${Math.round(seen.ms)} ms, the limit is ${rules.maxLatencyMs} ms`,
    };
  }
  return { reason: 'passed', detail: `200 in ${Math.round(seen.ms)} ms` };
}

/** One gate or watch under way: what was seen so far, and when the next probe is due. */
export class GateRun {
  probes = 0;
  passes = 0;
  passStreak = 0;
  failStreak = 0;
  /** The last verdict that was no pass. */
  failure: Verdict = NO_TIME;
  readonly #answeredMs: number[] = [];
  readonly #rules: GateRules;
  readonly #probe: Probe;
  readonly #options: GateOptions;
  readonly #clock: Clock;
  readonly #started: number;
  #probeStarted: number;
  #last: Observation | null = null;

  constructor(rules: GateRules, probe: Probe, options: GateOptions) {
    this.#rules = rules;
    this.#probe = probe;
    this.#options = options;
    this.#clock = options.clock ?? realClock;
    this.#started = this.#probeStarted = this.#clock.now();
  }

  get elapsed(): number {
    return this.#clock.now() - this.#started;
  }

  /** How long to wait until the next probe is due. */
  get pause(): number {
    return Math.max(0, this.#rules.intervalMs - (this.#clock.now() - this.#probeStarted));
  }

  async next(timeoutMs: number): Promise<void> {
    this.#probeStarted = this.#clock.now();
    const seen = await this.#probe(timeoutMs);
    const verdict = verdictOn(this.#rules, seen);
    const passed = verdict.reason === 'passed';
    this.#last = seen;
    this.probes += 1;
    if (seen.status !== null) this.#answeredMs.push(seen.ms);
    if (passed) this.passes += 1;
    // A probe that the deadline cut short and nobody answered says nothing new.
    else if (seen.status !== null || timeoutMs >= this.#rules.timeoutMs || this.failure === NO_TIME) {
      this.failure = verdict;
    }
    this.passStreak = passed ? this.passStreak + 1 : 0;
    this.failStreak = passed ? 0 : this.failStreak + 1;
    this.#options.onObservation?.(seen, verdict, this.passStreak || this.failStreak);
  }

  rest(): Promise<unknown> {
    return this.#clock.sleep(this.pause);
  }

  deadlineSentence(): string {
    const { consecutive, deadlineMs } = this.#rules;
    const streak = this.passStreak > 0 ? `, the last ${this.passStreak} in a row` : '';
    return `no ${consecutive} passes in a row within ${deadlineMs / 1000} s (${this.passes} of ${this.probes} probes passed${streak}): ${this.failure.detail}`;
  }

  result(reason: GateReason, sentence: string): GateResult {
    return {
      passed: reason === 'passed',
      reason,
      sentence,
      probes: this.probes,
      passes: this.passes,
      p50: percentile(this.#answeredMs, 0.5),
      p95: percentile(this.#answeredMs, 0.95),
      seconds: Math.round(this.elapsed / 100) / 10,
      last: this.#last,
    };
  }
}

/** Nearest rank, to a tenth of a millisecond; 0 of nothing. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
  return Math.round(value * 10) / 10;
}
