import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Logger } from '../log.ts';
import type { AppEnv } from './context.ts';
import { answerNodeErrors, onAdapterError } from './node-errors.ts';

/** Starts the HTTP server, at every address without a `host`. A port in use is one log line and the end of the process. */
export function listen(app: Hono<AppEnv>, port: number, log: Logger, host?: string): Server {
  const options = {
    // Longer than nginx keeps idle upstream connections (60 s): the sending side must be the one to close.
    keepAliveTimeout: 75_000,
    headersTimeout: 10_000,
    // Longer than any body may take (resumes/upload.ts), which each route limits by itself.
    requestTimeout: 60_000,
    // What Node reads of a body before anything asks for it: this, and one read of 64 KB.
    highWaterMark: 1_024,
    // The adapter refuses it, with a problem.
    requireHostHeader: false,
  };
  // What a route leaves unread stays unread (unread.ts): the adapter would read up to 64 MB of it.
  const adapter = { errorHandler: onAdapterError, autoCleanupIncoming: false };
  const server = createServer(options, getRequestListener(app.fetch, adapter));
  answerNodeErrors(server);

  server.once('error', (err) => {
    log.fatal({ err, port, reason: 'cannot-listen' }, 'cannot listen');
    process.exit(1);
  });
  server.listen({ port, host }, () =>
    log.info({ port: (server.address() as AddressInfo).port }, 'listening'),
  );
  return server;
}
