import type { LiveState, Observed } from './observe.ts';
import { CLOSING_SECONDS, planPrune } from './plan.ts';
import type { SettlingStep } from './settle.ts';
import { otherSlot } from './slots.ts';

/**
 * What an operation that did not come to its end has left, put in order: the slot that serves is taken for what traffic
 * says it is, and everything else is made to agree with it. Empty for a box at rest.
 */
export function planRecovery(observed: Observed, { keepReleases }: { keepReleases: number }): SettlingStep[] {
  const { folders, deployed } = observed;
  const steps: SettlingStep[] = [];
  // Nobody waits for it any more, and Postgres takes back what it has begun.
  if (observed.migrating) steps.push({ kind: 'end-migration' });
  const serving = planServing(observed, steps);
  planNginx(observed, serving, steps);
  // Either a candidate that never went live or an old slot that was not stopped: it may be answering still.
  if (serving && observed.idleRunning) steps.push({ kind: 'drain', slot: otherSlot(serving.slot) });
  // Folders without the mark of having been live, and images that belong to no release: they take the disk's space.
  if (folders.some((folder) => !deployed.includes(folder) && folder !== serving?.release))
    steps.push(planPrune({ ...observed, live: serving }, { record: null, keepReleases }));
  return steps;
}

/** The slot that is to serve: the live one, or the one before it when that still runs and the live one does not. */
function planServing(observed: Observed, steps: SettlingStep[]): LiveState | null {
  const { live, current, deployed, folders, idleRelease } = observed;
  if (!live) return null;
  const before = observed.releases.find(({ release }) => release === idleRelease);
  if (observed.liveFails && observed.idleRunning && before) {
    const to = { slot: otherSlot(live.slot), release: before.release, nginxConf: before.nginxConf };
    steps.push({ kind: 'switch', to, forget: live.release });
    return to;
  }
  const nginxConf = observed.liveConf ?? live.nginxConf;
  const recorded =
    current === live.release && deployed.includes(live.release) && live.nginxConf === nginxConf;
  // Cut off within the switch: the traffic had moved, the record had not.
  if (folders.includes(live.release) && !recorded)
    steps.push({ kind: 'record-live', release: live.release, nginxConf });
  return { ...live, nginxConf };
}

/** nginx reads what it was given and may not have read. */
function planNginx(observed: Observed, serving: LiveState | null, steps: SettlingStep[]): void {
  const isNew = serving !== null && serving.nginxConf !== observed.nginxConf;
  if (observed.nginxImage && (observed.reloadPending || isNew))
    steps.push({ kind: 'close-connections', seconds: CLOSING_SECONDS }, { kind: 'reload' });
  else if (observed.closing) steps.push({ kind: 'keep-connections' });
}
