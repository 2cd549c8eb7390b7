import * as core from '@actions/core';
import { gate, observe } from '../rollout/gate.ts';
import type { GateReason, GateResult, Observation, Probe, Verdict } from '../rollout/gate-rules.ts';
import { percentile } from '../rollout/gate-run.ts';
import { Failure } from '../shared/outcome.ts';
import { appendSummary, table } from '../shared/summary.ts';
import { logUntrusted } from '../shared/untrusted-text.ts';
import type { HealthGateSettings } from './inputs.ts';

type Phase = 'gate' | 'watch';

const NEXT_STEPS: Record<Exclude<GateReason, 'passed'>, string> = {
  unreachable: 'Check that the server listens and that this runner may reach it.',
  untrusted:
    'Browsers refuse it too. `/status` says which certificate the box serves and what its last attempt to renew it failed with; while it is a self-signed one, pass it as `certificate`.',
  redirected: 'Give the URL that answers 200 itself, usually https and without a redirect to another host.',
  'bad-status': 'The server’s log says why; a 502 means that nothing listens behind the proxy.',
  'wrong-release': 'Another release is live: was the switch made, and does the proxy point at the new slot?',
  'too-slow': 'Look for load on the box, or raise the limit if such an answer is normal.',
};

/** Opens the gate, then watches. A failure of either is a {@link Failure} that carries the figures. */
export async function healthGate(settings: HealthGateSettings, probe: Probe) {
  const answeredMs: number[] = [];
  const results: [Phase, GateResult][] = [];
  const run = async (phase: Phase, phaseOf: typeof gate | typeof observe) => {
    const onObservation = (seen: Observation, verdict: Verdict, streak: number) => {
      if (seen.status !== null) answeredMs.push(seen.ms);
      logUntrusted(
        `${phase}: ${verdict.reason === 'passed' ? 'pass' : verdict.reason} ${streak} in a row · ${verdict.detail}`,
      );
    };
    const result = await phaseOf(settings, probe, { onObservation });
    results.push([phase, result]);
    core.info(`${phase}: ${result.sentence}`);
    return result.passed;
  };

  if ((await run('gate', gate)) && settings.forMs > 0) await run('watch', observe);
  await appendSummary(describe(settings, results));

  const figures = {
    probes: results.reduce((sum, [, { probes }]) => sum + probes, 0),
    passes: results.reduce((sum, [, { passes }]) => sum + passes, 0),
    p50: percentile(answeredMs, 0.5),
    p95: percentile(answeredMs, 0.95),
  };
  const [phase, { reason, sentence }] = results.at(-1) as [Phase, GateResult];
  if (reason !== 'passed') {
    throw new Failure(reason, `${settings.url} failed the ${phase}: ${sentence}`, {
      nextStep: NEXT_STEPS[reason],
      outputs: { phase, ...figures },
    });
  }
  return { reason, phase, ...figures };
}

function describe(settings: HealthGateSettings, results: readonly [Phase, GateResult][]): string {
  const rows = results.map(([phase, result]) => [
    phase,
    result.passed ? 'passed' : `**${result.reason}**`,
    `${result.passes} of ${result.probes}`,
    `${result.p50} ms`,
    `${result.p95} ms`,
    `${result.seconds} s`,
    result.sentence,
  ]);
  return [
    `### Health of ${settings.url}${settings.release === null ? '' : ` as \`${settings.release}\``}`,
    table(['phase', 'reason', 'passes', 'p50', 'p95', 'took', 'what happened'], rows),
  ].join('\n\n');
}
