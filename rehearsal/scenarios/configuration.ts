import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Assertion, Context, Scenario } from '../runner/scenario.ts';
import { deploy, merge, rollBack } from '../support/pipeline/merge.ts';

export const configuration: Scenario = {
  name: 'configuration',
  shows: 'a release changes nginx’s configuration, and is rolled back: no kept connection is cut',
  suite: 'all',
  after: 'first-deploy',
  estimatedSeconds: 90,
  async run(context) {
    const push = await merge(context, 'gzip', async (checkout) => {
      const file = join(checkout, 'compose/nginx/conf/limits.conf');
      const before = await readFile(file, 'utf8');
      const after = before.replace(/^gzip_comp_level \d+;$/m, 'gzip_comp_level 3;');
      await writeFile(file, after);
    });
    const old = await linked(context);
    const forward = await underLoad(context, 'there', async () => {
      const { run } = await deploy(context, push, { name: 'configuration' });
      return run.conclusion === 'success';
    });
    const changed = await linked(context);
    const back = await underLoad(context, 'and back', async () => {
      const { run } = await rollBack(context, { name: 'configuration-back' });
      return run.conclusion === 'success';
    });
    const again = await linked(context);
    return {
      assertions: [
        forward,
        back,
        {
          assertion: 'configuration: nginx uses that of the serving release, both ways',
          passed: changed !== old && again === old,
          detail: `${old} → ${changed} → ${again}`,
        },
      ],
      figures: {},
    };
  },
};

/** The configuration that nginx uses: the linked one, with no reload pending. */
async function linked({ world }: Context): Promise<string> {
  const script = 'cd /opt/skillgap/nginx; ls -A .reload-pending live/closing 2>/dev/null; readlink current';
  return (await world.box.exec(['sh', '-c', script])).stdout.trim();
}

async function underLoad(context: Context, way: string, work: () => Promise<boolean>): Promise<Assertion> {
  // Before a reload every response of HTTP/1.1 closes its connection, and the next one begins with a handshake: on a busy
  // machine twenty clients would not be enough for so many requests.
  await using load = await context.load({ keepAliveShare: 0.8, keepAliveClients: 40 });
  const done = await work();
  const { sent, failed, resent, errors, connections } = await load.stop();
  const seen = errors.map(({ error, count }) => `${error} × ${count}`).join(', ');
  return {
    assertion: `configuration: ${way}: no request fails, on new and on kept connections`,
    passed: done && failed === 0 && sent >= load.atLeast,
    detail: `${failed} of ${sent} failed${seen && `: ${seen}`}; kept connections opened: ${connections['keep-alive']} HTTP/1.1, ${connections.h2} HTTP/2, ${resent} sent again`,
  };
}
