import { expectAll } from '../runner/expect-all.ts';
import type { Assertion, Context, Scenario } from '../runner/scenario.ts';
import { addMigration, markAnswers } from '../support/pipeline/changes.ts';
import { runDeployAction } from '../support/pipeline/deploy-action.ts';
import { errorOf, rollBack, ship } from '../support/pipeline/merge.ts';
import {
  ask,
  boxState,
  lastAuditEntry,
  liveRelease,
  noRequestFails,
  sql,
  untouchedSince,
} from '../support/pipeline/production.ts';

export const rollback: Scenario = {
  name: 'rollback',
  shows: 'a bad version is live: one click rolls back to the previous release, and nothing is lost',
  after: 'first-deploy',
  estimatedSeconds: 120,
  async run(context) {
    const assertions: Assertion[] = [];
    await addShellNoise(context);
    const before = await liveRelease(context.world);
    await ship(context, 'bad-version', (checkout) => markAnswers(checkout, 'bad'));
    assertions.push(...(await rolledBack(context, before)));
    assertions.push(await deployedAgain(context, before));
    assertions.push(...(await refusals(context, before)));
    assertions.push(...(await acrossContract(context)));
    return { assertions, figures: {} };
  },
};

/** Rolls back to the previous release, with none named, under load, and with a secret that was rotated meanwhile. */
async function rolledBack(context: Context, before: string): Promise<Assertion[]> {
  const { world } = context;
  await world.aws.putSecrets({ LLM_NODE_TOKEN: 'c'.repeat(64) });
  await using load = await context.load();
  const back = await rollBack(context, { name: 'rollback' }, { reason: 'it answers badly' });
  const clients = await load.stop();
  const { reason, live, phases = '[]' } = back.outputs('back');
  const seconds = Number(back.outputs('back')['seconds-to-switch']);
  const answer = await ask(world, '/health');
  const state = await boxState(world);
  const slot = state.running.find((name) => name.includes('backend')) ?? '';
  const token = await world.box.exec(['docker', 'exec', slot, 'bash', '-c', 'printf %s "$LLM_NODE_TOKEN"']);
  const entry = await lastAuditEntry(world);
  const status = JSON.parse(back.outputs('back').status ?? 'null');
  const said = world.github.deployments.at(-1);
  context.figure('rollback: SSH connect to switch, s', seconds);
  context.figure('rollback: whole run, s', back.run.seconds);
  context.figure('rollback: requests sent', clients.sent);
  context.figure('rollback: requests failed', clients.failed);
  context.figure('rollback: longest gap, ms', clients.longestGap.ms);
  return [
    expectAll('rollback: one click, no release named, rolls back to the previous one', {
      conclusion: [back.run.conclusion, 'success'],
      reason: [reason, 'rolled-back'],
      live: [live, before],
      answers: [answer.release, before],
    }),
    noRequestFails('rollback: no request fails', clients, load.atLeast),
    {
      assertion: 'rollback: nothing is pulled, built or migrated',
      passed: !/"phase":"(pull|migrate|upload)"/.test(phases),
      detail: `${seconds} s from the connection to the switch`,
    },
    {
      assertion: 'rollback: it runs with the current secrets',
      passed: token.stdout === 'c'.repeat(64),
      detail: token.stdout === 'b'.repeat(64) ? 'the old secret' : 'the new secret',
    },
    expectAll('rollback: the audit log says who, what, to which release, why', {
      operation: [entry.operation, 'rollback'],
      release: [entry.release, before],
      actor: [entry.actor, 'octocat'],
      why: [entry.why, 'it answers badly'],
    }),
    expectAll(
      'rollback: the status says what is live and which releases it could roll back to',
      {
        live: [status?.live?.release, before],
        'there are two releases': status?.releases.length >= 2,
        lock: [status?.lock, null],
        'the disk has room': status?.disk.freeMb > 0,
        'output of the login shell is no data': !JSON.stringify(status).includes(NOISE),
        'the summary lists the releases': back.run.summary.includes('Releases it holds'),
      },
      `${status?.releases?.length} releases, ${status?.disk?.freeMb} MB of disk, ${status?.memory?.availableMb} MB of memory free`,
    ),
    expectAll('rollback: GitHub’s deployment names the commit that serves', {
      state: [said?.statuses.at(-1)?.state, 'success'],
      [`ref ${said?.ref.slice(0, 12)}`]: said?.ref.startsWith(before.split('-')[1] ?? '?') === true,
    }),
  ];
}

const NOISE = 'Welcome';

/** From now on the login shell of the deploy user writes to stdout and stderr. */
async function addShellNoise({ world: { box } }: Context): Promise<void> {
  const script = `
    file=$(getent passwd ${box.user} | cut -d: -f6)/.bashrc
    touch "$file"
    sed -i '1i echo ${NOISE}; echo ${NOISE} >&2' "$file"
    [ -s "$file" ] || echo 'echo ${NOISE}; echo ${NOISE} >&2' > "$file"
    chown ${box.user}: "$file"`;
  await box.must(['sh', '-euc', script]);
  const { stdout } = await box.ssh('true');
  if (!stdout.includes(NOISE)) throw new Error('the login shell does not read .bashrc');
}

/** As "Re-run failed jobs" does after the release went live: the same release id once more. */
async function deployedAgain(context: Context, release: string): Promise<Assertion> {
  const untouched = await untouchedSince(context.world);
  const { failed, reason } = await runDeployAction(context, { release });
  return expectAll('rollback: deploying the live release again succeeds and changes nothing', {
    failed: [failed, false],
    reason: [reason, 'already-live'],
    'production is untouched': await untouched(),
  });
}

/** Releases that cannot be rolled back to. */
async function refusals(context: Context, live: string): Promise<Assertion[]> {
  const cases: [string, string, string, 'success' | 'failure'][] = [
    ['a release that the box does not hold', '20200101T000000Z-000000000000', 'release-unknown', 'failure'],
    ['the release that is live', live, 'already-live', 'success'],
    ['what is no release id', '../../etc', 'invalid-input', 'failure'],
  ];
  const assertions: Assertion[] = [];
  for (const [what, release, expected, conclusion] of cases) {
    const refused = await rollBack(context, { name: 'refused' }, { release });
    assertions.push(
      expectAll(
        `rollback to ${what}: ${expected}, production untouched`,
        {
          conclusion: [refused.run.conclusion, conclusion],
          reason: [refused.outputs('back').reason, expected],
          serves: [await liveRelease(context.world), live],
        },
        errorOf(refused).split('\n').at(-1),
      ),
    );
  }
  return assertions;
}

/** Expand, then contract: code from before a contract migration cannot run after it. */
async function acrossContract(context: Context): Promise<Assertion[]> {
  const { world } = context;
  await sql(world, 'ALTER TABLE jobs ADD COLUMN IF NOT EXISTS left_over text');
  await ship(context, 'contract', async (checkout) => {
    await addMigration(checkout, 'drop_left_over', 'ALTER TABLE "jobs" DROP COLUMN "left_over";');
  });
  const contracted = await liveRelease(world);
  const go = (force: string) => rollBack(context, { name: 'contract-rollback' }, { force });
  const refused = await go('false');
  const stayed = await liveRelease(world);
  const forced = await go('true');
  const went = await liveRelease(world);
  return [
    expectAll('rollback across a contract migration: refused, and says which', {
      reason: [refused.outputs('back').reason, 'schema-too-new'],
      serves: [stayed, contracted],
      'the message names the migration': /drop_left_over/.test(errorOf(refused)),
    }),
    {
      assertion: 'rollback across a contract migration: done with force',
      passed: forced.run.conclusion === 'success' && went !== contracted,
      detail: `${forced.outputs('back').reason}, ${went}`,
    },
  ];
}
