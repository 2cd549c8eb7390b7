import type { IncomingMessage } from 'node:http';
import type { HttpBindings } from '@hono/node-server';

/** What is discarded to keep a connection: as much as a body of JSON. */
const DISCARDED_BYTES = 64 * 1024;
/** How long a client has to read the answer before it finds the connection gone. */
const LINGER_MS = 1_000;

/**
 * Leaves the rest of a body unread, and says whether the connection must close for it. Node would read on until the
 * body's end, however long that is, or close at once: with bytes unread that is a reset, which can overtake the answer.
 */
export function leaveUnread(incoming: HttpBindings['incoming']): boolean {
  const { socket, complete, headers } = incoming as IncomingMessage;
  const isChunked = headers['transfer-encoding'] !== undefined;
  if (complete || !(isChunked || headers['content-length'])) return false;
  const length = isChunked ? Number.POSITIVE_INFINITY : Number(headers['content-length']);
  // Node discards a body that nothing has read from.
  if (length <= DISCARDED_BYTES && !incoming.readableDidRead) return false;
  // What is here already is thrown away, and no more is asked for.
  incoming._read = () => {};
  socket.pause();
  socket.destroySoon = () => {
    socket.end();
    const timer = setTimeout(() => socket.destroy(), LINGER_MS);
    socket.once('close', () => clearTimeout(timer));
  };
  return true;
}
