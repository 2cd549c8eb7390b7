import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import type { AppEnv } from './context.ts';

const MAX_CONNECTIONS = 1_024;

const connections = new WeakMap<Server, Set<Socket>>();

/** An HTTP server for the app, not listening yet. The engine's deadline limits how long a response takes. */
export function createServer(app: Hono<AppEnv>): Server {
  const serverOptions = {
    // Longer than a client's pool keeps an idle connection: the client has to be the one to close.
    keepAliveTimeout: 75_000,
    // For the headers, and for the whole request.
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    connectionsCheckingInterval: 5_000,
    // Detects a client that vanished, so that its sequence becomes free.
    keepAlive: true,
    keepAliveInitialDelay: 30_000,
  };
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions,
    overrideGlobalObjects: false,
  }) as Server;
  server.maxConnections = MAX_CONNECTIONS;
  const open = new Set<Socket>();
  connections.set(server, open);
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return server;
}

/** Closes connections without a request. */
export function closeIdle(server: Server): void {
  server.closeIdleConnections();
  // Node counts one that never sent a byte as busy.
  for (const socket of connections.get(server) ?? []) if (socket.bytesRead === 0) socket.destroy();
}
