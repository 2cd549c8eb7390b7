import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Logger } from '../log.ts';
import type { AppEnv } from './context.ts';

/** Starts the HTTP server. A port in use is one log line and the end of the process. */
export function listen(app: Hono<AppEnv>, port: number, log: Logger): Server {
  const serverOptions = {
    // Longer than nginx keeps idle upstream connections (60 s): the sending side must be the one to close.
    keepAliveTimeout: 75_000,
    headersTimeout: 10_000,
    // Longer than any body may take (resumes/upload.ts), which each route limits by itself.
    requestTimeout: 60_000,
    // What Node reads of a body before anything asks for it: this, and one read of 64 KB.
    highWaterMark: 1_024,
  };
  // What a route leaves unread stays unread (unread.ts): the adapter would read up to 64 MB of it.
  const serving = { fetch: app.fetch, serverOptions, autoCleanupIncoming: false };
  const server = createAdaptorServer(serving) as Server;

  server.once('error', (err) => {
    log.fatal({ err, port, reason: 'cannot-listen' }, 'cannot listen');
    process.exit(1);
  });
  server.listen(port, () => log.info({ port: (server.address() as AddressInfo).port }, 'listening'));
  return server;
}
