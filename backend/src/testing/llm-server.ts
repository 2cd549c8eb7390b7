import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { respondJson } from './respond.ts';

export const TOKEN = 'the-token';

interface SeenRequest {
  readonly path: string;
  readonly body: Record<string, unknown>;
  /** Whether its client left before the answer ended. */
  left: boolean;
}

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server that speaks the language model's protocol, and does what a test wants of it. */
export interface LlmServer extends AsyncDisposable {
  readonly url: string;
  /** What was asked of its models, but not the trials that a client makes by itself. */
  readonly requests: SeenRequest[];
  readonly trials: SeenRequest[];
  /** What `/ready` says. */
  status: 'ready' | 'degraded' | 'not-ready' | 'stopping';
  chat: 'absent' | 'starting' | 'ready' | 'broken';
  /** Answers `/ready` in its place. */
  ready: Answer | undefined;
  token: string;
  /** What its models answer. */
  answer: Answer;
}

/** What a well node streams; without an `end` the stream stays open. */
export function stream(response: ServerResponse, pieces: readonly string[], end = 'stop'): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  const chunk = (delta: object, finish_reason: string | null) =>
    response.write(`data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason }] })}\n\n`);
  chunk({ role: 'assistant', content: '' }, null);
  for (const content of pieces) chunk({ content }, null);
  if (end !== '') {
    chunk({}, end);
    response.end('data: [DONE]\n\n');
  }
}

/** An error in OpenAI's shape. */
export const failure = (code: string) => ({ error: { message: 'a secret resume', type: 'x', code } });

export const says =
  (text: string): Answer =>
  (_, response) =>
    stream(response, [text]);

export const refuses =
  (status: number, code: string): Answer =>
  (_, response) =>
    respondJson(response, failure(code), status);

export function vectors(...all: readonly ArrayLike<number>[]) {
  const base64 = (vector: ArrayLike<number>) =>
    Buffer.from(Float32Array.from(vector).buffer).toString('base64');
  return { data: all.map((vector, index) => ({ index, embedding: base64(vector) })) };
}

export async function startLlmServer(answer: Answer, port = 0, host = '127.0.0.1'): Promise<LlmServer> {
  const server = createServer(async (request, response) => {
    if (request.url === '/ready') {
      if (self.ready) return self.ready(request, response);
      const chat = { state: self.chat, model: 'mistral', detail: '' };
      const models = { chat, embedding: { state: 'ready', model: 'nomic', detail: '' } };
      const isReady = self.status === 'ready' || self.status === 'degraded';
      return respondJson(response, { status: self.status, release: 'dev', models }, isReady ? 200 : 503);
    }
    if (request.headers.authorization !== `Bearer ${self.token}`) {
      request.resume();
      return respondJson(response, failure('invalid_api_key'), 401);
    }
    if (request.url === '/v1/models') return respondJson(response, { object: 'list', data: [] });
    let text = '';
    for await (const piece of request.setEncoding('utf8')) text += piece;
    const seen: SeenRequest = { path: request.url ?? '', body: JSON.parse(text), left: false };
    (seen.body.max_tokens === 1 ? self.trials : self.requests).push(seen);
    response.once('close', () => {
      seen.left = !response.writableFinished;
    });
    self.answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(port, host, resolve));
  const self: LlmServer = {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    requests: [],
    trials: [],
    status: 'ready',
    chat: 'ready',
    ready: undefined,
    token: TOKEN,
    answer,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return self;
}
