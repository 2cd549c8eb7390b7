import type { Server } from 'node:http';
import { type Socket, Server as TcpServer } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** How a server came to its end: all requests answered, or the rest of them cut. */
export type DrainOutcome = { reason: 'drained' } | { reason: 'deadline'; cut: number };

type DrainOptions = {
  deadlineMs: number;
  /** How long idle connections are left alone. Their next answer says `Connection: close`, which loses nothing. */
  quietMs?: number;
};

const SWEEP_EVERY_MS = 50;
/** An overloaded server never gets quiet. */
const ACCEPT_LAST_MS = 2_000;

/**
 * Closes a server without losing a request in flight: accepts no new connections, closes idle ones after a quiet
 * time, and cuts the rest at the deadline.
 */
export function createDrain(server: Server): (options: DrainOptions) => Promise<DrainOutcome> {
  const open = new Set<Socket>();
  let accepted = 0;
  server.on('connection', (socket: Socket) => {
    accepted++;
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });

  return async function drain({ deadlineMs, quietMs = 300 }) {
    const startedAt = performance.now();
    await nobodyWaits(() => accepted, Math.min(ACCEPT_LAST_MS, deadlineMs / 2));
    let cut = 0;
    const { promise: closed, resolve } = Promise.withResolvers<void>();
    // Not `http.Server`'s own close: it closes idle connections at once, and a request may be on its way.
    TcpServer.prototype.close.call(server, () => resolve());

    const closeIdle = () => {
      server.closeIdleConnections();
      // Node counts a connection that never sent a byte as busy.
      for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
    };
    let sweep: NodeJS.Timeout | undefined;
    const quiet = setTimeout(() => {
      // After the turn's reads, so a connection with a request is no longer idle.
      sweep = setInterval(() => setImmediate(closeIdle), SWEEP_EVERY_MS);
    }, quietMs);
    const deadline = setTimeout(
      () => {
        closeIdle();
        cut = [...open].filter((socket) => !socket.destroyed).length;
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
async function nobodyWaits(accepted: () => number, timeoutMs: number): Promise<void> {
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
