import { setTimeout as sleep } from 'node:timers/promises';
import { Breaker } from './breaker.ts';
import type { LlmState, NodeReason, Seen } from './probe.ts';
import type { Kind } from './protocol.ts';

/** The first wait for a node that is not whole; each is twice as long as the one before. */
const FIRST_WAIT_MS = 1_000;
/** The shortest time between two polls, however many requests fail. */
const SHORTEST_WAIT_MS = 250;

export interface MonitoredNode {
  probe(signal: AbortSignal): Promise<Seen>;
  /** Makes one small request; whether it was answered. */
  trial(kind: Kind, signal: AbortSignal): Promise<boolean>;
  /** Called when it is another way than before. */
  changed(state: LlmState, reason: NodeReason): void;
}

/** Knows how a node is, from what it says every few seconds and from how requests to it end. */
export class NodeMonitor {
  readonly #node: MonitoredNode;
  readonly #everyMs: number;
  readonly #breaker: Breaker;
  readonly #closed = new AbortController();
  readonly #first = Promise.withResolvers<void>();
  #hurry = new AbortController();
  #seen: Seen = { state: 'down', reason: 'unreachable', models: undefined };
  #failing: Kind = 'chat';
  #told: string | undefined;

  constructor(node: MonitoredNode, everyMs: number, breaker = new Breaker()) {
    this.#node = node;
    this.#everyMs = everyMs;
    this.#breaker = breaker;
    void this.#run();
  }

  /** Resolves after the first poll. */
  get known(): Promise<void> {
    return this.#first.promise;
  }

  get state(): LlmState {
    return this.#breaker.state === 'closed' ? this.#seen.state : 'down';
  }

  /** The name of its model; empty when there is none. */
  modelFor(kind: Kind): string {
    return this.#seen.models?.[kind].model ?? '';
  }

  /** Whether the node said that this is answered. */
  serves(kind: Kind): boolean {
    return this.#seen.models?.[kind].state === 'ready';
  }

  succeeded(): void {
    this.#breaker.succeeded();
    this.#tell();
  }

  /** A request failed because of the node. It is polled now. */
  failed(kind: Kind): void {
    this.#failing = kind;
    this.#breaker.failed();
    this.#tell();
    this.#hurry.abort();
  }

  close(): void {
    this.#closed.abort();
  }

  async #run(): Promise<void> {
    const { signal } = this.#closed;
    let wait = FIRST_WAIT_MS;
    while (!signal.aborted) {
      const seen = await this.#node.probe(signal);
      if (!signal.aborted) {
        this.#seen = seen;
        await this.#try(signal);
        this.#tell();
      }
      this.#first.resolve();
      const isWhole = seen.state === 'up';
      await this.#rest(isWhole ? this.#everyMs : Math.min(wait, this.#everyMs));
      wait = isWhole ? FIRST_WAIT_MS : Math.min(wait * 2, this.#everyMs);
    }
  }

  /** Tries a node with a half-open breaker, unless it reports the model as not ready. */
  async #try(signal: AbortSignal): Promise<void> {
    if (this.#seen.state === 'down' || this.#breaker.state !== 'half-open') return;
    const well = !this.serves(this.#failing) || (await this.#node.trial(this.#failing, signal));
    if (well) this.#breaker.succeeded();
    else this.#breaker.failed();
  }

  async #rest(ms: number): Promise<void> {
    const { signal } = this.#closed;
    // A failure from now on, not one from before the probe, is a reason to probe again.
    this.#hurry = new AbortController();
    const shortest = Math.min(SHORTEST_WAIT_MS, ms);
    const due = this.#breaker.state === 'open' ? this.#breaker.dueInMs : ms;
    const jittered = Math.min(ms * (0.8 + Math.random() * 0.4), Math.max(due, shortest));
    await sleep(shortest, undefined, { signal, ref: false }).catch(() => {});
    const early = AbortSignal.any([signal, this.#hurry.signal]);
    await sleep(Math.max(0, jittered - shortest), undefined, { signal: early, ref: false }).catch(() => {});
  }

  #tell(): void {
    const { state, reason } = this.#seen;
    const isFailing = state !== 'down' && this.#breaker.state !== 'closed';
    const [now, why] = isFailing ? (['down', 'failing'] as const) : [state, reason];
    if (this.#told === why) return;
    this.#told = why;
    this.#node.changed(now, why);
  }
}
