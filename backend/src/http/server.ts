import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Logger } from '../log.ts';
import type { AppEnv } from './context.ts';

/** An HTTP server for the app, listening. A port that cannot be had is one log line and the end of the process. */
export function listen(app: Hono<AppEnv>, port: number, log: Logger): Server {
  const serverOptions = {
    // Longer than nginx keeps an idle connection to its upstream (60 s): the side that sends must be the one to close.
    keepAliveTimeout: 75_000,
    headersTimeout: 10_000,
    requestTimeout: 30_000,
  };
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions }) as Server;

  server.once('error', (err) => {
    log.fatal({ err, port, reason: 'cannot-listen' }, 'cannot listen');
    process.exit(1);
  });
  server.listen(port, () => log.info({ port: (server.address() as AddressInfo).port }, 'listening'));
  return server;
}
