import { Agent } from 'node:http';
import { type OpenLoop, openLoop } from '../load/open-loop.ts';
import { send } from '../load/request.ts';
import { NGINX } from './nginx-box.ts';

/** The limits are a person's, and here all clients have one address; 2 s in place of 20 make it short. */
export const QUICK: [file: string, from: string, to: string][] = [
  ['limits.conf', 'keepalive_timeout 20s 15s', 'keepalive_timeout 2s'],
  ['limits.conf', 'rate=20r/s', 'rate=2000r/s'],
  ['sites/public.conf', 'burst=60', 'burst=2000'],
  ['sites/public.conf', 'limit_conn connections 40', 'limit_conn connections 1000'],
  ['sites/public.conf', 'limit_conn senders 8', 'limit_conn senders 1000'],
];

const BODY = Buffer.alloc(2_000, 'x');

/** Clients that keep their connections and send at a steady rate. */
export class Load {
  answered = 0;
  /** The error of every request without the expected answer. */
  readonly lost: string[] = [];
  readonly #agents: readonly Agent[];
  readonly #loop: OpenLoop;

  constructor(clients: number, perSecond: number) {
    this.#agents = Array.from({ length: clients }, () => new Agent({ keepAlive: true, scheduling: 'fifo' }));
    this.#loop = openLoop(perSecond, Number.POSITIVE_INFINITY, async (n, dueAt) => {
      const agent = this.#agents[n % clients] ?? false;
      const post = n % 4 === 0 ? ({ method: 'POST', body: BODY } as const) : {};
      const { error } = await send({ url: `http://${NGINX}/load`, agent, dueAt, timeoutMs: 10_000, ...post });
      if (error === '') this.answered++;
      else this.lost.push(error);
    });
  }

  /** How many idle connections the clients keep. */
  get kept(): number {
    const kept = this.#agents.flatMap((agent) => Object.values(agent.freeSockets));
    return kept.reduce((sum, sockets) => sum + (sockets?.length ?? 0), 0);
  }

  async end(): Promise<void> {
    this.#loop.stop();
    await this.#loop.done;
    for (const agent of this.#agents) agent.destroy();
  }
}
