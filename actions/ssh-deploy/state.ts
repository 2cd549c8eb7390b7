import * as core from '@actions/core';

const HELD = 'lock-held-by';

/** Notes that this step holds the box's lock, for its post step: the main one may be killed. No secret is in it. */
export function noteLock(owner: string): void {
  core.saveState(HELD, owner);
}

/** The step has released the lock itself. */
export function noteRelease(): void {
  core.saveState(HELD, '');
}

/** The owner whose lock the main step has not released; null when there is none. */
export function heldLock(): string | null {
  return core.getState(HELD) || null;
}
