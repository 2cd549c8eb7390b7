import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expectAll } from '../runner/expect-all.ts';
import type { Assertion, Context, Scenario } from '../runner/scenario.ts';
import { showCredentials } from '../support/pipeline/box-credentials.ts';
import { rollBackManually } from '../support/pipeline/manual-rollback.ts';
import { type Deploy, deploy, dispatch, merge, ship } from '../support/pipeline/merge.ts';
import { ask, liveRelease, untouchedSince } from '../support/pipeline/production.ts';
import { must } from '../testbed/prepare/run.ts';
import type { Push } from '../testbed/repository.ts';

/** An operator's network, and where it goes in production's data for the infrastructure. */
const OPERATOR = "'198.51.100.9/32', ";
const OPERATORS = 'operatorCidrs: [';

export const operations: Scenario = {
  name: 'operations',
  shows:
    'who has AWS credentials, maintenance, runs that main has overtaken, and the manual rollback for a day when GitHub is down',
  after: 'first-deploy',
  estimatedSeconds: 85,
  async run(context) {
    const before = await liveRelease(context.world);
    const push = await merge(context, 'admit-operator', (checkout) =>
      editProd(checkout, OPERATORS, OPERATORS + OPERATOR),
    );
    const shipping = () => deploy(context, push, { name: 'in-maintenance' });
    const [shipped, assertions] = await maintenance(context, shipping);
    assertions.push(...(await overtaken(context, push, shipped)));
    assertions.push(...(await showCredentials(context.world)));
    assertions.push(await rollBackManually(context, before));
    return { assertions, figures: {} };
  },
};

async function maintenance(context: Context, ship: () => Promise<Deploy>): Promise<[Deploy, Assertion[]]> {
  const { world } = context;
  const turn = (operation: string) =>
    dispatch(context, 'box.yml', { operation, reason: 'a rehearsal' }, { name: operation.replace(' ', '-') });
  await turn('maintenance on');
  const jobs = await fetch(`https://${world.box.host}/v1/jobs`);
  const health = await ask(world, '/health');
  await jobs.body?.cancel();
  const shipped = await ship();
  const still = (await ask(world, '/v1/jobs')).status;
  await turn('maintenance off');
  const again = await ask(world, '/v1/jobs');
  const assertions = [
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
  return [shipped, assertions];
}

/**
 * The merge that admitted an operator is deployed. Another one removes the operator, and is deployed. Then the first run
 * is repeated: with the infrastructure, and without, as where the box was made by hand. Either would undo the second.
 */
async function overtaken(context: Context, push: Push, first: Deploy): Promise<Assertion[]> {
  const { world, repository } = context;
  const newer = await ship(context, 'remove-operator', (checkout) => editProd(checkout, OPERATOR, ''));
  const untouched = await untouchedSince(world);
  const parameters = await world.aws.parameters();
  // A run's HOME is its own: npm would download everything again.
  const env = { npm_config_cache: await must(['npm', 'config', 'get', 'cache']) };
  const again = (name: string, vars: Readonly<Record<string, string>>) =>
    repository.at(push.sha, () => deploy(context, push, { name, vars, env, rerunOf: first.run }));

  const infra = await again('re-run-with-infra', { INFRA: 'true' });
  const unchanged = await untouched();
  const box = await again('re-run', {});
  const said = world.github.deployments.at(-1)?.statuses.at(-1);
  const nothing = {
    'the first run deployed': first.outputs('ship').reason === 'deployed',
    serves: [await liveRelease(world), newer.outputs('ship').live],
    'production is untouched': unchanged && (await untouched()),
    'Parameter Store is unchanged': isDeepStrictEqual(await world.aws.parameters(), parameters),
  } as const;
  return [
    expectAll('a re-run that main has overtaken applies no infrastructure, and deploys nothing', {
      ...nothing,
      conclusion: [infra.run.conclusion, 'success'],
      reason: [infra.outputs('apply').reason, 'superseded'],
      by: [infra.outputs('apply')['superseded-by'], await repository.head()],
      'deploy is left out': infra.run.steps.every(({ job }) => job !== 'deploy'),
    }),
    expectAll('a deploy that main has overtaken ends as superseded, and GitHub’s deployment is inactive', {
      ...nothing,
      conclusion: [box.run.conclusion, 'success'],
      reason: [box.outputs('ship').reason, 'superseded'],
      deployment: [said?.state, 'inactive'],
    }),
  ];
}

/** Replaces a piece of production's data for the infrastructure. */
async function editProd(checkout: string, from: string, to: string): Promise<void> {
  const file = join(checkout, 'cdktf/environments/prod.ts');
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
}
