import { type LlmServer, startLlmServer, TOKEN, vectors } from '../../../backend/src/testing/llm-server.ts';
import { respondJson } from '../../../backend/src/testing/respond.ts';
import { must, run } from '../../testbed/prepare/run.ts';
import { embedText } from './embedding.ts';

/** In the tailnet's range, the only one where the backend accepts plain HTTP. Nothing else on this machine uses it. */
const ADDRESS = '100.100.77.7';
const ON_LOOPBACK = [`${ADDRESS}/32`, 'dev', 'lo'];

/**
 * A stand-in that embeds at once, on another CPU, because the real model runs on another machine. Rejects where this
 * process may not add an address to the loopback interface.
 */
export async function startLanguageModel() {
  const withdraw = async () => void (await run(['ip', 'address', 'delete', ...ON_LOOPBACK]));
  // Left by a bench that was killed.
  await withdraw();
  await must(['ip', 'address', 'add', ...ON_LOOPBACK]);
  await using stack = new AsyncDisposableStack();
  stack.defer(withdraw);
  const server: LlmServer = stack.use(
    await startLlmServer(
      (_, response) => {
        // The newest request is the one to answer.
        const { input } = server.requests.pop()?.body ?? {};
        respondJson(response, vectors(...(input as string[]).map(embedText)));
      },
      0,
      ADDRESS,
    ),
  );
  const ending = stack.move();
  return {
    /** The backend's settings for it. */
    env: { LLM_NODE_URLS: server.url, LLM_NODE_TOKEN: TOKEN },
    [Symbol.asyncDispose]: () => ending.disposeAsync(),
  };
}
