import { eventsOf } from '../../support/llm-node/peer/sse.ts';

/** One streamed answer, as its client sees it. */
export type Answer = Awaited<ReturnType<typeof chat>>;

/** An OpenAI-compatible server. */
export interface LlmServer {
  readonly name: string;
  readonly url: string;
  readonly token: string;
  /** The names of its models. */
  readonly models: { readonly chat: string; readonly embedding: string };
}

/** Requests an answer of so many tokens. */
export async function chat(server: LlmServer, content: string, tokens: number) {
  const start = performance.now();
  const response = await post(server, '/v1/chat/completions', {
    model: server.models.chat,
    messages: [{ role: 'user', content }],
    max_tokens: tokens,
    temperature: 0,
    stream: true,
    stream_options: { include_usage: true },
  });
  if (!response.ok || !response.body) throw new Error(`${response.status}: ${await response.text()}`);
  /** Milliseconds from the request to the first piece of text. */
  let firstMs = 0;
  let usage = { prompt_tokens: 0, completion_tokens: 0 };
  for await (const data of eventsOf(response.body)) {
    if (!data.startsWith('{')) continue;
    const chunk = JSON.parse(data);
    if (chunk.error) throw new Error(JSON.stringify(chunk.error));
    if (chunk.choices?.[0]?.delta?.content && firstMs === 0) firstMs = performance.now() - start;
    if (chunk.usage) usage = chunk.usage;
  }
  return { firstMs, promptTokens: usage.prompt_tokens, completionTokens: usage.completion_tokens };
}

export async function embed(server: LlmServer, input: readonly string[]): Promise<void> {
  const body = { model: server.models.embedding, input, encoding_format: 'float' };
  const response = await post(server, '/v1/embeddings', body);
  const { data } = (await response.json()) as { data?: unknown[] };
  if (data?.length !== input.length) throw new Error(`${response.status}: ${data?.length ?? 0} vectors`);
}

function post({ url, token }: LlmServer, path: string, body: object): Promise<Response> {
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };
  return fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
}
