import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { type Socket, Server as TcpServer } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** How a server came to its end: all requests answered, or the rest of them cut. */
export type DrainOutcome = { reason: 'drained' } | { reason: 'deadline'; cut: number };

type DrainOptions = {
  deadlineMs: number;
  /** The least time in which an idle connection may still be used: its answer says `Connection: close`, which loses nothing. */
  quietMs?: number;
};

/** What is known of a connection: its open requests, and since when it has had none, after how many bytes. */
type Connection = { open: number; idleSince: number; bytes: number };

const SWEEP_EVERY_MS = 50;
/** An overloaded server never gets quiet. */
const ACCEPT_LAST_MS = 5_000;
/**
 * Every answer tells the client for how long it may use an idle connection. Much less than the server keeps one
 * (server.ts), and a stop waits for it: a client that keeps to it never sends on a connection that is being closed.
 */
const KEEP_ALIVE_S = 5;
/** For what was sent in time and is still on its way. */
const ON_ITS_WAY_MS = 500;

/**
 * Closes a server without losing a request: accepts no new connections, answers on those there are, closes an idle one
 * when its client may no longer use it, and cuts the rest at the deadline.
 */
export function createDrain(server: Server): (options: DrainOptions) => Promise<DrainOutcome> {
  const connections = new Map<Socket, Connection>();
  let accepted = 0;
  let isDraining = false;
  server.on('connection', (socket: Socket) => {
    accepted++;
    connections.set(socket, { open: 0, idleSince: performance.now(), bytes: 0 });
    socket.once('close', () => connections.delete(socket));
  });
  server.prependListener('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    const connection = connections.get(socket);
    if (!connection) return;
    if (!isDraining && response.shouldKeepAlive) response.setHeader('Keep-Alive', `timeout=${KEEP_ALIVE_S}`);
    connection.open++;
    response.once('close', () => {
      connection.open--;
      connection.idleSince = performance.now();
      connection.bytes = socket.bytesRead;
    });
  });

  /** Those without a request, whole or in part, that were idle before this time. */
  const idle = (before: number) =>
    [...connections].filter(
      ([socket, { open, idleSince, bytes }]) =>
        open === 0 && idleSince < before && socket.bytesRead === bytes,
    );

  return async function drain({ deadlineMs, quietMs = 300 }) {
    const startedAt = performance.now();
    isDraining = true;
    await backlogIsEmpty(() => accepted, Math.min(ACCEPT_LAST_MS, deadlineMs / 2));
    let cut = 0;
    const { promise: closed, resolve } = Promise.withResolvers<void>();
    // Not `http.Server`'s own close: it closes idle connections at once, and a request may be on its way.
    TcpServer.prototype.close.call(server, () => resolve());

    const closeIdle = (idleMs: number) => {
      for (const [socket] of idle(performance.now() - idleMs)) socket.destroy();
    };
    let sweep: NodeJS.Timeout | undefined;
    const quiet = setTimeout(() => {
      // After the turn's reads, so a connection with a request is no longer idle.
      sweep = setInterval(
        () => setImmediate(closeIdle, KEEP_ALIVE_S * 1_000 + ON_ITS_WAY_MS),
        SWEEP_EVERY_MS,
      );
    }, quietMs);
    const deadline = setTimeout(
      () => {
        closeIdle(0);
        cut = [...connections.keys()].filter((socket) => !socket.destroyed).length;
        server.closeAllConnections();
      },
      deadlineMs - (performance.now() - startedAt),
    );

    await closed;
    for (const timer of [quiet, sweep, deadline]) clearTimeout(timer);
    return cut === 0 ? { reason: 'drained' } : { reason: 'deadline', cut };
  };
}

/**
 * Waits for an event loop turn without a new connection. When the listener closes, the kernel resets connections the
 * process has not accepted yet, and their requests are lost.
 */
async function backlogIsEmpty(accepted: () => number, timeoutMs: number): Promise<void> {
  const giveUpAt = performance.now() + timeoutMs;
  // The turn of the signal may have polled before.
  await nextTurn();
  for (;;) {
    const [before, startedAt] = [accepted(), performance.now()];
    await nextTurn();
    const now = performance.now();
    // During a long turn connections may have arrived after its poll.
    const quiet = accepted() === before && now - startedAt < 1;
    if (quiet || now > giveUpAt) return;
  }
}
