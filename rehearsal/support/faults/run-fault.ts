import type { Assertion, Context } from '../../runner/scenario.ts';
import { poll } from '../../testbed/poll.ts';
import { ask, boxState } from '../pipeline/production.ts';
import type { Fault } from './fault.ts';
import { createFaultContext } from './fault-context.ts';

export type Row = Awaited<ReturnType<typeof runFault>>;

/** Runs one fault under load, inspects the result, and deploys once more without help. */
export async function runFault(context: Context, fault: Fault) {
  const { world } = context;
  const old = await releaseOf(context);
  const on = createFaultContext(context, fault.name);
  await using load = await context.load();
  const { deploy, also } = await fault.run(on).catch(async (error: unknown) => {
    await on.abandon();
    throw error;
  });
  const serving = await releaseOf(context);
  const { locked } = await boxState(world);
  if (fault.breaksMain) await context.repository.reset();
  const next = await on.deploy({ name: `${fault.name}, next` });
  const nextReason = next.outputs('ship').reason ?? next.run.conclusion;
  const after = await releaseOf(context);
  const nextHeld =
    next.run.conclusion === 'success' && nextReason === 'deployed' && after === next.outputs('ship').live;
  const clients = await load.stop();

  const reason = deploy ? (deploy.outputs('ship').reason ?? 'none') : '–';
  const serves = serving === old ? 'old' : serving ? 'new' : 'NEITHER';
  const passed =
    serves !== 'NEITHER' &&
    (fault.serves === undefined || fault.serves === serves) &&
    (fault.ends === undefined || fault.ends.includes(reason)) &&
    (also?.passed ?? true) &&
    nextHeld &&
    (fault.allows ? fault.allows.accepts(clients) : clients.failed === 0);
  return {
    row: fault.row,
    fault: fault.name,
    sent: clients.sent,
    failed: clients.failed,
    /** Client errors: error → count. */
    errors: Object.fromEntries(clients.errors.map(({ error, count }) => [error, count])),
    reason,
    /** Which release serves after it. */
    serves,
    lock: locked ? 'left behind' : 'free',
    /** How the next deploy ended, without help. */
    next: nextReason,
    also: also?.what ?? '',
    passed,
  };
}

/** The release that all endpoints answer as; waits for a box that boots. */
async function releaseOf({ world }: Context): Promise<string | null> {
  const release = await poll(
    30_000,
    async () => {
      const answers = await Promise.all(
        ['/health', '/v1/jobs', '/ready'].map((path) => ask(world, path)),
      ).catch(() => []);
      const [first] = answers;
      const same =
        first && answers.every(({ status, release }) => status === 200 && release === first.release);
      return same && first.release;
    },
    200,
  );
  return release ?? null;
}

/** A row as an assertion. */
export function assertionOf(fault: Fault, row: Row): Assertion {
  const errors = Object.entries(row.errors).map(([error, count]) => `${error} × ${count}`);
  const allowed = fault.allows ? ` (allowed: ${fault.allows.what})` : '';
  return {
    assertion: `${row.row}. ${row.fault}`,
    passed: row.passed,
    detail: [
      `${row.failed} of ${row.sent} failed${errors.length > 0 ? `: ${errors.join(', ')}${allowed}` : ''}`,
      `ended ${row.reason}`,
      `serves ${row.serves}`,
      `lock ${row.lock}`,
      `next ${row.next}`,
      row.also,
    ]
      .filter(Boolean)
      .join('; '),
  };
}
