import type { GateRules, ObserveRules } from '../rollout/gate.ts';
import { observe } from '../rollout/gate.ts';
import { httpProbe } from '../rollout/http-probe.ts';
import { Failure } from '../shared/outcome.ts';
import type { Run } from '../shared/ssh.ts';
import { boxProbe, cancellable, crashOf, logProbe } from './probes.ts';
import type { Reason } from './reasons.ts';
import { SLOTS, type Slot } from './slots.ts';

interface Watching {
  gateRules: Omit<GateRules, 'release'>;
  observeRules: Pick<ObserveRules, 'forMs' | 'failuresAllowed'>;
  publicUrl: string | null;
  cancelled: AbortSignal;
}

/**
 * Watches a release that has just gone live, as clients reach it, while the old slot still runs beside it.
 * @throws Failure `regressed-after-switch`.
 */
export async function watch(
  run: Run,
  { slot, release }: { slot: Slot; release: string },
  { gateRules, observeRules, publicUrl, cancelled }: Watching,
): Promise<void> {
  if (observeRules.forMs === 0) return;
  const url = `${publicUrl ?? 'http://127.0.0.1'}/ready`;
  const probe = publicUrl ? httpProbe(url, 'skillgap-deploy') : boxProbe(run, url);
  const abort = () => crashOf(run, SLOTS[slot].container);
  const rules = { ...gateRules, ...observeRules, release };
  const result = await observe(rules, probe, {
    onObservation: logProbe,
    abort,
    clock: cancellable(cancelled),
  });
  // nginx and a quick restart may have hidden a crash from every probe.
  const trouble = result.passed ? await abort() : result.sentence;
  if (!trouble) return;
  throw new Failure<Reason>(
    'regressed-after-switch',
    `${release} went live and then did not hold: at ${url}, ${trouble}.`,
    {
      nextStep:
        'The old release serves again, from its own slot. Look at the new one’s last lines in this log, and mend it in a new pull request.',
    },
  );
}
