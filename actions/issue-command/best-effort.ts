import * as core from '@actions/core';
import { messageOf } from '../shared/outcome.ts';
import { untrusted } from '../shared/untrusted-text.ts';

export const PERMISSIONS = 'Check `permissions: issues: write` and `pull-requests: write` of the job.';

/** Does what is only for people to see; a failure is a warning. */
export async function bestEffort(what: string, work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    core.warning(`GitHub did not take ${what}: ${untrusted(messageOf(error))}\n${PERMISSIONS}`);
    return false;
  }
}
