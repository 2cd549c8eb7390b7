import { type GateRules, gate } from '../rollout/gate.ts';
import { Failure } from '../shared/outcome.ts';
import type { Run } from '../shared/ssh.ts';
import { boxProbe, cancellable, crashOf, logProbe } from './probes.ts';
import type { Reason } from './reasons.ts';
import { SLOTS, type Slot } from './slots.ts';

/**
 * Waits until a slot answers well at a URL, and gives up at once when its container has ended.
 * @param badStatus The reason for a wrong status or no answer: it depends on who was asked.
 * @throws Failure `container-crashed`, `redirected`, `wrong-release`, `too-slow` or `badStatus`.
 */
export async function awaitGate(
  run: Run,
  rules: Omit<GateRules, 'release'>,
  slot: Slot,
  url: string,
  release: string,
  badStatus: Reason,
  cancelled: AbortSignal,
): Promise<void> {
  const { container } = SLOTS[slot];
  let crash: string | null = null;
  const abort = async () => {
    crash = await crashOf(run, container);
    return crash;
  };
  const result = await gate({ ...rules, release }, boxProbe(run, url), {
    onObservation: logProbe,
    abort,
    clock: cancellable(cancelled),
  });
  if (result.passed) return;
  const reasons: Record<string, Reason> = {
    redirected: 'redirected',
    'wrong-release': 'wrong-release',
    'too-slow': 'too-slow',
  };
  const reason = crash ? 'container-crashed' : (reasons[result.reason] ?? badStatus);
  throw new Failure<Reason>(reason, `The ${slot} slot did not pass at ${url}: ${result.sentence}.`, {
    nextStep: 'Production still runs the old release. The container’s last lines are in this log.',
  });
}
