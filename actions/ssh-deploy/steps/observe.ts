import * as core from '@actions/core';
import { observe } from '../../rollout/gate.ts';
import type { Probe } from '../../rollout/gate-rules.ts';
import { httpProbe } from '../../rollout/http-probe.ts';
import { defineStep } from '../../rollout/step.ts';
import { Failure } from '../../shared/outcome.ts';
import type { ReleaseContext } from '../context.ts';
import { gateAddress } from '../https.ts';
import { boxProbe, cancellable, crashOf, logProbe } from '../probes.ts';
import type { Reason } from '../reasons.ts';
import { hasHttps } from '../release.ts';
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
  async run(context, { slot, release }) {
    const { run, gateRules, observeRules, cancelled } = context;
    if (observeRules.forMs === 0) return;
    const { url, probe } = clientProbe(context);
    const abort = () => crashOf(run, SLOTS[slot].container);
    const options = { onObservation: logProbe, abort, clock: cancellable(cancelled) };
    const result = await observe({ ...gateRules, ...observeRules, release }, probe, options);
    // nginx and a quick restart may have hidden a crash from every probe.
    const trouble = result.passed ? await abort() : result.sentence;
    if (trouble) throw regressed(release, url, trouble, result.reason === 'untrusted');
  },
});

/** As clients reach it. A release from before HTTPS has no address of its own: without a given one the box is asked. */
function clientProbe({ run, record, host, publicUrl, served }: ReleaseContext): {
  url: string;
  probe: Probe;
} {
  if (!hasHttps(record) && publicUrl === null) {
    const url = 'http://127.0.0.1/ready';
    return { url, probe: boxProbe(run, url) };
  }
  const address = gateAddress(record, served.certificate, { override: publicUrl, host });
  if (address.warning) core.warning(address.warning);
  const url = `${address.url}/ready`;
  return { url, probe: httpProbe(url, { userAgent: 'skillgap-deploy', certificate: address.certificate }) };
}

function regressed(release: string, url: string, trouble: string, untrusted: boolean): Failure<Reason> {
  if (untrusted) {
    return new Failure(
      'untrusted-certificate',
      `${release} went live, and clients refuse it: at ${url}, ${trouble}.`,
      {
        nextStep:
          'The old release serves again, with the same certificate. `/status` says what the box serves and what its last attempt to renew it failed with.',
      },
    );
  }
  return new Failure(
    'regressed-after-switch',
    `${release} went live and then failed: at ${url}, ${trouble}.`,
    {
      nextStep:
        'The old release serves again, from its own slot. The new one’s last lines are in this log: fix it in a new pull request.',
    },
  );
}
