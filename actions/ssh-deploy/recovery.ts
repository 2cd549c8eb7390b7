import type { Observed } from './observe.ts';
import { planPrune } from './plan.ts';
import type { SettlingStep } from './settle.ts';
import { otherSlot } from './slots.ts';

/**
 * What an operation that did not come to its end has left, put in order: the live slot is taken for what traffic says
 * it is, and everything else is made to agree with it. Nothing here touches the live slot. Empty for a box at rest.
 */
export function planRecovery(observed: Observed, { keepReleases }: { keepReleases: number }): SettlingStep[] {
  const { live, current, deployed, folders } = observed;
  const steps: SettlingStep[] = [];
  if (live && folders.includes(live.release)) {
    // Cut off within the switch: the traffic had moved, the record had not.
    if (current !== live.release || !deployed.includes(live.release))
      steps.push({ kind: 'record-live', release: live.release });
  }
  if (observed.reloadPending && observed.nginxImage) steps.push({ kind: 'reload' });
  else if (observed.closing) steps.push({ kind: 'keep-connections' });
  // Either a candidate that never went live or an old slot that was not stopped: it may be answering still.
  if (live && observed.idleRunning) steps.push({ kind: 'drain', slot: otherSlot(live.slot) });
  // Folders without the mark of having been live, and images that belong to no release: they take the disk's space.
  if (folders.some((folder) => !deployed.includes(folder) && folder !== live?.release))
    steps.push(planPrune(observed, { record: null, keepReleases }));
  return steps;
}
