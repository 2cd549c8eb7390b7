import type { GateRules } from '../../rollout/gate-rules.ts';
import { defineStep } from '../../rollout/step.ts';
import { bestEffort } from '../best-effort.ts';
import { point, releaseAt } from '../link.ts';
import type { Machine } from '../machine.ts';
import { awaitReady } from '../readiness.ts';
import { restartService } from '../service.ts';

export interface Switch {
  release: string;
  /** The release to go back to, and the gate it has to pass then; null when there is none. */
  before: (GateRules & { release: string }) | null;
}

/** Makes a release the one that the service starts. */
export const switchRelease = defineStep<Machine, Switch>({
  name: 'switch',
  category: 'own',
  recoverable: true,
  run: ({ layout }, { release }) => point(layout.current, release),
  async undo(machine, { release, before }) {
    const { layout, env, cancelled, job } = machine;
    // A switch that failed changed nothing, and the service is not restarted for it.
    if (before === null || (await releaseAt(layout.current)) !== release) return;
    await point(layout.current, before.release);
    // A user who may not restart the service has not stopped it either: the gate tells.
    await bestEffort(() => restartService(env, cancelled));
    // A cancelled job has seconds left: enough to ask for the restart, not to wait for a model to load.
    if (!job.aborted) await awaitReady(machine, before);
  },
});
