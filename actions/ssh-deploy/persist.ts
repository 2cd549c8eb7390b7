import * as core from '@actions/core';
import { messageOf } from '../shared/outcome.ts';
import type { Phases } from './phases.ts';
import { isInterruption, type Locked } from './session.ts';

export interface Persisting {
  session: Locked;
  phases: Phases;
  /** Aborted when the job is cancelled. */
  cancelled: AbortSignal;
}

/** So often a piece of work is done, when it is interrupted each time. */
const TRIES = 3;

/** Does what can be done twice, and does it over when the box or its Docker was away meanwhile. */
export async function persist<T>(
  what: string,
  { session, phases, cancelled }: Persisting,
  work: () => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    cancelled.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      if (cancelled.aborted || !isInterruption(error) || tries === TRIES) throw error;
      core.warning(`${messageOf(error)}\nIt is waited for, then ${what} is done over.`);
      await phases.run('recover', 'own', () => session.recover());
    }
  }
}
