import * as core from '@actions/core';
import type { SavedOpening } from './plan.ts';

const NAME = 'opening';

/** Leaves to the step's end what is to be closed; the last call counts. */
export function saveOpening(opening: SavedOpening): void {
  core.saveState(NAME, JSON.stringify(opening));
}

/** Null when the step opened nothing. */
export function loadOpening(): SavedOpening | null {
  const text = core.getState(NAME);
  return text === '' ? null : (JSON.parse(text) as SavedOpening);
}
