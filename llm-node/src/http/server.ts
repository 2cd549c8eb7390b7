import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import type { AppEnv } from './context.ts';

const MOST_CONNECTIONS = 1_024;

const connections = new WeakMap<Server, Set<Socket>>();

/** An HTTP server for the app, not listening yet. Nothing limits how long an answer takes: the engine's deadline does. */
export function createServer(app: Hono<AppEnv>): Server {
  const serverOptions = {
    // Longer than a client's pool keeps an idle connection: the side that sends must be the one to close.
    keepAliveTimeout: 75_000,
    // To send the headers, and the whole request.
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    connectionsCheckingInterval: 5_000,
    // A client that went without a word is noticed by the system, and its sequence is free again.
    keepAlive: true,
    keepAliveInitialDelay: 30_000,
  };
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions,
    overrideGlobalObjects: false,
  }) as Server;
  server.maxConnections = MOST_CONNECTIONS;
  const open = new Set<Socket>();
  connections.set(server, open);
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return server;
}

/** Ends the connections on which nothing is being answered. */
export function closeIdle(server: Server): void {
  server.closeIdleConnections();
  // One that never sent a byte counts as busy for Node.
  for (const socket of connections.get(server) ?? []) if (socket.bytesRead === 0) socket.destroy();
}
