import { setTimeout as sleep } from 'node:timers/promises';
import type { PromiseResult, Stage } from '../../runner/scenario.ts';
import { ask, boxState } from '../pipeline/production.ts';
import { type Fault, faultStage } from './fault.ts';

/** One line of the table. */
export interface Row {
  readonly row: number;
  readonly fault: string;
  readonly sent: number;
  readonly failed: number;
  /** What clients saw beside good answers: error → count. */
  readonly errors: Readonly<Record<string, number>>;
  /** How the deploy under the fault ended. */
  readonly reason: string;
  /** Which release serves after it: the one from before, or the one that was being deployed. */
  readonly serves: string;
  readonly lock: 'free' | 'left behind';
  /** How the next ordinary deploy ended, which nobody helped. */
  readonly next: string;
  readonly also: string;
  readonly held: boolean;
}

/** Plays one fault under load, looks at what is left, and deploys once more without helping. */
export async function playFault(stage: Stage, fault: Fault): Promise<Row> {
  const { world } = stage;
  const old = await releaseOf(stage);
  const on = faultStage(stage, fault.name);
  await using load = await stage.load({ paths: ['/v1/jobs', '/health'] });
  const { deploy, also } = await fault.play(on).catch(async (error: unknown) => {
    await on.abandon();
    throw error;
  });
  const serving = await releaseOf(stage);
  const { locked } = await boxState(world);
  if (fault.breaksMain) await stage.repository.reset();
  const next = await (await on.ship({ name: `${fault.name}, next` })).ended;
  const nextReason = next.outputs('ship').reason ?? next.run.conclusion;
  const after = await releaseOf(stage);
  const nextHeld =
    next.run.conclusion === 'success' && nextReason === 'deployed' && after === next.outputs('ship').live;
  const clients = await load.stop();

  const reason = deploy ? (deploy.outputs('ship').reason ?? 'none') : '–';
  const serves = serving === old ? 'old' : serving ? 'new' : 'NEITHER';
  const held =
    serves !== 'NEITHER' &&
    (fault.serves === undefined || fault.serves === serves) &&
    (fault.ends === undefined || fault.ends.includes(reason)) &&
    (also?.held ?? true) &&
    nextHeld &&
    (fault.allows ? fault.allows.held(clients) : clients.failed === 0);
  return {
    row: fault.row,
    fault: fault.name,
    sent: clients.sent,
    failed: clients.failed,
    errors: Object.fromEntries(clients.errors.map(({ error, count }) => [error, count])),
    reason,
    serves,
    lock: locked ? 'left behind' : 'free',
    next: nextReason,
    also: also?.what ?? '',
    held,
  };
}

/** The release that answers well at the public address, from every door of the app; a box that boots is waited for. */
async function releaseOf({ world }: Stage): Promise<string | null> {
  for (const giveUpAt = Date.now() + 30_000; Date.now() < giveUpAt; await sleep(200)) {
    const answers = await Promise.all(
      ['/health', '/v1/jobs', '/ready'].map((path) => ask(world, path)),
    ).catch(() => []);
    const [first] = answers;
    if (first && answers.every(({ status, release }) => status === 200 && release === first.release))
      return first.release;
  }
  return null;
}

/** A line as a promise of the rehearsal. */
export function promiseOf(fault: Fault, row: Row): PromiseResult {
  const errors = Object.entries(row.errors).map(([error, count]) => `${error} × ${count}`);
  const allowed = fault.allows ? ` (allowed: ${fault.allows.what})` : '';
  return {
    promise: `${row.row}. ${row.fault}`,
    held: row.held,
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
