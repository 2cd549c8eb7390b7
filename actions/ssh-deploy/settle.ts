import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import { logForeign } from '../shared/foreign.ts';
import type { Run } from '../shared/ssh.ts';
import * as box from './box/index.ts';
import { failed } from './failure.ts';
import { MIGRATE_CONTAINER } from './migrate.ts';
import type { Step } from './plan.ts';
import type { Reason } from './reasons.ts';
import { isInterruption } from './session.ts';
import { SLOTS } from './slots.ts';

/** Steps that need nothing of the release that is being shipped: a later operation can do them as well. */
export type SettlingStep = Extract<
  Step,
  {
    kind:
      | 'switch'
      | 'drain'
      | 'close-connections'
      | 'end-migration'
      | 'keep-connections'
      | 'record-live'
      | 'reload'
      | 'prune'
      | 'remove-slot'
      | 'discard-release';
  }
>;

export interface Settling {
  run: Run;
  drainSeconds: number;
  /** Ends the waiting within a step. */
  cancelled?: AbortSignal;
}

/** Does one such step. @throws Failure `switch-failed`, or that the box is away. */
export async function settle(step: SettlingStep, { run, drainSeconds, cancelled }: Settling): Promise<void> {
  const must = async (reason: Reason, what: string, argv: string[]) => {
    const result = await run(argv);
    if (result.exitCode !== 0) throw failed(reason, what, result);
  };

  switch (step.kind) {
    case 'switch': {
      const { slot, release, nginxConf } = step.to;
      await must('switch-failed', 'The switch', box.SWITCH(slot, release, nginxConf, step.forget ?? ''));
      core.info(`nginx sends new requests to ${slot}`);
      return;
    }
    case 'drain':
      // What serves does so already: an old one that would not end is told, not a reason to go back.
      await warnUnless(
        run,
        box.DRAIN(SLOTS[step.slot].container, drainSeconds),
        `The ${step.slot} slot could not be stopped`,
      );
      return;
    case 'close-connections':
      await must('switch-failed', 'Closing kept connections', box.CLOSE_CONNECTIONS());
      core.info(`every answer closes its connection for ${step.seconds} s, before nginx is reloaded`);
      await sleep(step.seconds * 1000, undefined, cancelled && { signal: cancelled });
      return;
    case 'end-migration':
      await run(box.REMOVE_CONTAINER(MIGRATE_CONTAINER));
      return;
    case 'keep-connections':
      await run(box.KEEP_CONNECTIONS());
      return;
    case 'record-live':
      await must('switch-failed', 'Recording what is live', box.RECORD_LIVE(step.release, step.nginxConf));
      return;
    case 'reload':
      await must('switch-failed', 'Reloading nginx', box.RELOAD());
      return;
    case 'prune': {
      const { releases, nginxConfs, keepImages } = step;
      const args = [
        String(releases.length),
        ...releases,
        String(nginxConfs.length),
        ...nginxConfs,
        ...keepImages,
      ];
      await warnUnless(run, box.PRUNE(...args), 'What is no longer needed could not be removed');
      return;
    }
    case 'remove-slot': {
      const { container } = SLOTS[step.slot];
      const { stdout } = await run(box.TAIL_LOG(container, '50'));
      core.info(`the last 50 lines of ${container}:`);
      logForeign(stdout.trimEnd());
      await run(box.REMOVE_CONTAINER(container));
      return;
    }
    case 'discard-release':
      await run(box.DISCARD(step.release, ...step.images));
      return;
  }
}

async function warnUnless(run: Run, argv: string[], message: string): Promise<void> {
  const result = await run(argv);
  if (result.exitCode === 0) return;
  const failure = failed('unexpected', message, result);
  if (isInterruption(failure)) throw failure;
  core.warning(failure.message);
}
