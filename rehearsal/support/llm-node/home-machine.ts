import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Context } from '../../runner/scenario.ts';
import { startMachine } from '../../testbed/machine/machine.ts';
import { startTailnet } from '../../testbed/stand-ins/tailnet.ts';
import { makeModels } from './models.ts';
import { PORT } from './node.ts';
import { startPeer } from './peer/peer.ts';

const RUNNER = 'skillgap-runner';

/**
 * Boots the machine at home and connects it to the box by the tailnet; nothing is installed on it yet. Returns the node to
 * be, the box's end, and how the node is delivered.
 */
export async function startHome(context: Context) {
  const { world, repository, path } = context;
  await using stack = new AsyncDisposableStack();
  const reads = [repository.checkout, fileURLToPath(new URL('../../testbed/actions', import.meta.url))];
  const machine = stack.use(await startMachine(world.place, { path, reads }));
  const tailnet = stack.use(await startTailnet(world.place));
  const box = await tailnet.join(world.box.container, 10);
  const member = await tailnet.join(machine.container, 2);
  const peer = stack.use(startPeer(tailnet.inside));
  const github = stack.use(await world.github.serveOn(`${world.place.subnet}.1`));
  const models = join(machine.folder, 'models');
  await makeModels(models);
  const token = (await world.aws.parameter('/skillgap/prod/LLM_NODE_TOKEN')) ?? '';
  const node = { machine, tailnet, member, peer, models, token, url: `http://${member.address}:${PORT}` };
  const ending = stack.move();
  return {
    ...{ node, box },
    delivering: { runner: machine.runner(RUNNER), github },
    [Symbol.asyncDispose]: () => ending.disposeAsync(),
  };
}
