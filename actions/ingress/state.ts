import * as core from '@actions/core';
import type { OpenDoor } from './plan.ts';

const NAME = 'open-door';

/** Leaves to the step's end what is to be closed; the last call counts. */
export function saveDoor(door: OpenDoor): void {
  core.saveState(NAME, JSON.stringify(door));
}

/** Null when the step opened nothing. */
export function loadDoor(): OpenDoor | null {
  const text = core.getState(NAME);
  return text === '' ? null : (JSON.parse(text) as OpenDoor);
}
