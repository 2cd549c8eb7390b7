import { expectAll } from '../runner/expect-all.ts';
import type { Context, Scenario, ScenarioResult } from '../runner/scenario.ts';
import { insertMiddleware } from '../support/pipeline/changes.ts';
import { deploy, deployFigures, merge } from '../support/pipeline/merge.ts';
import { type BoxState, boxState, liveRelease } from '../support/pipeline/production.ts';

/** A way in which a merged version can be broken. */
interface Broken {
  readonly name: string;
  readonly middleware: string;
  /** The step that must notice, and its reason. */
  readonly noticed: { readonly by: 'ship' | 'gate'; readonly reason: string };
  /** Whether clients meet it before that: then the workflow must roll back. */
  readonly goesLive: boolean;
}

const BROKEN: readonly Broken[] = [
  {
    name: 'never-ready',
    middleware: "app.use('/ready', (c) => c.json({ status: 'not-ready' }, 503));",
    noticed: { by: 'ship', reason: 'not-ready' },
    goesLive: false,
  },
  {
    name: 'fails-through-nginx',
    middleware:
      "app.use('/v1/*', (c, next) => (c.req.header('x-forwarded-for') ? c.json({}, 500) : next()));",
    noticed: { by: 'ship', reason: 'gate-failed' },
    goesLive: false,
  },
  {
    name: 'fails-at-the-public-address',
    // Only the public gate gets bad answers, so that a lost request of a client is the rollback's own fault.
    middleware:
      "app.use((c, next) => (c.req.header('user-agent') === 'skillgap-health-gate' ? c.json({}, 500) : next()));",
    noticed: { by: 'gate', reason: 'bad-status' },
    goesLive: true,
  },
];

/** A release that never gets ready takes all of it; a good one must start within it, on a busy machine too. */
const READY_DEADLINE = '12';

export const brokenRelease: Scenario = {
  name: 'broken-release',
  shows: 'broken versions are merged, each broken in another way: the old one keeps serving',
  after: 'first-deploy',
  estimatedSeconds: 125,
  async run(context) {
    const shown: ScenarioResult[] = [];
    for (const broken of BROKEN) shown.push(await runScenario(context, broken));
    return {
      assertions: shown.flatMap(({ assertions }) => assertions),
      figures: Object.assign({}, ...shown.map(({ figures }) => figures)),
    };
  },
};

async function runScenario(
  context: Context,
  { name, middleware, noticed, goesLive }: Broken,
): Promise<ScenarioResult> {
  const { world, repository } = context;
  const live = await liveRelease(world);
  const before = await boxState(world);
  const push = await merge(context, name, (checkout) => insertMiddleware(checkout, middleware));
  await using load = await context.load();
  const shipped = await deploy(context, push, { name, vars: { READY_DEADLINE } });
  const clients = await load.stop();
  const after = await boxState(world);
  const answers = await liveRelease(world);
  const served = clients.releases.map(({ release }) => release);
  const said = world.github.deployments.at(-1)?.statuses.at(-1);
  await repository.revert(push.sha);

  const { reason } = shipped.outputs(noticed.by);
  const wayBack = shipped.outputs('back').reason;
  return {
    assertions: [
      expectAll(`${name}: the workflow fails and says why${goesLive ? ', and rolls back' : ''}`, {
        conclusion: [shipped.run.conclusion, 'failure'],
        reason: [reason, noticed.reason],
        rollback: [wayBack, goesLive ? 'rolled-back' : undefined],
      }),
      {
        assertion: `${name}: no request fails${goesLive ? '' : ', none meets the broken release'}`,
        passed: clients.failed === 0 && served.length === (goesLive ? 2 : 1),
        detail: `${clients.failed} of ${clients.sent} failed, served by ${served.join(', ')}`,
      },
      {
        assertion: `${name}: in the end the old release serves, from a box as it was`,
        passed: answers === live && sameBox(before, after, goesLive),
        detail: `${answers}; ${after.releases.length} releases kept, running ${after.running.join(', ')}, ${after.locked ? 'locked' : 'not locked'}`,
      },
      {
        assertion: `${name}: GitHub’s deployment says failure and why`,
        passed: said?.state === 'failure' && said.description.includes(wayBack ?? noticed.reason),
        detail: `${said?.state}: ${said?.description}`,
      },
    ],
    figures: { ...deployFigures(name, shipped), [`${name}: longest gap, ms`]: clients.longestGap.ms },
  };
}

/** A release that was live once is kept, like any other. */
function sameBox(before: BoxState, after: BoxState, oneMore: boolean): boolean {
  const releases = oneMore ? after.releases.slice(0, -1) : after.releases;
  return JSON.stringify({ ...after, releases }) === JSON.stringify(before);
}
