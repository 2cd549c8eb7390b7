import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Aws } from './aws.ts';

/** One call of Parameter Store. */
export interface SsmCall {
  /** Such as `PutParameter`. */
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** AWS with a moment in it at which something can happen. */
export interface WatchedAws extends AsyncDisposable {
  /** For AWS_ENDPOINT_URL. */
  readonly endpoint: string;
  /** Resolves when the call that was waited for is there. It never gets an answer. */
  readonly reached: Promise<void>;
}

/**
 * Stands before AWS and passes everything on, but for one call: the first that `at` knows. Whoever makes that waits for
 * an answer that does not come. With `done` it has had its effect by then.
 */
export async function watchAws(
  { endpoint }: Aws,
  at: (call: SsmCall) => boolean,
  done: boolean,
): Promise<WatchedAws> {
  const target = new URL(endpoint);
  const sockets = new Set<Socket>();
  const { promise: reached, resolve } = Promise.withResolvers<void>();
  let waiting = true;
  const server = createServer(async (incoming, answer) => {
    const { method, url, headers } = incoming;
    const body = await text(incoming);
    const [, operation] = /^AmazonSSM\.(\w+)$/.exec(String(headers['x-amz-target'])) ?? [];
    const held = waiting && operation !== undefined && at({ operation, input: JSON.parse(body || '{}') });
    if (held) waiting = false;
    if (held && !done) return resolve();
    const outgoing = request(
      { host: target.hostname, port: target.port, method, path: url, headers },
      (response) => {
        if (held) {
          response.resume().on('end', resolve);
          return;
        }
        answer.writeHead(response.statusCode ?? 502, response.headers);
        response.pipe(answer);
      },
    );
    outgoing.on('error', () => answer.destroy());
    outgoing.end(body);
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    reached,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}
