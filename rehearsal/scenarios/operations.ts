import { expectAll } from '../runner/expect-all.ts';
import type { Assertion, Context, Scenario } from '../runner/scenario.ts';
import { showCredentials } from '../support/pipeline/box-credentials.ts';
import { markAnswers } from '../support/pipeline/changes.ts';
import { rollBackManually } from '../support/pipeline/manual-rollback.ts';
import { deploy, dispatch, merge, ship } from '../support/pipeline/merge.ts';
import { ask, liveRelease } from '../support/pipeline/production.ts';

export const operations: Scenario = {
  name: 'operations',
  shows:
    'who has AWS credentials, maintenance, a deploy that comes too late, and the manual rollback for a day when GitHub is down',
  after: 'first-deploy',
  estimatedSeconds: 50,
  async run(context) {
    const before = await liveRelease(context.world);
    const assertions: Assertion[] = [];
    assertions.push(...(await showCredentials(context.world)));
    assertions.push(...(await maintenance(context)));
    assertions.push(await overtaken(context));
    assertions.push(await rollBackManually(context, before));
    return { assertions, figures: {} };
  },
};

async function maintenance(context: Context): Promise<Assertion[]> {
  const { world } = context;
  const turn = (operation: string) =>
    dispatch(context, 'box.yml', { operation, reason: 'a rehearsal' }, { name: operation.replace(' ', '-') });
  await turn('maintenance on');
  const jobs = await fetch(`http://${world.box.host}/v1/jobs`);
  const health = await ask(world, '/health');
  await jobs.body?.cancel();
  const shipped = await ship(context, 'in-maintenance', (checkout) => markAnswers(checkout, 'maintained'));
  const still = (await ask(world, '/v1/jobs')).status;
  await turn('maintenance off');
  const again = await ask(world, '/v1/jobs');
  return [
    {
      assertion: 'maintenance: clients get 503 with Retry-After, /health still answers',
      passed: jobs.status === 503 && Number(jobs.headers.get('retry-after')) > 0 && health.status === 200,
      detail: `${jobs.status}, Retry-After ${jobs.headers.get('retry-after')}, /health ${health.status}`,
    },
    expectAll('maintenance: a deploy during it keeps it on; once it is off, the new release serves', {
      during: [still, 503],
      after: [again.status, 200],
      serves: [again.release, shipped.outputs('ship').live],
    }),
  ];
}

/** A deploy whose commit main has left behind. */
async function overtaken(context: Context): Promise<Assertion> {
  const { world } = context;
  const live = await liveRelease(world);
  const older = await merge(context, 'older', (checkout) => markAnswers(checkout, 'older'));
  await merge(context, 'newer', (checkout) => markAnswers(checkout, 'newer'));
  const { run, outputs } = await deploy(context, older, { name: 'overtaken' });
  const said = world.github.deployments.at(-1)?.statuses.at(-1);
  const release = await liveRelease(world);
  return expectAll(
    'a deploy that main has overtaken ends as superseded, and GitHub’s deployment is inactive',
    {
      conclusion: [run.conclusion, 'success'],
      reason: [outputs('ship').reason, 'superseded'],
      serves: [release, live],
      deployment: [said?.state, 'inactive'],
    },
  );
}
