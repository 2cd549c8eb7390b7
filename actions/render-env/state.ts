import * as core from '@actions/core';
import type { ListCursor } from '../shared/ssm.ts';

const NAME = 'list-cursor';

/** Leaves the rest of the list to the post step. */
export function saveRest(cursor: ListCursor): void {
  core.saveState(NAME, JSON.stringify(cursor));
}

/** Where the list continues in the post step; null when it is complete. */
export function loadRest(): ListCursor | null {
  const text = core.getState(NAME);
  return text === '' ? null : (JSON.parse(text) as ListCursor);
}
