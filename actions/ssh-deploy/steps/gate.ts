import { gate } from '../../rollout/gate.ts';
import { defineStep } from '../../rollout/step.ts';
import { Failure } from '../../shared/outcome.ts';
import type { ReleaseContext } from '../context.ts';
import { boxProbe, cancellable, crashOf, logProbe } from '../probes.ts';
import type { Reason } from '../reasons.ts';
import { SLOTS, type Slot } from '../slots.ts';

/** Waits until the new slot is ready. */
export const awaitReady = defineStep<ReleaseContext, { slot: Slot }>({
  name: 'await-ready',
  category: 'gate',
  recoverable: true,
  run: (context, { slot }) => passGate(context, slot, `${SLOTS[slot].url}/ready`, 'not-ready'),
});

/** Waits until the new slot answers through nginx, on a port of that slot's own. */
export const passSmokeTest = defineStep<ReleaseContext, { slot: Slot }>({
  name: 'gate',
  category: 'gate',
  recoverable: true,
  run: (context, { slot }) =>
    passGate(context, slot, `${SLOTS[slot].candidateUrl}${context.smokePath}`, 'gate-failed'),
});

/** Waits until the public port answers as the release. `first`: there is no release before it to roll back to. */
export const verify = defineStep<ReleaseContext, { release: string; first: boolean }>({
  name: 'verify',
  category: 'gate',
  recoverable: true,
  pointOfNoReturn: ({ first }) => first,
  async run({ run, gateRules, cancelled }, { release }) {
    const result = await gate({ ...gateRules, release }, boxProbe(run, 'http://127.0.0.1/ready'), {
      onObservation: logProbe,
      clock: cancellable(cancelled),
    });
    if (result.passed) return;
    const message = `After the switch nginx did not answer as ${release}: ${result.sentence}.`;
    throw new Failure<Reason>('verify-failed', message);
  },
});

const REASONS: Record<string, Reason> = {
  redirected: 'redirected',
  'wrong-release': 'wrong-release',
  'too-slow': 'too-slow',
};

/**
 * Gives up at once when the slot's container has ended.
 * @param badStatus The reason for a wrong status or no answer: it depends on what was asked.
 */
async function passGate(
  { run, gateRules, record: { release }, cancelled }: ReleaseContext,
  slot: Slot,
  url: string,
  badStatus: Reason,
): Promise<void> {
  let crash: string | null = null;
  const abort = async () => {
    crash = await crashOf(run, SLOTS[slot].container);
    return crash;
  };
  const options = { onObservation: logProbe, abort, clock: cancellable(cancelled) };
  const result = await gate({ ...gateRules, release }, boxProbe(run, url), options);
  if (result.passed) return;
  const reason = crash ? 'container-crashed' : (REASONS[result.reason] ?? badStatus);
  throw new Failure<Reason>(reason, `The ${slot} slot did not pass at ${url}: ${result.sentence}.`, {
    nextStep: 'Production still runs the old release. The container’s last lines are in this log.',
  });
}
