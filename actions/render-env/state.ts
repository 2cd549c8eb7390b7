import * as core from '@actions/core';
import type { ListCursor } from '../shared/ssm.ts';

const NAME = 'list-cursor';

/** Leaves the rest of the list to the step's end. */
export function saveRest(cursor: ListCursor): void {
  core.saveState(NAME, JSON.stringify(cursor));
}

/** Where the list goes on at the step's end; null when it came to its end before. */
export function loadRest(): ListCursor | null {
  const text = core.getState(NAME);
  return text === '' ? null : (JSON.parse(text) as ListCursor);
}
