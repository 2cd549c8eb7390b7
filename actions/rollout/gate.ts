import type { GateOptions, GateResult, GateRules, ObserveRules, Probe } from './gate-rules.ts';
import { GateRun } from './gate-run.ts';

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
