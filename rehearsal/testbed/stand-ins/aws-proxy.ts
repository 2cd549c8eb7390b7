import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Aws } from './aws.ts';

/** One call of Parameter Store. */
export interface SsmCall {
  /** Such as `PutParameter`. */
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** What becomes of a call: it goes on to AWS, is throttled, or gets no answer, before or after AWS has done it. */
export type Treatment = 'pass' | 'throttle' | 'hang' | { readonly hangOnceDone: () => void };

/** Something that stands before AWS. */
export interface AwsProxy extends AsyncDisposable {
  /** For AWS_ENDPOINT_URL. */
  readonly endpoint: string;
}

/** Passes every call on to AWS, but for those of Parameter Store that are to be treated otherwise. */
export async function startAwsProxy(
  { endpoint }: Pick<Aws, 'endpoint'>,
  treat: (call: SsmCall) => Treatment,
): Promise<AwsProxy> {
  const target = new URL(endpoint);
  const sockets = new Set<Socket>();
  const server = createServer(async (incoming, answer) => {
    const body = await text(incoming);
    const [, operation] = /^AmazonSSM\.(\w+)$/.exec(String(incoming.headers['x-amz-target'])) ?? [];
    const treatment = operation ? treat({ operation, input: JSON.parse(body || '{}') }) : 'pass';
    if (treatment === 'hang') return;
    if (treatment === 'throttle') {
      answer.writeHead(400, { 'content-type': 'application/x-amz-json-1.1' });
      answer.end(JSON.stringify({ __type: 'ThrottlingException', message: 'Rate exceeded' }));
      return;
    }
    forward(target, incoming, body, answer, treatment === 'pass' ? null : treatment.hangOnceDone);
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function forward(
  { hostname: host, port }: URL,
  { method, url: path, headers }: IncomingMessage,
  body: string,
  answer: ServerResponse,
  hangOnceDone: (() => void) | null,
): void {
  const outgoing = request({ host, port, method, path, headers }, (response) => {
    if (hangOnceDone) {
      response.resume().on('end', hangOnceDone);
      return;
    }
    answer.writeHead(response.statusCode ?? 502, response.headers);
    response.pipe(answer);
  });
  outgoing.on('error', () => answer.destroy());
  outgoing.end(body);
}
