import type { Assertion, Context, Scenario } from '../runner/scenario.ts';
import { addMigration, markAnswers } from '../support/pipeline/changes.ts';
import { dispatch, ship } from '../support/pipeline/merge.ts';
import { ask, boxState, sql } from '../support/pipeline/production.ts';

export const rollback: Scenario = {
  name: 'rollback',
  shows: 'a bad version is live: one click brings the release before it back, and nothing is lost',
  after: 'first-deploy',
  estimatedSeconds: 120,
  async run(context) {
    const assertions: Assertion[] = [];
    const before = (await ask(context.world, '/health')).release ?? '';
    await ship(context, 'bad-version', (checkout) => markAnswers(checkout, 'bad'));
    assertions.push(...(await rollBack(context, before)));
    assertions.push(...(await refusals(context, before)));
    assertions.push(...(await acrossContract(context)));
    return { assertions, figures: {} };
  },
};

/** The release before the live one, with no release named, under load, and with a secret that was renewed meanwhile. */
async function rollBack(context: Context, before: string): Promise<Assertion[]> {
  const { world } = context;
  await world.aws.putSecrets({ LLM_NODE_TOKEN: 'c'.repeat(64) });
  await using load = await context.load({
    paths: ['/v1/jobs', '/health'],
  });
  const back = await dispatch(
    context,
    'rollback.yml',
    { release: '', reason: 'it answers badly', force: 'false' },
    {
      name: 'rollback',
    },
  );
  const clients = await load.stop();
  const { reason, live, phases = '[]' } = back.outputs('back');
  const seconds = Number(back.outputs('back')['seconds-to-switch']);
  const answer = await ask(world, '/health');
  const state = await boxState(world);
  const slot = state.running.find((name) => name.includes('backend')) ?? '';
  const token = await world.box.exec(['docker', 'exec', slot, 'bash', '-c', 'printf %s "$LLM_NODE_TOKEN"']);
  const receipt = JSON.parse(
    (await world.box.exec(['tail', '-n', '1', '/opt/skillgap/receipts.jsonl'])).stdout,
  );
  const status = JSON.parse(back.outputs('back').status ?? 'null');
  const said = world.github.deployments.at(-1);
  context.figure('rollback: SSH connect to switch, s', seconds);
  context.figure('rollback: whole run, s', back.run.seconds);
  context.figure('rollback: requests sent', clients.sent);
  context.figure('rollback: requests failed', clients.failed);
  context.figure('rollback: longest gap, ms', clients.longestGap.ms);
  return [
    {
      assertion: 'rollback: one click, no release named, brings the one before back',
      passed:
        back.run.conclusion === 'success' &&
        reason === 'rolled-back' &&
        live === before &&
        answer.release === before,
      detail: `${back.run.conclusion}, ${reason}, ${answer.release}`,
    },
    {
      assertion: 'rollback: no request fails',
      passed: clients.failed === 0 && clients.sent >= load.atLeast,
      detail: `${clients.failed} of ${clients.sent}${clients.errors[0] ? `: ${clients.errors[0].error}` : ''}`,
    },
    {
      assertion: 'rollback: nothing is pulled, built or migrated',
      passed: !/"phase":"(pull|migrate|upload)"/.test(phases),
      detail: `${seconds} s from the connection to the switch`,
    },
    {
      assertion: 'rollback: it runs with the secrets of today',
      passed: token.stdout === 'c'.repeat(64),
      detail: token.stdout === 'b'.repeat(64) ? 'the old secret' : 'the new secret',
    },
    {
      assertion: 'rollback: the receipt says who, what, from, to, why',
      passed:
        receipt.operation === 'rollback' &&
        receipt.release === before &&
        receipt.actor === 'octocat' &&
        receipt.why === 'it answers badly',
      detail: `${receipt.operation} to ${receipt.release} by ${receipt.actor}: ${receipt.why}`,
    },
    {
      assertion: 'rollback: status says what is live and what can be gone back to',
      passed:
        status?.live?.release === before &&
        status.releases.length >= 2 &&
        status.lock === null &&
        status.disk.freeMb > 0 &&
        back.run.summary.includes('Releases it holds'),
      detail: `${status?.releases?.length} releases, ${status?.disk?.freeMb} MB of disk, ${status?.memory?.availableMb} MB of memory free`,
    },
    {
      assertion: 'rollback: GitHub’s deployment names the commit that serves',
      passed: said?.statuses.at(-1)?.state === 'success' && said.ref.startsWith(before.split('-')[1] ?? '?'),
      detail: `${said?.ref.slice(0, 12)}: ${said?.statuses.at(-1)?.state}`,
    },
  ];
}

/** What cannot be gone back to. */
async function refusals(context: Context, live: string): Promise<Assertion[]> {
  const cases: [string, string, string][] = [
    ['a release that the box does not hold', '20200101T000000Z-000000000000', 'release-unknown'],
    ['the release that is live', live, 'release-unknown'],
    ['what is no release id', '../../etc', 'invalid-input'],
  ];
  const assertions: Assertion[] = [];
  for (const [what, release, expected] of cases) {
    const { run, outputs } = await dispatch(
      context,
      'rollback.yml',
      { release, reason: 'x', force: 'false' },
      {
        name: 'refused',
      },
    );
    const { reason } = outputs('back');
    const answer = await ask(context.world, '/health');
    assertions.push({
      assertion: `rollback to ${what}: ${expected}, production untouched`,
      passed: run.conclusion === 'failure' && reason === expected && answer.release === live,
      detail: `${reason}: ${run.annotations
        .find(({ level }) => level === 'error')
        ?.message.split('\n')
        .at(-1)}`,
    });
  }
  return assertions;
}

/** Expand, then contract: behind a contract migration the code from before it cannot run. */
async function acrossContract(context: Context): Promise<Assertion[]> {
  const { world } = context;
  await sql(world, 'ALTER TABLE jobs ADD COLUMN IF NOT EXISTS left_over text');
  await ship(context, 'contract', async (checkout) => {
    await addMigration(checkout, 'drop_left_over', 'ALTER TABLE "jobs" DROP COLUMN "left_over";');
  });
  const contracted = (await ask(world, '/health')).release;
  const go = (force: string) =>
    dispatch(context, 'rollback.yml', { release: '', reason: 'x', force }, { name: 'contract-rollback' });
  const refused = await go('false');
  const stayed = (await ask(world, '/health')).release;
  const forced = await go('true');
  const went = (await ask(world, '/health')).release;
  const message = refused.run.annotations.find(({ level }) => level === 'error')?.message ?? '';
  return [
    {
      assertion: 'rollback across a contract migration: refused, and says which',
      passed:
        refused.outputs('back').reason === 'schema-too-new' &&
        stayed === contracted &&
        /drop_left_over/.test(message),
      detail: `${refused.outputs('back').reason}`,
    },
    {
      assertion: 'rollback across a contract migration: done with force',
      passed: forced.run.conclusion === 'success' && went !== contracted,
      detail: `${forced.outputs('back').reason}, ${went}`,
    },
  ];
}
