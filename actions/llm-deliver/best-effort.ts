import * as core from '@actions/core';
import { messageOf } from '../shared/outcome.ts';

/** For work whose failure changes no outcome: it is logged, and the next delivery does it again. */
export async function bestEffort(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    core.warning(messageOf(error));
  }
}
