import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that speaks the language model's protocol, and does what a test wants of it. */
export interface LlmServer extends AsyncDisposable {
  readonly url: string;
  /** Every request but probes, with whether its client left before the answer ended. */
  readonly requests: { path: string; body: unknown; token: string; left: boolean }[];
  /** What `/ready` says. */
  status: 'ready' | 'degraded' | 'not-ready';
  answer(request: IncomingMessage, response: ServerResponse): void;
}

/** What a well node streams. */
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

export function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(body));
}

export const completion = (content: string, finish_reason = 'stop') => ({
  choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason }],
});

export async function startLlmServer(answer: LlmServer['answer'], port = 0): Promise<LlmServer> {
  const server = createServer(async (request, response) => {
    if (request.url === '/ready') {
      const body = {
        status: self.status,
        models: { chat: { model: 'mistral' }, embedding: { model: 'nomic' } },
      };
      return json(response, body, self.status === 'not-ready' ? 503 : 200);
    }
    let body = '';
    for await (const piece of request.setEncoding('utf8')) body += piece;
    const seen = {
      path: request.url ?? '',
      body: JSON.parse(body),
      token: request.headers.authorization ?? '',
      left: false,
    };
    self.requests.push(seen);
    response.once('close', () => {
      seen.left = !response.writableFinished;
    });
    self.answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const self: LlmServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: [],
    status: 'ready',
    answer,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return self;
}
