import { expectAll } from '../../runner/expect-all.ts';
import type { Assertion, Context } from '../../runner/scenario.ts';
import { poll } from '../../testbed/poll.ts';
import { createClient } from '../attacks/client.ts';
import { createAccount, signIn } from '../attacks/user.ts';
import { siteOf } from '../https/box.ts';
import { handshake, secondsUntilTrusted } from '../https/client.ts';
import { describeLive, runDeployAction } from '../pipeline/deploy-action.ts';
import { dispatch, errorOf, type RunOptions } from '../pipeline/merge.ts';
import { ask, boxState } from '../pipeline/production.ts';
import { archiveStatus } from './box.ts';
import { type Counter, lostSeconds, remainsOf } from './counter.ts';

/** Every write that was acknowledged so long before the loss must be there again. */
const MAY_BE_LOST_SECONDS = 60;

const AUDIT_LOG = '/opt/skillgap/receipts.jsonl';

/** What must be as it was, once the data is on another box. Take it before the backup. */
export async function takeStock(context: Context) {
  const { world, signal } = context;
  const client = createClient(world.box.host, world.clientAddresses.at(-1) ?? '', signal);
  return {
    live: await describeLive(context),
    account: await createAccount(client, 'restored@rehearsal.example'),
    client,
    certificate: (await handshake(siteOf(context))).fingerprint,
    auditLog: await world.box.must(['cat', AUDIT_LOG]),
  };
}

export type Stock = Awaited<ReturnType<typeof takeStock>>;

/** Runs restore.yml as a person does, on its page. */
export function restore(
  context: Context,
  options: RunOptions,
  inputs: Readonly<Record<string, string>> = {},
) {
  const all = {
    to: 'latest',
    'dry-run': 'false',
    'repository-as-of': '',
    force: 'false',
    reason: 'a rehearsal',
  };
  return dispatch(context, 'restore.yml', { ...all, ...inputs }, options);
}

/** The box and its data volume are gone, at any second. Resolves to when, by the counter's clock. */
export async function loseEverything(
  { world }: Context,
  counter: Pick<Counter, 'rows' | 'stop'>,
): Promise<number> {
  const before = Date.now();
  await world.box.replace('new');
  await counter.stop();
  return Math.max(before, counter.rows.at(-1)?.at ?? 0);
}

/** Nothing is on the new box, and there are backups: a deploy does not choose. */
export async function deployRefuses(context: Context, { live }: Stock): Promise<Assertion> {
  const { box } = context.world;
  const { failed, reason, log } = await runDeployAction(context, {}, live);
  return expectAll(
    'a deploy to the new box: it never starts empty beside a repository, and says how to restore',
    {
      failed,
      reason: [reason, 'data-undecided'],
      'the next step is named': /restore/.test(log) && /\blatest\b/.test(log) && /\bempty\b/.test(log),
      'the volume is as empty as it was': [
        await box.must(['find', '/srv/skillgap/postgres', '-type', 'f']),
        '',
      ],
      locked: [(await boxState(context.world)).locked, false],
    },
  );
}

/** One click, and everything is there again. */
export async function restoreAll(
  context: Context,
  stock: Stock,
  counter: Counter,
  destroyedAt: number,
): Promise<Assertion[]> {
  const { world, repository, signal } = context;
  const serving = secondsUntilTrusted(siteOf(context), signal);
  const done = await restore(context, { name: 'restore-to-a-new-box' });
  // It leaves nothing to look at.
  if (done.run.conclusion !== 'success') throw new Error(`the restore failed: ${errorOf(done)}`);
  const seconds = await serving;
  const remains = await remainsOf(world, counter);
  const lost = lostSeconds(remains, destroyedAt);
  context.figure('new box: writes lost (RPO), s', lost);
  context.figure('new box: click to serving (RTO), s', seconds);
  const answer = await ask(world, '/v1/jobs?limit=1');
  const user = await signIn(stock.client, stock.account);
  const auditLog = await world.box.must(['cat', AUDIT_LOG]);
  const served = await handshake(siteOf(context));
  const archive = await poll(30_000, async () => {
    const status = await archiveStatus(world);
    return status.problem === null && status.recoverableTo !== null && status;
  });
  return [
    expectAll(
      'the box and its volume are destroyed: one click restores them on a machine that nobody prepared',
      {
        reason: [done.outputs('restore').reason, 'restored'],
        answers: [answer.status, 200],
        'as the commit that main is at':
          answer.release?.endsWith((await repository.head()).slice(0, 12)) === true,
        locked: [(await boxState(world)).locked, false],
        'WAL is shipped again': archive !== undefined,
      },
    ),
    expectAll(
      `every row acknowledged more than ${MAY_BE_LOST_SECONDS} s before the loss is there, and none twice`,
      {
        [`${counter.rows.length} acknowledged`]: counter.rows.length > 0,
        [`${remains.present} present`]: remains.present > 0,
        [`lost ${remains.lost.length}, of the last ${lost} s`]: lost <= MAY_BE_LOST_SECONDS,
        'it was at work for longer than that':
          destroyedAt - (counter.rows[0]?.at ?? destroyedAt) > MAY_BE_LOST_SECONDS * 1000,
        twice: [remains.twice, []],
        'as at one moment': remains.oneMoment,
      },
    ),
    expectAll('besides the rows: accounts, certificate, audit log', {
      'a user signs in': [user.status, 200],
      'the same certificate': served.problem === '' && served.fingerprint === stock.certificate,
      'the audit log goes on': auditLog.startsWith(stock.auditLog) && auditLog.length > stock.auditLog.length,
    }),
  ];
}
