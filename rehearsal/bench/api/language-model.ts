import { type LlmServer, startLlmServer, TOKEN, vectors } from '../../../backend/src/testing/llm-server.ts';
import { respondJson } from '../../../backend/src/testing/respond.ts';
import { must, run } from '../../testbed/prepare/run.ts';
import { embedText } from './embedding.ts';

/** Of the tailnet's range, where alone the backend takes plain HTTP. Used by nothing else on this machine. */
const ADDRESS = '100.100.77.7';
const ON_LOOPBACK = [`${ADDRESS}/32`, 'dev', 'lo'];

/** What the backend is told of a language model, and its end. */
export interface LanguageModel extends AsyncDisposable {
  readonly env: Readonly<Record<string, string>>;
}

/**
 * A stand-in that embeds at once, on another CPU, since the real one is another machine's matter. Rejects where this
 * process may not add an address to the machine's loopback.
 */
export async function startLanguageModel(): Promise<LanguageModel> {
  // Left by a bench that was killed.
  await run(['ip', 'address', 'delete', ...ON_LOOPBACK]);
  await must(['ip', 'address', 'add', ...ON_LOOPBACK]);
  const withdraw = () => run(['ip', 'address', 'delete', ...ON_LOOPBACK]);
  try {
    const server: LlmServer = await startLlmServer(
      (_, response) => {
        // What was asked last is what is answered now.
        const { input } = server.requests.pop()?.body ?? {};
        respondJson(response, vectors(...(input as string[]).map(embedText)));
      },
      0,
      ADDRESS,
    );
    return {
      env: { LLM_NODE_URLS: server.url, LLM_NODE_TOKEN: TOKEN },
      async [Symbol.asyncDispose]() {
        await server[Symbol.asyncDispose]();
        await withdraw();
      },
    };
  } catch (error) {
    await withdraw();
    throw error;
  }
}
