import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Aws } from './aws.ts';

/** AWS with a Parameter Store that is unwell for a while. */
export interface UnwellAws extends AsyncDisposable {
  /** For AWS_ENDPOINT_URL. */
  readonly endpoint: string;
  /** Calls that were throttled, and calls that were never answered. */
  readonly refused: { throttled: number; hung: number };
}

/**
 * Stands before AWS. From the first call of Parameter Store on it throttles every one for half of the time, and leaves
 * every one without an answer for the other half; everything else passes.
 */
export async function startUnwellAws({ endpoint }: Aws, forMs: number): Promise<UnwellAws> {
  const target = new URL(endpoint);
  const refused = { throttled: 0, hung: 0 };
  const sockets = new Set<Socket>();
  let firstAt = 0;
  const server = createServer((incoming, answer) => {
    if (String(incoming.headers['x-amz-target']).startsWith('AmazonSSM.')) {
      firstAt ||= Date.now();
      const elapsed = Date.now() - firstAt;
      if (elapsed < forMs / 2) {
        refused.throttled += 1;
        incoming.resume();
        answer.writeHead(400, { 'content-type': 'application/x-amz-json-1.1' });
        answer.end(JSON.stringify({ __type: 'ThrottlingException', message: 'Rate exceeded' }));
        return;
      }
      if (elapsed < forMs) {
        refused.hung += 1;
        return;
      }
    }
    const { method, url, headers } = incoming;
    const outgoing = request(
      { host: target.hostname, port: target.port, method, path: url, headers },
      (response) => {
        answer.writeHead(response.statusCode ?? 502, response.headers);
        response.pipe(answer);
      },
    );
    outgoing.on('error', () => answer.destroy());
    incoming.pipe(outgoing);
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    refused,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
