import { observe } from '../../rollout/gate.ts';
import { httpProbe } from '../../rollout/http-probe.ts';
import { defineStep } from '../../rollout/step.ts';
import { Failure } from '../../shared/outcome.ts';
import type { ReleaseContext } from '../context.ts';
import { boxProbe, cancellable, crashOf, logProbe } from '../probes.ts';
import type { Reason } from '../reasons.ts';
import { SLOTS, type Slot } from '../slots.ts';

/**
 * Watches a release that has just gone live, as clients reach it, while the old slot still runs beside it. Once it has
 * passed, the release stays.
 */
export const observeTraffic = defineStep<ReleaseContext, { slot: Slot; release: string }>({
  name: 'observe',
  category: 'gate',
  recoverable: true,
  pointOfNoReturn: true,
  async run({ run, gateRules, observeRules, publicUrl, cancelled }, { slot, release }) {
    if (observeRules.forMs === 0) return;
    const url = `${publicUrl ?? 'http://127.0.0.1'}/ready`;
    const probe = publicUrl ? httpProbe(url, 'skillgap-deploy') : boxProbe(run, url);
    const abort = () => crashOf(run, SLOTS[slot].container);
    const options = { onObservation: logProbe, abort, clock: cancellable(cancelled) };
    const result = await observe({ ...gateRules, ...observeRules, release }, probe, options);
    // nginx and a quick restart may have hidden a crash from every probe.
    const trouble = result.passed ? await abort() : result.sentence;
    if (trouble) throw regressed(release, url, trouble);
  },
});

function regressed(release: string, url: string, trouble: string): Failure<Reason> {
  return new Failure(
    'regressed-after-switch',
    `${release} went live and then failed: at ${url}, ${trouble}.`,
    {
      nextStep:
        'The old release serves again, from its own slot. The new one’s last lines are in this log: fix it in a new pull request.',
    },
  );
}
