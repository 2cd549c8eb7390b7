import { readFile, symlink, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expectAll } from '../runner/expect-all.ts';
import type { Scenario } from '../runner/scenario.ts';
import { deploy, deployFigures, merge } from '../support/pipeline/merge.ts';
import { ask, containersMiB, noRequestFails, sql } from '../support/pipeline/production.ts';
import { must } from '../testbed/prepare/run.ts';

export const upgrade: Scenario = {
  name: 'upgrade',
  shows: 'a schema change and a visible change are merged at 200 requests/s over HTTPS: no request is lost',
  after: 'first-deploy',
  alone: true,
  estimatedSeconds: 60,
  async run(context) {
    const { world } = context;
    const rowsBefore = await sql(world, 'SELECT count(*) FROM jobs');
    const push = await merge(context, 'seniority', (checkout) => addSeniority(checkout, context.path));

    await using load = await context.load({
      paths: ['/v1/jobs', '/health', '/v1/jobs?limit=50', '/ready'],
      atLeast: 6000,
    });
    const shipped = await deploy(context, push, { name: 'upgrade', setup: 'secrets' });
    const clients = await load.stop();

    const answer = await ask(world, '/v1/jobs?limit=1');
    const rowsAfter = await sql(world, 'SELECT count(*) FROM jobs');
    const oomKills = await world.box.monitor.oomKills();
    const memory = await containersMiB(world);
    const kinds = clients.kinds;

    return {
      assertions: [
        {
          assertion: 'the workflow succeeds',
          passed: shipped.run.conclusion === 'success',
          detail: `${shipped.run.conclusion}, ${shipped.run.seconds} s`,
        },
        noRequestFails('no request fails, of at least 6,000', clients, load.atLeast),
        expectAll(
          'on new connections, and on kept ones of HTTP/1.1 and HTTP/2',
          {
            'new connections failed': [kinds.new.failed, 0],
            'kept ones of HTTP/1.1 failed': [kinds['keep-alive'].failed, 0],
            'kept ones of HTTP/2 failed': [kinds.h2.failed, 0],
            'each has its share': Object.values(kinds).every(({ sent }) => sent > clients.sent / 5),
            'several streams at once': clients.streamsAtOnce > 1,
          },
          `${kinds.new.sent}, ${kinds['keep-alive'].sent} and ${kinds.h2.sent}; refused unprocessed and sent again: ${clients.resent}`,
        ),
        {
          assertion: 'the merged version answers',
          passed: answer.release?.endsWith(push.sha.slice(0, 12)) === true,
          detail: `release ${answer.release}`,
        },
        {
          assertion: 'the change is visible',
          passed: answer.body.includes('"seniority"'),
          detail: answer.body.slice(0, 80),
        },
        { assertion: 'the data is kept', passed: rowsBefore === rowsAfter, detail: `${rowsAfter} rows` },
        {
          assertion: 'nothing is killed for lack of memory',
          passed: oomKills === 0,
          detail: `${oomKills} kills`,
        },
      ],
      figures: {
        ...deployFigures('upgrade', shipped),
        'upgrade: requests sent': clients.sent,
        'upgrade: requests failed': clients.failed,
        'upgrade: requests/s': clients.achievedRate,
        'upgrade: longest gap, ms': clients.longestGap.ms,
        'upgrade: longest gap on new connections, ms': kinds.new.longestGap.ms,
        'upgrade: longest gap on kept connections of HTTP/1.1, ms': kinds['keep-alive'].longestGap.ms,
        'upgrade: longest gap on kept connections of HTTP/2, ms': kinds.h2.longestGap.ms,
        'upgrade: p50, ms': clients.latency.p50,
        'upgrade: p99, ms': clients.latency.p99,
        'upgrade: p99 on kept connections of HTTP/1.1, ms': kinds['keep-alive'].latency.p99,
        'upgrade: p99 on kept connections of HTTP/2, ms': kinds.h2.latency.p99,
        'upgrade: slowest, ms': clients.latency.max,
        'upgrade: TLS handshakes': clients.handshakes.full + clients.handshakes.resumed,
        'upgrade: p50 of a TLS handshake, ms': clients.handshakes.p50,
        'upgrade: sent again, refused unprocessed': clients.resent,
        'upgrade: kept connections of HTTP/1.1 opened': clients.connections['keep-alive'],
        'upgrade: kept connections of HTTP/2 opened': clients.connections.h2,
        'upgrade: old answers after the first new one': clients.releases.reduce(
          (sum, { afterNewer }) => sum + afterNewer,
          0,
        ),
        'upgrade: box memory at its peak, MiB': Math.round(
          (await world.box.monitor.memory()).peak / 1024 / 1024,
        ),
        'containers at rest after the upgrade, MiB': memory,
      },
    };
  },
};

/** The pull request: one more column in the schema, with the migration made by the project's own generator. */
async function addSeniority(checkout: string, path: string): Promise<void> {
  const schema = join(checkout, 'backend/src/jobs/tables.ts');
  const before = await readFile(schema, 'utf8');
  const anchor = "    title: text('title').notNull(),\n";
  if (!before.includes(anchor))
    throw new Error(
      `${schema} has no line ${anchor.trim()}: the rehearsed pull request does not fit it any more`,
    );
  await writeFile(schema, before.replace(anchor, `${anchor}    seniority: text('seniority'),\n`));

  const modules = join(checkout, 'node_modules');
  await symlink(fileURLToPath(new URL('../../node_modules', import.meta.url)), modules);
  try {
    const options = { cwd: join(checkout, 'backend'), env: { PATH: `${modules}/.bin:${path}` } };
    await must(['drizzle-kit', 'generate', '--name', 'seniority'], options);
  } finally {
    await unlink(modules);
  }
}
