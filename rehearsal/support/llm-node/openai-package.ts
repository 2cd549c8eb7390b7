import type { Assertion, Context } from '../../runner/scenario.ts';
import { hasSmallModel } from '../../testbed/prepare/small-model.ts';
import { askChat, type LlmNode, layModel, reload, SERVED } from './node.ts';

/** The `openai` package with a model that says one sentence and, if available, with a real one. */
export async function clients(context: Context, node: LlmNode): Promise<Assertion[]> {
  const results = await withModel(node, 'parrot.gguf', 'a generated model');
  if (await hasSmallModel()) results.push(...(await withModel(node, 'small.gguf', 'SmolLM2-135M')));
  else
    context.progress.done(
      'SmolLM2-135M is not here (no pip, or no way to its package): only generated models are asked',
    );
  await layModel(node, 'parrot.gguf', SERVED.chat);
  await reload(node);
  return results;
}

async function withModel(node: LlmNode, file: string, called: string): Promise<Assertion[]> {
  await layModel(node, file, SERVED.chat);
  await reload(node);
  // A new model reads its file for the first answer.
  await askChat(node, { max_tokens: 1 });
  const checks = await node.peer.run('openai', {
    baseURL: `${node.url}/v1`,
    apiKey: node.token,
    chat: 'chat',
    embedding: 'embedding',
  });
  return checks.map(({ what, passed, detail }) => ({
    assertion: `the openai package, ${called}: ${what}`,
    passed,
    detail,
  }));
}
