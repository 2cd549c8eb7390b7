import * as core from '@actions/core';
import type { Phases } from '../rollout/phases.ts';
import { runPlan } from '../rollout/run-plan.ts';
import type { Step } from '../rollout/step.ts';
import type { BoxContext } from './context.ts';
import { type BoxState, inspect } from './inspect.ts';
import { planRestoreRecovery, planServicesRecovery } from './recover-restore.ts';
import { removeTool } from './repository.ts';
import { retain } from './retain.ts';
import type { LockedBox } from './session.ts';
import type { LiveState } from './slots.ts';
import { otherSlot } from './slots.ts';
import { drain } from './steps/drain.ts';
import { endMigration } from './steps/migrate.ts';
import { prune } from './steps/prune.ts';
import { keepConnections, reloadNginx } from './steps/reload-nginx.ts';
import { recordLive, switchTraffic } from './steps/switch-traffic.ts';

export interface RecoverRules {
  drainSeconds: number;
  keepReleases: number;
}

/** Ends and cleans up what an operation before this one left, and inspects the box. Only under its lock. */
export async function reconcile(box: LockedBox, rules: RecoverRules, phases: Phases): Promise<BoxState> {
  const state = await phases.run('inspect', 'own', async () => {
    await box.endLeftovers();
    return inspect(box.run);
  });
  const context = { run: box.run, drainSeconds: rules.drainSeconds, cancelled: new AbortController().signal };
  const runAll = async (steps: Step<BoxContext>[]) => {
    core.notice(`The operation before this one did not finish: ${steps.map(({ name }) => name).join(', ')}`);
    await runPlan(steps, { context, phases, recovery: box });
    return phases.run('inspect', 'own', () => inspect(box.run));
  };
  if (state.restoring) await removeTool(box.run);
  // Before anything else: what is live is known only once the data is what it was.
  const before = planRestoreRecovery(state);
  const then = before.length > 0 ? await runAll(before) : state;
  const steps = planRecovery(then, rules);
  return steps.length > 0 ? await runAll(steps) : then;
}

/**
 * What brings a box back to rest after an operation that did not finish: the slot that traffic reaches is the one that
 * serves, and everything else is made to agree with it. Empty for a box at rest.
 */
export function planRecovery(
  state: BoxState,
  { keepReleases }: Pick<RecoverRules, 'keepReleases'>,
): Step<BoxContext>[] {
  const { folders, deployed, migrating, idleRunning } = state;
  const serving = servingSlot(state);
  const live = serving?.live ?? null;
  const neverLive = folders.some((folder) => !deployed.includes(folder) && folder !== live?.release);
  return [
    ...(migrating ? [endMigration()] : []),
    ...(serving?.steps ?? []),
    ...nginxSteps(state, live),
    ...planServicesRecovery({ ...state, live }),
    // Either a candidate that never went live or an old slot that was not stopped: it may still be answering.
    ...(live && idleRunning ? [drain({ slot: otherSlot(live.slot) })] : []),
    // Folders that never went live, and images that belong to no release, take the disk's space.
    ...(neverLive ? [prune(retain({ ...state, live }, { record: null, keepReleases }))] : []),
  ];
}

/** The slot that is to serve: the live one, or the one before it when that still runs and the live one does not. */
function servingSlot(state: BoxState): { live: LiveState; steps: Step<BoxContext>[] } | null {
  const { live, current, deployed, folders, idleRelease } = state;
  if (!live) return null;
  const before = state.releases.find(({ release }) => release === idleRelease);
  if (state.liveFails && state.idleRunning && before) {
    const to = { slot: otherSlot(live.slot), release: before.release, nginxConf: before.nginxConf };
    // Names sort by age: an older one than the other slot's was live before, and was rolled back to.
    const forget = live.release > before.release ? live.release : null;
    return { live: to, steps: [switchTraffic({ to, from: null, forget })] };
  }
  const nginxConf = state.liveConf ?? live.nginxConf;
  const recorded =
    current === live.release && deployed.includes(live.release) && live.nginxConf === nginxConf;
  // Cut off within the switch: the traffic had moved, the record had not.
  const cutOff = folders.includes(live.release) && !recorded;
  return {
    live: { ...live, nginxConf },
    steps: cutOff ? [recordLive({ release: live.release, nginxConf })] : [],
  };
}

/** nginx reads what it was given and may not have read. */
function nginxSteps(state: BoxState, live: LiveState | null): Step<BoxContext>[] {
  const isNew = live !== null && live.nginxConf !== state.nginxConf;
  if (state.nginxImage && (state.reloadPending || isNew)) return [reloadNginx()];
  return state.closing ? [keepConnections()] : [];
}
