import type { PromiseResult, Scenario, Stage } from '../runner/scenario.ts';
import { markAnswers } from '../support/pipeline/changes.ts';
import { goBackByHand } from '../support/pipeline/manual-rollback.ts';
import { deploy, dispatch, merge, ship } from '../support/pipeline/merge.ts';
import { ask } from '../support/pipeline/production.ts';

export const operations: Scenario = {
  name: 'operations',
  promise: 'maintenance, a deploy that comes too late, and the way back on the day when GitHub is down',
  after: 'first-deploy',
  takes: 50,
  async play(stage) {
    const before = (await ask(stage.world, '/health')).release ?? '';
    const promises: PromiseResult[] = [];
    promises.push(...(await maintenance(stage)));
    promises.push(await overtaken(stage));
    promises.push(await goBackByHand(stage, before));
    return { promises, figures: {} };
  },
};

/** On, a deploy while it is on, off. */
async function maintenance(stage: Stage): Promise<PromiseResult[]> {
  const { world } = stage;
  const turn = (operation: string) =>
    dispatch(stage, 'box.yml', { operation, reason: 'a rehearsal' }, { name: operation.replace(' ', '-') });
  await turn('maintenance on');
  const jobs = await fetch(`http://${world.box.host}/v1/jobs`);
  const health = await ask(world, '/health');
  await jobs.body?.cancel();
  const shipped = await ship(stage, 'in-maintenance', (checkout) => markAnswers(checkout, 'maintained'));
  const still = (await ask(world, '/v1/jobs')).status;
  await turn('maintenance off');
  const again = await ask(world, '/v1/jobs');
  return [
    {
      promise: 'maintenance: clients get 503 with Retry-After, /health still tells',
      held: jobs.status === 503 && Number(jobs.headers.get('retry-after')) > 0 && health.status === 200,
      detail: `${jobs.status}, Retry-After ${jobs.headers.get('retry-after')}, /health ${health.status}`,
    },
    {
      promise: 'maintenance: a deploy during it goes through and keeps it on; off, the new release serves',
      held: still === 503 && again.status === 200 && again.release === shipped.outputs('ship').live,
      detail: `${still}, then ${again.status} by ${again.release}`,
    },
  ];
}

/** A deploy whose commit main has left behind. */
async function overtaken(stage: Stage): Promise<PromiseResult> {
  const { world } = stage;
  const live = (await ask(world, '/health')).release;
  const older = await merge(stage, 'older', (checkout) => markAnswers(checkout, 'older'));
  await merge(stage, 'newer', (checkout) => markAnswers(checkout, 'newer'));
  const { run, outputs } = await deploy(stage, older, { name: 'overtaken' });
  const said = world.github.deployments.at(-1)?.statuses.at(-1);
  const { release } = await ask(world, '/health');
  return {
    promise:
      'a deploy that main has overtaken leaves itself out: superseded, and GitHub’s deployment is inactive',
    held:
      run.conclusion === 'success' &&
      outputs('ship').reason === 'superseded' &&
      release === live &&
      said?.state === 'inactive',
    detail: `${run.conclusion}, ${outputs('ship').reason}, deployment ${said?.state}`,
  };
}
