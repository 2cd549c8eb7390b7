import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

/** An HTTP server of this process, on a free port of the loopback interface. */
export interface HttpServer extends AsyncDisposable {
  readonly url: string;
}

/** Serves an app until its scope ends; then whoever is connected is dropped. */
export async function serveApp(app: Hono): Promise<HttpServer> {
  const server = createAdaptorServer({ fetch: app.fetch });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
