import type { Run } from '../shared/ssh.ts';
import { observe, observeContracts } from './observe.ts';
import type { Outcome } from './outcome.ts';
import { boxStatus } from './status.ts';
import { writeSummary } from './summary.ts';

/** Looks at the box, changing nothing, and shows it. */
export async function showStatus({ run }: { run: Run }, outcome: Outcome): Promise<Outcome> {
  const observed = await observe(run);
  const status = boxStatus(observed, await observeContracts(run));
  const live = status.live?.release ?? null;
  const reason = outcome.operation === 'status' ? 'observed' : outcome.reason;
  const shown: Outcome = { ...outcome, reason, status, live, slot: status.live?.slot ?? null };
  await writeSummary(shown);
  return shown;
}
