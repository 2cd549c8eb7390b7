import type { Run } from '../shared/ssh.ts';
import { boxStatus } from './box-status.ts';
import { inspect, inspectContracts } from './inspect.ts';
import type { Outcome } from './outcome.ts';
import { writeSummary } from './summary.ts';

/** Reads the box, changing nothing, and shows it. */
export async function showStatus(run: Run, outcome: Outcome): Promise<Outcome> {
  const status = boxStatus(await inspect(run), await inspectContracts(run));
  const live = status.live?.release ?? null;
  const shown: Outcome = { ...outcome, status, live, slot: status.live?.slot ?? null };
  await writeSummary(shown);
  return shown;
}
