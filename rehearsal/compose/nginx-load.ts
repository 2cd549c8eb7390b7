import { Agent } from 'node:https';
import { type OpenLoop, openLoop } from '../load/open-loop.ts';
import type { Replacement } from './nginx-box.ts';
import { ask } from './nginx-client.ts';
import { Http2Client } from './nginx-h2.ts';

/** The limits are a person's, and here all clients have one address; 2 s in place of 20 make it short. */
export const QUICK: Replacement[] = [
  ['limits.conf', 'keepalive_timeout 20s 15s', 'keepalive_timeout 2s'],
  ['limits.conf', 'rate=20r/s', 'rate=2000r/s'],
  ['snippets/site.conf', 'burst=60', 'burst=2000'],
  ['snippets/site.conf', 'limit_conn connections 40', 'limit_conn connections 1000'],
  ['snippets/site.conf', 'limit_conn senders 8', 'limit_conn senders 1000'],
];

const BODY = Buffer.alloc(2_000, 'x');
const TIMEOUT_MS = 10_000;

/** Clients that keep their connections and send at a steady rate, over HTTPS. */
export class Load {
  answered = 0;
  /** The error of every request without the expected answer. */
  readonly lost: string[] = [];
  readonly #agents: readonly Agent[];
  readonly #http2: readonly Http2Client[];
  readonly #loop: OpenLoop;

  /** `http2Clients` each have one connection with many requests at once, the others one connection for one at a time. */
  constructor(clients: number, perSecond: number, http2Clients = 0) {
    this.#agents = Array.from({ length: clients }, () => new Agent({ keepAlive: true, scheduling: 'fifo' }));
    this.#http2 = Array.from({ length: http2Clients }, () => new Http2Client());
    this.#loop = openLoop(perSecond, Number.POSITIVE_INFINITY, async (n) => {
      const turn = n % (clients + http2Clients);
      const post = n % 3 === 0 ? ({ method: 'POST', body: BODY } as const) : {};
      const question = { ...post, signal: AbortSignal.timeout(TIMEOUT_MS) };
      const asked =
        this.#http2[turn - clients]?.ask('/load', question) ??
        ask('/load', { ...question, agent: this.#agents[turn] });
      const error = await asked.then(
        ({ status }) => (status === 200 ? '' : `status ${status}`),
        ({ code, message }: NodeJS.ErrnoException) => code ?? message,
      );
      if (error === '') this.answered++;
      else this.lost.push(error);
    });
  }

  /** How many idle connections the clients of HTTP/1.1 keep. */
  get kept(): number {
    const kept = this.#agents.flatMap((agent) => Object.values(agent.freeSockets));
    return kept.reduce((sum, sockets) => sum + (sockets?.length ?? 0), 0);
  }

  /** How many requests were sent again since a server had not read them. */
  get resent(): number {
    return this.#http2.reduce((sum, client) => sum + client.resent, 0);
  }

  /** How many connections of HTTP/2 were opened. */
  get http2Connections(): number {
    return this.#http2.reduce((sum, client) => sum + client.connections, 0);
  }

  async end(): Promise<void> {
    this.#loop.stop();
    await this.#loop.done;
    for (const agent of this.#agents) agent.destroy();
    for (const client of this.#http2) client.end();
  }
}
