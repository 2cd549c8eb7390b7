import type { PromiseResult, Scenario, Stage } from '../runner/scenario.ts';
import { addMigration, markAnswers } from '../support/pipeline/changes.ts';
import { dispatch, ship } from '../support/pipeline/merge.ts';
import { ask, boxState, sql } from '../support/pipeline/production.ts';

export const rollback: Scenario = {
  name: 'rollback',
  promise: 'a bad version is live: one click brings the release before it back, and nothing is lost',
  after: 'first-deploy',
  takes: 120,
  async play(stage) {
    const promises: PromiseResult[] = [];
    const before = (await ask(stage.world, '/health')).release ?? '';
    await ship(stage, 'bad-version', (checkout) => markAnswers(checkout, 'bad'));
    promises.push(...(await goBack(stage, before)));
    promises.push(...(await refusals(stage, before)));
    promises.push(...(await acrossContract(stage)));
    return { promises, figures: {} };
  },
};

/** The release before the live one, with no release named, under load, and with a secret that was renewed meanwhile. */
async function goBack(stage: Stage, before: string): Promise<PromiseResult[]> {
  const { world } = stage;
  await world.aws.putSecrets({ LLM_NODE_TOKEN: 'c'.repeat(64) });
  await using load = await stage.load({
    paths: ['/v1/jobs', '/health'],
  });
  const back = await dispatch(
    stage,
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
  stage.figure('rollback: SSH connect to switch, s', seconds);
  stage.figure('rollback: whole run, s', back.run.seconds);
  stage.figure('rollback: requests sent', clients.sent);
  stage.figure('rollback: requests failed', clients.failed);
  stage.figure('rollback: longest gap, ms', clients.longestGap.ms);
  return [
    {
      promise: 'rollback: one click, no release named, brings the one before back',
      held:
        back.run.conclusion === 'success' &&
        reason === 'rolled-back' &&
        live === before &&
        answer.release === before,
      detail: `${back.run.conclusion}, ${reason}, ${answer.release}`,
    },
    {
      promise: 'rollback: no request fails',
      held: clients.failed === 0 && clients.sent >= load.atLeast,
      detail: `${clients.failed} of ${clients.sent}${clients.errors[0] ? `: ${clients.errors[0].error}` : ''}`,
    },
    {
      promise: 'rollback: nothing is pulled, built or migrated',
      held: !/"phase":"(pull|migrate|upload)"/.test(phases),
      detail: `${seconds} s from the connection to the switch`,
    },
    {
      promise: 'rollback: it runs with the secrets of today',
      held: token.stdout === 'c'.repeat(64),
      detail: token.stdout === 'b'.repeat(64) ? 'the old secret' : 'the new secret',
    },
    {
      promise: 'rollback: the receipt says who, what, from, to, why',
      held:
        receipt.operation === 'rollback' &&
        receipt.release === before &&
        receipt.actor === 'octocat' &&
        receipt.why === 'it answers badly',
      detail: `${receipt.operation} to ${receipt.release} by ${receipt.actor}: ${receipt.why}`,
    },
    {
      promise: 'rollback: status says what is live and what can be gone back to',
      held:
        status?.live?.release === before &&
        status.releases.length >= 2 &&
        status.lock === null &&
        status.disk.freeMb > 0 &&
        back.run.summary.includes('Releases it holds'),
      detail: `${status?.releases?.length} releases, ${status?.disk?.freeMb} MB of disk, ${status?.memory?.availableMb} MB of memory free`,
    },
    {
      promise: 'rollback: GitHub’s deployment names the commit that serves',
      held: said?.statuses.at(-1)?.state === 'success' && said.ref.startsWith(before.split('-')[1] ?? '?'),
      detail: `${said?.ref.slice(0, 12)}: ${said?.statuses.at(-1)?.state}`,
    },
  ];
}

/** What cannot be gone back to. */
async function refusals(stage: Stage, live: string): Promise<PromiseResult[]> {
  const cases: [string, string, string][] = [
    ['a release that the box does not hold', '20200101T000000Z-000000000000', 'release-unknown'],
    ['the release that is live', live, 'release-unknown'],
    ['what is no release id', '../../etc', 'invalid-input'],
  ];
  const promises: PromiseResult[] = [];
  for (const [what, release, expected] of cases) {
    const { run, outputs } = await dispatch(
      stage,
      'rollback.yml',
      { release, reason: 'x', force: 'false' },
      {
        name: 'refused',
      },
    );
    const { reason } = outputs('back');
    const answer = await ask(stage.world, '/health');
    promises.push({
      promise: `rollback to ${what}: ${expected}, production untouched`,
      held: run.conclusion === 'failure' && reason === expected && answer.release === live,
      detail: `${reason}: ${run.annotations
        .find(({ level }) => level === 'error')
        ?.message.split('\n')
        .at(-1)}`,
    });
  }
  return promises;
}

/** Expand, then contract: behind a contract migration the code from before it cannot run. */
async function acrossContract(stage: Stage): Promise<PromiseResult[]> {
  const { world } = stage;
  await sql(world, 'ALTER TABLE jobs ADD COLUMN IF NOT EXISTS left_over text');
  await ship(stage, 'contract', async (checkout) => {
    await addMigration(checkout, 'drop_left_over', 'ALTER TABLE "jobs" DROP COLUMN "left_over";');
  });
  const contracted = (await ask(world, '/health')).release;
  const go = (force: string) =>
    dispatch(stage, 'rollback.yml', { release: '', reason: 'x', force }, { name: 'contract-rollback' });
  const refused = await go('false');
  const stayed = (await ask(world, '/health')).release;
  const forced = await go('true');
  const went = (await ask(world, '/health')).release;
  const message = refused.run.annotations.find(({ level }) => level === 'error')?.message ?? '';
  return [
    {
      promise: 'rollback across a contract migration: refused, and says which',
      held:
        refused.outputs('back').reason === 'schema-too-new' &&
        stayed === contracted &&
        /drop_left_over/.test(message),
      detail: `${refused.outputs('back').reason}`,
    },
    {
      promise: 'rollback across a contract migration: done with force',
      held: forced.run.conclusion === 'success' && went !== contracted,
      detail: `${forced.outputs('back').reason}, ${went}`,
    },
  ];
}
