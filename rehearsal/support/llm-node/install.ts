import { join } from 'node:path';
import { expectAll } from '../../runner/expect-all.ts';
import type { Assertion, Context } from '../../runner/scenario.ts';
import { type Delivering, deliver } from './deliver.ts';
import { ask, type LlmNode, layModel, SERVED, serviceOf, untilReady } from './node.ts';

/** The settings of this machine: models of our own, and no GPU that a rehearsal may or may not have. */
const SETTINGS = [
  `LLM_NODE_CHAT_MODEL=${SERVED.chat}`,
  `LLM_NODE_EMBEDDING_MODEL=${SERVED.embedding}`,
  'LLM_NODE_GPU=off',
  'LLM_NODE_CONTEXT_SIZE=4096',
];

/** What an operator does once on the machine, and then the first delivery. */
export async function installed(
  context: Context,
  node: LlmNode,
  delivering: Delivering,
): Promise<Assertion[]> {
  const { machine } = node;
  const { checkout } = context.repository;
  const runInstaller = () =>
    machine.exec([join(checkout, 'llm-node/service/install')], { timeoutMs: 5 * 60_000 });
  const install = await runInstaller();
  await machine.must(['tee', '--append', '/etc/skillgap-llm/llm-node.env'], {
    input: `${SETTINGS.join('\n')}\n`,
  });
  await layModel(node, 'parrot.gguf', SERVED.chat);
  await layModel(node, 'embedder.gguf', SERVED.embedding);
  const push = { before: '0'.repeat(40), sha: await context.repository.head(), message: 'main as it stands' };
  const { run, reason } = await deliver(context, delivering, push, 'first-delivery');
  await untilReady(node);
  const [live, service] = [await ask(node, '/health'), await serviceOf(node)];
  const again = await runInstaller();
  const after = await serviceOf(node);
  context.figure('first delivery of the node: whole run, s', run.seconds);
  return [
    {
      assertion: 'the installer makes a bare machine the LLM’s',
      passed: install.code === 0,
      detail: `${install.code}: ${`${install.stdout}${install.stderr}`.trim().split('\n').at(-1)}`,
    },
    {
      assertion: 'the workflow delivers the merged commit on it, and the node answers as that',
      passed:
        run.conclusion === 'success' && live.headers['x-release']?.endsWith(push.sha.slice(0, 12)) === true,
      detail: `${reason}, ${run.seconds} s: ${live.status}, release ${service.release}`,
    },
    expectAll(
      'the installer, run again, changes nothing that serves',
      { code: [again.code, 0], process: [after.pid, service.pid], release: [after.release, service.release] },
      again.stdout.trim().split('\n').join('; ').slice(0, 160),
    ),
  ];
}
