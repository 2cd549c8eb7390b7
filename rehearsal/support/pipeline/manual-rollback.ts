import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAll } from '../../runner/expect-all.ts';
import type { Assertion, Context } from '../../runner/scenario.ts';
import { ask, boxState } from './production.ts';

const EXAMPLE = '20260102T030405Z-0123456789ab';

/** Rolls back by the very commands that docs/runbook.md gives for the day when GitHub is down. */
export async function rollBackManually(context: Context, release: string): Promise<Assertion> {
  const { world, repository } = context;
  const runbook = await readFile(join(repository.checkout, 'docs/runbook.md'), 'utf8');
  const commands = /^## Go back by hand$[\s\S]*?^```sh\n([\s\S]*?)^```$/m.exec(runbook)?.[1] ?? '';
  if (!commands.includes(EXAMPLE)) throw new Error('the runbook has no commands for going back by hand');
  await using load = await context.load();
  const { code, stderr } = await world.box.ssh('sh -eu', {
    input: commands.replaceAll(EXAMPLE, release),
    timeoutMs: 60_000,
  });
  const clients = await load.stop();
  const answer = await ask(world, '/v1/jobs');
  const { current, running } = await boxState(world);
  const backends = running.filter((name) => name.includes('backend'));
  return expectAll(
    'the manual rollback, as the runbook has it: the release serves, and no request fails',
    {
      code: [code, 0],
      answers: [answer.release, release],
      current: [current, `releases/${release}`],
      backends: [backends.length, 1],
      'requests failed': [clients.failed, 0],
    },
    stderr.trim(),
  );
}
