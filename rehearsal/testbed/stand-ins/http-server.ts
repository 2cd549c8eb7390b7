import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';

/** An HTTP server of this process, on a free port. */
export interface HttpServer extends AsyncDisposable {
  readonly url: string;
}

/** Serves an app until it is disposed; then it drops all connections. */
export async function serveApp(
  app: { readonly fetch: Parameters<typeof createAdaptorServer>[0]['fetch'] },
  address = '127.0.0.1',
): Promise<HttpServer> {
  const server = createAdaptorServer({ fetch: app.fetch });
  server.listen(0, address);
  await once(server, 'listening');
  return {
    url: `http://${address}:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
