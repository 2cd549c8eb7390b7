import type { Server } from 'node:http';
import { Server as TcpServer } from 'node:net';
import { closeIdle } from './server.ts';

/** Whether all requests were answered, or the rest were aborted at the deadline. */
export type DrainOutcome = { readonly reason: 'drained' } | { readonly reason: 'deadline' };

const SWEEP_EVERY_MS = 50;
/** How long idle connections stay open: a request may be arriving on one, and its response asks to close it. */
const QUIET_MS = 300;

/** Accepts no new connections, waits for running requests, and aborts the rest at the deadline. */
export async function drain(servers: readonly Server[], deadlineMs: number): Promise<DrainOutcome> {
  // Not `http.Server`'s own close, which closes idle connections at once.
  const closed = servers.map(
    (server) => new Promise<void>((resolve) => TcpServer.prototype.close.call(server, () => resolve())),
  );
  const startedAt = performance.now();
  const sweep = setInterval(() => {
    if (performance.now() - startedAt < QUIET_MS) return;
    for (const server of servers) closeIdle(server);
  }, SWEEP_EVERY_MS);
  let outcome: DrainOutcome = { reason: 'drained' };
  const deadline = setTimeout(() => {
    outcome = { reason: 'deadline' };
    for (const server of servers) server.closeAllConnections();
  }, deadlineMs);
  await Promise.all(closed);
  clearInterval(sweep);
  clearTimeout(deadline);
  return outcome;
}
