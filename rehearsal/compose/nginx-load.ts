import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask, type Question } from './nginx-box.ts';

/** The limits are a person's, and here all clients have one address; 2 s in place of 20 make it short. */
export const QUICK: [file: string, from: string, to: string][] = [
  ['limits.conf', 'keepalive_timeout 20s 15s', 'keepalive_timeout 2s'],
  ['limits.conf', 'rate=20r/s', 'rate=2000r/s'],
  ['sites/public.conf', 'burst=60', 'burst=2000'],
  ['sites/public.conf', 'limit_conn connections 40', 'limit_conn connections 1000'],
];

const BODY = Buffer.alloc(2_000, 'x');

/** Clients with kept connections that ask at a steady rate, whether or not earlier answers have come. */
export class Load {
  answered = 0;
  /** Every question that had no answer, or not the expected one. */
  readonly lost: string[] = [];
  readonly #agents: Agent[];
  readonly #timer: NodeJS.Timeout;
  readonly #pending = new Set<Promise<void>>();
  #sent = 0;

  constructor(clients: number, perSecond: number) {
    this.#agents = Array.from({ length: clients }, () => new Agent({ keepAlive: true, scheduling: 'fifo' }));
    const started = performance.now();
    this.#timer = setInterval(() => {
      while (this.#sent < ((performance.now() - started) / 1000) * perSecond) this.#send();
    }, 2);
  }

  #send(): void {
    const post: Question = this.#sent % 4 === 0 ? { method: 'POST', body: BODY } : {};
    const agent = this.#agents[this.#sent++ % this.#agents.length];
    const settled = ask('/load', { agent, ...post }).then(
      ({ status }) => {
        if (status === 200) this.answered++;
        else this.lost.push(`status ${status}`);
      },
      (error: NodeJS.ErrnoException) => void this.lost.push(`${error.code ?? error.message}`),
    );
    this.#pending.add(settled);
    void settled.finally(() => this.#pending.delete(settled));
  }

  /** How many connections the clients keep for a next question. */
  get kept(): number {
    const kept = this.#agents.flatMap((agent) => Object.values(agent.freeSockets));
    return kept.reduce((sum, sockets) => sum + (sockets?.length ?? 0), 0);
  }

  async end(): Promise<void> {
    clearInterval(this.#timer);
    await Promise.race([Promise.all(this.#pending), sleep(10_000, undefined, { ref: false })]);
    for (const agent of this.#agents) agent.destroy();
  }
}
