import { expectAll } from '../../runner/expect-all.ts';
import type { Assertion } from '../../runner/scenario.ts';
import { waitFor } from '../../testbed/poll.ts';
import {
  askChat,
  errorOf,
  type LlmNode,
  layModel,
  modelsOf,
  reload,
  SERVED,
  serviceOf,
  UNIT,
  untilReady,
} from './node.ts';

interface BadModel {
  readonly what: string;
  readonly file: string;
  /** What the log must say of it. */
  readonly says: RegExp;
}

const bad: readonly BadModel[] = [
  { what: 'not a GGUF', file: 'not-gguf.gguf', says: /is not a model: it does not begin as a GGUF/ },
  { what: 'a cut-off GGUF', file: 'cut-off.gguf', says: /is cut off|ends within its head/ },
  {
    what: 'one that aborts the engine',
    file: 'killer-loaded.gguf',
    says: /cannot be loaded.*(GGML_ASSERT|SIGABRT)/,
  },
];

/** Each in the place of the model that serves: it is told, and that one goes on. */
export async function badExchanges(node: LlmNode): Promise<Assertion[]> {
  const before = await serviceOf(node);
  const results: Assertion[] = [];
  for (const { what, file, says } of bad) {
    await layModel(node, file, SERVED.chat);
    const said = await reload(node);
    const answer = await askChat(node);
    const passed = says.test(said) && /stays/.test(said) && answer.status === 200;
    const detail = `${answer.status}; ${said}`.slice(0, 200);
    results.push({
      assertion: `model: ${what} in its place: the old one stays, and the log says why`,
      passed,
      detail,
    });
  }
  await layModel(node, 'parrot.gguf', SERVED.chat);
  const after = await serviceOf(node);
  results.push(
    expectAll('model: the service was not restarted for it', {
      process: [after.pid, before.pid],
      restarts: [after.restarts, before.restarts],
    }),
  );
  return results;
}

/** A model that kills its engine, and no other to go on with: three times, and it is let be. */
export async function deadlyModel(node: LlmNode): Promise<Assertion[]> {
  await layModel(node, 'killer-asked.gguf', SERVED.chat);
  await node.machine.must(['systemctl', 'restart', UNIT]);
  const before = await serviceOf(node);
  const seen = new Set<string>();
  const broken = await waitFor('the end of its tries', node.machine.container, 120, async () => {
    const { status, code } = errorOf(await askChat(node));
    if (status !== 0) seen.add(`${status} ${code}`);
    const { chat } = await modelsOf(node);
    return chat.state === 'broken' ? chat : undefined;
  });
  const [next, health] = [
    errorOf(await askChat(node)),
    await node.peer.run('request', { url: `${node.url}/health` }),
  ];
  const after = await serviceOf(node);
  await layModel(node, 'parrot.gguf', SERVED.chat);
  const mended = await reload(node);
  await untilReady(node);
  const again = await askChat(node);
  return [
    {
      assertion:
        'model: the only one kills its engine: after three times it is called broken, with the reason, and tried no more',
      passed: /3 times/.test(broken.detail) && [...seen].every((one) => one.startsWith('503 ')),
      detail: `${[...seen].join(', ')}; ${broken.detail}`.slice(0, 220),
    },
    expectAll('model: meanwhile the service lives: a clear answer at once, and /health', {
      status: [next.status, 503],
      code: [next.code, 'model_broken'],
      '/health': [health.status, 200],
      process: [after.pid, before.pid],
    }),
    {
      assertion: 'model: a good one in its place is served without a restart',
      passed: again.status === 200 && (await serviceOf(node)).pid === before.pid,
      detail: `${again.status}; ${mended}`,
    },
  ];
}
