import type { Step } from '../rollout/step.ts';
import type { ReleaseContext } from './context.ts';
import { issueSteps } from './https.ts';
import type { BoxState } from './inspect.ts';
import type { ReleaseRecord } from './release.ts';
import { otherSlot } from './slots.ts';
import { boot } from './steps/boot.ts';
import { drain } from './steps/drain.ts';
import { awaitReady, passSmokeTest, verify } from './steps/gate.ts';
import { observeTraffic } from './steps/observe.ts';
import { reloadNginx } from './steps/reload-nginx.ts';
import { switchTraffic } from './steps/switch-traffic.ts';

/**
 * From a box that holds all of a release to one that serves it: the same for every operation.
 * @param isNew It has never been live: when it fails now, it does not count as a release that was.
 */
export function goLive(
  state: BoxState,
  record: ReleaseRecord,
  { isNew }: { isNew: boolean },
): Step<ReleaseContext>[] {
  const { live, nginxConf: currentConf } = state;
  const { release, nginxConf } = record;
  const slot = live ? otherSlot(live.slot) : 'blue';
  const to = { slot, release, nginxConf };
  return [
    boot({ slot }),
    awaitReady({ slot }),
    passSmokeTest({ slot }),
    switchTraffic({ to, from: live, forgetOnUndo: isNew ? release : null }),
    ...(currentConf !== null && currentConf !== nginxConf ? [reloadNginx()] : []),
    verify({ release, first: live === null }),
    ...issueSteps(state, record),
    ...(live ? [observeTraffic({ slot, release }), drain({ slot: live.slot })] : []),
  ];
}
